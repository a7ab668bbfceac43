package dev.ditto.program.stage;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.SetConstants;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import dev.ditto.arithmetic.Standardization;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.tensor.View;
import java.util.List;

/**
 * Normalises the channels of each row.
 *
 * @param home whether the tensor is still on the chip, else it comes from memory
 * @param summed whether statistics of its rows were taken when it was made
 * @param identity first byte of parameters that change nothing
 * @param passes the first is by row
 */
public record LayerNormStage(
    View source,
    boolean home,
    boolean summed,
    Standardization constants,
    long identity,
    List<Pass> passes)
    implements Stage {

  /** Values in VECTOR, or statistics in ROW. */
  @Override
  public int follows() {
    return home || summed ? 1 : 0;
  }

  @Override
  public void write(Writer writer) {
    writer.atNoLayer();
    Chain chain = new Chain(passes, writer, 0);
    int tiles = tiles(writer);
    int most = Math.min(writer.mostRows(), Math.max(1, writer.parameters().rowDepth() / 2));
    for (Shape.Span rows : writer.pieces(source.tensor().rows(), most)) {
      int row = rows.from();
      int count = rows.size();
      int sums =
          summed ? writer.rowStatistics(source.tensor(), row) : statistics(writer, row, count);
      writer.add(
          new Command.Standardize(Sync.NONE, sums, count, SetConstants.of(constants)), List.of());
      for (int tile = 0; tile < tiles; tile++) {
        chain.run(tile, row, count, true, values(writer, tile, row, count), sums);
      }
    }
  }

  private int tiles(Writer writer) {
    return source.tiles(writer.parameters().columns());
  }

  private int values(Writer writer, int tile, int row, int count) {
    return home
        ? writer.home(source.tensor(), tile, row)
        : writer.loadValues(source, tile, row, count);
  }

  /** Statistics of some rows; their first word in ROW. */
  private int statistics(Writer writer, int row, int count) {
    int sums = writer.takeRows(count);
    for (int tile = 0; tile < tiles(writer); tile++) {
      writer.pass(
          Vector.builder()
              .fromVector(true)
              .a(values(writer, tile, row, count))
              .rows(count)
              .param(writer.parameters(identity))
              .statistics(Statistics.ROWS)
              .begin(tile == 0)
              .row(sums)
              .toVector(false)
              .build());
    }
    return sums;
  }
}

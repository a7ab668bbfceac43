package dev.ditto.program;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.SetConstants;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import dev.ditto.arithmetic.Standardization;
import java.util.List;

/**
 * Normalises the channels of each row.
 *
 * @param identity first byte of parameters that change nothing
 * @param passes the first is by row
 */
record LayerNormStage(View source, Standardization constants, long identity, List<Pass> passes)
    implements Stage {

  @Override
  public void write(Writer writer) {
    writer.atNoLayer();
    Chain chain = new Chain(passes, writer, 0);
    int tiles = source.tiles(writer.parameters().columns());
    int rows = source.tensor().rows();
    int most = Math.min(writer.mostRows(), Math.max(1, writer.parameters().rowDepth() / 2));
    for (int row = 0; row < rows; row += most) {
      int count = Math.min(most, rows - row);
      int sums = writer.takeRows(count);
      for (int tile = 0; tile < tiles; tile++) {
        int a = writer.loadValues(source, tile, row, count);
        writer.pass(
            Vector.builder()
                .fromVector(true)
                .a(a)
                .rows(count)
                .param(writer.parameters(identity))
                .statistics(Statistics.ROWS)
                .begin(tile == 0)
                .row(sums)
                .toVector(false)
                .build());
      }
      writer.add(
          new Command.Standardize(Sync.NONE, sums, count, SetConstants.of(constants)), List.of());
      for (int tile = 0; tile < tiles; tile++) {
        int a = writer.loadValues(source, tile, row, count);
        chain.run(tile, row, count, true, a, sums);
      }
    }
  }
}

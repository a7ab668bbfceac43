package dev.ditto.program.stage;

import dev.ditto.program.layer.Shape;
import dev.ditto.program.tensor.View;
import java.util.List;

/**
 * Takes a tensor through a chain of passes.
 *
 * @param home whether the tensor is still on the chip, else it comes from memory
 */
public record ValueStage(View source, boolean home, List<Pass> passes) implements Stage {
  /** Of a tensor in memory. */
  public ValueStage(View source, List<Pass> passes) {
    this(source, false, passes);
  }

  @Override
  public void write(Writer writer) {
    writer.atNoLayer();
    write(writer, new Chain(passes, writer, 0));
  }

  /** With a chain that has been made already. */
  void write(Writer writer, Chain chain) {
    for (Shape.Span rows : writer.pieces(source.tensor().rows(), writer.mostRows())) {
      for (int tile = 0; tile < source.tiles(writer.parameters().columns()); tile++) {
        int a =
            home
                ? writer.home(source.tensor(), source.firstTile() + tile, rows.from())
                : writer.loadValues(source, tile, rows.from(), rows.size());
        chain.run(tile, rows.from(), rows.size(), true, a, 0);
      }
    }
  }
}

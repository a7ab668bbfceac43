package dev.ditto.program;

import java.util.List;

/**
 * Takes a tensor through a chain of passes.
 *
 * @param home whether the tensor is still on the chip, else it comes from memory
 */
record ValueStage(View source, boolean home, List<Pass> passes) implements Stage {
  /** Of a tensor in memory. */
  ValueStage(View source, List<Pass> passes) {
    this(source, false, passes);
  }

  @Override
  public void write(Writer writer) {
    writer.atNoLayer();
    write(writer, new Chain(passes, writer, 0));
  }

  /** With a chain that has been made already. */
  void write(Writer writer, Chain chain) {
    int rows = source.tensor().rows();
    int most = writer.mostRows();
    for (int row = 0; row < rows; row += most) {
      int count = Math.min(most, rows - row);
      for (int tile = 0; tile < source.tiles(writer.parameters().columns()); tile++) {
        int a =
            home
                ? writer.home(source.tensor(), source.firstTile() + tile, row)
                : writer.loadValues(source, tile, row, count);
        chain.run(tile, row, count, true, a, 0);
      }
    }
  }
}

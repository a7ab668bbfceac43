package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;

/** Where a layer's weights lie in memory, as the rows of WEIGHT that windows meet one by one. */
public sealed interface WeightsAt {

  /**
   * The command that fetches the rows of some windows.
   *
   * @param set of several sets of weights
   * @param firstStep number of the first window among all that a column tile visits
   * @param steps windows
   * @param to first word of WEIGHT
   */
  Command.Load load(
      Sync sync, Parameters p, int set, int columnTile, int firstStep, int steps, long to);

  /** Column tile after column tile, each all its rows. */
  record Packed(long address, int columnTiles, long rowsPerTile) implements WeightsAt {
    @Override
    public Command.Load load(
        Sync sync, Parameters p, int set, int columnTile, int firstStep, int steps, long to) {
      long tile = (long) set * columnTiles + columnTile;
      long row = tile * rowsPerTile + (long) firstStep * Parameters.WINDOW;
      long bytes = (long) steps * Parameters.WINDOW * p.weightWordBytes();
      return new Command.Load(
          sync, address + row * p.weightWordBytes(), Space.WEIGHT, to, 1, bytes, 0);
    }
  }

  /** A tensor of codes, each token a row whose channels are the columns. */
  record Tokens(long address, long pitch) implements WeightsAt {
    @Override
    public Command.Load load(
        Sync sync, Parameters p, int set, int columnTile, int firstStep, int steps, long to) {
      long row = (long) firstStep * Parameters.WINDOW;
      return new Command.Load(
          sync,
          address + row * pitch + (long) columnTile * p.columns(),
          Space.WEIGHT,
          to,
          (long) steps * Parameters.WINDOW,
          p.weightWordBytes(),
          pitch);
    }
  }
}

package dev.ditto.program;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import java.util.List;

/** Requantises finished tiles and stores the results. */
final class ResultDrain {
  private final LayerJob job;
  private final Shape s;
  private final Plan plan;
  private final Ring vector;
  private final Slots<Integer> params;
  private final int paramWords;

  ResultDrain(LayerJob job, Plan plan) {
    this.job = job;
    this.s = job.shape();
    this.plan = plan;
    Parameters p = job.parameters();
    vector = new Ring(0, p.vectorDepth());
    paramWords = p.columns() / p.vectorLanes();
    params = new Slots<>(p.paramDepth() / paramWords);
  }

  /** Fetches the parameters of a column tile unless they are there. */
  int params(Tile tile) {
    long bytes = (long) paramWords * job.parameters().paramWordBytes();
    long address = job.memory().params() + tile.columnTile() * bytes;
    int slot =
        params.of(
            tile.columnTile(),
            free ->
                plan.add(
                    tile,
                    new Command.Load(
                        Sync.NONE, address, Space.PARAM, (long) free * paramWords, 1, bytes, 0),
                    List.of(
                        Access.read(Place.MEMORY, address, bytes),
                        Access.write(Place.PARAM, (long) free * paramWords, paramWords))));
    return slot * paramWords;
  }

  /**
   * Requantises a tile.
   *
   * @param ended told by the last command
   */
  void drain(Tile tile, int y, Access ended) {
    int param = params(tile);
    boolean whole = tile.columns() == s.outWidth();
    int rows = whole ? tile.rows() : tile.columns();
    int pieces = whole ? 1 : tile.lines();
    int most = Math.max(1, vector.size() / 2);
    int chunks = (rows + most - 1) / most;
    for (int piece = 0; piece < pieces; piece++) {
      for (int i = 0; i < chunks; i++) {
        int from = (int) ((long) rows * i / chunks);
        int to = (int) ((long) rows * (i + 1) / chunks);
        int row = (tile.firstLine() + piece) * s.outWidth() + tile.firstColumn() + from;
        chunk(tile, y + piece * tile.columns() + from, row, to - from, param, ended);
      }
    }
  }

  private void chunk(Tile tile, int y, int row, int rows, int param, Access ended) {
    int at = vector.take(rows);
    plan.add(
        tile,
        new Command.Vector(Sync.NONE, y, rows, param, at, 0),
        List.of(
            Access.read(Place.Y, y, rows),
            Access.read(Place.PARAM, param, paramWords),
            Access.write(Place.VECTOR, at, rows)));
    long bytes = (long) rows * job.parameters().vectorWordBytes();
    long block = (long) tile.image() * job.columnTiles() + tile.columnTile();
    long address =
        job.memory().out() + (block * s.outRows() + row) * job.parameters().vectorWordBytes();
    plan.add(
        tile,
        new Command.Store(Sync.NONE, address, Space.VECTOR, at, 1, bytes, 0),
        List.of(
            Access.read(Place.VECTOR, at, rows),
            Access.write(Place.MEMORY, address, bytes),
            ended));
  }
}

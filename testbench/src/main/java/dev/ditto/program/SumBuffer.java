package dev.ditto.program;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import java.util.List;

/** Gives tiles their words of the Y scratchpad, and moves sums between there and memory. */
final class SumBuffer {
  private static final int TICKETS = 48;

  private final LayerJob job;
  private final Shape s;
  private final Plan plan;
  private final Ring work;
  private int blocks;

  SumBuffer(LayerJob job, Plan plan) {
    this.job = job;
    this.s = job.shape();
    this.plan = plan;
    work = new Ring(job.residence().yWork(), job.parameters().yDepth());
  }

  /** Begins a block of tiles; see {@link #began} and {@link #ended}. */
  void begin() {
    blocks++;
  }

  /** What every COMPUTE of a block does, so that blocks do not run too far ahead. */
  Access began() {
    return Access.add(Place.TICKET, 1000 + blocks % TICKETS, 1);
  }

  /** What the last command of a block does. */
  Access ended() {
    return Access.read(Place.TICKET, 1000 + blocks % TICKETS, 1);
  }

  /** First Y word of a tile; its sums are there if the layer starts from sums in memory. */
  int open(Tile tile) {
    int home = job.residence().yHome();
    int y =
        job.residence().keepsY()
            ? home
                + (tile.image() * job.columnTiles() + tile.columnTile()) * s.outRows()
                + row(tile)
            : work.take(tile.rows());
    if (job.loadSums()) {
      long bytes = job.parameters().yWordBytes();
      boolean whole = tile.columns() == s.outWidth();
      plan.add(
          tile,
          new Command.Load(
              Sync.NONE,
              address(tile),
              Space.Y,
              y,
              whole ? 1 : tile.lines(),
              bytes * (whole ? tile.rows() : tile.columns()),
              whole ? 0 : bytes * s.outWidth()),
          List.of(
              Access.read(Place.MEMORY, address(tile), extent(tile)),
              Access.write(Place.Y, y, tile.rows())));
    }
    return y;
  }

  /** Stores a tile's sums, if the layer wants that. */
  void store(Tile tile, int y) {
    if (job.storeSums()) {
      long bytes = job.parameters().yWordBytes();
      boolean whole = tile.columns() == s.outWidth();
      plan.add(
          tile,
          new Command.Store(
              Sync.NONE,
              address(tile),
              Space.Y,
              y,
              whole ? 1 : tile.lines(),
              bytes * (whole ? tile.rows() : tile.columns()),
              whole ? 0 : bytes * s.outWidth()),
          List.of(
              Access.read(Place.Y, y, tile.rows()),
              Access.write(Place.MEMORY, address(tile), extent(tile))));
    }
  }

  private int row(Tile tile) {
    return tile.firstLine() * s.outWidth() + tile.firstColumn();
  }

  private long address(Tile tile) {
    long block = (long) tile.image() * job.columnTiles() + tile.columnTile();
    return job.memory().sums() + (block * s.outRows() + row(tile)) * job.parameters().yWordBytes();
  }

  private long extent(Tile tile) {
    long rows = (tile.lines() - 1L) * s.outWidth() + tile.columns();
    return rows * job.parameters().yWordBytes();
  }
}

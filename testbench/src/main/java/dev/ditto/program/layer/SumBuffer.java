package dev.ditto.program.layer;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Place;
import dev.ditto.program.order.Tile;
import java.util.List;

/** Gives tiles their words of the Y scratchpad, and moves sums between there and memory. */
final class SumBuffer {
  private static final int TICKETS = 48;

  private final LayerJob job;
  private final Shape s;
  private final Plan plan;
  private final Ring work;
  private int block;

  SumBuffer(LayerJob job, Plan plan) {
    this.job = job;
    this.s = job.shape();
    this.plan = plan;
    work = plan.work().y();
  }

  /** Begins a block of tiles; see {@link #began} and {@link #ended}. */
  void begin() {
    block = plan.work().block();
  }

  /** What every COMPUTE of a block does, so that blocks do not run too far ahead. */
  Access began() {
    return Access.add(Place.TICKET, 1000 + block % TICKETS, 1);
  }

  /** What the last commands of a block do. */
  Access ended() {
    return Access.read(Place.TICKET, 1000 + block % TICKETS, 1);
  }

  /**
   * First Y word of column tiles {@code first .. end - 1} of a stripe, which lie one after the
   * other, {@link #distance} apart; their sums of the step before are there if the layer works on
   * differences.
   */
  int open(Tile stripe, int first, int end) {
    int tiles = end - first;
    int home = job.residence().yHome();
    int y =
        job.residence().keepsY()
            ? home + (stripe.image() * job.columnTiles() + first) * s.outRows() + row(stripe)
            : work.take(distance(stripe) * tiles);
    if (job.mayDiffer() && !job.residence().keepsY()) {
      boolean whole = stripe.columns() == s.outWidth();
      if (whole && distance(stripe) == stripe.rows()) {
        // Tiles whose rows are alike lie at equal distances in memory, too.
        int next;
        for (int tile = first; tile < end; tile = next) {
          next = job.sums().alikeUntil(tile, end);
          int at = y + (tile - first) * distance(stripe);
          load(stripe.ofColumnTile(tile), at, next - tile, stripe.rows(), s.outRows());
        }
      } else {
        for (int tile = first; tile < end; tile++) {
          int at = y + (tile - first) * distance(stripe);
          load(
              stripe.ofColumnTile(tile),
              at,
              whole ? 1 : stripe.lines(),
              whole ? stripe.rows() : stripe.columns(),
              s.outWidth());
        }
      }
    }
    return y;
  }

  /** Y words from a column tile of a stripe to the next. */
  int distance(Tile stripe) {
    int rows = stripe.lines() * job.lineRows(stripe.columns());
    return job.residence().keepsY() ? s.outRows() : rows;
  }

  /** Loads pieces of rows that lie {@code stride} rows apart in memory. */
  private void load(Tile tile, int y, int pieces, long rows, long stride) {
    long bytes = job.sums().rowBytes(tile.columnTile());
    plan.add(
        tile,
        new Command.Load(
            job.in(FlowMode.TEMPORAL),
            address(tile),
            job.sums().tiles().get(tile.columnTile()),
            y,
            pieces,
            bytes * rows,
            pieces == 1 ? 0 : bytes * stride),
        List.of(
            Access.read(Place.MEMORY, address(tile), bytes * ((pieces - 1) * stride + rows)),
            Access.write(Place.Y, y, pieces * rows)));
  }

  /** Stores a tile's sums, if the layer wants that. */
  void store(Tile tile, int y) {
    if (job.storeSums()) {
      long bytes = job.sums().rowBytes(tile.columnTile());
      boolean whole = tile.columns() == s.outWidth();
      plan.add(
          tile,
          new Command.Store(
              job.always(),
              address(tile),
              job.sums().tiles().get(tile.columnTile()),
              y,
              whole ? 1 : tile.lines(),
              bytes * (whole ? tile.rows() : tile.columns()),
              whole ? 0 : bytes * s.outWidth()),
          List.of(
              Access.read(Place.Y, y, tile.rows()),
              Access.write(Place.MEMORY, address(tile), extent(tile)),
              ended()));
    }
  }

  private int row(Tile tile) {
    return tile.firstLine() * s.outWidth() + tile.firstColumn();
  }

  private long address(Tile tile) {
    return job.sums().row(tile.image(), tile.columnTile(), row(tile));
  }

  private long extent(Tile tile) {
    long rows = (tile.lines() - 1L) * s.outWidth() + tile.columns();
    return rows * job.sums().rowBytes(tile.columnTile());
  }
}

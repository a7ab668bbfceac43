package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Place;
import dev.ditto.program.order.Tile;
import java.util.List;
import java.util.function.Function;

/** Requantises finished tiles and stores the results. */
final class ResultDrain implements Drain {
  private final LayerJob job;
  private final LayerMemory memory;
  private final Shape s;
  private final Plan plan;
  private final Ring vector;
  private final Slots<Integer> params;
  private final int paramWords;

  /** All column tiles where they fit together, else one. */
  private final int tilesInSlot;

  private ResultDrain(LayerJob job, LayerMemory memory, Plan plan) {
    this.job = job;
    this.memory = memory;
    this.s = job.shape();
    this.plan = plan;
    Parameters p = job.parameters();
    vector = new Ring("vectorDepth", 0, p.vectorDepth());
    paramWords = p.columns() / p.vectorLanes();
    tilesInSlot = (long) job.columnTiles() * paramWords <= p.paramDepth() ? job.columnTiles() : 1;
    params = new Slots<>(p.paramDepth() / (paramWords * tilesInSlot));
  }

  /** A drain for every plan. */
  static Function<Plan, Drain> of(LayerJob job, LayerMemory memory) {
    return plan -> new ResultDrain(job, memory, plan);
  }

  /** Fetches the parameters of a column tile unless they are there. */
  private int params(Tile tile) {
    int slotWords = paramWords * tilesInSlot;
    int first = tile.columnTile() / tilesInSlot;
    long bytes = (long) slotWords * job.parameters().paramWordBytes();
    long address = memory.params() + first * bytes;
    int slot =
        params.of(
            first,
            free ->
                plan.add(
                    tile,
                    new Command.Load(
                        Sync.NONE, address, Space.PARAM, (long) free * slotWords, 1, bytes, 0),
                    List.of(
                        Access.read(Place.MEMORY, address, bytes),
                        Access.write(Place.PARAM, (long) free * slotWords, slotWords))));
    return slot * slotWords + tile.columnTile() % tilesInSlot * paramWords;
  }

  @Override
  public void drain(Tile tile, int y, Access ended) {
    int param = params(tile);
    boolean whole = tile.columns() == s.outWidth();
    int rows = whole ? tile.rows() : tile.columns();
    int pieces = whole ? 1 : tile.lines();
    int most = Math.max(1, vector.size() / 2);
    for (int piece = 0; piece < pieces; piece++) {
      for (Shape.Span part : Shape.Span.pieces(rows, most)) {
        int row = (tile.firstLine() + piece) * s.outWidth() + tile.firstColumn() + part.from();
        chunk(tile, y + piece * tile.columns() + part.from(), row, part.size(), param, ended);
      }
    }
  }

  private void chunk(Tile tile, int y, int row, int rows, int param, Access ended) {
    int at = vector.take(rows);
    plan.add(
        tile,
        Vector.builder().a(y).rows(rows).param(param).vector(at).build(),
        List.of(
            Access.read(Place.Y, y, rows),
            Access.read(Place.PARAM, param, paramWords),
            Access.write(Place.VECTOR, at, rows)));
    long bytes = (long) rows * job.parameters().vectorWordBytes();
    long block = (long) tile.image() * job.columnTiles() + tile.columnTile();
    long address = memory.out() + (block * s.outRows() + row) * job.parameters().vectorWordBytes();
    plan.add(
        tile,
        new Command.Store(Sync.NONE, address, Space.VECTOR, at, 1, bytes, 0),
        List.of(
            Access.read(Place.VECTOR, at, rows),
            Access.write(Place.MEMORY, address, bytes),
            ended));
  }
}

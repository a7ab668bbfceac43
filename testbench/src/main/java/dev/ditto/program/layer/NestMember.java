package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Sync;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Place;
import dev.ditto.program.order.Tile;
import java.util.ArrayList;
import java.util.List;

/** One of the layers of a {@link LayerNest}: its windows, its sums, its commands. */
public final class NestMember {
  private final LayerJob job;
  private final Shape s;
  private final Parameters p;
  private final String part;
  private final Plan plan;
  private final Drain results;
  private final WindowFeed windows;
  private final SumBuffer sums;
  private Shape.Span lines;
  private Shape.Span columns;

  /** First Y word of the block. */
  private int firstSum;

  /**
   * A layer.
   *
   * @param part the operation of the network that it is
   * @param results what becomes of its sums
   */
  public NestMember(LayerJob job, String part, Plan plan, Drain results) {
    this.job = job;
    this.s = job.shape();
    this.p = job.parameters();
    this.part = part;
    this.plan = plan;
    this.results = results;
    windows = new WindowFeed(job, plan);
    sums = new SumBuffer(job, plan);
  }

  LayerJob job() {
    return job;
  }

  /** Begins a block: the sums of column tiles {@code first .. end - 1} of a stripe. */
  void open(Tile stripe, int first, int end) {
    plan.part(part);
    sums.begin();
    firstSum = sums.open(stripe, first, end);
  }

  /** Sees to it that the windows of a channel group are encoded for those lines and columns. */
  void need(Tile stripe, Shape.Span lines, Shape.Span columns, int firstWindow, int perPixel) {
    plan.part(part);
    this.lines = lines;
    this.columns = columns;
    windows.need(stripe, lines, columns, firstWindow, perPixel);
  }

  /**
   * Adds the products with a K tile.
   *
   * @param place of the column tile in its block
   * @param kTile windows of the group that is encoded
   * @param first whether nothing has been added yet
   */
  void compute(Tile tile, int place, Shape.Span kTile, int perPixel, int buffer, boolean first) {
    plan.part(part);
    int y = sum(tile, place);
    Step step = new Step(tile, kTile, perPixel, y, buffer);
    boolean apart = !s.pointwise() && job.lines().isPresent();
    if (apart) {
      add(job.in(FlowMode.SPATIAL), step, first, true);
    }
    if (!first) {
      add(apart ? job.in(FlowMode.FULL, FlowMode.TEMPORAL) : job.always(), step, false, false);
      return;
    }
    if (job.mayBeFull()) {
      Sync full = apart ? job.in(FlowMode.FULL) : job.in(FlowMode.FULL, FlowMode.SPATIAL);
      add(full, step, true, false);
    }
    if (job.mayDiffer()) {
      add(job.in(FlowMode.TEMPORAL), step, false, false);
    }
  }

  /**
   * What is added to a tile's sums.
   *
   * @param kTile windows of the group that is encoded
   * @param y first word of the sums
   * @param buffer that holds the weights
   */
  private record Step(Tile tile, Shape.Span kTile, int perPixel, int y, int buffer) {}

  /** The sums of a column tile are complete. */
  void close(Tile tile, int place) {
    plan.part(part);
    int y = sum(tile, place);
    job.lines().ifPresent(along -> sumUp(along, tile, y));
    sums.store(tile, y);
    results.drain(tile, y, sums.ended());
  }

  private int sum(Tile tile, int place) {
    return firstSum + place * sums.distance(tile);
  }

  private void sumUp(Lines along, Tile tile, int y) {
    int line = s.pointwise() ? along.pixels() : along.rows(tile.columns());
    int rows = s.pointwise() ? tile.rows() : tile.lines() * line;
    plan.add(
        tile,
        new Command.Accumulate(job.in(FlowMode.SPATIAL), y, rows, line, along.skip()),
        List.of(Access.read(Place.Y, y, rows), Access.write(Place.Y, y, rows)));
  }

  /**
   * Adds products to sums.
   *
   * @param alongLines of differences along lines, from the first output pixel on that sees any
   */
  private void add(Sync sync, Step step, boolean clear, boolean alongLines) {
    Tile tile = step.tile();
    Shape.Span kTile = step.kTile();
    int perPixel = step.perPixel();
    int y = step.y();
    int buffer = step.buffer();
    int skip = alongLines ? job.lines().orElseThrow().skip() : 0;
    int more = job.lines().map(Lines::more).orElse(0);
    int outWidth = tile.columns() + skip;
    int tap = kTile.from() / perPixel;
    int kx = tap % s.kernelWidth();
    int window = kTile.from() % perPixel;
    long line =
        (long) tile.firstLine() * s.stride()
            - s.padTop()
            + (long) tap / s.kernelWidth() * s.dilation();
    long column =
        (long) tile.firstColumn() * s.stride() - s.padLeft() - skip + (long) kx * s.dilation();
    long pitch = (long) (columns.size() + more) * perPixel;
    int rows = tile.lines() * outWidth;
    // A single column of pixels may be longer than coordinates reach; nothing of it is padding.
    boolean relative = s.pointwise();
    Compute command =
        Compute.builder()
            .sync(sync)
            .clear(clear)
            .origin(windows.address(line, column) + window)
            .rows(rows)
            .outWidth(outWidth)
            .columnStep((long) s.stride() * perPixel)
            .lineStep(s.stride() * pitch - (outWidth - 1L) * s.stride() * perPixel)
            .firstColumn(column)
            .firstLine(relative ? 0 : line)
            .inWidth(s.inWidth() + (alongLines ? more : 0))
            .inHeight(relative ? rows : s.inHeight())
            .stride(s.stride())
            .dilation(s.dilation())
            .kernelWidth(s.kernelWidth())
            .firstKernelColumn(kx)
            .perPixel(perPixel)
            .firstWindow(window)
            .steps(kTile.size())
            .tapStep((long) s.dilation() * perPixel - (perPixel - 1))
            .kernelLineStep(
                s.dilation() * pitch
                    - (s.kernelWidth() - 1L) * s.dilation() * perPixel
                    - (perPixel - 1))
            .y(y)
            .weightBuffer(buffer)
            .build();
    List<Access> accesses = new ArrayList<>(windows.reads(lines));
    accesses.add(
        Access.read(
            Place.WEIGHT, (long) buffer * p.kTile(), (long) kTile.size() * Parameters.WINDOW));
    accesses.add(clear ? Access.write(Place.Y, y, rows) : Access.add(Place.Y, y, rows));
    accesses.add(sums.began());
    plan.add(tile, command, accesses);
  }
}

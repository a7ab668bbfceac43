package dev.ditto.program;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Sync;
import java.util.ArrayList;
import java.util.List;

/** One of the layers of a {@link LayerNest}: its windows, its sums, its commands. */
final class NestMember {
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
  NestMember(LayerJob job, String part, Plan plan, Drain results) {
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
    if (!first) {
      add(job.always(), tile, perPixel, kTile, y, buffer, false);
      return;
    }
    if (job.mayBeFull()) {
      add(job.in(FlowMode.FULL), tile, perPixel, kTile, y, buffer, true);
    }
    if (job.mayDiffer()) {
      add(job.in(FlowMode.TEMPORAL), tile, perPixel, kTile, y, buffer, false);
    }
  }

  /** The sums of a column tile are complete. */
  void close(Tile tile, int place) {
    plan.part(part);
    int y = sum(tile, place);
    sums.store(tile, y);
    results.drain(tile, y, sums.ended());
  }

  private int sum(Tile tile, int place) {
    return firstSum + place * sums.distance(tile);
  }

  private void add(
      Sync sync, Tile tile, int perPixel, Shape.Span kTile, int y, int buffer, boolean clear) {
    int tap = kTile.from() / perPixel;
    int kx = tap % s.kernelWidth();
    int window = kTile.from() % perPixel;
    long line =
        (long) tile.firstLine() * s.stride()
            - s.padTop()
            + (long) tap / s.kernelWidth() * s.dilation();
    long column = (long) tile.firstColumn() * s.stride() - s.padLeft() + (long) kx * s.dilation();
    long pitch = (long) columns.size() * perPixel;
    int rows = tile.rows();
    // A single column of pixels may be longer than coordinates reach; nothing of it is padding.
    boolean relative = s.pointwise();
    Compute command =
        Compute.builder()
            .sync(sync)
            .clear(clear)
            .origin(windows.address(line, column) + window)
            .rows(rows)
            .outWidth(tile.columns())
            .columnStep((long) s.stride() * perPixel)
            .lineStep(s.stride() * pitch - (tile.columns() - 1L) * s.stride() * perPixel)
            .firstColumn(column)
            .firstLine(relative ? 0 : line)
            .inWidth(s.inWidth())
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

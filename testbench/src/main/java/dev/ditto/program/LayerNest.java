package dev.ditto.program;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Compute;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Sync;
import java.util.ArrayList;
import java.util.List;

/**
 * The loops over a layer: images, pieces of lines, stripes, column tiles, channel groups, K tiles.
 */
final class LayerNest {
  private final LayerJob job;
  private final Shape s;
  private final Parameters p;
  private final Tiling tiling;
  private final Plan plan;
  private final WindowFeed windows;
  private final SumBuffer sums;
  private final Drain results;
  private final int number;

  private LayerNest(LayerJob job, Tiling tiling, Plan plan, Drain results) {
    this.job = job;
    this.s = job.shape();
    this.p = job.parameters();
    this.tiling = tiling;
    this.plan = plan;
    windows = new WindowFeed(job, plan);
    sums = new SumBuffer(job, plan);
    this.results = results;
    number = plan.work().nest();
  }

  /** Writes down the commands of a layer. */
  static void write(LayerJob job, Tiling tiling, Plan plan, Drain results) {
    LayerNest nest = new LayerNest(job, tiling, plan, results);
    for (int image = 0; image < job.shape().images(); image++) {
      nest.image(image);
    }
  }

  private void image(int image) {
    int tiles = job.columnTiles();
    if (tiling.tilesOutside()) {
      for (int tile = 0; tile < tiles; tile++) {
        stripes(image, tile, tile + 1, 1);
      }
    } else {
      stripes(image, 0, tiles, tiling.tilesAtOnce());
    }
  }

  private void stripes(int image, int firstTile, int endTile, int atOnce) {
    for (int x = 0; x < s.outWidth(); x += tiling.pieceColumns()) {
      int columns = Math.min(tiling.pieceColumns(), s.outWidth() - x);
      for (int y = 0; y < s.outHeight(); y += tiling.stripeLines()) {
        int lines = Math.min(tiling.stripeLines(), s.outHeight() - y);
        for (int tile = firstTile; tile < endTile; tile += atOnce) {
          block(new Tile(image, y, lines, x, columns, -1), tile, Math.min(endTile, tile + atOnce));
        }
      }
    }
  }

  private void block(Tile stripe, int firstTile, int endTile) {
    Shape.Span lines = s.inputLines(stripe.firstLine(), stripe.firstLine() + stripe.lines());
    Shape.Span columns =
        s.inputColumns(stripe.firstColumn(), stripe.firstColumn() + stripe.columns());
    int y = 0;
    int distance = sums.distance(stripe);
    sums.begin();
    for (int group = 0; group < s.windows(); group += tiling.groupWindows()) {
      int perPixel = Math.min(tiling.groupWindows(), s.windows() - group);
      if (group == 0) {
        // What does not wait for the layer before is asked for first.
        y = sums.open(stripe, firstTile, endTile);
        firstWeights(stripe.ofColumnTile(firstTile), perPixel);
      }
      windows.need(stripe, lines, columns, group, perPixel);
      for (int tile = firstTile; tile < endTile; tile++) {
        int at = y + (tile - firstTile) * distance;
        compute(stripe.ofColumnTile(tile), lines, columns, group, perPixel, at);
        if (group + perPixel == s.windows()) {
          sums.store(stripe.ofColumnTile(tile), at);
          results.drain(stripe.ofColumnTile(tile), at, sums.ended());
        }
      }
    }
  }

  private void firstWeights(Tile tile, int perPixel) {
    weights(tile, 0, kTiles(perPixel).get(0).size());
  }

  private List<Shape.Span> kTiles(int perPixel) {
    return Shape.Span.pieces(s.taps() * perPixel, p.tileSteps());
  }

  private void compute(
      Tile tile, Shape.Span lines, Shape.Span columns, int group, int perPixel, int y) {
    int before = s.taps() * group;
    for (Shape.Span kTile : kTiles(perPixel)) {
      int from = kTile.from();
      int to = kTile.to();
      int buffer = weights(tile, before + from, to - from);
      if (before + from > 0) {
        tile(job.always(), tile, lines, columns, perPixel, from, to - from, y, buffer, false);
        continue;
      }
      if (job.mayBeFull()) {
        Sync full = job.in(FlowMode.FULL);
        tile(full, tile, lines, columns, perPixel, from, to - from, y, buffer, true);
      }
      if (job.mayDiffer()) {
        Sync temporal = job.in(FlowMode.TEMPORAL);
        tile(temporal, tile, lines, columns, perPixel, from, to - from, y, buffer, false);
      }
    }
  }

  /** One K tile: {@code steps} windows of the group from {@code firstStep} on. */
  private void tile(
      Sync sync,
      Tile tile,
      Shape.Span lines,
      Shape.Span columns,
      int perPixel,
      int firstStep,
      int steps,
      int y,
      int buffer,
      boolean clear) {
    int tap = firstStep / perPixel;
    int kx = tap % s.kernelWidth();
    int window = firstStep % perPixel;
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
            .steps(steps)
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
        Access.read(Place.WEIGHT, (long) buffer * p.kTile(), (long) steps * Parameters.WINDOW));
    accesses.add(clear ? Access.write(Place.Y, y, rows) : Access.add(Place.Y, y, rows));
    accesses.add(sums.began());
    plan.add(tile, command, accesses);
  }

  private int weights(Tile tile, int firstStep, int steps) {
    int set = s.weightsPerImage() ? tile.image() : 0;
    long words = (long) steps * Parameters.WINDOW;
    return plan.work()
        .weights()
        .of(
            new Workspace.WeightTile(number, set, tile.columnTile(), firstStep),
            free -> {
              long to = (long) free * p.kTile();
              Command.Load load =
                  job.weights().load(job.always(), p, set, tile.columnTile(), firstStep, steps, to);
              plan.add(
                  tile,
                  load,
                  List.of(Access.memoryRead(load), Access.write(Place.WEIGHT, to, words)));
            });
  }
}

package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Place;
import dev.ditto.program.order.Tile;
import java.util.List;

/**
 * The loops over a layer: images, pieces of lines, stripes, column tiles, channel groups, K tiles.
 * Innermost are its members: layers of one shape and with the same weights, which are fetched once
 * for all of them.
 */
public final class LayerNest {
  private final LayerJob first;
  private final Shape s;
  private final Parameters p;
  private final Tiling tiling;
  private final Plan plan;
  private final List<NestMember> members;
  private final int number;

  private LayerNest(List<NestMember> members, Tiling tiling, Plan plan) {
    this.members = members;
    first = members.get(0).job();
    this.s = first.shape();
    this.p = first.parameters();
    this.tiling = tiling;
    this.plan = plan;
    number = plan.work().nest();
  }

  /** Writes down the commands of a layer. */
  public static void write(LayerJob job, Tiling tiling, Plan plan, Drain results) {
    write(List.of(new NestMember(job, plan.part(), plan, results)), tiling, plan);
  }

  /** Writes down the commands of layers of the same shape and weights. */
  public static void write(List<NestMember> members, Tiling tiling, Plan plan) {
    LayerNest nest = new LayerNest(members, tiling, plan);
    for (int image = 0; image < nest.s.images(); image++) {
      nest.image(image);
    }
  }

  private void image(int image) {
    int tiles = first.columnTiles();
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
    for (int group = 0; group < s.windows(); group += tiling.groupWindows()) {
      int perPixel = Math.min(tiling.groupWindows(), s.windows() - group);
      if (group == 0) {
        // What does not wait for the layer before is asked for first.
        open(stripe, firstTile, endTile);
        weights(stripe.ofColumnTile(firstTile), 0, kTiles(perPixel).get(0).size());
      }
      for (NestMember member : members) {
        member.need(stripe, lines, columns, group, perPixel);
      }
      for (int tile = firstTile; tile < endTile; tile++) {
        compute(stripe.ofColumnTile(tile), tile - firstTile, group, perPixel);
        if (group + perPixel == s.windows()) {
          for (NestMember member : members) {
            member.close(stripe.ofColumnTile(tile), tile - firstTile);
          }
        }
      }
    }
  }

  private void open(Tile stripe, int firstTile, int endTile) {
    if (members.size() > 1) {
      int rows = stripe.lines() * first.lineRows(stripe.columns());
      plan.work().y().together(members.size() * rows * (endTile - firstTile));
    }
    for (NestMember member : members) {
      member.open(stripe, firstTile, endTile);
    }
  }

  private List<Shape.Span> kTiles(int perPixel) {
    return Shape.Span.pieces(s.taps() * perPixel, p.tileSteps());
  }

  private void compute(Tile tile, int place, int group, int perPixel) {
    int before = s.taps() * group;
    for (Shape.Span kTile : kTiles(perPixel)) {
      int buffer = weights(tile, before + kTile.from(), kTile.size());
      for (NestMember member : members) {
        member.compute(tile, place, kTile, perPixel, buffer, before + kTile.from() == 0);
      }
    }
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
                  first
                      .weights()
                      .load(first.always(), p, set, tile.columnTile(), firstStep, steps, to);
              plan.add(
                  tile,
                  load,
                  List.of(Access.memoryRead(load), Access.write(Place.WEIGHT, to, words)));
            });
  }
}

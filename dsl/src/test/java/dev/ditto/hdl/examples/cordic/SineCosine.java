package dev.ditto.hdl.examples.cordic;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.FLOOR;
import static dev.ditto.hdl.Rounding.HALF_UP;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Sine and cosine by rotations whose tangent is a power of two (CORDIC), one in each pipeline
 * stage; takes an angle in every cycle. Results are within 2 units of their last place.
 */
public final class SineCosine extends Block {
  /**
   * Accuracy.
   *
   * @param fraction fraction bits of the results, 4 to 24; the angle has two more
   */
  public record Params(int fraction) {
    public Params {
      if (fraction < 4 || fraction > 24) {
        throw new IllegalArgumentException("sine: fraction is " + fraction + ", it is 4 to 24");
      }
    }

    /** Rotations: the last is by less than a unit of the result's last place. */
    int steps() {
      return fraction + 2;
    }

    /** Fraction bits of coordinates: enough that rounding in every step stays below a half unit. */
    int inside() {
      return fraction + log2Up(steps()) + 2;
    }

    FixType angle() {
      return ufix(fraction + 2, fraction + 2);
    }

    FixType result() {
      return fix(fraction + 2, fraction);
    }
  }

  /** A point of the plane. */
  public record Point(Fix cosine, Fix sine) {}

  /** A point, and the angle that it is still to be rotated by, in turns. */
  private record Vector(Fix x, Fix y, Fix angle) {}

  private final FixType coordinate;
  private final FixType rest;

  /** An angle in turns: 0.25 is a right angle. */
  public final Stream<Fix> in;

  public final Stream<Point> out;

  public SineCosine(Params p) {
    super(p);
    in = takes(p.angle());
    out = gives(struct(Point.class, p.result(), p.result()));
    coordinate = fix(p.inside() + 2, p.inside());
    rest = fix(p.inside(), p.inside() + 1);

    var start = in.map(angle -> start(angle, p.steps())).stage();
    var stages = new ArrayList<>(List.of(start));
    loop(
        p.steps(),
        i -> {
          var rotated = stages.get(i).map(v -> rotate(v, i)).stage();
          stages.add(rotated);
        });
    var last = stages.get(p.steps());
    out.from(
        last.map(v -> new Point(v.x().to(p.result(), HALF_UP), v.y().to(p.result(), HALF_UP))));
  }

  /** The axis below the angle, as long as the steps make it shorter. */
  private Vector start(Fix angle, int steps) {
    double length = 1;
    for (int i = 0; i < steps; i++) {
      length *= Math.cos(Math.atan(Math.scalb(1.0, -i)));
    }
    UInt quadrant = angle.round(2, FLOOR).asUInt();
    Fix zero = lit(0, coordinate);
    Fix forth = lit(length, coordinate, HALF_UP);
    Fix back = lit(-length, coordinate, HALF_UP);
    Fix x = select(quadrant).on(0, forth).on(2, back).other(zero);
    Fix y = select(quadrant).on(1, forth).on(3, back).other(zero);
    return new Vector(x, y, angle.remainder(2).widen(rest));
  }

  /** Turns by the angle whose tangent is 2^-step, towards where the rest is. */
  private Vector rotate(Vector v, int step) {
    Fix turn = lit(Math.atan(Math.scalb(1.0, -step)) / (2 * Math.PI), rest, HALF_UP);
    Fix dx = v.y().shr(step);
    Fix dy = v.x().shr(step);
    Bool back = v.angle().negative();
    Fix x = back.pick(v.x().plus(dx), v.x().minus(dx)).round(coordinate.fraction(), FLOOR);
    Fix y = back.pick(v.y().minus(dy), v.y().plus(dy)).round(coordinate.fraction(), FLOOR);
    Fix angle = back.pick(v.angle().plus(turn), v.angle().minus(turn));
    return new Vector(x.wrap(coordinate), y.wrap(coordinate), angle.wrap(rest));
  }
}

package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.HALF_UP;

import dev.ditto.arithmetic.Activation;
import dev.ditto.arithmetic.VectorTables;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * An {@link Activation} of a Q4.11 number: {@code max(x, 0) - g(|x|)}, with g from a table,
 * interpolated. A new number every cycle, {@link #LATENCY} cycles later.
 */
final class ActivationLane extends Block {
  /** Cycles from number to result. */
  public static final int LATENCY = 4;

  /**
   * @param functions to choose from, in the order of {@link #choice}
   */
  public record Params(List<Activation> functions) {
    public Params {
      functions = List.copyOf(functions);
    }
  }

  private static final FixType NUMBER = fix(16, 11);
  private static final FixType ENTRY = ufix(16, VectorTables.ACTIVATION_FRACTION);
  private static final int INTERVAL_BITS = 7;

  /** Which function, by its place; the same while numbers are on their way. */
  public final UInt choice;

  /** The number. */
  public final Fix x = input(NUMBER);

  /** The function of it. */
  public final Fix y = output(NUMBER);

  /** A lane. */
  ActivationLane(Params p) {
    super(p);
    choice = input(uint(log2Up(p.functions().size())));
    if (p.functions().size() == 1) {
      unused(choice);
    }
    FixType absolute = NUMBER.abs();
    var magnitude = reg(absolute);
    magnitude.next(x.abs());
    var ramp = delay(x.negative().pick(lit(0, NUMBER), x), 3);

    // The entry before |x|, the way to the one after, and the share of the way that |x| has gone.
    UInt places = magnitude.asUInt();
    UInt index = places.slice(INTERVAL_BITS, places.width() - INTERVAL_BITS);
    var entry = reg(ENTRY);
    var step = reg(sint(16));
    var share = reg(ufix(INTERVAL_BITS, INTERVAL_BITS));
    entry.next(mux(choice, entries(p, index)).asFix(ENTRY.fraction()));
    step.next(mux(choice, steps(p, index)));
    share.next(places.slice(0, INTERVAL_BITS).asFix(INTERVAL_BITS));

    Fix way = step.asFix(ENTRY.fraction()).times(share);
    var residual = reg(ENTRY.plus(way.type()));
    residual.next(entry.plus(way));

    var result = reg(NUMBER);
    result.next(ramp.minus(residual).to(NUMBER, HALF_UP));
    y.set(result);
  }

  private static List<UInt> entries(Params p, UInt index) {
    return p.functions().stream()
        .map(f -> Table.unsigned(index, ENTRY.width(), VectorTables.activation(f)))
        .toList();
  }

  private static List<SInt> steps(Params p, UInt index) {
    return p.functions().stream()
        .map(f -> Table.signed(index, 16, Table.steps(VectorTables.activation(f))))
        .toList();
  }
}

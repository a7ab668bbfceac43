package dev.ditto.hdl;

import dev.ditto.hdl.graph.Signal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A state machine over the constants of an enum, kept in a register that reset puts into the first
 * state. Made with {@link Hdl#states}. A {@code switch} expression in {@link #each} makes javac
 * insist on every state:
 *
 * <pre>{@code
 * var phase = states(Phase.IDLE);
 * phase.each(now -> switch (now) {
 *   case IDLE -> () -> when(start, () -> phase.go(Phase.RUN));
 *   case RUN -> () -> when(done, () -> phase.go(Phase.IDLE));
 * });
 * }</pre>
 *
 * @param <E> the enum
 */
public final class States<E extends Enum<E>> {
  private final E[] constants;
  private final UInt register;

  States(E first) {
    constants = first.getDeclaringClass().getEnumConstants();
    register =
        Make.signal(
            Op.begin(), Signal.Kind.REGISTER, new Type.OfUInt(Hdl.log2Up(constants.length)));
    Drive.init(Op.begin(), register, BigDecimal.valueOf(first.ordinal()));
    register.source().states = Arrays.stream(constants).map(Enum::name).toList();
  }

  /** Whether the machine is in a state. */
  public Bool is(E state) {
    return register.eq(state.ordinal());
  }

  /** Goes to a state at the next clock edge. */
  public void go(E state) {
    register.next(state.ordinal());
  }

  /** The register, as a number: the constant's ordinal. */
  public UInt value() {
    return register;
  }

  /**
   * What happens in each state. The codes that no state uses behave like the last state, so that
   * every path drives what the states drive.
   */
  public void each(Function<? super E, Runnable> body) {
    Op op = Op.begin();
    Cases cases = new Cases(op, register);
    boolean full = constants.length == 1 << register.width();
    for (E state : constants) {
      if (full || state.ordinal() < constants.length - 1) {
        cases.branch(state.ordinal(), state.name(), body.apply(state));
      } else {
        cases.other(body.apply(state));
      }
    }
  }
}

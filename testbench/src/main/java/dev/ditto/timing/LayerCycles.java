package dev.ditto.timing;

import dev.ditto.accel.isa.FlowMode;
import java.util.List;

/**
 * What a layer adds to a step.
 *
 * @param mode in which it was computed
 * @param trial whether the flow unit tried this mode, to measure it against the best that it knew;
 *     of a run in given modes nobody knows, and it is false
 * @param byBound cycles in which the oldest command was its own, as the flow unit counts them, by
 *     what was waited for, in the order of {@link Bound}
 * @param elements codes that were encoded for it
 * @param byTokens of these, those that became no token, one, and two
 */
public record LayerCycles(
    FlowMode mode, boolean trial, List<Long> byBound, long elements, List<Long> byTokens) {
  public LayerCycles {
    byBound = List.copyOf(byBound);
    byTokens = List.copyOf(byTokens);
  }

  /** All its cycles. */
  public long cycles() {
    return byBound.stream().mapToLong(Long::longValue).sum();
  }

  /** Those that were spent on something. */
  public long cycles(Bound bound) {
    return byBound.get(bound.ordinal());
  }
}

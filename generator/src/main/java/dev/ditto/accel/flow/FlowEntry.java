package dev.ditto.accel.flow;

import dev.ditto.accel.isa.FlowMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the flow unit knows of a layer, and the rule by which it chooses: a layer has a best mode,
 * and tries, a step each, all others that it does not know. A trial that pays makes its mode the
 * best. A policy that retries forgets a mode, and so tries it once more, as soon as the best takes
 * longer than that one was last seen to take; and after a period in the best mode, once the cycles
 * that the trial is expected to lose are a small enough share of those since the last one.
 *
 * @param mode of the present step
 * @param best what the layer goes back to after trials
 * @param known modes that have been measured and not been forgotten, one bit each
 * @param age measured steps in the best mode since the last trial
 * @param spent cycles of those steps, at most {@link #MOST_CYCLES}
 * @param cycles last measured in each mode, 0 for never
 */
public record FlowEntry(
    FlowMode mode, FlowMode best, int known, int age, long spent, List<Long> cycles) {
  /** Most cycles of a step; more are counted as so many. */
  public static final long MOST_CYCLES = 0xffff_ffffL;

  /** Before the first step. */
  public static final FlowEntry NEW =
      new FlowEntry(
          FlowMode.FULL, FlowMode.FULL, 0, 0, 0, Collections.nCopies(FlowMode.values().length, 0L));

  public FlowEntry {
    cycles = List.copyOf(cycles);
  }

  /** Last measured cycles of a mode. */
  public long cycles(FlowMode of) {
    return cycles.get(of.ordinal());
  }

  /** Whether the present step tries another mode than the best that is known. */
  public boolean trial() {
    return mode != best;
  }

  /**
   * What is known when the next step begins.
   *
   * @param offered modes that the layer has commands for, one bit each
   * @param measured cycles of the step that ended; 0 for a layer that was not computed, which is
   *     left as it is
   */
  public FlowEntry next(FlowSettings settings, int offered, long measured) {
    FlowPolicy policy = settings.policy();
    FlowEntry seen = measured == 0 ? this : measured(measured);
    if (!policy.measures()) {
      boolean temporal = policy == FlowPolicy.TEMPORAL && (offered & FlowMode.TEMPORAL.bit()) != 0;
      FlowMode fixed = temporal ? FlowMode.TEMPORAL : FlowMode.FULL;
      return new FlowEntry(fixed, fixed, seen.known, 0, 0, seen.cycles);
    }
    return measured == 0 ? this : seen.choose(settings, offered, settings.limit(cycles(best)));
  }

  private FlowEntry measured(long measured) {
    List<Long> all = new ArrayList<>(cycles);
    all.set(mode.ordinal(), measured);
    return new FlowEntry(
        mode, best, known | mode.bit(), age, Math.min(spent + measured, MOST_CYCLES), all);
  }

  /**
   * @param toBeat the cycles below which a trial pays
   */
  private FlowEntry choose(FlowSettings settings, int offered, long toBeat) {
    FlowPolicy policy = settings.policy();
    boolean trial = trial();
    FlowMode choice = trial && cycles(mode) < toBeat ? mode : best;
    int others = policy.candidates(offered) & ~choice.bit();
    boolean due = settings.period() != 0 && age + 1 >= settings.period();
    int again = 0;
    if (policy.retries() && !trial) {
      long limit = settings.limit(cycles(choice));
      long affordable = settings.affordable(cycles(choice), spent);
      for (FlowMode other : FlowMode.values()) {
        boolean overtaken = cycles(other) < limit;
        boolean retried = due && cycles(other) <= affordable;
        again |= overtaken || retried ? other.bit() : 0;
      }
    }
    int kept = known & ~(others & again);
    int untried = others & ~kept;
    FlowMode next =
        untried == 0 ? choice : FlowMode.values()[Integer.numberOfTrailingZeros(untried)];
    return new FlowEntry(
        next, choice, kept, trial ? 0 : Math.min(age + 1, 255), trial ? 0 : spent, cycles);
  }
}

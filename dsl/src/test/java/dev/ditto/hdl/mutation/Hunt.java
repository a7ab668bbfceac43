package dev.ditto.hdl.mutation;

import dev.ditto.hdl.junit.Tests;
import dev.ditto.hdl.mutation.Baseline.Test;
import dev.ditto.hdl.mutation.Result.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs tests against mutants, those first that are most likely to fail. */
final class Hunt {
  /** A test may take so many times the cycles that it takes without a mutant, and some more. */
  private static final int SLOWER = 4;

  private static final int MORE_CYCLES = 2000;

  private final Baseline baseline;

  /** Kills of each test, the recent ones counting more. */
  private final Map<String, Double> successes = new HashMap<>();

  Hunt(Baseline baseline) {
    this.baseline = baseline;
  }

  /**
   * Runs tests until one fails.
   *
   * @param hint id of the test that may have found it before; null for none
   */
  Result result(Victim victim, String hint) {
    for (Test test : order(victim, hint)) {
      Infection infection =
          new Infection(victim.mutant(), victim.shape(), SLOWER * test.cycles() + MORE_CYCLES);
      Throwable failure = Tests.one(test.id(), infection).failure();
      if (failure != null) {
        successes.replaceAll((id, kills) -> kills * 0.8);
        successes.merge(test.id(), 1.0, Double::sum);
        boolean hangs = failure instanceof Infection.OutOfCycles;
        return new Result(victim, hangs ? Fate.HANGS : Fate.KILLED, test.id());
      }
    }
    return new Result(victim, Fate.SURVIVED, "");
  }

  private List<Test> order(Victim victim, String hint) {
    List<Test> tests = new ArrayList<>(baseline.tests);
    tests.removeIf(t -> !t.shapes().contains(victim.shape()));
    tests.sort(
        Comparator.comparing((Test t) -> !t.id().equals(hint))
            .thenComparing(t -> -successes.getOrDefault(t.id(), 0.0))
            .thenComparing(Test::nanos));
    return tests;
  }
}

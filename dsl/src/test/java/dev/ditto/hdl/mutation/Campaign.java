package dev.ditto.hdl.mutation;

import dev.ditto.hdl.mutation.Result.Fate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Mutates a block and runs its tests. */
final class Campaign {
  private static final int PROGRESS = 100;

  private final String block;
  private final Explanations explanations;
  private final Hints hints;
  private final Proof proof;
  private final Consumer<String> progress;

  /**
   * @param block simple name of the block's class
   * @param out directory for files
   * @param progress gets a line for each mutant that no test finds, and some in between
   */
  Campaign(String block, Explanations explanations, Path out, Consumer<String> progress) {
    this.block = block;
    this.explanations = explanations;
    this.progress = progress;
    hints = new Hints(out.resolve(block + ".hints"));
    proof = new Proof(out.resolve(block + ".proof"));
  }

  /**
   * Runs it.
   *
   * @param each how many mutants of one place, 0 for all; see {@link Sample}
   * @throws MutationException when the tests fail without a mutant, or do not simulate the block
   */
  Report run(List<Class<?>> tests, int each) {
    Baseline baseline = new Baseline(block, tests);
    List<Victim> victims = baseline.victims(each);
    progress.accept(
        "%s: %d mutants, %d tests".formatted(block, victims.size(), baseline.tests.size()));
    Hunt hunt = new Hunt(baseline);
    List<Result> results = new ArrayList<>();
    for (Victim victim : victims) {
      Result result = hunt.result(victim, hints.killer(victim.key()));
      if (result.fate().found()) {
        hints.put(victim.key(), result.by());
      } else {
        result = excuse(victim);
        progress.accept(result.fate() + "  " + victim);
      }
      results.add(result);
      if (results.size() % PROGRESS == 0) {
        double score = new Report(block, results).score();
        progress.accept("%d of %d, %.1f %% found".formatted(results.size(), victims.size(), score));
      }
    }
    return new Report(block, results);
  }

  /** Why a mutant survived. */
  private Result excuse(Victim victim) {
    String circuit = victim.mutant().circuit();
    Proof.Verdict verdict =
        proof.compare(victim.design(), victim.mutant().apply(victim.design()), circuit);
    if (verdict == Proof.Verdict.EQUAL) {
      return new Result(victim, Fate.PROVED_EQUIVALENT, "model checking");
    }
    return explanations
        .reason(victim)
        .map(reason -> new Result(victim, Fate.EXPLAINED, reason))
        .orElse(new Result(victim, Fate.SURVIVED, "model checking: " + verdict));
  }
}

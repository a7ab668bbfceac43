package dev.ditto.program.run;

import dev.ditto.accel.Parameters;
import dev.ditto.program.Program;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.order.Planned;
import dev.ditto.program.stage.ArrayStage;
import dev.ditto.program.stage.Residency;
import java.util.List;
import java.util.function.Supplier;

/**
 * How much of Y is for sums that stay on the chip. Layers cannot work in those words, and are cut
 * into smaller pieces or wait for each other; so it is the largest share with which a step of
 * differences is expected to be faster than without, and by more than such expectations are off.
 */
final class SumShare {
  /** The largest first: what does not stay in that does in no other. */
  private static final int[] EIGHTHS = {6, 4, 2};

  /** One part in so many is within what the estimate leaves out. */
  private static final int CERTAIN = 512;

  private static final long IMPOSSIBLE = Long.MAX_VALUE;

  private final Residency residency;
  private final List<List<ArrayStage>> stages;
  private final Supplier<List<Planned>> step;

  /**
   * @param stages layers of each evaluation
   * @param step commands of the last step, with what stays as it has been decided
   */
  SumShare(Residency residency, List<List<ArrayStage>> stages, Supplier<List<Planned>> step) {
    this.residency = residency;
    this.stages = stages;
    this.step = step;
  }

  /** Decides what stays on the chip, codes and sums. */
  void decide(Parameters p) {
    if (anyStay(share(p, EIGHTHS[0]))) {
      residency.plan(stages, 0);
      long without = cycles();
      for (int eighths : EIGHTHS) {
        if (anyStay(share(p, eighths)) && cycles() < without - without / CERTAIN) {
          return;
        }
      }
    }
    residency.plan(stages, 0);
  }

  private static int share(Parameters p, int eighths) {
    return p.yDepth() / 8 * eighths;
  }

  private boolean anyStay(int words) {
    residency.plan(stages, words);
    return residency.keepsSums();
  }

  private long cycles() {
    try {
      return Program.ofSteps(List.of(step.get())).estimatedCycles();
    } catch (RefusalException e) {
      return IMPOSSIBLE;
    }
  }
}

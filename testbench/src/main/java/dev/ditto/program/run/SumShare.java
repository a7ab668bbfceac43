package dev.ditto.program.run;

import dev.ditto.accel.Parameters;
import dev.ditto.program.Program;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.lowering.Layers;
import dev.ditto.program.order.Planned;
import dev.ditto.program.stage.ArrayStage;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * How much of Y is for sums that stay on the chip. Layers cannot work in those words, and are cut
 * into smaller pieces or wait for each other; so it is the largest share with which a step of
 * differences is expected to be faster than without, and by more than such expectations are off.
 */
final class SumShare {
  private static final int[] EIGHTHS = {6, 4, 2};

  /** One part in so many is within what the estimate leaves out. */
  private static final int CERTAIN = 512;

  private static final long IMPOSSIBLE = Long.MAX_VALUE;

  private final Layers layers;
  private final List<List<ArrayStage>> stages;
  private final Supplier<List<Planned>> step;

  /**
   * @param stages layers of each evaluation
   * @param step commands of the last step, with what stays as it has been decided
   */
  SumShare(Layers layers, List<List<ArrayStage>> stages, Supplier<List<Planned>> step) {
    this.layers = layers;
    this.stages = stages;
    this.step = step;
  }

  /** Decides what stays on the chip, codes and sums. */
  void decide(Parameters p) {
    OptionalLong without = OptionalLong.empty();
    for (int eighths : EIGHTHS) {
      int words = p.yDepth() / 8 * eighths;
      plan(words);
      if (layers.residency().keepsSums()) {
        if (without.isEmpty()) {
          plan(0);
          without = OptionalLong.of(cycles());
          plan(words);
        }
        if (cycles() < without.getAsLong() - without.getAsLong() / CERTAIN) {
          return;
        }
      }
    }
    plan(0);
  }

  private void plan(int sumWords) {
    layers.residency().plan(stages, sumWords);
    layers.tilings().forget();
  }

  private long cycles() {
    try {
      return Program.ofSteps(List.of(step.get())).estimatedCycles();
    } catch (RefusalException e) {
      return IMPOSSIBLE;
    }
  }
}

package dev.ditto.cosim.regress;

import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.golden.CodeType;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.golden.LinearMode;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import java.util.List;
import java.util.Random;

/**
 * A linear layer over a few steps, described by so little that it can be written down: the numbers
 * follow from kinds of content and a seed.
 *
 * @param codes of the first step
 * @param changes from each step to the next; there is one step more than changes
 * @param operandChanges whether the second operand of a matrix product changes too
 * @param seed of the content
 */
public record LayerCase(
    LinearKind kind,
    LinearGeometry geometry,
    CodeType codeType,
    Fill codes,
    Fill weights,
    List<Change> changes,
    boolean operandChanges,
    long seed) {
  public LayerCase {
    changes = List.copyOf(changes);
    if (operandChanges && kind != LinearKind.MATRIX_PRODUCT) {
      throw new IllegalArgumentException("only a matrix product has a second operand");
    }
  }

  /** Model evaluations in which the layer is computed. */
  public int steps() {
    return changes.size() + 1;
  }

  /**
   * The first step.
   *
   * @param layer its name
   */
  public LinearTask first(String layer) {
    Random random = Seeds.random(seed, 1);
    int matrices = kind == LinearKind.MATRIX_PRODUCT ? geometry.batch() : 1;
    return new LinearTask(
        layer,
        kind,
        0,
        LinearMode.FULL,
        geometry,
        codeType,
        codes.bytes(geometry.inputElements(), codeType, random),
        null,
        null,
        weights.bytes(matrices * geometry.weightElements(), CodeType.SIGNED, random),
        null,
        requantization(random));
  }

  /**
   * The step after another.
   *
   * @param result of that
   */
  public LinearTask next(LinearTask task, LinearResult result) {
    int step = task.step() + 1;
    Random random = Seeds.random(seed, step + 1);
    Change change = changes.get(step - 1);
    return new LinearTask(
        task.layer(),
        kind,
        step,
        LinearMode.TEMPORAL,
        geometry,
        codeType,
        change.of(task.codes(), codeType, random),
        task.codes(),
        result.sums(),
        operandChanges ? change.of(task.weights(), CodeType.SIGNED, random) : task.weights(),
        operandChanges ? task.weights() : null,
        task.requantization());
  }

  /** Mostly such that results neither vanish nor saturate; now and then of any legal value. */
  private Requantization requantization(Random random) {
    int channels = geometry.outputChannels();
    int[] bias = new int[channels];
    int[] multiplier = new int[channels];
    int[] shift = new int[channels];
    for (int c = 0; c < channels; c++) {
      boolean usual = random.nextInt(8) != 0;
      bias[c] = usual ? random.nextInt(20_001) - 10_000 : random.nextInt();
      multiplier[c] =
          Requantization.MULTIPLIER_MIN
              + random.nextInt(Requantization.MULTIPLIER_MAX - Requantization.MULTIPLIER_MIN + 1);
      shift[c] =
          usual
              ? 14 + random.nextInt(10)
              : Requantization.SHIFT_MIN + random.nextInt(Requantization.SHIFT_MAX);
    }
    return new Requantization(bias, multiplier, shift);
  }
}

package dev.ditto.model.golden;

import dev.ditto.arithmetic.DigitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each layer of a run costs in each mode it could be computed in: products of a token and a
 * weight, from the second step on. No array that works on tokens can be faster than in proportion.
 *
 * <p>A product of two matrices that both change is a sum of two products of a difference; {@code
 * dQ} with the keys before, and the queries with {@code dK}.
 */
public final class ModeTokens implements LinearListener {
  private final DigitCode code;
  private final Map<String, Layer> layers = new LinkedHashMap<>();

  /**
   * A layer over all steps from the second on.
   *
   * @param full products of tokens of the codes
   * @param temporal of differences to the step before
   * @param second part of {@code temporal} that is of the second operand's differences
   * @param spatial of differences to the neighbour in the line
   */
  public record Layer(String name, long full, long temporal, long second, long spatial) {
    /** Whether the second operand changes too. */
    public boolean twoChange() {
      return second > 0;
    }

    /** Both together, under a name. */
    public Layer with(Layer more, String name) {
      return new Layer(
          name,
          full + more.full,
          temporal + more.temporal,
          second + more.second,
          spatial + more.spatial);
    }
  }

  /** Of an accelerator with that code. */
  public ModeTokens(DigitCode code) {
    this.code = code;
  }

  @Override
  public void ran(LinearTask task, LinearResult result) {
    if (task.mode() != LinearMode.TEMPORAL) {
      return;
    }
    boolean both = task.previousWeights() != null;
    long second = both ? products(DifferenceStatistics.ofSecondOperand(task, code)) : 0;
    Layer layer =
        new Layer(
            task.layer(),
            products(DifferenceStatistics.full(task, code)),
            products(DifferenceStatistics.of(task, code)) + second,
            second,
            products(DifferenceStatistics.spatial(task, code)));
    layers.merge(task.layer(), layer, (all, more) -> all.with(more, all.name()));
  }

  private static long products(DifferenceStatistics s) {
    return s.tokensRetired() * s.outputChannels();
  }

  /** All layers, in order of execution. */
  public List<Layer> layers() {
    return new ArrayList<>(layers.values());
  }
}

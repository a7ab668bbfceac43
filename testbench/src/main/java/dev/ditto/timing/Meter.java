package dev.ditto.timing;

import dev.ditto.accel.isa.FlowMode;
import dev.ditto.interpreter.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Charges each cycle to the layer of the oldest command, and says what it was spent on. */
final class Meter {
  private static final int TOKENS = 3;

  private final int layers;
  private final List<StepCycles> steps = new ArrayList<>();
  private long[][] charged;
  private long[][] tokens;
  private long began = -1;

  /**
   * @param layers that have a number in the flow unit
   */
  Meter(int layers) {
    this.layers = layers;
    clear();
  }

  private void clear() {
    charged = new long[layers][Bound.values().length];
    tokens = new long[layers][TOKENS];
  }

  void charge(int layer, Bound bound) {
    charged[layer][bound.ordinal()]++;
  }

  /** A layer's codes have been encoded. */
  void encoded(int layer, Counts before, Counts after) {
    tokens[layer][0] += after.zero() - before.zero();
    tokens[layer][1] += after.one() - before.one();
    tokens[layer][2] += after.two() - before.two();
  }

  /**
   * A step ends, if there was one, and another begins.
   *
   * @param modes of the layers in the step that ends
   * @param trials whether these were trials
   */
  void step(IntFunction<FlowMode> modes, IntPredicate trials, long now) {
    if (began >= 0) {
      List<LayerCycles> own = new ArrayList<>();
      for (int layer = 0; layer < layers; layer++) {
        own.add(
            new LayerCycles(
                modes.apply(layer),
                trials.test(layer),
                list(charged[layer]),
                Arrays.stream(tokens[layer]).sum(),
                list(tokens[layer])));
      }
      steps.add(new StepCycles(now - began, own));
    }
    clear();
    began = now;
  }

  private static List<Long> list(long[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  List<StepCycles> steps() {
    return List.copyOf(steps);
  }
}

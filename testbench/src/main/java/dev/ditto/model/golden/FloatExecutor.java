package dev.ditto.model.golden;

import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.Weights;
import dev.ditto.model.sampler.Denoiser;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a network in single precision: what the integer model is calibrated on and compared with.
 * The same inputs give the same bits on every machine.
 */
public final class FloatExecutor implements Denoiser {
  private final Network network;
  private final FloatOperations operations;

  /** Is told every value of a run. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A value has been made.
     *
     * @param tensor its numbers, with the batch axis in front; not to be changed
     */
    void made(Value value, FloatTensor tensor);
  }

  /**
   * An executor.
   *
   * @throws IllegalArgumentException naming every tensor that is missing, misshapen or unknown
   */
  public FloatExecutor(Network network, Weights weights) {
    List<String> mismatches = weights.mismatches(network);
    if (!mismatches.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mismatches));
    }
    this.network = network;
    this.operations = new FloatOperations(weights);
  }

  @Override
  public FloatTensor predict(FloatTensor sample, int[] timesteps, int[] labels) {
    return predict(sample, timesteps, labels, (value, tensor) -> {});
  }

  /**
   * The prediction for a batch; see {@link Denoiser#predict}.
   *
   * @param listener is told every value in the order of the network, its inputs first
   */
  public FloatTensor predict(FloatTensor sample, int[] timesteps, int[] labels, Listener listener) {
    int images = timesteps.length;
    Shape needed = network.sample().shape().prepend(images);
    if (images == 0 || !sample.shape().equals(needed)) {
      throw new IllegalArgumentException(
          "%d timesteps need a sample of shape %s, not %s"
              .formatted(images, needed, sample.shape()));
    }
    Map<Value, FloatTensor> inputs = new LinkedHashMap<>();
    inputs.put(network.sample(), sample);
    inputs.put(network.timestep(), numbers(timesteps));
    network.checkCondition(labels, network.label().isPresent() ? images : 0);
    network
        .label()
        .ifPresent(
            value ->
                inputs.put(
                    value, FloatTensor.of(value.shape().prepend(images), numbers(labels).data())));
    inputs.forEach(listener::made);
    return run(network.operations(), operations, inputs, network.output(), listener);
  }

  private static FloatTensor numbers(int[] whole) {
    FloatTensor tensor = FloatTensor.zeros(Shape.of(whole.length));
    for (int i = 0; i < whole.length; i++) {
      tensor.data()[i] = whole[i];
    }
    return tensor;
  }

  /** Runs operations in their order; a value is let go after its last use. */
  static FloatTensor run(
      List<Operation> operations,
      FloatOperations arithmetic,
      Map<Value, FloatTensor> inputs,
      Value output,
      Listener listener) {
    Map<Value, Integer> lastUse = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      for (Value input : operations.get(i).inputs()) {
        lastUse.put(input, i);
      }
    }
    lastUse.put(output, operations.size());
    Map<Value, FloatTensor> alive = new HashMap<>(inputs);
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      List<FloatTensor> operands = new ArrayList<>();
      for (Value input : operation.inputs()) {
        operands.add(alive.get(input));
      }
      FloatTensor made = arithmetic.run(operation, operands);
      listener.made(operation.output(), made);
      alive.put(operation.output(), made);
      for (Value input : operation.inputs()) {
        if (lastUse.get(input) == i) {
          alive.remove(input);
        }
      }
    }
    return alive.get(output);
  }
}

package dev.ditto.model.golden;

import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.Weights;
import dev.ditto.model.tensor.FloatTensor;
import java.util.List;
import java.util.Map;

/** Runs parts of networks, for tests in other packages. */
public final class FloatGraphs {
  private FloatGraphs() {}

  /** What operations make of inputs, which have the batch axis in front. */
  public static FloatTensor run(
      List<Operation> operations, Weights weights, Map<Value, FloatTensor> inputs, Value output) {
    return FloatExecutor.run(
        operations, new FloatOperations(weights), inputs, output, (value, tensor) -> {});
  }
}

package dev.ditto.model;

import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Parameter;
import dev.ditto.model.network.Weights;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The weights that PyTorch gives to fresh modules, if they are made in the operations' order. */
public final class TorchWeights {
  private TorchWeights() {}

  /**
   * Convolutions and linear layers draw weight, then bias, evenly from plus and minus one over the
   * root of the inputs of one output; embeddings are normal; norms are 1 and 0 and draw nothing.
   */
  public static Weights draw(List<Operation> operations, TorchRandom random) {
    Map<String, FloatTensor> tensors = new LinkedHashMap<>();
    for (Operation operation : operations) {
      for (Parameter parameter : operation.parameters()) {
        tensors.put(parameter.name(), draw(operation, parameter, random));
      }
    }
    return new Weights(tensors);
  }

  private static FloatTensor draw(Operation operation, Parameter parameter, TorchRandom random) {
    if (operation instanceof Convolution || operation instanceof Linear) {
      Parameter weight = operation.parameters().get(0);
      int inputs = weight.shape().elements() / weight.shape().size(0);
      float bound = (float) (1 / Math.sqrt(inputs));
      return random.uniform(parameter.shape(), -bound, bound);
    }
    if (operation instanceof ClassEmbedding) {
      return random.normal(parameter.shape());
    }
    FloatTensor tensor = FloatTensor.zeros(parameter.shape());
    Arrays.fill(tensor.data(), parameter.name().endsWith(".weight") ? 1 : 0);
    return tensor;
  }
}

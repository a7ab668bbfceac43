package dev.ditto.model.network;

import dev.ditto.model.tensor.Shape;
import java.util.List;

/**
 * Layer normalisation (Ba and others, 2016) over the channels of each token: {@code out = (in -
 * mean) / sqrt(variance + eps)}, then {@code * weight[c] + bias[c]} if it is affine.
 *
 * <p>Parameters, if affine: {@code name.weight} [channels], {@code name.bias} [channels].
 *
 * @param input tokens
 * @param eps above 0
 * @param affine whether there are weight and bias
 */
public record LayerNorm(String name, Value input, double eps, boolean affine) implements Operation {

  public LayerNorm {
    input.require(Layout.TOKENS);
    if (!(eps > 0)) {
      throw new IllegalArgumentException(name + ": eps must be above 0, is " + eps);
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return input.like(name);
  }

  @Override
  public List<Parameter> parameters() {
    Shape shape = Shape.of(input.channels());
    return affine
        ? List.of(new Parameter(name + ".weight", shape), new Parameter(name + ".bias", shape))
        : List.of();
  }
}

package dev.ditto.model.network;

import dev.ditto.model.tensor.Shape;
import java.util.List;

/**
 * Group normalisation (Wu and He, 2018): the channels are divided into groups of neighbours; over
 * all pixels of a group {@code out = (in - mean) / sqrt(variance + eps) * weight[c] + bias[c]},
 * with the variance that divides by the number of elements.
 *
 * <p>Parameters: {@code name.weight} [channels], {@code name.bias} [channels].
 *
 * @param input a map
 * @param groups a divisor of the channels
 * @param eps above 0
 */
public record GroupNorm(String name, Value input, int groups, double eps) implements Operation {

  public GroupNorm {
    input.require(Layout.MAP);
    if (groups < 1 || input.channels() % groups != 0) {
      throw new IllegalArgumentException(
          "%s: %d channels cannot be divided into %d groups"
              .formatted(name, input.channels(), groups));
    }
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
    return List.of(new Parameter(name + ".weight", shape), new Parameter(name + ".bias", shape));
  }
}

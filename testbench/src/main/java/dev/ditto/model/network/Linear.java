package dev.ditto.model.network;

import dev.ditto.model.tensor.Shape;
import java.util.List;

/**
 * Linear layer, the same for each token: {@code out[t][o] = bias[o] + sum over c of weight[o][c] *
 * in[t][c]}.
 *
 * <p>Parameters: {@code name.weight} [out, in], {@code name.bias} [out].
 *
 * @param input a vector or tokens
 * @param bias whether there is one
 */
public record Linear(String name, Value input, int outputChannels, boolean bias)
    implements LinearOperation {

  public Linear {
    if (input.layout() != Layout.VECTOR) {
      input.require(Layout.TOKENS);
    }
    if (outputChannels < 1) {
      throw new IllegalArgumentException(name + ": output channels must be at least 1");
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return input.layout() == Layout.VECTOR
        ? Value.vector(name, outputChannels)
        : Value.tokens(name, input.positions(), outputChannels);
  }

  @Override
  public List<Parameter> parameters() {
    Parameter weight = new Parameter(name + ".weight", Shape.of(outputChannels, input.channels()));
    return bias
        ? List.of(weight, new Parameter(name + ".bias", Shape.of(outputChannels)))
        : List.of(weight);
  }

  @Override
  public long macs() {
    return (long) input.shape().elements() * outputChannels;
  }
}

package dev.ditto.model.golden;

import dev.ditto.model.network.Add;
import dev.ditto.model.network.AddEmbedding;
import dev.ditto.model.network.AddPositions;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Gate;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.LinearOperation;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Parameter;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Weights;
import dev.ditto.model.network.WordEmbedding;
import dev.ditto.model.tensor.FloatTensor;
import java.util.List;

/** Computes one operation in single precision. */
final class FloatOperations {
  private final Weights weights;

  FloatOperations(Weights weights) {
    this.weights = weights;
  }

  /**
   * What an operation makes of its inputs.
   *
   * @param inputs in the order of {@link Operation#inputs()}, with the batch axis in front
   */
  FloatTensor run(Operation operation, List<FloatTensor> inputs) {
    if (operation instanceof LinearOperation linear) {
      return linear(linear, inputs);
    }
    FloatTensor input = inputs.get(0);
    if (operation instanceof GroupNorm norm) {
      return FloatNorms.group(norm, input, parameter(norm, 0), parameter(norm, 1));
    }
    if (operation instanceof LayerNorm norm) {
      return FloatNorms.layer(norm, input, parameter(norm, 0), parameter(norm, 1));
    }
    if (operation instanceof Silu) {
      return FloatFunctions.apply(FloatFunctions::silu, input);
    }
    if (operation instanceof Gelu gelu) {
      return FloatFunctions.apply(
          gelu.tanh() ? FloatFunctions::geluTanh : FloatFunctions::gelu, input);
    }
    if (operation instanceof Softmax softmax) {
      return FloatFunctions.softmax(input, softmax.scale());
    }
    if (operation instanceof TimestepEmbedding embedding) {
      return FloatEmbeddings.timestep(embedding, input);
    }
    if (operation instanceof ClassEmbedding embedding) {
      return FloatEmbeddings.classes(embedding, input, parameter(embedding, 0));
    }
    if (operation instanceof WordEmbedding embedding) {
      return FloatEmbeddings.words(embedding, input, parameter(embedding, 0));
    }
    if (operation instanceof AddPositions positions) {
      return FloatEmbeddings.positions(positions, input);
    }
    if (operation instanceof Modulate modulate) {
      return FloatModulation.modulate(modulate, input, inputs.get(1), inputs.get(2));
    }
    if (operation instanceof Gate gate) {
      return FloatModulation.gate(gate, input, inputs.get(1));
    }
    if (operation instanceof Multiply) {
      return FloatModulation.multiply(input, inputs.get(1));
    }
    if (operation instanceof AddEmbedding add) {
      return FloatEmbeddings.add(add, input, inputs.get(1));
    }
    return move(operation, inputs);
  }

  private FloatTensor linear(LinearOperation operation, List<FloatTensor> inputs) {
    FloatTensor input = inputs.get(0);
    if (operation instanceof Convolution convolution) {
      return FloatConvolution.run(
          convolution, input, parameter(convolution, 0), parameter(convolution, 1));
    }
    if (operation instanceof Linear linear) {
      return FloatLinear.linear(linear, input, parameter(linear, 0), parameter(linear, 1));
    }
    if (operation instanceof AttentionScores scores) {
      return FloatLinear.scores(scores, input, inputs.get(1));
    }
    if (operation instanceof AttentionValues values) {
      return FloatLinear.values(values, input, inputs.get(1));
    }
    throw new AssertionError(operation);
  }

  private static FloatTensor move(Operation operation, List<FloatTensor> inputs) {
    FloatTensor input = inputs.get(0);
    if (operation instanceof Add) {
      return FloatMoves.add(input, inputs.get(1));
    }
    if (operation instanceof Concat concat) {
      return FloatMoves.concat(concat, input, inputs.get(1));
    }
    if (operation instanceof Upsample) {
      return FloatMoves.upsample(operation, input);
    }
    if (operation instanceof AveragePool) {
      return FloatMoves.averagePool(operation, input);
    }
    if (operation instanceof MapToTokens) {
      return FloatMoves.mapToTokens(operation, input);
    }
    if (operation instanceof TokensToMap) {
      return FloatMoves.tokensToMap(operation, input);
    }
    if (operation instanceof Slice slice) {
      return FloatMoves.slice(slice, input);
    }
    if (operation instanceof TokensToPixels pixels) {
      return FloatMoves.tokensToPixels(pixels, input);
    }
    throw new AssertionError(operation);
  }

  /** The trained tensor at that place of the operation's list, or null if it has none there. */
  private FloatTensor parameter(Operation operation, int index) {
    List<Parameter> parameters = operation.parameters();
    return index < parameters.size() ? weights.get(parameters.get(index)) : null;
  }
}

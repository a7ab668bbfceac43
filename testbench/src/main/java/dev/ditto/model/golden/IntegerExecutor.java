package dev.ditto.model.golden;

import dev.ditto.arithmetic.Activation;
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
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.WordEmbedding;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.tensor.FloatTensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Evaluates a quantised network in integers, one image at a time.
 *
 * <p>Convolutions and linear layers go to the {@link LinearBackend}; everything else is computed
 * here. The executor itself has no state and may be used by several threads, if its backend may,
 * each with a {@link TemporalState} of its own.
 */
public final class IntegerExecutor {
  private final Network network;
  private final QuantizedNetwork quantized;
  private final EmbeddingSteps embeddings;
  private final List<TimestepEmbedding> timestepInputs = new ArrayList<>();
  private final List<ClassEmbedding> labelInputs = new ArrayList<>();
  private final List<WordEmbedding> wordInputs = new ArrayList<>();
  private final List<IntegerStep> steps = new ArrayList<>();

  /**
   * Prepares all operations.
   *
   * @throws IllegalArgumentException when an operation's constants are missing or do not fit
   *     together
   */
  public IntegerExecutor(QuantizedNetwork quantized, LinearBackend backend) {
    this.network = quantized.network();
    this.quantized = quantized;
    this.embeddings = new EmbeddingSteps(quantized);
    LinearSteps linear = new LinearSteps(quantized, backend);
    AttentionSteps attention = new AttentionSteps(quantized);
    VectorSteps vector = new VectorSteps(quantized);
    ModulationSteps modulation = new ModulationSteps(quantized);
    for (Operation operation : network.operations()) {
      prepare(operation, linear, attention, vector, modulation);
    }
  }

  private void prepare(
      Operation operation,
      LinearSteps linear,
      AttentionSteps attention,
      VectorSteps vector,
      ModulationSteps modulation) {
    if (operation instanceof Convolution o) {
      steps.add(linear.convolution(o));
    } else if (operation instanceof Linear o) {
      steps.add(linear.linear(o));
    } else if (operation instanceof AttentionScores o) {
      steps.add(attention.scores(o));
    } else if (operation instanceof Softmax o) {
      steps.add(attention.softmax(o, scoresOf(o)));
    } else if (operation instanceof AttentionValues o) {
      steps.add(attention.values(o));
    } else if (operation instanceof GroupNorm o) {
      steps.add(vector.groupNorm(o));
    } else if (operation instanceof LayerNorm o) {
      steps.add(vector.layerNorm(o));
    } else if (operation instanceof Silu o) {
      steps.add(vector.activation(o.output(), o.input(), Activation.SILU));
    } else if (operation instanceof Gelu o) {
      Activation gelu = o.tanh() ? Activation.GELU_TANH : Activation.GELU;
      steps.add(vector.activation(o.output(), o.input(), gelu));
    } else if (operation instanceof Add o) {
      steps.add(vector.add(o));
    } else if (operation instanceof AddEmbedding o) {
      steps.add(vector.addEmbedding(o));
    } else if (operation instanceof Concat o) {
      steps.add(vector.concat(o));
    } else if (operation instanceof Upsample o) {
      steps.add(vector.upsample(o));
    } else if (operation instanceof AveragePool o) {
      steps.add(vector.averagePool(o));
    } else if (operation instanceof MapToTokens o) {
      steps.add(vector.same(o.output(), o.input()));
    } else if (operation instanceof TokensToMap o) {
      steps.add(vector.same(o.output(), o.input()));
    } else if (operation instanceof TimestepEmbedding o) {
      timestepInputs.add(o);
    } else if (operation instanceof ClassEmbedding o) {
      labelInputs.add(o);
    } else if (operation instanceof WordEmbedding o) {
      wordInputs.add(o);
    } else if (operation instanceof AddPositions o) {
      steps.add(embeddings.positions(o));
    } else if (operation instanceof Slice o) {
      steps.add(vector.slice(o));
    } else if (operation instanceof TokensToPixels o) {
      steps.add(vector.tokensToPixels(o));
    } else if (operation instanceof Modulate o) {
      steps.add(modulation.modulate(o));
    } else if (operation instanceof Gate o) {
      steps.add(modulation.gate(o));
    } else if (operation instanceof Multiply o) {
      steps.add(modulation.multiply(o));
    } else {
      throw new IllegalArgumentException(
          "%s: the integer model has no %s"
              .formatted(operation.name(), operation.getClass().getSimpleName()));
    }
  }

  private AttentionScores scoresOf(Softmax softmax) {
    return network
        .operation(softmax.input().name())
        .filter(AttentionScores.class::isInstance)
        .map(AttentionScores.class::cast)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    softmax.name() + ": the integer model takes softmax of attention scores only"));
  }

  /**
   * Evaluates the network for one image at the next step of a run.
   *
   * @param sample {@code [1, channels, height, width]}; quantised as {@link #sampleMap()} says
   * @param timestep as the network was trained with
   * @param condition the class, or the words of a caption; empty for a network that is told nothing
   * @param state of this image's run; carried to the next step
   * @param flow mode of each layer
   * @param listener is told of each linear layer
   * @return the network's prediction, of the sample's height and width
   */
  public FloatTensor evaluate(
      FloatTensor sample,
      int timestep,
      int[] condition,
      TemporalState state,
      ModePolicy flow,
      LinearListener listener) {
    short[] prediction =
        evaluate(sampleMap().toVector(sample), timestep, condition, state, flow, listener);
    return predictionMap().toReal(prediction);
  }

  /**
   * The same in integers.
   *
   * @param sample at the scale of {@link #sampleMap()}
   * @return the prediction at the scale of {@link #predictionMap()}
   */
  public short[] evaluate(
      short[] sample,
      int timestep,
      int[] condition,
      TemporalState state,
      ModePolicy flow,
      LinearListener listener) {
    return evaluate(sample, timestep, condition, state, flow, listener, ValueListener.NONE);
  }

  /**
   * The same, telling of every tensor.
   *
   * @param values is told of each
   */
  public short[] evaluate(
      short[] sample,
      int timestep,
      int[] condition,
      TemporalState state,
      ModePolicy flow,
      LinearListener listener,
      ValueListener values) {
    Evaluation evaluation = new Evaluation(state, flow, listener, values);
    evaluation.put(network.sample(), sample);
    for (TimestepEmbedding operation : timestepInputs) {
      evaluation.put(operation.output(), embeddings.timestep(operation, timestep));
    }
    network.checkCondition(condition, network.label().isPresent() ? 1 : 0);
    for (ClassEmbedding operation : labelInputs) {
      evaluation.put(operation.output(), embeddings.label(operation, condition[0]));
    }
    for (WordEmbedding operation : wordInputs) {
      evaluation.put(operation.output(), embeddings.words(operation, condition));
    }
    steps.forEach(step -> step.run(evaluation));
    state.nextStep();
    return evaluation.vector(network.output());
  }

  /** How samples become integers. */
  public VectorMap sampleMap() {
    return new VectorMap(network.sample(), quantized.scale(network.sample()));
  }

  /** How predictions become real numbers. */
  public VectorMap predictionMap() {
    return new VectorMap(network.output(), quantized.scale(network.output()));
  }
}

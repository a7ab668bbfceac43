package dev.ditto.program.run;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.arithmetic.DeferredDivision;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.network.Add;
import dev.ditto.model.network.AddEmbedding;
import dev.ditto.model.network.AddPositions;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Gate;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedLinear;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.quantize.ValueScale;
import dev.ditto.program.layer.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the operations of a network into stages. */
final class StageBuilder {
  private final Building b;
  private final Layers layers;
  private final String prefix;
  private final ElementwiseOperations elementwise;
  private final ReducingOperations reducing;
  private final StageList onlyOnce = new StageList();
  private final Map<String, Softmax> softmaxes = new HashMap<>();
  private final Map<String, AttentionScores> scores = new HashMap<>();

  /** Operations that a layer before them does as well. */
  private final Set<Operation> folded = new HashSet<>();

  /**
   * @param evaluations that are computed side by side, this among them
   */
  StageBuilder(
      QuantizedNetwork network,
      Parameters p,
      MemoryImage image,
      Tensors tensors,
      Layers layers,
      String prefix,
      int evaluations) {
    b = new Building(network, p, image, tensors, new StageList(), evaluations);
    this.layers = layers;
    this.prefix = prefix;
    elementwise = new ElementwiseOperations(b);
    reducing = new ReducingOperations(b);
  }

  /** The stages of an evaluation: the sample's codes, operations, the prediction. */
  List<StageList.Part> evaluation(List<Operation> operations) {
    b.stages().name(prefix + b.network().network().sample().name());
    if (!b.tensors().isShared(b.network().network().sample())) {
      encode(b.tensors().view(b.network().network().sample()));
    }
    addAll(operations);
    b.tensors().view(b.network().network().output()).tensor().wantValues();
    return b.stages().parts();
  }

  /** What an evaluation does in the first step only, before its other stages. */
  List<StageList.Part> onlyOnce() {
    return onlyOnce.parts();
  }

  /** The stages of hoisted operations. */
  List<StageList.Part> prologue(List<Operation> operations) {
    addAll(operations);
    return b.stages().parts();
  }

  private void addAll(List<Operation> operations) {
    for (Operation operation : OperationOrder.of(operations)) {
      try {
        b.stages().name(prefix + operation.name());
        onlyOnce.name(prefix + operation.name());
        if (!folded.contains(operation)) {
          add(operation);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(operation.name() + ": " + e.getMessage(), e);
      }
    }
  }

  private void add(Operation operation) {
    if (operation instanceof Convolution o) {
      convolution(o);
    } else if (operation instanceof Linear o) {
      linear(o.output(), o.input(), o.outputChannels());
    } else if (operation instanceof GroupNorm o) {
      reducing.groupNorm(o);
    } else if (operation instanceof dev.ditto.model.network.LayerNorm o) {
      reducing.layerNorm(o);
    } else if (operation instanceof Silu o) {
      elementwise.activation(o.output(), o.input(), VectorFunction.SILU);
    } else if (operation instanceof Gelu o) {
      VectorFunction gelu = o.tanh() ? VectorFunction.GELU_TANH : VectorFunction.GELU;
      elementwise.activation(o.output(), o.input(), gelu);
    } else if (operation instanceof Add o) {
      elementwise.sum(o.output(), o.left(), o.right());
    } else if (operation instanceof AddEmbedding o) {
      elementwise.sum(o.output(), o.map(), o.embedding());
    } else if (operation instanceof AddPositions o) {
      elementwise.positions(o);
    } else if (operation instanceof Concat o) {
      elementwise.concat(o);
    } else if (operation instanceof Upsample o) {
      elementwise.upsample(o);
    } else if (operation instanceof AveragePool o) {
      reducing.pool(o);
    } else if (operation instanceof Gate o) {
      elementwise.product(o.output(), o.input(), o.gate());
    } else if (operation instanceof Multiply o) {
      elementwise.product(o.output(), o.input(), o.gate());
    } else if (operation instanceof Modulate o) {
      elementwise.modulate(o);
    } else if (operation instanceof AttentionScores o) {
      scores.put(o.output().name(), o);
    } else if (operation instanceof Softmax o) {
      softmaxes.put(o.output().name(), o);
    } else if (operation instanceof AttentionValues o) {
      attention(o);
    } else if (Hoisting.given(operation)) {
      encode(b.tensors().view(operation.output()));
    } else if (!(operation instanceof MapToTokens
        || operation instanceof TokensToMap
        || operation instanceof TokensToPixels
        || operation instanceof Slice)) {
      throw new IllegalArgumentException(
          "the accelerator has no " + operation.getClass().getSimpleName());
    }
  }

  /** Codes of what comes from the host or the sampler. */
  private void encode(View view) {
    b.stages().add(new EncodeStage(view, Pass.of(view, b.identity())));
  }

  private void convolution(Convolution o) {
    View in = b.tensors().view(o.input());
    if (b.tensors().isPatched(o)) {
      linear(o.output(), o.input(), o.outputChannels());
      return;
    }
    Value input = o.input();
    LinearGeometry geometry =
        LinearGeometry.convolution(
            input.height(),
            input.width(),
            in.map().size(),
            o.kernelHeight(),
            o.kernelWidth(),
            o.stride(),
            1,
            o.padding(),
            b.tensors().define(o.output()).map().size());
    array(o.output(), input, Shape.of(LinearKind.CONVOLUTION, geometry));
  }

  private void linear(Value output, Value input, int channels) {
    View in = b.tensors().view(input);
    int size = b.tensors().define(output).map().size();
    array(output, input, Shape.pointwise(in.tensor().rows(), in.map().size(), size));
  }

  private void array(Value output, Value input, Shape shape) {
    View in = b.codes(input);
    View out = b.tensors().view(output);
    QuantizedLinear constants = b.network().linear(output.name());
    Optional<GatedLinear> gated = b.tensors().gated(output);
    List<List<Pass>> passes =
        gated.isPresent()
            ? List.of(half(gated.get().gate(), constants), half(gated.get().plain(), constants))
            : List.of(requantised(out, constants, 0));
    b.stages()
        .begin(
            layers.layer(
                prefix + output.name(),
                output.name(),
                shape,
                in,
                out.map(),
                constants,
                !b.tensors().isBatch(),
                passes),
            passes.get(0));
    if (gated.isPresent()) {
      multiply(gated.get(), passes.get(1));
    }
  }

  private List<Pass> half(Slice half, QuantizedLinear constants) {
    return requantised(b.tensors().define(half.output()), constants, half.first());
  }

  /** Sums of some channels to values, to which more passes may be added. */
  private List<Pass> requantised(View out, QuantizedLinear constants, int firstChannel) {
    Requantization r = constants.requantization();
    List<ChannelParameter> channels = new ArrayList<>();
    for (int c = firstChannel; c < firstChannel + out.map().channels(); c++) {
      channels.add(ChannelParameter.requantise(r.bias()[c], r.multiplier()[c], r.shift()[c]));
    }
    Parameter parameter = Parameter.table(channels, out.map(), b.p(), b.image());
    return new ArrayList<>(List.of(Pass.of(out, parameter)));
  }

  /**
   * Does what follows a gated layer tile by tile.
   *
   * @param plain passes of the half that is multiplied
   */
  private void multiply(GatedLinear gated, List<Pass> plain) {
    add(gated.activation());
    b.stages().last().out().tensor().stayBeside();
    b.stages().goOnWith(plain);
    add(gated.product());
    b.stages().close();
    folded.addAll(gated.folded());
  }

  private void attention(AttentionValues o) {
    Softmax softmax = softmaxes.get(o.probabilities().name());
    AttentionScores s = scores.get(softmax.input().name());
    View query = b.codes(s.query());
    View key = b.codes(s.key());
    View value = b.codes(o.value());
    ValueScale valueScale = b.network().scale(o.value());
    double logitScale =
        softmax.scale() * b.network().scale(s.query()).code() * b.network().scale(s.key()).code();
    View out = b.tensors().define(o.output());
    Parameter none = Parameter.uniform(ChannelParameter.ZERO, b.p(), b.image());
    List<Pass> passes = new ArrayList<>(List.of(Pass.of(out, none).eachRow()));
    boolean byFlow =
        b.p().peStyle() == PeStyle.WINDOW
            && b.tensors().isConstant(s.key())
            && b.tensors().isConstant(o.value());
    AttentionStage.Product first =
        product(s.name(), s.heads(), query.tensor().rows(), key.tensor().rows(), byFlow);
    AttentionStage.Product second =
        product(
            o.name(), s.heads(), query.tensor().rows(), value.map().channels() / s.heads(), byFlow);
    AttentionStage.Buffers memory =
        AttentionStage.Buffers.of(
            query.tensor(), key.tensor(), s.heads(), byFlow, b.p(), b.image());
    KeyStage transposed = new KeyStage(key, memory);
    if (b.tensors().isConstant(s.key())) {
      onlyOnce.add(transposed);
    } else {
      b.stages().add(transposed);
    }
    b.stages()
        .begin(
            new AttentionStage(
                s.heads(),
                query,
                key,
                value,
                new dev.ditto.arithmetic.Softmax(logitScale).logitFactor(),
                new DeferredDivision(valueScale.code(), b.scale(o.output())).unit(),
                memory,
                first,
                second,
                byFlow,
                layers.tilings(),
                passes),
            passes);
  }

  private AttentionStage.Product product(
      String operation, int heads, int rows, int columns, boolean byFlow) {
    int layer = layers.number(prefix + operation);
    int tiles = (columns + b.p().columns() - 1) / b.p().columns();
    long headBytes = (long) tiles * rows * b.p().yWordBytes();
    long sums = byFlow ? b.image().reserve(heads * headBytes) : 0;
    return new AttentionStage.Product(operation, layer, sums, headBytes, columns);
  }
}

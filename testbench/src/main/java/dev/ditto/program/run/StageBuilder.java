package dev.ditto.program.run;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.arithmetic.DeferredDivision;
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
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.quantize.ValueScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the operations of a network into stages. */
final class StageBuilder {
  private final Building b;
  private final Layers layers;
  private final String prefix;
  private final ElementwiseOperations elementwise;
  private final ReducingOperations reducing;
  private final ArrayOperations array;
  private final StageList onlyOnce = new StageList();
  private final Map<String, Softmax> softmaxes = new HashMap<>();
  private final Map<String, AttentionScores> scores = new HashMap<>();

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
    array = new ArrayOperations(b, layers, prefix, operation -> add(operation, List.of()));
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
    List<Operation> order = OperationOrder.of(operations);
    for (Operation operation : order) {
      try {
        b.stages().name(prefix + operation.name());
        onlyOnce.name(prefix + operation.name());
        if (!array.folded().contains(operation)) {
          add(operation, order);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(operation.name() + ": " + e.getMessage(), e);
      }
    }
  }

  private void add(Operation operation, List<Operation> operations) {
    if (operation instanceof Convolution o) {
      array.convolution(o);
    } else if (operation instanceof Linear o) {
      array.linear(o, operations);
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
        product(
            s.name(),
            s.heads(),
            query.tensor().rows(),
            key.tensor().rows(),
            SumSpace.ofCodes(query.map().channels() / s.heads(), false),
            byFlow);
    AttentionStage.Product second =
        product(
            o.name(),
            s.heads(),
            query.tensor().rows(),
            value.map().channels() / s.heads(),
            SumSpace.ofCodes(value.tensor().rows(), true),
            byFlow);
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
                layers.residency(),
                passes),
            passes);
  }

  private AttentionStage.Product product(
      String operation, int heads, int rows, int columns, Space sumsAs, boolean byFlow) {
    int layer = layers.number(prefix + operation);
    int tiles = (columns + b.p().columns() - 1) / b.p().columns();
    long headBytes = (long) tiles * rows * sumsAs.wordBytes(b.p());
    long sums = byFlow ? b.image().reserve(heads * headBytes) : 0;
    return new AttentionStage.Product(operation, layer, sums, sumsAs, headBytes, columns);
  }
}

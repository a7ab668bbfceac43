package dev.ditto.program;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.arithmetic.DeferredDivision;
import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.LayerNorm;
import dev.ditto.arithmetic.NormParameters;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.arithmetic.ScaledAdd;
import dev.ditto.arithmetic.ScaledProduct;
import dev.ditto.model.golden.EmbeddingSteps;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
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
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.WordEmbedding;
import dev.ditto.model.quantize.QuantizedLinear;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.quantize.ValueScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the operations of a network into stages. */
final class StageBuilder {
  private static final double NORMAL = 1.0 / FixedPoint.ONE;

  private final QuantizedNetwork network;
  private final Parameters p;
  private final MemoryImage image;
  private final Tensors tensors;
  private final Layers layers;
  private final String prefix;
  private final Constants constants;
  private final StageList stages = new StageList();
  private final Map<String, Softmax> softmaxes = new HashMap<>();
  private final Map<String, AttentionScores> scores = new HashMap<>();

  StageBuilder(
      QuantizedNetwork network,
      Parameters p,
      MemoryImage image,
      Tensors tensors,
      Layers layers,
      String prefix) {
    this.network = network;
    this.p = p;
    this.image = image;
    this.tensors = tensors;
    this.layers = layers;
    this.constants = Constants.of(network.network());
    this.prefix = prefix;
  }

  /** All stages of an evaluation. */
  List<StageList.Part> build() {
    stages.name(prefix + network.network().sample().name());
    if (!tensors.isShared(network.network().sample())) {
      encode(tensors.view(network.network().sample()));
    }
    for (Operation operation : OperationOrder.of(network.network().operations())) {
      try {
        stages.name(prefix + operation.name());
        add(operation);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(operation.name() + ": " + e.getMessage(), e);
      }
    }
    tensors.view(network.network().output()).tensor().wantValues();
    return stages.parts();
  }

  private void add(Operation operation) {
    if (operation instanceof Convolution o) {
      convolution(o);
    } else if (operation instanceof Linear o) {
      linear(o.output(), o.input(), o.outputChannels());
    } else if (operation instanceof GroupNorm o) {
      groupNorm(o);
    } else if (operation instanceof dev.ditto.model.network.LayerNorm o) {
      layerNorm(o);
    } else if (operation instanceof Silu o) {
      activation(o.output(), o.input(), VectorFunction.SILU);
    } else if (operation instanceof Gelu o) {
      VectorFunction gelu = o.tanh() ? VectorFunction.GELU_TANH : VectorFunction.GELU;
      activation(o.output(), o.input(), gelu);
    } else if (operation instanceof Add o) {
      sum(o.output(), o.left(), o.right());
    } else if (operation instanceof AddEmbedding o) {
      sum(o.output(), o.map(), o.embedding());
    } else if (operation instanceof AddPositions o) {
      positions(o);
    } else if (operation instanceof Concat o) {
      concat(o);
    } else if (operation instanceof Upsample o) {
      pass(o.input(), Pass.of(tensors.define(o.output()), identity()));
    } else if (operation instanceof AveragePool o) {
      pool(o);
    } else if (operation instanceof Gate o) {
      product(o.output(), o.input(), o.gate());
    } else if (operation instanceof Multiply o) {
      product(o.output(), o.input(), o.gate());
    } else if (operation instanceof Modulate o) {
      Pass pass = Pass.of(tensors.define(o.output()), new Parameter.Made());
      pass(o.input(), pass.modulatedBy(need(o.scale()), need(o.shift())));
    } else if (operation instanceof AttentionScores o) {
      scores.put(o.output().name(), o);
    } else if (operation instanceof Softmax o) {
      softmaxes.put(o.output().name(), o);
    } else if (operation instanceof AttentionValues o) {
      attention(o);
    } else if (operation instanceof TimestepEmbedding
        || operation instanceof ClassEmbedding
        || operation instanceof WordEmbedding) {
      encode(tensors.view(operation.output()));
    } else if (!(operation instanceof MapToTokens
        || operation instanceof TokensToMap
        || operation instanceof TokensToPixels
        || operation instanceof Slice)) {
      throw new IllegalArgumentException(
          "the accelerator has no " + operation.getClass().getSimpleName());
    }
  }

  /** Values from memory, which the vector unit may want. */
  private View need(Value value) {
    View view = tensors.view(value);
    view.tensor().wantValues();
    return view;
  }

  /** Codes in memory, which the array wants. */
  private View codes(Value value) {
    View view = tensors.view(value);
    view.tensor().wantCodes(network.scale(value).toCodes());
    return view;
  }

  private double scale(Value value) {
    return network.scale(value).vector();
  }

  /** Adds a pass to the chain that ends with its first operand, or begins a new one. */
  private void pass(Value operand, Pass pass) {
    stages.pass(tensors.view(operand), pass);
  }

  /** Whether a value has just been made, a row for each of the output's. */
  private boolean isAtHand(Value value, Value output) {
    return stages.endsWith(tensors.view(value)) && value.positions() == output.positions();
  }

  /** Codes of what comes from the host or the sampler. */
  private void encode(View view) {
    stages.add(new EncodeStage(view, Pass.of(view, identity())));
  }

  private Parameter identity() {
    return Parameter.uniform(ChannelParameter.requantise(0, 1 << 15, 15), p, image);
  }

  private Parameter factor(double ratio) {
    ScaleFactor factor = ScaleFactor.of(ratio);
    return Parameter.uniform(
        ChannelParameter.requantise(0, factor.multiplier(), factor.shift()), p, image);
  }

  private void activation(Value output, Value input, VectorFunction function) {
    View in = tensors.view(input);
    View out = tensors.define(output);
    boolean normal = scale(input) == NORMAL;
    boolean joins = normal && tensors.usedOnce(input) && stages.endsWith(in);
    if (joins && stages.last().function() == VectorFunction.NONE) {
      stages.replaceLast(stages.last().then(out, function));
      return;
    }
    Parameter parameter = normal ? identity() : factor(scale(input) / NORMAL);
    pass(input, Pass.of(out, parameter).then(out, function));
  }

  private void sum(Value output, Value left, Value right) {
    boolean rightIsLast = isAtHand(right, output);
    Value first = rightIsLast ? right : left;
    Value second = rightIsLast ? left : right;
    ScaledAdd sum = ScaledAdd.of(scale(left), scale(right), scale(output));
    ChannelParameter parameter =
        rightIsLast
            ? new ChannelParameter(0, 0, sum.shift(), sum.multiplierB(), sum.multiplierA())
            : ChannelParameter.of(sum);
    View out = tensors.define(output);
    View other = alike(need(second), out);
    pass(first, Pass.of(out, Parameter.uniform(parameter, p, image)).adding(other));
  }

  private static View alike(View operand, View out) {
    if (!operand.map().equals(out.map())) {
      throw new IllegalArgumentException(
          "the channels of %s and %s stand differently".formatted(operand.tensor(), out.tensor()));
    }
    return operand;
  }

  private void positions(AddPositions o) {
    ScaledAdd sum = ScaledAdd.of(scale(o.input()), EmbeddingSteps.PLACE_SCALE, scale(o.output()));
    View out = tensors.define(o.output());
    View table = tensors.constant(o.name() + ".table", out, EmbeddingSteps.places(o));
    pass(
        o.input(),
        Pass.of(out, Parameter.uniform(ChannelParameter.of(sum), p, image)).adding(table));
  }

  private void concat(Concat o) {
    View all = tensors.define(o.output());
    View first = tensors.view(o.first());
    View left = new View(all.tensor(), 0, first.map());
    int tiles = first.tiles(p.columns());
    View right = new View(all.tensor(), tiles, tensors.view(o.second()).map());
    Pass second = Pass.of(right, factor(scale(o.second()) / scale(o.output())));
    boolean early = stages.endsWith(first) && stages.passBefore(tensors.view(o.second()), second);
    pass(o.first(), Pass.of(left, factor(scale(o.first()) / scale(o.output()))));
    if (!early) {
      pass(o.second(), second);
    }
    stages.close();
  }

  private void product(Value output, Value input, Value gate) {
    int shift = ScaledProduct.of(scale(input), scale(output)).shift();
    ChannelParameter parameter = new ChannelParameter(0, 0, shift, 0, 0);
    boolean gateIsLast = isAtHand(gate, output);
    Value first = gateIsLast ? gate : input;
    Value second = gateIsLast ? input : gate;
    View out = tensors.define(output);
    View other = alike(need(second), out);
    pass(first, Pass.of(out, Parameter.uniform(parameter, p, image)).multiplyingBy(other));
  }

  private void pool(AveragePool o) {
    View in = need(o.input());
    View out = tensors.define(o.output());
    List<Pass> passes = new ArrayList<>(List.of(Pass.of(out, identity())));
    stages.begin(new PoolStage(in, half(-1), half(0), passes), passes);
  }

  /** Parameters that halve a sum and something, rounding half up. */
  private long half(int something) {
    ChannelParameter each = new ChannelParameter(0, something, 1, 1, 1);
    return ((Parameter.Uniform) Parameter.uniform(each, p, image)).address();
  }

  private void groupNorm(GroupNorm o) {
    View in = tensors.view(o.input());
    boolean home = statistics(in) && in.tensor().fits(Writer.homeWords(p));
    if (home) {
      in.tensor().stay();
    } else {
      in.tensor().wantValues();
    }
    NormParameters learned = network.norm(o.name());
    var norm =
        new dev.ditto.arithmetic.GroupNorm(
            o.input().positions(), o.groups(), scale(o.input()), o.eps(), learned);
    View out = tensors.define(o.output());
    List<Pass> passes = new ArrayList<>(List.of(Pass.of(out, new Parameter.Made())));
    long table = image.constant(LearnedChannels.bytes(learned, o.groups(), in.map(), p.columns()));
    stages.begin(new GroupNormStage(in, home, norm.standardization(), table, passes), passes);
  }

  /**
   * Sees to it that STAT has the statistics of a tensor: as it is made, or by reading it again.
   *
   * @return whether as it is made
   */
  private boolean statistics(View view) {
    Tensor tensor = view.tensor();
    if (stages.justWritten(tensor)) {
      tensor.wantStatistics();
      return view.firstTile() == 0 && view.map().equals(tensor.map());
    }
    Tensor sums = tensors.onlyStatistics(view);
    List<Pass> passes = new ArrayList<>(List.of(Pass.of(View.of(sums), identity())));
    view.tensor().wantValues();
    stages.begin(new ValueStage(view, passes), passes);
    return false;
  }

  private void layerNorm(dev.ditto.model.network.LayerNorm o) {
    View in = need(o.input());
    LayerNorm norm = new LayerNorm(scale(o.input()), o.eps(), network.norm(o.name()));
    View out = tensors.define(o.output());
    Parameter none = Parameter.uniform(ChannelParameter.ZERO, p, image);
    List<Pass> passes = new ArrayList<>();
    if (norm.perChannel().isEmpty()) {
      passes.add(Pass.of(out, none).eachRow());
    } else {
      View normal = View.of(tensors.like(o.name() + ".normal", out.tensor()));
      passes.add(Pass.of(normal, none).eachRow());
      List<ChannelParameter> channels = new ArrayList<>();
      for (var affine : norm.perChannel().get()) {
        channels.add(ChannelParameter.of(affine));
      }
      passes.add(Pass.of(out, Parameter.table(channels, in.map(), p, image)));
    }
    long identity = ((Parameter.Uniform) identity()).address();
    stages.begin(new LayerNormStage(in, norm.standardization(), identity, passes), passes);
  }

  private void convolution(Convolution o) {
    View in = tensors.view(o.input());
    if (tensors.isPatched(o)) {
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
            tensors.define(o.output()).map().size());
    array(o.output(), input, Shape.of(LinearKind.CONVOLUTION, geometry));
  }

  private void linear(Value output, Value input, int channels) {
    View in = tensors.view(input);
    int size = tensors.define(output).map().size();
    array(output, input, Shape.pointwise(in.tensor().rows(), in.map().size(), size));
  }

  private void array(Value output, Value input, Shape shape) {
    View in = codes(input);
    View out = tensors.view(output);
    QuantizedLinear constants = network.linear(output.name());
    Requantization r = constants.requantization();
    List<ChannelParameter> channels = new ArrayList<>();
    for (int c = 0; c < r.channels(); c++) {
      channels.add(ChannelParameter.requantise(r.bias()[c], r.multiplier()[c], r.shift()[c]));
    }
    Parameter parameter = Parameter.table(channels, out.map(), p, image);
    List<Pass> passes = new ArrayList<>(List.of(Pass.of(out, parameter)));
    stages.begin(
        layers.layer(
            prefix + output.name(), output.name(), shape, in, out.map(), constants, passes),
        passes);
  }

  private void attention(AttentionValues o) {
    Softmax softmax = softmaxes.get(o.probabilities().name());
    AttentionScores s = scores.get(softmax.input().name());
    View query = codes(s.query());
    View key = codes(s.key());
    View value = codes(o.value());
    ValueScale valueScale = network.scale(o.value());
    double logitScale =
        softmax.scale() * network.scale(s.query()).code() * network.scale(s.key()).code();
    View out = tensors.define(o.output());
    Parameter none = Parameter.uniform(ChannelParameter.ZERO, p, image);
    List<Pass> passes = new ArrayList<>(List.of(Pass.of(out, none).eachRow()));
    boolean byFlow =
        p.peStyle() == PeStyle.WINDOW && constants.has(s.key()) && constants.has(o.value());
    AttentionStage.Product first =
        product(s.name(), s.heads(), query.tensor().rows(), key.tensor().rows(), byFlow);
    AttentionStage.Product second =
        product(
            o.name(), s.heads(), query.tensor().rows(), value.map().channels() / s.heads(), byFlow);
    stages.begin(
        new AttentionStage(
            s.heads(),
            query,
            key,
            value,
            new dev.ditto.arithmetic.Softmax(logitScale).logitFactor(),
            new DeferredDivision(valueScale.code(), scale(o.output())).unit(),
            AttentionStage.Buffers.of(query.tensor(), key.tensor(), s.heads(), byFlow, p, image),
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
    int tiles = (columns + p.columns() - 1) / p.columns();
    long sums = byFlow ? image.reserve((long) heads * tiles * rows * p.yWordBytes()) : 0;
    return new AttentionStage.Product(operation, layer, sums, columns);
  }
}

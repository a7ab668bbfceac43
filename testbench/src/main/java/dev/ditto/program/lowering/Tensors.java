package dev.ditto.program.lowering;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Layout;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.program.rewrite.GatedLinear;
import dev.ditto.program.stage.Writer;
import dev.ditto.program.tensor.Batch;
import dev.ditto.program.tensor.ChannelMap;
import dev.ditto.program.tensor.MemoryImage;
import dev.ditto.program.tensor.Region;
import dev.ditto.program.tensor.Tensor;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tensors of one evaluation of a network, and which values of the network they are. */
public final class Tensors {
  private final QuantizedNetwork network;
  private final Parameters p;
  private final String prefix;
  private final Optional<Batch> batch;
  private final Map<String, Tensor> byValue = new LinkedHashMap<>();
  private final Map<String, Tensor> shared = new HashMap<>();
  private final List<Tensor> others = new ArrayList<>();
  private final Map<Tensor, short[]> contents = new HashMap<>();
  private final ChannelCuts cuts;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Optional<TokensToPixels> pixels;

  /** By the value that the layer makes; those whose gate fits the chip. */
  private final Map<String, GatedLinear> gated = new HashMap<>();

  /**
   * @param prefix of their names, for telling evaluations apart
   */
  public Tensors(QuantizedNetwork network, Parameters p, String prefix) {
    this(network, p, prefix, Optional.empty());
  }

  /** Those that are made for several steps at once. */
  public Tensors(QuantizedNetwork network, Parameters p, Batch batch) {
    this(network, p, "", Optional.of(batch));
  }

  private Tensors(QuantizedNetwork network, Parameters p, String prefix, Optional<Batch> batch) {
    this.network = network;
    this.p = p;
    this.prefix = prefix;
    this.batch = batch;
    pixels =
        network
            .network()
            .operation(network.network().output().name())
            .filter(TokensToPixels.class::isInstance)
            .map(TokensToPixels.class::cast);
    for (GatedLinear layer : GatedLinear.in(network.network())) {
      if (rows(layer.linear().output()) <= Writer.homeWords(p)) {
        gated.put(layer.linear().output().name(), layer);
      }
    }
    uses.put(network.network().output().name(), 1);
    for (Operation operation : network.network().operations()) {
      operation.inputs().forEach(v -> uses.merge(v.name(), 1, Integer::sum));
    }
    cuts = ChannelCuts.of(network.network(), p, this::base);
  }

  private Value base(Value value) {
    Operation operation = network.network().operation(value.name()).orElse(null);
    return operation != null && isName(operation) ? base(operation.inputs().get(0)) : value;
  }

  /** Whether an operation only gives its operand another name. */
  private static boolean isName(Operation operation) {
    return operation instanceof MapToTokens
        || operation instanceof TokensToMap
        || operation instanceof TokensToPixels;
  }

  /** Whether a convolution takes each pixel of the sample once, so that its squares are rows. */
  boolean isPatched(Convolution o) {
    return pixels.isPresent() && o.input().equals(network.network().sample());
  }

  /** Whether nobody but one operation reads a value, under this name or another. */
  boolean usedOnce(Value value) {
    Operation operation = network.network().operation(value.name()).orElse(null);
    boolean part = operation instanceof Slice slice && !isHalf(slice);
    boolean other = operation != null && (part || isName(operation));
    return uses.getOrDefault(value.name(), 0) == 1
        && (!other || usedOnce(operation.inputs().get(0)));
  }

  /** If a value is made by a layer whose halves are multiplied before they leave the chip. */
  Optional<GatedLinear> gated(Value value) {
    return Optional.ofNullable(gated.get(value.name()));
  }

  private boolean isHalf(Slice slice) {
    return gated(slice.input()).map(layer -> layer.isHalf(slice.output())).orElse(false);
  }

  /** Whether they are made for several steps at once. */
  boolean isBatch() {
    return batch.isPresent();
  }

  /** Whether somebody else has made a value's tensor, and its codes. */
  boolean isShared(Value value) {
    return shared.containsKey(value.name());
  }

  /** Whether a value is the same in every step. */
  boolean isConstant(Value value) {
    return isShared(value) && shared.get(value.name()).isConstant();
  }

  /** Takes a value's tensor from somebody else. */
  public void share(Value value, Tensor tensor) {
    shared.put(value.name(), tensor);
  }

  /** A value that an operation has made, or the host gives. */
  public View view(Value value) {
    Operation operation = network.network().operation(value.name()).orElse(null);
    if (operation instanceof Slice slice && !isHalf(slice)) {
      requireSameScale(value, slice.input());
      return view(slice.input()).slice(slice.first(), slice.outputChannels(), p.columns());
    }
    Value base = base(value);
    if (!base.equals(value)) {
      requireSameScale(value, base);
      return view(base);
    }
    Tensor tensor = shared.getOrDefault(value.name(), byValue.get(value.name()));
    return tensor != null ? View.of(tensor) : define(value);
  }

  private void requireSameScale(Value value, Value base) {
    if (network.scale(value).vector() != network.scale(base).vector()) {
      throw new IllegalArgumentException(
          "%s is %s but has another scale".formatted(value.name(), base.name()));
    }
  }

  /** The tensor of a value that an operation is about to make. */
  public View define(Value value) {
    return View.of(byValue.computeIfAbsent(value.name(), name -> make(value)));
  }

  private Tensor make(Value value) {
    Operation operation = network.network().operation(value.name()).orElse(null);
    boolean squares = pixels.isPresent() && value.equals(network.network().sample());
    int rows = rows(squares ? pixels.get().input() : value);
    int line = value.layout() == Layout.MAP && !squares ? value.width() : rows;
    return new Tensor(
        prefix + value.name(),
        rows,
        line,
        operation instanceof Upsample,
        map(value, operation, squares),
        p,
        batch);
  }

  private int rows(Value value) {
    return value.positions() * batch.map(Batch::entries).orElse(1);
  }

  private ChannelMap map(Value value, Operation operation, boolean squares) {
    Set<Integer> own = cuts.of(value);
    if (squares) {
      return ChannelMap.cut(pixels.get().input().channels(), own, p.columns());
    } else if (gated(value).isPresent()) {
      return gated(value).get().map(p.columns());
    } else if (operation == null
        || operation instanceof Slice
        || operation instanceof Convolution
        || operation instanceof Linear
        || operation.inputs().stream().noneMatch(ChannelCuts::hasChannels)) {
      return ChannelMap.cut(value.channels(), own, p.columns());
    } else if (operation instanceof AttentionValues values) {
      int heads = values.probabilities().shape().size(0);
      int depth = value.channels() / heads;
      return ChannelMap.cut(value.channels(), ChannelCuts.heads(depth, heads), p.columns());
    } else if (operation instanceof Concat concat) {
      return view(concat.first()).map().join(view(concat.second()).map(), p.columns());
    }
    return view(operation.inputs().get(0)).map();
  }

  /** Another tensor of that form. */
  public Tensor like(String name, Tensor tensor) {
    return made(prefix + name, tensor, tensor.map());
  }

  /** Another tensor that has only these channels. */
  public View like(String name, View view) {
    return View.of(made(prefix + name, view.tensor(), view.map()));
  }

  private Tensor made(String name, Tensor tensor, ChannelMap map) {
    Tensor made = new Tensor(name, tensor.rows(), tensor.lineRows(), false, map, p, batch);
    others.add(made);
    return made;
  }

  /** A tensor that is only looked at for its statistics. */
  Tensor onlyStatistics(View view) {
    Tensor sums = made(view.tensor().name() + ".statistics", view.tensor(), view.map());
    sums.want(Statistics.CHANNELS);
    return sums;
  }

  /** A tensor whose values never change. */
  View constant(String name, View like, short[] values) {
    Tensor tensor = like(name, like.tensor());
    tensor.wantValues();
    contents.put(tensor, values);
    return View.of(tensor);
  }

  /** What of the network's values lies in memory. */
  public List<Region> regions(int evaluation) {
    List<Region> regions = new ArrayList<>();
    byValue.forEach((value, tensor) -> regions.addAll(tensor.regions(evaluation, value)));
    return regions;
  }

  /** Finds room in memory for what is wanted. */
  public void place(MemoryImage image) {
    byValue.values().forEach(t -> t.place(image));
    others.forEach(t -> t.place(image));
    contents.forEach(
        (tensor, values) -> image.fill(tensor.values(0, 0, 0), tensor.layout().pack(values)));
  }
}

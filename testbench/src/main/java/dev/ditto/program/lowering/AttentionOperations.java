package dev.ditto.program.lowering;

import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.Space;
import dev.ditto.arithmetic.DeferredDivision;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.quantize.ValueScale;
import dev.ditto.program.layer.SumsAt;
import dev.ditto.program.stage.AttentionStage;
import dev.ditto.program.stage.KeyStage;
import dev.ditto.program.stage.Pass;
import dev.ditto.program.stage.StageList;
import dev.ditto.program.tensor.Parameter;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operations of an attention, which become one stage when the last of them is found. */
final class AttentionOperations {
  private final Building b;
  private final Layers layers;
  private final String prefix;
  private final StageList onlyOnce;

  /** By the names of what they make. */
  private final Map<String, AttentionScores> scores = new HashMap<>();

  private final Map<String, Softmax> softmaxes = new HashMap<>();

  /**
   * @param prefix of names of layers
   * @param onlyOnce what an evaluation does in the first step only
   */
  AttentionOperations(Building b, Layers layers, String prefix, StageList onlyOnce) {
    this.b = b;
    this.layers = layers;
    this.prefix = prefix;
    this.onlyOnce = onlyOnce;
  }

  void scores(AttentionScores o) {
    scores.put(o.output().name(), o);
  }

  void softmax(Softmax o) {
    softmaxes.put(o.output().name(), o);
  }

  /** Takes all three operations as one stage. */
  void values(AttentionValues o) {
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
            SumSpace.ofCodes(query.map().channels() / s.heads(), false, b.p()),
            byFlow);
    AttentionStage.Product second =
        product(
            o.name(),
            s.heads(),
            query.tensor().rows(),
            value.map().channels() / s.heads(),
            SumSpace.ofCodes(value.tensor().rows(), true, b.p()),
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
    SumsAt sums = new SumsAt(0, rows, Collections.nCopies(tiles, sumsAs), b.p());
    long address = byFlow ? b.image().reserve(heads * sums.imageBytes()) : 0;
    return new AttentionStage.Product(operation, layer, sums.at(address), columns);
  }
}

package dev.ditto.cosim;

import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.model.golden.TemporalState;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.program.layer.LayerOutline;
import java.util.ArrayList;
import java.util.List;

/** The linear layers of a network, found by evaluating it once. */
public final class Outlines {
  private Outlines() {}

  /** In order of execution, each once. */
  public static List<LayerOutline> of(QuantizedNetwork quantized) {
    Network network = quantized.network();
    List<LayerOutline> outlines = new ArrayList<>();
    new IntegerExecutor(quantized, new GoldenLinearBackend())
        .evaluate(
            FloatTensor.zeros(network.sample().shape().prepend(1)),
            0,
            new int[network.conditionLength()],
            new TemporalState(),
            ModePolicy.FULL,
            (task, result) ->
                outlines.add(new LayerOutline(task.layer(), task.kind(), task.geometry())));
    return List.copyOf(outlines);
  }
}

package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerRun;
import dev.ditto.model.golden.LinearListener;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.golden.UntoldBranch;
import dev.ditto.model.io.Model;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.program.layer.AcceleratorBackend.Execution;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A guided run asks the network twice a step, each time with its own step before. */
class GuidedDenoisingTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static final int STEPS = 2;

  private final QuantizedModel model = model();
  private final SampleRequest request = SampleRequest.one(model.model(), List.of(1), STEPS, 4);

  private static QuantizedModel model() {
    Network network = SmallNetworks.transformer();
    Random random = new Random(2);
    return new QuantizedModel(
        new Model(
            network,
            SmallNetworks.weights(network, random),
            SamplerConfig.DEFAULT,
            List.of("a", "b", "c"),
            Optional.empty(),
            2),
        SmallNetworks.quantized(network, random));
  }

  @Test
  void bothBranchesContinueFromTheirOwnStepBefore() {
    Hardware hardware = Hardware.of(TINY, Simulator.JAVA, BuildOptions.defaults());
    Denoising denoising = new Denoising(model, TINY, Denoising.Flow.TEMPORAL, true, true);
    Denoising.Result result;
    try (Bench bench = new Bench(hardware.start(4), TINY, BenchOptions.calm())) {
      result =
          denoising.run(
              bench, request, Sampling.Listener.NONE, (run, steps, share, secondsLeft) -> {});
    }
    FloatTensor expected = request.draw(golden(), golden(), Sampling.Listener.NONE);
    assertArrayEquals(expected.data(), result.image().data());
    List<LayerRun> second = result.layers().stream().filter(run -> run.step() == 1).toList();
    assertEquals(result.layers().size(), STEPS * second.size());
    assertEquals(second.size() / 2, continued(second, false));
    assertEquals(second.size() / 2, continued(second, true));
  }

  /** Layers of a branch that were computed from differences. */
  private static long continued(List<LayerRun> runs, boolean untold) {
    return runs.stream()
        .filter(run -> run.layer().startsWith(UntoldBranch.PREFIX) == untold)
        .filter(run -> run.execution() == Execution.TEMPORAL)
        .count();
  }

  private IntegerRun golden() {
    IntegerExecutor executor = new IntegerExecutor(model.quantized(), new GoldenLinearBackend());
    return new IntegerRun(executor, 1, ModePolicy.FULL, LinearListener.NONE);
  }
}

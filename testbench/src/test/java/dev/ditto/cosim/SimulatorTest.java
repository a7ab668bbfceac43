package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.io.SmallModel;
import dev.ditto.model.sampler.Sampling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choice of the simulator changes nothing but the time that a run takes. */
class SimulatorTest {
  private static final Configuration TINY = Configuration.preset("tiny");

  @Test
  void imageCyclesAndCountersAreTheSame(@TempDir Path folder) throws IOException {
    SmallModel.write(folder);
    QuantizedModel model =
        QuantizedModel.calibrate(ModelDirectory.load(folder), new QuantizedModel.Plan(2, 3, 1, 1));
    Denoising.Result verilator = denoise(model, Simulator.VERILATOR);
    Denoising.Result java = denoise(model, Simulator.JAVA);
    assertEquals(verilator.layers(), java.layers());
    assertEquals(verilator.comparedValues(), java.comparedValues());
    assertArrayEquals(verilator.image().data(), java.image().data());
  }

  private static Denoising.Result denoise(QuantizedModel model, Simulator simulator) {
    BuildOptions options = BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD);
    Hardware hardware = Hardware.of(TINY, simulator, options);
    SampleRequest request = SampleRequest.one(model.model(), List.of(1), 3, 4);
    Denoising denoising = new Denoising(model, TINY, Denoising.Flow.TEMPORAL, true, true);
    try (Bench bench = new Bench(hardware.start(4), TINY, BenchOptions.stalling(25, 4))) {
      return denoising.run(
          bench, request, Sampling.Listener.NONE, (run, steps, share, secondsLeft) -> {});
    }
  }
}

package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.SmallNetworks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More registers in the array change no value, and no more cycles than the model says. */
class ArrayStagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arrayStages=1 multiplier=paired",
        "arrayStages=2 lanes=2 fetchPorts=2",
        "arrayStages=3 digitBits=5",
        "arrayStages=3 peStyle=dense"
      })
  void aWholeRunTakesWhatIsPredicted(String settings) {
    Configuration configuration = Configuration.preset("tiny", List.of(settings.split(" ")));
    WholeRun run =
        WholeRunTest.whole(configuration, SmallNetworks.unet(), 2, 1, FlowPolicy.TEMPORAL);
    Hardware hardware = Hardware.of(configuration, Simulator.JAVA, BuildOptions.defaults());
    try (Bench bench = new Bench(hardware.start(3), configuration, BenchOptions.stalling(0, 5))) {
      WholeRun.Result result = run.run(bench, share -> {});
      assertEquals(List.of(), result.counters().problems(configuration.parameters()));
      WholeRunTest.assertTakesWhatIsPredicted(
          configuration, PredictedCycles.of(run.predict(), result));
    }
  }
}

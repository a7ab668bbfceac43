package dev.ditto.cosim;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.SmallNetworks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bus with a clock of its own changes no value, and takes the cycles that the model says. */
class BusClockTest {
  @ParameterizedTest
  @ValueSource(strings = {"axiOutstanding=4", "axiDataBits=64 digitBits=5", "peStyle=dense"})
  void aWholeRunTakesWhatIsPredicted(String settings) {
    Configuration configuration =
        Configuration.preset("tiny", List.of(("busClock=separate " + settings).split(" ")));
    WholeRun run =
        WholeRunTest.whole(configuration, SmallNetworks.unet(), 2, 1, FlowPolicy.TEMPORAL);
    Hardware hardware = Hardware.of(configuration, Simulator.JAVA, BuildOptions.defaults());
    try (Bench bench = new Bench(hardware.start(3), configuration, BenchOptions.calm())) {
      PredictedCycles cycles = PredictedCycles.of(run.predict(), run.run(bench, share -> {}));
      WholeRunTest.assertTakesWhatIsPredicted(configuration, cycles);
    }
  }
}

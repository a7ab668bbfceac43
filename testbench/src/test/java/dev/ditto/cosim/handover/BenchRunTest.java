package dev.ditto.cosim.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.cosim.GoldenMemory;
import dev.ditto.cosim.WholeRun;
import dev.ditto.cosim.regress.RandomConfigurations;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.program.run.CompiledRun;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runs that are handed over, without any hardware. */
class BenchRunTest {
  @ParameterizedTest
  @CsvSource({"tiny, ATTENTION", "small, ATTENTION", "asic, ATTENTION"})
  void presetsRunTheNetworkWithEverything(String preset, BenchNetwork network) {
    BenchRun run = run(Configuration.preset(preset));
    assertEquals(network, run.network());
    // The first of three steps is in full, and has no commands for differences to skip alone.
    assertTrue(run.counters().get(Counter.COMMANDS_SKIPPED) > 0);
    assertTrue(run.counters().get(Counter.ELEMENTS_ZERO) > 0);
  }

  @Test
  void everyLegalConfigurationHasARun() {
    Set<BenchNetwork> seen = new HashSet<>();
    for (long seed = 1; seed <= 10; seed++) {
      BenchRun run = run(RandomConfigurations.of(seed));
      assertTrue(run.golden().known() > 0);
      seen.add(run.network());
    }
    assertTrue(seen.contains(BenchNetwork.CONVOLUTIONS), "only " + seen);
    assertTrue(seen.contains(BenchNetwork.ATTENTION), "only " + seen);
  }

  @ParameterizedTest
  @CsvSource({"tiny, ATTENTION", "tiny, CONVOLUTION", "small, CONVOLUTIONS", "medium, ATTENTION"})
  void theGoldenModelExpectsWhatTheCommandsMean(String preset, BenchNetwork network) {
    Configuration configuration = Configuration.preset(preset);
    WholeRun whole = BenchRun.whole(network, configuration);
    CompiledRun run = whole.compile(0x2000);
    GoldenMemory golden = whole.goldenMemory(run);
    Parameters parameters = configuration.parameters();
    FlowSettings flow = new FlowSettings(FlowPolicy.TEMPORAL, 0, 0, 0);
    CommandInterpreter meaning = new CommandInterpreter(parameters, 3);
    run.load(meaning);
    meaning.run(run.program(), flow);
    byte[] memory = meaning.read(run.base(), (int) run.bytes());
    int compared = 0;
    for (int i = 0; i < memory.length; i++) {
      if (golden.bytes()[i] != GoldenMemory.UNKNOWN) {
        assertEquals(golden.bytes()[i], (short) (memory[i] & 0xff), "byte " + i);
        compared++;
      }
    }
    // Every pixel of every colour is there at least once as a value of two bytes.
    assertTrue(compared >= 4 * 4 * 2 * 2, "only " + compared);
  }

  private static BenchRun run(Configuration configuration) {
    return BenchRun.of(configuration, RegisterMap.of(configuration.parameters(), 1));
  }
}

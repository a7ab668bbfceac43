package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.tensor.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is computed for many steps at once is what the golden model computes step by step. */
class HoistedRunTest {
  @Test
  void keysAndValuesOfACaption() {
    check(SmallNetworks.captioned(), 2, 1);
  }

  @Test
  void modulationOfAGuidedTransformer() {
    check(SmallNetworks.transformer(), 3, 2);
  }

  /** 67 steps are 34 and 33. */
  @Test
  void aRunOfMoreStepsThanAreTakenAtOnce() {
    check(SmallNetworks.timed(), 67, 1);
  }

  private static void check(Network network, int steps, double guidance) {
    WholeRun whole = WholeRunTest.whole(network, steps, guidance, FlowPolicy.TEMPORAL);
    CompiledRun run = whole.compile(0x1000);
    CommandInterpreter machine = new CommandInterpreter(whole.configuration().parameters(), 1);
    run.load(machine);
    machine.run(run.program(), whole.flow());
    GoldenMemory golden = whole.goldenMemory(run);
    byte[] found = machine.read(golden.base(), golden.bytes().length);
    int known = 0;
    for (Region region : run.regions()) {
      for (long at = region.address(); at < region.end(); at++) {
        int wanted = golden.bytes()[(int) (at - golden.base())];
        if (wanted != GoldenMemory.UNKNOWN) {
          assertEquals(wanted, found[(int) (at - golden.base())] & 0xff, region + " at " + at);
          known += region.batch().isPresent() ? 1 : 0;
        }
      }
    }
    List<Region> batches = run.regions().stream().filter(r -> r.batch().isPresent()).toList();
    assertTrue(known > 0 && !batches.isEmpty(), known + " bytes of " + batches);
  }
}

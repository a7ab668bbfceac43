package dev.ditto.program.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.model.golden.SmallNetworks;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Test
  void aGuidedRunFetchesEachWeightOnceForBothEvaluations() {
    Map<String, Long> guided = weightBytes(SmallRuns.of(SmallNetworks.transformer(), 2, 3));
    assertFalse(guided.isEmpty());
    assertEquals(weightBytes(SmallRuns.of(SmallNetworks.transformer(), 2, 1)), guided);
  }

  /** Of layers with weights, in the last step. */
  private static Map<String, Long> weightBytes(CompiledRun run) {
    Map<String, Long> bytes = new TreeMap<>();
    for (Command command : run.program().commands()) {
      if (command instanceof Command.Step) {
        bytes.clear();
      } else if (command instanceof Command.Load load && load.space() == Space.WEIGHT) {
        String layer = run.layers().get(load.sync().flow().layer());
        if (!layer.contains("attn1.scores") && !layer.contains("attn1.values")) {
          bytes.merge(layer, load.runs() * load.runBytes(), Long::sum);
        }
      }
    }
    return bytes;
  }
}

package dev.ditto.program.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Vector;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.SmallRuns;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideBySideTest {

  @Test
  void aGuidedRunFetchesEachWeightOnceForBothEvaluations() {
    Map<String, Long> guided = weightBytes(SmallRuns.of(SmallNetworks.transformer(), 2, 3));
    assertFalse(guided.isEmpty());
    assertEquals(weightBytes(SmallRuns.of(SmallNetworks.transformer(), 2, 1)), guided);
  }

  /** Each evaluation has 16 tokens; where not all of both fit ROW, they are summed up once more. */
  @ParameterizedTest
  @CsvSource({"32, 0", "16, 40"})
  void statisticsOfRowsAreTakenAsTheyAreMadeIfThereIsRoomForThoseOfBoth(int rowDepth, int again) {
    Parameters p = Configuration.preset("tiny", List.of("rowDepth=" + rowDepth)).parameters();
    CompiledRun run = SmallRuns.of(SmallNetworks.transformer(), p, 1, 3);
    List<Command> commands = run.program().commands();
    long summed =
        IntStream.range(0, commands.size())
            .filter(i -> run.program().parts().get(i).endsWith("norm"))
            .filter(
                i -> commands.get(i) instanceof Vector pass && pass.statistics() == Statistics.ROWS)
            .count();
    assertEquals(again, summed);
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

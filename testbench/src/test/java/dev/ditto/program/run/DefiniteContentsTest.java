package dev.ditto.program.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.cosim.regress.RandomGraph;
import dev.ditto.interpreter.BoundaryTable;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.program.layer.RefusalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What passes from unit to unit follows from commands and memory alone, down to the last column
 * that nobody looks at: else no host could tell beforehand what checksums are to be.
 */
class DefiniteContentsTest {
  private static final FlowSettings FLOW = new FlowSettings(FlowPolicy.TEMPORAL, 5, 4, 5);

  @ParameterizedTest
  @CsvSource({
    "captioned, ''", // 3 keys beside the 64 of the map, 8 columns
    "captioned, 'columns=32 vectorLanes=8'",
    "transformer, 'columns=12 digitBits=5'", // 16 keys
    "transformer, 'columns=32 peStyle=dense'",
    "unet, 'columns=12'"
  })
  void checksumsDoNotDependOnWhatScratchpadsHeldBefore(String name, String settings) {
    Network network =
        switch (name) {
          case "captioned" -> SmallNetworks.captioned();
          case "transformer" -> SmallNetworks.transformer();
          default -> SmallNetworks.unet();
        };
    List<String> list = settings.isEmpty() ? List.of() : List.of(settings.split(" "));
    check(network, Configuration.preset("tiny", list).parameters());
  }

  @Test
  void norOfNetworksInAnyOrder() {
    int compared = 0;
    for (int seed = 0; seed < 20; seed++) {
      Network network = RandomGraph.of(new Random(seed));
      String columns = List.of("columns=8", "columns=12", "columns=16").get(seed % 3);
      try {
        check(network, Configuration.preset("tiny", List.of(columns)).parameters());
        compared++;
      } catch (RefusalException e) {
        // Has no program whose checksums could be compared.
      }
    }
    assertTrue(compared > 15, compared + " compared");
  }

  @Test
  void aSquareOfKeysIsFetchedWholeEvenWhereThereAreFewer() {
    List<Command> commands = SmallRuns.of(SmallNetworks.captioned(), 3).program().commands();
    List<Long> rows = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      if (commands.get(i) instanceof Command.Transpose transpose) {
        rows.add(rowsFetched(commands.subList(0, i), transpose.from()));
      }
    }
    assertEquals(List.of(8L), rows.stream().distinct().toList());
  }

  /** Of the last LOAD to a word of CODE. */
  private static long rowsFetched(List<Command> commands, long word) {
    for (int i = commands.size() - 1; ; i--) {
      if (commands.get(i) instanceof Command.Load load
          && load.space() == Space.CODE
          && load.first() == word) {
        return load.runs();
      }
    }
  }

  /** Compares the checksums after every command for two contents of the scratchpads. */
  private static void check(Network network, Parameters p) {
    CompiledRun run = SmallRuns.of(network, p, 3, 1);
    assertArrayEquals(
        BoundaryTable.of(p, run, FLOW, 1).bytes(), BoundaryTable.of(p, run, FLOW, 2).bytes());
  }
}

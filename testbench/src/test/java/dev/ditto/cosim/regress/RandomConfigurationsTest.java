package dev.ditto.cosim.regress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomConfigurationsTest {
  private static final List<Configuration> MANY =
      LongStream.range(0, 1000).mapToObj(RandomConfigurations::of).toList();

  @Test
  void allAreLegal() {
    for (Configuration drawn : MANY) {
      List<String> settings = new ArrayList<>();
      ParameterModel.values(drawn.parameters())
          .forEach((key, value) -> settings.add(key + "=" + ParameterModel.Entry.spelling(value)));
      assertEquals(drawn.parameters(), Configuration.preset("tiny", settings).parameters());
    }
  }

  @Test
  void aSeedAlwaysGivesTheSame() {
    assertEquals(MANY.get(17), RandomConfigurations.of(17));
    assertTrue(new HashSet<>(MANY).size() > 990);
  }

  @Test
  void everyChoiceOfEveryKnobOccurs() {
    for (ParameterModel.Entry entry : ParameterModel.entries()) {
      Set<String> wanted = new HashSet<>(entry.choices());
      Arrays.stream(entry.knob().oneOf()).mapToObj(Integer::toString).forEach(wanted::add);
      assertTrue(drawn(entry.key()).containsAll(wanted), entry.key());
    }
  }

  @Test
  void rangesAreDrawnFromEndToEndOrToASizeThatIsQuicklyBuilt() {
    Map<String, List<Integer>> ends =
        Map.ofEntries(
            Map.entry("rows", List.of(1, 6)),
            Map.entry("columns", List.of(4, 32)),
            Map.entry("kTile", List.of(16, 128)),
            Map.entry("weightBuffers", List.of(2, 4)),
            Map.entry("fetchPorts", List.of(1, 6)),
            Map.entry("windowFifoDepth", List.of(2, 8)),
            Map.entry("arrayStages", List.of(0, 3)),
            Map.entry("vectorLanes", List.of(1, 32)),
            Map.entry("xDepth", List.of(16, 128)),
            Map.entry("xReuseDepth", List.of(16, 256)),
            Map.entry("yDepth", List.of(16, 256)),
            Map.entry("windowDepth", List.of(64, 512)),
            Map.entry("paramDepth", List.of(16, 64)),
            Map.entry("vectorDepth", List.of(16, 128)),
            Map.entry("codeDepth", List.of(16, 512)),
            Map.entry("rowDepth", List.of(16, 512)),
            Map.entry("statDepth", List.of(16, 256)),
            Map.entry("flowLayers", List.of(16, 4096)),
            Map.entry("axiAddressBits", List.of(32, 64)),
            Map.entry("axiOutstanding", List.of(1, 16)));
    ends.forEach(
        (key, range) -> {
          List<Integer> values = drawn(key).stream().map(Integer::valueOf).sorted().toList();
          assertEquals(range, List.of(values.get(0), values.get(values.size() - 1)), key);
        });
  }

  /** What the regression builds has as many pairs of values as twice as many machines in order. */
  @Test
  void machinesThatAreChosenHaveMorePairsOfValuesThanTheFirst() {
    PairwiseSeeds machines = new PairwiseSeeds();
    List<Long> chosen = machines.of(RegressionTest.MACHINES);
    List<Long> first = LongStream.rangeClosed(1, 2 * chosen.size()).boxed().toList();
    assertEquals(RegressionTest.MACHINES, new HashSet<>(chosen).size());
    assertTrue(machines.pairs(chosen) > machines.pairs(first), "fewer pairs");
  }

  private static Set<String> drawn(String key) {
    Set<String> values = new HashSet<>();
    for (Configuration configuration : MANY) {
      values.add(
          ParameterModel.Entry.spelling(
              ParameterModel.values(configuration.parameters()).get(key)));
    }
    return values;
  }
}

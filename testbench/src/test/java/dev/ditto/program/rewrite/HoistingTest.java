package dev.ditto.program.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.SmallRuns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoistingTest {
  private static final int STEPS = 3;

  private static List<String> layers(List<Operation> operations) {
    return operations.stream().filter(Linear.class::isInstance).map(Operation::name).toList();
  }

  @Test
  void keysAndValuesOfACaptionAreMadeOnce() {
    Hoisting hoisting = Hoisting.of(SmallNetworks.captioned());
    List<String> once = layers(hoisting.once());
    assertTrue(
        !once.isEmpty() && once.stream().allMatch(n -> n.matches(".*\\.attn2\\.to_[kv]")),
        once + "");
    assertTrue(
        layers(hoisting.rest()).stream()
            .noneMatch(n -> n.matches(".*\\.attn2\\.to_[kv]|time_embedding.*|.*\\.time_emb_proj")));
  }

  @Test
  void theModulationOfATransformerIsMadeAhead() {
    Hoisting hoisting = Hoisting.of(SmallNetworks.transformer());
    assertEquals(List.of(), hoisting.once());
    assertEquals(
        List.of(
            "transformer_blocks.0.norm1.emb.timestep_embedder.linear_1",
            "transformer_blocks.0.norm1.emb.timestep_embedder.linear_2",
            "transformer_blocks.0.norm1.linear",
            "transformer_blocks.1.norm1.emb.timestep_embedder.linear_1",
            "transformer_blocks.1.norm1.emb.timestep_embedder.linear_2",
            "transformer_blocks.1.norm1.linear",
            "proj_out_1"),
        layers(hoisting.ahead()));
  }

  @Test
  void whatDependsOnTheSampleStaysInTheSteps() {
    Network network = SmallNetworks.pooled();
    assertEquals(new Hoisting(List.of(), List.of(), network.operations()), Hoisting.of(network));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unet", "captioned", "transformer"})
  void noWeightOfAHoistedLayerIsReadAfterTheFirstStep(String name) {
    Network network =
        switch (name) {
          case "unet" -> SmallNetworks.unet();
          case "captioned" -> SmallNetworks.captioned();
          default -> SmallNetworks.transformer();
        };
    Hoisting hoisting = Hoisting.of(network);
    Set<String> hoisted = new HashSet<>(layers(hoisting.once()));
    hoisted.addAll(layers(hoisting.ahead()));
    CompiledRun run = SmallRuns.of(network, STEPS);
    Map<String, Map<Integer, Long>> bytes = weightBytes(run);
    Set<String> first =
        bytes.keySet().stream()
            .filter(layer -> bytes.get(layer).keySet().equals(Set.of(0)))
            .collect(Collectors.toSet());
    assertEquals(hoisted, first);
    for (Map.Entry<String, Map<Integer, Long>> layer : bytes.entrySet()) {
      if (!hoisted.contains(layer.getKey())) {
        assertEquals(Set.of(0, 1, 2), layer.getValue().keySet(), layer.getKey());
      }
    }
    assertFalse(hoisted.isEmpty());
  }

  /** By layer and step. */
  private static Map<String, Map<Integer, Long>> weightBytes(CompiledRun run) {
    Map<String, Map<Integer, Long>> bytes = new HashMap<>();
    int step = -1;
    for (Command command : run.program().commands()) {
      if (command instanceof Command.Step) {
        step++;
      } else if (command instanceof Command.Load load && load.space() == Space.WEIGHT) {
        bytes
            .computeIfAbsent(run.layers().get(load.sync().flow().layer()), l -> new HashMap<>())
            .merge(step, load.runs() * load.runBytes(), Long::sum);
      }
    }
    return bytes;
  }
}

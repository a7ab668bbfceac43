package dev.ditto.program.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Add;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.Value;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.RunCheck;
import dev.ditto.program.run.SmallRuns;
import dev.ditto.program.tensor.Region;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JointLinearTest {
  private static final int SIZE = 4;

  @ParameterizedTest
  @CsvSource({
    "block.to_q, block.to_k, block.to_q+to_k",
    "to_q, to_k, to_q+to_k",
    "a.0.to_q, a.0.to_k, a.0.to_q+to_k"
  })
  void aJointNameTellsItsOperations(String first, String second, String joint) {
    assertEquals(joint, JointName.of(List.of(first, second)));
    assertEquals(List.of(first, second), JointName.operations(joint));
  }

  @ParameterizedTest
  @ValueSource(strings = {"block.to_q", "to_q", "no layer"})
  void oneOperationHasItsOwnName(String name) {
    assertEquals(name, JointName.of(List.of(name)));
    assertEquals(List.of(name), JointName.operations(name));
  }

  @Test
  void layersOfTheSameCodesFetchThemOnce() {
    CompiledRun joint = SmallRuns.of(network("layers.first", "layers.second"), 1);
    CompiledRun apart = SmallRuns.of(network("layers.first", "others.second"), 1);
    assertEquals(
        List.of(CompiledRun.NO_LAYER, "layers.second+first", "layers.back"), joint.layers());
    assertEquals(
        List.of(CompiledRun.NO_LAYER, "others.second", "layers.first", "layers.back"),
        apart.layers());
    // 16 pixels of 3 channels, then of 11, each pixel in a window of 16 bytes.
    assertEquals(16 * 16 + 16 * 16, codes(joint));
    assertEquals(2 * 16 * 16 + 16 * 16, codes(apart));
  }

  /** Neither of 11 channels ends a column tile of tiny's 8. */
  @Test
  void sumsOfEachOperationAreFoundInMemory() {
    Network network = network("layers.first", "layers.second");
    // With a Y in which none stay.
    Parameters p = Configuration.preset("tiny", List.of("yDepth=32")).parameters();
    CompiledRun run = SmallRuns.of(network, p, 2, 1);
    List<Region> sums = run.regions().stream().filter(r -> r.kind() == Region.Kind.SUMS).toList();
    assertEquals(
        List.of("layers.second", "layers.first", "layers.back"),
        sums.stream().map(Region::value).toList());
    RunCheck.check(
        SmallNetworks.quantized(network, new Random(1)), p, RunCheck.sampler(SamplerKind.DDIM), 1);
  }

  private static long codes(CompiledRun run) {
    return run.program().commands().stream()
        .filter(c -> c instanceof Command.Load load && load.space() == Space.X)
        .mapToLong(c -> ((Command.Load) c).runs() * ((Command.Load) c).runBytes())
        .sum();
  }

  private static Network network(String first, String second) {
    Value sample = Value.map("sample", 3, SIZE, SIZE);
    Operation tokens = new MapToTokens("tokens", sample);
    Operation one = new Linear(first, tokens.output(), 11, true);
    Operation two = new Linear(second, tokens.output(), 11, true);
    Operation sum = new Add("sum", one.output(), two.output());
    Operation back = new Linear("layers.back", sum.output(), 3, true);
    Operation map = new TokensToMap("map", back.output(), SIZE, SIZE);
    return new Network(
        "joint",
        sample,
        Value.scalar("timestep"),
        Optional.empty(),
        List.of(tokens, one, two, sum, back, map),
        map.output());
  }
}

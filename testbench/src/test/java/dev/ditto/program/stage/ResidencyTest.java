package dev.ditto.program.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.RunCheck;
import dev.ditto.program.run.SmallRuns;
import dev.ditto.program.tensor.Region;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResidencyTest {
  /** Words of XREUSE beyond those of X are for layers that keep their codes. */
  private static Parameters withRoomFor(int words) {
    int depth = SmallRuns.TINY.xDepth() + words;
    return Configuration.preset("tiny", List.of("xReuseDepth=" + depth)).parameters();
  }

  @Test
  void withoutRoomAllCodesComeFromMemory() {
    assertEquals(Set.of("in", "mid", "out"), fetching(SmallNetworks.pooled(), SmallRuns.TINY));
  }

  /**
   * 64 pixels of the sample in a window each, 16 and 64 of a window each after; of equals the
   * first.
   */
  @Test
  void whatFitsAndSavesMostStaysOnTheChip() {
    assertEquals(Set.of("in", "out"), fetching(SmallNetworks.pooled(), withRoomFor(16)));
    assertEquals(Set.of("mid", "out"), fetching(SmallNetworks.pooled(), withRoomFor(64)));
    assertEquals(Set.of("out"), fetching(SmallNetworks.pooled(), withRoomFor(80)));
    assertEquals(Set.of(), fetching(SmallNetworks.pooled(), withRoomFor(144)));
  }

  private static Parameters withSums(int words) {
    return Configuration.preset("tiny", List.of("yDepth=" + words)).parameters();
  }

  /** 64 words of sums, 16 and 64; what is kept leaves a quarter of Y at least to work in. */
  @Test
  void sumsStayWhereThatIsNotExpectedToBeSlower() {
    Network pooled = SmallNetworks.pooled();
    assertEquals(Set.of("in", "mid", "out"), storing(pooled, withSums(32)));
    assertEquals(Set.of("in", "out"), storing(pooled, withSums(64)));
    assertEquals(Set.of("mid"), storing(pooled, withSums(256)));
    assertEquals(Set.of(), storing(pooled, withSums(512)));
  }

  @Test
  void whatStaysIsNotComparedInMemory() {
    CompiledRun run = SmallRuns.of(SmallNetworks.pooled(), withSums(256), 2, 1);
    assertEquals(
        List.of("mid"),
        run.regions().stream()
            .filter(region -> region.kind() == Region.Kind.SUMS)
            .map(Region::value)
            .toList());
  }

  private static Stream<Arguments> runsWithSums() {
    return Stream.of(
        Arguments.of(SmallNetworks.pooled(), 64, 1.0),
        Arguments.of(SmallNetworks.pooled(), 256, 1.0),
        Arguments.of(SmallNetworks.pooled(), 512, 1.0),
        Arguments.of(SmallNetworks.transformer(), 512, 1.0),
        Arguments.of(SmallNetworks.transformer(), 512, 3.0),
        Arguments.of(SmallNetworks.transformer(), 1024, 3.0));
  }

  @ParameterizedTest
  @MethodSource("runsWithSums")
  void withSumsThatStayTheImageIsThatOfTheGoldenModel(Network network, int words, double guidance) {
    Parameters p =
        Configuration.preset("tiny", List.of("yDepth=" + words, "xReuseDepth=512")).parameters();
    assertTrue(
        storing(network, p).size() < storing(network, withSums(16)).size(),
        "something stays on the chip");
    RunCheck.check(
        SmallNetworks.quantized(network, new Random(1)),
        p,
        RunCheck.sampler(SamplerKind.DDIM),
        guidance);
  }

  private static Stream<Arguments> runs() {
    return Stream.of(
        Arguments.of(SmallNetworks.pooled(), 80, 1.0),
        Arguments.of(SmallNetworks.pooled(), 144, 1.0),
        Arguments.of(SmallNetworks.transformer(), 128, 1.0),
        Arguments.of(SmallNetworks.transformer(), 128, 3.0),
        Arguments.of(SmallNetworks.transformer(), 1024, 3.0));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theImageIsThatOfTheGoldenModel(Network network, int words, double guidance) {
    Parameters p = withRoomFor(words);
    assertTrue(
        fetching(network, p).size() < fetching(network, SmallRuns.TINY).size(),
        "something stays on the chip");
    RunCheck.check(
        SmallNetworks.quantized(network, new Random(1)),
        p,
        RunCheck.sampler(SamplerKind.DDIM),
        guidance);
  }

  /** Layers whose sums go to memory. */
  private static Set<String> storing(Network network, Parameters p) {
    CompiledRun run = SmallRuns.of(network, p, 2, 1);
    Set<String> layers = new TreeSet<>();
    for (Command command : run.program().commands()) {
      if (command instanceof Command.Store store && store.space().scratchpad() == Space.Y) {
        layers.add(run.layers().get(store.sync().flow().layer()));
      }
    }
    return layers;
  }

  /** Layers that fetch codes of the step before. */
  private static Set<String> fetching(Network network, Parameters p) {
    CompiledRun run = SmallRuns.of(network, p, 2, 1);
    Set<String> layers = new TreeSet<>();
    for (Command command : run.program().commands()) {
      if (command instanceof Command.Load load && load.space() == Space.XREUSE) {
        layers.add(run.layers().get(load.sync().flow().layer()));
      }
    }
    return layers;
  }
}

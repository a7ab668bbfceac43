package dev.ditto.program.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.cosim.regress.RandomGraph;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.lowering.SpatialLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Networks in whatever order of operations give the golden model's sample, or are refused. */
class RandomGraphTest {
  private static final int NETWORKS = 120;

  /** Orders that the compiler has no program for, and says so. */
  private static final Pattern REFUSED =
      Pattern.compile(
          ".* is wanted in codes of two scales"
              + "|.*: the channels of .* stand differently"
              + "|.*: channel \\d+ does not begin a column tile"
              + "|.*: statistics of \\d+ words do not fit statDepth, which is \\d+; raise it"
              + "|.* words in a row do not fit \\w+, which leaves \\d+ for them; raise it");

  private static final List<String> SETTINGS =
      List.of(
          "vectorDepth=128",
          "vectorDepth=512",
          "rowDepth=32",
          "rowDepth=128",
          "columns=16",
          "columns=12",
          "vectorLanes=4",
          "digitBits=5",
          "codeDepth=64",
          "peStyle=dense");

  @Test
  void theSampleIsThatOfTheGoldenModel() {
    int refused = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      refused += isRefused(seed) ? 1 : 0;
    }
    assertTrue(refused < NETWORKS / 3, refused + " refused");
  }

  /** Whether it is; else its sample has been compared. */
  static boolean isRefused(long seed) {
    Random random = new Random(seed);
    Network network = RandomGraph.of(random);
    List<String> settings = new ArrayList<>();
    for (String setting : SETTINGS) {
      if (random.nextInt(5) == 0) {
        settings.add(setting);
      }
    }
    SpatialLayers spatial = SpatialLayers.values()[random.nextInt(SpatialLayers.values().length)];
    double guidance = network.label().isPresent() && random.nextBoolean() ? 2 : 1;
    String what = "seed %d, %s, %s, guidance %s".formatted(seed, settings, spatial, guidance);
    try {
      Parameters p = Configuration.preset("tiny", settings).parameters();
      RunCheck.check(
          SmallNetworks.quantized(network, random),
          p,
          RunCheck.sampler(SamplerKind.DDIM),
          guidance,
          spatial);
      return false;
    } catch (RefusalException e) {
      if (REFUSED.matcher(e.getMessage()).matches()) {
        return true;
      }
      throw new AssertionError(what, e);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(what, e);
    }
  }
}

package dev.ditto.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.cosim.regress.RandomGraph;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTextTest {
  private static final List<String> TIMED =
      List.of(
          "network timed",
          "sample sample MAP 3 4 4",
          "timestep timestep SCALAR",
          "in = Convolution sample 8 1 1 1 0,0,0,0 true",
          "waves = TimestepEmbedding timestep 8 true 0.0",
          "time = Linear waves 8 true",
          "sum = AddEmbedding in time",
          "out = Convolution sum 3 1 1 1 0,0,0,0 true",
          "output out");

  @Test
  void aNetworkIsALineForEachOperation() {
    assertEquals(TIMED, NetworkText.write(SmallNetworks.timed()));
  }

  @Test
  void aCaptionStandsBehindTheTimestep() {
    assertEquals("label caption WORDS 3", NetworkText.write(SmallNetworks.captioned()).get(3));
  }

  @Test
  void whatIsWrittenIsRead() {
    for (Network network :
        List.of(
            SmallNetworks.unet(),
            SmallNetworks.captioned(),
            SmallNetworks.transformer(),
            SmallNetworks.pooled(),
            SmallNetworks.timed())) {
      assertEquals(network, NetworkText.read(NetworkText.write(network)));
    }
  }

  @Test
  void soAreOperationsInAnyOrder() {
    for (int seed = 0; seed < 200; seed++) {
      Network network = RandomGraph.of(new Random(seed));
      assertEquals(network, NetworkText.read(NetworkText.write(network)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3, in = Convolute sample, an operation is one of [",
    "3, in = Convolution sample 8, a Convolution is described by [",
    "3, 'in = Convolution sample 8 1 1 1 0,0 true', '0,0 is no Padding'",
    "3, 'in = Convolution sample 8 1 1 1 0,0,0,0 yes', yes is no boolean",
    "3, 'in = Convolution sample 0 1 1 1 0,0,0,0 true', 'in: output channels, kernel and'",
    "6, sum = AddEmbedding out time, nothing before it makes out",
    "1, sample sample, an input has a name and a layout",
    "1, example sample MAP 3 4 4, nothing begins so"
  })
  void theLineThatIsWrongIsNamed(int place, String line, String why) {
    List<String> lines = new ArrayList<>(TIMED);
    lines.set(place, line);
    String message = refusal(lines);
    assertTrue(message.startsWith("'%s': %s".formatted(line, why)), message);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertEquals(
        "a network has its name, sample, timestep, and its output", refusal(TIMED.subList(0, 8)));
  }

  private static String refusal(List<String> lines) {
    return assertThrows(IllegalArgumentException.class, () -> NetworkText.read(lines)).getMessage();
  }
}

package dev.ditto.program.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.lowering.SpatialLayers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole runs, executed by what commands mean, in random modes and orders. */
class RunCompilerTest {
  @ParameterizedTest
  @CsvSource({
    "unet, DDIM, 1, ''",
    "unet, DDPM, 1, 'columns=16 vectorLanes=4 codeDepth=64'",
    "unet, DDIM, 1, peStyle=dense",
    "unet, DDIM, 2, ''",
    "unet, DDIM, 2, 'columns=12 windowDepth=256 yDepth=128'",
    "pooled, DDIM, 1, ''",
    "captioned, DDIM, 1, 'digitBits=5 columns=12 axiDataBits=32'",
    "captioned, DDIM, 2, ''",
    "captioned, DDIM, 2, 'vectorDepth=128'",
    "transformer, DDIM, 2, ''",
    "transformer, DDPM, 2, 'columns=32 vectorLanes=8'"
  })
  void theSampleIsThatOfTheGoldenModel(
      String network, SamplerKind kind, double guidance, String settings) {
    List<String> list = settings.isEmpty() ? List.of() : List.of(settings.split(" "));
    Parameters p = Configuration.preset("tiny", list).parameters();
    RunCheck.check(quantized(network), p, RunCheck.sampler(kind), guidance);
  }

  /** The same with differences along lines, which layers may draw as a third mode. */
  @ParameterizedTest
  @CsvSource({
    "unet, ''",
    "unet, 'digitBits=5 columns=12 windowDepth=512 yDepth=128'",
    "captioned, 'columns=16 vectorLanes=4 codeDepth=64'",
    "transformer, 'columns=32 vectorLanes=8'"
  })
  void differencesAlongLinesGiveTheSame(String network, String settings) {
    List<String> list = settings.isEmpty() ? List.of() : List.of(settings.split(" "));
    Parameters p = Configuration.preset("tiny", list).parameters();
    int spatial =
        RunCheck.check(
            quantized(network), p, RunCheck.sampler(SamplerKind.DDIM), 1, SpatialLayers.ALL);
    assertTrue(spatial > 5, spatial + " commands of differences along lines");
  }

  @Test
  void aNetworkOfMoreLayersThanTheFlowUnitKnowsIsRefused() {
    Parameters p = Configuration.preset("tiny", List.of("flowLayers=16")).parameters();
    var e =
        assertThrows(
            RefusalException.class,
            () -> RunCheck.check(quantized("unet"), p, RunCheck.sampler(SamplerKind.DDIM), 1));
    assertEquals(
        "down_blocks.1.resnets.0.conv_shortcut: the flow unit knows 15 layers; the network has more;"
            + " raise flowLayers",
        e.getMessage());
  }

  private static QuantizedNetwork quantized(String name) {
    Network network =
        switch (name) {
          case "unet" -> SmallNetworks.unet();
          case "pooled" -> SmallNetworks.pooled();
          case "captioned" -> SmallNetworks.captioned();
          default -> SmallNetworks.transformer();
        };
    return SmallNetworks.quantized(network, new Random(1));
  }
}

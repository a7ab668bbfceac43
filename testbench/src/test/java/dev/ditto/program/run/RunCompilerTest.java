package dev.ditto.program.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.LinearListener;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import dev.ditto.program.layer.RefusalException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole runs, executed by what commands mean, in random modes and orders. */
class RunCompilerTest {
  private static final long SEED = 7;

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
    check(quantized(network), p, sampler(kind), guidance);
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
    int spatial = check(quantized(network), p, sampler(SamplerKind.DDIM), 1, SpatialLayers.ALL);
    assertTrue(spatial > 5, spatial + " commands of differences along lines");
  }

  @Test
  void aNetworkOfMoreLayersThanTheFlowUnitKnowsIsRefused() {
    Parameters p = Configuration.preset("tiny", List.of("flowLayers=16")).parameters();
    var e =
        assertThrows(
            RefusalException.class,
            () -> check(quantized("unet"), p, sampler(SamplerKind.DDIM), 1));
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

  /** Of three steps. */
  static Sampler sampler(SamplerKind kind) {
    SamplerConfig d = SamplerConfig.DEFAULT;
    SamplerConfig config =
        new SamplerConfig(
            kind,
            d.trainTimesteps(),
            d.betaStart(),
            d.betaEnd(),
            d.betaSchedule(),
            false,
            d.prediction(),
            true,
            1,
            true,
            d.spacing(),
            0,
            d.variance());
    return Sampler.of(config, 3);
  }

  /** Compares the sample of a run with the golden model's. */
  static void check(QuantizedNetwork network, Parameters p, Sampler sampler, double guidance) {
    check(network, p, sampler, guidance, SpatialLayers.NONE);
  }

  /** Returns how many ACCUMULATEs the run has. */
  static int check(
      QuantizedNetwork network,
      Parameters p,
      Sampler sampler,
      double guidance,
      SpatialLayers spatial) {
    var executor = new IntegerExecutor(network, new GoldenLinearBackend());
    int[] condition = new int[network.network().conditionLength()];
    Arrays.setAll(condition, i -> i + 1);
    Optional<int[]> nothing =
        guidance == 1 ? Optional.empty() : Optional.of(new int[condition.length]);
    nothing.ifPresent(words -> Arrays.fill(words, network.network().untold().orElse(0)));
    Shape shape = network.network().sample().shape().prepend(1);
    TorchRandom random = new TorchRandom(SEED);
    RunRequest request =
        RunRequest.of(
            sampler,
            executor.sampleMap(),
            random.normal(shape),
            random,
            condition,
            nothing,
            guidance);
    CompiledRun run = RunCompiler.compile(network, p, request.with(spatial), 0x10_0000);
    CommandInterpreter machine = new CommandInterpreter(p, SEED);
    run.load(machine);
    machine.run(run.program());

    TorchRandom again = new TorchRandom(SEED);
    FloatTensor noise = again.normal(shape);
    FloatTensor expected =
        new IntegerSampling(
                executor,
                sampler,
                ModePolicy.FULL,
                nothing.map(n -> new IntegerSampling.Guidance(n[0], guidance)).orElse(null),
                LinearListener.NONE)
            .run(noise, condition, again);
    assertArrayEquals(executor.sampleMap().toVector(expected), run.sample(machine));
    return (int)
        run.program().commands().stream().filter(Command.Accumulate.class::isInstance).count();
  }
}

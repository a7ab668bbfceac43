package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.golden.IntegerSampling.Guidance;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.Denoiser;
import dev.ditto.model.sampler.Guided;
import dev.ditto.model.sampler.Prediction;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegerSamplingTest {
  private static final int STEPS = 4;

  private final Network network = SmallNetworks.transformer();
  private final QuantizedNetwork quantized = SmallNetworks.quantized(network, new Random(4));
  private final IntegerExecutor executor =
      new IntegerExecutor(quantized, new GoldenLinearBackend());
  private final FloatTensor noise = new TorchRandom(3).normal(network.sample().shape().prepend(1));

  /**
   * The same network, and the sampler once in integers and once in floating point: they differ by
   * the rounding of a few steps, which the network may amplify a little.
   */
  @ParameterizedTest
  @CsvSource({
    "DDIM, EPSILON, 1",
    "DDIM, EPSILON, 2.5",
    "DDIM, V_PREDICTION, 1",
    "DDIM, SAMPLE, 1",
    "DDPM, EPSILON, 1",
    "DDPM, V_PREDICTION, 1.5"
  })
  void staysCloseToTheSamplerInFloatingPoint(
      SamplerKind kind, Prediction prediction, double scale) {
    Sampler sampler = Sampler.of(config(kind, prediction), STEPS);
    Denoiser told = run();
    Denoiser denoiser = scale == 1 ? told : new Guided(told, run(), 3, scale);
    FloatTensor expected =
        new Sampling(denoiser, sampler).run(noise, new int[] {1}, new TorchRandom(8));
    FloatTensor image = sample(sampler, scale, ModePolicy.TEMPORAL);
    double squares = 0;
    for (int i = 0; i < image.data().length; i++) {
      double error = image.data()[i] - expected.data()[i];
      squares += error * error;
    }
    double deviation = Math.sqrt(squares / image.data().length);
    assertTrue(deviation < 0.02, "root mean square error " + deviation);
  }

  @ParameterizedTest
  @CsvSource({"DDIM, 1", "DDPM, 2"})
  void differencesGiveTheSameImage(SamplerKind kind, double scale) {
    Sampler sampler = Sampler.of(config(kind, Prediction.EPSILON), STEPS);
    assertArrayEquals(
        sample(sampler, scale, ModePolicy.FULL).data(),
        sample(sampler, scale, ModePolicy.TEMPORAL).data());
  }

  private FloatTensor sample(Sampler sampler, double scale, ModePolicy flow) {
    Guidance guidance = scale == 1 ? null : new Guidance(3, scale);
    return new IntegerSampling(executor, sampler, flow, guidance, LinearListener.NONE)
        .run(noise, new int[] {1}, new TorchRandom(8));
  }

  private IntegerRun run() {
    return new IntegerRun(executor, 1, ModePolicy.TEMPORAL, LinearListener.NONE);
  }

  private static SamplerConfig config(SamplerKind kind, Prediction prediction) {
    SamplerConfig d = SamplerConfig.DEFAULT;
    return new SamplerConfig(
        kind,
        d.trainTimesteps(),
        d.betaStart(),
        d.betaEnd(),
        d.betaSchedule(),
        false,
        prediction,
        true,
        1,
        true,
        d.spacing(),
        0,
        d.variance());
  }
}

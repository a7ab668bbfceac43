package dev.ditto.model.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figures that the diffusers library expects of its own schedulers, in tests/schedulers of its
 * repository at commit 58eb52c0803ea9af3abec60841c2a093bdf1f951.
 */
class SamplerFiguresTest {
  private static final SamplerConfig DDIM = SamplerConfig.DEFAULT;
  private static final SamplerConfig DDPM = DDIM.with(SamplerKind.DDPM);

  private static SamplerConfig ddim(double betaStart, Prediction prediction, int offset) {
    return new SamplerConfig(
        SamplerKind.DDIM,
        1000,
        betaStart,
        0.02,
        BetaSchedule.LINEAR,
        false,
        prediction,
        true,
        1,
        true,
        TimestepSpacing.LEADING,
        offset,
        DdpmVariance.FIXED_SMALL);
  }

  /** Counts up (or down) over channels, height, width and batch; shape [4, 3, 8, 8]. */
  private static FloatTensor ramp(boolean down) {
    FloatTensor tensor = FloatTensor.zeros(Shape.of(4, 3, 8, 8));
    for (int image = 0; image < 4; image++) {
      for (int i = 0; i < 192; i++) {
        int count = i * 4 + image;
        tensor.data()[image * 192 + i] = (down ? 767 - count : count) / 768f;
      }
    }
    return tensor;
  }

  private static FloatTensor predict(FloatTensor x, int timestep) {
    FloatTensor prediction = FloatTensor.zeros(x.shape());
    for (int i = 0; i < x.data().length; i++) {
      prediction.data()[i] = x.data()[i] * timestep / (timestep + 1);
    }
    return prediction;
  }

  static Stream<Arguments> runs() {
    return Stream.of(
        arguments("ddim, no noise", DDIM, 10, 0, 172.0067, 0.223967),
        arguments("ddim, v", ddim(1e-4, Prediction.V_PREDICTION, 0), 10, 0, 52.5302, 0.0684),
        arguments("ddim, beta 0.01", ddim(0.01, Prediction.EPSILON, 0), 10, 0, 149.8295, 0.1951),
        arguments("ddim, from the 8th step", DDIM, 10, 8, 354.5418, 0.4616),
        arguments("ddpm", DDPM, 1000, 0, 258.9606, 0.3372),
        arguments("ddpm, from the 998th step", DDPM, 1000, 998, 387.9466, 0.5051));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void wholeRun(String name, SamplerConfig config, int steps, int first, double sum, double mean) {
    Sampler sampler = Sampler.of(config, steps);
    TorchRandom random = new TorchRandom(0);
    int[] timesteps = sampler.timesteps();
    FloatTensor x = ramp(false);
    if (first > 0) {
      x = NoiseSchedule.of(config).addNoise(x, ramp(true), timesteps[first]);
    }
    for (int i = first; i < timesteps.length; i++) {
      x = sampler.step(predict(x, timesteps[i]), timesteps[i], x, random);
    }
    double total = 0;
    for (float value : x.data()) {
      total += Math.abs(value);
    }
    assertEquals(sum, total, 1e-2);
    assertEquals(mean, total / 768, 1e-3);
  }

  @Test
  void ddimVariances() {
    DdimSampler sampler = new DdimSampler(DDIM, 1000, 0);
    assertEquals(0.14771, sampler.variance(420, 400), 1e-5);
    assertEquals(0.32460, sampler.variance(980, 960), 1e-5);
    assertEquals(0.00979, sampler.variance(487, 486), 1e-5);
    assertEquals(0.02, sampler.variance(999, 998), 1e-5);
    assertEquals(0, sampler.variance(0, 0), 1e-5);
  }

  @Test
  void ddpmVariances() {
    DdpmSampler sampler = new DdpmSampler(DDPM, 1000);
    assertEquals(0, sampler.variance(0), 1e-5);
    assertEquals(0.00979, sampler.variance(487), 1e-5);
    assertEquals(0.02, sampler.variance(999), 1e-5);
  }

  /** Over single steps the large variance is beta itself: even from 1e-4 to 0.02. */
  @Test
  void largeVariances() {
    SamplerConfig large =
        new SamplerConfig(
            SamplerKind.DDPM,
            1000,
            1e-4,
            0.02,
            BetaSchedule.LINEAR,
            false,
            Prediction.EPSILON,
            true,
            1,
            true,
            TimestepSpacing.LEADING,
            0,
            DdpmVariance.FIXED_LARGE);
    DdpmSampler sampler = new DdpmSampler(large, 1000);
    assertEquals(1e-4, sampler.variance(0), 1e-6);
    assertEquals(1e-4 + 0.0199 * 487 / 999, sampler.variance(487), 1e-5);
    assertEquals(0.02, sampler.variance(999), 1e-5);
  }

  @Test
  void timesteps() {
    assertArrayEquals(
        new int[] {801, 601, 401, 201, 1},
        Sampler.of(ddim(1e-4, Prediction.EPSILON, 1), 5).timesteps());
    assertArrayEquals(new int[] {500, 0}, Sampler.of(DDIM, 2).timesteps());
    assertArrayEquals(
        new int[] {999, 799, 599, 399, 199}, TimestepSpacing.TRAILING.timesteps(5, 1000, 0));
    assertArrayEquals(
        new int[] {999, 749, 500, 250, 0}, TimestepSpacing.LINSPACE.timesteps(5, 1000, 0));
  }

  /** torch.manual_seed(0); torch.randn(4, 4) and torch.randn(2, 3), as PyTorch prints them. */
  @Test
  void normalNumbersOfPyTorch() {
    FloatTensor block = new TorchRandom(0).normal(Shape.of(4, 4));
    assertArrayEquals(
        new float[] {-1.1258398f, -1.1523602f, -0.2505786f, -0.4338788f},
        Arrays.copyOf(block.data(), 4),
        5e-7f);
    FloatTensor few = new TorchRandom(0).normal(Shape.of(2, 3));
    assertArrayEquals(
        new float[] {1.5410f, -0.2934f, -2.1788f, 0.5684f, -1.0845f, -1.3986f}, few.data(), 5e-5f);
  }

  /** torch.manual_seed(0); torch.rand(3), as PyTorch prints it. */
  @Test
  void evenNumbersOfPyTorch() {
    assertArrayEquals(
        new float[] {0.4963f, 0.7682f, 0.0885f},
        new TorchRandom(0).uniform(Shape.of(3), 0, 1).data(),
        5e-5f);
  }

  /** The 10,000th number for the seed 5489 that the C++ standard asks of mt19937. */
  @Test
  void mersenneTwister() {
    MersenneTwister twister = new MersenneTwister(5489);
    int last = 0;
    for (int i = 0; i < 10_000; i++) {
      last = twister.next();
    }
    assertEquals(4123659995L, last & 0xffffffffL);
  }
}

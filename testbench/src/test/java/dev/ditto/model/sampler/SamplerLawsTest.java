package dev.ditto.model.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SamplerLawsTest {
  private static final SamplerConfig DEFAULT = SamplerConfig.DEFAULT;

  private static SamplerConfig config(
      BetaSchedule schedule, Prediction prediction, boolean clip, boolean zeroSnr) {
    return new SamplerConfig(
        SamplerKind.DDIM,
        1000,
        1e-4,
        0.02,
        schedule,
        zeroSnr,
        prediction,
        clip,
        1,
        true,
        TimestepSpacing.LEADING,
        0,
        DdpmVariance.FIXED_SMALL);
  }

  @Property
  void theMostStepsAreASchedulesAndOneMoreAreNot(
      @ForAll TimestepSpacing spacing,
      @ForAll @IntRange(min = 1, max = 50) int wanted,
      @ForAll @IntRange(min = 1, max = 60) int count,
      @ForAll @IntRange(min = 0, max = 59) int offset) {
    int within = offset % count;
    int most = spacing.mostSteps(wanted, count, within);
    assertEquals(most, spacing.timesteps(most, count, within).length);
    for (int more = most + 1; more <= wanted; more++) {
      int beyond = more;
      assertThrows(IllegalArgumentException.class, () -> spacing.timesteps(beyond, count, within));
    }
  }

  /** With eta 0, a network that knows the noise takes the noisy sample straight back. */
  @Property(tries = 60)
  void theTrueNoiseLeadsBackToTheSample(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int steps,
      @ForAll BetaSchedule schedule,
      @ForAll Prediction prediction) {
    SamplerConfig config = config(schedule, prediction, false, false);
    DdimSampler sampler = new DdimSampler(config, steps, 0);
    TorchRandom random = new TorchRandom(seed);
    FloatTensor sample = random.uniform(Shape.of(1, 1, 4, 5), -1, 1);
    FloatTensor noise = random.normal(sample.shape());
    NoiseSchedule noises = NoiseSchedule.of(config);
    int[] timesteps = sampler.timesteps();
    FloatTensor x = noises.addNoise(sample, noise, timesteps[0]);
    for (int t : timesteps) {
      float a = noises.cumulative(t);
      FloatTensor answer = FloatTensor.zeros(sample.shape());
      for (int i = 0; i < 20; i++) {
        float s = sample.data()[i];
        float e = noise.data()[i];
        answer.data()[i] =
            switch (prediction) {
              case EPSILON -> e;
              case SAMPLE -> s;
              case V_PREDICTION -> (float) (Math.sqrt(a) * e - Math.sqrt(1 - a) * s);
            };
      }
      x = sampler.step(answer, t, x, random);
    }
    assertArrayEquals(sample.data(), x.data(), 2e-2f);
  }

  @Property(tries = 60)
  void timestepsFall(
      @ForAll @IntRange(min = 1, max = 1000) int steps, @ForAll TimestepSpacing spacing) {
    int[] timesteps = spacing.timesteps(steps, 1000, 0);
    assertEquals(steps, timesteps.length);
    for (int i = 1; i < steps; i++) {
      assertTrue(timesteps[i] < timesteps[i - 1]);
    }
    assertTrue(timesteps[0] <= 999 && timesteps[steps - 1] >= 0);
  }

  @Property(tries = 20)
  void lessAndLessIsLeftOfTheSample(@ForAll BetaSchedule schedule, @ForAll boolean zeroSnr) {
    NoiseSchedule noises =
        NoiseSchedule.of(config(schedule, Prediction.V_PREDICTION, true, zeroSnr));
    assertTrue(noises.cumulative(0) < 1);
    for (int t = 1; t < 1000; t++) {
      assertTrue(noises.cumulative(t) < noises.cumulative(t - 1));
    }
    if (zeroSnr) {
      assertEquals(0, noises.cumulative(999), 1e-12);
    }
  }

  /** DDIM with eta 1 and no clipping is DDPM with the small variance (Song and others, 2021). */
  @Property(tries = 20)
  void ddimWithFullNoiseIsDdpm(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 1000) int steps) {
    SamplerConfig config = config(BetaSchedule.LINEAR, Prediction.EPSILON, false, false);
    Sampler ddim = new DdimSampler(config, steps, 1);
    Sampler ddpm = new DdpmSampler(config.with(SamplerKind.DDPM), steps);
    TorchRandom random = new TorchRandom(seed);
    FloatTensor x = random.normal(Shape.of(1, 1, 4, 4));
    FloatTensor prediction = random.normal(x.shape());
    int t = ddim.timesteps()[steps / 2 - 1];
    assertArrayEquals(
        ddim.step(prediction, t, x, new TorchRandom(1)).data(),
        ddpm.step(prediction, t, x, new TorchRandom(1)).data(),
        1e-4f);
  }

  @Test
  void wrongStepsAreRefused() {
    IllegalArgumentException zero =
        assertThrows(IllegalArgumentException.class, () -> Sampler.of(DEFAULT, 0));
    assertEquals(
        "steps must be 1 .. 1000, the number of training timesteps; is 0", zero.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Sampler.of(DEFAULT, 1001));
  }

  @Test
  void thePredictionMustFitTheSample() {
    Sampler sampler = Sampler.of(DEFAULT, 10);
    FloatTensor x = FloatTensor.zeros(Shape.of(1, 3, 2, 2));
    FloatTensor wrong = FloatTensor.zeros(Shape.of(1, 2, 2, 2));
    assertThrows(
        IllegalArgumentException.class, () -> sampler.step(wrong, 900, x, new TorchRandom(0)));
  }
}

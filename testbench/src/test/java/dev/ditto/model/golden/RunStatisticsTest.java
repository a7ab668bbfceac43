package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.arithmetic.DigitCode;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.DdimSampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunStatisticsTest {
  private static final int STEPS = 5;
  private static final Network NETWORK = SmallNetworks.unet();

  private final IntegerExecutor executor =
      new IntegerExecutor(
          SmallNetworks.quantized(NETWORK, new Random(1)), new GoldenLinearBackend());

  @Test
  void everyMultiplicationFallsIntoOneClass() {
    RunStatistics statistics = new RunStatistics(DigitCode.FIVE_BIT);
    run(ModePolicy.TEMPORAL, statistics);
    assertEquals(STEPS, statistics.steps().size());
    long byLayer = 0;
    for (List<Shares> steps : statistics.layers().values()) {
      assertEquals(STEPS, steps.size());
      byLayer += steps.stream().mapToLong(Shares::macs).sum();
    }
    long byStep = statistics.steps().stream().mapToLong(Shares::macs).sum();
    assertEquals(byStep, byLayer);
    Shares all = statistics.afterTheFirstStep();
    assertEquals(all.macs(), all.zero() + all.one() + all.two());
    assertEquals(1, all.zeroShare() + all.oneShare() + all.twoShare(), 1e-12);
  }

  @Test
  void nineBitDigitsNeverTakeTwoTokens() {
    RunStatistics statistics = new RunStatistics(DigitCode.NINE_BIT);
    run(ModePolicy.TEMPORAL, statistics);
    Shares shares = statistics.afterTheFirstStep();
    assertEquals(0, shares.two());
    assertTrue(shares.one() > 0);
  }

  @Test
  void aRunInStepsOfNothingHasOnlyZerosInTheFirstLayer() {
    RunStatistics statistics = new RunStatistics(DigitCode.FIVE_BIT);
    TemporalState state = new TemporalState();
    FloatTensor sample = new TorchRandom(4).normal(Shape.of(1, 3, 8, 8));
    for (int step = 0; step < 2; step++) {
      executor.evaluate(sample, 500, new int[] {1}, state, ModePolicy.TEMPORAL, statistics);
    }
    Shares again = statistics.steps().get(1);
    assertEquals(again.macs(), again.zero());
  }

  @Test
  void imagesDoNotDisturbEachOther() {
    FloatTensor together = run(ModePolicy.TEMPORAL, LinearListener.NONE);
    FloatTensor noise = noise();
    for (int image = 0; image < 3; image++) {
      float[] one = new float[192];
      System.arraycopy(noise.data(), 192 * image, one, 0, 192);
      FloatTensor alone =
          new Sampling(new IntegerRun(executor, 1, ModePolicy.FULL, LinearListener.NONE), sampler())
              .run(
                  FloatTensor.of(Shape.of(1, 3, 8, 8), one), new int[] {image}, new TorchRandom(0));
      for (int i = 0; i < 192; i++) {
        assertEquals(alone.data()[i], together.data()[192 * image + i]);
      }
    }
  }

  @Test
  void aRunVisitsTheSamplersTimesteps() {
    List<Integer> visited = new ArrayList<>();
    new Sampling(new IntegerRun(executor, 3, ModePolicy.TEMPORAL, LinearListener.NONE), sampler())
        .run(
            noise(),
            new int[] {0, 1, 2},
            new TorchRandom(0),
            (step, timestep, before, prediction, after) -> visited.add(timestep));
    assertEquals(List.of(800, 600, 400, 200, 0), visited);
  }

  @Test
  void refusesABatchOfAnotherSize() {
    IntegerRun run = new IntegerRun(executor, 2, ModePolicy.TEMPORAL, LinearListener.NONE);
    assertThrows(
        IllegalArgumentException.class,
        () -> run.predict(noise(), new int[] {1, 1, 1}, new int[] {0, 0, 0}));
  }

  private FloatTensor run(ModePolicy flow, LinearListener listener) {
    return new Sampling(new IntegerRun(executor, 3, flow, listener), sampler())
        .run(noise(), new int[] {0, 1, 2}, new TorchRandom(0));
  }

  private static DdimSampler sampler() {
    return new DdimSampler(SamplerConfig.DEFAULT, STEPS, 0);
  }

  private static FloatTensor noise() {
    return new TorchRandom(9).normal(Shape.of(3, 3, 8, 8));
  }
}

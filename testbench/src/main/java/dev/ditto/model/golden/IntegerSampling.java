package dev.ditto.model.golden;

import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.StepWeights;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A whole run from noise to a sample in integers, one image: what the accelerator does between the
 * doorbell and the interrupt. See {@link SampleSums} for what happens between two evaluations.
 */
public final class IntegerSampling {
  private final IntegerExecutor executor;
  private final Sampler sampler;
  private final ModePolicy flow;
  private final LinearListener listener;
  private final Guidance guidance;

  /** Instead of the number of an evaluation: the sample that a step leaves. */
  public static final int NEXT = -1;

  private Observer observer = (step, evaluation) -> ValueListener.NONE;

  /** Wants to see the tensors of a run. */
  @FunctionalInterface
  public interface Observer {
    /**
     * An evaluation begins, or a step ends.
     *
     * @param step from 0
     * @param evaluation 0 where the network is told what to draw, 1 where it is told nothing,
     *     {@link #NEXT} at the end
     * @return who is told of the evaluation's tensors, or of the next sample
     */
    ValueListener of(int step, int evaluation);
  }

  /**
   * How strongly what the network is told counts; see {@link dev.ditto.model.sampler.Guided}.
   *
   * @param nothing the label that tells the network nothing
   * @param scale 1 or more
   */
  public record Guidance(int nothing, double scale) {}

  /**
   * A run.
   *
   * @param guidance null for a network that is asked once a step
   * @param listener is told of every layer, told and untold in turn
   */
  public IntegerSampling(
      IntegerExecutor executor,
      Sampler sampler,
      ModePolicy flow,
      Guidance guidance,
      LinearListener listener) {
    this.executor = executor;
    this.sampler = sampler;
    this.flow = flow;
    this.guidance = guidance;
    this.listener = listener;
  }

  /**
   * Draws what is asked for, one image.
   *
   * @param listener is told of every layer
   * @param samples is told of the sample after every step
   */
  public static FloatTensor draw(
      SampleRequest request,
      IntegerExecutor executor,
      LinearListener listener,
      ValueListener samples) {
    Guidance guidance =
        request.untold().map(nothing -> new Guidance(nothing[0], request.guidance())).orElse(null);
    TorchRandom random = new TorchRandom(request.seed());
    FloatTensor noise = random.normal(executor.sampleMap().map().shape().prepend(1));
    return new IntegerSampling(executor, request.sampler(), ModePolicy.TEMPORAL, guidance, listener)
        .seenBy((step, evaluation) -> evaluation == NEXT ? samples : ValueListener.NONE)
        .run(noise, request.condition(), random);
  }

  /**
   * Makes sure that every step of a run can be taken in integers.
   *
   * @throws IllegalArgumentException naming the timestep of a step that cannot
   */
  public static void check(QuantizedNetwork quantized, SampleRequest request) {
    Sampler sampler = request.sampler();
    double sx = quantized.scale(quantized.network().sample()).vector();
    double sp = quantized.scale(quantized.network().output()).vector();
    for (int timestep : sampler.timesteps()) {
      StepWeights weights = sampler.weights(timestep);
      boolean noise = weights.nextOfNew() != 0;
      try {
        SampleSums.of(weights, sx, sp, request.guidance(), request.guidance() != 1, noise);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "timestep %d: %s".formatted(timestep, e.getMessage()), e);
      }
    }
  }

  /** The same run, seen by somebody. */
  public IntegerSampling seenBy(Observer wants) {
    IntegerSampling seen = new IntegerSampling(executor, sampler, flow, guidance, listener);
    seen.observer = wants;
    return seen;
  }

  /**
   * Draws one sample.
   *
   * @param noise {@code [1, channels, height, width]}
   * @param condition what to draw
   * @param random where the sampler takes new noise from, if it adds any
   * @return {@code [1, channels, height, width]}, mostly within -1 .. 1
   */
  public FloatTensor run(FloatTensor noise, int[] condition, TorchRandom random) {
    VectorMap map = executor.sampleMap();
    short[] x = map.toVector(noise);
    TemporalState told = new TemporalState();
    TemporalState untold = new TemporalState();
    int step = 0;
    for (int timestep : sampler.timesteps()) {
      ValueListener seen = observer.of(step, 0);
      List<short[]> numbers = new ArrayList<>();
      numbers.add(x);
      numbers.add(executor.evaluate(x, timestep, condition, told, flow, listener, seen));
      if (guidance != null) {
        int[] nothing = new int[condition.length];
        Arrays.fill(nothing, guidance.nothing());
        numbers.add(
            executor.evaluate(x, timestep, nothing, untold, flow, listener, observer.of(step, 1)));
      }
      StepWeights weights = sampler.weights(timestep);
      if (weights.nextOfNew() != 0) {
        numbers.add(freshNoise(random));
      }
      for (SampleSums.Sum sum : sums(weights, weights.nextOfNew() != 0)) {
        numbers.add(sum.weights().apply(numbers.get(sum.a()), numbers.get(sum.b())));
      }
      x = numbers.get(numbers.size() - 1);
      observer.of(step, NEXT).made(map.map(), x);
      step++;
    }
    return map.toReal(x);
  }

  private List<SampleSums.Sum> sums(StepWeights weights, boolean noise) {
    double sx = executor.sampleMap().scale().vector();
    double sp = executor.predictionMap().scale().vector();
    double scale = guidance == null ? 1 : guidance.scale();
    return SampleSums.of(weights, sx, sp, scale, guidance != null, noise);
  }

  private short[] freshNoise(TorchRandom random) {
    VectorMap noise = SampleSums.noiseMap(executor.sampleMap().map());
    return noise.toVector(random.normal(noise.map().shape().prepend(1)));
  }
}

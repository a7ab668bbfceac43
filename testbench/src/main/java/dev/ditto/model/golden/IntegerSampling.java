package dev.ditto.model.golden;

import dev.ditto.arithmetic.WeightedSum;
import dev.ditto.model.quantize.ValueScale;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.StepWeights;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.Arrays;

/**
 * A whole run from noise to a sample in integers, one image: what the accelerator does between the
 * doorbell and the interrupt. The sample stays in the 16-bit vector domain at the scale at which
 * the network reads it; estimates have a scale of their own, new noise {@value #NOISE_FRACTION}
 * fraction bits.
 */
public final class IntegerSampling {
  private static final int NOISE_FRACTION = 12;

  /** Estimates that nothing clips still stay within this. */
  private static final double WIDEST = 8;

  private final IntegerExecutor executor;
  private final Sampler sampler;
  private final FlowPolicy flow;
  private final LinearListener listener;
  private final Guidance guidance;

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
      FlowPolicy flow,
      Guidance guidance,
      LinearListener listener) {
    this.executor = executor;
    this.sampler = sampler;
    this.flow = flow;
    this.guidance = guidance;
    this.listener = listener;
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
    for (int timestep : sampler.timesteps()) {
      short[] prediction = executor.evaluate(x, timestep, condition, told, flow, listener);
      if (guidance != null) {
        int[] nothing = new int[condition.length];
        Arrays.fill(nothing, guidance.nothing());
        short[] base = executor.evaluate(x, timestep, nothing, untold, flow, listener);
        prediction =
            WeightedSum.of(guidance.scale(), 1 - guidance.scale(), Short.MAX_VALUE)
                .apply(prediction, base);
      }
      x = step(x, prediction, sampler.weights(timestep), random);
    }
    return map.toReal(x);
  }

  private short[] step(short[] x, short[] prediction, StepWeights w, TorchRandom random) {
    double sx = executor.sampleMap().scale().vector();
    double sp = executor.predictionMap().scale().vector();
    double range = Math.min(w.limit(), WIDEST);
    // One bit of room, so that the limit itself is a value.
    double se = range / (1 << 14);
    int limit = (int) Math.round(range / se);
    short[] estimate =
        WeightedSum.of(w.estimateOfSample() * sx / se, w.estimateOfPrediction() * sp / se, limit)
            .apply(x, prediction);
    short[] next;
    if (w.nextOfSample() != 0) {
      next = sum(w.nextOfEstimate() * se / sx, w.nextOfSample()).apply(estimate, x);
    } else {
      boolean given = w.noiseOfSample() == 0 && w.noiseOfPrediction() == 1;
      short[] direction =
          given
              ? prediction
              : WeightedSum.of(w.noiseOfSample() * sx / sp, w.noiseOfPrediction(), Short.MAX_VALUE)
                  .apply(x, prediction);
      next =
          sum(w.nextOfEstimate() * se / sx, w.nextOfNoise() * sp / sx).apply(estimate, direction);
    }
    if (w.nextOfNew() == 0) {
      return next;
    }
    double sz = Math.scalb(1.0, -NOISE_FRACTION);
    VectorMap noise = new VectorMap(executor.sampleMap().map(), new ValueScale(sz, sz));
    short[] fresh = noise.toVector(random.normal(noise.map().shape().prepend(1)));
    return sum(1, w.nextOfNew() * sz / sx).apply(next, fresh);
  }

  private static WeightedSum sum(double a, double b) {
    return WeightedSum.of(a, b, Short.MAX_VALUE);
  }
}

package dev.ditto.model.golden;

import dev.ditto.arithmetic.WeightedSum;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.ValueScale;
import dev.ditto.model.sampler.StepWeights;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a sampler in integers, as weighted sums of numbered tensors: the sample is number 0,
 * the prediction 1, then comes the prediction of a network that is told nothing, if the model is
 * guided, then new noise, if the sampler adds any; each sum has the next number. The last is the
 * next sample.
 *
 * <p>Samples stay at the scale at which the network reads them; estimates have a scale of their
 * own, noise has {@value #NOISE_FRACTION} fraction bits.
 */
public final class SampleSums {
  /** Fraction bits of new noise. */
  private static final int NOISE_FRACTION = 12;

  private static final double NOISE_SCALE = 1.0 / (1 << NOISE_FRACTION);

  /** Estimates that nothing clips still stay within this. */
  private static final double WIDEST = 8;

  private final List<Sum> sums = new ArrayList<>();
  private int next;

  /**
   * One sum.
   *
   * @param a number of the first operand
   * @param b number of the second operand
   */
  public record Sum(int a, int b, WeightedSum weights) {}

  /**
   * How new noise becomes integers.
   *
   * @param sample that it is added to
   */
  public static VectorMap noiseMap(Value sample) {
    return new VectorMap(sample, new ValueScale(NOISE_SCALE, NOISE_SCALE));
  }

  private SampleSums(int operands) {
    next = operands;
  }

  /**
   * The sums of a step.
   *
   * @param w what the step does
   * @param sx scale of the sample
   * @param sp scale of the prediction
   * @param guidance 1 for a model that is asked once a step
   * @param noise whether the sampler adds noise in some step
   */
  public static List<Sum> of(
      StepWeights w, double sx, double sp, double guidance, boolean guided, boolean noise) {
    SampleSums step = new SampleSums(2 + (guided ? 1 : 0) + (noise ? 1 : 0));
    int prediction = 1;
    if (guided) {
      prediction = step.add(1, 2, WeightedSum.of(guidance, 1 - guidance, Short.MAX_VALUE));
    }
    int fresh = guided ? 3 : 2;
    step.step(w, sx, sp, prediction, fresh);
    return List.copyOf(step.sums);
  }

  private void step(StepWeights w, double sx, double sp, int prediction, int fresh) {
    double range = Math.min(w.limit(), WIDEST);
    // One bit of room, so that the limit itself is a value.
    double se = range / (1 << 14);
    int limit = (int) Math.round(range / se);
    int estimate =
        add(
            0,
            prediction,
            WeightedSum.of(
                w.estimateOfSample() * sx / se, w.estimateOfPrediction() * sp / se, limit));
    int result;
    if (w.nextOfSample() != 0) {
      result = add(estimate, 0, sum(w.nextOfEstimate() * se / sx, w.nextOfSample()));
    } else {
      boolean given = w.noiseOfSample() == 0 && w.noiseOfPrediction() == 1;
      int direction =
          given
              ? prediction
              : add(
                  0,
                  prediction,
                  WeightedSum.of(
                      w.noiseOfSample() * sx / sp, w.noiseOfPrediction(), Short.MAX_VALUE));
      result =
          add(estimate, direction, sum(w.nextOfEstimate() * se / sx, w.nextOfNoise() * sp / sx));
    }
    if (w.nextOfNew() != 0) {
      add(result, fresh, sum(1, w.nextOfNew() * NOISE_SCALE / sx));
    }
  }

  private int add(int a, int b, WeightedSum weights) {
    sums.add(new Sum(a, b, weights));
    return next++;
  }

  private static WeightedSum sum(double a, double b) {
    return WeightedSum.of(a, b, Short.MAX_VALUE);
  }
}

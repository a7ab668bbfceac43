package dev.ditto.model.sampler;

/**
 * A step of a sampler as weighted sums, for arithmetic that is not floating point. With the sample
 * x, the prediction p and new noise z,
 *
 * <pre>
 *   estimate = clamp(estimateOfSample * x + estimateOfPrediction * p, -limit, limit)
 *   noise    = noiseOfSample * x + noiseOfPrediction * p
 *   next     = nextOfEstimate * estimate + nextOfNoise * noise + nextOfSample * x + nextOfNew * z
 * </pre>
 *
 * @param limit infinite for none
 * @param nextOfNoise 0 where the step needs no noise estimate
 * @param nextOfSample 0 where the step does not use x itself; one of the two is 0
 * @param nextOfNew 0 where no noise is added
 */
public record StepWeights(
    double estimateOfSample,
    double estimateOfPrediction,
    double limit,
    double noiseOfSample,
    double noiseOfPrediction,
    double nextOfEstimate,
    double nextOfNoise,
    double nextOfSample,
    double nextOfNew) {

  /** A step that goes on from estimate and noise. */
  static StepWeights of(
      SamplerConfig config, double a, double ofEstimate, double ofNoise, double ofNew) {
    return of(config, a, ofEstimate, ofNoise, 0, ofNew);
  }

  /**
   * A step at cumulative product a.
   *
   * @param ofSample weight of the sample itself
   */
  static StepWeights of(
      SamplerConfig config,
      double a,
      double ofEstimate,
      double ofNoise,
      double ofSample,
      double ofNew) {
    double keep = Math.sqrt(a);
    double add = Math.sqrt(1 - a);
    double limit = config.clipSample() ? config.clipSampleRange() : Double.POSITIVE_INFINITY;
    return switch (config.prediction()) {
      case EPSILON ->
          new StepWeights(1 / keep, -add / keep, limit, 0, 1, ofEstimate, ofNoise, ofSample, ofNew);
      case SAMPLE ->
          new StepWeights(0, 1, limit, 1 / add, -keep / add, ofEstimate, ofNoise, ofSample, ofNew);
      case V_PREDICTION ->
          new StepWeights(keep, -add, limit, add, keep, ofEstimate, ofNoise, ofSample, ofNew);
    };
  }
}

package dev.ditto.model.sampler;

import dev.ditto.model.tensor.FloatTensor;

/**
 * What a prediction says about the sample without noise and about the noise.
 *
 * @param sample clipped if the configuration asks for it
 * @param noise as predicted; clipping the sample does not change it
 */
record SampleEstimate(float[] sample, float[] noise) {

  /**
   * The estimate at cumulative product a from the noisy x.
   *
   * @param a above 0 unless the prediction is the sample or v
   */
  static SampleEstimate of(
      SamplerConfig config, FloatTensor prediction, FloatTensor noisy, float a) {
    if (!prediction.shape().equals(noisy.shape())) {
      throw new IllegalArgumentException(
          "the prediction has shape %s, the sample %s"
              .formatted(prediction.shape(), noisy.shape()));
    }
    float keep = (float) Math.sqrt(a);
    float add = (float) Math.sqrt(1 - a);
    float[] p = prediction.data();
    float[] x = noisy.data();
    float[] sample = new float[p.length];
    float[] noise = new float[p.length];
    for (int i = 0; i < p.length; i++) {
      switch (config.prediction()) {
        case EPSILON -> {
          sample[i] = (x[i] - add * p[i]) / keep;
          noise[i] = p[i];
        }
        case SAMPLE -> {
          sample[i] = p[i];
          noise[i] = (x[i] - keep * p[i]) / add;
        }
        case V_PREDICTION -> {
          sample[i] = keep * x[i] - add * p[i];
          noise[i] = keep * p[i] + add * x[i];
        }
        default -> throw new AssertionError(config.prediction());
      }
    }
    if (config.clipSample()) {
      float limit = (float) config.clipSampleRange();
      for (int i = 0; i < sample.length; i++) {
        sample[i] = Math.max(-limit, Math.min(limit, sample[i]));
      }
    }
    return new SampleEstimate(sample, noise);
  }
}

package dev.ditto.training;

import java.util.Arrays;

/**
 * Makes pictures from noise by the deterministic sampler of Song, Meng and Ermon, "Denoising
 * Diffusion Implicit Models", equation 12 with sigma 0. Levels are evenly spaced from 0 up, and the
 * predicted picture is clamped to [-1, 1] at every step.
 */
final class DdimSampler {
  private final UNet network;
  private final NoiseSchedule schedule = new NoiseSchedule();
  private final int steps;

  DdimSampler(UNet network, int steps) {
    this.network = network;
    this.steps = steps;
  }

  /**
   * Makes one picture for each label.
   *
   * @param noise normally distributed numbers to start from, as many as the pictures have
   * @param labels classes
   * @return the pictures one after the other
   */
  float[] sample(float[] noise, long[] labels) {
    float[] x = noise.clone();
    int stride = NoiseSchedule.STEPS / steps;
    for (int i = steps - 1; i >= 0; i--) {
      int level = i * stride;
      step(x, predict(x, level, labels), schedule.kept(level), schedule.kept(level - stride));
    }
    return x;
  }

  private float[] predict(float[] x, int level, long[] labels) {
    long[] levels = new long[labels.length];
    Arrays.fill(levels, level);
    UNetConfig config = network.config();
    int size = config.sampleSize();
    return Tensors.withoutGradients(
        () ->
            Tensors.floats(
                network.apply(
                    Tensors.of(x, labels.length, config.channels(), size, size),
                    Tensors.of(levels),
                    Tensors.of(labels))));
  }

  private static void step(float[] x, float[] noise, double kept, double keptNext) {
    double signal = Math.sqrt(kept);
    double spread = Math.sqrt(1 - kept);
    for (int i = 0; i < x.length; i++) {
      double clean = Math.max(-1, Math.min(1, (x[i] - spread * noise[i]) / signal));
      x[i] = (float) (Math.sqrt(keptNext) * clean + Math.sqrt(1 - keptNext) * noise[i]);
    }
  }
}

package dev.ditto.training;

import java.util.Arrays;
import org.bytedeco.pytorch.Tensor;

/**
 * Makes pictures from noise by the deterministic sampler of Song, Meng and Ermon, "Denoising
 * Diffusion Implicit Models", equation 12 with sigma 0. Levels are evenly spaced from 0 up, and the
 * predicted picture is clamped to [-1, 1] at every step. A guided network is asked twice, told and
 * not told what to draw, and the difference is exaggerated (Ho and Salimans, "Classifier-Free
 * Diffusion Guidance").
 */
final class DdimSampler {
  private final Recipe recipe;
  private final NoisePredictor network;
  private final NoiseSchedule schedule = new NoiseSchedule();
  private final int steps;

  DdimSampler(Recipe recipe, NoisePredictor network, int steps) {
    this.recipe = recipe;
    this.network = network;
    this.steps = steps;
  }

  /**
   * Makes one picture for each condition.
   *
   * @param noise normally distributed numbers to start from, as many as the pictures have
   * @param conditions what the network is told, one row a picture
   * @return the pictures one after the other
   */
  float[] sample(float[] noise, long[][] conditions) {
    float[] x = noise.clone();
    int stride = NoiseSchedule.STEPS / steps;
    for (int i = steps - 1; i >= 0; i--) {
      int level = i * stride;
      step(x, guess(x, level, conditions), schedule.kept(level), schedule.kept(level - stride));
    }
    return x;
  }

  private float[] guess(float[] x, int level, long[][] conditions) {
    float[] told = predict(x, level, conditions);
    if (recipe.nothing() == null) {
      return told;
    }
    long[][] nothing = new long[conditions.length][];
    Arrays.fill(nothing, recipe.nothing());
    float[] untold = predict(x, level, nothing);
    for (int i = 0; i < told.length; i++) {
      told[i] = (float) (untold[i] + recipe.guidance() * (told[i] - untold[i]));
    }
    return told;
  }

  private float[] predict(float[] x, int level, long[][] conditions) {
    long[] levels = new long[conditions.length];
    Arrays.fill(levels, level);
    int channels = ShapePainter.CHANNELS;
    int size = (int) Math.sqrt((double) x.length / conditions.length / channels);
    return Tensors.withoutGradients(
        () -> {
          Tensor pictures = Tensors.of(x, conditions.length, channels, size, size);
          return Tensors.floats(
              network.apply(pictures, Tensors.of(levels), Tensors.of(conditions)));
        });
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

package dev.ditto.model.sampler;

/** How the variance of the noise grows over the training timesteps 0 .. count - 1. */
public enum BetaSchedule {
  /** Evenly spaced from start to end (Ho and others, 2020). */
  LINEAR {
    @Override
    float[] betas(double start, double end, int count) {
      float[] betas = new float[count];
      for (int i = 0; i < count; i++) {
        betas[i] = (float) between(start, end, i, count);
      }
      return betas;
    }
  },

  /** Squares of numbers evenly spaced between the roots (Rombach and others, 2022). */
  SCALED_LINEAR {
    @Override
    float[] betas(double start, double end, int count) {
      float[] betas = new float[count];
      for (int i = 0; i < count; i++) {
        float root = (float) between(Math.sqrt(start), Math.sqrt(end), i, count);
        betas[i] = root * root;
      }
      return betas;
    }
  },

  /**
   * {@code min(1 - f((i + 1) / count) / f(i / count), 0.999)} with {@code f(u) = cos((u + 0.008) /
   * 1.008 * pi / 2)^2} (Nichol and Dhariwal, 2021); start and end mean nothing.
   */
  SQUAREDCOS_CAP_V2 {
    @Override
    float[] betas(double start, double end, int count) {
      float[] betas = new float[count];
      for (int i = 0; i < count; i++) {
        double ratio = squaredCosine((i + 1.0) / count) / squaredCosine((double) i / count);
        betas[i] = (float) Math.min(1 - ratio, 0.999);
      }
      return betas;
    }
  };

  abstract float[] betas(double start, double end, int count);

  private static double between(double start, double end, int i, int count) {
    return count == 1 ? start : start + (end - start) * i / (count - 1);
  }

  private static double squaredCosine(double u) {
    double cosine = StrictMath.cos((u + 0.008) / 1.008 * Math.PI / 2);
    return cosine * cosine;
  }
}

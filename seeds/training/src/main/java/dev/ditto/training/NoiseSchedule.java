package dev.ditto.training;

/**
 * How fast pictures drown in noise: linear betas, as in Ho, Jain and Abbeel, "Denoising Diffusion
 * Probabilistic Models", section 4.
 */
public final class NoiseSchedule {
  /** Number of noise levels. */
  public static final int STEPS = 1000;

  /** Share of noise added at the first level. */
  public static final double BETA_START = 1e-4;

  /** Share of noise added at the last level. */
  public static final double BETA_END = 0.02;

  private final double[] kept = new double[STEPS];

  /** Computes the schedule. */
  public NoiseSchedule() {
    double product = 1;
    for (int t = 0; t < STEPS; t++) {
      product *= 1 - (BETA_START + (BETA_END - BETA_START) * t / (STEPS - 1));
      kept[t] = product;
    }
  }

  /**
   * Share of the picture's variance left at a level, the cumulated product of 1 - beta.
   *
   * @param t level, below {@link #STEPS}; below 0 means the clean picture
   * @return a number from 1 (clean) towards 0 (noise)
   */
  public double kept(int t) {
    return t < 0 ? 1 : kept[t];
  }
}

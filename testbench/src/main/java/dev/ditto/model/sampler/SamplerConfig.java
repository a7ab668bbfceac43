package dev.ditto.model.sampler;

/**
 * How samples are drawn, in the terms of a diffusers scheduler_config.json.
 *
 * @param kind which sampler
 * @param trainTimesteps number of timesteps of the training, 1 .. 100000
 * @param betaStart variance of the noise of the first timestep, above 0
 * @param betaEnd variance of the noise of the last timestep, below 1
 * @param betaSchedule how it grows between them
 * @param rescaleBetasZeroSnr whether the schedule is rescaled so that nothing of the sample is left
 *     at the last timestep
 * @param prediction what the network predicts
 * @param clipSample whether the estimate of the sample is clipped in each step
 * @param clipSampleRange to plus and minus what, above 0
 * @param setAlphaToOne whether DDIM takes the sample before the first timestep to be free of noise;
 *     else it has that of the first
 * @param spacing which timesteps a run visits
 * @param stepsOffset added to the timesteps with leading spacing, at least 0
 * @param variance of the noise that DDPM adds
 */
public record SamplerConfig(
    SamplerKind kind,
    int trainTimesteps,
    double betaStart,
    double betaEnd,
    BetaSchedule betaSchedule,
    boolean rescaleBetasZeroSnr,
    Prediction prediction,
    boolean clipSample,
    double clipSampleRange,
    boolean setAlphaToOne,
    TimestepSpacing spacing,
    int stepsOffset,
    DdpmVariance variance) {

  /**
   * What diffusers' DDIMScheduler and DDPMScheduler do when told nothing: 1000 timesteps, linear.
   */
  public static final SamplerConfig DEFAULT =
      new SamplerConfig(
          SamplerKind.DDIM,
          1000,
          1e-4,
          0.02,
          BetaSchedule.LINEAR,
          false,
          Prediction.EPSILON,
          true,
          1,
          true,
          TimestepSpacing.LEADING,
          0,
          DdpmVariance.FIXED_SMALL);

  public SamplerConfig {
    check(
        trainTimesteps >= 1 && trainTimesteps <= 100_000,
        "num_train_timesteps: %s; must be 1 .. 100000",
        trainTimesteps);
    check(betaStart > 0 && betaStart < 1, "beta_start: %s; must be above 0, below 1", betaStart);
    check(betaEnd > 0 && betaEnd < 1, "beta_end: %s; must be above 0, below 1", betaEnd);
    check(
        clipSampleRange > 0 && clipSampleRange < Float.MAX_VALUE,
        "clip_sample_range: %s; must be above 0",
        clipSampleRange);
    check(
        stepsOffset >= 0 && stepsOffset < trainTimesteps,
        "steps_offset: %s; must be at least 0 and below num_train_timesteps",
        stepsOffset);
  }

  private static void check(boolean good, String text, Object value) {
    if (!good) {
      throw new IllegalArgumentException(text.formatted(value));
    }
  }

  /**
   * The steps of a run of which nobody has said how many: as wanted, or as many as the training
   * timesteps allow.
   *
   * @param wanted at least 1
   */
  public int stepsUpTo(int wanted) {
    return spacing.mostSteps(wanted, trainTimesteps, stepsOffset);
  }

  /** The same with another sampler. */
  public SamplerConfig with(SamplerKind otherKind) {
    return new SamplerConfig(
        otherKind,
        trainTimesteps,
        betaStart,
        betaEnd,
        betaSchedule,
        rescaleBetasZeroSnr,
        prediction,
        clipSample,
        clipSampleRange,
        setAlphaToOne,
        spacing,
        stepsOffset,
        variance);
  }
}

package dev.ditto.model.io;

import dev.ditto.model.sampler.BetaSchedule;
import dev.ditto.model.sampler.DdpmVariance;
import dev.ditto.model.sampler.Prediction;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.sampler.TimestepSpacing;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the scheduler_config.json of the diffusers library. */
final class SamplerConfigFile {
  private SamplerConfigFile() {}

  /**
   * The configuration.
   *
   * @throws ModelFileException naming every key that is wrong, unknown or not supported
   */
  static SamplerConfig read(Path path) throws IOException {
    ConfigFile file = ConfigFile.read(path);
    file.only("_class_name", "DDIMScheduler", "DDPMScheduler");
    file.only("trained_betas");
    file.only("thresholding", false);
    file.ignore("dynamic_thresholding_ratio", "sample_max_value");
    SamplerConfig absent = SamplerConfig.DEFAULT;
    SamplerConfig config = absent;
    boolean ddpm = file.word("_class_name", "DDIMScheduler").equals("DDPMScheduler");
    int timesteps = file.integer("num_train_timesteps", absent.trainTimesteps());
    double betaStart = file.number("beta_start", absent.betaStart());
    double betaEnd = file.number("beta_end", absent.betaEnd());
    BetaSchedule schedule = file.choice("beta_schedule", BetaSchedule.class, absent.betaSchedule());
    boolean zeroSnr = file.flag("rescale_betas_zero_snr", absent.rescaleBetasZeroSnr());
    Prediction prediction = file.choice("prediction_type", Prediction.class, absent.prediction());
    boolean clip = file.flag("clip_sample", absent.clipSample());
    double range = file.number("clip_sample_range", absent.clipSampleRange());
    boolean one = file.flag("set_alpha_to_one", absent.setAlphaToOne());
    TimestepSpacing spacing =
        file.choice("timestep_spacing", TimestepSpacing.class, absent.spacing());
    int offset = file.integer("steps_offset", absent.stepsOffset());
    DdpmVariance variance = file.choice("variance_type", DdpmVariance.class, absent.variance());
    try {
      config =
          new SamplerConfig(
              ddpm ? SamplerKind.DDPM : SamplerKind.DDIM,
              timesteps,
              betaStart,
              betaEnd,
              schedule,
              zeroSnr,
              prediction,
              clip,
              range,
              one,
              spacing,
              offset,
              variance);
    } catch (IllegalArgumentException e) {
      file.problem(e.getMessage());
    }
    file.finish();
    return config;
  }
}

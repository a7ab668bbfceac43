package dev.ditto.model.sampler;

import dev.ditto.model.tensor.FloatTensor;
import java.util.Arrays;

/**
 * A network asked twice, told and not told what to draw, with the difference exaggerated: {@code
 * untold + scale * (told - untold)} (Ho and Salimans, 2022, in the form of the diffusers library).
 *
 * @param told the network; or one run of it, if it remembers the step before
 * @param untold the same; or another run of it
 * @param nothing the label that tells the network nothing
 * @param scale 1 for what it is told alone, more to exaggerate
 */
public record Guided(Denoiser told, Denoiser untold, int nothing, double scale)
    implements Denoiser {

  @Override
  public FloatTensor predict(FloatTensor sample, int[] timesteps, int[] labels) {
    int[] none = labels.clone();
    Arrays.fill(none, nothing);
    FloatTensor with = told.predict(sample, timesteps, labels);
    FloatTensor without = untold.predict(sample, timesteps, none);
    FloatTensor mixed = FloatTensor.zeros(with.shape());
    for (int i = 0; i < mixed.data().length; i++) {
      float base = without.data()[i];
      mixed.data()[i] = (float) (base + scale * (with.data()[i] - base));
    }
    return mixed;
  }
}

package dev.ditto.model.network;

import java.util.List;

/**
 * The timestep as sines and cosines of many frequencies (Ho and others, 2020). With {@code half =
 * channels / 2} and {@code f(i) = exp(-ln(10000) * i / (half - frequencyShift))} for i = 0 .. half
 * - 1, the two halves are sin(t * f(i)) and cos(t * f(i)).
 *
 * @param timestep a single number
 * @param channels even, and half of it above the shift
 * @param cosineFirst whether the cosines are the first half (flip_sin_to_cos)
 * @param frequencyShift 1 in DDPM, 0 in latent diffusion (freq_shift)
 */
public record TimestepEmbedding(
    String name, Value timestep, int channels, boolean cosineFirst, double frequencyShift)
    implements Operation {

  public TimestepEmbedding {
    timestep.require(Layout.SCALAR);
    if (channels < 2 || channels % 2 != 0 || !(channels / 2 > frequencyShift)) {
      throw new IllegalArgumentException(
          "%s: channels must be even and half of them above the frequency shift %s, are %d"
              .formatted(name, frequencyShift, channels));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(timestep);
  }

  @Override
  public Value output() {
    return Value.vector(name, channels);
  }
}

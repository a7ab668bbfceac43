package dev.ditto.model.golden;

import dev.ditto.model.tensor.FloatTensor;

/** How close two pictures are. */
public final class SignalToNoise {
  private SignalToNoise() {}

  /**
   * Peak signal-to-noise ratio in dB, {@code 10 log10(range^2 / mean squared error)}, of numbers
   * clipped to -1 .. 1, whose range is 2. Infinite for equal pictures.
   */
  public static double peak(FloatTensor a, FloatTensor b) {
    if (!a.shape().equals(b.shape())) {
      throw new IllegalArgumentException(
          "cannot compare shape %s with %s".formatted(a.shape(), b.shape()));
    }
    double error = 0;
    for (int i = 0; i < a.data().length; i++) {
      double difference = clip(a.data()[i]) - clip(b.data()[i]);
      error += difference * difference;
    }
    return 10 * Math.log10(4 / (error / a.data().length));
  }

  private static double clip(double value) {
    return Math.max(-1, Math.min(1, value));
  }
}

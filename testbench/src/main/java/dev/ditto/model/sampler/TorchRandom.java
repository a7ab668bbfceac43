package dev.ditto.model.sampler;

import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;

/**
 * The random numbers that PyTorch's CPU generator gives for a seed: MT19937 and PyTorch's rules for
 * making floats of its bits. Normal numbers agree to a few units in the last place, since PyTorch
 * takes logarithm, sine and cosine in single precision.
 */
public final class TorchRandom {
  /** From this many numbers on, normal numbers are made in blocks of as many. */
  private static final int BLOCK = 16;

  private final MersenneTwister bits;
  private double spare = Double.NaN;

  /**
   * A generator.
   *
   * @param seed of which PyTorch uses the lower 32 bits
   */
  public TorchRandom(long seed) {
    bits = new MersenneTwister((int) seed);
  }

  /** A number evenly distributed over [0, 1), a multiple of 2^-24. */
  private float uniform() {
    return (bits.next() & 0xffffff) * 0x1p-24f;
  }

  /** A number evenly distributed over [0, 1), a multiple of 2^-53. */
  private double uniformDouble() {
    long high = (long) bits.next() << 32;
    long low = bits.next() & 0xffffffffL;
    return ((high | low) & (1L << 53) - 1) * 0x1p-53;
  }

  /** Numbers evenly distributed over [from, to), as {@code torch.Tensor.uniform_} makes them. */
  public FloatTensor uniform(Shape shape, float from, float to) {
    FloatTensor tensor = FloatTensor.zeros(shape);
    float[] data = tensor.data();
    for (int i = 0; i < data.length; i++) {
      data[i] = uniform() * (to - from) + from;
    }
    return tensor;
  }

  /** Normal numbers with mean 0 and variance 1, as {@code torch.randn} makes them. */
  public FloatTensor normal(Shape shape) {
    FloatTensor tensor = FloatTensor.zeros(shape);
    float[] data = tensor.data();
    if (data.length < BLOCK) {
      for (int i = 0; i < data.length; i++) {
        data[i] = (float) normal();
      }
      return tensor;
    }
    for (int i = 0; i < data.length; i++) {
      data[i] = uniform();
    }
    for (int start = 0; start + BLOCK <= data.length; start += BLOCK) {
      makeBlockNormal(data, start);
    }
    if (data.length % BLOCK != 0) {
      int start = data.length - BLOCK;
      for (int i = start; i < data.length; i++) {
        data[i] = uniform();
      }
      makeBlockNormal(data, start);
    }
    return tensor;
  }

  /** Box and Muller's transform of 8 pairs, the members of a pair 8 apart. */
  private static void makeBlockNormal(float[] data, int start) {
    for (int i = start; i < start + BLOCK / 2; i++) {
      double radius = Math.sqrt(-2 * StrictMath.log(1 - data[i]));
      double angle = 2 * Math.PI * data[i + BLOCK / 2];
      data[i] = (float) (radius * StrictMath.cos(angle));
      data[i + BLOCK / 2] = (float) (radius * StrictMath.sin(angle));
    }
  }

  /** Box and Muller's transform of one pair in double precision; its second member is kept. */
  private double normal() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    double angle = 2 * Math.PI * uniformDouble();
    double radius = Math.sqrt(-2 * StrictMath.log1p(-uniformDouble()));
    spare = radius * StrictMath.sin(angle);
    return radius * StrictMath.cos(angle);
  }
}

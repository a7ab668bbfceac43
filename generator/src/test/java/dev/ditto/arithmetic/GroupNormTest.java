package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GroupNormTest {
  private static final double BOUND = 1.5;

  @Property(tries = 200)
  void isWithinItsBoundOfRealArithmetic(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 300) int pixels,
      @ForAll @IntRange(min = 1, max = 4) int groups,
      @ForAll @IntRange(min = 1, max = 9) int groupSize,
      @ForAll @DoubleRange(min = -12, max = -7) double logScale,
      @ForAll @DoubleRange(min = 0, max = 20000) double mean,
      @ForAll @DoubleRange(min = 50, max = 8000) double deviation) {
    Random random = new Random(seed);
    double scale = Math.pow(2, logScale);
    check(random, pixels, groups, groups * groupSize, scale, 1e-5, mean, deviation);
  }

  @Test
  void aMeanAHundredTimesTheDeviationDoesNotLeak() {
    check(new Random(1), 256, 8, 32, 1e-3, 1e-5, 25000, 250);
  }

  @Test
  void theLargestSetFits() {
    check(new Random(2), 1 << 16, 1, 4, 1e-3, 1e-6, 0, 9000);
  }

  @Test
  void aConstantInputGivesTheOffset() {
    NormParameters parameters = NormParameters.of(new float[] {3, -2}, new float[] {0.5f, -0.25f});
    short[] input = {-20000, -20000, -20000, -20000};
    short[] output = new GroupNorm(2, 1, 1e-3, 1e-5, parameters).apply(input);
    assertArrayEquals(new short[] {1024, -512, 1024, -512}, output);
  }

  @Test
  void layerNormIsGroupNormOfEachToken() {
    Random random = new Random(3);
    NormParameters parameters = NormParameters.identity(48);
    short[] tokens = normal(random, 4 * 48, 100, 3000);
    short[] output = new LayerNorm(1e-3, 1e-6, parameters).apply(tokens);
    for (int t = 0; t < 4; t++) {
      double[] expected = reference(slice(tokens, t * 48, 48), 1, 1, 1e-3, 1e-6, parameters);
      for (int c = 0; c < 48; c++) {
        assertEquals(expected[c], output[t * 48 + c], BOUND);
      }
    }
  }

  @Test
  void refusesShapesAndScalesItCannotServe() {
    NormParameters parameters = NormParameters.identity(6);
    assertThrows(IllegalArgumentException.class, () -> new GroupNorm(4, 4, 1e-3, 1e-5, parameters));
    assertThrows(
        IllegalArgumentException.class, () -> new GroupNorm(1 << 20, 2, 1e-3, 1e-5, parameters));
    assertThrows(IllegalArgumentException.class, () -> new GroupNorm(4, 2, 1e3, 1e-5, parameters));
    assertThrows(
        IllegalArgumentException.class,
        () -> NormParameters.of(new float[] {200}, new float[] {0}));
  }

  private static void check(
      Random random,
      int pixels,
      int groups,
      int channels,
      double scale,
      double epsilon,
      double mean,
      double deviation) {
    float[] gamma = new float[channels];
    float[] beta = new float[channels];
    for (int c = 0; c < channels; c++) {
      gamma[c] = (float) (random.nextGaussian() * 0.7);
      beta[c] = (float) random.nextGaussian();
    }
    NormParameters parameters = NormParameters.of(gamma, beta);
    short[] input = normal(random, pixels * channels, mean, deviation);
    short[] output = new GroupNorm(pixels, groups, scale, epsilon, parameters).apply(input);
    double[] expected = reference(input, pixels, groups, scale, epsilon, parameters);
    double worst = 0;
    for (int i = 0; i < output.length; i++) {
      worst = Math.max(worst, Math.abs(output[i] - expected[i]));
    }
    assertTrue(worst <= BOUND, "off by " + worst + " units of the last place");
  }

  /** In units of the last place of Q4.11, saturated. */
  private static double[] reference(
      short[] input, int pixels, int groups, double scale, double epsilon, NormParameters norm) {
    int channels = norm.channels();
    int size = channels / groups;
    double[] output = new double[input.length];
    for (int g = 0; g < groups; g++) {
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < input.length; i++) {
        if (i % channels / size == g) {
          sum += input[i];
        }
      }
      double mean = sum / (pixels * size);
      for (int i = 0; i < input.length; i++) {
        if (i % channels / size == g) {
          squares += (input[i] - mean) * (input[i] - mean);
        }
      }
      double deviation = Math.sqrt(squares / (pixels * size) * scale * scale + epsilon);
      for (int i = 0; i < input.length; i++) {
        if (i % channels / size == g) {
          double gamma = norm.gamma()[i % channels] / 65536.0;
          double beta = norm.beta()[i % channels] / 65536.0;
          double y = gamma * (input[i] - mean) * scale / deviation + beta;
          output[i] = Math.max(-32768, Math.min(32767, y * 2048));
        }
      }
    }
    return output;
  }

  private static short[] normal(Random random, int length, double mean, double deviation) {
    short[] values = new short[length];
    for (int i = 0; i < length; i++) {
      double value = mean + deviation * random.nextGaussian();
      values[i] = (short) Math.max(-32768, Math.min(32767, value));
    }
    return values;
  }

  private static short[] slice(short[] values, int from, int length) {
    short[] slice = new short[length];
    System.arraycopy(values, from, slice, 0, length);
    return slice;
  }
}

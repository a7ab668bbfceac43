package dev.ditto.model.quantize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuantizerTest {
  @Property(tries = 100)
  void aQuantisedLayerIsCloseToTheRealOne(@ForAll long seed) {
    Random random = new Random(seed);
    int depth = 1 + random.nextInt(200);
    int channels = 1 + random.nextInt(5);
    float[] weights = normal(random, depth * channels, 0.1 + random.nextDouble());
    float[] bias = normal(random, channels, 1);
    double inputScale = 0.01 + 0.1 * random.nextDouble();
    double outputScale = 0.02;
    QuantizedLinear layer =
        LinearQuantizer.quantize("layer", weights, bias, inputScale, outputScale);
    byte[] codes = new byte[depth];
    for (int k = 0; k < depth; k++) {
      codes[k] = (byte) (random.nextInt(255) - 127);
    }
    for (int o = 0; o < channels; o++) {
      int sum = 0;
      double exact = bias[o];
      double magnitude = 0;
      double largest = 0;
      for (int k = 0; k < depth; k++) {
        sum += codes[k] * layer.weights()[o * depth + k];
        exact += codes[k] * inputScale * weights[o * depth + k];
        magnitude += Math.abs(codes[k] * inputScale);
        largest = Math.max(largest, Math.abs(weights[o * depth + k]));
      }
      // Half a step of each weight, the multiplier's 16 bits, the bias, and the output's rounding.
      double bound = magnitude * largest / 254 + Math.abs(exact) * 0x1p-15 + 1.5 * outputScale;
      assertEquals(exact, layer.requantization().apply(sum, o) * outputScale, bound);
    }
  }

  @Test
  void weightsFillTheirRangeInEveryChannel() {
    float[] weights = {0.5f, -0.24f, 100, 49};
    QuantizedLinear layer = LinearQuantizer.quantize("layer", weights, new float[2], 0.1, 0.1);
    assertArrayEquals(new byte[] {127, -61, 127, 62}, layer.weights());
  }

  @Test
  void aChannelOfZerosGivesItsBias() {
    QuantizedLinear layer =
        LinearQuantizer.quantize("layer", new float[6], new float[] {3, -2, 0}, 0.1, 0.001);
    assertArrayEquals(new byte[6], layer.weights());
    assertEquals(3000, layer.requantization().apply(0, 0));
    assertEquals(-2000, layer.requantization().apply(0, 1));
    assertEquals(0, layer.requantization().apply(0, 2));
  }

  @Test
  void refusesALayerWhoseSumsMayNotFit() {
    // 127 * 127 * depth passes 2^31 at a depth of 133,145.
    float[] weights = new float[133_145];
    Arrays.fill(weights, 1);
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> LinearQuantizer.quantize("deep", weights, new float[1], 0.01, 1));
    assertEquals(
        "deep: a sum can reach 2147495705 and needs 33 bits, the accumulators have 32",
        refusal.getMessage());
    float[] fewer = Arrays.copyOf(weights, 133_144);
    assertEquals(
        32, LinearQuantizer.quantize("deep", fewer, new float[1], 0.01, 1).accumulatorBits());
  }

  @Test
  void histogramKnowsTheLargestAndThePercentiles() {
    MagnitudeHistogram histogram = new MagnitudeHistogram();
    float[] values = new float[1000];
    for (int i = 0; i < 1000; i++) {
      values[i] = (i % 2 == 0 ? 1 : -1) * (i + 1) / 1000f;
    }
    histogram.add(new float[100]);
    histogram.add(values);
    histogram.add(new float[] {64});
    assertEquals(64, histogram.largest());
    assertEquals(64, histogram.percentile(1));
    // 1101 numbers, of which 100 are 0: half of them stay within about 0.451.
    assertEquals(0.451, histogram.percentile(0.5), 64.0 / 2048);
    assertTrue(histogram.percentile(0.99) < 1.04);
  }

  @Test
  void calibrationRefusesWhatIsNoNumber() {
    Calibration calibration = new Calibration();
    assertThrows(
        IllegalArgumentException.class, () -> calibration.observe("x", new float[] {Float.NaN}));
    assertThrows(IllegalArgumentException.class, () -> calibration.largest("never"));
  }

  @Test
  void quantisationOfRealNumbersRoundsHalvesUp() {
    ValueScale scale = new ValueScale(0.5, 2);
    assertEquals(2, scale.toVector(0.75));
    assertEquals(-1, scale.toVector(-0.75));
    assertEquals(32767, scale.toVector(1e9));
    assertEquals(-32768, scale.toVector(-1e9));
    assertEquals(127, scale.toCodes().code((short) 32767));
    assertEquals(-3, scale.toCodes().code((short) -12));
  }

  private static float[] normal(Random random, int length, double deviation) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) (deviation * random.nextGaussian());
    }
    return values;
  }
}

package dev.ditto.model.quantize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.model.network.Network;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.Weights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScalePlanTest {
  private static final Value SAMPLE = Value.map("sample", 1, 2, 2);
  private static final Silu SILU = new Silu("silu", SAMPLE);
  private static final Network NETWORK =
      new Network(
          "test", SAMPLE, Value.scalar("timestep"), Optional.empty(), List.of(SILU), SILU.output());

  /** So many numbers in a thousand reach 20, the others 4. */
  private static Map<String, ValueScale> plan(double share, int large) {
    float[] numbers = new float[1000];
    java.util.Arrays.fill(numbers, 4);
    java.util.Arrays.fill(numbers, 0, large, 20);
    Calibration calibration = new Calibration();
    calibration.observe("sample", numbers);
    calibration.observe("silu", numbers);
    return ScalePlan.of(NETWORK, new Weights(Map.of()), calibration, share);
  }

  /** Q4.11 saturates at 16, but the codes clip at 4 already. */
  @Test
  void whatTheCodesClipMaySaturate() {
    ValueScale scale = plan(0.999, 1).get("silu");
    assertEquals(1.0 / 2048, scale.vector());
    assertEquals(4.0 / 127, scale.code(), 32.0 / 4096 / 127);
  }

  @Test
  void codesEndWhereTheFormatEnds() {
    assertEquals(16.0 / 127, plan(1, 1).get("silu").code());
  }

  @Test
  void manyMayNotSaturate() {
    assertEquals(
        "more than 0.001 of silu are beyond the 16.0000 of Q4.11 in calibration: up to 20.0000",
        assertThrows(IllegalArgumentException.class, () -> plan(1, 2)).getMessage());
  }
}

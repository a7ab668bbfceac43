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

  /** One number in a thousand reaches 20, the others 4. */
  private static Map<String, ValueScale> plan(double share) {
    float[] numbers = new float[1000];
    java.util.Arrays.fill(numbers, 4);
    numbers[7] = 20;
    Calibration calibration = new Calibration();
    calibration.observe("sample", numbers);
    calibration.observe("silu", numbers);
    return ScalePlan.of(NETWORK, new Weights(Map.of()), calibration, share);
  }

  /** Q4.11 saturates at 16, but the codes clip at 4 already. */
  @Test
  void whatTheCodesClipMaySaturate() {
    ValueScale scale = plan(0.999).get("silu");
    assertEquals(1.0 / 2048, scale.vector());
    assertEquals(4.0 / 127, scale.code(), 32.0 / 4096 / 127);
  }

  @Test
  void whatTheCodesKeepMayNot() {
    assertEquals(
        "silu reaches 20.0000 in calibration, beyond the 16.0000 of Q4.11",
        assertThrows(IllegalArgumentException.class, () -> plan(1)).getMessage());
  }
}

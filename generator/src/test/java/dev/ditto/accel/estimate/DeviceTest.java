package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.Synthesis.Resources;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceTest {
  private static final Device ZYNQ_7020 = named("xc7z020clg400-1");

  private static Device named(String part) {
    return Arrays.stream(Synthesis.Target.values())
        .flatMap(target -> Device.of(target).stream())
        .filter(device -> device.part().equals(part))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aShareIsWhatIsTakenOfWhatThereIs() {
    assertEquals(
        Map.of("luts", 0.5, "flipFlops", 0.25, "blockRams", 1.5, "multipliers", 0.1),
        ZYNQ_7020.shares(new Resources(26_600, 26_600, 420, 22)));
  }

  @Test
  void thereIsRoomUpToAShareOfEachResource() {
    assertTrue(ZYNQ_7020.hasRoomFor(new Resources(45_220, 90_440, 238, 187)));
    assertFalse(ZYNQ_7020.hasRoomFor(new Resources(45_221, 0, 0, 0)));
    assertFalse(ZYNQ_7020.hasRoomFor(new Resources(0, 0, 239, 0)));
    assertTrue(named("hx8k").hasRoomFor(new Resources(100, 100, 4, 0)));
    assertFalse(named("hx8k").hasRoomFor(new Resources(100, 100, 4, 1)));
  }

  @Test
  void aDeviceHoldsWhatItHasAndNoMore() {
    assertTrue(ZYNQ_7020.holds(new Resources(53_200, 106_400, 280, 220)));
    assertFalse(ZYNQ_7020.holds(new Resources(0, 0, 0, 221)));
  }

  /** What the presets say of themselves. */
  @ParameterizedTest
  @CsvSource({"small, xc7z020clg400-1", "medium, xc7z045ffg900-2", "large, xczu19eg-ffvc1760-2-e"})
  void aPresetHasRoomInTheDeviceItIsFor(String preset, String part) {
    Parameters p = Configuration.preset(preset).parameters();
    Resources needed = Estimate.of(p, Synthesis.Target.XILINX).total();
    assertTrue(named(part).hasRoomFor(needed), named(part).shares(needed).toString());
  }

  @Test
  void whatFitsNoneGetsTheLargest() {
    Parameters p = Configuration.preset("asic").parameters();
    assertEquals("xcvu9p-flga2104-2l-e", Device.roomFor(p).part());
  }

  @ParameterizedTest
  @EnumSource(Synthesis.Target.class)
  void smallerOnesComeFirst(Synthesis.Target target) {
    List<Long> luts = Device.of(target).stream().map(device -> device.has().luts()).toList();
    assertEquals(luts.stream().sorted().toList(), luts);
  }
}

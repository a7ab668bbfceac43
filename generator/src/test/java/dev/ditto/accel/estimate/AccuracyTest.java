package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.handover.Synthesis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccuracyTest {
  /** What the pages say of row-PEs and encoders is so. */
  @Test
  void partsThatWereMeasuredOftenAreEstimatedWithoutHavingBeenSeen() {
    List<Accuracy> known = Accuracy.of(Synthesis.Target.XILINX);
    assertEquals(
        List.of(
            Part.ROW_PE,
            Part.ARRAY,
            Part.ENCODER,
            Part.VECTOR,
            Part.DIVISION,
            Part.DMA,
            Part.CONTROL,
            Part.SCRATCHPADS),
        known.stream().map(Accuracy::part).toList());
    for (Accuracy part : known) {
      assertTrue(part.luts().mean() < 0.15, part.toString());
      assertTrue(part.flipFlops().mean() < 0.15, part.toString());
    }
    // No other row-PE of eight columns has two lanes.
    assertEquals("tiny lanes=2", known.get(0).luts().at());
  }

  /** Every preset for an FPGA was measured in all its parts, not only estimated. */
  @ParameterizedTest
  @ValueSource(strings = {"tiny", "small", "medium"})
  void presetsWereMeasured(String preset) {
    for (Part part : Part.values()) {
      assertTrue(
          Measurement.all().stream()
              .anyMatch(
                  m ->
                      m.part() == part
                          && m.target() == Synthesis.Target.XILINX
                          && m.configuration().equals(preset)),
          part + " of " + preset);
    }
  }

  @Test
  void anErrorIsToldInPercent() {
    assertEquals(
        "12 % on average, at most 39 % (tiny lanes=2)",
        new Accuracy.Error(0.123, 0.391, "tiny lanes=2").toString());
  }
}

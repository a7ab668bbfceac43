package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.handover.Synthesis;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {
  /** What the pages say of row-PEs and encoders is so. */
  @Test
  void partsThatWereMeasuredOftenAreEstimatedWithoutHavingBeenSeen() {
    List<Accuracy> known = Accuracy.of(Synthesis.Target.XILINX);
    assertEquals(
        List.of(Part.ROW_PE, Part.ARRAY, Part.ENCODER, Part.SCRATCHPADS),
        known.stream().map(Accuracy::part).toList());
    Accuracy rowPe = known.get(0);
    Accuracy array = known.get(1);
    Accuracy encoder = known.get(2);
    // Nothing else has two lanes, so leaving that out leaves nothing to learn them from.
    assertEquals("tiny lanes=2", rowPe.luts().at());
    assertTrue(rowPe.luts().mean() < 0.15, rowPe.toString());
    assertTrue(array.luts().mean() < 0.15, array.toString());
    assertTrue(array.luts().worst() < 0.2, array.toString());
    assertTrue(array.flipFlops().worst() < 0.15, array.toString());
    assertTrue(encoder.luts().worst() < 0.2, encoder.toString());
    assertTrue(encoder.flipFlops().worst() < 0.1, encoder.toString());
    assertTrue(known.get(3).luts().worst() < 0.2, known.get(3).toString());
  }

  @Test
  void anErrorIsToldInPercent() {
    assertEquals(
        "12 % on average, at most 39 % (tiny lanes=2)",
        new Accuracy.Error(0.123, 0.391, "tiny lanes=2").toString());
  }
}

package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.handover.Synthesis;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnseenTest {
  private static final double TOLERANCE = 0.15;

  static Stream<Unseen> presets() {
    return Unseen.ofPresets(Synthesis.Target.XILINX).stream();
  }

  /** Had a part of a preset not been measured, all the same it would be told what it takes. */
  @ParameterizedTest
  @MethodSource("presets")
  void partsOfPresetsAreForetold(Unseen point) {
    assertTrue(Math.abs(point.off(Synthesis.Resources::luts)) < TOLERANCE, "LUTs");
    assertTrue(Math.abs(point.off(Synthesis.Resources::flipFlops)) < TOLERANCE, "flip-flops");
    Synthesis.Resources is = point.measured().resources();
    assertEquals(is.blockRams(), point.estimated().blockRams(), "block RAMs");
    assertEquals(is.multipliers(), point.estimated().multipliers(), "DSP blocks");
  }

  @Test
  void whatWasMeasuredIsLeftOut() {
    Unseen vector =
        presets()
            .filter(point -> point.measured().csv().startsWith("VECTOR,xilinx,medium,"))
            .findFirst()
            .orElseThrow();
    long fitted =
        Estimate.part(Part.VECTOR, vector.measured().parameters(), Synthesis.Target.XILINX).luts();
    assertTrue(fitted != vector.estimated().luts(), "the fit has seen it");
  }

  @Test
  void ofAPartsOnlyMeasurementNothingIsSaid() {
    assertEquals(List.of(), Unseen.of(Part.CONTROL, Synthesis.Target.GENERIC));
  }

  @Test
  void moreIsAboveNoughtAndNoneOfNoneIsRight() {
    Measurement is = Measurement.parse("DIVISION,xilinx,tiny,200,80,0,0");
    Unseen point = new Unseen(is, new Synthesis.Resources(250, 60, 0, 1));
    assertEquals(0.25, point.off(Synthesis.Resources::luts));
    assertEquals(-0.25, point.off(Synthesis.Resources::flipFlops));
    assertEquals(0, point.off(Synthesis.Resources::blockRams));
    assertEquals(Double.POSITIVE_INFINITY, point.off(Synthesis.Resources::multipliers));
  }
}

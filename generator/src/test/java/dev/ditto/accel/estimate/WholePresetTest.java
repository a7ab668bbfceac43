package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Synthesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholePresetTest {
  private static final double TOLERANCE = 0.15;

  /** Of LUTs of the only preset of a family, from which alone it is known what a whole saves. */
  private static final double ALONE = 0.2;

  /** What a preset saves across the borders of its parts is taken from the family's others. */
  @ParameterizedTest
  @MethodSource("dev.ditto.accel.estimate.WholePreset#all")
  void estimatesAreNearToWhatYosysMakesOfAll(WholePreset whole) {
    boolean alone = WholePreset.of(whole.target()).size() == 1;
    near(alone ? ALONE : TOLERANCE, whole.measured().luts(), whole.estimated().luts());
    near(TOLERANCE, whole.measured().flipFlops(), whole.estimated().flipFlops());
    if (whole.target() != Synthesis.Target.GENERIC) {
      assertEquals(whole.measured().blockRams(), whole.estimated().blockRams());
      assertEquals(whole.measured().multipliers(), whole.estimated().multipliers());
    }
  }

  /** The sum tells what it is made of: all parts by themselves, and below zero what is saved. */
  @Test
  void theWholeTakesFewerLutsThanItsParts() {
    Estimate tiny = Estimate.of(Configuration.preset("tiny").parameters(), Synthesis.Target.XILINX);
    Synthesis.Resources saved = tiny.units().get("saved in the whole");
    assertEquals(Math.round(WholePreset.saved(Synthesis.Target.XILINX)), -saved.luts());
    assertTrue(saved.luts() < 0, "fewer");
    assertEquals(0, saved.flipFlops());
  }

  @Test
  void differencesAreToldInPercent() {
    assertEquals("11,500 instead of 10,000 (+15 %)", WholePreset.off(11_500, 10_000));
    assertEquals("990 instead of 1,000 (-1 %)", WholePreset.off(990, 1_000));
    assertEquals("0 instead of 0", WholePreset.off(0, 0));
  }

  private static void near(double tolerance, long is, long said) {
    assertTrue(Math.abs(said - is) <= tolerance * is, said + " instead of " + is);
  }
}

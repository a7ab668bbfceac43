package dev.ditto.accel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One layer, step by step: F for FULL, T for TEMPORAL, S for SPATIAL. */
class FlowTableTest {
  private static final int LAYER = 5;
  private static final List<FlowMode> TWO = List.of(FlowMode.FULL, FlowMode.TEMPORAL);
  private static final List<FlowMode> THREE = List.of(FlowMode.values());

  /** The modes of a layer whose cycles in each mode are these, one after the other. */
  private static String modes(
      FlowSettings settings, List<FlowMode> offered, Map<FlowMode, int[]> cycles, int steps) {
    FlowTable table = new FlowTable(16);
    StringBuilder modes = new StringBuilder();
    for (int step = 0; step < steps; step++) {
      if (step == 0) {
        table.first();
      } else {
        table.step(settings);
      }
      FlowMode mode = table.mode(LAYER);
      modes.append(mode.name().charAt(0));
      for (FlowMode offer : offered) {
        assertEquals(offer == mode, table.executes(Flow.when(LAYER, offer)));
      }
      int[] all = cycles.get(mode);
      table.work(LAYER, all[Math.min(step, all.length - 1)]);
    }
    return modes.toString();
  }

  private static Map<FlowMode, int[]> cycles(int full, int temporal, int spatial) {
    return Map.of(
        FlowMode.FULL, new int[] {full},
        FlowMode.TEMPORAL, new int[] {temporal},
        FlowMode.SPATIAL, new int[] {spatial});
  }

  private static FlowSettings of(FlowPolicy policy) {
    return new FlowSettings(policy, 0, 0, 0);
  }

  @Test
  void fixedPoliciesDoNotLook() {
    assertEquals("FFFF", modes(of(FlowPolicy.OFF), TWO, cycles(9, 1, 1), 4));
    assertEquals("FTTT", modes(of(FlowPolicy.TEMPORAL), TWO, cycles(1, 9, 1), 4));
  }

  @Test
  void thePaperTriesOnce() {
    assertEquals("FTTTTT", modes(of(FlowPolicy.PAPER), TWO, cycles(9, 8, 1), 6));
    assertEquals("FTFFFF", modes(of(FlowPolicy.PAPER), TWO, cycles(9, 9, 1), 6));
    Map<FlowMode, int[]> rising =
        Map.of(FlowMode.FULL, new int[] {100}, FlowMode.TEMPORAL, new int[] {0, 50, 150, 200});
    assertEquals("FTTTTT", modes(of(FlowPolicy.PAPER), TWO, rising, 6));
  }

  @Test
  void modesWithoutCommandsAreNeverChosen() {
    List<FlowMode> full = List.of(FlowMode.FULL);
    for (FlowPolicy policy : FlowPolicy.values()) {
      assertEquals("FFFFFF", modes(new FlowSettings(policy, 0, 2, 0), full, cycles(9, 1, 1), 6));
    }
    assertEquals(
        "FTFFT",
        modes(new FlowSettings(FlowPolicy.PLUS, 0, 2, 0), TWO, cycles(5, 9, 1), 5),
        "SPATIAL is not there");
  }

  @Test
  void whatWasLeftIsTriedAgainAfterThePeriod() {
    FlowSettings settings = new FlowSettings(FlowPolicy.ADAPTIVE, 0, 4, 0);
    assertEquals("FTFFFFTFFFFT", modes(settings, TWO, cycles(8, 9, 1), 12));
    assertEquals("FTTTTTFTTTTF", modes(settings, TWO, cycles(9, 8, 1), 12));
  }

  @Test
  void trialsLoseNoLargerShareOfTheTime() {
    // A trial loses 20; an eighth of the 40 cycles since the last is 5, of 160 it is 20.
    FlowSettings settings = new FlowSettings(FlowPolicy.ADAPTIVE, 0, 2, 3);
    assertEquals("FT" + "T".repeat(4) + "FT", modes(settings, TWO, cycles(60, 40, 1), 8));
    // Cheap enough after one step, but the period is two.
    assertEquals("FTTTFTTF", modes(settings, TWO, cycles(45, 40, 1), 8));
  }

  @Test
  void aModeThatIsOvertakenIsMeasuredAgain() {
    Map<FlowMode, int[]> rising =
        Map.of(
            FlowMode.FULL, new int[] {100},
            FlowMode.TEMPORAL, new int[] {0, 60, 70, 80, 99, 120, 130});
    assertEquals("FTTTTTFFFF", modes(of(FlowPolicy.ADAPTIVE), TWO, rising, 10));
  }

  @Test
  void theHysteresisKeepsTheBestMode() {
    // An eighth of 100 is 12: below 88 a mode is cheaper.
    FlowSettings settings = new FlowSettings(FlowPolicy.PAPER, 3, 0, 0);
    assertEquals("FTFF", modes(settings, TWO, cycles(100, 88, 1), 4));
    assertEquals("FTTT", modes(settings, TWO, cycles(100, 87, 1), 4));
  }

  @Test
  void spatialTakesThePlaceOfFull() {
    assertEquals("FTSSSS", modes(of(FlowPolicy.PLUS), THREE, cycles(9, 8, 7), 6));
    assertEquals("FTSTTT", modes(of(FlowPolicy.PLUS), THREE, cycles(9, 7, 8), 6));
    assertEquals("FTSFFF", modes(of(FlowPolicy.PLUS), THREE, cycles(7, 9, 8), 6));
    FlowSettings settings = new FlowSettings(FlowPolicy.PLUS, 0, 5, 0);
    assertEquals("FTSTTTTTSTTT", modes(settings, THREE, cycles(9, 7, 8), 12));
    assertEquals("FTTTT", modes(of(FlowPolicy.ADAPTIVE), THREE, cycles(9, 8, 7), 5));
  }
}

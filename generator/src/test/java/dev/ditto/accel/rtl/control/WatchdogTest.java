package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.elaborate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchdogTest {
  private final Simulation run = JavaDesign.compile(elaborate(Watchdog::new)).start(1);

  @BeforeEach
  void reset() {
    run.step();
    run.set("aresetn", 1);
    run.set("busy", 1);
  }

  @AfterEach
  void close() {
    run.close();
  }

  /** Cycles until it barks; no more than {@code most}. */
  private int barksAfter(int most) {
    for (int cycle = 0; cycle < most; cycle++) {
      run.eval();
      if (run.get("barks") == 1) {
        return cycle;
      }
      run.step();
    }
    return most;
  }

  @Test
  void barksAgainAndAgainWhileNothingHappens() {
    run.set("limit", 10);
    assertEquals(11, barksAfter(100));
    run.step();
    assertEquals(10, barksAfter(100));
  }

  @Test
  void progressAndIdlenessAreNoReasonToBark() {
    run.set("limit", 10);
    run.step(8);
    run.set("progress", 1);
    run.step();
    run.set("progress", 0);
    assertEquals(11, barksAfter(100));
    run.set("busy", 0);
    run.step(2);
    assertEquals(100, barksAfter(100));
  }

  @Test
  void withoutALimitItNeverBarks() {
    run.set("limit", 0);
    assertEquals(1000, barksAfter(1000));
  }

  /** A host that loses its patience does not wait until the counter has gone round. */
  @Test
  void aLimitThatHasBeenPassedAlreadyIsReachedAtOnce() {
    run.set("limit", 1000);
    run.step(500);
    run.set("limit", 100);
    assertEquals(1, barksAfter(100));
  }
}

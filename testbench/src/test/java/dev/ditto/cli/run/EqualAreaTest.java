package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import org.junit.jupiter.api.Test;

class EqualAreaTest {
  /** Four row-PEs of three quarters of the size are three dense ones. */
  @Test
  void theManifestHoldsTheExplanation() {
    Configuration dense = Configuration.preset("tiny").with("peStyle", "dense").with("rows", "3");
    EqualArea area = new EqualArea(dense, 4, 7_500, 10_000);
    assertEquals(
        new EqualArea.Told(
            "dense, 3",
            4,
            3,
            7_500,
            10_000,
            "dense, 3: the dense array of the nearest area. A row-PE has 7,500 transistors, a dense one"
                + " 10,000 (0.750 times), memories left out: 4 rows are as large as 3.00 dense"
                + " ones."),
        area.told());
  }
}

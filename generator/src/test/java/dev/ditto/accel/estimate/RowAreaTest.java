package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What makes a row-PE larger, and what does not. */
class RowAreaTest {
  private static final Configuration TINY = Configuration.preset("tiny");

  @Test
  void digitsOfFewerBitsTakeSmallerMultipliers() throws IOException {
    long nine = RowArea.transistors(TINY.with("digitBits", "9"));
    long five = RowArea.transistors(TINY.with("digitBits", "5"));
    assertTrue(five < 0.9 * nine, five + " and " + nine);
  }

  @Test
  void aLongerKTileIsMoreMemoryAndHardlyMoreLogic() throws IOException {
    long shorter = RowArea.transistors(TINY);
    int twice = 2 * TINY.parameters().kTile();
    long longer = RowArea.transistors(TINY.with("kTile", Integer.toString(twice)));
    assertEquals(shorter, longer, 0.03 * shorter);
  }
}

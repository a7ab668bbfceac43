package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What makes a row-PE larger, and what does not. */
class RowAreaTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static long area;

  @BeforeAll
  static void ofNineBitDigitsAndAShortKTile() throws IOException {
    assertEquals(9, TINY.parameters().digitBits());
    area = RowArea.transistors(TINY);
  }

  @Test
  void digitsOfFewerBitsTakeSmallerMultipliers() throws IOException {
    long five = RowArea.transistors(TINY.with("digitBits", "5"));
    assertTrue(five < 0.9 * area, five + " and " + area);
  }

  @Test
  void aLongerKTileIsMoreMemoryAndHardlyMoreLogic() throws IOException {
    int twice = 2 * TINY.parameters().kTile();
    long longer = RowArea.transistors(TINY.with("kTile", Integer.toString(twice)));
    assertEquals(area, longer, 0.03 * area);
  }
}

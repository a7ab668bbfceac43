package dev.ditto.program.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Space;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumsAtTest {
  /** Tiny has 8 columns: 20, 32 and 24 bytes a row. */
  @Test
  void eachColumnTileHasRowsOfItsOwnWidth() {
    SumsAt sums =
        new SumsAt(
            0x1000,
            10,
            List.of(Space.Y20, Space.Y, Space.Y24),
            Configuration.preset("tiny").parameters());
    assertEquals(10 * (20 + 32 + 24), sums.imageBytes());
    assertEquals(0x1000 + 9 * 20, sums.row(0, 0, 9));
    assertEquals(0x1000 + 10 * 20 + 3 * 32, sums.row(0, 1, 3));
    assertEquals(0x1000 + 2 * 760 + 10 * 52 + 24, sums.row(2, 2, 1));
    assertEquals(0x1000 + 2 * 760 + 10 * 52 + 24, sums.image(2).row(0, 2, 1));
  }

  @Test
  void tilesAreAlikeUntilOneHasOtherBits() {
    SumsAt sums =
        new SumsAt(
            0,
            10,
            List.of(Space.Y20, Space.Y20, Space.Y24, Space.Y20),
            Configuration.preset("tiny").parameters());
    assertEquals(2, sums.alikeUntil(0, 4));
    assertEquals(1, sums.alikeUntil(0, 1));
    assertEquals(3, sums.alikeUntil(2, 4));
    assertEquals(4, sums.alikeUntil(3, 4));
  }
}

package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.arithmetic.DigitCode;
import dev.ditto.arithmetic.Requantization;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three queries and two keys of two channels. */
class ModeTokensTest {
  private static LinearTask task(LinearMode mode, byte[] keysBefore) {
    boolean temporal = mode == LinearMode.TEMPORAL;
    return new LinearTask(
        "scores",
        LinearKind.MATRIX_PRODUCT,
        1,
        mode,
        LinearGeometry.matrixProduct(1, 3, 2, 2),
        CodeType.SIGNED,
        new byte[] {5, 1, 5, 2, 5, 0},
        temporal ? new byte[] {5, 1, 5, 1, 4, 0} : null,
        temporal ? new int[6] : null,
        new byte[] {1, 2, 3, 4},
        keysBefore,
        new Requantization(new int[2], new int[] {40000, 40000}, new int[] {20, 20}));
  }

  private static ModeTokens.Layer only(ModeTokens tokens) {
    List<ModeTokens.Layer> layers = tokens.layers();
    assertEquals(1, layers.size());
    return layers.get(0);
  }

  @Test
  void eachModeCountsItsOwnDifferences() {
    ModeTokens tokens = new ModeTokens(DigitCode.NINE_BIT);
    tokens.ran(task(LinearMode.FULL, null), null);
    assertEquals(List.of(), tokens.layers(), "the first step has nothing before it");
    tokens.ran(task(LinearMode.TEMPORAL, new byte[] {1, 2, 3, 4}), null);
    // Codes: five are not zero. Step before: two changed. Neighbour: 5 1, 0 1, 0 -2. Two keys each.
    assertEquals(new ModeTokens.Layer("scores", 5 * 2, 2 * 2, 0, 4 * 2), only(tokens));
    assertEquals(false, only(tokens).twoChange());
  }

  @Test
  void changedKeysMeetAllQueries() {
    ModeTokens tokens = new ModeTokens(DigitCode.NINE_BIT);
    tokens.ran(task(LinearMode.TEMPORAL, new byte[] {1, 0, 3, 4}), null);
    tokens.ran(task(LinearMode.TEMPORAL, new byte[] {1, 2, 3, 4}), null);
    assertEquals(new ModeTokens.Layer("scores", 20, 4 + 4 + 3, 3, 16), only(tokens));
    assertEquals(true, only(tokens).twoChange());
  }
}

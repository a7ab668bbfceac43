package dev.ditto.accel.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpaceTest {
  @Test
  void packingsGetNarrower() {
    assertEquals(List.of(Space.Y24, Space.Y20), Space.packed());
    assertEquals(List.of(24, 20), Space.packed().stream().map(Space::sumBits).toList());
    assertEquals(32, Space.Y.sumBits());
    assertThrows(IllegalStateException.class, Space.VECTOR::sumBits);
  }

  @Test
  void theyAreOtherNamesOfY() {
    Parameters tiny = Configuration.preset("tiny").parameters();
    for (Space packed : Space.packed()) {
      assertEquals(Space.Y, packed.scratchpad());
      assertEquals(tiny.yDepth(), packed.depth(tiny));
    }
    assertEquals(Space.CODE, Space.CODE.scratchpad());
  }

  /** In numbers of columns and bits of a beat. */
  @Test
  void aWordIsAWholeNumberOfBeats() {
    assertEquals(List.of(Space.Y24), packed(4, 32));
    assertEquals(List.of(Space.Y24, Space.Y20), packed(8, 32));
    assertEquals(List.of(Space.Y24), packed(8, 64));
    assertEquals(List.of(Space.Y24, Space.Y20), packed(16, 64));
    assertEquals(List.of(Space.Y24), packed(16, 128));
    assertEquals(List.of(Space.Y24, Space.Y20), packed(32, 128));
    assertEquals(List.of(Space.Y24), packed(48, 128));
  }

  private static List<Space> packed(int columns, int beatBits) {
    List<String> settings =
        List.of("columns=" + columns, "vectorLanes=2", "axiDataBits=" + beatBits);
    Parameters p = Configuration.preset("tiny", settings).parameters();
    List<Space> reached =
        Stream.concat(Limits.loadable(p).stream(), Limits.storable(p).stream())
            .filter(Space::isPacked)
            .distinct()
            .toList();
    assertEquals(Space.packed().stream().filter(s -> s.isIn(p)).toList(), reached);
    return reached;
  }
}

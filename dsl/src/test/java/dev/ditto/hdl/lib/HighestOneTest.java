package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighestOneTest {
  private static final class Count extends Block {
    final UInt number;
    final UInt places;

    Count(int width) {
      number = input(uint(width));
      UInt found = HighestOne.places(number);
      places = output(uint(found.width()));
      places.set(found);
    }
  }

  private static Simulation start(int width) {
    return JavaDesign.compile(Hdl.elaborate(() -> new Count(width))).start(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 48, 63})
  void eachPlaceWithWhateverIsBelow(int width) {
    try (Simulation bench = start(width)) {
      assertEquals(0, places(bench, 0));
      for (int place = 1; place <= width; place++) {
        long lowest = 1L << (place - 1);
        long all = lowest | (lowest - 1);
        assertEquals(place, places(bench, lowest));
        assertEquals(place, places(bench, all));
        assertEquals(place, places(bench, all & 0x5555_5555_5555_5555L | lowest));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 10})
  void eachNumber(int width) {
    try (Simulation bench = start(width)) {
      for (int number = 0; number < 1 << width; number++) {
        assertEquals(BigInteger.valueOf(number).bitLength(), places(bench, number));
      }
    }
  }

  private static long places(Simulation bench, long number) {
    bench.set("number", number);
    bench.eval();
    return bench.get("places");
  }
}

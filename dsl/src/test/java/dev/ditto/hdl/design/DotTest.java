package dev.ditto.hdl.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.reference.Interpreter;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The example of the documentation computes what it says. */
class DotTest {
  private static final int BITS = 6;
  private static final int LENGTH = 5;
  private static final int SHIFT = 4;

  @Property(tries = 20)
  void dotProductsAreRoundedAndSaturated(@ForAll int seed) {
    Random random = new Random(seed);
    Dot.Params parameters = new Dot.Params(BITS, LENGTH, SHIFT);
    Interpreter run = new Interpreter(Hdl.elaborate(() -> new Dot(parameters)));
    for (int result = 0; result < 3; result++) {
      long sum = 0;
      for (int i = 0; i < LENGTH; i++) {
        while (random.nextBoolean()) {
          run.set("in_valid", 0).step();
        }
        int x = random.nextInt(1 << BITS) - (1 << BITS - 1);
        int w = random.nextInt(1 << BITS) - (1 << BITS - 1);
        run.set("in_x", x).set("in_w", w).set("in_valid", 1);
        assertEquals(1, run.get("in_ready"));
        run.step();
        sum += (long) x * w;
      }
      while (random.nextBoolean()) {
        assertEquals(1, run.set("out_ready", 0).get("out_valid"));
        run.step();
      }
      long rounded = sum + (1 << SHIFT - 1) >> SHIFT;
      long limit = 1 << BITS - 1;
      assertEquals(
          Math.max(-limit, Math.min(limit - 1, rounded)), run.number("out_data").longValue());
      run.set("out_ready", 1).step();
      run.set("out_ready", 0);
    }
  }
}

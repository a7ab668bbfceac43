package dev.ditto.accel.rtl.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every cycle of work is added to its layer, in whatever order layers come. */
class FlowMeterTest {
  private static final int LAYERS = 8;
  private static final int BITS = 7;
  private static final long MOST = (1 << BITS) - 1;

  @Test
  void cyclesOfEachLayerAddUp() {
    Random random = new Random(1);
    long[] expected = new long[LAYERS];
    int full = 0;
    try (Bench bench = Bench.of(() -> new FlowMeter(new FlowMeter.Params(LAYERS, BITS)))) {
      for (int layer = 0; layer < LAYERS; layer++) {
        take(bench, layer);
      }
      for (int step = 0; step < 300; step++) {
        int runs = random.nextInt(40);
        // Some steps are short commands in turn, some long ones.
        int longest = random.nextInt(4) == 0 ? 200 : 3;
        for (int i = 0; i < runs; i++) {
          int layer = random.nextInt(LAYERS);
          int cycles = 1 + random.nextInt(longest);
          bench.set("working", random.nextInt(4) == 0 ? 0 : 1);
          bench.set("layer", layer);
          for (int c = 0; c < cycles; c++) {
            expected[layer] += bench.get("working");
            bench.step();
          }
        }
        bench.set("working", 0);
        bench.settle();
        for (int waited = 0; !bench.is("settled"); waited++) {
          assertTrue(waited < 3, "soon settled");
          bench.step();
          bench.settle();
        }
        for (int layer = 0; layer < LAYERS; layer++) {
          full += expected[layer] > MOST ? 1 : 0;
          assertEquals(Math.min(expected[layer], MOST), take(bench, layer), "layer " + layer);
          expected[layer] = 0;
        }
      }
    }
    assertTrue(full > 20, "some had more cycles than can be counted: " + full);
  }

  private static long take(Bench bench, int layer) {
    bench.set("take", 1);
    bench.set("take_layer", layer);
    bench.step();
    bench.set("take", 0);
    return bench.get("cycles");
  }
}

package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whenever a program is interrupted, the accelerator comes to rest and then runs the next one. */
class RestTest {
  private static final SmallConvolution.Places PLACES =
      new SmallConvolution.Places(
          TopBench.DATA,
          TopBench.DATA + 0x1_0000,
          TopBench.DATA + 0x4_0000,
          TopBench.DATA + 0x5_0000,
          TopBench.DATA + 0x8_0000);

  @ParameterizedTest
  @CsvSource({"1, 0, ''", "2, 40, ''", "3, 10, axiDataBits=128 columns=16 vectorLanes=2"})
  void aSoftResetAtAnyTimeLosesNothingButTheProgram(long seed, int stalls, String overrides) {
    Configuration configuration =
        Configuration.preset(
            "tiny", overrides.isEmpty() ? List.of() : List.of(overrides.split(" ")));
    Random random = new Random(seed);
    SmallConvolution layer =
        new SmallConvolution(configuration.parameters(), 5, 20, 3, 1, 1, random);
    try (TopBench bench = new TopBench(configuration, AxiStalls.even(seed, stalls))) {
      var memory = bench.memory.contents();
      memory.write(PLACES.weights(), layer.weightImage());
      memory.write(PLACES.params(), layer.paramImage());
      for (int round = 0; round < 40; round++) {
        int[][] codes = layer.codes(null, random);
        memory.write(PLACES.codes(), layer.codeImage(codes));
        bench.start();
        bench.submit(layer.program(PLACES, false));
        bench.clock(random.nextInt(5000));
        bench.set("CTRL", round % 3 == 0 ? new String[] {"abort"} : new String[] {"soft_reset"});
        rest(bench);
        bench.set("CTRL", "soft_reset");
        rest(bench);
        assertTrue(bench.memory.idle());
        assertEquals(0, bench.read("HEAD"));
        assertEquals(0, bench.read("TAIL"));
        assertEquals(0, bench.read("ERR_CODE"));
        assertEquals(0, bench.read("INTR_STATE"));
        bench.restarted();

        if (round % 4 == 3) {
          memory.write(PLACES.sums(), new byte[4 * layer.rows() * bench.p.columns()]);
          bench.start();
          bench.run(layer.program(PLACES, false));
          int[][] sums = layer.sums(codes);
          for (int row = 0; row < layer.rows(); row++) {
            int[] got = new int[bench.p.columns()];
            for (int n = 0; n < got.length; n++) {
              long place = PLACES.sums() + 4L * (row * got.length + n);
              got[n] = (int) memory.readNumber(place, 4);
            }
            assertArrayEquals(sums[row], got, "row " + row + " in round " + round);
          }
          bench.set("CTRL", "soft_reset");
          rest(bench);
          bench.restarted();
        }
      }
    }
  }

  private static void rest(TopBench bench) {
    for (int i = 0; bench.field("STATUS", "busy") != 0; i++) {
      assertTrue(i < 10_000, "does not come to rest: " + bench.read("STATUS"));
      bench.clock(7);
    }
    bench.write("INTR_STATE", Interrupt.DONE.mask() | Interrupt.CMD_EMPTY.mask());
  }
}

package dev.ditto.accel.rtl.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.rtl.Bench;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ErrorRecorderTest {
  private static final int SOURCES = 4;

  @Test
  void theFirstErrorIsKeptUntilItIsCleared() {
    Random random = new Random(3);
    long[] pending = new long[3];
    long address = 0;
    long info = 0;
    boolean held = false;
    try (Bench bench = Bench.of(() -> new ErrorRecorder(new ErrorRecorder.Params(SOURCES)))) {
      for (int cycle = 0; cycle < 20_000; cycle++) {
        long[] first = new long[3];
        for (int i = 0; i < SOURCES; i++) {
          long codes = random.nextInt(20) == 0 ? 1L << random.nextInt(10) : 0;
          long where = random.nextInt() & 0xffff_ffffL;
          long what = random.nextInt() & 0xffff_ffffL;
          bench.set("reports_" + i + "_codes", codes);
          bench.set("reports_" + i + "_address", where);
          bench.set("reports_" + i + "_info", what);
          if (codes != 0 && first[0] == 0) {
            first = new long[] {codes, where, what};
          }
        }
        bench.set("held", held ? 1 : 0);
        bench.settle();
        assertEquals(pending[0] != 0, bench.is("failing"));
        assertEquals(held ? 0 : pending[0], bench.get("codes"));
        assertEquals(address, bench.get("address"));
        assertEquals(info, bench.get("info"));
        if (!held && pending[0] != 0) {
          held = true;
          address = pending[1];
          info = pending[2];
        } else if (random.nextInt(15) == 0) {
          held = false;
        }
        pending = first;
        bench.step();
      }
    }
  }
}

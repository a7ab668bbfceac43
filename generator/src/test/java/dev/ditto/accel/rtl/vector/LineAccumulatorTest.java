package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.rtl.Bench;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineAccumulatorTest {
  private static final int DEPTH = 64;

  private record Row(long from, long to, boolean first, boolean stays) {}

  @Test
  void rowsAreNamedOneAfterTheOther() {
    Random random = new Random(4);
    try (Bench bench = Bench.of(() -> new LineAccumulator(new LineAccumulator.Params(DEPTH)))) {
      for (int round = 0; round < 40; round++) {
        int rows = 1 + random.nextInt(DEPTH);
        int y = random.nextInt(DEPTH - rows + 1);
        int line = 1 + random.nextInt(9);
        int skip = random.nextInt(line);
        List<Row> expected = new ArrayList<>();
        int to = y;
        for (int i = 0; i < rows; i++) {
          boolean stays = i % line >= skip;
          expected.add(new Row(y + i, to, i % line == 0, stays));
          to += stays ? 1 : 0;
        }
        bench.set("command_valid", 1);
        bench.set("command_y", y);
        bench.set("command_rows", rows);
        bench.set("command_line", line);
        bench.set("command_skip", skip);
        bench.set("rows_ready", 1);
        bench.settle();
        assertEquals(1, bench.get("command_ready"));
        bench.step();
        bench.set("command_valid", 0);
        bench.set("command_y", random.nextInt(DEPTH));
        List<Row> named = new ArrayList<>();
        int sinceLast = 0;
        while (true) {
          bench.set("rows_ready", random.nextInt(4) == 0 ? 0 : 1);
          bench.settle();
          if (bench.is("rows_valid") && bench.is("rows_ready")) {
            named.add(
                new Row(
                    bench.get("rows_from"),
                    bench.get("rows_to") % DEPTH,
                    bench.is("rows_first"),
                    bench.is("rows_stays")));
            sinceLast = 0;
          } else {
            sinceLast++;
          }
          boolean done = bench.is("done");
          bench.step();
          if (done) {
            break;
          }
        }
        assertEquals(expected, named);
        assertEquals(2, sinceLast, "until the last sum is in the buffer");
      }
    }
  }
}

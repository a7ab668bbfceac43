package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Vector;
import dev.ditto.accel.isa.VectorBuilder;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.hdl.graph.Memory;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands of every kind, one after the other, against {@link VectorModel}. */
class PassUnitTest {
  private static final int DEPTH = VectorModel.DEPTH;
  private static final int ROWS = 9;

  @ParameterizedTest
  @CsvSource({"4,4", "8,4", "8,1", "16,4", "6,2", "12,3"})
  void everyMemoryIsWhatTheCommandsMake(int columns, int lanes) {
    Random random = new Random(31 * columns + lanes);
    VectorModel model = new VectorModel(columns, lanes, random);
    try (CommandBench bench = bench(model, 60, random)) {
      for (int i = 0; i < 300; i++) {
        Vector command = command(model, random);
        prepare(model, command, random);
        VectorModel expected = model.copy();
        expected.execute(command);
        bench.run("command", Operands.ports(command));
        String what = i + ": " + command;
        assertArrayEquals(expected.vector, model.vector, what);
        assertArrayEquals(expected.code, model.code, what);
        assertArrayEquals(expected.row, model.row, what);
        assertArrayEquals(expected.stat, model.stat, what);
      }
    }
  }

  /** A row takes as many cycles as it has beats, and what comes before and after is short. */
  @ParameterizedTest
  @CsvSource({"4,4", "8,4", "8,1", "16,4", "6,2"})
  void rowsFollowEachOtherWithoutAGap(int columns, int lanes) {
    Random random = new Random(31 * columns + lanes);
    VectorModel model = new VectorModel(columns, lanes, random);
    int beats = columns / lanes;
    try (CommandBench bench = bench(model, 100, random)) {
      for (int i = 0; i < 60; i++) {
        Vector command = command(model, random);
        prepare(model, command, random);
        boolean crowded = beats == 1 && command.fromVector() && command.readsB();
        long least = command.rows() * (crowded ? 2 : beats);
        int cycles = bench.run("command", Operands.ports(command));
        assertTrue(cycles <= least + 21, cycles + " cycles, not " + least + ": " + command);
      }
    }
  }

  private static CommandBench bench(VectorModel model, int grants, Random random) {
    var p =
        new VectorUnit.Params(
            model.columns,
            model.lanes,
            DEPTH,
            DEPTH,
            DEPTH,
            DEPTH,
            DEPTH,
            DEPTH,
            Memory.Style.AUTO);
    return new CommandBench(() -> new PassUnit(p), random)
        .reads("y", model.y, grants)
        .reads("vector", model.vector)
        .reads("param", model.param)
        .reads("row", model.row)
        .reads("total", model.row)
        .reads("stat", model.stat)
        .writes("vector", model.vector)
        .writes("code", model.code)
        .writes("row", model.row)
        .writes("stat", model.stat);
  }

  /** Any command, its rows of results apart from those that are read or in their place. */
  private static Vector command(VectorModel model, Random random) {
    int half = DEPTH / 2;
    int rows = 1 + random.nextInt(ROWS);
    int words = model.columns / model.lanes;
    int a = random.nextInt(half - rows);
    int b = random.nextInt(half - rows);
    int own = Math.min(a, b);
    VectorFunction[] functions = VectorFunction.values();
    VectorBuilder c =
        Vector.builder()
            .fromVector(random.nextBoolean())
            .second(random.nextInt(3) == 0)
            .product(random.nextInt(4) == 0)
            .byRow(random.nextInt(4) == 0)
            .function(random.nextBoolean() ? VectorFunction.NONE : functions[random.nextInt(6)])
            .statistics(Statistics.values()[random.nextInt(3)])
            .begin(random.nextBoolean())
            .toVector(random.nextInt(4) != 0)
            .toCode(random.nextBoolean())
            .rows(rows)
            .a(a)
            .b(b)
            .param(random.nextInt(DEPTH - words + 1))
            .row(random.nextInt(DEPTH - rows + 1))
            .vector(random.nextInt(3) == 0 ? own : half + random.nextInt(half - rows + 1))
            .code(random.nextInt(DEPTH - rows + 1))
            .stat(random.nextInt(DEPTH - words + 1))
            .codeMultiplier(32768 + random.nextInt(32768))
            .codeShift(16 + random.nextInt(16))
            .limit(random.nextBoolean() ? Vector.UNLIMITED : 1 + random.nextInt(32768))
            .columns(1 + random.nextInt(model.columns));
    boolean broadcast = random.nextInt(3) == 0;
    // The one row of B is read first, and so may be overwritten only by the last result.
    return c.broadcast(broadcast).vector(broadcast ? half : c.build().vector()).build();
  }

  /** Fills what the command reads with numbers that can be. */
  private static void prepare(VectorModel model, Vector c, Random random) {
    int scale = random.nextInt(32);
    for (int i = 0; i < c.rows(); i++) {
      int at = (int) c.row() + i;
      for (int n = 0; n < model.columns; n++) {
        if (!c.fromVector()) {
          BigInteger sum = BigInteger.valueOf(random.nextInt() >> scale);
          Words.set(model.y, (int) c.a() + i, model.columns, n, 32, sum);
        }
      }
      if (c.byRow()) {
        BigInteger shift = BigInteger.valueOf(1 + random.nextInt(47));
        model.row[at] = model.row[at].mod(BigInteger.ONE.shiftLeft(66)).or(shift.shiftLeft(66));
      }
      if (c.function().ofSoftmax()) {
        softmaxRow(model, c, i, random);
      }
    }
    for (int n = 0; n < model.columns; n++) {
      Words.set(model.param, (int) c.param(), model.lanes, n, VectorModel.channel(random, scale));
    }
  }

  /** The largest logit is at least as large as any; the total has room for more. */
  private static void softmaxRow(VectorModel model, Vector c, int i, Random random) {
    int largest = Integer.MIN_VALUE;
    for (int n = 0; n < c.columns(); n++) {
      largest = Math.max(largest, model.a(c, i, n));
    }
    if (random.nextBoolean()) {
      largest = (int) Math.min(Integer.MAX_VALUE, largest + (long) random.nextInt(1000));
    }
    long total = random.nextInt() & 0x3fff_ffff;
    model.row[(int) c.row() + i] = BigInteger.valueOf(total << 32 | largest & 0xffff_ffffL);
  }
}

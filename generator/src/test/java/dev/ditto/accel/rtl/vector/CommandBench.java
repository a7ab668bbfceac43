package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.hdl.Block;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A block that executes commands one by one, between memories that are arrays of words. What it has
 * not asked for is noise, and so are operands without a command.
 */
final class CommandBench implements AutoCloseable {
  private final Bench bench;
  private final Random random;
  private final List<Reader> readers = new ArrayList<>();
  private final List<Writer> writers = new ArrayList<>();

  CommandBench(Supplier<? extends Block> unit, Random random) {
    this.bench = Bench.of(unit);
    this.random = random;
  }

  /** The block reads these words at its ports {@code name_read} and {@code name_data}. */
  CommandBench reads(String name, BigInteger[] words) {
    readers.add(new Reader(name, words));
    return this;
  }

  /**
   * The same, of a port that makes the block wait in some cycles.
   *
   * @param grants percentage of the cycles in which it does not
   */
  CommandBench reads(String name, BigInteger[] words, int grants) {
    readers.add(new Grantor(name, words, grants));
    return this;
  }

  /** The block writes these words at its port {@code name_write}. */
  CommandBench writes(String name, BigInteger[] words) {
    writers.add(new Writer(name, words));
    return this;
  }

  /**
   * Executes a command.
   *
   * @param stream where it is offered
   * @param operands by their names there, {@link BigInteger}s or {@link Number}s
   * @return cycles from the one that takes it to the one in which it is done
   */
  int run(String stream, Map<String, ? extends Number> operands) {
    for (int pause = random.nextInt(3); pause > 0; pause--) {
      assertFalse(step(), "done without a command");
    }
    operands.forEach((name, value) -> bench.set(stream + "_" + name, big(value)));
    bench.set(stream + "_valid", 1);
    bench.settle();
    assertTrue(bench.is(stream + "_ready"));
    assertFalse(step(), "done before anything could be");
    bench.set(stream + "_valid", 0);
    operands.keySet().forEach(name -> bench.set(stream + "_" + name, random.nextLong()));
    int cycles = 1;
    while (!step()) {
      cycles++;
      assertTrue(cycles < 100_000, "the command is never done");
    }
    return cycles;
  }

  private static BigInteger big(Number value) {
    return value instanceof BigInteger big ? big : BigInteger.valueOf(value.longValue());
  }

  /** A cycle; returns whether a command is done in it. */
  private boolean step() {
    readers.forEach(Reader::answer);
    bench.settle();
    readers.forEach(Reader::listen);
    writers.forEach(Writer::listen);
    boolean done = bench.is("done");
    bench.step();
    return done;
  }

  @Override
  public void close() {
    bench.close();
  }

  private class Reader {
    final String name;
    final BigInteger[] words;
    final int bits;
    BigInteger asked;

    Reader(String name, BigInteger[] words) {
      this.name = name;
      this.words = words;
      this.bits = Arrays.stream(words).mapToInt(BigInteger::bitLength).max().orElseThrow();
    }

    void answer() {
      bench.set(name + "_data", asked == null ? new BigInteger(bits, random) : asked);
    }

    void listen() {
      boolean asks = bench.is(name + "_read_enable");
      asked = asks ? words[(int) bench.get(name + "_read_address")] : null;
    }
  }

  private final class Grantor extends Reader {
    private final int grants;

    Grantor(String name, BigInteger[] words, int grants) {
      super(name, words);
      this.grants = grants;
    }

    @Override
    void answer() {
      super.answer();
      bench.set(name + "_read_ready", random.nextInt(100) < grants ? 1 : 0);
    }

    @Override
    void listen() {
      boolean asks = bench.is(name + "_read_valid") && bench.is(name + "_read_ready");
      asked = asks ? words[(int) bench.get(name + "_read_data")] : null;
    }
  }

  private final class Writer {
    final String name;
    final BigInteger[] words;

    Writer(String name, BigInteger[] words) {
      this.name = name;
      this.words = words;
    }

    void listen() {
      if (bench.is(name + "_write_enable")) {
        words[(int) bench.get(name + "_write_address")] = bench.big(name + "_write_data");
      }
    }
  }
}

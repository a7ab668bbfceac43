package dev.ditto.accel.rtl.reuse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.hdl.graph.Memory;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReuseBufferTest {
  private static final int DEPTH = 16;
  private static final int COLUMNS = 3;

  /** The buffer with a model beside it that does everything at once. */
  private static final class Machine implements AutoCloseable {
    final Bench bench =
        Bench.of(
            () ->
                new ValueReuseBuffer(
                    new ValueReuseBuffer.Params(DEPTH, COLUMNS, Memory.Style.BLOCK)));
    final int[][] y = new int[DEPTH][COLUMNS];

    void idle() {
      for (String stream :
          new String[] {"accumulate", "sum_up", "clear", "vector_read", "store", "load"}) {
        bench.set(stream + "_valid", 0);
      }
    }

    BigInteger word(int[] sums) {
      return Bench.pack(sums, 32);
    }

    int[] sums(BigInteger word) {
      int[] sums = new int[COLUMNS];
      for (int i = 0; i < COLUMNS; i++) {
        sums[i] = Bench.field(word, 32 * i, 32);
      }
      return sums;
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void nothingIsLostHoweverTrafficMixes(int places) {
    Random random = new Random(places);
    try (Machine m = new Machine()) {
      // Rows that are being updated may be neither read, loaded nor cleared: keep kinds of
      // traffic on different places, and all accumulation on a few.
      for (int i = 0; i < DEPTH; i++) {
        m.idle();
        m.bench.set("clear_valid", 1);
        m.bench.set("clear_data", i);
        m.bench.step();
      }
      for (int cycle = 0; cycle < 3000; cycle++) {
        m.idle();
        int[] row = random.ints(COLUMNS).toArray();
        int place = random.nextInt(places);
        boolean accumulates = random.nextInt(3) != 0;
        m.bench.set("accumulate_valid", accumulates ? 1 : 0);
        m.bench.set("accumulate_address", place);
        m.bench.set("accumulate_data", m.word(row));
        boolean reads = places < DEPTH && random.nextBoolean();
        boolean vector = random.nextBoolean();
        int other = places < DEPTH ? places + random.nextInt(DEPTH - places) : 0;
        m.bench.set(vector ? "vector_read_valid" : "store_valid", reads ? 1 : 0);
        m.bench.set(vector ? "vector_read_data" : "store_data", other);
        boolean writes = places < DEPTH && random.nextBoolean();
        boolean clears = random.nextInt(3) == 0;
        int written = places < DEPTH ? places + random.nextInt(DEPTH - places) : 0;
        int[] loaded = clears ? new int[COLUMNS] : random.ints(COLUMNS).toArray();
        m.bench.set(clears ? "clear_valid" : "load_valid", writes ? 1 : 0);
        if (clears) {
          m.bench.set("clear_data", written);
        } else {
          m.bench.set("load_address", written);
          m.bench.set("load_data", m.word(loaded));
        }
        m.bench.settle();
        boolean readFires = reads && m.bench.is(vector ? "vector_read_ready" : "store_ready");
        int[] expected = m.y[other].clone();
        if (accumulates && m.bench.is("accumulate_ready")) {
          for (int i = 0; i < COLUMNS; i++) {
            m.y[place][i] += row[i];
          }
        }
        if (writes && m.bench.is(clears ? "clear_ready" : "load_ready")) {
          m.y[written] = loaded;
        }
        m.bench.step();
        if (readFires) {
          assertArrayEquals(expected, m.sums(m.bench.big("data")), "cycle " + cycle);
        }
      }
      m.idle();
      for (int i = 0; i < 4; i++) {
        m.bench.step();
      }
      for (int i = 0; i < DEPTH; i++) {
        m.bench.set("store_valid", 1);
        m.bench.set("store_data", i);
        m.bench.step();
        assertArrayEquals(m.y[i], m.sums(m.bench.big("data")), "word " + i);
      }
    }
  }

  /** Whoever comes first gets a port; while accumulation waits the others may have it. */
  @Test
  void thePortsAreGivenInOrderOfImportance() {
    Random random = new Random(8);
    String[] streams = {"accumulate", "vector_read", "store", "clear", "load"};
    try (Machine m = new Machine()) {
      m.idle();
      int before = -1;
      int twoBefore = -1;
      for (int cycle = 0; cycle < 1000; cycle++) {
        boolean[] valid = new boolean[streams.length];
        for (int i = 0; i < streams.length; i++) {
          valid[i] = random.nextBoolean();
          m.bench.set(streams[i] + "_valid", valid[i] ? 1 : 0);
        }
        int place = random.nextInt(3);
        m.bench.set("accumulate_address", place);
        m.bench.settle();
        boolean accumulates = place != before && place != twoBefore;
        boolean reads = valid[0] && accumulates;
        assertEquals(accumulates ? 1 : 0, m.bench.get("accumulate_ready"));
        assertEquals(reads ? 0 : 1, m.bench.get("vector_read_ready"));
        assertEquals(reads || valid[1] ? 0 : 1, m.bench.get("store_ready"));
        assertEquals(twoBefore >= 0 ? 0 : 1, m.bench.get("clear_ready"));
        assertEquals(twoBefore >= 0 || valid[3] ? 0 : 1, m.bench.get("load_ready"));
        twoBefore = before;
        before = reads ? place : -1;
        m.bench.step();
      }
    }
  }

  /** Lines in the upper half, while rows of the lower half are accumulated and others read. */
  @Test
  void linesAreSummedUpBetweenAccumulations() {
    Random random = new Random(21);
    int half = DEPTH / 2;
    int accumulated = 0;
    try (Machine m = new Machine()) {
      for (int round = 0; round < 60; round++) {
        for (int i = 0; i < DEPTH; i++) {
          m.idle();
          m.y[i] = random.ints(COLUMNS).toArray();
          m.bench.set("load_valid", 1);
          m.bench.set("load_address", i);
          m.bench.set("load_data", m.word(m.y[i]));
          m.bench.step();
        }
        int line = 1 + random.nextInt(4);
        int skip = random.nextInt(line);
        int to = half;
        int[] sum = new int[COLUMNS];
        int row = 0;
        while (row < half) {
          m.idle();
          boolean first = row % line == 0;
          boolean stays = row % line >= skip;
          boolean offers = !first || random.nextBoolean();
          m.bench.set("sum_up_valid", offers ? 1 : 0);
          m.bench.set("sum_up_from", half + row);
          m.bench.set("sum_up_to", to);
          m.bench.set("sum_up_first", first ? 1 : 0);
          m.bench.set("sum_up_stays", stays ? 1 : 0);
          int place = random.nextInt(half);
          int[] addend = random.ints(COLUMNS).toArray();
          m.bench.set("accumulate_valid", random.nextInt(2));
          m.bench.set("accumulate_address", place);
          m.bench.set("accumulate_data", m.word(addend));
          m.bench.set("vector_read_valid", 1);
          m.bench.set("vector_read_data", random.nextInt(DEPTH));
          m.bench.settle();
          if (m.bench.is("accumulate_valid") && m.bench.is("accumulate_ready")) {
            assertTrue(first || !offers, "a line is interrupted");
            accumulated++;
            for (int i = 0; i < COLUMNS; i++) {
              m.y[place][i] += addend[i];
            }
          }
          if (offers && m.bench.is("sum_up_ready")) {
            for (int i = 0; i < COLUMNS; i++) {
              sum[i] = m.y[half + row][i] + (first ? 0 : sum[i]);
            }
            if (stays) {
              m.y[to++] = sum.clone();
            }
            row++;
          }
          m.bench.step();
        }
        m.idle();
        m.bench.step();
        m.bench.step();
        for (int i = 0; i < DEPTH; i++) {
          m.bench.set("store_valid", 1);
          m.bench.set("store_data", i);
          m.bench.step();
          assertArrayEquals(m.y[i], m.sums(m.bench.big("data")), "word " + i);
        }
      }
    }
    assertTrue(accumulated > 100, accumulated + " rows accumulated");
  }

  @Test
  void rowsOfDifferentPlacesAreTakenEveryCycle() {
    try (Machine m = new Machine()) {
      for (int i = 0; i < 40; i++) {
        m.idle();
        m.bench.set("accumulate_valid", 1);
        m.bench.set("accumulate_address", i % 3);
        m.bench.settle();
        assertEquals(1, m.bench.get("accumulate_ready"));
        m.bench.step();
      }
    }
  }

  @Test
  void aSecondRowOfAPlaceWaitsTwoCycles() {
    try (Machine m = new Machine()) {
      m.bench.set("accumulate_valid", 1);
      m.bench.set("accumulate_address", 5);
      int[] ready = new int[6];
      for (int i = 0; i < 6; i++) {
        m.bench.settle();
        ready[i] = (int) m.bench.get("accumulate_ready");
        m.bench.step();
      }
      assertArrayEquals(new int[] {1, 0, 0, 1, 0, 0}, ready);
    }
  }

  @Test
  void codesAreKeptAndTheEngineGoesFirst() {
    Random random = new Random(3);
    try (Bench bench =
        Bench.of(
            () -> new CodeReuseBuffer(new CodeReuseBuffer.Params(DEPTH, Memory.Style.BLOCK)))) {
      BigInteger[] words = new BigInteger[DEPTH];
      for (int i = 0; i < DEPTH; i++) {
        words[i] = new BigInteger(128, random);
        bench.set("load_valid", 1);
        bench.set("load_address", i);
        bench.set("load_data", words[i]);
        bench.step();
      }
      for (int cycle = 0; cycle < 500; cycle++) {
        boolean engineReads = random.nextBoolean();
        boolean engineWrites = random.nextBoolean();
        int engineWord = random.nextInt(DEPTH);
        int storeWord = random.nextInt(DEPTH);
        int written = random.nextInt(DEPTH);
        BigInteger data = new BigInteger(128, random);
        bench.set("read_enable", engineReads ? 1 : 0);
        bench.set("read_address", engineWord);
        bench.set("store_valid", 1);
        bench.set("store_data", storeWord);
        bench.set("write_enable", engineWrites ? 1 : 0);
        bench.set("write_address", written);
        bench.set("write_data", data);
        bench.set("load_valid", 1);
        bench.set("load_address", written);
        bench.set(
            "load_data", data.not().and(BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE)));
        bench.settle();
        assertEquals(engineReads ? 0 : 1, bench.get("store_ready"));
        assertEquals(engineWrites ? 0 : 1, bench.get("load_ready"));
        BigInteger expected = words[engineReads ? engineWord : storeWord];
        words[written] =
            engineWrites
                ? data
                : data.not().and(BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE));
        bench.step();
        assertEquals(expected, bench.big("data"));
      }
    }
  }
}

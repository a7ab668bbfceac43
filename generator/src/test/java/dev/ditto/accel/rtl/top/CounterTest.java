package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.regs.Counter;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CounterTest {
  private static final Configuration TINY = Configuration.preset("tiny");

  private static Map<Counter, Long> snapshot(TopBench bench) {
    bench.set("CTRL", "cnt_snapshot");
    Map<Counter, Long> counts = new EnumMap<>(Counter.class);
    for (Counter counter : Counter.values()) {
      counts.put(counter, bench.counter(counter));
    }
    return counts;
  }

  @Test
  void countersPartitionTimeAndCountWhatMemorySaw() {
    Random random = new Random(3);
    SmallConvolution layer = new SmallConvolution(TINY.parameters(), 6, 20, 3, 1, 1, random);
    try (TopBench bench = new TopBench(TINY, AxiStalls.even(3, 20))) {
      bench.start();
      SmallConvolution.Places places =
          new SmallConvolution.Places(
              TopBench.DATA,
              TopBench.DATA + 0x1_0000,
              TopBench.DATA + 0x4_0000,
              TopBench.DATA + 0x5_0000,
              TopBench.DATA + 0x8_0000);
      bench.memory.contents().write(places.codes(), layer.codeImage(layer.codes(null, random)));
      List<Command> program = layer.program(places, false);
      bench.run(program);
      Map<Counter, Long> c = snapshot(bench);

      long rows = TINY.parameters().rows();
      assertTrue(c.get(Counter.ARRAY_BUSY) > 0);
      assertEquals(
          rows * c.get(Counter.ARRAY_BUSY),
          c.get(Counter.PE_ACTIVE)
              + c.get(Counter.PE_WAIT_WINDOW)
              + c.get(Counter.PE_WAIT_DRAIN)
              + c.get(Counter.PE_NO_JOB));
      assertEquals(
          c.get(Counter.ELEMENTS),
          c.get(Counter.ELEMENTS_ZERO) + c.get(Counter.ELEMENTS_ONE) + c.get(Counter.ELEMENTS_TWO));
      assertEquals(36L * 20, c.get(Counter.ELEMENTS));
      assertEquals(bench.memory.readBeats(), c.get(Counter.READ_BEATS));
      assertEquals(bench.memory.writeBeats(), c.get(Counter.WRITE_BEATS));
      assertEquals(program.size(), c.get(Counter.COMMANDS));
      assertEquals(36L * 5, c.get(Counter.ROWS_DRAINED));
      for (Counter counter :
          List.of(
              Counter.LOAD_BUSY,
              Counter.STORE_BUSY,
              Counter.ENCODE_BUSY,
              Counter.VECTOR_BUSY,
              Counter.READ_STALL,
              Counter.WRITE_STALL,
              Counter.CYCLES_IDLE)) {
        assertTrue(c.get(counter) > 0, counter.name());
        assertTrue(c.get(counter) < bench.simulation.cycle(), counter.name());
      }

      Map<Counter, Long> later = snapshot(bench);
      for (Counter counter : Counter.values()) {
        if (counter != Counter.CYCLES_IDLE) {
          assertEquals(c.get(counter), later.get(counter), counter.name());
        }
      }
    }
  }

  @Test
  void busyAndIdleCyclesAreAllCycles() {
    try (TopBench bench = new TopBench(TINY, AxiStalls.none(5))) {
      bench.set("CTRL", "cnt_clear");
      Map<Counter, Long> first = snapshot(bench);
      long firstRound = time(first);
      bench.start();
      bench.run(
          List.of(
              new Command.Nop(Sync.NONE.signalTo(1)),
              new Command.Nop(Sync.NONE.waitFor(1)),
              new Command.Finish(Sync.NONE)));
      bench.clock(1000);
      Map<Counter, Long> second = snapshot(bench);
      assertTrue(second.get(Counter.CYCLES_BUSY) > 50);
      assertTrue(second.get(Counter.CYCLES_IDLE) > 1000);
      // Snapshots are taken where a round over all counters begins.
      assertEquals(0, (time(second) - firstRound) % Counter.values().length);
    }
  }

  private static long time(Map<Counter, Long> counts) {
    return counts.get(Counter.CYCLES_BUSY) + counts.get(Counter.CYCLES_IDLE);
  }

  @Test
  void clearingClearsAll() {
    try (TopBench bench = new TopBench(TINY, AxiStalls.none(5))) {
      bench.start();
      bench.run(List.of(new Command.Finish(Sync.NONE)));
      bench.set("CTRL", "cnt_snapshot");
      assertEquals(1, bench.counter(Counter.COMMANDS));
      bench.set("CTRL", "cnt_clear");
      for (Counter counter : Counter.values()) {
        assertEquals(0, bench.counter(counter), counter.name());
      }
      bench.set("CTRL", "cnt_snapshot");
      assertEquals(0, bench.counter(Counter.COMMANDS));
    }
  }
}

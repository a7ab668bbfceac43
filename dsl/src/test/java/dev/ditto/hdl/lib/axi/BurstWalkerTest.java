package dev.ditto.hdl.lib.axi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurstWalkerTest {
  private record Piece(long address, int beats) {}

  private record Transfer(long address, int runs, int beats, int stride, int budget) {}

  private Simulation simulation;
  private BurstWalker.Params p;

  private void start(int dataBits, int maxBurst) {
    p = new BurstWalker.Params(20, dataBits, maxBurst, 4, 10, 12);
    simulation = JavaDesign.compile(Hdl.elaborate(() -> new BurstWalker(p))).start(1);
    for (String input : new String[] {"in_valid", "out_ready", "stop", "aresetn"}) {
      simulation.set(input, 0);
    }
    simulation.step();
    simulation.set("aresetn", 1);
  }

  @AfterEach
  void close() {
    simulation.close();
  }

  /** What the bursts of a transfer must be; ends where the budget does. */
  private Deque<Piece> bursts(Transfer t) {
    int bytes = p.dataBits() / 8;
    Deque<Piece> bursts = new ArrayDeque<>();
    int budget = t.budget();
    for (int run = 0; run < t.runs(); run++) {
      long address = t.address() + (long) run * t.stride();
      for (int left = t.beats(); left > 0; ) {
        long place = Math.floorMod(address / bytes, (long) p.maxBurst());
        int size = (int) Math.min(left, p.maxBurst() - place);
        if (size > budget) {
          return bursts;
        }
        bursts.add(new Piece(Math.floorMod(address, 1L << 20), size));
        budget -= size;
        left -= size;
        address += (long) size * bytes;
      }
    }
    return bursts;
  }

  private Transfer random(Random random) {
    int bytes = p.dataBits() / 8;
    boolean many = random.nextBoolean();
    int runs = 1 + random.nextInt(many ? 15 : 2);
    int beats = 1 + random.nextInt(many ? 40 : 1000);
    int enough = Math.min(4095, runs * beats);
    int some = random.nextBoolean() ? enough : random.nextInt(enough + 1);
    int budget = random.nextInt(4) == 0 ? 4095 : some;
    int stride = (random.nextInt(1 << 18) - (1 << 17)) * bytes;
    long address = (long) random.nextInt((1 << 20) / bytes) * bytes;
    return new Transfer(address, runs, beats, stride, budget);
  }

  private void offer(Transfer t) {
    simulation.set("in_valid", 1);
    simulation.set("in_address", t.address());
    simulation.set("in_runs", t.runs());
    simulation.set("in_beats", t.beats());
    simulation.set("in_stride", t.stride() & 0xffff_ffffL);
    simulation.set("in_budget", t.budget());
    simulation.eval();
    assertEquals(1, simulation.get("in_ready"));
    assertEquals(0, simulation.get("busy"));
    simulation.step();
    // What is offered while a transfer is being walked is not looked at.
    simulation.set("in_address", t.address() ^ 64);
    simulation.set("in_runs", t.runs() ^ 1);
    simulation.set("in_beats", t.beats() % 2 == 0 ? 0 : t.beats() ^ 1);
    simulation.set("in_stride", (t.stride() ^ 64) & 0xffff_ffffL);
    simulation.set("in_budget", t.budget() ^ 1);
  }

  private void idle() {
    simulation.set("in_valid", 0);
    simulation.eval();
    assertEquals(0, simulation.get("busy"));
    assertEquals(0, simulation.get("out_valid"));
    assertEquals(0, simulation.get("overrun"));
    assertEquals(1, simulation.get("in_ready"));
  }

  private void working() {
    assertEquals(1, simulation.get("busy"));
    assertEquals(0, simulation.get("in_ready"));
  }

  @ParameterizedTest
  @CsvSource({"64, 16", "32, 256", "128, 8", "64, 1", "512, 64"})
  void allPiecesInBurstsThatAreAsLongAsCanBe(int dataBits, int maxBurst) {
    start(dataBits, maxBurst);
    Random random = new Random(maxBurst);
    int overruns = 0;
    for (int i = 0; i < 40; i++) {
      Transfer t = random(random);
      offer(t);
      long total = 0;
      for (Piece burst : bursts(t)) {
        simulation.eval();
        working();
        assertEquals(0, simulation.get("out_valid"), "a cycle to measure");
        assertEquals(0, simulation.get("overrun"));
        simulation.step();
        boolean ready;
        do {
          ready = random.nextInt(4) > 0;
          simulation.set("out_ready", ready ? 1 : 0);
          simulation.eval();
          working();
          assertEquals(1, simulation.get("out_valid"));
          assertEquals(0, simulation.get("overrun"));
          assertEquals(burst.address(), simulation.get("out_address"));
          assertEquals(burst.beats() - 1, simulation.get("out_length"));
          simulation.step();
        } while (!ready);
        total += burst.beats();
      }
      if (total < (long) t.runs() * t.beats()) {
        overruns++;
        simulation.step();
        simulation.set("out_ready", random.nextInt(2));
        simulation.eval();
        working();
        assertEquals(1, simulation.get("overrun"), "the next one would exceed the budget");
        assertEquals(0, simulation.get("out_valid"));
        simulation.step();
      }
      idle();
      simulation.step(random.nextInt(3));
      idle();
    }
    assertTrue(overruns > 5, overruns + " overruns");
  }

  /** A burst that is being given is given; no other follows. */
  @ParameterizedTest
  @CsvSource({
    "64,16,0",
    "64,16,1",
    "64,16,2",
    "64,16,3",
    "32,256,0",
    "128,8,0",
    "64,1,0",
    "512,64,0"
  })
  void stopEndsTheTransferAfterThePresentBurst(int dataBits, int maxBurst, int cyclesBefore) {
    start(dataBits, maxBurst);
    offer(new Transfer(0, 2, 100, 4096, 1000));
    simulation.set("out_ready", 1);
    simulation.step(cyclesBefore);
    simulation.set("stop", 1);
    simulation.eval();
    boolean giving = cyclesBefore % 2 == 1;
    assertEquals(giving ? 1 : 0, simulation.get("out_valid"));
    simulation.step(giving ? 2 : 1);
    simulation.set("stop", 0);
    idle();
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void resetEndsATransfer(int cyclesBefore) {
    start(64, 16);
    offer(new Transfer(0, 2, 100, 4096, 1000));
    simulation.step(cyclesBefore);
    simulation.set("aresetn", 0);
    simulation.step();
    simulation.set("aresetn", 1);
    idle();
  }
}

package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.reference.Interpreter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Streams under random stalls: nothing is lost, doubled, reordered, or withdrawn. */
class StreamsTest {
  private static final int CYCLES = 200;

  static final class Path extends Block {
    final Stream<UInt> in = takes(uint(8));
    final Bool open = input(bool());
    final Stream<UInt> out = gives(uint(8));

    Path(UnaryOperator<Stream<UInt>> middle) {
      unused(open);
      out.from(middle.apply(in));
    }
  }

  /** Sends counting items through a path and checks what comes out; gives how many came. */
  private static int flow(UnaryOperator<Stream<UInt>> middle, Random random, int percent) {
    Interpreter run = new Interpreter(elaborate(() -> new Path(middle)));
    Deque<Long> inside = new ArrayDeque<>();
    long item = 0;
    int came = 0;
    boolean offered = false;
    long waiting = -1;
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      offered |= random.nextInt(100) < percent;
      run.set("in_valid", offered ? 1 : 0).set("in_data", item & 255).set("open", 1);
      run.set("out_ready", random.nextInt(100) < percent ? 1 : 0);
      if (waiting >= 0) {
        assertEquals(1, run.get("out_valid"), "an offer is kept");
        assertEquals(waiting, run.get("out_data"), "an offered item is kept");
      }
      if (offered && run.get("in_ready") == 1) {
        inside.add(item & 255);
        item++;
        offered = false;
      }
      waiting = -1;
      if (run.get("out_valid") == 1) {
        if (run.get("out_ready") == 1) {
          assertEquals(inside.remove(), run.get("out_data"), "items keep their order");
          came++;
        } else {
          waiting = run.get("out_data");
        }
      }
      run.step();
    }
    return came;
  }

  @Property(tries = 20)
  void stagesKeepItems(@ForAll int seed) {
    flow(Stream::stage, new Random(seed), 60);
  }

  @Property(tries = 20)
  void skidBuffersKeepItems(@ForAll int seed) {
    flow(Stream::skid, new Random(seed), 60);
  }

  @Property(tries = 20)
  void queuesKeepItems(@ForAll int seed) {
    flow(s -> s.fifo(3), new Random(seed), 60);
    flow(s -> s.fifo(4), new Random(seed), 60);
  }

  @Property(tries = 20)
  void chainsKeepItems(@ForAll int seed) {
    flow(s -> s.skid().stage().map(d -> d.wrapPlus(0)).fifo(2).stage(), new Random(seed), 60);
  }

  @Test
  void allRunAtFullSpeed() {
    assertEquals(CYCLES - 1, flow(Stream::stage, new Random(0), 100));
    assertEquals(CYCLES, flow(Stream::skid, new Random(0), 100));
    assertEquals(CYCLES - 1, flow(s -> s.fifo(2), new Random(0), 100));
  }

  static final class Gate extends Block {
    final Stream<UInt> in = takes(uint(8));
    final Bool open = input(bool());
    final Stream<UInt> out = gives(uint(8));

    Gate() {
      out.from(in.gate(open));
    }
  }

  @Test
  void aClosedGateMovesNothing() {
    Interpreter run = new Interpreter(elaborate(Gate::new));
    run.set("in_valid", 1).set("out_ready", 1).set("open", 0);
    assertEquals(0, run.get("in_ready") + run.get("out_valid"));
    assertEquals(2, run.set("open", 1).get("in_ready") + run.get("out_valid"));
  }

  static final class Merge extends Block {
    final Stream<UInt> a = takes(uint(8));
    final Stream<UInt> b = takes(uint(8));
    final Stream<UInt> c = takes(uint(8));
    final Stream<UInt> out = gives(uint(8));
    final UInt source = output(uint(2));

    Merge() {
      var arbiter = add(new RoundRobinArbiter<>(new RoundRobinArbiter.Params<>(uint(8), 3)));
      arbiter.in.get(0).from(a);
      arbiter.in.get(1).from(b);
      arbiter.in.get(2).from(c);
      out.from(arbiter.out);
      source.set(arbiter.source);
    }
  }

  @Test
  void theArbiterTakesTurns() {
    Interpreter run = new Interpreter(elaborate(Merge::new));
    run.set("a_valid", 1).set("b_valid", 1).set("c_valid", 1).set("out_ready", 1);
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      order.append(run.get("source"));
      run.set("b_valid", i < 3 ? 1 : 0);
      run.step();
    }
    assertEquals("0120202", order.toString());
  }

  @Property(tries = 20)
  void theArbiterKeepsItsOfferAndStarvesNobody(@ForAll int seed) {
    Random random = new Random(seed);
    Interpreter run = new Interpreter(elaborate(Merge::new));
    String[] names = {"a", "b", "c"};
    boolean[] valid = new boolean[3];
    int[] waits = new int[3];
    long kept = -1;
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      for (int i = 0; i < 3; i++) {
        valid[i] |= random.nextInt(100) < 50;
        run.set(names[i] + "_valid", valid[i] ? 1 : 0).set(names[i] + "_data", i);
      }
      run.set("out_ready", random.nextInt(2));
      if (kept >= 0) {
        assertEquals(kept, run.get("source"));
      }
      kept = run.get("out_valid") == 1 && run.get("out_ready") == 0 ? run.get("source") : -1;
      assertEquals(
          valid[0] || valid[1] || valid[2], run.get("out_valid") == 1, "offers what it has");
      if (run.get("out_valid") == 1 && run.get("out_ready") == 1) {
        int from = (int) run.get("source");
        assertTrue(valid[from] && run.get("out_data") == from);
        for (int i = 0; i < 3; i++) {
          assertEquals(i == from ? 1 : 0, run.get(names[i] + "_ready"));
          waits[i] = i == from || !valid[i] ? 0 : waits[i] + 1;
          assertTrue(waits[i] <= 2, "the others go first at most once each");
        }
        valid[from] = false;
      }
      run.step();
    }
  }
}

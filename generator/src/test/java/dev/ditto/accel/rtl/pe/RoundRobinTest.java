package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundRobinTest {

  static final class Chooser extends Block {
    record Params(int requesters) {}

    final UInt requests;
    final Bool used = input(bool());
    final UInt chosen;

    Chooser(Params p) {
      super(p);
      requests = input(uint(p.requesters()));
      chosen = output(uint(p.requesters()));
      chosen.set(RoundRobin.choose(requests, used));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void whoWaitsIsServedBeforeAnybodyTwice(int requesters) {
    Random random = new Random(requesters);
    int[] passedOver = new int[requesters];
    try (Bench bench = Bench.of(() -> new Chooser(new Chooser.Params(requesters)))) {
      int requests = 0;
      for (int cycle = 0; cycle < 2000; cycle++) {
        // A request stays until it is served.
        requests |= random.nextInt(1 << requesters) & random.nextInt(1 << requesters);
        boolean used = random.nextInt(4) != 0;
        bench.set("requests", requests);
        bench.set("used", used ? 1 : 0);
        bench.settle();
        int chosen = (int) bench.get("chosen");
        assertEquals(requests == 0 ? 0 : 1, Integer.bitCount(chosen));
        assertEquals(chosen, chosen & requests);
        for (int i = 0; used && i < requesters; i++) {
          boolean waits = ((requests & ~chosen) >> i & 1) == 1;
          passedOver[i] = waits ? passedOver[i] + 1 : 0;
          assertTrue(passedOver[i] < requesters, "requester " + i + " starves");
        }
        if (used) {
          requests &= ~chosen;
        }
        bench.step();
      }
    }
  }
}

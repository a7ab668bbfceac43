package dev.ditto.hdl.lib.axi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that asks at random, a memory that takes at random, and lists of what each is owed. */
class AxiWriterTest {
  private static final int ADDRESS_BITS = 20;

  private record Open(long address, int beats) {}

  private record Beat(long data, boolean last) {}

  private final Random random = new Random(6);
  private Simulation simulation;

  /** Bursts without all their beats, and without their answers, the oldest first. */
  private final Deque<Open> filling = new ArrayDeque<>();

  private final Deque<Open> unanswered = new ArrayDeque<>();
  private int sent;

  /** What is offered to the address and the data channel; null when nothing is. */
  private Open offered;

  private Beat leaving;

  /** Bursts of which memory has the address, and all beats. */
  private int addressed;

  private int written;
  private Open wish;
  private Long response;
  private int answers;
  private int faults;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void everyBurstGetsItsBeatsAndItsAnswer(int outstanding) {
    var p = new AxiWriter.Params(ADDRESS_BITS, 32, outstanding);
    simulation = JavaDesign.compile(Hdl.elaborate(() -> new AxiWriter(p))).start(2);
    reset();
    for (int cycle = 0; cycle < 4000; cycle++) {
      if (cycle % 1000 == 999) {
        reset();
      }
      // Everybody hesitates at times; memory's answers at times so long that the most are open.
      int willing = 25 + cycle / 100 % 4 * 25;
      cycle(outstanding, willing, cycle % 200 < 40 ? 2 : willing);
    }
    simulation.close();
    assertTrue(answers > 200 && faults > 20, answers + " answers, " + faults + " faults");
  }

  private void reset() {
    simulation.set("aresetn", 0);
    simulation.step();
    simulation.set("aresetn", 1);
    simulation.eval();
    assertEquals(0, simulation.get("responses_ready"), "no answer is taken in reset");
    for (String input : new String[] {"requests_valid", "data_valid", "responses_valid"}) {
      simulation.set(input, 0);
    }
    simulation.step();
    filling.clear();
    unanswered.clear();
    sent = 0;
    offered = null;
    leaving = null;
    addressed = 0;
    written = 0;
    response = null;
  }

  private void cycle(int outstanding, int willing, int answering) {
    if (wish == null && random.nextInt(3) != 0) {
      wish = new Open(random.nextInt(1 << ADDRESS_BITS), 1 + random.nextInt(4));
    }
    boolean asks = wish != null;
    simulation.set("requests_valid", asks ? 1 : 0);
    simulation.set("requests_address", asks ? wish.address() : random.nextInt(1 << ADDRESS_BITS));
    simulation.set("requests_length", asks ? wish.beats() - 1 : random.nextInt(256));
    boolean gives = random.nextInt(100) < willing;
    long data = random.nextInt() & 0xffff_ffffL;
    simulation.set("data_valid", gives ? 1 : 0);
    simulation.set("data_data", data);
    boolean takesAddress = random.nextInt(100) < willing;
    boolean takesBeat = random.nextInt(100) < willing;
    simulation.set("bursts_ready", takesAddress ? 1 : 0);
    simulation.set("beats_ready", takesBeat ? 1 : 0);
    boolean complete = addressed > 0 && written > 0;
    if (response == null && complete && random.nextInt(100) < answering) {
      response = (long) random.nextInt(4);
    }
    simulation.set("responses_valid", response != null ? 1 : 0);
    simulation.set("responses_data", response != null ? response : random.nextInt(4));
    simulation.eval();

    boolean slot = offered == null || takesAddress;
    boolean room = slot && filling.size() < outstanding && unanswered.size() < outstanding;
    if (asks) {
      assertEquals(room ? 1 : 0, simulation.get("requests_ready"));
    }
    boolean fills = !filling.isEmpty() && (leaving == null || takesBeat);
    assertEquals(fills ? 1 : 0, simulation.get("data_ready"));
    addresses(takesAddress);
    beats(takesBeat);
    answer();
    if (fills && gives) {
      sent++;
      boolean last = sent == filling.element().beats();
      leaving = new Beat(data, last);
      if (last) {
        filling.remove();
        sent = 0;
      }
    }
    if (asks && room) {
      offered = wish;
      filling.add(wish);
      unanswered.add(wish);
      wish = null;
    }
    simulation.step();
  }

  private void addresses(boolean takes) {
    assertEquals(offered != null ? 1 : 0, simulation.get("bursts_valid"));
    if (offered != null) {
      assertEquals(offered.address(), simulation.get("bursts_address"));
      assertEquals(offered.beats() - 1, simulation.get("bursts_length"));
      if (takes) {
        offered = null;
        addressed++;
      }
    }
  }

  private void beats(boolean takes) {
    assertEquals(leaving != null ? 1 : 0, simulation.get("beats_valid"));
    if (leaving != null) {
      assertEquals(leaving.data(), simulation.get("beats_data"));
      assertEquals(leaving.last() ? 1 : 0, simulation.get("beats_last"));
      if (takes) {
        written += leaving.last() ? 1 : 0;
        leaving = null;
      }
    }
  }

  private void answer() {
    assertEquals(1, simulation.get("responses_ready"));
    boolean answered = response != null;
    assertEquals(answered ? 1 : 0, simulation.get("answered"));
    boolean fault = answered && response >= 2;
    assertEquals(fault ? 1 : 0, simulation.get("fault_occurs"));
    if (fault) {
      faults++;
      assertEquals(unanswered.element().address(), simulation.get("fault_address"));
      assertEquals(response, simulation.get("fault_response"));
    }
    if (answered) {
      answers++;
      addressed--;
      written--;
      unanswered.remove();
      response = null;
    }
  }
}

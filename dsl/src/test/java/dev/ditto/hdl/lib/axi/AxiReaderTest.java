package dev.ditto.hdl.lib.axi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that ask at random, a memory that answers at random, and a list of what is open. */
class AxiReaderTest {
  private static final int ADDRESS_BITS = 20;
  private static final int DATA_BITS = 32;

  private record Open(int client, long address, int beats) {}

  private record Beat(long data, int response, boolean last) {}

  private final Random random = new Random(5);
  private Simulation simulation;
  private int clients;

  /** Bursts that were accepted and have beats to give, the oldest first. */
  private final Deque<Open> open = new ArrayDeque<>();

  /** The burst that is offered to memory; null when none is. */
  private Open offered;

  /** Bursts that memory has taken, and the beats that the first of them still has to give. */
  private final Deque<Open> inMemory = new ArrayDeque<>();

  private int leftInMemory;

  /** The beat that the reader keeps for a client that was not ready; null without one. */
  private Beat kept;

  private Open[] wishes;

  /** The request that was chosen and waits for room; null when none does. */
  private Open waiting;

  private Beat arriving;
  private int delivered;
  private int faults;

  /** Cycles in which a request with priority had to wait for another. */
  private int keptPlace;

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 2", "3, 3", "4, 4"})
  void everyClientGetsItsBeats(int clients, int outstanding) {
    this.clients = clients;
    wishes = new Open[clients];
    var p = new AxiReader.Params(ADDRESS_BITS, DATA_BITS, clients, outstanding);
    simulation = JavaDesign.compile(Hdl.elaborate(() -> new AxiReader(p))).start(2);
    reset();
    for (int cycle = 0; cycle < 4000; cycle++) {
      if (cycle % 170 == 169) {
        reset();
      }
      // Everybody hesitates at times, and at times hardly anybody asks.
      cycle(outstanding, 25 + cycle / 100 % 4 * 25, cycle % 100 < 60 ? 3 : 40);
    }
    simulation.close();
    assertTrue(clients == 1 || keptPlace > 50, keptPlace + " cycles");
    assertTrue(delivered > 500 && faults > 50, delivered + " beats, " + faults + " faults");
  }

  private void reset() {
    simulation.set("aresetn", 0);
    simulation.step();
    simulation.set("aresetn", 1);
    open.clear();
    inMemory.clear();
    leftInMemory = 0;
    offered = null;
    waiting = null;
    kept = null;
    arriving = null;
  }

  private void cycle(int outstanding, int willing, int cyclesBetweenWishes) {
    for (int i = 0; i < clients; i++) {
      if (wishes[i] == null && random.nextInt(cyclesBetweenWishes) == 0) {
        wishes[i] = new Open(i, random.nextInt(1 << ADDRESS_BITS), 1 + random.nextInt(4));
      }
      simulation.set("requests_" + i + "_valid", wishes[i] != null ? 1 : 0);
      simulation.set(
          "requests_" + i + "_address",
          wishes[i] == null ? random.nextInt(1 << ADDRESS_BITS) : wishes[i].address());
      simulation.set(
          "requests_" + i + "_length",
          wishes[i] == null ? random.nextInt(256) : wishes[i].beats() - 1);
    }
    boolean[] ready = new boolean[clients];
    for (int i = 0; i < clients; i++) {
      ready[i] = random.nextInt(100) < willing;
      simulation.set("beats_" + i + "_ready", ready[i] ? 1 : 0);
    }
    boolean memoryTakes = random.nextInt(100) < willing;
    simulation.set("bursts_ready", memoryTakes ? 1 : 0);
    if (arriving == null && !inMemory.isEmpty() && random.nextInt(100) < willing) {
      int response = random.nextInt(4) == 0 ? random.nextInt(4) : 0;
      arriving = new Beat(random.nextInt() & 0xffff_ffffL, response, leftInMemory == 1);
    }
    Beat noise = new Beat(random.nextInt() & 0xffff_ffffL, 3, random.nextBoolean());
    Beat shown = arriving == null ? noise : arriving;
    simulation.set("arriving_valid", arriving != null ? 1 : 0);
    simulation.set("arriving_data", shown.data());
    simulation.set("arriving_response", shown.response());
    simulation.set("arriving_last", shown.last() ? 1 : 0);
    simulation.eval();

    assertEquals(open.isEmpty() ? 0 : 1, simulation.get("open"));
    requests(outstanding, memoryTakes);
    beats(ready);
    simulation.step();
  }

  /**
   * The first client that asks is accepted when there is room for its burst; until then it is the
   * one that waits.
   */
  private void requests(int outstanding, boolean memoryTakes) {
    boolean room = open.size() < outstanding && (offered == null || memoryTakes);
    Open first = Stream.of(wishes).filter(Objects::nonNull).findFirst().orElse(null);
    Open accepted = waiting == null ? first : waiting;
    keptPlace += accepted == first ? 0 : 1;
    for (int i = 0; i < clients; i++) {
      if (wishes[i] != null) {
        boolean taken = room && wishes[i] == accepted;
        assertEquals(taken ? 1 : 0, simulation.get("requests_" + i + "_ready"), "client " + i);
      }
    }
    waiting = room ? null : accepted;
    assertEquals(offered != null ? 1 : 0, simulation.get("bursts_valid"));
    if (offered != null) {
      assertEquals(offered.address(), simulation.get("bursts_address"));
      assertEquals(offered.beats() - 1, simulation.get("bursts_length"));
      if (memoryTakes) {
        leftInMemory = inMemory.isEmpty() ? offered.beats() : leftInMemory;
        inMemory.add(offered);
        offered = null;
      }
    }
    if (accepted != null && room) {
      offered = accepted;
      newest = accepted;
      wishes[accepted.client()] = null;
    }
  }

  /** What was accepted in this cycle; open from the next. */
  private Open newest;

  /** The oldest burst's client gets what memory gives; one beat may wait for it. */
  private void beats(boolean[] ready) {
    Beat beat = kept != null ? kept : arriving;
    int client = beat == null ? -1 : open.element().client();
    for (int i = 0; i < clients; i++) {
      assertEquals(i == client ? 1 : 0, simulation.get("beats_" + i + "_valid"), "client " + i);
    }
    assertEquals(kept == null ? 1 : 0, simulation.get("arriving_ready"));
    if (arriving != null && kept == null) {
      kept = arriving;
      arriving = null;
      if (--leftInMemory == 0) {
        inMemory.remove();
        leftInMemory = inMemory.isEmpty() ? 0 : inMemory.element().beats();
      }
    }
    boolean takes = beat != null && ready[client];
    boolean fault = takes && beat.response() >= 2;
    assertEquals(fault ? 1 : 0, simulation.get("fault_occurs"));
    if (fault) {
      faults++;
      assertEquals(open.element().address(), simulation.get("fault_address"));
      assertEquals(beat.response(), simulation.get("fault_response"));
    }
    if (beat != null) {
      assertEquals(beat.data(), simulation.get("beats_" + client + "_data"));
      assertEquals(beat.response(), simulation.get("beats_" + client + "_response"));
      assertEquals(beat.last() ? 1 : 0, simulation.get("beats_" + client + "_last"));
    }
    if (takes) {
      delivered++;
      kept = null;
      if (beat.last()) {
        open.remove();
      }
    }
    if (newest != null) {
      open.add(newest);
      newest = null;
    }
  }
}

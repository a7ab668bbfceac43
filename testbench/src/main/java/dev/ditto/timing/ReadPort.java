package dev.ditto.timing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The read half of the memory port, and memory behind it: {@link dev.ditto.hdl.lib.axi.AxiReader}.
 * Commands come before what LOAD asks for, beats in the order of the bursts.
 */
final class ReadPort {
  /** Cycles of a burst in a register before memory and of the first beat's way back. */
  private static final int REGISTERS = 2;

  /** Who reads. */
  interface Client {
    BurstWalker walker();

    /** It could take a beat of its own. */
    boolean takes(long now);

    /** A beat comes in this cycle. */
    void beat(boolean last);
  }

  private static final class Burst {
    final Client client;
    final long due;
    int left;

    Burst(Client client, long due, int left) {
      this.client = client;
      this.due = due;
      this.left = left;
    }
  }

  private final List<Client> clients;
  private final int outstanding;
  private final int latency;
  private final Deque<Burst> open = new ArrayDeque<>();
  private Client waiting;
  private long beats;

  /**
   * @param clients the first has priority
   * @param outstanding bursts that may be open
   */
  ReadPort(List<Client> clients, int outstanding, MemoryTiming memory) {
    this.clients = clients;
    this.outstanding = outstanding;
    latency = memory.latency();
  }

  void cycle(long now) {
    boolean room = open.size() < outstanding;
    Burst first = open.peek();
    if (first != null && first.due <= now && first.client.takes(now)) {
      first.left--;
      beats++;
      first.client.beat(first.left == 0);
      if (first.left == 0) {
        open.remove();
      }
    }
    Client asks = waiting != null ? waiting : asking();
    waiting = room ? null : asks;
    if (asks != null && room) {
      open.add(new Burst(asks, now + REGISTERS + latency, asks.walker().size()));
      asks.walker().give();
    }
  }

  private Client asking() {
    for (Client client : clients) {
      if (client.walker().gives()) {
        return client;
      }
    }
    return null;
  }

  /** Beats that have come. */
  long beats() {
    return beats;
  }
}

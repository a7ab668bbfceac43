package dev.ditto.hdl.sim.axi;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;

/** The read half of a memory. */
final class AxiReads {
  private record Open(AxiBurst burst, long due) {}

  private final Simulation simulation;
  private final PagedMemory contents;
  private final AxiStalls stalls;
  private final LongFunction<AxiResponse> responses;
  private final Delay delay;
  private final Channel address;
  private final Port rvalid;
  private final Port rready;
  private final Port rdata;
  private final Port rresp;
  private final Port rlast;
  private final int beatBytes;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<AxiBurst> seen = new ArrayList<>();
  private int beat;
  private boolean offered;
  private boolean recording;
  private final List<ReadListener> listeners = new ArrayList<>();
  private long beats;

  AxiReads(
      Simulation simulation,
      String prefix,
      PagedMemory contents,
      AxiStalls stalls,
      LongFunction<AxiResponse> responses) {
    this.simulation = simulation;
    this.contents = contents;
    this.stalls = stalls;
    this.responses = responses;
    delay = new Delay(stalls, 1);
    address = new Channel(simulation, prefix, "ar", "addr", "len", "size", "burst");
    rvalid = simulation.port(prefix + "rvalid");
    rready = simulation.port(prefix + "rready");
    rdata = simulation.port(prefix + "rdata");
    rresp = simulation.port(prefix + "rresp");
    rlast = simulation.port(prefix + "rlast");
    beatBytes = rdata.width() / 8;
  }

  void beforeEdge() {
    giveBeat();
    if (address.transfers(delay.willing(stalls.readAddress()))) {
      AxiBurst burst = AxiBurst.of(address, beatBytes);
      if (recording) {
        seen.add(burst);
      }
      listeners.forEach(listener -> listener.asked(burst, simulation.cycle()));
      open.add(new Open(burst, simulation.cycle() + 1 + delay.latency()));
    }
  }

  private void giveBeat() {
    Open first = open.peek();
    boolean due = first != null && first.due() <= simulation.cycle();
    // A beat once offered stays offered.
    offered = due && (offered || delay.willing(stalls.readData()));
    simulation.write(rvalid, 0, offered ? 1 : 0);
    if (!offered) {
      return;
    }
    long at = first.burst().address() + (long) beat * beatBytes;
    AxiResponse response = responses.apply(at);
    for (int word = 0; word < rdata.words(); word++) {
      int bytes = Math.min(8, beatBytes - 8 * word);
      long value = contents.mapped(at) ? contents.readNumber(at + 8L * word, bytes) : 0;
      simulation.write(rdata, word, value);
    }
    boolean last = beat == first.burst().beats() - 1;
    simulation.write(rresp, 0, response.ordinal());
    simulation.write(rlast, 0, last ? 1 : 0);
    if (simulation.read(rready, 0) != 0) {
      offered = false;
      beats++;
      beat = last ? 0 : beat + 1;
      if (last) {
        open.remove();
      }
    }
  }

  void reset() {
    open.clear();
    beat = 0;
    offered = false;
    simulation.write(rvalid, 0, 0);
    address.reset();
  }

  boolean idle() {
    return open.isEmpty();
  }

  long beats() {
    return beats;
  }

  void pause(boolean paused) {
    delay.pause(paused);
  }

  void record() {
    recording = true;
  }

  void tell(ReadListener listener) {
    listeners.add(listener);
  }

  List<AxiBurst> seen() {
    return List.copyOf(seen);
  }
}

package dev.ditto.hdl.sim.axi;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** The write half of a memory. Data may come before its address. */
final class AxiWrites {
  private record Beat(long[] words, long strobe, boolean last, long cycle) {}

  private record Answer(AxiResponse response, long due) {}

  private final Simulation simulation;
  private final PagedMemory contents;
  private final AxiStalls stalls;
  private final LongFunction<AxiResponse> responses;
  private final Delay delay;
  private final Channel address;
  private final Channel data;
  private final int dataWords;
  private final Port bvalid;
  private final Port bready;
  private final Port bresp;
  private final int beatBytes;
  private final Deque<AxiBurst> open = new ArrayDeque<>();
  private final Deque<Beat> arrived = new ArrayDeque<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<AxiBurst> seen = new ArrayList<>();
  private final WriteLog log = new WriteLog();
  private AxiResponse worst = AxiResponse.OKAY;
  private int beat;
  private boolean offered;
  private boolean recording;
  private boolean logging;
  private final List<WriteListener> listeners = new ArrayList<>();
  private long beats;

  AxiWrites(
      Simulation simulation,
      String prefix,
      PagedMemory contents,
      AxiStalls stalls,
      LongFunction<AxiResponse> responses) {
    this.simulation = simulation;
    this.contents = contents;
    this.stalls = stalls;
    this.responses = responses;
    delay = new Delay(stalls, 2);
    address = new Channel(simulation, prefix, "aw", "addr", "len", "size", "burst");
    data = new Channel(simulation, prefix, "w", "data", "strb", "last");
    Port wdata = simulation.port(prefix + "wdata");
    dataWords = wdata.words();
    beatBytes = wdata.width() / 8;
    bvalid = simulation.port(prefix + "bvalid");
    bready = simulation.port(prefix + "bready");
    bresp = simulation.port(prefix + "bresp");
  }

  void beforeEdge() {
    giveResponse();
    if (address.transfers(delay.willing(stalls.writeAddress()))) {
      AxiBurst burst = AxiBurst.of(address, beatBytes);
      if (recording) {
        seen.add(burst);
      }
      open.add(burst);
    }
    if (data.transfers(delay.willing(stalls.writeData()))) {
      long[] words = new long[dataWords];
      for (int i = 0; i < dataWords; i++) {
        words[i] = data.word(i);
      }
      arrived.add(
          new Beat(words, data.word(dataWords), data.word(dataWords + 1) != 0, simulation.cycle()));
      beats++;
    }
    while (!open.isEmpty() && !arrived.isEmpty()) {
      take(open.peek(), arrived.remove());
    }
  }

  private void take(AxiBurst burst, Beat arriving) {
    boolean last = beat == burst.beats() - 1;
    if (arriving.last() != last) {
      throw data.broken("wlast is " + arriving.last() + " at beat " + beat + " of " + burst);
    }
    long at = burst.address() + (long) beat * beatBytes;
    AxiResponse response = responses.apply(at);
    worst = response.compareTo(worst) > 0 ? response : worst;
    for (int i = 0; i < beatBytes && response == AxiResponse.OKAY; i++) {
      if ((arriving.strobe() >> i & 1) != 0) {
        contents.write(at + i, (int) (arriving.words()[i / 8] >>> 8 * (i % 8)) & 0xff);
      }
    }
    if (logging && response == AxiResponse.OKAY) {
      log.add(at, arriving.strobe(), arriving.cycle());
    }
    if (response == AxiResponse.OKAY) {
      listeners.forEach(l -> l.written(at, beatBytes, arriving.strobe(), arriving.cycle()));
    }
    beat++;
    if (last) {
      answers.add(new Answer(worst, simulation.cycle() + 1 + delay.latency()));
      worst = AxiResponse.OKAY;
      beat = 0;
      open.remove();
    }
  }

  private void giveResponse() {
    Answer first = answers.peek();
    boolean due = first != null && first.due() <= simulation.cycle();
    offered = due && (offered || delay.willing(stalls.writeResponse()));
    simulation.write(bvalid, 0, offered ? 1 : 0);
    if (offered) {
      simulation.write(bresp, 0, first.response().ordinal());
      if (simulation.read(bready, 0) != 0) {
        offered = false;
        answers.remove();
      }
    }
  }

  void reset() {
    open.clear();
    arrived.clear();
    answers.clear();
    beat = 0;
    offered = false;
    worst = AxiResponse.OKAY;
    simulation.write(bvalid, 0, 0);
    address.reset();
    data.reset();
  }

  boolean idle() {
    return open.isEmpty() && arrived.isEmpty() && answers.isEmpty();
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

  void tell(WriteListener listener) {
    listeners.add(listener);
  }

  void startLog() {
    logging = true;
    log.clear();
  }

  OptionalLong lastWrite(long address, int length) {
    return log.lastWrite(address, length);
  }

  List<AxiBurst> seen() {
    return List.copyOf(seen);
  }
}

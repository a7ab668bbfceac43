package dev.ditto.cosim;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.Watcher;
import dev.ditto.hdl.sim.axi.AxiBurst;
import dev.ditto.hdl.sim.axi.AxiResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Sees every handshake on the two buses of an accelerator, whoever drives them. */
final class BusMonitor implements Simulation {
  /** A burst that memory answered with an error. */
  record Failure(AxiBurst burst, AxiResponse response) {}

  /** Is told what happens, before the clock edge at which it happens. */
  interface Listener {
    /** The accelerator gives a byte to memory. */
    default void written(long address, int value) {}

    /** The host writes a register: both address and value have been taken. */
    default void register(long offset, long value) {}

    /** The interrupt pin is up, and was not before. */
    default void interrupted() {}
  }

  private final Simulation simulation;
  private final long[] inputs;
  private final Deque<AxiBurst> reads = new ArrayDeque<>();
  private final Deque<AxiBurst> writes = new ArrayDeque<>();
  private final Deque<AxiBurst> unanswered = new ArrayDeque<>();
  private final Deque<long[]> beats = new ArrayDeque<>();
  private final Deque<Long> offsets = new ArrayDeque<>();
  private final Deque<Long> values = new ArrayDeque<>();
  private final int beatBytes;
  private int beat;
  private Failure read;
  private Failure write;
  private long irq;
  private Listener listener = new Listener() {};

  BusMonitor(Simulation simulation) {
    this.simulation = simulation;
    inputs = new long[simulation.ports().size()];
    beatBytes = simulation.port("m_axi_wdata").width() / Byte.SIZE;
    if (beatBytes > Long.BYTES) {
      throw new IllegalArgumentException("beats of " + beatBytes + " bytes; at most 8");
    }
  }

  void tell(Listener listener) {
    this.listener = listener;
  }

  /** Whether neither half of a register write is on the bus. */
  boolean registersAtRest() {
    boolean asks = value("s_axil_awvalid") != 0 || value("s_axil_wvalid") != 0;
    return !asks && offsets.isEmpty() && values.isEmpty();
  }

  /** The first read that failed since {@link #forget}. */
  Optional<Failure> failedRead() {
    return Optional.ofNullable(read);
  }

  /** The first write that failed. */
  Optional<Failure> failedWrite() {
    return Optional.ofNullable(write);
  }

  /** Forgets failures. */
  void forget() {
    read = null;
    write = null;
  }

  /** Whether no burst is open in either direction. */
  boolean drained() {
    return reads.isEmpty() && writes.isEmpty() && beats.isEmpty() && unanswered.isEmpty();
  }

  /** Whether the accelerator offers something that memory has not taken yet. */
  boolean offers() {
    return value("m_axi_arvalid") != 0 || value("m_axi_awvalid") != 0 || value("m_axi_wvalid") != 0;
  }

  @Override
  public void step() {
    if (value("aresetn") != 0) {
      look();
    }
    simulation.step();
  }

  private void look() {
    if (value("irq") > irq) {
      listener.interrupted();
    }
    irq = value("irq");
    lookAtRegisters();
    lookAtMemory();
  }

  private void lookAtRegisters() {
    if (handshake("s_axil_aw")) {
      offsets.add(value("s_axil_awaddr"));
    }
    if (handshake("s_axil_w")) {
      values.add(value("s_axil_wdata"));
    }
    if (!offsets.isEmpty() && !values.isEmpty()) {
      listener.register(offsets.remove(), values.remove());
    }
  }

  private void lookAtMemory() {
    if (handshake("m_axi_r")) {
      read = failure(read, reads.peek(), "m_axi_rresp");
      if (value("m_axi_rlast") != 0) {
        reads.remove();
      }
    }
    if (handshake("m_axi_b")) {
      write = failure(write, unanswered.remove(), "m_axi_bresp");
    }
    if (handshake("m_axi_ar")) {
      reads.add(new AxiBurst(value("m_axi_araddr"), (int) value("m_axi_arlen") + 1));
    }
    if (handshake("m_axi_aw")) {
      writes.add(new AxiBurst(value("m_axi_awaddr"), (int) value("m_axi_awlen") + 1));
    }
    if (handshake("m_axi_w")) {
      beats.add(new long[] {value("m_axi_wdata"), value("m_axi_wstrb")});
    }
    while (!writes.isEmpty() && !beats.isEmpty()) {
      take(writes.peek(), beats.remove());
    }
  }

  private void take(AxiBurst burst, long[] data) {
    for (int i = 0; i < beatBytes; i++) {
      if ((data[1] >> i & 1) != 0) {
        long at = burst.address() + (long) beat * beatBytes + i;
        listener.written(at, (int) (data[0] >>> Byte.SIZE * i) & 0xff);
      }
    }
    beat++;
    if (beat == burst.beats()) {
      beat = 0;
      unanswered.add(writes.remove());
    }
  }

  private Failure failure(Failure before, AxiBurst burst, String response) {
    AxiResponse answer = AxiResponse.values()[(int) value(response)];
    return before != null || answer == AxiResponse.OKAY ? before : new Failure(burst, answer);
  }

  private boolean handshake(String channel) {
    return value(channel + "valid") != 0 && value(channel + "ready") != 0;
  }

  private long value(String name) {
    Port port = port(name);
    return port.input() ? inputs[port.index()] : simulation.read(port, 0);
  }

  @Override
  public void write(Port port, int word, long value) {
    if (word == 0) {
      inputs[port.index()] = value;
    }
    simulation.write(port, word, value);
  }

  @Override
  public long read(Port port, int word) {
    return simulation.read(port, word);
  }

  @Override
  public void step(List<String> clocks) {
    simulation.step(clocks);
  }

  @Override
  public List<String> clocks() {
    return simulation.clocks();
  }

  @Override
  public List<Port> ports() {
    return simulation.ports();
  }

  @Override
  public Port port(String name) {
    return simulation.port(name);
  }

  @Override
  public void eval() {
    simulation.eval();
  }

  @Override
  public long cycle() {
    return simulation.cycle();
  }

  @Override
  public void watch(Watcher watcher) {
    simulation.watch(watcher);
  }

  @Override
  public void unwatch(Watcher watcher) {
    simulation.unwatch(watcher);
  }

  @Override
  public void close() {
    simulation.close();
  }
}

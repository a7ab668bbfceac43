package dev.ditto.hdl.sim.axi;

import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A memory behind an AXI4 master port without IDs. It answers in order, takes any number of bursts
 * at once, stalls and delays as {@link AxiStalls} says, and fails where asked to. A burst to an
 * address that is not mapped is answered with DECERR.
 *
 * <p>Bursts must be INCR, of the full width, within 4 KB and aligned to the beat.
 */
public final class AxiMemory implements BusModel {
  private final PagedMemory contents;
  private final AxiReads reads;
  private final AxiWrites writes;
  private final List<Fault> faults = new ArrayList<>();

  private record Fault(long first, long end, AxiResponse response) {}

  /**
   * @param prefix of the port names, for example {@code m_axi_}
   * @param contents may be shared
   */
  public AxiMemory(Simulation simulation, String prefix, PagedMemory contents, AxiStalls stalls) {
    this.contents = contents;
    reads = new AxiReads(simulation, prefix, contents, stalls, this::response);
    writes = new AxiWrites(simulation, prefix, contents, stalls, this::response);
  }

  /** From now on, beats at {@code length} bytes from {@code address} are answered so. */
  public void fail(long address, long length, AxiResponse response) {
    faults.add(new Fault(address, address + length, response));
  }

  /** From now on, everything mapped is answered with OKAY. */
  public void heal() {
    faults.clear();
  }

  /**
   * Stops the memory, or lets it go on. While it stands it takes and gives nothing, but what it has
   * offered stays offered.
   */
  public void pause(boolean paused) {
    reads.pause(paused);
    writes.pause(paused);
  }

  /** What the memory holds. */
  public PagedMemory contents() {
    return contents;
  }

  @Override
  public void beforeEdge() {
    reads.beforeEdge();
    writes.beforeEdge();
  }

  /** Call it instead of {@link #beforeEdge} while the design is in reset: forgets everything. */
  public void reset() {
    reads.reset();
    writes.reset();
  }

  /** Whether no burst is open. */
  public boolean idle() {
    return reads.idle() && writes.idle();
  }

  /** Beats given so far. */
  public long readBeats() {
    return reads.beats();
  }

  /** Beats taken so far. */
  public long writeBeats() {
    return writes.beats();
  }

  /** From now on, remembers bursts. */
  public void record() {
    reads.record();
    writes.record();
  }

  /** Read bursts since {@link #record()}, in order: shows how a design splits its transfers. */
  public List<AxiBurst> readBursts() {
    return reads.seen();
  }

  /** The same for writes. */
  public List<AxiBurst> writeBursts() {
    return writes.seen();
  }

  /** From now on, tells one more of every burst that is asked for. */
  public void onRead(ReadListener listener) {
    reads.tell(listener);
  }

  /** From now on, tells one more of every beat that was written, after those before it. */
  public void onWrite(WriteListener listener) {
    writes.tell(listener);
  }

  /** From now on, remembers when each byte is written; forgets what it remembered before. */
  public void logWrites() {
    writes.startLog();
  }

  /**
   * When a beat that wrote one of these bytes was taken last, as {@link Simulation#cycle()} before
   * the edge.
   *
   * @return empty when none was since {@link #logWrites()}
   */
  public OptionalLong lastWrite(long address, int length) {
    return writes.lastWrite(address, length);
  }

  private AxiResponse response(long address) {
    for (Fault fault : faults) {
      if (address >= fault.first() && address < fault.end()) {
        return fault.response();
      }
    }
    return contents.mapped(address) ? AxiResponse.OKAY : AxiResponse.DECERR;
  }
}

package dev.ditto.timing;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Compute;
import dev.ditto.interpreter.Datapath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The engine of COMPUTE: rows to row-PEs, windows to rows, sums to Y; {@link
 * dev.ditto.accel.rtl.pe.ComputeEngine}. It knows of data only how many tokens a window has.
 */
final class ArrayEngine {
  /** From a row's sums taken by Y to the row counted. */
  private static final int WRITE_BACK = 4;

  /** Commands in flight. */
  private static final int SLOTS = 2;

  private record Written(long at, int slot) {}

  private final EngineQueue queue;
  private final SumMemory sums;
  private final Work work;
  private final List<RowPe> pes = new ArrayList<>();
  private final List<FetchPort> ports = new ArrayList<>();
  private final RowDispatcher dispatcher;
  private final boolean choosesFirst;
  private final Issued[] flight = new Issued[SLOTS];
  private final long[] rowsLeft = new long[SLOTS];
  private final Deque<Written> written = new ArrayDeque<>();
  private int entering;
  private int oldest;
  private Issued ending;
  private RowTask drained;
  private int nextDrain;
  private RowPe chosen;

  ArrayEngine(Parameters p, EngineQueue queue, SumMemory sums, Work work, Datapath datapath) {
    this.queue = queue;
    this.sums = sums;
    this.work = work;
    for (int r = 0; r < p.rows(); r++) {
      pes.add(new RowPe(p));
    }
    for (int port = 0; port < p.fetchPorts(); port++) {
      List<RowPe> served = new ArrayList<>();
      for (int r = port; r < p.rows(); r += p.fetchPorts()) {
        served.add(pes.get(r));
      }
      ports.add(new FetchPort(served, datapath, p.lanes()));
    }
    dispatcher = new RowDispatcher(pes, sums);
    choosesFirst = p.arrayStages() >= 2 && p.rows() > 1;
  }

  void cycle(long now) {
    Issued offered = queue.offered();
    if (offered == null && flight[oldest] == null && ending == null) {
      return;
    }
    if (ending != null) {
      queue.done();
      work.done(ending, now);
      ending = null;
    }
    boolean starts = offered != null && dispatcher.idle() && flight[entering] == null;
    drain(now);
    dispatcher.cycle(now);
    pes.forEach(pe -> pe.select(now));
    ports.forEach(FetchPort::cycle);
    pes.forEach(RowPe::endCycle);
    complete(now);
    if (starts) {
      queue.take();
      Compute command = (Compute) offered.command();
      dispatcher.begin(command, entering, now);
      flight[entering] = offered;
      rowsLeft[entering] = command.rows();
      entering = 1 - entering;
      work.started(offered, now);
    }
  }

  /** Sums go to Y, a row a cycle, from row-PEs in turn. */
  private void drain(long now) {
    boolean open = true;
    if (drained != null) {
      open = sums.accumulates(drained.y());
      if (open) {
        sums.accumulate(drained.y());
        written.add(new Written(now + WRITE_BACK, drained.flight()));
        drained = null;
      }
    }
    if (!choosesFirst) {
      RowPe next = open ? choose(now, null) : null;
      drained = next != null ? next.drain() : drained;
      return;
    }
    RowPe before = chosen;
    if (open || before == null) {
      chosen = choose(now, before);
    }
    if (open && before != null) {
      drained = before.drain();
    }
  }

  /** The next in turn whose sums wait, but for one that was chosen before; null without any. */
  private RowPe choose(long now, RowPe before) {
    for (int i = 0; i < pes.size(); i++) {
      int n = (nextDrain + i) % pes.size();
      RowPe pe = pes.get(n);
      if (pe != before && pe.full(now)) {
        nextDrain = n + 1;
        return pe;
      }
    }
    return null;
  }

  private void complete(long now) {
    if (flight[oldest] != null && rowsLeft[oldest] == 0) {
      ending = flight[oldest];
      flight[oldest] = null;
      oldest = 1 - oldest;
    }
    while (!written.isEmpty() && written.peek().at() - 1 == now) {
      rowsLeft[written.remove().slot()]--;
    }
  }
}

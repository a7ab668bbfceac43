package dev.ditto.timing;

import dev.ditto.interpreter.Datapath;
import java.util.List;

/**
 * A port into the window memory, shared by some row-PEs in turn; a window comes three cycles after
 * it was asked for; {@link dev.ditto.accel.rtl.pe.FetchArbiter}.
 */
final class FetchPort {
  private static final int DELAY = 3;

  private record Fetched(RowPe pe, WaitingWindow window) {}

  private final List<RowPe> pes;
  private final Datapath datapath;
  private final int lanes;
  private final Fetched[] coming = new Fetched[DELAY];
  private int place;
  private int next;

  FetchPort(List<RowPe> pes, Datapath datapath, int lanes) {
    this.lanes = lanes;
    this.pes = pes;
    this.datapath = datapath;
  }

  /** Of the requests the next in turn, or null. */
  private Fetched choose() {
    for (int i = 0; i < pes.size(); i++) {
      int n = (next + i) % pes.size();
      WindowFetcher fetcher = pes.get(n).fetcher;
      if (fetcher.asks()) {
        fetcher.fire();
        next = n + 1;
        return new Fetched(pes.get(n), window(fetcher));
      }
    }
    return null;
  }

  private WaitingWindow window(WindowFetcher fetcher) {
    int[] tokens = new int[lanes];
    for (int lane = 0; lane < lanes && fetcher.inside(); lane++) {
      tokens[lane] = datapath.laneTokens(lane, fetcher.address());
    }
    return new WaitingWindow(tokens, fetcher.ends());
  }

  /** To be called after the row-PEs have taken windows out of their queues. */
  void cycle() {
    Fetched arrived = coming[place];
    coming[place] = choose();
    place = (place + 1) % DELAY;
    if (arrived != null) {
      arrived.pe().arrive(arrived.window());
    }
  }
}

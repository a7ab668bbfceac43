package dev.ditto.cosim;

import java.nio.file.Path;

/** Writes the waves of some cycles of a run. */
public final class WaveWindow implements AutoCloseable {
  private final long first;
  private final long last;
  private final Path file;
  private final boolean ends;
  private Dump dump;
  private long since = -1;
  private long begun = -1;
  private long seen;

  private WaveWindow(long first, long last, Path file, boolean ends) {
    this.first = first;
    this.last = last;
    this.file = file;
    this.ends = ends;
  }

  /**
   * Of a run that goes on to its end.
   *
   * @param first cycle, counted as a bench counts them
   * @param last cycle
   * @param file is replaced
   */
  public static WaveWindow within(long first, long last, Path file) {
    return new WaveWindow(first, last, file, false);
  }

  /** The same of a run that is of no use after them, and ends there. */
  static WaveWindow upTo(long first, long last, Path file) {
    return new WaveWindow(first, last, file, true);
  }

  /**
   * Another cycle has been simulated.
   *
   * @throws BenchException after the last, where the run is to end
   */
  void cycle(Bench bench) {
    seen = bench.cycle();
    since = since < 0 ? seen : since;
    if (begun < 0 && seen >= first && seen <= last) {
      begun = seen;
      dump = bench.dump(file);
    }
    if (seen > last && !ends) {
      close();
    } else if (seen > last) {
      throw new BenchException("the waves end before cycle " + seen);
    }
  }

  @Override
  public void close() {
    if (dump != null) {
      dump.close();
      dump = null;
    }
  }

  /** Whether the run was ended because all that was wanted has been seen. */
  boolean over() {
    return seen > last;
  }

  /** The last cycle of interest. */
  long last() {
    return last;
  }

  /** One line: what the file holds. */
  @Override
  public String toString() {
    if (begun >= 0) {
      return "waves of cycles %d to %d, where cycle n is at time 2n, in %s"
          .formatted(begun, Math.min(seen, last), file);
    }
    return seen > last
        ? "no waves: the first cycle after reset is %d".formatted(since)
        : "no waves: the run never came to cycle %d; its last was %d".formatted(first, seen);
  }
}

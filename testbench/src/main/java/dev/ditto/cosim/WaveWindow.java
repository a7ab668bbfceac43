package dev.ditto.cosim;

import java.nio.file.Path;

/** Writes the waves of some cycles of a run, and ends the run after them. */
final class WaveWindow implements AutoCloseable {
  private final long first;
  private final long last;
  private final Path file;
  private Dump dump;
  private long begun = -1;
  private long seen;

  /**
   * @param first cycle
   * @param last cycle
   * @param file is replaced
   */
  WaveWindow(long first, long last, Path file) {
    this.first = first;
    this.last = last;
    this.file = file;
  }

  /**
   * Another cycle has been simulated.
   *
   * @throws BenchException after the last
   */
  void cycle(Bench bench) {
    seen = bench.cycle();
    if (begun < 0 && seen >= first) {
      begun = seen;
      dump = bench.dump(file);
    }
    if (seen > last) {
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
    return begun < 0
        ? "no waves: the run never came to cycle " + first
        : "waves of cycles %d to %d, where cycle n is at time 2n, in %s"
            .formatted(begun, Math.min(seen, last), file);
  }
}

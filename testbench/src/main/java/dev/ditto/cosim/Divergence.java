package dev.ditto.cosim;

import dev.ditto.program.tensor.Region;

/**
 * The first value that left the accelerator wrong in a whole run. Values leave in the order in
 * which they are made, so what it was made of was right.
 *
 * @param step in which it was written, from 0
 * @param region tensor or sums
 * @param row pixel or token, counted over all entries of a batch
 * @param channel of the network
 * @param hardware what was written
 * @param golden what the golden model says
 * @param cycle in which it was written
 */
public record Divergence(
    int step, Region region, int row, int channel, long hardware, long golden, long cycle) {
  @Override
  public String toString() {
    return ("step %d, %s of %s%s%s: row %d, channel %d is %d, the golden model says %d; it left the"
            + " accelerator in cycle %,d")
        .formatted(
            step,
            region.kind().name().toLowerCase(java.util.Locale.ROOT),
            region.value(),
            region
                .batch()
                .map(batch -> " for step " + batch.step(batch.time(step), entry()))
                .orElse(""),
            evaluation() == 0 ? "" : " (told nothing)",
            rowOfEntry(),
            channel,
            hardware,
            golden,
            cycle);
  }

  /** Pixel or token of its entry of a batch. */
  public int rowOfEntry() {
    return row % region.rowsOfEntry();
  }

  private int entry() {
    return row / region.rowsOfEntry();
  }

  private int evaluation() {
    return region.batch().map(batch -> batch.evaluation(entry())).orElse(region.evaluation());
  }
}

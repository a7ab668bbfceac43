package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;

/**
 * How finely work is cut. Small pieces let engines begin earlier on what others have made; but each
 * takes commands, and where sums of the step before are fetched commands have less of the bus left
 * than on the dense array. Found by the cycle model on the networks of seeds/models.
 *
 * @param chunks pieces in which the codes of a stripe are fetched and encoded
 * @param leastWords words of a chunk that are worth its commands
 * @param leastRows rows that are worth commands of the vector unit
 */
public record Granularity(int chunks, int leastWords, int leastRows) {
  private static final Granularity DENSE = new Granularity(4, 16, 16);
  private static final Granularity WINDOW = new Granularity(2, 32, 32);

  /** That of an accelerator. */
  public static Granularity of(Parameters p) {
    return p.peStyle() == PeStyle.DENSE ? DENSE : WINDOW;
  }
}

package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;

/**
 * Which scratchpad words a layer may use, and which keep its X(t+1) and Y(t+1) from step to step.
 *
 * @param xReuseHome first XREUSE word of the layer's own X, or {@link #SPILLED}
 * @param yHome first Y word of the layer's own sums, or {@link #SPILLED}
 * @param xReuseWork first XREUSE word that passing layers may use; up to the end
 * @param yWork first Y word that passing layers may use; up to the end
 */
public record Residence(int xReuseHome, int yHome, int xReuseWork, int yWork) {
  /** No home: loaded before and stored after. */
  public static final int SPILLED = -1;

  /** Everything is spilled, all words are for passing layers. */
  public static final Residence NONE = passing(0, 0);

  /** Of a layer that keeps nothing, from those words on. */
  public static Residence passing(int xReuseWork, int yWork) {
    return new Residence(SPILLED, SPILLED, xReuseWork, yWork);
  }

  /** Whether X(t+1) stays on chip. */
  public boolean keepsX() {
    return xReuseHome != SPILLED;
  }

  /** Whether the sums stay on chip. */
  public boolean keepsY() {
    return yHome != SPILLED;
  }

  int xReuseWorkWords(Parameters p) {
    return p.xReuseDepth() - xReuseWork;
  }

  int yWorkWords(Parameters p) {
    return p.yDepth() - yWork;
  }
}

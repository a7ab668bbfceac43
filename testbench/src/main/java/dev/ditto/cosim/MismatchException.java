package dev.ditto.cosim;

import java.util.List;

/** The hardware and what it is compared with differ. */
public final class MismatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String layer;
  private final int step;
  private final transient List<Mismatch> mismatches;

  MismatchException(String layer, int step, String message, List<Mismatch> mismatches) {
    super(message);
    this.layer = layer;
    this.step = step;
    this.mismatches = List.copyOf(mismatches);
  }

  /** The layer that is wrong. */
  public String layer() {
    return layer;
  }

  /** Its step. */
  public int step() {
    return step;
  }

  /** The first differing sum and the first differing output, where there are such. */
  public List<Mismatch> mismatches() {
    return mismatches;
  }
}

package dev.ditto.cosim;

import java.util.List;

/** The hardware and what it is compared with differ. */
public final class MismatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Mismatch> mismatches;

  MismatchException(String message, List<Mismatch> mismatches) {
    super(message);
    this.mismatches = List.copyOf(mismatches);
  }

  /** The first differing sum and the first differing output, where there are such. */
  public List<Mismatch> mismatches() {
    return mismatches;
  }
}

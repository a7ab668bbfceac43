package dev.ditto.timing;

/**
 * Cuts a transfer into bursts: two cycles each, and one to begin; {@link
 * dev.ditto.hdl.lib.axi.BurstWalker}.
 */
final class BurstWalker {
  private enum Phase {
    IDLE,
    MEASURE,
    GIVE
  }

  private final int maxBurst;
  private final int beatBytes;
  private Phase phase = Phase.IDLE;
  private boolean begins;
  private boolean given;
  private long start;
  private long address;
  private long stride;
  private long runs;
  private long beats;
  private long left;
  private int size;

  BurstWalker(int maxBurst, int beatBytes) {
    this.maxBurst = maxBurst;
    this.beatBytes = beatBytes;
  }

  boolean busy() {
    return phase != Phase.IDLE;
  }

  /** A burst waits to be taken. */
  boolean gives() {
    return phase == Phase.GIVE;
  }

  /** Its beats. */
  int size() {
    return size;
  }

  /** It is taken in this cycle. */
  void give() {
    given = true;
  }

  boolean given() {
    return given;
  }

  /** A transfer begins; only while not busy. */
  void begin(long at, long pieces, long pieceBytes, long distance) {
    begins = true;
    start = at;
    address = at;
    runs = pieces;
    beats = pieceBytes / beatBytes;
    left = beats;
    stride = distance;
  }

  void endCycle() {
    switch (phase) {
      case IDLE -> phase = begins ? Phase.MEASURE : Phase.IDLE;
      case MEASURE -> {
        size = (int) Math.min(left, maxBurst - address / beatBytes % maxBurst);
        phase = Phase.GIVE;
      }
      case GIVE -> {
        if (given) {
          advance();
        }
      }
    }
    begins = false;
    given = false;
  }

  private void advance() {
    phase = Phase.MEASURE;
    if (left > size) {
      address += (long) size * beatBytes;
      left -= size;
      return;
    }
    start += stride;
    address = start;
    left = beats;
    if (--runs == 0) {
      phase = Phase.IDLE;
    }
  }
}

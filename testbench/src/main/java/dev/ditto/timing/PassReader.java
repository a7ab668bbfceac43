package dev.ditto.timing;

import dev.ditto.accel.isa.Vector;

/**
 * Reads the rows of a pass beat by beat; it waits when the array has Y. {@link
 * dev.ditto.accel.rtl.vector.PassReader}.
 */
final class PassReader {
  private final int beatsOfRow;
  private final SumMemory sums;
  private Vector pass;
  private long rowsLeft;
  private boolean hasB;
  private boolean coming;
  private boolean comingLast;
  private boolean last;
  private int beatsLeft;
  private boolean readsValues;
  private boolean rowEnded;
  private boolean ended;

  PassReader(int beatsOfRow, SumMemory sums) {
    this.beatsOfRow = beatsOfRow;
    this.sums = sums;
  }

  void begin(Vector command) {
    pass = command;
    rowsLeft = command.rows();
    hasB = false;
  }

  /** VECTOR is read in this cycle. */
  boolean readsValues() {
    return readsValues;
  }

  /** The last beat of a row had its turn in the cycle; it is given a cycle later. */
  boolean rowEnds() {
    return rowEnded;
  }

  /** And so had that of the pass. */
  boolean ends() {
    return ended;
  }

  void cycle() {
    boolean asksA = false;
    boolean asksB = false;
    boolean asked = false;
    boolean ends = rowsLeft == 1;
    if (rowsLeft > 0) {
      boolean room = beatsOfRow == 1 || !coming && beatsLeft <= 2;
      boolean asks = room && (hasB || !pass.readsB());
      boolean fromY = asks && !pass.fromVector() && sums.vectorMayRead();
      asksA = asks && pass.fromVector();
      asked = asksA || fromY;
      asksB = pass.readsB() && (!hasB || fromY && !ends && !pass.broadcast());
      if (asks && !pass.fromVector()) {
        sums.vectorReads();
      }
    }
    rowEnded = beatsLeft == 1;
    ended = rowEnded && last;
    if (coming) {
      beatsLeft = beatsOfRow;
      last = comingLast;
    } else if (beatsLeft > 0) {
      beatsLeft--;
    }
    coming = asked;
    comingLast = ends;
    if (asked) {
      rowsLeft--;
      hasB = pass.broadcast();
    }
    hasB |= asksB;
    readsValues = asksA || asksB;
  }
}

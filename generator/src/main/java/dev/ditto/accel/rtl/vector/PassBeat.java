package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;

/**
 * One step of a pass: {@code lanes} columns of a row.
 *
 * @param valid there is one
 * @param rowStart it has a row's lowest columns
 * @param rowEnd it has a row's highest columns
 * @param firstRow it is of the command's first row
 * @param lastRow it is of the command's last row
 */
record PassBeat(Bool valid, Bool rowStart, Bool rowEnd, Bool firstRow, Bool lastRow) {
  static Type<PassBeat> type() {
    return struct(PassBeat.class, bool(), bool(), bool(), bool(), bool());
  }

  /** The last of the command. */
  Bool last() {
    return valid.and(rowEnd).and(lastRow);
  }

  /** The same, in commands of some kind only. */
  PassBeat only(Bool kind) {
    return new PassBeat(valid.and(kind), rowStart, rowEnd, firstRow, lastRow);
  }

  /** Some cycles later. */
  PassBeat later(int cycles) {
    return delay(this, cycles, beat -> beat.valid().init(0));
  }
}

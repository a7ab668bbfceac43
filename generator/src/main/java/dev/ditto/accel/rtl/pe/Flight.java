package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.List;

/** The two COMPUTE commands in flight: which rows of theirs are not yet in Y. */
final class Flight {
  private final List<Bool> used;
  private final List<UInt> rowsLeft;
  private final Bool entering;
  private final Bool done;

  /**
   * @param rowDone a row reached Y
   * @param rowSlot the slot of its command
   */
  Flight(ArrayParameters p, Bool rowDone, Bool rowSlot) {
    List<Bool> slotUsed = each(2, s -> reg(bool()).init(0));
    List<UInt> slotRows = each(2, s -> reg(uint(p.rowCountBits())).init(0));
    var enteringSlot = reg(bool()).init(0);
    var oldestSlot = reg(bool()).init(0);
    var doneNow = reg(bool()).init(0);
    used = slotUsed;
    rowsLeft = slotRows;
    entering = enteringSlot;
    done = doneNow;

    loop(
        2,
        s -> {
          when(
              rowDone.and(is(rowSlot, s)),
              () -> slotRows.get(s).next(slotRows.get(s).wrapMinus(1)));
        });
    Bool leaves =
        reduce(
            each(2, s -> is(oldestSlot, s).and(slotUsed.get(s)).and(slotRows.get(s).eq(0))),
            Bool::or);
    doneNow.next(leaves);
    when(
        leaves,
        () -> {
          oldestSlot.next(oldestSlot.not());
          loop(2, s -> when(is(oldestSlot, s), () -> slotUsed.get(s).next(0)));
        });
  }

  private static Bool is(Bool slot, int number) {
    return number == 1 ? slot : slot.not();
  }

  /** A command enters; to be called once, in the circumstances in which it does. */
  void enter(UInt rows) {
    entering.next(entering.not());
    loop(
        2,
        s ->
            when(
                is(entering, s),
                () -> {
                  used.get(s).next(1);
                  rowsLeft.get(s).next(rows);
                }));
  }

  /** The slot that the next command gets. */
  Bool entering() {
    return entering;
  }

  /** There is a slot for another command. */
  Bool room() {
    return entering.pick(used.get(1), used.get(0)).not();
  }

  /** A command is in flight. */
  Bool busy() {
    return used.get(0).or(used.get(1));
  }

  /** The oldest command is done, for one cycle. */
  Bool done() {
    return done;
  }
}

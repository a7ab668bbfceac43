package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** Barks after so many cycles in which there was something to do but nothing happened. */
final class Watchdog extends Block {
  /** Cycles; 0 = never. */
  public final UInt limit = input(uint(32));

  /** There is something to do. */
  public final Bool busy = input(bool());

  /** Something happened. */
  public final Bool progress = input(bool());

  /** For one cycle. */
  public final Bool barks = output(bool());

  Watchdog() {
    var waited = reg(uint(32)).init(0);
    var barking = reg(bool()).init(0);
    // At once also when the limit is lowered below what has been waited.
    Bool due = waited.ge(limit).and(limit.ne(0));
    waited.next(waited.wrapPlus(1));
    when(busy.not().or(progress).or(limit.eq(0)).or(due), () -> waited.next(0));
    barking.next(due.and(busy));
    barks.set(barking);
  }
}

package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.List;

/** Keeps the first error: later ones are dropped until software has cleared it. */
final class ErrorRecorder extends Block {
  /** How many sources. */
  public record Params(int sources) {}

  /** What the sources report; of several in one cycle the first counts. */
  public final List<ErrorReport> reports;

  /** An error is held: its code has not been cleared. */
  public final Bool held = input(bool());

  /** An error happens, held or not; for one cycle. */
  public final Bool failing = output(bool());

  /** The code to hold from now on: one bit, for one cycle. */
  public final UInt codes = output(uint(ErrorCode.values().length));

  /** Where the last error that was held happened. */
  public final UInt address = output(uint(32));

  /** More about it. */
  public final UInt info = output(uint(32));

  ErrorRecorder(Params p) {
    super(p);
    reports = each(p.sources(), i -> input(ErrorReport.type()));
    ErrorReport first = reports.get(p.sources() - 1);
    for (int i = p.sources() - 2; i >= 0; i--) {
      first = reports.get(i).orElse(first);
    }
    // A register each, as reports come from all over.
    var pending = reg(uint(ErrorCode.values().length)).init(0);
    var where = reg(uint(32)).init(0);
    var what = reg(uint(32)).init(0);
    var keptAddress = reg(uint(32)).init(0);
    var keptInfo = reg(uint(32)).init(0);
    pending.next(first.codes());
    where.next(first.address());
    what.next(first.info());
    Bool records = pending.any().and(held.not());
    failing.set(pending.any());
    codes.set(records.pick(pending, 0));
    when(
        records,
        () -> {
          keptAddress.next(where);
          keptInfo.next(what);
        });
    address.set(keptAddress);
    info.set(keptInfo);
  }
}

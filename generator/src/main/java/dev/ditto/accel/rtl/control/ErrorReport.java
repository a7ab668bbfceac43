package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * Something went wrong, for one cycle.
 *
 * @param codes one bit for each {@link ErrorCode}; at most one is set; none means that all is well
 * @param address where: low half of a memory address
 * @param info more about it
 */
public record ErrorReport(UInt codes, UInt address, UInt info) {

  /** Its type. */
  public static Type<ErrorReport> type() {
    return struct(ErrorReport.class, uint(ErrorCode.values().length), uint(32), uint(32));
  }

  /** A report of one code. */
  public static ErrorReport of(Bool occurs, ErrorCode code, UInt address, UInt info) {
    UInt none = lit(0, ErrorCode.values().length);
    return new ErrorReport(
        occurs.pick(lit(code.mask(), none.width()), none), address.wrap(32), info.wrap(32));
  }

  /** This report, or else another. */
  public ErrorReport orElse(ErrorReport other) {
    return codes.any().pick(this, other);
  }
}

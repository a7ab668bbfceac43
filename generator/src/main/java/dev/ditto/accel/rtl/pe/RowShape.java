package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * How a row's walk over taps and windows goes; see {@link RowTask}.
 *
 * @param steps windows of the row after the first
 * @param windows windows of a pixel after its first
 * @param firstWindows windows of the first pixel after the first step
 * @param taps taps of a kernel line after its first
 * @param firstTaps taps of the first kernel line after the first step's
 * @param tapStep address change from a tap's last window to the first of the next in the line
 * @param lineStep the same to the first tap of the next kernel line
 * @param dilation columns from tap to tap, and lines from kernel line to kernel line
 * @param lineBack columns from a kernel line's last tap to its first, so not above zero
 * @param inWidth input columns
 * @param inHeight input lines
 */
public record RowShape(
    UInt steps,
    UInt windows,
    UInt firstWindows,
    UInt taps,
    UInt firstTaps,
    UInt tapStep,
    UInt lineStep,
    UInt dilation,
    SInt lineBack,
    UInt inWidth,
    UInt inHeight) {

  static Type<RowShape> type(ArrayParameters p) {
    var address = uint(p.addressBits());
    return struct(
        RowShape.class,
        uint(log2Up(p.pe().tileSteps())),
        address,
        address,
        uint(8),
        uint(8),
        address,
        address,
        uint(8),
        sint(17),
        uint(16),
        uint(16));
  }
}

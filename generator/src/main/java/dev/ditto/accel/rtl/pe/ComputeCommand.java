package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A COMPUTE command as the compute engine takes it. Whoever offers it has checked the ranges.
 * Window addresses and their changes are modulo the depth of the window memory: a signed operand's
 * low bits.
 *
 * @param clear overwrite Y instead of adding
 * @param origin window address of the first step of the first row
 * @param rows output pixels, 1 .. yDepth
 * @param outWidth output pixels of a line, at least 1; a line longer than yDepth may be given as
 *     yDepth
 * @param columnStep address change from an output pixel to the next in the line
 * @param lineStep address change from the last pixel of a line to the first of the next
 * @param firstColumn input column of the first step of the first row
 * @param firstLine input line of the first step of the first row
 * @param inWidth input columns
 * @param inHeight input lines
 * @param stride input columns per output pixel, and input lines per output line
 * @param dilation distance of taps
 * @param kernelWidth kernel columns, at least 1
 * @param firstKernelColumn kernel column of the first step, below {@code kernelWidth}
 * @param perPixel windows of one pixel, 1 .. windowDepth
 * @param firstWindow channel window of the first step, below {@code perPixel}
 * @param steps windows of this K tile, 1 .. kTile / 16
 * @param tapStep address change from a tap's last window to the first of the next tap in the line
 * @param kernelLineStep the same to the first tap of the next kernel line
 * @param y word in Y of the first row
 * @param weightBuffer weight buffer, below {@code weightBuffers}
 */
public record ComputeCommand(
    Bool clear,
    UInt origin,
    UInt rows,
    UInt outWidth,
    UInt columnStep,
    UInt lineStep,
    SInt firstColumn,
    SInt firstLine,
    UInt inWidth,
    UInt inHeight,
    UInt stride,
    UInt dilation,
    UInt kernelWidth,
    UInt firstKernelColumn,
    UInt perPixel,
    UInt firstWindow,
    UInt steps,
    UInt tapStep,
    UInt kernelLineStep,
    UInt y,
    UInt weightBuffer) {

  /** Its type in an accelerator of these parameters. */
  public static Type<ComputeCommand> type(Parameters p) {
    return type(ArrayParameters.of(p));
  }

  static Type<ComputeCommand> type(ArrayParameters p) {
    var address = uint(p.addressBits());
    var rows = uint(p.rowCountBits());
    return struct(
        ComputeCommand.class,
        bool(),
        address,
        rows,
        rows,
        address,
        address,
        sint(16),
        sint(16),
        uint(16),
        uint(16),
        uint(8),
        uint(8),
        uint(8),
        uint(8),
        uint(log2Up(p.windowDepth() + 1)),
        address,
        uint(log2Up(p.pe().tileSteps() + 1)),
        address,
        address,
        uint(p.pe().yBits()),
        uint(log2Up(p.pe().weightBuffers())));
  }
}

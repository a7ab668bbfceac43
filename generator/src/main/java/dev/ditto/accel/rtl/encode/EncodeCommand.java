package dev.ditto.accel.rtl.encode;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * An ENCODE command as the encode engine takes it. Whoever offers it has checked the ranges.
 *
 * @param temporal take the difference to XREUSE; else to zero
 * @param keep also copy X into XREUSE
 * @param unsigned codes are 0 .. 255, else -128 .. 127
 * @param spatial take the difference to the pixel before, which XREUSE holds meanwhile; else see
 *     temporal and keep
 * @param ended a pixel of zeros follows each line
 * @param x first word in X
 * @param xReuse first word in XREUSE
 * @param window first word in the window memory; counts on modulo its depth
 * @param count windows to encode, 1 .. xDepth
 * @param perPixel windows of one pixel, 1 .. windowDepth
 * @param lastChannels valid channels in the last window of a pixel, 1 .. 16
 * @param line pixels of a line, 1 .. xDepth; 0 = no end
 */
public record EncodeCommand(
    Bool temporal,
    Bool keep,
    Bool unsigned,
    Bool spatial,
    Bool ended,
    UInt x,
    UInt xReuse,
    UInt window,
    UInt count,
    UInt perPixel,
    UInt lastChannels,
    UInt line) {

  /** Its type in an accelerator of these parameters. */
  public static Type<EncodeCommand> type(Parameters p) {
    return type(EncodeEngine.Params.of(p));
  }

  static Type<EncodeCommand> type(EncodeEngine.Params p) {
    return struct(
        EncodeCommand.class,
        bool(),
        bool(),
        bool(),
        bool(),
        bool(),
        uint(log2Up(p.xDepth())),
        uint(log2Up(p.xReuseDepth())),
        uint(log2Up(p.windowDepth())),
        uint(log2Up(p.xDepth() + 1)),
        uint(log2Up(p.windowDepth() + 1)),
        uint(5),
        uint(log2Up(p.xDepth() + 1)));
  }
}

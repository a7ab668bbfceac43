package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * An encoded window on its way to a row-PE.
 *
 * @param flags which digits make tokens
 * @param digits all digits; see {@link dev.ditto.accel.rtl.encode.WindowFormat}
 */
public record FetchedWindow(UInt flags, UInt digits, WindowTag tag) {

  static Type<FetchedWindow> type(PeParameters p) {
    return struct(
        FetchedWindow.class,
        uint(p.format().flags()),
        uint(p.format().flags() * p.format().digitBits()),
        WindowTag.type(p));
  }
}

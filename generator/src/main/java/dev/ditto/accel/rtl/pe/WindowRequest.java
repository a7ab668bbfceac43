package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A window that a fetcher wants.
 *
 * @param address in the window memory
 * @param empty take it for a window without tokens; its content does not matter
 * @param tag goes with it
 */
public record WindowRequest(UInt address, Bool empty, WindowTag tag) {

  static Type<WindowRequest> type(ArrayParameters p) {
    return struct(
        WindowRequest.class, uint(log2Up(p.windowDepth())), bool(), WindowTag.type(p.pe()));
  }
}

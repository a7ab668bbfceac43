package dev.ditto.accel.rtl.chip;

import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.encode.EncodeCommand;
import dev.ditto.accel.rtl.reuse.CodeReuseBuffer;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * An ENCODE with its codes, as the test chip has no X scratchpad.
 *
 * @param command for the encode engine
 * @param codes of all windows, each code xor the low byte of its window's address in X
 */
public record EncodeOrder(EncodeCommand command, UInt codes) {

  static Type<EncodeOrder> type(Parameters p) {
    return struct(EncodeOrder.class, EncodeCommand.type(p), uint(CodeReuseBuffer.BITS));
  }
}

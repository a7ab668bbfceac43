package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What accompanies a window on its way to a row-PE.
 *
 * @param step which 16 weight rows it meets: rows {@code 16 step ..} of the weight memory
 * @param last it is its row's last
 * @param row its row
 */
public record WindowTag(UInt step, Bool last, RowTag row) {

  static Type<WindowTag> type(PeParameters p) {
    return struct(WindowTag.class, uint(p.stepBits()), bool(), RowTag.type(p));
  }
}

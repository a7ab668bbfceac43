package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.encode.WindowFormat;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A lane's part of a window: every {@code lanes}-th element, from the lane's number on.
 *
 * @param flags of its elements' low digits, then of the high ones where there are such
 * @param digits in the same order
 * @param step the window's place in the weight memory
 * @param last the window is its row's last
 */
record LaneWindow(UInt flags, UInt digits, UInt step, Bool last) {

  static Type<LaneWindow> type(PeParameters p) {
    return struct(
        LaneWindow.class,
        uint(size(p)),
        uint(size(p) * p.format().digitBits()),
        uint(p.stepBits()),
        bool());
  }

  static LaneWindow of(PeParameters p, FetchedWindow window, int lane) {
    WindowFormat format = p.format();
    return new LaneWindow(
        pack(each(size(p), i -> window.flags().bit(place(p, lane, i)))),
        pack(each(size(p), i -> format.digit(window.digits(), place(p, lane, i)))),
        window.tag().step(),
        window.tag().last());
  }

  /** Digits of a lane's part. */
  static int size(PeParameters p) {
    return p.laneElements() * p.format().digits();
  }

  /** Where in a window digit {@code i} of a lane is: low digits of its elements, then high ones. */
  private static int place(PeParameters p, int lane, int i) {
    int part = i / p.laneElements();
    int element = i % p.laneElements() * p.lanes() + lane;
    return part * WindowFormat.ELEMENTS + element;
  }
}

package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.Sync;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A command's semaphores.
 *
 * @param waits one bit for each to wait for
 * @param signals one bit for each to signal
 */
record SyncMasks(UInt waits, UInt signals) {

  /** Its type. */
  public static Type<SyncMasks> type() {
    return struct(SyncMasks.class, uint(Sync.SEMAPHORES), uint(Sync.SEMAPHORES));
  }
}

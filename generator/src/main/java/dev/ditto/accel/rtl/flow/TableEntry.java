package dev.ditto.accel.rtl.flow;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * {@link dev.ditto.accel.flow.FlowEntry} in hardware: what the flow unit knows of a layer.
 *
 * @param mode of the present step
 * @param best what the layer goes back to after trials
 * @param known modes that have been measured and not been forgotten
 * @param age measured steps in the best mode since the last trial
 * @param spent cycles of those steps
 * @param cycles last measured in each mode
 */
public record TableEntry(
    UInt mode, UInt best, UInt known, UInt age, UInt spent, List<UInt> cycles) {
  static final int MODES = FlowMode.values().length;
  static final int MODE_BITS = log2Up(MODES);

  /** Bits of measured cycles. */
  public static final int CYCLE_BITS = 32;

  /** Its type. */
  public static Type<TableEntry> type() {
    return struct(
        TableEntry.class,
        uint(MODE_BITS),
        uint(MODE_BITS),
        uint(MODES),
        uint(FlowSettings.PERIOD_BITS),
        uint(CYCLE_BITS),
        vec(uint(CYCLE_BITS), MODES));
  }
}

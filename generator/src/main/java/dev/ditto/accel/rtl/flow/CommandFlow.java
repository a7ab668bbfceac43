package dev.ditto.accel.rtl.flow;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.Flow;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * The {@link Flow} of a command that goes by.
 *
 * @param valid a command goes by in this cycle
 * @param layer whose mode counts
 * @param modes in which the command is executed; none = always
 */
public record CommandFlow(Bool valid, UInt layer, UInt modes) {

  /** Its type. */
  public static Type<CommandFlow> type() {
    return struct(CommandFlow.class, bool(), uint(log2Up(Flow.LAYERS)), uint(TableEntry.MODES));
  }
}

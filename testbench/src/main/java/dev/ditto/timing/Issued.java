package dev.ditto.timing;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Engine;

/**
 * A command on its way.
 *
 * @param place in the program
 * @param skipped it is not executed, as its layer is in another mode
 */
record Issued(int place, Command command, boolean skipped) {
  /** Who executes it. */
  Engine engine() {
    return command.opcode().engine().orElseThrow();
  }
}

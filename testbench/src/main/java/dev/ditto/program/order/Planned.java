package dev.ditto.program.order;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Engine;
import java.util.List;

/**
 * A command that has not yet been told whom to wait for.
 *
 * @param command with {@code Sync.NONE}
 * @param accesses everything it reads and writes
 * @param cycles how long its engine is busy with it, estimated
 * @param tile the piece of work that it belongs to
 * @param part the operation of the network that it belongs to, or an empty name
 */
public record Planned(Command command, List<Access> accesses, long cycles, Tile tile, String part) {
  Engine engine() {
    return command.opcode().engine().orElseThrow();
  }
}

package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Statement;
import java.util.List;

/**
 * One {@code assign} or {@code always}.
 *
 * @param domain the clock of a clocked one, else null
 * @param signals what it drives, ascending
 * @param body the statements that drive them, in program order
 * @param order its place: index in the circuit's body of its first statement
 */
record Section(
    Kind kind, ClockDomain domain, List<Integer> signals, List<Statement> body, int order) {

  enum Kind {
    /** One unconditional assignment of a signal that is not a register. */
    ASSIGN,
    /** Signals that are not registers, under conditions. */
    COMBINATIONAL,
    /** Registers with a reset value. */
    RESET,
    /** Registers that reset leaves alone. */
    CLOCKED
  }
}

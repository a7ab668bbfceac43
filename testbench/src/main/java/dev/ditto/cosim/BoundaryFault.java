package dev.ditto.cosim;

import dev.ditto.accel.isa.Disassembler;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.program.Program;
import java.util.List;

/**
 * The first command, in ring order, after which checksums are wrong. What it worked on was right,
 * but for what has happened to it in scratchpads or memory.
 *
 * @param command its place in the ring
 * @param boundaries that are wrong after it, in the order of their flow; none when the accelerator
 *     does not come to rest after it
 * @param program of the run
 */
public record BoundaryFault(int command, List<Boundary> boundaries, Program program) {
  /** The step that it belongs to, from 0. */
  public int step() {
    return (int) program.stepEnds().stream().filter(end -> end <= command).count();
  }

  /** The operation of the network that it belongs to. */
  public String part() {
    return program.parts().get(command);
  }

  @Override
  public String toString() {
    String what =
        boundaries.isEmpty()
            ? "the accelerator does not come to rest"
            : "the checksum of " + boundaries.get(0) + " is wrong";
    return "%s first after command %d, in step %d, of %s: %s"
        .formatted(
            what,
            command,
            step(),
            part().isEmpty() ? "no operation" : part(),
            Disassembler.text(program.commands().get(command)));
  }
}

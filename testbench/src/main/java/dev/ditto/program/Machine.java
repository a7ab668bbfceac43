package dev.ditto.program;

/**
 * Something that executes programs on a memory: hardware under simulation, or {@link
 * dev.ditto.interpreter.CommandInterpreter}. Scratchpads keep their contents from run to run.
 */
public interface Machine extends AddressSpace {
  /** Executes a program from its first command to FINISH. */
  void run(Program program);
}

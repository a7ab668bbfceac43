package dev.ditto.program;

/**
 * Something that executes programs on a memory: hardware under simulation, or {@link
 * CommandInterpreter}. Scratchpads keep their contents from run to run.
 */
public interface Machine {
  /** Copies bytes into memory. */
  void write(long address, byte[] bytes);

  /** Copies bytes out of memory. */
  byte[] read(long address, int length);

  /** Executes a program from its first command to FINISH. */
  void run(Program program);
}

package dev.ditto.program;

/**
 * Something that executes programs on a memory: hardware under simulation, or {@link
 * CommandInterpreter}. Scratchpads keep their contents from run to run.
 */
public interface Machine {
  /** Makes memory exist. What a program touches beyond that is an error. */
  void map(long address, long bytes);

  /** Copies bytes into memory that exists. */
  void write(long address, byte[] bytes);

  /** Copies bytes out of memory. */
  byte[] read(long address, int length);

  /** Executes a program from its first command to FINISH. */
  void run(Program program);
}

package dev.ditto.cosim;

import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.interpreter.Counts;
import dev.ditto.program.Machine;
import dev.ditto.program.Program;

/**
 * Hardware and the meaning of its commands side by side: both get the same memory and the same
 * programs, so that every data-dependent counter of the hardware is known beforehand.
 */
final class Twin implements Machine {
  private final Machine hardware;
  private final CommandInterpreter meaning;

  Twin(Machine hardware, CommandInterpreter meaning) {
    this.hardware = hardware;
    this.meaning = meaning;
  }

  @Override
  public void map(long address, long bytes) {
    hardware.map(address, bytes);
    meaning.map(address, bytes);
  }

  @Override
  public void write(long address, byte[] bytes) {
    hardware.write(address, bytes);
    meaning.write(address, bytes);
  }

  /** What the hardware has there. */
  @Override
  public byte[] read(long address, int length) {
    return hardware.read(address, length);
  }

  @Override
  public void run(Program program) {
    hardware.run(program);
    meaning.run(program);
  }

  /** What the last program must have done. */
  Counts expected() {
    return meaning.counts();
  }
}

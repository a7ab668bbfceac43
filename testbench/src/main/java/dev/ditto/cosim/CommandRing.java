package dev.ditto.cosim;

import dev.ditto.accel.isa.Assembler;
import dev.ditto.hdl.sim.axi.PagedMemory;
import java.util.Arrays;

/** The ring of commands in memory, filled as a driver fills it. */
final class CommandRing {
  /** Its first byte. */
  static final long BASE = 0x1_0000;

  private static final int COMMANDS = 1 << 15;

  /** The first byte behind it. */
  static final long END = BASE + (long) COMMANDS * Assembler.COMMAND_BYTES;

  private final PagedMemory memory;
  private final BenchRegisters registers;
  private int tail;

  CommandRing(PagedMemory memory, BenchRegisters registers) {
    this.memory = memory;
    this.registers = registers;
    memory.map(BASE, END - BASE);
  }

  /** Tells an accelerator that has been reset where the ring is. */
  void place() {
    tail = 0;
    registers.set("RING_BASE_LO", BASE & 0xffff_ffffL);
    registers.set("RING_BASE_HI", BASE >>> 32);
    registers.set("RING_SIZE", COMMANDS);
  }

  /** The accelerator has gone back to the ring's beginning. */
  void rewind() {
    tail = 0;
  }

  /**
   * Puts the first commands into the ring, from which none is to be taken.
   *
   * @return how many fit
   */
  int fill(byte[] commands) {
    int count = Math.min(commands.length / Assembler.COMMAND_BYTES, COMMANDS - 1);
    put(commands, 0, count);
    return count;
  }

  /**
   * Puts more into the ring, where the accelerator has made room.
   *
   * @param from how many have been given before
   * @param until no more than these
   * @return how many have been given now
   */
  int refill(byte[] commands, int from, int until) {
    int head = (int) registers.get("HEAD");
    int room = Math.floorMod(head - tail - 1, COMMANDS);
    int count = Math.min(room, until - from);
    put(commands, from, count);
    return from + count;
  }

  private void put(byte[] commands, int from, int count) {
    for (int i = from; i < from + count; i++) {
      int at = i * Assembler.COMMAND_BYTES;
      memory.write(
          BASE + (long) tail * Assembler.COMMAND_BYTES,
          Arrays.copyOfRange(commands, at, at + Assembler.COMMAND_BYTES));
      tail = (tail + 1) % COMMANDS;
    }
    if (count > 0) {
      registers.set("TAIL", tail);
    }
  }
}

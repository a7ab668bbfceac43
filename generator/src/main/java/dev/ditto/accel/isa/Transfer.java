package dev.ditto.accel.isa;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a LOAD or a STORE reaches in memory, from the bytes of a command that anybody may have
 * written.
 *
 * @param address of the first piece, in bytes, unsigned
 * @param runs pieces, 0 to 2^32 - 1
 * @param runBytes of a piece, 0 to 2^32 - 1
 * @param stride bytes from the start of one piece to the start of the next
 */
public record Transfer(long address, long runs, long runBytes, int stride) {
  /** The commands that read or write memory. */
  public static final List<Opcode> OPCODES = List.of(Opcode.LOAD, Opcode.STORE);

  /** The operands that say where; the same for both opcodes. */
  public static final List<Field> OPERANDS =
      Stream.of("address", "runs", "runBytes", "stride").map(Transfer::operand).toList();

  /** What the words of a command ask for, whatever they are. */
  static Transfer of(int[] words) {
    return new Transfer(
        OPERANDS.get(0).get(words),
        OPERANDS.get(1).get(words),
        OPERANDS.get(2).get(words),
        (int) OPERANDS.get(3).get(words));
  }

  /**
   * Whether there is a piece, and all of them lie in memory.
   *
   * @param base first byte of the memory, not negative
   * @param bytes of it; its end is not beyond 2^63 - 1
   */
  boolean within(long base, long bytes) {
    long before = address - base;
    if (runs == 0 || address < base || before > bytes || runBytes > bytes - before) {
      return false;
    }
    // Both factors are below 2^32 and 2^31 + 1: nothing overflows.
    long way = (runs - 1) * Math.abs((long) stride);
    return way <= (stride < 0 ? before : bytes - before - runBytes);
  }

  private static Field operand(String name) {
    Field operand = OPCODES.get(0).format().field(name);
    for (Opcode other : OPCODES) {
      Field same = other.format().field(name);
      if (same.firstBit() != operand.firstBit() || same.bits() != operand.bits()) {
        throw new IllegalStateException(name + " lies elsewhere in " + other);
      }
    }
    return operand;
  }
}

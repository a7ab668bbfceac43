package dev.ditto.accel.isa;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Commands that anybody may have written, before an accelerator sees them: how far they reach. All
 * else that can be wrong with a command the accelerator finds itself, and harms nobody.
 */
public final class Ring {
  /** Lowest bits of a ring's address, which are zero: it begins with a beat of any bus. */
  public static final int ALIGNMENT_BITS = 6;

  /** Bytes of which a ring's address is a multiple. */
  public static final int ALIGNMENT = 1 << ALIGNMENT_BITS;

  private Ring() {}

  /**
   * What is wrong with the first command at fault; empty when every opcode is known and every
   * transfer stays in memory.
   *
   * @param commands whole ones
   * @param base first byte of the memory, not negative
   * @param bytes of it; its end is not beyond 2^63 - 1
   */
  public static Optional<String> problem(byte[] commands, long base, long bytes) {
    ByteBuffer all = ByteBuffer.wrap(commands).order(ByteOrder.LITTLE_ENDIAN);
    int[] words = new int[Assembler.COMMAND_WORDS];
    for (int i = 0; i < commands.length / Assembler.COMMAND_BYTES; i++) {
      all.slice(i * Assembler.COMMAND_BYTES, Assembler.COMMAND_BYTES)
          .order(ByteOrder.LITTLE_ENDIAN)
          .asIntBuffer()
          .get(words);
      int code = words[0] & 0xff;
      Optional<Opcode> opcode = Opcode.of(code);
      if (opcode.isEmpty()) {
        return Optional.of("command %d: there is no opcode %d".formatted(i, code));
      }
      if (Transfer.OPCODES.contains(opcode.get()) && !Transfer.of(words).within(base, bytes)) {
        return Optional.of(
            "command %d: %s reaches beyond the memory of the run".formatted(i, opcode.get()));
      }
    }
    return Optional.empty();
  }
}

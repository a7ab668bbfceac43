package dev.ditto.accel.isa;

/**
 * One command, as numbers. Records hold whatever they are given; {@link Assembler} checks ranges
 * and names every operand that is out of its own.
 */
public sealed interface Command permits Command.Simple, Compute {

  /** Semaphores to wait for and to signal. */
  Sync sync();

  /** The kind of command. */
  default Opcode opcode() {
    for (Opcode opcode : Opcode.values()) {
      if (opcode.type() == getClass()) {
        return opcode;
      }
    }
    throw new AssertionError(getClass());
  }

  /** Those with few operands. */
  sealed interface Simple extends Command {}

  /** Does nothing. */
  record Nop(Sync sync) implements Simple {}

  /** Ends a program; see {@link Opcode#FINISH}. */
  record Finish(Sync sync) implements Simple {}

  /**
   * Copies pieces of memory to consecutive words of a scratchpad. Addresses and lengths are
   * multiples of the memory port's beat, and all pieces together are whole scratchpad words.
   */
  record Load(
      Sync sync,
      @Operand(word = 2, bits = 64, min = 0, unit = "bytes", meaning = "memory address")
          long address,
      @Operand(word = 4, bits = 4, meaning = "scratchpad") Space space,
      @Operand(word = 5, unit = "words", meaning = "first word in the scratchpad") long first,
      @Operand(word = 6, min = 1, unit = "runs", meaning = "contiguous pieces of memory") long runs,
      @Operand(word = 7, min = 1, unit = "bytes", meaning = "length of a piece") long runBytes,
      @Operand(
              word = 8,
              signed = true,
              unit = "bytes",
              meaning = "distance from the start of one piece to the start of the next")
          long stride)
      implements Simple {}

  /** Copies consecutive words of a scratchpad to pieces of memory; else like {@link Load}. */
  record Store(
      Sync sync,
      @Operand(word = 2, bits = 64, min = 0, unit = "bytes", meaning = "memory address")
          long address,
      @Operand(word = 4, bits = 4, meaning = "scratchpad") Space space,
      @Operand(word = 5, unit = "words", meaning = "first word in the scratchpad") long first,
      @Operand(word = 6, min = 1, unit = "runs", meaning = "contiguous pieces of memory") long runs,
      @Operand(word = 7, min = 1, unit = "bytes", meaning = "length of a piece") long runBytes,
      @Operand(
              word = 8,
              signed = true,
              unit = "bytes",
              meaning = "distance from the start of one piece to the start of the next")
          long stride)
      implements Simple {}

  /**
   * Encodes windows: window {@code i} reads {@code X[x + i]} and, when temporal, {@code
   * XREUSE[xReuse + i]}, and writes {@code WINDOW[window + i]}. Elements beyond the valid channels
   * of a pixel's last window give no tokens.
   */
  record Encode(
      Sync sync,
      @Operand(
              word = 0,
              low = 8,
              bits = 1,
              meaning = "take the difference to XREUSE; else to zero, and XREUSE is not read")
          boolean temporal,
      @Operand(word = 0, low = 9, bits = 1, meaning = "also copy X into XREUSE, for the next step")
          boolean keep,
      @Operand(word = 2, unit = "words", meaning = "first word in X") long x,
      @Operand(word = 3, unit = "words", meaning = "first word in XREUSE") long xReuse,
      @Operand(word = 4, unit = "windows", meaning = "first window in WINDOW") long window,
      @Operand(word = 5, min = 1, unit = "windows", meaning = "windows to encode") long count,
      @Operand(word = 6, min = 1, unit = "windows", meaning = "windows of one pixel") long perPixel,
      @Operand(
              word = 7,
              min = 1,
              max = 16,
              unit = "channels",
              meaning = "valid channels in the last window of a pixel")
          long lastChannels)
      implements Simple {}

  /**
   * Requantises rows of partial sums: {@code VECTOR[vector + i][n] = sat16((Y[y + i][n] + bias[n])
   * * multiplier[n] + 2^(shift[n] - 1) >> shift[n])}.
   */
  record Vector(
      Sync sync,
      @Operand(word = 2, unit = "words", meaning = "first word in Y") long y,
      @Operand(word = 3, min = 1, unit = "rows", meaning = "rows to process") long rows,
      @Operand(word = 4, unit = "words", meaning = "first word in PARAM") long param,
      @Operand(word = 5, unit = "words", meaning = "first word in VECTOR") long vector,
      @Operand(word = 6, bits = 32, max = 0, meaning = "operation, 0 = requantise") long operation)
      implements Simple {}
}

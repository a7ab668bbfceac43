package dev.ditto.accel.regs;

import java.util.Locale;

/** Bits of the error register, in order. Only the first error's bit is set. */
public enum ErrorCode {
  CMD_ILLEGAL("unknown opcode, a bit that must be zero, or a semaphore counted beyond 255"),
  CFG_RANGE("an operand, or the ring, out of the range that this configuration can execute"),
  ALIGN("a memory address or length that is not a multiple of the beat or of the word"),
  AXI_RD("memory answered a read with an error"),
  AXI_WR("memory answered a write with an error"),
  BUF_OVF("a command reaches beyond the end of its scratchpad"),
  ACC_OVF("reserved for overflowing accumulators; never set, as programs prove their range"),
  SCALE_MISMATCH("reserved for differences between scales; never set, as programs forbid them"),
  WATCHDOG("nothing happened for as many cycles as WATCHDOG says"),
  PARITY("reserved for corrupted memory words; never set");

  private final String description;

  ErrorCode(String description) {
    this.description = description;
  }

  /** What went wrong. */
  public String description() {
    return description;
  }

  /** Lower case with underscores: the field's name. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The bit in the error register. */
  public int mask() {
    return 1 << ordinal();
  }
}

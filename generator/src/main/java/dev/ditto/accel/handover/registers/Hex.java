package dev.ditto.accel.handover.registers;

/** Numbers in hexadecimal, in lower case. */
final class Hex {
  private Hex() {}

  /** With as many digits as {@code bits} need. */
  static String of(long value, int bits) {
    return "0x" + digits(value, bits);
  }

  /** Without a prefix. */
  static String digits(long value, int bits) {
    String digits = Long.toHexString(value);
    return "0".repeat(Math.max(0, (bits + 3) / 4 - digits.length())) + digits;
  }
}

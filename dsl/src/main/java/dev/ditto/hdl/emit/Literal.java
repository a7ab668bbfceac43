package dev.ditto.hdl.emit;

import java.math.BigInteger;

/** Verilog's sized constants. */
final class Literal {
  /** Larger values read better in hexadecimal. */
  private static final BigInteger DECIMAL = BigInteger.valueOf(1000);

  private Literal() {}

  /** {@code 1'b0}, {@code 8'd25} or {@code 32'hdeadbeef}. */
  static String of(BigInteger value, int width) {
    if (width == 1) {
      return value.signum() == 0 ? "1'b0" : "1'b1";
    }
    if (value.compareTo(DECIMAL) < 0) {
      return width + "'d" + value.toString();
    }
    return width + "'h" + value.toString(16);
  }
}

package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Arithmetic;
import java.math.BigInteger;
import java.util.List;

/** How values are written for people. */
public final class Numbers {
  private Numbers() {}

  /**
   * A state by its name, a signed number in decimal, any other in hexadecimal digits.
   *
   * @param value unsigned
   * @param states names of values from zero on; may be empty
   */
  public static String text(BigInteger value, int width, boolean signed, List<String> states) {
    if (value.bitLength() < 31 && value.intValue() < states.size()) {
      return states.get(value.intValue());
    }
    return signed ? Arithmetic.signed(value, width).toString() : value.toString(16);
  }
}

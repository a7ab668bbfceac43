package dev.ditto.timing;

import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Vector;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.accel.rtl.vector.CodeLane;
import dev.ditto.accel.rtl.vector.PassLane;
import dev.ditto.hdl.Hdl;

/**
 * What of a pass comes after its last beat: the lane's pipeline and the writes behind it; {@link
 * dev.ditto.accel.rtl.vector.PassUnit}.
 */
final class PassTail {
  private PassTail() {}

  /** Cycles from the last beat to the command's end. */
  static int cycles(Vector c, int lanes) {
    if (c.function() == VectorFunction.LARGEST) {
      return reduced(lanes);
    }
    if (c.function() == VectorFunction.EXPONENT) {
      return PassLane.EXPONENT + Math.max(1, reduced(lanes));
    }
    int result = result(c);
    int more = c.toVector() ? 1 : 0;
    if (c.toCode()) {
      more = Math.max(more, CodeLane.LATENCY + 1);
    }
    if (c.statistics() == Statistics.CHANNELS) {
      more = Math.max(more, PassLane.SQUARE + 1);
    } else if (c.statistics() == Statistics.ROWS) {
      more = Math.max(more, PassLane.SQUARE + reduced(lanes));
    }
    return result + more;
  }

  /** From the last beat of a row to the word's write into VECTOR. */
  static int toVector(Vector c) {
    return result(c) + 1;
  }

  /** From the last beat of a row to the word's write into CODE. */
  static int toCode(Vector c) {
    boolean exponent = c.function() == VectorFunction.EXPONENT;
    return (exponent ? PassLane.EXPONENT : result(c) + CodeLane.LATENCY) + 1;
  }

  /** Whether it writes codes at all. */
  static boolean writesCode(Vector c) {
    return c.function() == VectorFunction.EXPONENT || c.toCode();
  }

  private static int result(Vector c) {
    return PassLane.LATENCY + (c.function() == VectorFunction.NONE ? 0 : PassLane.FUNCTION);
  }

  /** The lanes become one, then the beats of the row; then the word is written. */
  private static int reduced(int lanes) {
    return Hdl.log2Up(lanes) + 2;
  }
}

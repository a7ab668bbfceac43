package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.UInt;

/**
 * A multiplier that the steps of a unit use one after the other: a step starts it and the next one,
 * once it is no longer busy, finds the product.
 */
final class SharedMultiplier {
  /** Cycles from operands to product, less one: two registers for the multiplier's own pipeline. */
  private static final int WAIT = 2;

  private final UInt left;
  private final UInt right;
  private final UInt wait;
  private final UInt product;

  /** For unsigned operands of that many bits. */
  SharedMultiplier(int leftBits, int rightBits) {
    left = reg(uint(leftBits));
    right = reg(uint(rightBits));
    wait = reg(uint(2)).init(0);
    var multiplied = reg(uint(leftBits + rightBits));
    multiplied.next(left.times(right));
    product = reg(multiplied.type());
    product.next(multiplied);
  }

  /** Multiplies from the next cycle on. */
  void start(UInt a, UInt b) {
    left.next(a);
    right.next(b);
    wait.next(WAIT);
  }

  /** Says what happens while the product is ready; otherwise it is waited for. */
  void whenReady(Runnable step) {
    when(wait.any(), () -> wait.next(wait.wrapMinus(1))).otherwise(step);
  }

  /** The last product. */
  UInt product() {
    return product;
  }
}

package dev.ditto.hdl;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How a number is rounded to fewer fraction bits. Hardware ({@link Fix}) and plain numbers ({@link
 * FixNumber}, {@code long}) share these definitions.
 */
public enum Rounding {
  /** Down, toward minus infinity: drops the bits. Costs nothing. */
  FLOOR,
  /** Up, toward plus infinity. */
  CEILING,
  /** Toward zero. */
  TOWARD_ZERO,
  /** To the nearest, ties up: adds half and drops the bits. */
  HALF_UP,
  /** To the nearest, ties down. */
  HALF_DOWN,
  /** To the nearest, ties to the even neighbour: no bias. */
  HALF_EVEN,
  /** To the nearest, ties away from zero. */
  HALF_AWAY;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Whether the number below is raised by one.
   *
   * @param guard the highest dropped bit, worth a half
   * @param sticky whether any other dropped bit is one
   * @param odd whether the number below is odd
   * @param negative whether the exact number is negative
   */
  boolean raises(boolean guard, boolean sticky, boolean odd, boolean negative) {
    return switch (this) {
      case FLOOR -> false;
      case CEILING -> guard || sticky;
      case TOWARD_ZERO -> negative && (guard || sticky);
      case HALF_UP -> guard;
      case HALF_DOWN -> guard && sticky;
      case HALF_EVEN -> guard && (sticky || odd);
      case HALF_AWAY -> guard && (sticky || !negative);
    };
  }

  /**
   * {@code value / 2^places}, rounded.
   *
   * @param places 0 to 63
   */
  public long shiftRight(long value, int places) {
    if (places == 0) {
      return value;
    }
    if (places < 0 || places > 63) {
      throw new IllegalArgumentException("shift by " + places + " places, legal is 0 to 63");
    }
    long floor = value >> places;
    long half = 1L << places - 1;
    boolean guard = (value & half) != 0;
    boolean sticky = (value & half - 1) != 0;
    return raises(guard, sticky, (floor & 1) != 0, value < 0) ? floor + 1 : floor;
  }

  /** {@code value / 2^places}, rounded; {@code places} is 0 or more. */
  public BigInteger shiftRight(BigInteger value, int places) {
    if (places == 0) {
      return value;
    }
    if (places < 0) {
      throw new IllegalArgumentException("shift by " + places + " places, legal is 0 or more");
    }
    BigInteger floor = value.shiftRight(places);
    boolean guard = value.testBit(places - 1);
    boolean sticky = value.signum() != 0 && value.getLowestSetBit() < places - 1;
    boolean up = raises(guard, sticky, floor.testBit(0), value.signum() < 0);
    return up ? floor.add(BigInteger.ONE) : floor;
  }

  /** The integer that a decimal number is rounded to. */
  public BigInteger round(BigDecimal value) {
    BigDecimal floor = value.setScale(0, RoundingMode.FLOOR);
    BigDecimal rest = value.subtract(floor);
    boolean guard = rest.compareTo(HALF) >= 0;
    boolean sticky = rest.signum() != 0 && rest.compareTo(HALF) != 0;
    BigInteger below = floor.toBigInteger();
    boolean up = raises(guard, sticky, below.testBit(0), value.signum() < 0);
    return up ? below.add(BigInteger.ONE) : below;
  }
}

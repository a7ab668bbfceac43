package dev.ditto.accel.rtl.encode;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.hdl.UInt;

/**
 * How an encoded window is laid out in its word. A window has 16 elements of one or two digits; a
 * digit's flag says that it makes a token. With {@code part} 0 for the only or low digit of an
 * element and 1 for the high one, digit {@code part * 16 + element} has its flag at that bit; the
 * digits follow above all flags, in the same order.
 *
 * @param digits digits of an element, 1 or 2
 * @param digitBits bits of a signed digit
 * @param dense flags say which channels exist, digits are raw codes
 */
public record WindowFormat(int digits, int digitBits, boolean dense) {
  /** Elements of a window. */
  public static final int ELEMENTS = Parameters.WINDOW;

  /** The format of an accelerator. */
  public static WindowFormat of(Parameters p) {
    return new WindowFormat(
        p.windowFlags() / ELEMENTS, p.tokenDigitBits(), p.peStyle() == PeStyle.DENSE);
  }

  /** Flags of a window, and so its possible tokens. */
  public int flags() {
    return digits * ELEMENTS;
  }

  /** Bits of a word. */
  public int bits() {
    return flags() * (1 + digitBits);
  }

  /** All flags of a word. */
  public UInt flags(UInt word) {
    return word.bits(flags() - 1, 0);
  }

  /** All digits of a word. */
  public UInt digits(UInt word) {
    return word.bits(bits() - 1, flags());
  }

  /** One of digits that follow each other: of all of a window, or of a part of them. */
  public UInt digit(UInt digits, int index) {
    return digits.slice(index * digitBits, digitBits);
  }
}

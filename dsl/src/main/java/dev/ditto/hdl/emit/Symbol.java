package dev.ditto.hdl.emit;

import java.util.BitSet;

/** A name that expressions refer to, and which of its bits they use. */
final class Symbol {
  private final String name;
  private final int width;
  private final boolean signed;
  private final BitSet used = new BitSet();

  Symbol(String name, int width, boolean signed) {
    this.name = name;
    this.width = width;
    this.signed = signed && width > 1;
  }

  String name() {
    return name;
  }

  int width() {
    return width;
  }

  /** Whether its declaration says {@code signed}. */
  boolean signed() {
    return signed;
  }

  /** {@code " signed [7:0]"}, or shorter, with a leading space unless empty. */
  String type() {
    return (signed ? " signed" : "") + (width > 1 ? " [" + (width - 1) + ":0]" : "");
  }

  void use(int high, int low) {
    used.set(low, high + 1);
  }

  void useAll() {
    use(width - 1, 0);
  }

  /** Text of {@code high} down to {@code low}; the name alone when that is all of it. */
  String bits(int high, int low) {
    if (high == width - 1 && low == 0) {
      return name;
    }
    return name + (high == low ? "[" + high + "]" : "[" + high + ":" + low + "]");
  }

  /** The ranges that nothing uses, most significant first, separated by commas; empty if none. */
  String unused() {
    StringBuilder text = new StringBuilder();
    int high = width - 1;
    while (high >= 0) {
      high = used.previousClearBit(high);
      if (high < 0) {
        break;
      }
      int low = used.previousSetBit(high) + 1;
      text.append(text.length() == 0 ? "" : ", ").append(bits(high, low));
      high = low - 1;
    }
    return text.toString();
  }
}

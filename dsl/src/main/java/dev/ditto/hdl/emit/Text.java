package dev.ditto.hdl.emit;

/**
 * How an expression is written.
 *
 * @param text the Verilog
 * @param level how tightly its outermost operator binds
 * @param signed whether Verilog takes it as signed
 * @param symbol the name it is, or is a slice of; null for anything else
 * @param high most significant bit of {@code symbol}
 * @param low least significant bit of {@code symbol}
 */
record Text(String text, Level level, boolean signed, Symbol symbol, int high, int low) {

  /** Kinds of expression by precedence, loosest first. */
  enum Level {
    CONDITIONAL,
    LOGICAL_OR,
    LOGICAL_AND,
    OR,
    XOR,
    AND,
    EQUALITY,
    RELATION,
    /** Arithmetic right shift: like a shift, but its meaning changes in an unsigned context. */
    SIGNED_SHIFT,
    SHIFT,
    SUM,
    PRODUCT,
    /** Reduction or minus: legal inside a binary expression, but hard to read there. */
    PREFIX,
    COMPLEMENT,
    PRIMARY
  }

  static Text of(String text, Level level, boolean signed) {
    return new Text(text, level, signed, null, 0, 0);
  }

  static Text of(Symbol symbol) {
    return new Text(symbol.name(), Level.PRIMARY, symbol.signed(), symbol, symbol.width() - 1, 0);
  }

  /** Bits of a named thing, counted from its {@code low}. */
  Text slice(int sliceHigh, int sliceLow) {
    int newHigh = low + sliceHigh;
    int newLow = low + sliceLow;
    boolean whole = newHigh == symbol.width() - 1 && newLow == 0;
    return new Text(
        symbol.bits(newHigh, newLow),
        Level.PRIMARY,
        whole && symbol.signed(),
        symbol,
        newHigh,
        newLow);
  }

  boolean isNamed() {
    return symbol != null;
  }

  /** The text; notes that the bits of the name in it are used. */
  String use() {
    if (symbol != null) {
      symbol.use(high, low);
    }
    return text;
  }

  /** The text as an operand of an operator of {@code parent} level, in parentheses if needed. */
  String in(Level parent, boolean right) {
    if (level == Level.SIGNED_SHIFT) {
      // $signed() makes the shift a world of its own: outside signedness cannot reach into it.
      return "$signed(" + use() + ")";
    }
    boolean bare =
        switch (parent) {
          case CONDITIONAL -> level.compareTo(Level.LOGICAL_AND) > 0;
          case LOGICAL_AND, LOGICAL_OR ->
              level == parent || level == Level.EQUALITY || level == Level.RELATION || isTight();
          case OR, XOR, AND -> level == parent || isTight();
          case EQUALITY, RELATION -> level == Level.SUM || level == Level.PRODUCT || isTight();
          case SUM -> level == Level.PRODUCT || level == Level.SUM && !right || isTight();
          case PRODUCT -> level == Level.PRODUCT && !right || isTight();
          default -> level == Level.PRIMARY || parent == Level.SHIFT && isTight();
        };
    return bare ? use() : "(" + use() + ")";
  }

  private boolean isTight() {
    return level == Level.PRIMARY || level == Level.COMPLEMENT;
  }
}

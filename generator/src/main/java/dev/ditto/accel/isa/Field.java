package dev.ditto.accel.isa;

/**
 * One operand of a command as data.
 *
 * @param name component of the record, as in Java
 * @param word 32-bit word that holds the lowest bit
 * @param low lowest bit within that word
 * @param bits number of bits, 1 to 64; more than 32 continue in the next word
 * @param signed whether the bits are two's complement
 * @param min smallest legal value
 * @param max largest legal value; 64-bit operands stop at 2^63 - 1
 * @param unit in the plural, or empty
 * @param meaning a phrase
 */
public record Field(
    String name,
    int word,
    int low,
    int bits,
    boolean signed,
    long min,
    long max,
    String unit,
    String meaning) {

  /** Position of the lowest bit counted from the start of the command. */
  public int firstBit() {
    return 32 * word + low;
  }

  /**
   * The byte of a command at which it begins.
   *
   * @throws IllegalStateException when it begins within a byte
   */
  public int firstByte() {
    if (low % 8 != 0) {
      throw new IllegalStateException(name + " begins within a byte");
    }
    return firstBit() / 8;
  }

  static Field of(String name, Operand operand) {
    int bits = operand.bits();
    long mostBits = bits == 64 ? Long.MAX_VALUE : (1L << (operand.signed() ? bits - 1 : bits)) - 1;
    long leastBits = operand.signed() ? -mostBits - 1 : 0;
    return new Field(
        name,
        operand.word(),
        operand.low(),
        bits,
        operand.signed(),
        Math.max(leastBits, operand.min()),
        Math.min(mostBits, operand.max()),
        operand.unit(),
        operand.meaning());
  }

  /** Puts {@code value}, which must be in range, into the words of a command. */
  void put(int[] words, long value) {
    for (int bit = 0; bit < bits; bit++) {
      int at = firstBit() + bit;
      words[at / 32] |= (int) (value >> bit & 1) << at % 32;
    }
  }

  /** Reads the value from the words of a command. */
  long get(int[] words) {
    long value = 0;
    for (int bit = bits - 1; bit >= 0; bit--) {
      int at = firstBit() + bit;
      value = value << 1 | (words[at / 32] >>> at % 32 & 1);
    }
    return signed ? value << 64 - bits >> 64 - bits : value;
  }

  /** What is wrong with {@code value}, or null. */
  String problem(long value) {
    if (value >= min && value <= max) {
      return null;
    }
    return name + " = " + value + ", legal " + min + ".." + max + " (" + meaning + ")";
  }
}

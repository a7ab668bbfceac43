package dev.ditto.accel.regs;

/**
 * Some bits of a register.
 *
 * @param name lower case with underscores, unique in its register
 * @param low lowest bit, 0 to 31
 * @param bits number of bits, 1 to 32
 * @param reset value after reset; for {@link Access#CONSTANT} the value
 * @param description a phrase without a full stop
 */
public record RegisterField(
    String name, int low, int bits, Access access, long reset, String description) {

  public RegisterField {
    if (low < 0 || bits < 1 || low + bits > 32) {
      throw new IllegalArgumentException(name + ": bits " + low + "+" + bits + " of 32");
    }
    if (reset < 0 || reset >= 1L << bits) {
      throw new IllegalArgumentException(
          name + ": reset value " + reset + " does not fit " + bits + " bits");
    }
  }

  /** The field's bits set, all others clear. */
  public long mask() {
    return ((1L << bits) - 1) << low;
  }

  /** The field's value in a register value. */
  public long of(long registerValue) {
    return registerValue >>> low & (1L << bits) - 1;
  }
}

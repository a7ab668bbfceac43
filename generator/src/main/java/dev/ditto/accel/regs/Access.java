package dev.ditto.accel.regs;

/** What reading and writing a field does. */
public enum Access {
  /** Reads the same value always; fixed when the hardware is generated. */
  CONSTANT("RO", false),
  /** Reads what the hardware shows; cannot be written. */
  STATUS("RO", false),
  /** Reads what was written last. */
  CONTROL("RW", true),
  /**
   * Reads what was written last. A write while the accelerator is busy is refused with SLVERR and
   * changes nothing.
   */
  CONTROL_WHEN_IDLE("RW", true),
  /** Set by the hardware; writing one clears the bit, writing zero leaves it. */
  EVENT("RW1C", true),
  /** Writing one starts something; reads zero. */
  TRIGGER("W1S", true);

  private final String abbreviation;
  private final boolean writable;

  Access(String abbreviation, boolean writable) {
    this.abbreviation = abbreviation;
    this.writable = writable;
  }

  /** As register lists spell it: RO, RW, RW1C, W1S. */
  public String abbreviation() {
    return abbreviation;
  }

  /** Whether a write can have an effect. */
  public boolean writable() {
    return writable;
  }
}

package dev.ditto.accel.regs;

import dev.ditto.accel.Checksums;
import dev.ditto.accel.Parameters;
import dev.ditto.arithmetic.PlacedSum;
import java.util.List;
import java.util.Locale;

/**
 * Where data pass from unit to unit, in the order of their flow. Of each a {@link PlacedSum} is
 * kept of all that has passed since reset: it follows from the commands executed and from memory,
 * whatever stalls there were.
 */
public enum Boundary {
  LOAD("beats that LOAD has taken from memory; place: number of the beat"),
  ENCODE("windows that ENCODE has written; place: word of WINDOW"),
  COMPUTE("rows of sums that COMPUTE has added to Y; place: word of Y"),
  VALUES("words that VECTOR has written to VECTOR; place: word of VECTOR"),
  CODES("words that VECTOR and TRANSPOSE have written to CODE; place: word of CODE"),
  STORE("beats that STORE has given to memory; place: number of the beat");

  /** Byte offset of the first boundary's register. */
  public static final int FIRST_OFFSET = 0x0A0;

  private final String description;

  Boundary(String description) {
    this.description = description;
  }

  /** What passes, and what counts as its place. */
  public String description() {
    return description;
  }

  /** Lower case, as in reports. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Name of its register. */
  public String register() {
    return "CHECK_" + name();
  }

  /** Whether an accelerator keeps checksums of them. */
  public static boolean kept(Parameters p) {
    return p.checksums() == Checksums.ON;
  }

  /** Those of which an accelerator keeps checksums: all or none. */
  public static List<Boundary> of(Parameters p) {
    return kept(p) ? List.of(values()) : List.of();
  }

  /** Their registers. */
  static List<Register> registers(Parameters p) {
    return of(p).stream().map(Boundary::asRegister).toList();
  }

  private Register asRegister() {
    return new Register(
        register(),
        FIRST_OFFSET + 4 * ordinal(),
        "Checksum since reset or soft reset: " + description + ".",
        List.of(new RegisterField("value", 0, 32, Access.STATUS, 0, "the checksum")));
  }
}

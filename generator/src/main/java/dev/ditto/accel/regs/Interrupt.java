package dev.ditto.accel.regs;

import java.util.Locale;

/** Bits of the three interrupt registers, in order. */
public enum Interrupt {
  DONE("a FINISH was executed"),
  CMD_EMPTY("the last command of the ring was taken"),
  ERROR("an error was recorded in ERR_CODE"),
  WATCHDOG("nothing happened for as many cycles as WATCHDOG says"),
  CNT_OVERFLOW("a counter passed 2^64 - 1");

  private final String description;

  Interrupt(String description) {
    this.description = description;
  }

  /** When it is raised. */
  public String description() {
    return description;
  }

  /** Lower case with underscores: the field's name. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The bit in each of the three registers. */
  public int mask() {
    return 1 << ordinal();
  }
}

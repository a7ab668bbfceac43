package dev.ditto.accel.regs;

import dev.ditto.accel.Parameters;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * The performance counters, in the order of their registers; 64 bits each.
 *
 * <p>Two exact partitions: {@code cycles_busy + cycles_idle} are all cycles since the counters were
 * cleared; {@code pe_active + pe_wait_window + pe_wait_drain + pe_no_job} are {@code rows *
 * array_busy}.
 */
public enum Counter {
  CYCLES_BUSY("cycles with a command in a queue or an engine, or one being fetched"),
  CYCLES_IDLE("all other cycles"),
  ARRAY_BUSY("cycles with a COMPUTE in flight"),
  PE_ACTIVE("row-PE cycles in which at least one token retires", Parameters::rows),
  PE_WAIT_WINDOW("row-PE cycles with a row but without an encoded window", Parameters::rows),
  PE_WAIT_DRAIN(
      "row-PE cycles with a finished row whose sums cannot be drained yet", Parameters::rows),
  PE_NO_JOB("row-PE cycles without a row", Parameters::rows),
  SLOTS_USED("tokens retired", p -> p.rows() * p.lanes()),
  ELEMENTS("elements that the encoder looked at, valid channels only", Parameters::encoderWidth),
  ELEMENTS_ZERO("of these, with a difference of zero", Parameters::encoderWidth),
  ELEMENTS_ONE("of these, coded as one token", Parameters::encoderWidth),
  ELEMENTS_TWO("of these, coded as two tokens", Parameters::encoderWidth),
  WINDOWS_ZERO("encoded windows without a token"),
  ROWS_DRAINED("rows of sums written to Y"),
  ENCODE_BUSY("cycles with an ENCODE in execution"),
  VECTOR_BUSY("cycles with a VECTOR in execution"),
  LOAD_BUSY("cycles with a LOAD in execution"),
  STORE_BUSY("cycles with a STORE in execution"),
  READ_BEATS("beats read from memory, commands included"),
  WRITE_BEATS("beats written to memory"),
  READ_STALL("cycles with a read burst open in which no beat arrives"),
  WRITE_STALL("cycles with a write beat offered in which memory does not take it"),
  COMMANDS("commands completed"),
  COMMANDS_SKIPPED("of these, not executed because their layer was in another mode"),
  WAITING("cycles with a command that an engine has not completed, see FLOW_FULL");

  /** Byte offset of the first counter's low half. */
  public static final int FIRST_OFFSET = 0x100;

  private final String description;
  private final ToIntFunction<Parameters> most;

  Counter(String description) {
    this(description, p -> 1);
  }

  Counter(String description, ToIntFunction<Parameters> most) {
    this.description = description;
    this.most = most;
  }

  /** What is counted. */
  public String description() {
    return description;
  }

  /** Lower case with underscores, as in register names and reports. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Byte offset of the low half; the high half follows. */
  public int offset() {
    return FIRST_OFFSET + 8 * ordinal();
  }

  /** Most that one cycle can add. */
  public int mostPerCycle(Parameters parameters) {
    return Math.max(1, most.applyAsInt(parameters));
  }
}

package dev.ditto.accel.flow;

/**
 * What software says in register FLOW.
 *
 * @param hysteresis a mode is cheaper only if it saves more than the cycles of the other divided by
 *     2 to this power, 1 .. 7; 0 = if it saves anything
 * @param period measured steps in the best mode after which others are tried again, 1 .. 255; 0 =
 *     never
 */
public record FlowSettings(FlowPolicy policy, int hysteresis, int period) {
  /** Bits of the hysteresis. */
  public static final int HYSTERESIS_BITS = 3;

  /** Bits of the period. */
  public static final int PERIOD_BITS = 8;

  public FlowSettings {
    if (hysteresis < 0 || hysteresis >= 1 << HYSTERESIS_BITS) {
      throw new IllegalArgumentException("hysteresis = " + hysteresis + ", legal 0..7");
    }
    if (period < 0 || period >= 1 << PERIOD_BITS) {
      throw new IllegalArgumentException("period = " + period + ", legal 0..255");
    }
  }

  /** The cycles below which another mode is cheaper than one of so many. */
  long limit(long cycles) {
    return hysteresis == 0 ? cycles : cycles - (cycles >> hysteresis);
  }
}

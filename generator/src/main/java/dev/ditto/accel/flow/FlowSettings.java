package dev.ditto.accel.flow;

/**
 * What software says in register FLOW.
 *
 * @param hysteresis a mode is cheaper only if it saves more than the cycles of the other divided by
 *     2 to this power, 1 .. 7; 0 = if it saves anything
 * @param period measured steps in the best mode after which others may be tried again, 1 .. 255; 0
 *     = never
 * @param share a mode is tried again only if that is expected to lose at most the cycles since the
 *     last trial divided by 2 to this power, 1 .. 7, so that trials cost no larger share of the
 *     time; 0 = whatever it loses
 */
public record FlowSettings(FlowPolicy policy, int hysteresis, int period, int share) {
  /** Bits of the hysteresis. */
  public static final int HYSTERESIS_BITS = 3;

  /** Bits of the period. */
  public static final int PERIOD_BITS = 8;

  /** Bits of the share. */
  public static final int SHARE_BITS = 3;

  public FlowSettings {
    if (hysteresis < 0 || hysteresis >= 1 << HYSTERESIS_BITS) {
      throw new IllegalArgumentException("hysteresis = " + hysteresis + ", legal 0..7");
    }
    if (period < 0 || period >= 1 << PERIOD_BITS) {
      throw new IllegalArgumentException("period = " + period + ", legal 0..255");
    }
    if (share < 0 || share >= 1 << SHARE_BITS) {
      throw new IllegalArgumentException("share = " + share + ", legal 0..7");
    }
  }

  /** The cycles below which another mode is cheaper than one of so many. */
  long limit(long cycles) {
    return hysteresis == 0 ? cycles : cycles - (cycles >> hysteresis);
  }

  /**
   * The cycles up to which a mode may be tried again.
   *
   * @param cycles of a step in the best mode
   * @param spent cycles since the last trial
   */
  long affordable(long cycles, long spent) {
    return share == 0 ? Long.MAX_VALUE : cycles + (spent >> share);
  }
}

package dev.ditto.accel.rtl.flow;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import java.util.Arrays;

/**
 * {@link FlowSettings} in hardware.
 *
 * @param policy place of the {@link FlowPolicy}; numbers that none has are as {@link
 *     FlowPolicy#OFF}
 * @param hysteresis as there
 * @param period as there
 * @param share as there
 */
public record PolicySettings(UInt policy, UInt hysteresis, UInt period, UInt share) {

  /** Its type. */
  public static Type<PolicySettings> type() {
    return struct(
        PolicySettings.class,
        uint(log2Up(FlowPolicy.values().length)),
        uint(FlowSettings.HYSTERESIS_BITS),
        uint(FlowSettings.PERIOD_BITS),
        uint(FlowSettings.SHARE_BITS));
  }

  /** Whether the policy is one of some. */
  Bool is(FlowPolicy... some) {
    return reduce(Arrays.stream(some).map(p -> policy.eq(p.ordinal())).toList(), Bool::or);
  }
}

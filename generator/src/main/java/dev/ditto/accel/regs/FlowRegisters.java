package dev.ditto.accel.regs;

import static dev.ditto.accel.regs.Access.CONSTANT;
import static dev.ditto.accel.regs.Access.CONTROL;
import static dev.ditto.accel.regs.Access.CONTROL_WHEN_IDLE;
import static dev.ditto.accel.regs.Access.STATUS;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The registers of the flow unit: how it chooses, and what it knows of a layer. */
final class FlowRegisters {
  private static final int CYCLES_OFFSET = 0x084;
  private static final int SPENT_OFFSET = CYCLES_OFFSET + 4 * FlowMode.values().length;

  private FlowRegisters() {}

  static List<Register> of(Parameters p) {
    List<Register> all = new ArrayList<>();
    int layerBits = Integer.numberOfTrailingZeros(p.flowLayers());
    all.add(
        new Register(
            "FLOW",
            0x078,
            "How the mode of each layer is chosen.",
            List.of(
                field("policy", 0, 3, CONTROL_WHEN_IDLE, policies()),
                field(
                    "hysteresis",
                    4,
                    FlowSettings.HYSTERESIS_BITS,
                    CONTROL_WHEN_IDLE,
                    "a mode is cheaper if it saves more than cycles / 2^hysteresis; 0: anything"),
                field(
                    "period",
                    8,
                    FlowSettings.PERIOD_BITS,
                    CONTROL_WHEN_IDLE,
                    "measured steps in the best mode after which others are tried again; 0: never"),
                new RegisterField(
                    "layers",
                    16,
                    Integer.numberOfTrailingZeros(Flow.LAYERS) + 1,
                    CONSTANT,
                    p.flowLayers(),
                    "layers in the table"),
                field(
                    "share",
                    29,
                    FlowSettings.SHARE_BITS,
                    CONTROL_WHEN_IDLE,
                    "trials may lose the cycles since the last / 2^share; 0: whatever they lose"))));
    all.add(
        new Register(
            "FLOW_INDEX",
            0x07C,
            "The layer that FLOW_STATE and the registers after it tell of.",
            List.of(field("value", 0, layerBits, CONTROL, "the layer"))));
    all.add(
        new Register(
            "FLOW_STATE",
            0x080,
            "A layer's modes, by number: "
                + Arrays.stream(FlowMode.values())
                    .map(m -> m.ordinal() + " = " + m)
                    .collect(Collectors.joining(", "))
                + ". Steady while idle; during a STEP it may be of the step before."
                + " Good when stale is 0: what is known of a layer comes some cycles after its"
                + " number.",
            List.of(
                field("mode", 0, 2, STATUS, "of the present step"),
                field("best", 4, 2, STATUS, "what the layer goes back to after trials"),
                field("known", 8, 3, STATUS, "modes measured and not forgotten, one bit each"),
                field("age", 16, 8, STATUS, "measured steps in the best mode since a trial"),
                field("stale", 31, 1, STATUS, "1: all this is still of another layer"))));
    for (FlowMode mode : FlowMode.values()) {
      all.add(
          new Register(
              "FLOW_" + mode,
              CYCLES_OFFSET + 4 * mode.ordinal(),
              "Cycles in which, of all commands not completed, the first in the ring was the"
                  + " layer's, in its last step "
                  + mode
                  + "; 0: in none so far.",
              List.of(field("value", 0, 32, STATUS, "cycles; more are counted as 2^32 - 1"))));
    }
    all.add(
        new Register(
            "FLOW_SPENT",
            SPENT_OFFSET,
            "Cycles that a layer took in its best mode since a trial.",
            List.of(field("value", 0, 32, STATUS, "cycles; more are counted as 2^32 - 1"))));
    return all;
  }

  private static String policies() {
    return Arrays.stream(FlowPolicy.values())
            .map(policy -> policy.ordinal() + ": " + policy.description())
            .collect(Collectors.joining("; "))
        + "; others as 0";
  }

  private static RegisterField field(
      String name, int low, int bits, Access access, String description) {
    return new RegisterField(name, low, bits, access, 0, description);
  }
}

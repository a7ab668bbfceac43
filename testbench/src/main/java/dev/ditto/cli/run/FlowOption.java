package dev.ditto.cli.run;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import java.util.List;
import java.util.Locale;

/**
 * {@code --flow} of a whole run: how the accelerator chooses each layer's mode. PLUS is not among
 * them: compiled runs have no commands for SPATIAL, and without any it is ADAPTIVE.
 */
final class FlowOption {
  static final String NAME = "flow";

  /** Those that make a difference to a compiled run. */
  static final List<FlowPolicy> POLICIES =
      List.of(FlowPolicy.OFF, FlowPolicy.TEMPORAL, FlowPolicy.PAPER, FlowPolicy.ADAPTIVE);

  private FlowOption() {}

  static FlowPolicy read(Invocation invocation) {
    String text = invocation.text(NAME, "adaptive");
    for (FlowPolicy policy : POLICIES) {
      if (policy.name().toLowerCase(Locale.ROOT).equals(text)) {
        return policy;
      }
    }
    throw new UsageException("--flow: '" + text + "' is not one of off, temporal, paper, adaptive");
  }
}

package dev.ditto.cli.run;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import java.util.Locale;

/** {@code --flow} of a whole run: how the accelerator chooses each layer's mode. */
final class FlowOption {
  static final String NAME = "flow";

  private FlowOption() {}

  static FlowPolicy read(Invocation invocation) {
    String text = invocation.text(NAME, "adaptive");
    for (FlowPolicy policy : FlowPolicy.values()) {
      if (policy.name().toLowerCase(Locale.ROOT).equals(text)) {
        return policy;
      }
    }
    throw new UsageException(
        "--flow: '" + text + "' is not one of off, temporal, paper, adaptive, plus");
  }
}

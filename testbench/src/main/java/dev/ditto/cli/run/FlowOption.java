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

  /** Their names, as they are written. */
  private static final List<String> NAMES =
      POLICIES.stream().map(policy -> policy.name().toLowerCase(Locale.ROOT)).toList();

  /** For the help of a verb. */
  static final String DESCRIPTION =
      "how the mode of each layer is chosen: " + String.join(", ", NAMES) + " (default adaptive)";

  private FlowOption() {}

  static FlowPolicy read(Invocation invocation) {
    String text = invocation.text(NAME, "adaptive");
    int place = NAMES.indexOf(text);
    if (place < 0) {
      throw new UsageException(
          "--flow: '%s' is not one of %s".formatted(text, String.join(", ", NAMES)));
    }
    return POLICIES.get(place);
  }
}

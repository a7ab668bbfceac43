package dev.ditto.cli.run;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code --flow} of a whole run: how the accelerator chooses each layer's mode. */
final class FlowOption {
  private static final String NAME = "flow";

  /** All of them. */
  static final List<FlowPolicy> POLICIES = List.of(FlowPolicy.values());

  /** Their names, as they are written. */
  private static final List<String> NAMES = POLICIES.stream().map(FlowOption::name).toList();

  /** For the help of a verb. */
  static final String DESCRIPTION = description(FlowPolicy.ADAPTIVE);

  private FlowOption() {}

  /** The same for a verb with another default. */
  static String description(FlowPolicy otherwise) {
    return "how the mode of each layer is chosen: %s (default %s)"
        .formatted(String.join(", ", NAMES), name(otherwise));
  }

  static void add(Options options, String description) {
    options.addOption(
        Option.builder().longOpt(NAME).hasArg().argName("MODE").desc(description).get());
  }

  static String name(FlowPolicy policy) {
    return policy.name().toLowerCase(Locale.ROOT);
  }

  static FlowPolicy read(Invocation invocation) {
    return read(invocation, FlowPolicy.ADAPTIVE);
  }

  static FlowPolicy read(Invocation invocation, FlowPolicy otherwise) {
    String text = invocation.text(NAME, name(otherwise));
    int place = NAMES.indexOf(text);
    if (place < 0) {
      throw new UsageException(
          "--flow: '%s' is not one of %s".formatted(text, String.join(", ", NAMES)));
    }
    return POLICIES.get(place);
  }
}

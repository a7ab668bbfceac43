package dev.ditto.cli.run;

import dev.ditto.cli.Invocation;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code --stalls}: how often the memory makes the accelerator wait. */
final class StallOption {
  private StallOption() {}

  static void add(Options options) {
    options.addOption(
        Option.builder()
            .longOpt("stalls")
            .hasArg()
            .argName("PERCENT")
            .desc("cycles in which each memory channel stands still, 0..95 (default 0)")
            .get());
  }

  static int read(Invocation invocation) {
    return (int) invocation.number("stalls", 0, 0, 95);
  }
}

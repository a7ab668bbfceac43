package dev.ditto.cli.run;

import dev.ditto.cli.Invocation;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/**
 * The command line that does the same again, with what was left to default said where it counts.
 */
final class Again {
  private Again() {}

  /**
   * For a verb.
   *
   * @param steps of the run
   */
  static String command(String verb, Invocation invocation, int steps) {
    List<String> words = new ArrayList<>(List.of("scripts/ditto", verb));
    for (Option option : invocation.line().getOptions()) {
      words.add(option.getLongOpt() == null ? "-" + option.getOpt() : "--" + option.getLongOpt());
      option.getValuesList().forEach(value -> words.add(quoted(value)));
    }
    if (!invocation.has("seed")) {
      words.addAll(List.of("--seed", Long.toString(invocation.seed())));
    }
    if (!invocation.has("steps")) {
      words.addAll(List.of("--steps", Integer.toString(steps)));
    }
    return String.join(" ", words);
  }

  /** As a shell reads it as one word. */
  private static String quoted(String value) {
    return value.matches("[A-Za-z0-9_./:=,+-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}

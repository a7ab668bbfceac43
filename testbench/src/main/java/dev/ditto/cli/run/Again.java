package dev.ditto.cli.run;

import dev.ditto.cli.Invocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.Option;

/**
 * The command line that does the same again from any folder, with what was left to default said
 * where it counts.
 */
final class Again {
  private Again() {}

  /** For a verb that is asked for no steps. */
  static String command(String verb, Invocation invocation) {
    return words(verb, invocation, Set.of(), List.of());
  }

  /**
   * For the verb itself.
   *
   * @param steps of the run
   */
  static String command(String verb, Invocation invocation, int steps) {
    return command(verb, invocation, steps, Set.of(), List.of());
  }

  /**
   * For another verb that does a part of it.
   *
   * @param steps of the run
   * @param without long names of options that the other verb does not have
   * @param more words of options that it needs beside
   */
  static String command(
      String verb, Invocation invocation, int steps, Set<String> without, List<String> more) {
    String command = words(verb, invocation, without, more);
    return invocation.has("steps") ? command : command + " --steps " + steps;
  }

  private static String words(
      String verb, Invocation invocation, Set<String> without, List<String> more) {
    List<String> words = new ArrayList<>(List.of(quoted(Home.program().toString()), verb));
    for (Option option : invocation.line().getOptions()) {
      if (without.contains(option.getLongOpt())) {
        continue;
      }
      words.add(option.getLongOpt() == null ? "-" + option.getOpt() : "--" + option.getLongOpt());
      option.getValuesList().forEach(value -> words.add(quoted(anywhere(option, value))));
    }
    words.addAll(more);
    if (!invocation.has("seed")) {
      words.addAll(List.of("--seed", Long.toString(invocation.seed())));
    }
    return String.join(" ", words);
  }

  /**
   * A value that means the same in another folder. What may be a name is one unless it is there.
   */
  private static String anywhere(Option option, String value) {
    List<String> kinds = List.of(String.valueOf(option.getArgName()).split("\\W"));
    if (!kinds.contains("FILE") && !kinds.contains("DIR")) {
      return value;
    }
    Path path = Invocation.path(value);
    return kinds.contains("NAME") && !Files.exists(path)
        ? value
        : path.toAbsolutePath().normalize().toString();
  }

  /** As a shell reads it as one word. */
  private static String quoted(String value) {
    return value.matches("[A-Za-z0-9_./:=,+-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}

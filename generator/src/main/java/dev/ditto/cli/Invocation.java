package dev.ditto.cli;

import dev.ditto.accel.config.Configuration;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;

/**
 * What the user asked of a verb.
 *
 * @param line the parsed options and words
 * @param out for results
 * @param err for progress and complaints
 */
public record Invocation(CommandLine line, PrintStream out, PrintStream err) {

  /**
   * The accelerator that {@code -c}, {@code -p} and {@code --set} name; {@code otherwise} when
   * neither file nor preset is given.
   */
  public Configuration configuration(String otherwise) {
    List<String> overrides =
        line.hasOption("set") ? List.of(line.getOptionValues("set")) : List.of();
    if (line.hasOption("c") && line.hasOption("p")) {
      throw new UsageException(
          "give --config or --preset, not both; a file can name a preset with \"extends\"");
    }
    if (line.hasOption("c")) {
      return Configuration.file(path(line.getOptionValue("c")), overrides);
    }
    return Configuration.preset(line.getOptionValue("p", otherwise), overrides);
  }

  /** Words after the verb. */
  public List<String> words() {
    return line.getArgList();
  }

  public boolean has(String option) {
    return line.hasOption(option);
  }

  public boolean quiet() {
    return has("q");
  }

  public boolean json() {
    return has("json");
  }

  /** An option's text, or {@code otherwise}. */
  public String text(String option, String otherwise) {
    return line.getOptionValue(option, otherwise);
  }

  /**
   * An option that names one of some things; nothing without the option.
   *
   * @param some that it may name
   * @param key what the user calls each
   * @throws UsageException naming all when it names another
   */
  public <T> Optional<T> choice(String option, List<T> some, Function<T, String> key) {
    String text = line.getOptionValue(option);
    if (text == null) {
      return Optional.empty();
    }
    Optional<T> named = some.stream().filter(one -> key.apply(one).equals(text)).findFirst();
    if (named.isEmpty()) {
      String all = some.stream().map(key).collect(Collectors.joining(", "));
      throw new UsageException("--%s: '%s' is not one of %s".formatted(option, text, all));
    }
    return named;
  }

  /** An option that is a whole number within bounds. */
  public long number(String option, long otherwise, long min, long max) {
    String text = line.getOptionValue(option);
    if (text == null) {
      return otherwise;
    }
    try {
      long value = Long.parseLong(text.strip());
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, together with the range
    }
    throw new UsageException(
        "--%s: '%s' is not a whole number in %d..%d".formatted(option, text, min, max));
  }

  /** An option that is a decimal number within bounds. */
  public double decimal(String option, double otherwise, double min, double max) {
    String text = line.getOptionValue(option);
    if (text == null) {
      return otherwise;
    }
    try {
      double value = Double.parseDouble(text.strip());
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, together with the range
    }
    throw new UsageException(
        "--%s: '%s' is not a number in %s..%s".formatted(option, text, min, max));
  }

  /** The seed of everything random. */
  public long seed() {
    return number("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Where results go; written through {@link OutputDirectory}. */
  public OutputDirectory output(String otherwise) {
    return new OutputDirectory(path(line.getOptionValue("o", otherwise)), has("force"));
  }

  /** A path that the user wrote. */
  public static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + text + "' is not a path: " + e.getReason());
    }
  }
}

package dev.ditto.accel.estimate;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Synthesis;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What Yosys made of a part: a line of {@code measurements.csv}, to which {@code synth --parts}
 * adds.
 *
 * @param configuration preset and overrides, with spaces between them
 */
public record Measurement(
    Part part, Synthesis.Target target, String configuration, Synthesis.Resources resources) {
  private static final String FILE = "measurements.csv";

  /** The line. */
  public String csv() {
    return String.join(
        ",",
        part.name(),
        target.key(),
        configuration,
        Long.toString(resources.luts()),
        Long.toString(resources.flipFlops()),
        Long.toString(resources.blockRams()),
        Long.toString(resources.multipliers()));
  }

  static Measurement parse(String line) {
    String[] cells = cells(line, 7);
    return new Measurement(
        Part.valueOf(cells[0]), Synthesis.Target.of(cells[1]), cells[2], resources(cells, 3));
  }

  static String[] cells(String line, int count) {
    String[] cells = line.split(",");
    if (cells.length != count) {
      throw new IllegalArgumentException("not " + count + " cells: " + line);
    }
    return cells;
  }

  static Synthesis.Resources resources(String[] cells, int first) {
    return new Synthesis.Resources(
        Long.parseLong(cells[first]),
        Long.parseLong(cells[first + 1]),
        Long.parseLong(cells[first + 2]),
        Long.parseLong(cells[first + 3]));
  }

  Parameters parameters() {
    List<String> words = List.of(configuration.split(" "));
    return Configuration.preset(words.get(0), words.subList(1, words.size())).parameters();
  }

  /** Whether it is of a preset as it is. */
  boolean isPreset() {
    return !configuration.contains(" ");
  }

  /** Whether it overrides a parameter of its preset. */
  boolean sets(String parameter) {
    return configuration.contains(" " + parameter + "=");
  }

  /** All that the program ships with. */
  static List<Measurement> all() {
    return lines(FILE).stream().map(Measurement::parse).toList();
  }

  /** Of a table beside this class, without remarks. */
  static List<String> lines(String file) {
    try (InputStream in = Measurement.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

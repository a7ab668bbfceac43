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
    String[] cells = line.split(",");
    if (cells.length != 7) {
      throw new IllegalArgumentException("not seven cells: " + line);
    }
    return new Measurement(
        Part.valueOf(cells[0]),
        Synthesis.Target.of(cells[1]),
        cells[2],
        new Synthesis.Resources(
            Long.parseLong(cells[3]),
            Long.parseLong(cells[4]),
            Long.parseLong(cells[5]),
            Long.parseLong(cells[6])));
  }

  Parameters parameters() {
    List<String> words = List.of(configuration.split(" "));
    return Configuration.preset(words.get(0), words.subList(1, words.size())).parameters();
  }

  /** All that the program ships with. */
  static List<Measurement> all() {
    try (InputStream in = Measurement.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Measurement::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

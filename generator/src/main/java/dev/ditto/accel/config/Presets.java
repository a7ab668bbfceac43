package dev.ditto.accel.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The configurations that ship with the program: {@code seeds/presets}, packed into the jar. */
public final class Presets {
  private static final String FOLDER = "/presets/";

  private Presets() {}

  /** Names, smallest machine first. */
  public static List<String> names() {
    return text("index").lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * The preset of that name as written; an unknown name is a {@link ConfigurationException} that
   * tells the nearest.
   */
  static ConfigurationFile file(String name, String askedAt) {
    if (!names().contains(name)) {
      throw ConfigurationFile.fail(
          "",
          askedAt,
          "no preset is called '" + name + "'",
          "write "
              + ParameterModel.nearest(name, names())
              + "; there are "
              + String.join(", ", names()));
    }
    return ConfigurationFile.parse("preset " + name, text(name + ".json"));
  }

  /** The preset's first comment line: what it is for. */
  public static String purpose(String name) {
    return text(name + ".json")
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("//"))
        .map(line -> line.substring(2).strip())
        .findFirst()
        .orElse("");
  }

  private static String text(String file) {
    try (InputStream in = Presets.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks " + FOLDER + file);
      }
      StringBuilder text = new StringBuilder();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        text.append(line).append('\n');
      }
      return text.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

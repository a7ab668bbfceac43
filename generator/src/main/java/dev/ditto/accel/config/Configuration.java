package dev.ditto.accel.config;

import dev.ditto.accel.Parameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A checked configuration.
 *
 * @param name of the preset or file it came from, for titles
 */
public record Configuration(String name, Parameters parameters) {
  static final String NAME = "name";
  private static final String NAME_CHARACTERS = "A-Za-z0-9 ,._=+-";

  /** A preset, with overrides of the form {@code key=value}. */
  public static Configuration preset(String name, List<String> overrides) {
    ConfigurationFile file = Presets.file(name, "--preset");
    return new Configuration(name, new Resolution().of(file, null, overrides));
  }

  /** A preset as it is. */
  public static Configuration preset(String name) {
    return preset(name, List.of());
  }

  /**
   * A JSON file, whose {@code extends} names a preset or another file relative to itself, and whose
   * {@code name} takes the place of the file's own, with overrides of the form {@code key=value}.
   *
   * @throws ConfigurationException with everything that is wrong
   */
  public static Configuration file(Path path, List<String> overrides) {
    ConfigurationFile file = ConfigurationFile.read(path);
    Resolution resolution = new Resolution();
    String name = name(file, path, resolution);
    return new Configuration(name, resolution.of(file, path, overrides));
  }

  /** A name goes into texts, scripts and the default folder for what is generated. */
  private static String name(ConfigurationFile file, Path path, Resolution resolution) {
    ConfigurationFile.Value written = file.values().get(NAME);
    if (written == null) {
      String base = path.getFileName() == null ? "" : path.getFileName().toString();
      return base.replaceFirst("\\.json$", "").replaceAll("[^" + NAME_CHARACTERS + "]", "_");
    }
    String text = written.text();
    if (text != null && !text.matches("[A-Za-z0-9][" + NAME_CHARACTERS + "]{0,63}")) {
      resolution.found(
          new Finding(
              NAME,
              written.place(),
              "'" + text + "' is not a name",
              "write up to 64 letters, digits, and ' ,._=+-', beginning with a letter or digit"));
    }
    return text;
  }

  /** This configuration with one parameter changed, checked like any other. */
  public Configuration with(String key, String value) {
    return with(Map.of(key, value));
  }

  /** This configuration with some parameters changed, checked like any other when all are. */
  public Configuration with(Map<String, String> changes) {
    List<String> all = new ArrayList<>();
    ParameterModel.values(parameters)
        .forEach((k, v) -> all.add(k + "=" + ParameterModel.Entry.spelling(v)));
    changes.forEach((key, value) -> all.add(key + "=" + value));
    ConfigurationFile nothing = new ConfigurationFile(name, Map.of(), List.of());
    return new Configuration(
        name + ", " + String.join(", ", changes.values()), new Resolution().of(nothing, null, all));
  }

  /** JSON with sorted keys and no spaces: equal parameters, equal text. */
  public String canonicalJson() {
    StringBuilder text = new StringBuilder("{");
    new TreeMap<>(ParameterModel.values(parameters))
        .forEach(
            (key, value) -> {
              text.append(text.length() > 1 ? "," : "").append('"').append(key).append("\":");
              text.append(ParameterModel.Entry.literal(value));
            });
    return text.append('}').toString();
  }

  /**
   * SHA-256 of {@link #canonicalJson()} in lower-case hex; its first 64 bits stand in the
   * hardware's registers.
   */
  public String hash() {
    return hash(canonicalJson());
  }

  /** The first 16 digits of {@link #hash()}, for titles. */
  public String shortHash() {
    return hash().substring(0, 16);
  }

  /** The same as a number: what registers CFG_HASH_HI and CFG_HASH_LO show. */
  public long hashWord() {
    return Long.parseUnsignedLong(shortHash(), 16);
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

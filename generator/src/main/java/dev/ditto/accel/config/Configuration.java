package dev.ditto.accel.config;

import dev.ditto.accel.Parameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A checked configuration.
 *
 * @param name of the preset or file it came from, for titles
 */
public record Configuration(String name, Parameters parameters) {
  private static final String NAME = "name";
  private static final String NAME_CHARACTERS = "A-Za-z0-9 ,._=+-";

  /** A preset, with overrides of the form {@code key=value}. */
  public static Configuration preset(String name, List<String> overrides) {
    return resolve(name, Presets.file(name, "--preset"), null, overrides);
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
    return resolve(name(file, path), file, path, overrides);
  }

  /** A name goes into texts, scripts and the default folder for what is generated. */
  private static String name(ConfigurationFile file, Path path) {
    ConfigurationFile.Value written = file.values().get(NAME);
    if (written == null) {
      String base = path.getFileName() == null ? "" : path.getFileName().toString();
      return base.replaceFirst("\\.json$", "").replaceAll("[^" + NAME_CHARACTERS + "]", "_");
    }
    if (!written.text().matches("[A-Za-z0-9][" + NAME_CHARACTERS + "]{0,63}")) {
      throw ConfigurationFile.fail(
          NAME,
          written.place(),
          "'" + written.text() + "' is not a name",
          "write up to 64 letters, digits, and ' ,._=+-', beginning with a letter or digit");
    }
    return written.text();
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
    return resolve(
        name + ", " + String.join(", ", changes.values()),
        new ConfigurationFile(name, Map.of()),
        null,
        all);
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

  private static Configuration resolve(
      String name, ConfigurationFile file, Path path, List<String> overrides) {
    Map<String, ConfigurationFile.Value> written = inherited(file, path, new LinkedHashSet<>());
    List<Finding> findings = new ArrayList<>();
    for (String override : overrides) {
      int equals = override.indexOf('=');
      if (equals < 1) {
        findings.add(
            new Finding("", "--set", "'" + override + "' is not key=value", "write --set rows=8"));
        continue;
      }
      String key = override.substring(0, equals).strip();
      written.put(
          key, new ConfigurationFile.Value(override.substring(equals + 1).strip(), "--set"));
    }
    for (ParameterModel.Entry entry : ParameterModel.entries()) {
      for (String otherwise : entry.knob().otherwise()) {
        written.putIfAbsent(entry.key(), new ConfigurationFile.Value(otherwise, "left out"));
      }
    }
    Map<String, Object> values = parse(written, findings, file.name());
    if (!findings.isEmpty()) {
      throw new ConfigurationException(findings);
    }
    Parameters parameters = ParameterModel.build(values);
    Rules.violations(parameters)
        .forEach(
            v ->
                findings.add(
                    new Finding(v.key(), written.get(v.key()).place(), v.problem(), v.fix())));
    if (!findings.isEmpty()) {
      throw new ConfigurationException(findings);
    }
    return new Configuration(name, parameters);
  }

  private static Map<String, ConfigurationFile.Value> inherited(
      ConfigurationFile file, Path path, Set<String> seen) {
    if (!seen.add(path == null ? file.name() : path.toAbsolutePath().normalize().toString())) {
      throw ConfigurationFile.fail(
          "extends",
          file.values().get("extends").place(),
          "files extend each other in a circle: " + String.join(" -> ", seen),
          "remove one of the extends");
    }
    Map<String, ConfigurationFile.Value> values = new LinkedHashMap<>();
    ConfigurationFile.Value base = file.values().get("extends");
    if (base != null) {
      boolean isFile = path != null && base.text().endsWith(".json");
      Path basePath = isFile ? path.resolveSibling(base.text()) : null;
      ConfigurationFile parent =
          isFile ? ConfigurationFile.read(basePath) : Presets.file(base.text(), base.place());
      values.putAll(inherited(parent, basePath, seen));
    }
    values.keySet().removeAll(file.values().keySet());
    values.putAll(file.values());
    values.remove("extends");
    values.remove(NAME);
    return values;
  }

  private static Map<String, Object> parse(
      Map<String, ConfigurationFile.Value> written, List<Finding> findings, String fileName) {
    Map<String, Object> values = new LinkedHashMap<>();
    written.forEach(
        (key, value) -> {
          ParameterModel.Entry entry = ParameterModel.entry(key);
          if (entry == null) {
            findings.add(
                new Finding(key, value.place(), "no such parameter", ParameterModel.hint(key)));
            return;
          }
          try {
            values.put(key, entry.parse(value.text()));
          } catch (IllegalArgumentException e) {
            String[] parts = e.getMessage().split("\\|", 2);
            findings.add(new Finding(key, value.place(), parts[0], parts[1]));
            values.put(key, null);
          }
        });
    for (ParameterModel.Entry entry : ParameterModel.entries()) {
      if (!values.containsKey(entry.key())) {
        findings.add(
            new Finding(
                entry.key(),
                fileName,
                "missing; legal values: " + entry.range(),
                "write it, or start from a preset with \"extends\": \"small\""));
      }
    }
    return values;
  }
}

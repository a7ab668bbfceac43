package dev.ditto.accel.config;

import dev.ditto.accel.Parameters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes parameters of a file, those that it extends, overrides and defaults. Goes on after whatever
 * is wrong as far as that makes sense, so that all of it is told at once.
 */
final class Resolution {
  private static final String EXTENDS = "extends";

  private final List<Finding> findings = new ArrayList<>();

  /** Whether a file that is extended cannot be used, so that nobody knows what it would set. */
  private boolean baseIsUnknown;

  /** Adds something wrong that was found elsewhere. */
  void found(Finding finding) {
    findings.add(finding);
  }

  /**
   * The parameters.
   *
   * @param path of the file; null for a preset
   * @param overrides of the form {@code key=value}
   * @throws ConfigurationException with everything that is wrong
   */
  Parameters of(ConfigurationFile file, Path path, List<String> overrides) {
    Map<String, ConfigurationFile.Value> written = inherited(file, path, new LinkedHashSet<>());
    override(written, overrides);
    for (ParameterModel.Entry entry : ParameterModel.entries()) {
      for (String otherwise : entry.knob().otherwise()) {
        written.putIfAbsent(entry.key(), new ConfigurationFile.Value(otherwise, "left out"));
      }
    }
    Map<String, Object> values = parse(written);
    if (!baseIsUnknown) {
      findMissing(values, file.name());
    }
    throwFindings();
    Parameters parameters = ParameterModel.build(values);
    Rules.violations(parameters)
        .map(v -> new Finding(v.key(), written.get(v.key()).place(), v.problem(), v.fix()))
        .forEach(findings::add);
    throwFindings();
    return parameters;
  }

  private void throwFindings() {
    if (!findings.isEmpty()) {
      throw new ConfigurationException(findings);
    }
  }

  private Map<String, ConfigurationFile.Value> inherited(
      ConfigurationFile file, Path path, Set<String> seen) {
    findings.addAll(file.findings());
    Map<String, ConfigurationFile.Value> values = new LinkedHashMap<>();
    ConfigurationFile.Value base = file.values().get(EXTENDS);
    seen.add(id(file, path));
    if (base != null) {
      try {
        values.putAll(base(base, path, seen));
      } catch (ConfigurationException e) {
        findings.addAll(e.findings());
        baseIsUnknown = true;
      }
    }
    values.keySet().removeAll(file.values().keySet());
    values.putAll(file.values());
    values.remove(EXTENDS);
    values.remove(Configuration.NAME);
    return values;
  }

  /** What a file's {@code extends} stands for. */
  private Map<String, ConfigurationFile.Value> base(
      ConfigurationFile.Value written, Path path, Set<String> seen) {
    if (written.text() == null) {
      baseIsUnknown = true;
      return Map.of();
    }
    boolean isFile = path != null && written.text().endsWith(".json");
    Path file = isFile ? path.resolveSibling(written.text()) : null;
    ConfigurationFile parent =
        isFile ? ConfigurationFile.read(file) : Presets.file(written.text(), written.place());
    if (seen.contains(id(parent, file))) {
      throw ConfigurationFile.fail(
          EXTENDS,
          written.place(),
          "files extend each other in a circle: " + String.join(" -> ", seen),
          "remove one of the extends");
    }
    return inherited(parent, file, seen);
  }

  private static String id(ConfigurationFile file, Path path) {
    return path == null ? file.name() : path.toAbsolutePath().normalize().toString();
  }

  private void override(Map<String, ConfigurationFile.Value> written, List<String> overrides) {
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
  }

  /** The value of each known key; null where it is wrong. */
  private Map<String, Object> parse(Map<String, ConfigurationFile.Value> written) {
    Map<String, Object> values = new LinkedHashMap<>();
    written.forEach(
        (key, value) -> {
          ParameterModel.Entry entry = ParameterModel.entry(key);
          if (entry == null) {
            findings.add(
                new Finding(key, value.place(), "no such parameter", ParameterModel.hint(key)));
          } else {
            values.put(key, value.text() == null ? null : parse(entry, value));
          }
        });
    return values;
  }

  private Object parse(ParameterModel.Entry entry, ConfigurationFile.Value value) {
    try {
      return entry.parse(value.text());
    } catch (IllegalArgumentException e) {
      String[] parts = e.getMessage().split("\\|", 2);
      findings.add(new Finding(entry.key(), value.place(), parts[0], parts[1]));
      return null;
    }
  }

  private void findMissing(Map<String, Object> values, String fileName) {
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
  }
}

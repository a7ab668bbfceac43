package dev.ditto.accel.handover;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.json.JsonProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How two hand-over directories differ. The files themselves are compared, not what the manifests
 * say of them, so that a file changed by hand shows.
 *
 * @param settings lines of parameters, name and generator that differ
 * @param onlyFirst paths of files that the second does not have
 * @param onlySecond paths of files that the first does not have
 * @param changed paths of files with other bytes
 * @param equal number of files with equal bytes
 */
public record Comparison(
    List<Setting> settings,
    List<String> onlyFirst,
    List<String> onlySecond,
    List<String> changed,
    int equal) {
  private static final long MAX_MANIFEST = 16 << 20;
  private static final int MAX_FILES = 100_000;

  /**
   * A setting with two values.
   *
   * @param first empty where the first does not have it
   */
  public record Setting(String key, String first, String second) {}

  /**
   * Compares.
   *
   * @throws IOException when a directory cannot be read or has no readable {@link Manifest#NAME}
   */
  public static Comparison of(Path first, Path second) throws IOException {
    List<Setting> settings = settings(first, second);
    TreeMap<String, Path> a = files(first);
    TreeMap<String, Path> b = files(second);
    TreeSet<String> all = new TreeSet<>(a.keySet());
    all.addAll(b.keySet());
    List<String> onlyFirst = new ArrayList<>();
    List<String> onlySecond = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    int equal = 0;
    for (String path : all) {
      if (!b.containsKey(path)) {
        onlyFirst.add(path);
      } else if (!a.containsKey(path)) {
        onlySecond.add(path);
      } else if (Files.mismatch(a.get(path), b.get(path)) >= 0) {
        changed.add(path);
      } else {
        equal++;
      }
    }
    return new Comparison(settings, onlyFirst, onlySecond, changed, equal);
  }

  /** Whether both are the same. */
  public boolean same() {
    return settings.isEmpty() && onlyFirst.isEmpty() && onlySecond.isEmpty() && changed.isEmpty();
  }

  private static List<Setting> settings(Path first, Path second) throws IOException {
    TreeMap<String, String> a = settings(first);
    TreeMap<String, String> b = settings(second);
    TreeSet<String> keys = new TreeSet<>(a.keySet());
    keys.addAll(b.keySet());
    return keys.stream()
        .map(key -> new Setting(key, a.getOrDefault(key, ""), b.getOrDefault(key, "")))
        .filter(setting -> !setting.first.equals(setting.second))
        .toList();
  }

  private static TreeMap<String, String> settings(Path directory) throws IOException {
    Path manifest = directory.resolve(Manifest.NAME);
    if (!Files.isRegularFile(manifest)) {
      throw new IOException(directory + " has no " + Manifest.NAME + "; name what generate wrote");
    }
    if (Files.size(manifest) > MAX_MANIFEST) {
      throw new IOException(manifest + " has more than " + MAX_MANIFEST + " bytes");
    }
    JsonNode json;
    try {
      json = JsonMapper.builder().build().readTree(Files.readAllBytes(manifest));
    } catch (JacksonException e) {
      throw new IOException(manifest + " is not JSON: " + JsonProblem.of(e), e);
    }
    TreeMap<String, String> settings = new TreeMap<>();
    settings.put("generator", json.path("generator").asText());
    json.path("configuration")
        .path("parameters")
        .properties()
        .forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
    return settings;
  }

  private static TreeMap<String, Path> files(Path directory) throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path = directory.relativize(file).toString().replace('\\', '/');
        if (!path.equals(Manifest.NAME)) {
          files.put(path, file);
        }
        if (files.size() > MAX_FILES) {
          throw new IOException(directory + " has more than " + MAX_FILES + " files");
        }
      }
    }
    return files;
  }
}

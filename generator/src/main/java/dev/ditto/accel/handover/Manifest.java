package dev.ditto.accel.handover;

import dev.ditto.accel.Release;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.handover.text.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a generated directory holds: the resolved configuration, and the SHA-256 of every file and
 * of the whole. It names no date, user, machine or path, so that the same configuration gives the
 * same bytes everywhere.
 *
 * @param tree SHA-256 over all lines {@code sha256 path}, by path: equal trees, equal directories
 */
public record Manifest(
    String generator, Map<String, Object> configuration, List<File> files, String tree) {

  /** The manifest's own name. */
  public static final String NAME = "manifest.json";

  /**
   * One file.
   *
   * @param path relative, with forward slashes
   */
  public record File(String path, long bytes, String sha256) {}

  /** Describes everything in {@code directory} and writes {@link #NAME} into it. */
  public static Manifest write(Path directory, Configuration configuration) throws IOException {
    Manifest manifest = of(directory, configuration);
    Files.writeString(directory.resolve(NAME), Json.of(manifest));
    return manifest;
  }

  /** Every file in {@code directory} but the manifest, by path. */
  public static List<File> files(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile)
          .map(directory::relativize)
          .filter(path -> !path.toString().equals(NAME))
          .sorted(Comparator.comparing(Manifest::portable))
          .map(path -> file(directory, path))
          .toList();
    }
  }

  /** A path as manifests spell it, with forward slashes. */
  public static String portable(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static Manifest of(Path directory, Configuration configuration) throws IOException {
    List<File> files = files(directory);
    String lines =
        files.stream().map(f -> f.sha256() + " " + f.path() + "\n").collect(Collectors.joining());
    return new Manifest(
        Release.GENERATOR,
        resolved(configuration),
        files,
        sha256(lines.getBytes(StandardCharsets.UTF_8)));
  }

  /** A configuration as manifests tell it: its name, its hash, and every parameter. */
  public static Map<String, Object> resolved(Configuration configuration) {
    Map<String, Object> resolved = new LinkedHashMap<>();
    resolved.put("name", configuration.name());
    resolved.put("hash", configuration.hash());
    resolved.put("parameters", ParameterModel.spelled(configuration.parameters()));
    return resolved;
  }

  private static File file(Path directory, Path path) {
    try {
      byte[] bytes = Files.readAllBytes(directory.resolve(path));
      return new File(portable(path), bytes.length, sha256(bytes));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

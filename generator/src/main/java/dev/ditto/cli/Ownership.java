package dev.ditto.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ditto.accel.Release;
import dev.ditto.accel.handover.Manifest;
import dev.ditto.accel.handover.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files of a directory this program wrote. The directory's own manifest says so: it names the
 * program and lists every file.
 */
final class Ownership {
  private static final String GENERATOR = "generator";
  private static final String FILES = "files";

  /** Bytes; a longer manifest is none of this program's. */
  private static final long LONGEST = 64L << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private Ownership() {}

  /**
   * Completes the manifest of a finished directory: adds the program and the files where it lists
   * none yet. A manifest that is no object becomes its {@code result}.
   */
  static void sign(Path directory) throws IOException {
    Path manifest = directory.resolve(OutputDirectory.MARKER);
    JsonNode written = JSON.readTree(Files.readAllBytes(manifest));
    if (written.has(FILES)) {
      return;
    }
    Map<String, Object> signed = new LinkedHashMap<>();
    signed.put(GENERATOR, Release.GENERATOR);
    if (written.isObject()) {
      written.properties().forEach(field -> signed.put(field.getKey(), field.getValue()));
    } else {
      signed.put("result", written);
    }
    signed.put(FILES, Manifest.files(directory));
    Files.writeString(manifest, Json.of(signed));
  }

  /**
   * Path inside a directory of a file that this program did not write; of a directory without a
   * manifest of this program's, of anything in it. Measurements that were added to a hand-over
   * later count as its own.
   */
  static Optional<String> stranger(Path directory) throws IOException {
    Set<String> own = listed(directory.resolve(OutputDirectory.MARKER));
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(path -> own.isEmpty() || !Files.isDirectory(path))
          .map(path -> Manifest.portable(directory.relativize(path)))
          .filter(path -> !path.isEmpty() && !own.contains(path))
          .filter(path -> own.isEmpty() || !HandOverDirectory.isReport(path))
          .sorted()
          .findFirst();
    }
  }

  /** Files that a manifest lists, and itself; none if it is not this program's. */
  private static Set<String> listed(Path manifest) throws IOException {
    Set<String> files = new HashSet<>();
    if (!Files.isRegularFile(manifest) || Files.size(manifest) > LONGEST) {
      return files;
    }
    try {
      JsonNode read = JSON.readTree(Files.readAllBytes(manifest));
      if (read.path(GENERATOR).asText().startsWith(Release.PROGRAM + " ") && read.has(FILES)) {
        files.add(OutputDirectory.MARKER);
        read.path(FILES).forEach(file -> files.add(file.path("path").asText()));
      }
    } catch (JsonProcessingException e) {
      // Not this program's, which writes JSON.
    }
    return files;
  }
}

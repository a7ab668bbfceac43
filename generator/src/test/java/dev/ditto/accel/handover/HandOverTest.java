package dev.ditto.accel.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ditto.accel.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {
  @TempDir Path folder;

  @Test
  void bytesDoNotDependOnTheLocale() throws IOException {
    Locale before = Locale.getDefault();
    Path here = Files.createDirectory(folder.resolve("here"));
    Path there = Files.createDirectory(folder.resolve("there"));
    HandOver.write(Rtl.of(Configuration.preset("small")), here);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      HandOver.write(Rtl.of(Configuration.preset("small")), there);
    } finally {
      Locale.setDefault(before);
    }
    assertEquals(texts(here), texts(there));
  }

  @Test
  void theResolvedConfigurationGeneratesTheSameAgain() throws IOException {
    Configuration odd = Configuration.preset("small", List.of("rows=3", "digitBits=5"));
    Path directory = Files.createDirectory(folder.resolve("odd"));
    HandOver.write(Rtl.of(odd), directory);
    Configuration again = Configuration.file(directory.resolve("config.resolved.json"), List.of());
    Path copy = Files.createDirectory(folder.resolve("copy"));
    HandOver.write(Rtl.of(again), copy);
    assertEquals(texts(directory), texts(copy));
    assertFalse(texts(directory).get("manifest.json").contains(folder.toString()));
  }

  /** Every file's text, by its portable path. */
  private static TreeMap<String, String> texts(Path directory) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(file).toString().replace('\\', '/');
        texts.put(name, Files.readString(file));
      }
    }
    return texts;
  }
}

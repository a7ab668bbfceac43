package dev.ditto.hdl.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Which test found a mutant last time. It is only tried first; so an interrupted run goes quickly
 * through what it had done, and a changed block or test makes nothing wrong.
 */
public final class Hints {
  private final Path file;
  private final Map<String, String> killers = new HashMap<>();

  /**
   * @param file will be made
   */
  public Hints(Path file) {
    this.file = file;
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          String[] columns = line.split("\t");
          if (columns.length == 2) {
            killers.put(columns[0], columns[1]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The test that found a mutant; null if none is known. */
  public String killer(String key) {
    return killers.get(key);
  }

  /** Remembers it. */
  public void put(String key, String killer) {
    if (killer.equals(killers.put(key, killer))) {
      return;
    }
    try {
      Files.writeString(
          file,
          key + "\t" + killer + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

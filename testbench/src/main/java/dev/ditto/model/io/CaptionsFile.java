package dev.ditto.model.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Reads captions.json, which says what captions are made of: {@code {"length": 2, "words": ["red",
 * "blue", "ring"], "choices": [2, 1]}}. Without choices any word fits anywhere.
 */
final class CaptionsFile {
  /** Its name in a model's folder. */
  static final String NAME = "captions.json";

  private static final int MOST_WORDS = 100_000;
  private static final int LONGEST = 1024;

  private CaptionsFile() {}

  /**
   * What it says.
   *
   * @throws ModelFileException when it is something else
   */
  static Captions read(Path path) throws IOException {
    JsonNode root = JsonFile.read(path);
    List<String> words = new ArrayList<>();
    root.path("words").forEach(node -> words.add(node.isTextual() ? node.textValue() : ""));
    int length = root.path("length").asInt();
    boolean distinct = new LinkedHashSet<>(words).size() == words.size();
    if (words.isEmpty()
        || words.size() > MOST_WORDS
        || !distinct
        || words.stream().anyMatch(String::isBlank)) {
      throw new ModelFileException(
          path, "words: must be a list of 1 .. %d different words".formatted(MOST_WORDS));
    }
    if (length < 1 || length > LONGEST) {
      throw new ModelFileException(
          path, "length: %s; must be 1 .. %d".formatted(root.path("length"), LONGEST));
    }
    List<Integer> choices = new ArrayList<>();
    root.path("choices").forEach(node -> choices.add(node.asInt()));
    try {
      return new Captions(words, length, choices);
    } catch (IllegalArgumentException e) {
      throw new ModelFileException(path, e.getMessage());
    }
  }
}

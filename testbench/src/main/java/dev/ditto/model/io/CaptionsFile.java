package dev.ditto.model.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Reads captions.json, which says what captions are made of: {@code {"length": 4, "words": ["red",
 * ...]}}.
 *
 * @param length words of a caption
 * @param words the vocabulary; a word's number is its place
 */
record CaptionsFile(int length, List<String> words) {
  /** Its name in a model's folder. */
  static final String NAME = "captions.json";

  private static final int MOST_WORDS = 100_000;
  private static final int LONGEST = 1024;

  /**
   * The file.
   *
   * @throws ModelFileException when it is something else
   */
  static CaptionsFile read(Path path) throws IOException {
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
    return new CaptionsFile(length, List.copyOf(words));
  }
}

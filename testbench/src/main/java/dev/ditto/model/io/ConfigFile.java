package dev.ditto.model.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A configuration of the diffusers library: a JSON object whose missing keys have defaults. Reading
 * a key also makes it known; {@link #finish()} then reports all that is wrong, and all keys that
 * nobody asked for, in one go.
 */
final class ConfigFile {
  /** Longest list that a configuration may hold. */
  private static final int MOST_ELEMENTS = 64;

  private final Path file;
  private final JsonNode root;
  private final Set<String> known = new TreeSet<>();
  private final List<String> problems = new ArrayList<>();

  private ConfigFile(Path file, JsonNode root) {
    this.file = file;
    this.root = root;
  }

  static ConfigFile read(Path file) throws IOException {
    JsonNode root = JsonFile.read(file);
    if (!root.isObject()) {
      throw new ModelFileException(file, "no JSON object");
    }
    return new ConfigFile(file, root);
  }

  /** The value of a key if it is there, not null, and of the right kind; null otherwise. */
  private JsonNode node(String key, String kind, Predicate<JsonNode> right) {
    known.add(key);
    JsonNode node = root.get(key);
    if (node == null || node.isNull()) {
      return null;
    }
    if (!right.test(node)) {
      problems.add("%s: %s; must be %s".formatted(key, node, kind));
      return null;
    }
    return node;
  }

  int integer(String key, int absent) {
    return optionalInteger(key, OptionalInt.of(absent)).orElse(absent);
  }

  /** A whole number; empty if the key is there and null, {@code absent} if it is not there. */
  OptionalInt optionalInteger(String key, OptionalInt absent) {
    JsonNode node = node(key, "a whole number", JsonNode::canConvertToExactIntegral);
    if (node == null) {
      return root.has(key) ? OptionalInt.empty() : absent;
    }
    if (!node.canConvertToInt()) {
      problems.add("%s: %s; must be a whole number of 32 bits".formatted(key, node));
      return absent;
    }
    return OptionalInt.of(node.intValue());
  }

  double number(String key, double absent) {
    JsonNode node = node(key, "a number", JsonNode::isNumber);
    return node == null ? absent : node.doubleValue();
  }

  boolean flag(String key, boolean absent) {
    JsonNode node = node(key, "true or false", JsonNode::isBoolean);
    return node == null ? absent : node.booleanValue();
  }

  String word(String key, String absent) {
    JsonNode node = node(key, "a string", JsonNode::isTextual);
    return node == null ? absent : node.textValue();
  }

  /** One of the constants of an enum, written in lower case. */
  <E extends Enum<E>> E choice(String key, Class<E> type, E absent) {
    String word = word(key, absent.name().toLowerCase(Locale.ROOT));
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    problems.add("%s: \"%s\"; supported: %s".formatted(key, word, String.join(", ", words)));
    return absent;
  }

  List<String> words(String key, List<String> absent) {
    JsonNode node = node(key, "a short list of strings", list -> isList(list, JsonNode::isTextual));
    List<String> words = new ArrayList<>();
    if (node != null) {
      node.forEach(element -> words.add(element.textValue()));
    }
    return node == null ? absent : words;
  }

  List<Integer> integers(String key, List<Integer> absent) {
    JsonNode node =
        node(
            key,
            "a short list of whole numbers",
            list -> isList(list, e -> e.isIntegralNumber() && e.canConvertToInt()));
    List<Integer> numbers = new ArrayList<>();
    if (node != null) {
      node.forEach(element -> numbers.add(element.intValue()));
    }
    return node == null ? absent : numbers;
  }

  /** A list with one whole number for each level, or one number for all. */
  List<Integer> integerOrList(String key, int absent, int levels) {
    JsonNode node = root.get(key);
    if (node != null && node.isArray()) {
      return integers(key, List.of());
    }
    return Collections.nCopies(levels, integer(key, absent));
  }

  private static boolean isList(JsonNode node, Predicate<JsonNode> element) {
    if (!node.isArray() || node.size() > MOST_ELEMENTS) {
      return false;
    }
    boolean good = true;
    for (JsonNode each : node) {
      good &= element.test(each);
    }
    return good;
  }

  /** The shape of a square or a rectangle: one whole number, or a list of two. */
  List<Integer> heightAndWidth(String key) {
    JsonNode node = root.get(key);
    if (node != null && node.isArray()) {
      List<Integer> sizes = integers(key, List.of(0, 0));
      if (sizes.size() == 2) {
        return sizes;
      }
    } else if (node != null && node.isIntegralNumber()) {
      int size = integer(key, 0);
      return List.of(size, size);
    }
    known.add(key);
    problems.add("%s: %s; must be a whole number, or two: height and width".formatted(key, node));
    return List.of(0, 0);
  }

  /** Requires a key to be absent, null, or one of a few values, since no other is supported. */
  void only(String key, Object... supported) {
    JsonNode node = node(key, "", any -> true);
    if (node == null) {
      return;
    }
    for (Object value : supported) {
      boolean same =
          value instanceof Number number
              ? node.isNumber() && node.doubleValue() == number.doubleValue()
              : value.toString().equals(node.asText());
      if (same) {
        return;
      }
    }
    problems.add(
        "%s: %s; supported: %s"
            .formatted(key, node, supported.length == 0 ? "null" : Arrays.toString(supported)));
  }

  /** Accepts any value of keys that mean nothing here. */
  void ignore(String... keys) {
    known.addAll(List.of(keys));
  }

  void problem(String text) {
    problems.add(text);
  }

  /** Throws if anything was wrong, or if there are keys that nobody asked for. */
  void finish() throws ModelFileException {
    root.fieldNames()
        .forEachRemaining(
            key -> {
              if (!key.startsWith("_") && !known.contains(key)) {
                problems.add(
                    "%s: unknown key, which may change what is computed; known are %s"
                        .formatted(key, known));
              }
            });
    if (!problems.isEmpty()) {
      throw new ModelFileException(file, problems);
    }
  }
}

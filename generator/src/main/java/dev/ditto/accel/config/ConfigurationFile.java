package dev.ditto.accel.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One configuration as written: a flat JSON object of numbers and strings, comments allowed, each
 * value with its line.
 *
 * @param name shown in messages: the file's name as the user gave it, or {@code preset small}
 * @param values of all keys; of one that is written twice, the later
 * @param findings what is wrong with the file itself: keys that are written twice, values that are
 *     neither number nor string
 */
record ConfigurationFile(String name, Map<String, Value> values, List<Finding> findings) {
  /** Larger files are not configurations. */
  static final long MAX_BYTES = 1 << 20;

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

  /**
   * A value and the place where it was written.
   *
   * @param text null for one that is neither number nor string, of which a finding tells
   */
  record Value(String text, String place) {}

  static ConfigurationFile read(Path path) {
    String name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw fail("", name, "is a directory", "give the path of a JSON file in it");
      }
      if (!Files.isRegularFile(path)) {
        throw fail(
            "",
            name,
            "no such file",
            "give the path of a JSON file; 'presets' lists the built-in ones");
      }
      if (Files.size(path) > MAX_BYTES) {
        throw fail(
            "", name, "larger than " + MAX_BYTES + " bytes", "give a JSON file of parameters");
      }
      return parse(name, Files.readString(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw fail(
          "",
          name,
          "cannot be read as UTF-8 text (" + e.getMessage() + ")",
          "give a JSON file of parameters");
    }
  }

  static ConfigurationFile parse(String name, String text) {
    Map<String, Value> values = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw fail(
            "", name + ":1", "not a JSON object", "write { \"extends\": \"small\", \"rows\": 16 }");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        String place = name + ":" + parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.nextToken();
        if (values.containsKey(key)) {
          findings.add(new Finding(key, place, "written twice", "keep one of the two lines"));
        }
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          values.put(key, new Value(parser.getText(), place));
        } else {
          values.put(key, new Value(null, place));
          findings.add(new Finding(key, place, "not a number or string", "write a single value"));
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        findings.add(
            new Finding(
                "",
                name + ":" + parser.currentTokenLocation().getLineNr(),
                "text after the object",
                "remove it"));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      // What comes after it can only be guessed.
      findings.add(
          new Finding(
              "",
              name + ":" + line,
              "not valid JSON: " + e.getOriginalMessage(),
              "correct the line"));
      throw new ConfigurationException(findings);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return new ConfigurationFile(name, values, findings);
  }

  static ConfigurationException fail(String key, String place, String problem, String fix) {
    return new ConfigurationException(List.of(new Finding(key, place, problem, fix)));
  }
}

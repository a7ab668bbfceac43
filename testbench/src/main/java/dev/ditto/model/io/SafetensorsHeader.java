package dev.ditto.model.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.ditto.json.JsonProblem;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON header of a safetensors file and checks that the tensors fill the data exactly,
 * without holes or overlaps.
 */
final class SafetensorsHeader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path file;
  private final JsonParser parser;
  private final Map<String, TensorEntry> entries = new LinkedHashMap<>();
  private final Map<String, String> metadata = new LinkedHashMap<>();

  private SafetensorsHeader(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a header.
   *
   * @param json UTF-8
   * @param dataBytes length of the data that follows it
   */
  static SafetensorsHeader parse(Path file, byte[] json, long dataBytes) throws IOException {
    if (json.length == 0 || json[0] != '{') {
      throw new ModelFileException(file, "not a safetensors file: the header is no JSON object");
    }
    try (JsonParser parser = FACTORY.createParser(json)) {
      SafetensorsHeader header = new SafetensorsHeader(file, parser);
      header.parse();
      header.checkCoverage(dataBytes);
      return header;
    } catch (JacksonException e) {
      throw new ModelFileException(file, "header: " + JsonProblem.of(e));
    } catch (CharConversionException e) {
      throw new ModelFileException(file, "header: " + e.getMessage());
    }
  }

  Map<String, TensorEntry> entries() {
    return entries;
  }

  Map<String, String> metadata() {
    return metadata;
  }

  private void parse() throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw error(name, "is no JSON object");
      }
      if (name.equals("__metadata__")) {
        parseMetadata();
      } else {
        entries.put(name, parseEntry(name));
      }
    }
    if (parser.nextToken() != null) {
      throw new ModelFileException(file, "header: more text after the JSON object");
    }
  }

  private void parseMetadata() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_STRING) {
        throw new ModelFileException(file, "__metadata__: " + key + " is no string");
      }
      metadata.put(key, parser.getText());
    }
  }

  private TensorEntry parseEntry(String name) throws IOException {
    String type = null;
    List<Long> shape = null;
    List<Long> offsets = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "dtype" -> type = string(name);
        case "shape" -> shape = wholeNumbers(name, key, TensorEntries.MOST_AXES);
        case "data_offsets" -> offsets = wholeNumbers(name, key, 2);
        default -> throw error(name, "unknown key " + key);
      }
    }
    if (type == null || shape == null || offsets == null) {
      throw error(name, "needs dtype, shape and data_offsets");
    }
    if (offsets.size() != 2) {
      throw error(name, "data_offsets: needs two numbers, has " + offsets);
    }
    try {
      return TensorEntries.check(name, type, shape, offsets.get(0), offsets.get(1));
    } catch (IllegalArgumentException e) {
      throw error(name, e.getMessage());
    }
  }

  private String string(String tensor) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw error(tensor, "dtype: is no string");
    }
    return parser.getText();
  }

  private List<Long> wholeNumbers(String tensor, String key, int most) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw error(tensor, key + ": is no list");
    }
    List<Long> numbers = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      boolean whole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
      if (!whole || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
        throw error(tensor, key + ": not a whole number of 64 bits");
      }
      if (numbers.size() == most) {
        throw error(tensor, key + ": more than %d numbers".formatted(most));
      }
      numbers.add(parser.getLongValue());
    }
    return numbers;
  }

  /** Sorted by where they begin, the tensors must follow each other from 0 to the end. */
  private void checkCoverage(long dataBytes) throws ModelFileException {
    List<TensorEntry> sorted =
        entries.values().stream()
            .sorted(Comparator.comparingLong(TensorEntry::begin).thenComparing(TensorEntry::end))
            .toList();
    long covered = 0;
    for (TensorEntry entry : sorted) {
      if (entry.begin() != covered) {
        throw error(
            entry.name(),
            "data_offsets: begins at %d, %s; must begin at %d"
                .formatted(
                    entry.begin(),
                    entry.begin() < covered ? "inside another tensor" : "after a hole",
                    covered));
      }
      if (entry.end() > dataBytes) {
        throw error(
            entry.name(),
            "data_offsets: ends at %d, the file has %d bytes of data"
                .formatted(entry.end(), dataBytes));
      }
      covered = entry.end();
    }
    if (covered != dataBytes) {
      throw new ModelFileException(
          file, "tensors end at %d, the file has %d bytes of data".formatted(covered, dataBytes));
    }
  }

  private ModelFileException error(String tensor, String problem) {
    return new ModelFileException(file, "tensor %s: %s".formatted(tensor, problem));
  }
}

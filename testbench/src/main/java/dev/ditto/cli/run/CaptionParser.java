package dev.ditto.cli.run;

import dev.ditto.accel.config.ParameterModel;
import dev.ditto.cli.UsageException;
import dev.ditto.model.io.Captions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of a caption in a text. A word of a vocabulary may be several of the text, such
 * as "on dark"; where two fit, the longer one is meant.
 */
final class CaptionParser {
  private final Captions captions;
  private final List<String> text;
  private int next;

  private CaptionParser(Captions captions, List<String> text) {
    this.captions = captions;
    this.text = text;
  }

  /**
   * The numbers of the words.
   *
   * @throws UsageException that names the word that does not fit its place, and those that would
   */
  static List<Integer> parse(String caption, Captions captions) {
    String stripped = caption.strip();
    List<String> text = stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split("\\s+"));
    return new CaptionParser(captions, text).parse();
  }

  private List<Integer> parse() {
    List<Integer> caption = new ArrayList<>();
    for (int place = 0; place < captions.length(); place++) {
      List<String> words = captions.at(place);
      Optional<String> word =
          words.stream()
              .filter(w -> w.equals(upcoming(size(w))))
              .max(Comparator.comparingInt(CaptionParser::size));
      if (word.isEmpty()) {
        throw wrong(place, words);
      }
      caption.add(captions.first(place) + words.indexOf(word.get()));
      next += size(word.get());
    }
    if (next < text.size()) {
      throw refusal(
          "'%s' is more than the %d words of a caption"
              .formatted(upcoming(text.size()), captions.length()));
    }
    return caption;
  }

  private UsageException wrong(int place, List<String> words) {
    if (next == text.size()) {
      return refusal("word %d of %d is missing".formatted(place + 1, captions.length()));
    }
    int longest = words.stream().mapToInt(CaptionParser::size).max().orElseThrow();
    String nearest = ParameterModel.nearest(upcoming(longest), words);
    return refusal(
        "word %d cannot be '%s'; did you mean %s?"
            .formatted(place + 1, upcoming(size(nearest)), nearest));
  }

  private UsageException refusal(String message) {
    List<String> lines = new ArrayList<>();
    lines.add("--caption: " + message);
    if (captions.choices().isEmpty()) {
      lines.add("  any %d of: %s".formatted(captions.length(), list(captions.words())));
    } else {
      for (int place = 0; place < captions.length(); place++) {
        lines.add("  word %d: %s".formatted(place + 1, list(captions.at(place))));
      }
    }
    return new UsageException(String.join("\n", lines));
  }

  private static String list(List<String> words) {
    return String.join(", ", words);
  }

  /** The next so many words of the text, or as many as are left. */
  private String upcoming(int size) {
    return String.join(" ", text.subList(next, Math.min(next + size, text.size())));
  }

  /** Words of the text that a word of the vocabulary is. */
  private static int size(String word) {
    return word.split("\\s+").length;
  }
}

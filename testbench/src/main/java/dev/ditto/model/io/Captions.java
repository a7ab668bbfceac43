package dev.ditto.model.io;

import java.util.List;

/**
 * What captions are made of.
 *
 * @param words the vocabulary; a word's number is its place in it
 * @param length words of a caption
 * @param choices how many words fit each place of a caption, which share out the vocabulary in its
 *     order; empty where any word fits anywhere
 */
public record Captions(List<String> words, int length, List<Integer> choices) {
  public Captions {
    words = List.copyOf(words);
    choices = List.copyOf(choices);
    boolean shared =
        choices.size() == length
            && choices.stream().allMatch(n -> n > 0)
            && choices.stream().mapToLong(n -> n).sum() == words.size();
    if (!choices.isEmpty() && !shared) {
      throw new IllegalArgumentException(
          "choices: %s; must be %d numbers that share out %d words"
              .formatted(choices, length, words.size()));
    }
  }

  /** Number of the first word that fits a place, which counts from 0. */
  public int first(int place) {
    return choices.stream().limit(place).mapToInt(n -> n).sum();
  }

  /** The words that fit a place; the first is word {@link #first}. */
  public List<String> at(int place) {
    int first = first(place);
    return choices.isEmpty() ? words : words.subList(first, first + choices.get(place));
  }

  /** A caption as one would say it. */
  public String text(List<Integer> caption) {
    return String.join(" ", caption.stream().map(words::get).toList());
  }
}

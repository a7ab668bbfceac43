package dev.ditto.training;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A picture in four words, such as "red ring dark blue": colour of the figure, figure, brightness
 * and colour of the background. A word has the same number wherever it stands for the same thing.
 */
final class Caption {
  private static final List<String> COLOURS =
      List.of("red", "yellow", "green", "cyan", "blue", "magenta");
  private static final List<String> TONES = List.of("dark", "bright");

  /** All words; a word's number is its place. */
  static final List<String> VOCABULARY = vocabulary();

  /** How many words fit each place of a caption; together, in this order, the vocabulary. */
  static final List<Integer> CHOICES =
      List.of(COLOURS.size(), ShapeClass.values().length, TONES.size(), COLOURS.size());

  /** Words of a caption. */
  static final int LENGTH = CHOICES.size();

  private static final int FIGURES = COLOURS.size();
  private static final int FIRST_TONE = FIGURES + ShapeClass.values().length;
  private static final int BACKGROUNDS = FIRST_TONE + TONES.size();

  private Caption() {}

  private static List<String> vocabulary() {
    List<String> words = new ArrayList<>(COLOURS);
    Arrays.stream(ShapeClass.values()).map(ShapeClass::label).forEach(words::add);
    TONES.forEach(tone -> words.add("on " + tone));
    COLOURS.forEach(colour -> words.add(colour + " background"));
    return List.copyOf(words);
  }

  /** What a scene shows, in numbers of words. */
  static long[] of(Scene scene) {
    boolean night = Scene.brightness(scene.paper()) < Scene.brightness(scene.ink());
    return of(colour(scene.ink()), scene.figure().ordinal(), night ? 0 : 1, colour(scene.paper()));
  }

  /** A caption from places in the lists of colours, figures, tones, and colours again. */
  static long[] of(int colour, int figure, int tone, int background) {
    return new long[] {
      colour, FIGURES + figure, FIRST_TONE + tone, BACKGROUNDS + background,
    };
  }

  /** The caption as one would say it. */
  static String text(long[] caption) {
    return String.join(
            " ", Arrays.stream(caption).mapToObj(word -> VOCABULARY.get((int) word)).toList())
        .toLowerCase(Locale.ROOT);
  }

  /** The nearest of six hues. */
  private static int colour(Color color) {
    float hue = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null)[0];
    return Math.round(hue * COLOURS.size()) % COLOURS.size();
  }
}

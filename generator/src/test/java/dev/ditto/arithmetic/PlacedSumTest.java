package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlacedSumTest {
  private static int sum(List<int[]> words, List<Integer> places) {
    PlacedSum sum = new PlacedSum();
    for (int place : places) {
      sum.add(place, words.get(place));
    }
    return sum.value();
  }

  @Property(tries = 200)
  void theOrderOfWordsDoesNotMatter(
      @ForAll @Size(min = 1, max = 30) List<@Size(3) int[]> words, @ForAll long seed) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      places.add(i);
    }
    int inOrder = sum(words, places);
    Collections.shuffle(places, new Random(seed));
    assertEquals(inOrder, sum(words, places));
  }

  @Property(tries = 500)
  void oneWrongPieceShows(
      @ForAll @Size(8) int[] word,
      @ForAll @IntRange(min = 0, max = 1 << 20) int place,
      @ForAll @IntRange(min = 0, max = 7) int piece,
      @ForAll int wrong) {
    int[] other = word.clone();
    other[piece] = wrong;
    PlacedSum right = new PlacedSum();
    right.add(place, word);
    PlacedSum sum = new PlacedSum();
    sum.add(place, other);
    assertEquals(word[piece] == wrong, right.value() == sum.value());
  }

  @Property(tries = 200)
  void aMissingZeroShows(@ForAll @IntRange(max = 1 << 20) int place) {
    PlacedSum sum = new PlacedSum();
    sum.add(place, 0, 0);
    assertNotEquals(0, sum.value());
  }

  /**
   * Of neighbours with random contents that have changed places, one pair in some fifty escapes.
   */
  @Test
  void nearlyAllWordsThatHaveChangedPlacesShow() {
    Random random = new Random(1);
    int escaped = 0;
    for (int i = 0; i < 10_000; i++) {
      int place = 2 * random.nextInt(1 << 15);
      int a = random.nextInt();
      int b = random.nextInt();
      PlacedSum right = new PlacedSum();
      right.add(place, a);
      right.add(place + 1, b);
      PlacedSum wrong = new PlacedSum();
      wrong.add(place, b);
      wrong.add(place + 1, a);
      escaped += right.value() == wrong.value() ? 1 : 0;
    }
    assertTrue(escaped < 300, escaped + " escaped");
  }

  @Test
  void bytesAreCutIntoPiecesLowestFirst() {
    PlacedSum bytes = new PlacedSum();
    bytes.add(7, new byte[] {9, 1, 2, 3, -4, 5, 6}, 1, 6);
    PlacedSum pieces = new PlacedSum();
    pieces.add(7, 0xfc_03_02_01, 0x06_05);
    assertEquals(pieces.value(), bytes.value());
  }

  /** So that others can check theirs. */
  @Test
  void aFewWordsByHand() {
    PlacedSum sum = new PlacedSum();
    sum.add(1, 2, 4);
    int mixed = 2 ^ 4 << 5 ^ 1 ^ 1 << 16 ^ 0x9e3779b9;
    int number = mixed ^ (mixed << 9 | mixed >>> 23) ^ (mixed << 20 | mixed >>> 12);
    assertEquals(number, sum.value());
  }
}

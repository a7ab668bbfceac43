package dev.ditto.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapePainterTest {
  private static final Rectangle2D CANVAS = new Rectangle2D.Double(0, 0, 64, 64);
  private static final ShapeStream STREAM = new ShapeStream(11);

  /** White on black in the middle of the canvas; the figure reaches from pixel 3 to pixel 12. */
  private static float[][] inked(ShapeClass figure) {
    float[] picture = ShapePainter.paint(new Scene(figure, 32, 32, 20, Color.WHITE, Color.BLACK));
    float[][] share = new float[16][16];
    for (int y = 0; y < 16; y++) {
      for (int x = 0; x < 16; x++) {
        share[y][x] = (picture[16 * y + x] + 1) / 2;
      }
    }
    return share;
  }

  /** Tells the classes apart by looking at five places of the picture, as a person would. */
  private static ShapeClass name(float[][] share) {
    boolean middle = share[8][8] > 0.5;
    boolean side = share[8][4] > 0.5;
    boolean top = share[4][8] > 0.5;
    boolean topCorner = share[4][4] > 0.3;
    boolean diagonal = share[5][5] > 0.5;
    if (!middle) {
      return ShapeClass.RING;
    }
    if (topCorner) {
      return top ? ShapeClass.SQUARE : ShapeClass.CROSS;
    }
    if (!side) {
      return share[5][8] > 0.5 ? ShapeClass.TRIANGLE : ShapeClass.CROSS;
    }
    return diagonal ? ShapeClass.DISC : ShapeClass.PLUS;
  }

  @ParameterizedTest
  @EnumSource(ShapeClass.class)
  void aFewPixelsNameTheClass(ShapeClass figure) {
    assertEquals(figure, name(inked(figure)));
  }

  @Test
  void onlyTheRingHasAHoleAndOnlyTheTriangleGrowsDownwards() {
    for (ShapeClass figure : ShapeClass.values()) {
      float[][] share = inked(figure);
      assertEquals(figure == ShapeClass.RING, share[7][7] + share[8][8] == 0, figure + " hole");
      double up = 0;
      double down = 0;
      for (int y = 0; y < 16; y++) {
        for (int x = 0; x < 16; x++) {
          if (y < 8) {
            up += share[y][x];
          } else {
            down += share[y][x];
          }
        }
      }
      assertEquals(figure == ShapeClass.TRIANGLE, down > 1.5 * up, figure + " weight");
    }
  }

  @Test
  void theStreamIsTheSameEveryTimeAndWhereverItIsEntered() {
    ShapeStream.Batch whole = STREAM.batch(0, 8);
    ShapeStream.Batch tail = new ShapeStream(11).batch(5, 3);
    assertEquals(whole.scenes().subList(5, 8), tail.scenes());
    assertArrayEquals(Arrays.copyOfRange(whole.pictures(), 5 * 768, 8 * 768), tail.pictures());
  }

  @Test
  void anotherSeedGivesOtherPictures() {
    assertFalse(
        Arrays.equals(STREAM.batch(0, 1).pictures(), new ShapeStream(12).batch(0, 1).pictures()));
  }

  @Test
  void picturesDoNotRepeat() {
    Set<Scene> scenes = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      assertTrue(scenes.add(STREAM.scene(i)), "picture " + i + " came before");
    }
  }

  @Test
  void everyFigureStandsOutAndLiesInside() {
    Map<ShapeClass, Integer> counts = new EnumMap<>(ShapeClass.class);
    for (int i = 0; i < 1200; i++) {
      Scene scene = STREAM.scene(i);
      counts.merge(scene.figure(), 1, Integer::sum);
      double contrast = Math.abs(Scene.brightness(scene.ink()) - Scene.brightness(scene.paper()));
      assertTrue(contrast >= 0.4, () -> scene + " has too little contrast");
      Rectangle2D bounds =
          scene.figure().outline(scene.x(), scene.y(), scene.radius()).getBounds2D();
      assertTrue(CANVAS.contains(bounds), () -> scene + " is cut off");
    }
    for (ShapeClass figure : ShapeClass.values()) {
      int count = counts.get(figure);
      assertTrue(count > 150 && count < 250, () -> figure + " came " + count + " times of 1200");
    }
  }

  @Test
  void valuesSpanMinusOneToOne() {
    float[] picture =
        ShapePainter.paint(new Scene(ShapeClass.DISC, 32, 32, 20, Color.WHITE, Color.BLACK));
    assertEquals(-1f, picture[0]);
    assertEquals(1f, picture[16 * 8 + 8], 1e-6f);
  }
}

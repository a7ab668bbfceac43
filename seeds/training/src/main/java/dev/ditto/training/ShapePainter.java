package dev.ditto.training;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Turns a scene into the small picture that the network sees: drawn at {@value #CANVAS} x {@value
 * #CANVAS} without smoothing, then averaged over boxes of 4 x 4 to {@value #SIZE} x {@value #SIZE}.
 */
public final class ShapePainter {
  /** Width and height of the canvas, in pixels. */
  public static final int CANVAS = 64;

  /** Width and height of the finished picture, in pixels. */
  public static final int SIZE = 16;

  /** Red, green, blue. */
  public static final int CHANNELS = 3;

  /** Numbers in one picture. */
  public static final int VALUES = CHANNELS * SIZE * SIZE;

  private static final int BOX = CANVAS / SIZE;

  private ShapePainter() {}

  /**
   * Paints a scene.
   *
   * @param scene what to paint
   * @return the picture as [channel][row][column] in one array of {@link #VALUES}, from -1 (none of
   *     that colour) to 1 (all of it)
   */
  public static float[] paint(Scene scene) {
    BufferedImage canvas = new BufferedImage(CANVAS, CANVAS, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = canvas.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(scene.paper());
    g.fillRect(0, 0, CANVAS, CANVAS);
    g.setColor(scene.ink());
    g.fill(scene.figure().outline(scene.x(), scene.y(), scene.radius()));
    g.dispose();
    return average(canvas);
  }

  private static float[] average(BufferedImage canvas) {
    int[] sums = new int[VALUES];
    for (int y = 0; y < CANVAS; y++) {
      for (int x = 0; x < CANVAS; x++) {
        int rgb = canvas.getRGB(x, y);
        int pixel = y / BOX * SIZE + x / BOX;
        for (int c = 0; c < CHANNELS; c++) {
          sums[c * SIZE * SIZE + pixel] += rgb >> (16 - 8 * c) & 0xff;
        }
      }
    }
    float[] picture = new float[VALUES];
    for (int i = 0; i < VALUES; i++) {
      picture[i] = sums[i] / (127.5f * BOX * BOX) - 1;
    }
    return picture;
  }
}

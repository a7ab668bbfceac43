package dev.ditto.training;

import java.awt.Color;
import java.util.SplittableRandom;

/**
 * What one picture shows: a figure, where it is, how large, and in which two colours.
 *
 * @param figure the figure
 * @param x centre in canvas pixels from the left
 * @param y centre in canvas pixels from the top
 * @param radius size in canvas pixels
 * @param ink colour of the figure
 * @param paper colour of the background
 */
public record Scene(ShapeClass figure, double x, double y, double radius, Color ink, Color paper) {

  private static final double SMALLEST = 17;
  private static final double LARGEST = 25;
  private static final double MARGIN = 2;

  /** Least difference of brightness between figure and background, of a full range of 1. */
  static final double CONTRAST = 0.4;

  /**
   * Draws a scene by lot.
   *
   * @param random source of the lots; the scene depends on nothing else
   * @return a scene whose figure lies wholly inside the canvas and stands out from its background
   */
  public static Scene draw(SplittableRandom random) {
    ShapeClass[] all = ShapeClass.values();
    ShapeClass figure = all[random.nextInt(all.length)];
    double radius = random.nextDouble(SMALLEST, LARGEST);
    double low = radius + MARGIN;
    double high = ShapePainter.CANVAS - radius - MARGIN;
    double x = random.nextDouble(low, high);
    double y = random.nextDouble(low, high);
    boolean night = random.nextBoolean();
    while (true) {
      Color dark = dark(random);
      Color bright = bright(random);
      if (brightness(bright) - brightness(dark) >= CONTRAST) {
        return new Scene(figure, x, y, radius, night ? bright : dark, night ? dark : bright);
      }
    }
  }

  /** Brightness as the eye weighs it (the luma of ITU-R BT.601), from 0 to 1. */
  static double brightness(Color c) {
    return (0.299 * c.getRed() + 0.587 * c.getGreen() + 0.114 * c.getBlue()) / 255;
  }

  private static Color dark(SplittableRandom random) {
    return colour(random, 0.3, 1.0, 0.10, 0.45);
  }

  private static Color bright(SplittableRandom random) {
    return colour(random, 0.1, 0.9, 0.80, 1.00);
  }

  private static Color colour(
      SplittableRandom random, double pale, double vivid, double dim, double full) {
    float hue = (float) random.nextDouble();
    float saturation = (float) random.nextDouble(pale, vivid);
    float value = (float) random.nextDouble(dim, full);
    return new Color(Color.HSBtoRGB(hue, saturation, value));
  }
}

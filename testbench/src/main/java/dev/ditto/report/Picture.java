package dev.ditto.report;

import dev.ditto.model.tensor.FloatTensor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * An RGB image.
 *
 * @param rgb {@code [height][width]} of 0xRRGGBB
 */
public record Picture(int width, int height, int[] rgb) {
  private static final int BACKGROUND = 0xffffff;

  public Picture {
    if (width < 1 || height < 1 || rgb.length != width * height) {
      throw new IllegalArgumentException(
          "%d pixels for a %d x %d picture".formatted(rgb.length, width, height));
    }
  }

  /**
   * The picture of a model's sample.
   *
   * @param sample {@code [3][height][width]}, -1 black to 1 full; values beyond are clamped
   */
  public static Picture ofSample(float[] sample, int width, int height) {
    int pixels = width * height;
    if (sample.length != 3 * pixels) {
      throw new IllegalArgumentException(
          "%d values for a %d x %d RGB sample".formatted(sample.length, width, height));
    }
    int[] rgb = new int[pixels];
    for (int i = 0; i < pixels; i++) {
      rgb[i] =
          level(sample[i]) << 16 | level(sample[pixels + i]) << 8 | level(sample[2 * pixels + i]);
    }
    return new Picture(width, height, rgb);
  }

  private static int level(float value) {
    return Math.max(0, Math.min(255, Math.round((value / 2 + 0.5f) * 255)));
  }

  /**
   * The first sample of a batch {@code [N, C, H, W]}: its first three channels, or its first one as
   * grey.
   */
  public static Picture ofBatch(FloatTensor batch) {
    int height = batch.shape().size(2);
    int width = batch.shape().size(3);
    int plane = height * width;
    boolean colour = batch.shape().size(1) >= 3;
    float[] rgb = new float[3 * plane];
    for (int channel = 0; channel < 3; channel++) {
      System.arraycopy(batch.data(), colour ? channel * plane : 0, rgb, channel * plane, plane);
    }
    return ofSample(rgb, width, height);
  }

  /** Enlarged so that it is about {@code side} pixels wide. */
  public Picture enlargedTo(int side) {
    return enlarged(Math.max(1, side / width));
  }

  /** Every pixel repeated {@code factor} times both ways, so that small images can be looked at. */
  public Picture enlarged(int factor) {
    int[] large = new int[rgb.length * factor * factor];
    for (int y = 0; y < height * factor; y++) {
      for (int x = 0; x < width * factor; x++) {
        large[y * width * factor + x] = rgb[y / factor * width + x / factor];
      }
    }
    return new Picture(width * factor, height * factor, large);
  }

  /** Pictures of one size in a grid, left to right, then down, with a gap between. */
  public static Picture sheet(List<Picture> pictures, int columns, int gap) {
    Picture first = pictures.get(0);
    int rows = (pictures.size() + columns - 1) / columns;
    int width = columns * (first.width + gap) + gap;
    int height = rows * (first.height + gap) + gap;
    int[] rgb = new int[width * height];
    java.util.Arrays.fill(rgb, BACKGROUND);
    for (int i = 0; i < pictures.size(); i++) {
      Picture picture = pictures.get(i);
      if (picture.width != first.width || picture.height != first.height) {
        throw new IllegalArgumentException("the pictures of a sheet must have one size");
      }
      int left = gap + i % columns * (first.width + gap);
      int top = gap + i / columns * (first.height + gap);
      for (int y = 0; y < first.height; y++) {
        System.arraycopy(picture.rgb, y * first.width, rgb, (top + y) * width + left, first.width);
      }
    }
    return new Picture(width, height, rgb);
  }

  /** The picture as a PNG file's bytes. */
  public byte[] png() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, rgb, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "png", bytes)) {
        throw new IllegalStateException("this Java has no PNG writer");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

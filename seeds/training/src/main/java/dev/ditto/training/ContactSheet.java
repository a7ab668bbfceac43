package dev.ditto.training;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Many small pictures on one sheet, magnified, one row for each class in the order of labels. */
final class ContactSheet {
  private static final int ZOOM = 5;
  private static final int GAP = 4;
  private static final int PITCH = ShapePainter.SIZE * ZOOM + GAP;

  private ContactSheet() {}

  /**
   * Writes a sheet.
   *
   * @param file PNG file to write
   * @param pictures pictures one after the other, from -1 to 1; values beyond are clamped
   * @param columns pictures in a row
   * @throws IOException if the file cannot be written
   */
  static void write(Path file, float[] pictures, int columns) throws IOException {
    int count = pictures.length / ShapePainter.VALUES;
    int rows = (count + columns - 1) / columns;
    BufferedImage sheet =
        new BufferedImage(columns * PITCH + GAP, rows * PITCH + GAP, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < count; i++) {
      paste(sheet, pictures, i, i % columns * PITCH + GAP, i / columns * PITCH + GAP);
    }
    ImageIO.write(sheet, "png", file.toFile());
  }

  private static void paste(BufferedImage sheet, float[] pictures, int index, int left, int top) {
    int side = ShapePainter.SIZE * ZOOM;
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int rgb = 0;
        for (int c = 0; c < ShapePainter.CHANNELS; c++) {
          int row = c * ShapePainter.SIZE + y / ZOOM;
          int at = index * ShapePainter.VALUES + row * ShapePainter.SIZE + x / ZOOM;
          rgb = rgb << 8 | level(pictures[at]);
        }
        sheet.setRGB(left + x, top + y, rgb);
      }
    }
  }

  private static int level(float value) {
    return Math.max(0, Math.min(255, Math.round((value + 1) * 127.5f)));
  }
}

package dev.ditto.cli.run;

import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.report.Picture;
import java.util.List;

/** Samples as pictures people can look at. */
final class Pictures {
  /** Smallest side of an enlarged picture, in pixels. */
  private static final int LARGE = 256;

  private static final int STEP = 64;
  private static final int SHEET_COLUMNS = 10;

  private Pictures() {}

  /**
   * The first sample of a batch {@code [N, C, H, W]}: its first three channels, or its first one as
   * grey.
   */
  static Picture of(FloatTensor batch) {
    int height = batch.shape().size(2);
    int width = batch.shape().size(3);
    int plane = height * width;
    boolean colour = batch.shape().size(1) >= 3;
    float[] rgb = new float[3 * plane];
    for (int channel = 0; channel < 3; channel++) {
      System.arraycopy(batch.data(), colour ? channel * plane : 0, rgb, channel * plane, plane);
    }
    return Picture.ofSample(rgb, width, height);
  }

  static Picture large(Picture picture) {
    return picture.enlarged(Math.max(1, LARGE / picture.width()));
  }

  static Picture sheet(List<Picture> pictures) {
    return Picture.sheet(
        pictures.stream().map(p -> p.enlarged(Math.max(1, STEP / p.width()))).toList(),
        Math.min(SHEET_COLUMNS, pictures.size()),
        4);
  }
}

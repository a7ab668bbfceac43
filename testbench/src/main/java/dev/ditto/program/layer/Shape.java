package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.tensor.Padding;
import dev.ditto.program.Program;
import dev.ditto.program.order.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A layer as the compiler sees it: images of lines of pixels of channels, whatever the layer is.
 *
 * <p>Layers that look at one pixel at a time and move by one become a single column of pixels,
 * which can be cut anywhere. Sizes are in pixels unless said otherwise.
 *
 * @param images independent images, one after the other
 * @param weightsPerImage whether each image has weights of its own
 */
public record Shape(
    int images,
    boolean weightsPerImage,
    int inHeight,
    int inWidth,
    int channels,
    int kernelHeight,
    int kernelWidth,
    int stride,
    int dilation,
    int padTop,
    int padLeft,
    int outHeight,
    int outWidth,
    int outChannels) {

  /** That of a layer of the golden model. */
  public static Shape of(LinearKind kind, LinearGeometry g) {
    boolean own = kind == LinearKind.MATRIX_PRODUCT;
    boolean pointwise =
        g.kernelHeight() * g.kernelWidth() * g.stride() == 1 && g.padding().equals(Padding.NONE);
    if (pointwise) {
      int images = own ? g.batch() : 1;
      int pixels = g.rows() / images;
      return new Shape(
          images,
          own,
          pixels,
          1,
          g.inputChannels(),
          1,
          1,
          1,
          1,
          0,
          0,
          pixels,
          1,
          g.outputChannels());
    }
    return new Shape(
        g.batch(),
        own,
        g.inputHeight(),
        g.inputWidth(),
        g.inputChannels(),
        g.kernelHeight(),
        g.kernelWidth(),
        g.stride(),
        g.dilation(),
        g.padding().top(),
        g.padding().left(),
        g.outputHeight(),
        g.outputWidth(),
        g.outputChannels());
  }

  /** A matrix product: a single column of pixels. */
  public static Shape pointwise(int pixels, int channels, int outChannels) {
    return new Shape(1, false, pixels, 1, channels, 1, 1, 1, 1, 0, 0, pixels, 1, outChannels);
  }

  /** Whether an output pixel sees one input pixel and no two share it. */
  public boolean pointwise() {
    return inWidth == 1
        && outWidth == 1
        && inHeight == outHeight
        && kernelHeight * kernelWidth == 1
        && stride == 1
        && padTop + padLeft == 0;
  }

  /** Windows of one pixel; the last may be partly filled. */
  public int windows() {
    return (channels + Parameters.WINDOW - 1) / Parameters.WINDOW;
  }

  /** Valid channels of a pixel's last window, 1 to 16. */
  int lastChannels() {
    return channels - (windows() - 1) * Parameters.WINDOW;
  }

  /** Column tiles of {@code columns} output channels. */
  public int columnTiles(int columns) {
    return (outChannels + columns - 1) / columns;
  }

  /** Pixels that a kernel sees. */
  public int taps() {
    return kernelHeight * kernelWidth;
  }

  /** Input pixels of one image. */
  int inPixels() {
    return inHeight * inWidth;
  }

  /** Output pixels of one image. */
  public int outRows() {
    return outHeight * outWidth;
  }

  /** Sets of weights. */
  int weightSets() {
    return weightsPerImage ? images : 1;
  }

  /** Input lines, within the image, that output lines {@code [first, end)} see. */
  Span inputLines(int first, int end) {
    return seen(first, end, padTop, kernelHeight, inHeight);
  }

  /** Input columns, within the image, that output columns {@code [first, end)} see. */
  Span inputColumns(int first, int end) {
    return seen(first, end, padLeft, kernelWidth, inWidth);
  }

  private Span seen(int first, int end, int pad, int kernel, int size) {
    int from = first * stride - pad;
    int to = (end - 1) * stride - pad + (kernel - 1) * dilation + 1;
    int low = Math.min(size, Math.max(0, from));
    return new Span(low, Math.max(low, Math.min(size, to)));
  }

  /**
   * The piece of work in which a value is computed.
   *
   * @param program of the layer
   * @param row output pixel, counted over all images
   * @param columnTile group of output channels
   */
  public Tile tileOf(Program program, int row, int columnTile) {
    int image = row / outRows();
    int line = row % outRows() / outWidth;
    int column = row % outWidth;
    return program.tiles().stream()
        .filter(t -> t.columnTile() == columnTile && t.covers(image, line, column))
        .findFirst()
        .orElseThrow();
  }

  /** Whole numbers {@code from .. to - 1}. */
  public record Span(int from, int to) {
    /**
     * Stretches of 0 .. count - 1 of at most so many numbers, each at most half of what is left, so
     * that whoever needs the last has not long to wait for it.
     *
     * @param least what is not worth cutting
     */
    public static List<Span> tapered(int count, int most, int least) {
      List<Span> spans = new ArrayList<>();
      for (int from = 0; from < count; ) {
        int left = count - from;
        int size = Math.min(left, Math.min(most, Math.max(least, (left + 1) / 2)));
        spans.add(new Span(from, from + size));
        from += size;
      }
      return spans;
    }

    /** Stretches of 0 .. count - 1 of so many numbers; the last may have fewer. */
    static List<Span> strides(int count, int size) {
      int pieces = (count + size - 1) / size;
      return IntStream.range(0, pieces)
          .mapToObj(i -> new Span(i * size, Math.min(count, (i + 1) * size)))
          .toList();
    }

    /** As few stretches of 0 .. count - 1 as have at most so many numbers, all about as long. */
    public static List<Span> pieces(int count, int most) {
      int pieces = (count + most - 1) / most;
      return IntStream.range(0, pieces)
          .mapToObj(
              i ->
                  new Span(
                      (int) ((long) count * i / pieces), (int) ((long) count * (i + 1) / pieces)))
          .toList();
    }

    public int size() {
      return to - from;
    }
  }
}

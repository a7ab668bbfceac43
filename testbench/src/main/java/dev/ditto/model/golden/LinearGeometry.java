package dev.ditto.model.golden;

import dev.ditto.model.tensor.Padding;

/**
 * The shape of one {@link LinearTask}.
 *
 * <p>Input is {@code [batch][inputHeight][inputWidth][inputChannels]}, output is {@code
 * [batch][outputHeight][outputWidth][outputChannels]}, both with the channel running fastest. A
 * <i>row</i> is one output pixel; rows are numbered in that order. Output pixel (y, x) sees through
 * tap (ky, kx) the input pixel
 *
 * <pre>
 *   iy = y * stride - padding.top + ky * dilation,  ix = x * stride - padding.left + kx * dilation
 * </pre>
 *
 * and nothing where that lies outside the input. A linear layer on M rows of K channels has input 1
 * x M x K and a 1 x 1 kernel.
 *
 * @param batch images (convolution, linear) or independent products (matrix product), at least 1
 * @param stride step in input pixels from one output pixel to the next, in both directions
 * @param dilation distance in input pixels between neighbouring taps, in both directions
 */
public record LinearGeometry(
    int batch,
    int inputHeight,
    int inputWidth,
    int inputChannels,
    int kernelHeight,
    int kernelWidth,
    int stride,
    int dilation,
    Padding padding,
    int outputHeight,
    int outputWidth,
    int outputChannels) {

  public LinearGeometry {
    positive("batch", batch);
    positive("inputHeight", inputHeight);
    positive("inputWidth", inputWidth);
    positive("inputChannels", inputChannels);
    positive("kernelHeight", kernelHeight);
    positive("kernelWidth", kernelWidth);
    positive("stride", stride);
    positive("dilation", dilation);
    positive("outputChannels", outputChannels);
    fits(
        "height",
        outputHeight,
        inputHeight + padding.top() + padding.bottom(),
        kernelHeight,
        dilation,
        stride);
    fits(
        "width",
        outputWidth,
        inputWidth + padding.left() + padding.right(),
        kernelWidth,
        dilation,
        stride);
    elements(batch, inputHeight, inputWidth, inputChannels);
    elements(batch, outputHeight, outputWidth, outputChannels);
    elements(outputChannels, kernelHeight, kernelWidth, inputChannels);
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, is " + value);
    }
  }

  private static void fits(
      String axis, int output, int padded, int kernel, int dilation, int stride) {
    long reach = (long) dilation * (kernel - 1) + 1;
    long expected = padded < reach ? 0 : (padded - reach) / stride + 1;
    if (output < 1 || output != expected) {
      throw new IllegalArgumentException(
          "output %s is %d; padded input %d, kernel %d, dilation %d, stride %d give %d"
              .formatted(axis, output, padded, kernel, dilation, stride, expected));
    }
  }

  private static int elements(int a, int b, int c, int d) {
    return Math.multiplyExact(Math.multiplyExact(a, b), Math.multiplyExact(c, d));
  }

  /** A convolution of one image; the output size follows. */
  public static LinearGeometry convolution(
      int height,
      int width,
      int channels,
      int kernelHeight,
      int kernelWidth,
      int stride,
      int dilation,
      Padding padding,
      int outputChannels) {
    int outputHeight =
        outputSize(height + padding.top() + padding.bottom(), kernelHeight, dilation, stride);
    int outputWidth =
        outputSize(width + padding.left() + padding.right(), kernelWidth, dilation, stride);
    return new LinearGeometry(
        1,
        height,
        width,
        channels,
        kernelHeight,
        kernelWidth,
        stride,
        dilation,
        padding,
        outputHeight,
        outputWidth,
        outputChannels);
  }

  private static int outputSize(int padded, int kernel, int dilation, int stride) {
    return Math.floorDiv(padded - dilation * (kernel - 1) - 1, stride) + 1;
  }

  /**
   * A linear layer on {@code rows} rows: {@code [rows][inputChannels] -> [rows][outputChannels]}.
   */
  public static LinearGeometry linear(int rows, int inputChannels, int outputChannels) {
    return matrixProduct(1, rows, inputChannels, outputChannels);
  }

  /**
   * A batch of products {@code [rows][depth] x [columns][depth]^T -> [rows][columns]}, both
   * operands with the summed index running fastest.
   */
  public static LinearGeometry matrixProduct(int batch, int rows, int depth, int columns) {
    return new LinearGeometry(batch, 1, rows, depth, 1, 1, 1, 1, Padding.NONE, 1, rows, columns);
  }

  /** Output pixels of the whole batch. */
  public int rows() {
    return batch * outputHeight * outputWidth;
  }

  /** Number of input codes. */
  public int inputElements() {
    return batch * inputHeight * inputWidth * inputChannels;
  }

  /** Number of sums, and of outputs: {@code rows * outputChannels}. */
  public int outputElements() {
    return rows() * outputChannels;
  }

  /** Number of weights of one matrix: {@code outputChannels * depth}. */
  public int weightElements() {
    return outputChannels * depth();
  }

  /** Terms of one sum away from the border: kernelHeight * kernelWidth * inputChannels. */
  public int depth() {
    return kernelHeight * kernelWidth * inputChannels;
  }

  /** Multiply-accumulates of a full execution that skips only the padding. */
  public long macs() {
    long vertical = sum(tapsMeeting(inputHeight, outputHeight, kernelHeight, padding.top()));
    long horizontal = sum(tapsMeeting(inputWidth, outputWidth, kernelWidth, padding.left()));
    return vertical * horizontal * batch * inputChannels * outputChannels;
  }

  /**
   * For each input position along one axis: the pairs of an output position and a tap that see it.
   */
  int[] tapsMeeting(int input, int output, int kernel, int before) {
    int[] taps = new int[input];
    for (int o = 0; o < output; o++) {
      for (int k = 0; k < kernel; k++) {
        int i = o * stride - before + k * dilation;
        if (i >= 0 && i < input) {
          taps[i]++;
        }
      }
    }
    return taps;
  }

  private static long sum(int[] values) {
    long sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }
}

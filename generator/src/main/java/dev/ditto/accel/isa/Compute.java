package dev.ditto.accel.isa;

/**
 * One K tile of one column tile of a convolution or matrix product, for a number of output pixels.
 *
 * <p>The windows of an output pixel are visited in the order channel window, kernel column, kernel
 * line, starting anywhere; step {@code j} uses weight rows {@code 16 j .. 16 j + 15} of the weight
 * buffer. All window addresses are modulo the size of the window memory's address. Taps whose
 * coordinates fall outside the input contribute nothing.
 *
 * <p>There are many operands; {@link #builder()} names them.
 */
public record Compute(
    Sync sync,
    @Operand(
            word = 0,
            low = 8,
            bits = 1,
            meaning = "overwrite Y instead of adding; every row is written exactly once")
        boolean clear,
    @Operand(
            word = 2,
            signed = true,
            unit = "windows",
            meaning = "window address of the first step of the first row")
        long origin,
    @Operand(word = 3, min = 1, unit = "rows", meaning = "output pixels") long rows,
    @Operand(
            word = 4,
            min = 1,
            unit = "rows",
            meaning = "output pixels of a line; the first row starts a line")
        long outWidth,
    @Operand(
            word = 5,
            signed = true,
            unit = "windows",
            meaning = "address change from an output pixel to the next in the line")
        long columnStep,
    @Operand(
            word = 6,
            signed = true,
            unit = "windows",
            meaning =
                "address change from the last output pixel of a line to the first of the next")
        long lineStep,
    @Operand(
            word = 7,
            bits = 16,
            signed = true,
            unit = "pixels",
            meaning = "input column of the first step of the first row")
        long firstColumn,
    @Operand(
            word = 7,
            low = 16,
            bits = 16,
            signed = true,
            unit = "pixels",
            meaning = "input line of the first step of the first row")
        long firstLine,
    @Operand(word = 8, bits = 16, min = 1, unit = "pixels", meaning = "input columns") long inWidth,
    @Operand(word = 8, low = 16, bits = 16, min = 1, unit = "pixels", meaning = "input lines")
        long inHeight,
    @Operand(
            word = 9,
            bits = 8,
            min = 1,
            unit = "pixels",
            meaning = "input columns per output pixel, and input lines per output line")
        long stride,
    @Operand(word = 9, low = 8, bits = 8, min = 1, unit = "pixels", meaning = "distance of taps")
        long dilation,
    @Operand(word = 9, low = 16, bits = 8, min = 1, unit = "taps", meaning = "kernel columns")
        long kernelWidth,
    @Operand(
            word = 9,
            low = 24,
            bits = 8,
            unit = "taps",
            meaning = "kernel column of the first step")
        long firstKernelColumn,
    @Operand(word = 10, bits = 16, min = 1, unit = "windows", meaning = "windows of one pixel")
        long perPixel,
    @Operand(
            word = 10,
            low = 16,
            bits = 16,
            unit = "windows",
            meaning = "channel window of the first step")
        long firstWindow,
    @Operand(word = 11, min = 1, unit = "windows", meaning = "windows of this K tile") long steps,
    @Operand(
            word = 12,
            signed = true,
            unit = "windows",
            meaning =
                "address change from a tap's last window to the first of the next in the line")
        long tapStep,
    @Operand(
            word = 13,
            signed = true,
            unit = "windows",
            meaning =
                "address change from a tap's last window to the first of the next kernel line")
        long kernelLineStep,
    @Operand(word = 14, unit = "words", meaning = "word in Y of the first row; row m is at +m")
        long y,
    @Operand(word = 15, bits = 8, meaning = "weight buffer") long weightBuffer)
    implements Command {

  /** A builder with stride, dilation and kernel width one and everything else zero. */
  public static ComputeBuilder builder() {
    return new ComputeBuilder();
  }
}

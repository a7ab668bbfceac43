package dev.ditto.accel.isa;

/**
 * One K tile of one column tile of a convolution or matrix product, for a number of output pixels.
 *
 * <p>The windows of an output pixel are visited in the order channel window, kernel column, kernel
 * line, starting anywhere; step {@code j} uses weight rows {@code 16 j .. 16 j + 15} of the weight
 * buffer. All window addresses and their changes are modulo the depth of the window memory, a power
 * of two that is at most two to the {@link #ADDRESS_BITS}. Taps whose coordinates fall outside the
 * input contribute nothing.
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
            bits = 24,
            unit = "words",
            meaning = "word in Y of the first row; row m is at +m")
        long y,
    @Operand(word = 2, low = 24, bits = 8, meaning = "weight buffer") long weightBuffer,
    @Operand(word = 3, bits = 24, min = 1, unit = "rows", meaning = "output pixels") long rows,
    @Operand(
            word = 3,
            low = 24,
            bits = 8,
            min = 1,
            unit = "windows",
            meaning = "windows of this K tile")
        long steps,
    @Operand(
            word = 4,
            bits = 24,
            min = 1,
            unit = "rows",
            meaning = "output pixels of a line; the first row starts a line")
        long outWidth,
    @Operand(
            word = 4,
            low = 24,
            bits = 8,
            min = 1,
            unit = "pixels",
            meaning = "input columns per output pixel, and input lines per output line")
        long stride,
    @Operand(
            word = 5,
            bits = 16,
            signed = true,
            unit = "pixels",
            meaning = "input column of the first step of the first row")
        long firstColumn,
    @Operand(
            word = 5,
            low = 16,
            bits = 16,
            signed = true,
            unit = "pixels",
            meaning = "input line of the first step of the first row")
        long firstLine,
    @Operand(word = 6, bits = 16, min = 1, unit = "pixels", meaning = "input columns") long inWidth,
    @Operand(word = 6, low = 16, bits = 16, min = 1, unit = "pixels", meaning = "input lines")
        long inHeight,
    @Operand(word = 7, bits = 16, min = 1, unit = "windows", meaning = "windows of one pixel")
        long perPixel,
    @Operand(
            word = 7,
            low = 16,
            bits = 16,
            unit = "windows",
            meaning = "channel window of the first step")
        long firstWindow,
    @Operand(word = 8, bits = 8, min = 1, unit = "taps", meaning = "kernel columns")
        long kernelWidth,
    @Operand(
            word = 8,
            low = 8,
            bits = 8,
            unit = "taps",
            meaning = "kernel column of the first step")
        long firstKernelColumn,
    @Operand(word = 8, low = 16, bits = 8, min = 1, unit = "pixels", meaning = "distance of taps")
        long dilation,
    @Operand(
            word = 8,
            low = 24,
            bits = ADDRESS_BITS,
            signed = true,
            unit = "windows",
            meaning = "window address of the first step of the first row")
        long origin,
    @Operand(
            word = 9,
            low = 12,
            bits = ADDRESS_BITS,
            signed = true,
            unit = "windows",
            meaning = "address change from an output pixel to the next in the line")
        long columnStep,
    @Operand(
            word = 10,
            bits = ADDRESS_BITS,
            signed = true,
            unit = "windows",
            meaning =
                "address change from the last output pixel of a line to the first of the next")
        long lineStep,
    @Operand(
            word = 10,
            low = 20,
            bits = ADDRESS_BITS,
            signed = true,
            unit = "windows",
            meaning =
                "address change from a tap's last window to the first of the next in the line")
        long tapStep,
    @Operand(
            word = 11,
            low = 8,
            bits = ADDRESS_BITS,
            signed = true,
            unit = "windows",
            meaning =
                "address change from a tap's last window to the first of the next kernel line")
        long kernelLineStep)
    implements Command {
  /** Bits of a window address and of its changes: those of the largest window memory. */
  public static final int ADDRESS_BITS = 20;

  /** A builder with stride, dilation and kernel width one and everything else zero. */
  public static ComputeBuilder builder() {
    return new ComputeBuilder();
  }
}

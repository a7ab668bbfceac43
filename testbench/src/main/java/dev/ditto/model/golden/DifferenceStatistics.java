package dev.ditto.model.golden;

import dev.ditto.arithmetic.DigitCode;
import java.util.Arrays;

/**
 * What one {@link LinearTask} costs a machine that works on non-zero digits only. In full mode the
 * differences are those against zero. Every figure is exact, and the accelerator's counters of the
 * same names must show it.
 *
 * <p>An <i>element</i> is an input code; a <i>window</i> is up to {@value #WINDOW} consecutive
 * channels of one pixel. A <i>product</i> is one element meeting one tap of one output pixel, for
 * all output channels together; taps in the padding make none.
 *
 * @param elements input codes, each counted once
 * @param zero elements whose difference is zero: no token
 * @param one elements with one token
 * @param two elements with two tokens
 * @param windows windows of the input
 * @param windowsZero windows without any token
 * @param products pairs of an element and a tap that meets it
 * @param productsZero those whose element has no token
 * @param productsOne those whose element has one token
 * @param productsTwo those whose element has two tokens
 * @param outputChannels output channels, hence multiplications of each product
 */
public record DifferenceStatistics(
    long elements,
    long zero,
    long one,
    long two,
    long windows,
    long windowsZero,
    long products,
    long productsZero,
    long productsOne,
    long productsTwo,
    int outputChannels) {
  /** Channels in a window. */
  public static final int WINDOW = 16;

  /** Statistics of one task under one digit code. */
  public static DifferenceStatistics of(LinearTask task, DigitCode code) {
    return of(task, Differences.of(task.codes(), task.previousCodes(), task.codeType()), code);
  }

  /** Statistics of a task, whatever its mode, if it were computed in full. */
  public static DifferenceStatistics full(LinearTask task, DigitCode code) {
    return of(task, Differences.of(task.codes(), null, task.codeType()), code);
  }

  /**
   * Statistics of a task, whatever its mode, if it were computed from the differences between
   * neighbours in a line. Kernels that leave a line on its right see one difference more, which is
   * not counted.
   */
  public static DifferenceStatistics spatial(LinearTask task, DigitCode code) {
    LinearGeometry g = task.geometry();
    int[] difference =
        Differences.alongLines(task.codes(), g.inputWidth(), g.inputChannels(), task.codeType());
    return of(task, difference, code);
  }

  private static DifferenceStatistics of(LinearTask task, int[] difference, DigitCode code) {
    LinearGeometry g = task.geometry();
    int[] useY =
        g.tapsMeeting(g.inputHeight(), g.outputHeight(), g.kernelHeight(), g.padding().top());
    int[] useX =
        g.tapsMeeting(g.inputWidth(), g.outputWidth(), g.kernelWidth(), g.padding().left());
    long[] uses = new long[g.batch() * g.inputHeight() * g.inputWidth()];
    for (int pixel = 0; pixel < uses.length; pixel++) {
      int y = pixel / g.inputWidth() % g.inputHeight();
      uses[pixel] = (long) useY[y] * useX[pixel % g.inputWidth()];
    }
    return count(difference, g.inputChannels(), uses, code, g.outputChannels());
  }

  /**
   * Statistics of the other product of a difference in a temporal matrix product: that of the
   * second operand, encoded, with the first in the place of the weights.
   */
  public static DifferenceStatistics ofSecondOperand(LinearTask task, DigitCode code) {
    LinearGeometry g = task.geometry();
    int[] difference = Differences.of(task.weights(), task.previousWeights(), CodeType.SIGNED);
    long[] uses = new long[difference.length / g.inputChannels()];
    Arrays.fill(uses, 1);
    return count(difference, g.inputChannels(), uses, code, g.rows() / g.batch());
  }

  /**
   * Counts.
   *
   * @param uses taps that meet each pixel
   */
  private static DifferenceStatistics count(
      int[] difference, int channels, long[] uses, DigitCode code, int outputChannels) {
    long[] elements = new long[3];
    long[] products = new long[3];
    long windows = 0;
    long windowsZero = 0;
    for (int pixel = 0; pixel < uses.length; pixel++) {
      for (int c = 0; c < channels; c += WINDOW) {
        int inWindow = 0;
        for (int i = c; i < Math.min(channels, c + WINDOW); i++) {
          int tokens = code.tokens(difference[pixel * channels + i]);
          elements[tokens]++;
          products[tokens] += uses[pixel];
          inWindow += tokens;
        }
        windows++;
        windowsZero += inWindow == 0 ? 1 : 0;
      }
    }
    return new DifferenceStatistics(
        difference.length,
        elements[0],
        elements[1],
        elements[2],
        windows,
        windowsZero,
        products[0] + products[1] + products[2],
        products[0],
        products[1],
        products[2],
        outputChannels);
  }

  /**
   * Tokens that the row engines retire for one tile of output columns: each token once for every
   * tap that meets its element. The counter {@code slots_used} of a layer is this times the number
   * of column tiles.
   */
  public long tokensRetired() {
    return productsOne + 2 * productsTwo;
  }

  /** Multiply-accumulates of a machine that skips nothing but padding. */
  public long macs() {
    return products * outputChannels;
  }
}

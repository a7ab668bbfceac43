package dev.ditto.model.golden;

import dev.ditto.arithmetic.Requantization;
import java.util.Objects;

/**
 * One convolution, linear layer or batch of matrix products at one step of a denoising run: all
 * that is needed to compute it, and nothing about how.
 *
 * <p>With codes x, weights w, and rows and taps as in {@link LinearGeometry}, the sums are
 *
 * <pre>  sum[row][o] = sum over ky, kx, c of x[iy][ix][c] * w[o][ky][kx][c]      (exact, 32 bits)
 *  out[row][o] = requantise(sum[row][o])                                    (see Requantization)
 * </pre>
 *
 * <p>Temporal mode finds the same sums from the step executed just before (t+1 where this one is t,
 * since steps count down): {@code sum_t = sum_(t+1) + (x_t - x_(t+1)) * w}, and where the second
 * operand changes too, {@code sum_t = sum_(t+1) + dx * w_(t+1) + x_t * dw}.
 *
 * <p>The arrays are not copied; nobody may change them while the task is in use. All are dense, the
 * last named index running fastest.
 *
 * @param layer name of the layer, the same in every step, and of no other layer
 * @param step how many model evaluations of this run were made before this one
 * @param codes {@code [batch][inputHeight][inputWidth][inputChannels]}
 * @param previousCodes the codes of the step before; null in full mode
 * @param previousSums the sums of the step before, {@code [rows][outputChannels]}; null in full
 *     mode
 * @param weights {@code [outputChannels][kernelHeight][kernelWidth][inputChannels]}, signed; for a
 *     matrix product {@code [batch][outputChannels][inputChannels]}
 * @param previousWeights the second operand of the step before, for a matrix product in temporal
 *     mode whose second operand changes; otherwise null
 * @param requantization per output channel
 */
public record LinearTask(
    String layer,
    LinearKind kind,
    int step,
    LinearMode mode,
    LinearGeometry geometry,
    CodeType codeType,
    byte[] codes,
    byte[] previousCodes,
    int[] previousSums,
    byte[] weights,
    byte[] previousWeights,
    Requantization requantization) {

  public LinearTask {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(codeType, "codeType");
    if (layer.isBlank() || step < 0) {
      throw new IllegalArgumentException(
          "a task needs a layer name and a step of at least 0: '%s', %d".formatted(layer, step));
    }
    if (kind != LinearKind.CONVOLUTION && geometry.depth() != geometry.inputChannels()) {
      throw new IllegalArgumentException(layer + ": only a convolution has a kernel beyond 1 x 1");
    }
    int matrices = kind == LinearKind.MATRIX_PRODUCT ? geometry.batch() : 1;
    int weightElements = Math.multiplyExact(matrices, geometry.weightElements());
    length(layer, "codes", codes.length, geometry.inputElements());
    length(layer, "weights", weights.length, weightElements);
    length(layer, "requantization", requantization.channels(), geometry.outputChannels());
    boolean temporal = mode == LinearMode.TEMPORAL;
    if (temporal != (previousCodes != null) || temporal != (previousSums != null)) {
      throw new IllegalArgumentException(
          layer + ": previous codes and sums are given in temporal mode and only there");
    }
    if (temporal) {
      length(layer, "previousCodes", previousCodes.length, geometry.inputElements());
      length(layer, "previousSums", previousSums.length, geometry.outputElements());
    }
    if (previousWeights != null) {
      if (!temporal || kind != LinearKind.MATRIX_PRODUCT) {
        throw new IllegalArgumentException(
            layer + ": only a matrix product in temporal mode has previous weights");
      }
      length(layer, "previousWeights", previousWeights.length, weightElements);
    }
  }

  /** The same under another layer's name. */
  public LinearTask named(String other) {
    return new LinearTask(
        other,
        kind,
        step,
        mode,
        geometry,
        codeType,
        codes,
        previousCodes,
        previousSums,
        weights,
        previousWeights,
        requantization);
  }

  private static void length(String layer, String name, int actual, int expected) {
    if (actual != expected) {
      throw new IllegalArgumentException(
          "%s: %s has %d elements, the geometry asks for %d"
              .formatted(layer, name, actual, expected));
    }
  }
}

package dev.ditto.model.network;

import dev.ditto.model.tensor.Padding;
import dev.ditto.model.tensor.Shape;
import java.util.List;

/**
 * Two-dimensional convolution: {@code out[o][y][x] = bias[o] + sum over c, ky, kx of
 * weight[o][c][ky][kx] * in[c][y * stride - padding.top + ky][x * stride - padding.left + kx]},
 * zero outside the input.
 *
 * <p>Parameters: {@code name.weight} [out, in, kernelHeight, kernelWidth], {@code name.bias} [out].
 *
 * @param input a map
 * @param stride pixels from one output to the next, in both directions
 * @param bias whether there is one
 */
public record Convolution(
    String name,
    Value input,
    int outputChannels,
    int kernelHeight,
    int kernelWidth,
    int stride,
    Padding padding,
    boolean bias)
    implements LinearOperation {

  public Convolution {
    input.require(Layout.MAP);
    if (outputChannels < 1 || kernelHeight < 1 || kernelWidth < 1 || stride < 1) {
      throw new IllegalArgumentException(
          "%s: output channels, kernel and stride must be at least 1: %d, %d x %d, %d"
              .formatted(name, outputChannels, kernelHeight, kernelWidth, stride));
    }
    if (input.height() + padding.top() + padding.bottom() < kernelHeight
        || input.width() + padding.left() + padding.right() < kernelWidth) {
      throw new IllegalArgumentException(
          "%s: the kernel %d x %d is larger than the padded input %s"
              .formatted(name, kernelHeight, kernelWidth, input.shape()));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    int height = (input.height() + padding.top() + padding.bottom() - kernelHeight) / stride + 1;
    int width = (input.width() + padding.left() + padding.right() - kernelWidth) / stride + 1;
    return Value.map(name, outputChannels, height, width);
  }

  @Override
  public List<Parameter> parameters() {
    Parameter weight =
        new Parameter(
            name + ".weight",
            Shape.of(outputChannels, input.channels(), kernelHeight, kernelWidth));
    return bias
        ? List.of(weight, new Parameter(name + ".bias", Shape.of(outputChannels)))
        : List.of(weight);
  }

  @Override
  public long macs() {
    return (long) output().shape().elements() * input.channels() * kernelHeight * kernelWidth;
  }
}

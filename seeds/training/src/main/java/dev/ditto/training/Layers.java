package dev.ditto.training;

import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/** The elementary layers, each holding its weights. Pictures are [batch, channel, row, column]. */
final class Layers {
  private Layers() {}

  /** A convolution with bias. */
  record Conv(Tensor weight, Tensor bias, long stride, long padding) {
    Tensor apply(Tensor x) {
      long[] strides = {stride, stride};
      long[] paddings = {padding, padding};
      long[] dilations = {1, 1};
      return torch.conv2d(x, weight, new TensorOptional(bias), strides, paddings, dilations, 1);
    }
  }

  /** A fully connected layer with bias, over the last axis. */
  record Linear(Tensor weight, Tensor bias) {
    Tensor apply(Tensor x) {
      return torch.linear(x, weight, new TensorOptional(bias));
    }
  }

  /** A group normalisation. */
  record Norm(Tensor gain, Tensor offset, long groups, double eps) {
    Tensor apply(Tensor x) {
      return torch.group_norm(
          x, groups, new TensorOptional(gain), new TensorOptional(offset), eps, false);
    }
  }
}

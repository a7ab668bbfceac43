package dev.ditto.training;

import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/**
 * The elementary layers, each holding its weights. Pictures are [batch, channel, row, column],
 * tokens [batch, token, channel].
 */
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

  /** A fully connected layer over the last axis; its bias is null when it has none. */
  record Linear(Tensor weight, Tensor bias) {
    Tensor apply(Tensor x) {
      TensorOptional offset = bias == null ? new TensorOptional() : new TensorOptional(bias);
      return torch.linear(x, weight, offset);
    }
  }

  /** A group normalisation. */
  record Norm(Tensor gain, Tensor offset, long groups, double eps) {
    Tensor apply(Tensor x) {
      return torch.group_norm(
          x, groups, new TensorOptional(gain), new TensorOptional(offset), eps, false);
    }
  }

  /** A layer normalisation over the last axis; gain and offset are null when it has none. */
  record LayerNorm(Tensor gain, Tensor offset, double eps) {
    Tensor apply(Tensor x) {
      TensorOptional slope = gain == null ? new TensorOptional() : new TensorOptional(gain);
      TensorOptional start = offset == null ? new TensorOptional() : new TensorOptional(offset);
      return torch.layer_norm(x, new long[] {x.size(-1)}, slope, start, eps, false);
    }
  }

  /** A picture's pixels as tokens. */
  static Tensor tokens(Tensor x) {
    return x.reshape(x.size(0), x.size(1), x.size(2) * x.size(3)).transpose(1, 2);
  }

  /** Tokens as a picture of the same shape as another. */
  static Tensor picture(Tensor tokens, Tensor like) {
    return tokens.transpose(1, 2).reshape(like.size(0), like.size(1), like.size(2), like.size(3));
  }
}

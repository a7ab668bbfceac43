package dev.ditto.training;

import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * Self-attention over the pixels of a picture: {@code x + out(softmax(q k' / sqrt(d)) v)}, with q,
 * k and v taken from the normalised input and split into heads.
 */
final class AttentionBlock {
  private final Layers.Norm norm;
  private final Layers.Linear query;
  private final Layers.Linear key;
  private final Layers.Linear value;
  private final Layers.Linear out;
  private final long heads;
  private final long headDim;

  AttentionBlock(WeightBook book, String name, UNetConfig config, int channels) {
    norm = book.norm(name + ".group_norm", channels, config);
    query = book.linear(name + ".to_q", channels, channels);
    key = book.linear(name + ".to_k", channels, channels);
    value = book.linear(name + ".to_v", channels, channels);
    out = book.linear(name + ".to_out.0", channels, channels);
    headDim = config.headDim();
    heads = channels / headDim;
  }

  Tensor apply(Tensor x) {
    long batch = x.size(0);
    long channels = x.size(1);
    long pixels = x.size(2) * x.size(3);
    Tensor tokens = norm.apply(x).reshape(batch, channels, pixels).transpose(1, 2);
    Tensor mixed =
        torch.scaled_dot_product_attention(
            split(query.apply(tokens)), split(key.apply(tokens)), split(value.apply(tokens)));
    Tensor joined = mixed.transpose(1, 2).reshape(batch, pixels, channels);
    return x.add(out.apply(joined).transpose(1, 2).reshape(batch, channels, x.size(2), x.size(3)));
  }

  /** [batch, pixels, channels] to [batch, heads, pixels, channels of a head]. */
  private Tensor split(Tensor tokens) {
    return tokens.reshape(tokens.size(0), tokens.size(1), heads, headDim).transpose(1, 2);
  }
}

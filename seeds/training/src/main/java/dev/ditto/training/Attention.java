package dev.ditto.training;

import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * Multi-head attention: {@code out(softmax(q k' / sqrt(d)) v)}, with q taken from the tokens and k
 * and v from what they look at.
 */
final class Attention {
  private final Layers.Linear query;
  private final Layers.Linear key;
  private final Layers.Linear value;
  private final Layers.Linear out;
  private final long heads;

  /**
   * @param contextWidth channels of what is looked at
   * @param bias whether q, k and v have one
   */
  Attention(WeightBook book, String name, int channels, int contextWidth, int heads, boolean bias) {
    query = projection(book, name + ".to_q", channels, channels, bias);
    key = projection(book, name + ".to_k", contextWidth, channels, bias);
    value = projection(book, name + ".to_v", contextWidth, channels, bias);
    out = book.linear(name + ".to_out.0", channels, channels);
    this.heads = heads;
  }

  private static Layers.Linear projection(
      WeightBook book, String name, int in, int out, boolean bias) {
    return bias ? book.linear(name, in, out) : book.linearWithoutBias(name, in, out);
  }

  /** From tokens [batch, n, channels] and what they look at [batch, m, contextWidth]. */
  Tensor apply(Tensor tokens, Tensor context) {
    Tensor mixed =
        torch.scaled_dot_product_attention(
            split(query.apply(tokens)), split(key.apply(context)), split(value.apply(context)));
    return out.apply(mixed.transpose(1, 2).reshape(tokens.size(0), tokens.size(1), tokens.size(2)));
  }

  /** [batch, n, channels] to [batch, heads, n, channels of a head]. */
  private Tensor split(Tensor tokens) {
    long depth = tokens.size(2) / heads;
    return tokens.reshape(tokens.size(0), tokens.size(1), heads, depth).transpose(1, 2);
  }
}

package dev.ditto.training;

import org.bytedeco.pytorch.Tensor;

/** Self-attention over the pixels of a picture, normalised before and added to it. */
final class AttentionBlock implements Mixer {
  private final Layers.Norm norm;
  private final Attention attention;

  AttentionBlock(WeightBook book, String name, UNetConfig config, int channels) {
    norm = book.norm(name + ".group_norm", channels, config.groups(), config.eps());
    attention = new Attention(book, name, channels, channels, channels / config.headDim(), true);
  }

  @Override
  public Tensor apply(Tensor x, Tensor context) {
    Tensor tokens = Layers.tokens(norm.apply(x));
    return x.add(Layers.picture(attention.apply(tokens, tokens), x));
  }
}

package dev.ditto.training;

import static org.bytedeco.pytorch.global.torch.silu;

import org.bytedeco.pytorch.Tensor;

/**
 * Two convolutions around which the input is led: {@code x + conv2(silu(norm2(conv1(silu(norm1 x))
 * + linear(silu embedding))))}. Where the number of channels changes, a convolution of 1 x 1 fits
 * the input to the sum.
 */
final class ResidualBlock {
  private final Layers.Norm norm1;
  private final Layers.Conv conv1;
  private final Layers.Linear embedding;
  private final Layers.Norm norm2;
  private final Layers.Conv conv2;
  private final Layers.Conv shortcut;

  ResidualBlock(WeightBook book, String name, UNetConfig config, int in, int out) {
    norm1 = book.norm(name + ".norm1", in, config.groups(), config.eps());
    conv1 = book.conv(name + ".conv1", in, out, 3, 1);
    embedding = book.linear(name + ".time_emb_proj", config.embeddingWidth(), out);
    norm2 = book.norm(name + ".norm2", out, config.groups(), config.eps());
    conv2 = book.conv(name + ".conv2", out, out, 3, 1);
    shortcut = in == out ? null : book.conv(name + ".conv_shortcut", in, out, 1, 1);
  }

  Tensor apply(Tensor x, Tensor embedded) {
    Tensor h = conv1.apply(silu(norm1.apply(x)));
    h = h.add(embedding.apply(silu(embedded)).unsqueeze(2).unsqueeze(3));
    h = conv2.apply(silu(norm2.apply(h)));
    return (shortcut == null ? x : shortcut.apply(x)).add(h);
  }
}

package dev.ditto.training;

import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * A {@code Transformer2DModel} of one layer: the pixels look at each other, then at the caption,
 * then each passes a gated layer of its own; every part is normalised before and added to what was.
 */
final class TransformerBlock implements Mixer {
  private static final double GROUP_NORM_EPS = 1e-6;
  private static final double LAYER_NORM_EPS = 1e-5;
  private static final int FEED_FORWARD = 4;

  private final Layers.Norm norm;
  private final Layers.Linear in;
  private final Layers.LayerNorm norm1;
  private final Attention self;
  private final Layers.LayerNorm norm2;
  private final Attention cross;
  private final Layers.LayerNorm norm3;
  private final Layers.Linear up;
  private final Layers.Linear down;
  private final Layers.Linear out;

  TransformerBlock(WeightBook book, String name, UNetConfig config, int channels) {
    String inner = name + ".transformer_blocks.0";
    int heads = channels / config.headDim();
    norm = book.norm(name + ".norm", channels, config.groups(), GROUP_NORM_EPS);
    in = book.linear(name + ".proj_in", channels, channels);
    norm1 = book.layerNorm(inner + ".norm1", channels, LAYER_NORM_EPS);
    self = new Attention(book, inner + ".attn1", channels, channels, heads, false);
    norm2 = book.layerNorm(inner + ".norm2", channels, LAYER_NORM_EPS);
    cross = new Attention(book, inner + ".attn2", channels, config.contextWidth(), heads, false);
    norm3 = book.layerNorm(inner + ".norm3", channels, LAYER_NORM_EPS);
    up = book.linear(inner + ".ff.net.0.proj", channels, 2 * FEED_FORWARD * channels);
    down = book.linear(inner + ".ff.net.2", FEED_FORWARD * channels, channels);
    out = book.linear(name + ".proj_out", channels, channels);
  }

  @Override
  public Tensor apply(Tensor x, Tensor context) {
    Tensor h = in.apply(Layers.tokens(norm.apply(x)));
    Tensor normalised = norm1.apply(h);
    h = h.add(self.apply(normalised, normalised));
    h = h.add(cross.apply(norm2.apply(h), context));
    h = h.add(down.apply(gated(up.apply(norm3.apply(h)))));
    return x.add(Layers.picture(out.apply(h), x));
  }

  /** The first half of the channels times GELU of the second. */
  private static Tensor gated(Tensor both) {
    TensorVector halves = both.chunk(2, -1);
    return halves.get(0).mul(torch.gelu(halves.get(1)));
  }
}

package dev.ditto.training;

import static org.bytedeco.pytorch.global.torch.silu;

import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * A block of a diffusion transformer with adaptive normalisation ("adaLN-zero"): attention and a
 * layer for each token, both scaled and shifted before and gated behind by six vectors that come
 * from noise level and class. The gates start at zero, so that a fresh block changes nothing.
 */
final class AdaptiveBlock {
  /** Of the normalisation before the second part. */
  static final double SECOND_NORM_EPS = 1e-5;

  private static final double FIRST_NORM_EPS = 1e-6;
  private static final int FEED_FORWARD = 4;
  private static final int VECTORS = 6;

  private final Waves waves = new Waves(256, 1);
  private final Layers.Linear time1;
  private final Layers.Linear time2;
  private final Tensor classes;
  private final Layers.Linear modulation;
  private final Attention attention;
  private final Layers.Linear up;
  private final Layers.Linear down;

  AdaptiveBlock(WeightBook book, String name, TransformerConfig config) {
    int width = config.width();
    String emb = name + ".norm1.emb";
    time1 = book.linear(emb + ".timestep_embedder.linear_1", waves.count(), width);
    time2 = book.linear(emb + ".timestep_embedder.linear_2", width, width);
    classes = book.table(emb + ".class_embedder.embedding_table", config.classes() + 1, width);
    modulation = book.zeroLinear(name + ".norm1.linear", width, VECTORS * width);
    attention = new Attention(book, name + ".attn1", width, width, config.heads(), true);
    up = book.linear(name + ".ff.net.0.proj", width, FEED_FORWARD * width);
    down = book.linear(name + ".ff.net.2", FEED_FORWARD * width, width);
  }

  /** Noise level and class as one vector [batch, width]. */
  Tensor embedded(Tensor levels, Tensor labels) {
    return time2
        .apply(silu(time1.apply(waves.apply(levels))))
        .add(torch.embedding(classes, labels));
  }

  Tensor apply(Tensor x, Tensor levels, Tensor labels) {
    TensorVector m =
        modulation.apply(silu(embedded(levels, labels))).unsqueeze(1).chunk(VECTORS, 2);
    Tensor h = modulated(x, FIRST_NORM_EPS, m.get(0), m.get(1));
    Tensor y = x.add(m.get(2).mul(attention.apply(h, h)));
    h = modulated(y, SECOND_NORM_EPS, m.get(3), m.get(4));
    return y.add(m.get(5).mul(down.apply(torch.gelu(up.apply(h), "tanh"))));
  }

  private static Tensor modulated(Tensor x, double eps, Tensor shift, Tensor scale) {
    return new Layers.LayerNorm(null, null, eps).apply(x).mul(scale.add(new Scalar(1))).add(shift);
  }
}

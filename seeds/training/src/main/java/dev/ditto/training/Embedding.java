package dev.ditto.training;

import static org.bytedeco.pytorch.global.torch.silu;

import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * The vector that tells the network how noisy the picture is and what it shows: cosines and sines
 * of the noise level, two linear layers, plus a learned vector of the class if there are classes.
 */
final class Embedding {
  private static final double LONGEST_PERIOD = 10000;

  private final Layers.Linear linear1;
  private final Layers.Linear linear2;
  private final Tensor classes;
  private final int half;

  Embedding(WeightBook book, UNetConfig config) {
    int waves = config.blockChannels().get(0);
    int width = config.embeddingWidth();
    half = waves / 2;
    linear1 = book.linear("time_embedding.linear_1", waves, width);
    linear2 = book.linear("time_embedding.linear_2", width, width);
    classes = config.classes() == 0 ? null : book.table("class_embedding", config.classes(), width);
  }

  /** From levels [batch] and labels [batch], both 64-bit integers, to [batch, width]. */
  Tensor apply(Tensor levels, Tensor labels) {
    Tensor time = linear2.apply(silu(linear1.apply(waves(levels))));
    return classes == null ? time : time.add(torch.embedding(classes, labels));
  }

  private Tensor waves(Tensor levels) {
    Tensor index = torch.arange(new Scalar(half)).to(torch.ScalarType.Float);
    Tensor frequency =
        index.mul(new Scalar(-Math.log(LONGEST_PERIOD))).div(new Scalar((double) half)).exp();
    Tensor angle = levels.to(torch.ScalarType.Float).unsqueeze(1).mul(frequency.unsqueeze(0));
    return torch.cat(new TensorVector(angle.cos(), angle.sin()), 1);
  }
}

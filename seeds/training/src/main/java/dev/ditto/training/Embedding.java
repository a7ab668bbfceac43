package dev.ditto.training;

import static org.bytedeco.pytorch.global.torch.silu;

import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * The vector that tells the network how noisy the picture is and what it shows: cosines and sines
 * of the noise level, two linear layers, plus a learned vector of the class if there are classes.
 */
final class Embedding {
  private final Waves waves;
  private final Layers.Linear linear1;
  private final Layers.Linear linear2;
  private final Tensor classes;

  Embedding(WeightBook book, UNetConfig config) {
    int width = config.embeddingWidth();
    waves = new Waves(config.blockChannels().get(0), 0);
    linear1 = book.linear("time_embedding.linear_1", waves.count(), width);
    linear2 = book.linear("time_embedding.linear_2", width, width);
    classes = config.classes() == 0 ? null : book.table("class_embedding", config.classes(), width);
  }

  /** From levels [batch] and labels [batch, 1], both 64-bit integers, to [batch, width]. */
  Tensor apply(Tensor levels, Tensor labels) {
    Tensor time = linear2.apply(silu(linear1.apply(waves.apply(levels))));
    return classes == null ? time : time.add(torch.embedding(classes, labels.flatten()));
  }
}

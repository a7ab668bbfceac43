package dev.ditto.training;

import java.util.Iterator;
import java.util.SplittableRandom;
import org.bytedeco.pytorch.Adam;
import org.bytedeco.pytorch.AdamOptions;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * Teaches a network to predict noise: every step takes fresh pictures, drowns each to a level drawn
 * by lot, and lowers the mean square error of the prediction. A second network holds a running
 * average of the weights, which makes far better pictures than the weights of any one step.
 *
 * <p>All lots of a step come from the seed and the number of the step, so a run that was
 * interrupted goes on as if it had not been.
 */
final class Trainer {
  private static final double LARGEST_GRADIENT = 1.0;

  private final Plan plan;
  private final ShapeStream stream;
  private final NoiseSchedule schedule = new NoiseSchedule();
  private final NoisePredictor network;
  private final NoisePredictor average;
  private final TensorVector weights;
  private final Adam optimizer;

  Trainer(Plan plan) {
    this.plan = plan;
    stream = new ShapeStream(plan.seed());
    torch.set_num_threads(plan.threads());
    torch.manual_seed(plan.seed());
    network = plan.recipe().build();
    average = plan.recipe().build();
    for (var w : network.weights().all().entrySet()) {
      average.weights().all().get(w.getKey()).copy_(w.getValue());
    }
    network.weights().requireGradients();
    weights = new TensorVector(network.weights().all().values().toArray(Tensor[]::new));
    optimizer = new Adam(weights, new AdamOptions(plan.peakRate()));
  }

  NoisePredictor network() {
    return network;
  }

  /** The network with the averaged weights, which is the result of the training. */
  NoisePredictor average() {
    return average;
  }

  Adam optimizer() {
    return optimizer;
  }

  /**
   * Does one step.
   *
   * @param step its number, from 0
   * @return the mean square error before the step
   */
  float step(int step) {
    return Tensors.scoped(
        () -> {
          optimizer.param_groups().get(0).options().set_lr(plan.rate(step));
          optimizer.zero_grad();
          Tensor loss = loss(step);
          loss.backward();
          torch.clip_grad_norm_(weights, LARGEST_GRADIENT);
          optimizer.step();
          Tensors.withoutGradients(() -> follow(1 - plan.averaging(step)));
          return loss.item_float();
        });
  }

  private Tensor loss(int step) {
    int n = plan.batch();
    ShapeStream.Batch batch = stream.batch((long) step * n, n);
    long[] levels = levels(step, n);
    float[] signal = new float[n];
    float[] spread = new float[n];
    for (int i = 0; i < n; i++) {
      double kept = schedule.kept((int) levels[i]);
      signal[i] = (float) Math.sqrt(kept);
      spread[i] = (float) Math.sqrt(1 - kept);
    }
    int size = ShapePainter.SIZE;
    Tensor clean = Tensors.of(batch.pictures(), n, ShapePainter.CHANNELS, size, size);
    torch.manual_seed(plan.seed() * 1_000_003 + step);
    Tensor noise = torch.randn(n, ShapePainter.CHANNELS, size, size);
    Tensor noisy =
        clean.mul(Tensors.of(signal, n, 1, 1, 1)).add(noise.mul(Tensors.of(spread, n, 1, 1, 1)));
    Tensor guess = network.apply(noisy, Tensors.of(levels), Tensors.of(conditions(step, batch)));
    return torch.mse_loss(guess, noise);
  }

  /** What the network is told of each picture; now and then nothing, if it is to be guided. */
  private long[][] conditions(int step, ShapeStream.Batch batch) {
    SplittableRandom random = new SplittableRandom(plan.seed() + 2 + ((long) step << 20));
    Recipe recipe = plan.recipe();
    return batch.scenes().stream()
        .map(
            scene ->
                recipe.nothing() != null && random.nextDouble() < Recipe.UNTOLD
                    ? recipe.nothing()
                    : recipe.condition(scene))
        .toArray(long[][]::new);
  }

  /** One level from each of n equal ranges, so that no batch is by chance all easy or all hard. */
  private long[] levels(int step, int n) {
    SplittableRandom random = new SplittableRandom(plan.seed() + 1 + ((long) step << 20));
    long[] levels = new long[n];
    for (int i = 0; i < n; i++) {
      levels[i] = (long) (NoiseSchedule.STEPS * (i + random.nextDouble()) / n);
    }
    return levels;
  }

  /** Moves the averaged weights a little towards the current ones. */
  private Void follow(double share) {
    Iterator<Tensor> current = network.weights().all().values().iterator();
    Scalar weight = new Scalar(share);
    for (Tensor averaged : average.weights().all().values()) {
      averaged.lerp_(current.next(), weight);
    }
    return null;
  }
}

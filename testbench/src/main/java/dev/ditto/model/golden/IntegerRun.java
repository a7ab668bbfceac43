package dev.ditto.model.golden;

import dev.ditto.model.sampler.Denoiser;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The integer model at work on a denoising run of several images, each with its own state. Every
 * call of {@link #predict} is the next step. Images are computed in parallel, which changes
 * nothing.
 */
public final class IntegerRun implements Denoiser {
  private final IntegerExecutor executor;
  private final ModePolicy flow;
  private final LinearListener listener;
  private final TemporalState[] states;

  /**
   * A new run.
   *
   * @param images number of images, the same in every step
   * @param listener is told of every layer of every image; must bear being called by several
   *     threads, unless there is one image only
   */
  public IntegerRun(
      IntegerExecutor executor, int images, ModePolicy flow, LinearListener listener) {
    this.executor = executor;
    this.flow = flow;
    this.listener = listener;
    this.states = new TemporalState[images];
    Arrays.setAll(states, i -> new TemporalState());
  }

  @Override
  public FloatTensor predict(FloatTensor sample, int[] timesteps, int[] labels) {
    int images = states.length;
    if (timesteps.length != images || sample.shape().size(0) != images) {
      throw new IllegalArgumentException(
          "a run of %d images got %d timesteps and a sample of shape %s"
              .formatted(images, timesteps.length, sample.shape()));
    }
    int words = labels.length / images;
    FloatTensor[] predictions = new FloatTensor[images];
    IntStream.range(0, images)
        .parallel()
        .forEach(
            i ->
                predictions[i] =
                    executor.evaluate(
                        image(sample, i),
                        timesteps[i],
                        Arrays.copyOfRange(labels, i * words, (i + 1) * words),
                        states[i],
                        flow,
                        listener));
    return stack(predictions);
  }

  private static FloatTensor image(FloatTensor batch, int index) {
    int size = batch.data().length / batch.shape().size(0);
    float[] data = Arrays.copyOfRange(batch.data(), index * size, (index + 1) * size);
    return FloatTensor.of(withBatch(batch.shape(), 1), data);
  }

  private static FloatTensor stack(FloatTensor[] images) {
    FloatTensor batch = FloatTensor.zeros(withBatch(images[0].shape(), images.length));
    int size = images[0].data().length;
    for (int i = 0; i < images.length; i++) {
      System.arraycopy(images[i].data(), 0, batch.data(), i * size, size);
    }
    return batch;
  }

  private static Shape withBatch(Shape shape, int images) {
    return Shape.of(images, shape.size(1), shape.size(2), shape.size(3));
  }
}

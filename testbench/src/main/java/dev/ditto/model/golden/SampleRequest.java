package dev.ditto.model.golden;

import dev.ditto.model.io.Model;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.Denoiser;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Images to draw: everything that decides them but the network's arithmetic.
 *
 * <p>The noise of image i is the same however many images are drawn, as long as the pixels of an
 * image are a multiple of 16.
 *
 * @param images how many, 1 .. {@value #MOST_IMAGES}
 * @param labels what each image is to show: its class, or the words of its caption, one image after
 *     the other; empty for a network that is told nothing
 * @param config of the sampler; {@link Model#sampler()} or a variation of it
 * @param steps of the run, 1 .. training timesteps
 * @param seed of all noise, in the sense of PyTorch
 */
public record SampleRequest(
    Model model, int images, List<Integer> labels, SamplerConfig config, int steps, long seed) {
  /** More are better drawn in several runs. */
  public static final int MOST_IMAGES = 4096;

  public SampleRequest {
    within("number of images", images, 1, MOST_IMAGES);
    labels = List.copyOf(labels);
    within("number of steps", steps, 1, config.trainTimesteps());
    model.network().checkCondition(toArray(labels), images);
  }

  private static void within(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "the %s must be %d .. %d, is %d".formatted(what, least, most, value));
    }
  }

  /** One image, drawn as the model's own sampler does. */
  public static SampleRequest one(Model model, int label, int steps, long seed) {
    List<Integer> labels = model.network().classes() == 0 ? List.of() : List.of(label);
    return new SampleRequest(model, 1, labels, model.sampler(), steps, seed);
  }

  /** Images of all classes, or all words, in turn, drawn as the model's own sampler does. */
  public static SampleRequest inTurn(Model model, int images, int steps, long seed) {
    Network network = model.network();
    int choices = Math.max(network.classes(), network.vocabulary());
    List<Integer> labels =
        IntStream.range(0, images * network.conditionLength())
            .mapToObj(place -> place % choices)
            .toList();
    return new SampleRequest(model, images, labels, model.sampler(), steps, seed);
  }

  /** The steps from noise to images. */
  public Sampler sampler() {
    return Sampler.of(config, steps);
  }

  /** What the run starts from, [N, C, H, W]. */
  public FloatTensor noise() {
    return noise(new TorchRandom(seed));
  }

  /** The labels as a {@link Denoiser} takes them. */
  public int[] condition() {
    return toArray(labels);
  }

  private static int[] toArray(List<Integer> labels) {
    return labels.stream().mapToInt(Integer::intValue).toArray();
  }

  private FloatTensor noise(TorchRandom random) {
    return random.normal(model.network().sample().shape().prepend(images));
  }

  /**
   * Draws the images. A sampler that adds noise takes it from where the first noise ended.
   *
   * @param network the model's, in whatever arithmetic; a {@link FloatExecutor}, say
   * @param listener is told every step
   * @return [N, C, H, W], mostly within -1 .. 1
   */
  public FloatTensor draw(Denoiser network, Sampling.Listener listener) {
    TorchRandom random = new TorchRandom(seed);
    return new Sampling(network, sampler()).run(noise(random), condition(), random, listener);
  }

  /** Draws the images and tells nobody about the steps. */
  public FloatTensor draw(Denoiser network) {
    return draw(network, Sampling.Listener.NONE);
  }
}

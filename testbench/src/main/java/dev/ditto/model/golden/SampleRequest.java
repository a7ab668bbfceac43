package dev.ditto.model.golden;

import dev.ditto.model.io.Captions;
import dev.ditto.model.io.Model;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.Denoiser;
import dev.ditto.model.sampler.Guided;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Images to draw: everything that decides them but the network's arithmetic.
 *
 * <p>The noise of image i is the same however many images are drawn, as long as the pixels of an
 * image are a multiple of 16.
 *
 * @param images how many, 1 .. {@value #MOST_IMAGES}
 * @param labels what each image is to show: its class, or the words of its caption, one image after
 *     the other; empty for a network that is told nothing
 * @param guidance how strongly what the network is told is exaggerated, see {@link Guided}; 1 for
 *     not at all, which is all that a network without a label for "not told" can do
 * @param config of the sampler; {@link Model#sampler()} or a variation of it
 * @param steps of the run, 1 .. training timesteps
 * @param seed of all noise, in the sense of PyTorch
 */
public record SampleRequest(
    Model model,
    int images,
    List<Integer> labels,
    double guidance,
    SamplerConfig config,
    int steps,
    long seed) {
  /** More are better drawn in several runs. */
  public static final int MOST_IMAGES = 4096;

  public SampleRequest {
    within("number of images", images, 1, MOST_IMAGES);
    labels = List.copyOf(labels);
    within("number of steps", steps, 1, config.trainTimesteps());
    model.network().checkCondition(toArray(labels), images);
    if (!(guidance >= 1 && guidance <= Model.MOST_GUIDANCE)) {
      throw new IllegalArgumentException(
          "the guidance must be 1 .. %d, is %s".formatted(Model.MOST_GUIDANCE, guidance));
    }
    if (guidance > 1 && model.network().untold().isEmpty()) {
      throw new IllegalArgumentException(
          "a network without a label for \"not told\" cannot be guided");
    }
  }

  private static void within(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "the %s must be %d .. %d, is %d".formatted(what, least, most, value));
    }
  }

  /** One image, drawn as the model's own sampler does. */
  public static SampleRequest one(Model model, List<Integer> labels, int steps, long seed) {
    return new SampleRequest(model, 1, labels, model.guidance(), model.sampler(), steps, seed);
  }

  /**
   * Images of all classes in turn, or of captions in which all words take turns, drawn as the
   * model's own sampler does.
   */
  public static SampleRequest inTurn(Model model, int images, int steps, long seed) {
    Network network = model.network();
    List<Integer> labels = new ArrayList<>();
    for (int image = 0; image < images; image++) {
      for (int place = 0; place < network.conditionLength(); place++) {
        labels.add(inTurn(model, image, place));
      }
    }
    return new SampleRequest(model, images, labels, model.guidance(), model.sampler(), steps, seed);
  }

  /** The words of later places turn further at each round, so that they meet in other ways. */
  private static int inTurn(Model model, int image, int place) {
    if (model.captions().isEmpty()) {
      return image % model.network().classes();
    }
    Captions captions = model.captions().get();
    int choices = captions.at(place).size();
    return captions.first(place) + (image + place * (1 + image / choices)) % choices;
  }

  /** The same with another guidance. */
  public SampleRequest withGuidance(double scale) {
    return new SampleRequest(model, images, labels, scale, config, steps, seed);
  }

  /** The same in another number of steps. */
  public SampleRequest withSteps(int number) {
    return new SampleRequest(model, images, labels, guidance, config, number, seed);
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

  /** What tells the network nothing, like {@link #condition}; empty if the run is not guided. */
  public Optional<int[]> untold() {
    if (guidance == 1) {
      return Optional.empty();
    }
    int[] nothing = new int[labels.size()];
    Arrays.fill(nothing, model.network().untold().getAsInt());
    return Optional.of(nothing);
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
   * @param told the model's network, in whatever arithmetic
   * @param untold the same, for what a guided run asks it in the same steps: another run of it, if
   *     it remembers the step before; not used if the run is not guided
   * @param listener is told every step
   * @return [N, C, H, W], mostly within -1 .. 1
   */
  public FloatTensor draw(Denoiser told, Denoiser untold, Sampling.Listener listener) {
    TorchRandom random = new TorchRandom(seed);
    Denoiser network =
        guidance == 1
            ? told
            : new Guided(told, untold, model.network().untold().getAsInt(), guidance);
    return new Sampling(network, sampler()).run(noise(random), condition(), random, listener);
  }

  /** Draws the images by a network that remembers nothing, and tells nobody about the steps. */
  public FloatTensor draw(Denoiser network) {
    return draw(network, network, Sampling.Listener.NONE);
  }
}

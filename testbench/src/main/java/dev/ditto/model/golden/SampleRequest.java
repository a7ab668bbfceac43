package dev.ditto.model.golden;

import dev.ditto.model.io.Model;
import dev.ditto.model.sampler.SamplerConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What to sample.
 *
 * @param images how many, 1 .. {@value #MOST_IMAGES}
 * @param labels the class of each image; empty for a network that is told no class
 * @param sampler how; {@link Model#sampler()} or a variation of it
 * @param steps of the run, 1 .. training timesteps
 * @param seed of all noise, in the sense of PyTorch
 */
public record SampleRequest(
    int images, List<Integer> labels, SamplerConfig sampler, int steps, long seed) {
  /** More are better drawn in several runs. */
  public static final int MOST_IMAGES = 4096;

  public SampleRequest {
    labels = List.copyOf(labels);
    within("number of images", images, MOST_IMAGES);
    within("steps", steps, sampler.trainTimesteps());
    if (!labels.isEmpty() && labels.size() != images) {
      throw new IllegalArgumentException(
          "%d images need as many class labels, not %d".formatted(images, labels.size()));
    }
  }

  private static void within(String what, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          "the %s must be 1 .. %d, is %d".formatted(what, most, value));
    }
  }

  /**
   * A request in the words of a user.
   *
   * @param classes names or numbers, which the images take in turn; empty for all classes in turn
   * @throws IllegalArgumentException naming a class that the model does not have
   */
  public static SampleRequest of(
      Model model, int images, List<String> classes, SamplerConfig sampler, int steps, long seed) {
    int count = model.network().classes();
    if (count == 0 && !classes.isEmpty()) {
      throw new IllegalArgumentException("this model has no classes to choose from");
    }
    List<Integer> inTurn = new ArrayList<>();
    for (String name : classes) {
      inTurn.add(label(model.classes(), name.strip()));
    }
    for (int label = 0; classes.isEmpty() && label < count; label++) {
      inTurn.add(label);
    }
    List<Integer> labels = new ArrayList<>();
    for (int image = 0; !inTurn.isEmpty() && image < Math.min(images, MOST_IMAGES); image++) {
      labels.add(inTurn.get(image % inTurn.size()));
    }
    return new SampleRequest(images, labels, sampler, steps, seed);
  }

  private static int label(List<String> names, String name) {
    for (int label = 0; label < names.size(); label++) {
      boolean named =
          names.get(label).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
      if (named || name.equals(Integer.toString(label))) {
        return label;
      }
    }
    throw new IllegalArgumentException(
        "no class '%s'; there are %s, or 0 .. %d"
            .formatted(name, String.join(", ", names), names.size() - 1));
  }

  /** The labels as the network takes them. */
  int[] labelArray() {
    return labels.stream().mapToInt(Integer::intValue).toArray();
  }
}

package dev.ditto.cosim.regress;

import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.TrainedModels;
import dev.ditto.model.io.Captions;
import dev.ditto.model.io.Model;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A network with the numbers that it was trained to.
 *
 * @param model its name among {@link TrainedModels}; never a path, as whoever writes down a case
 *     has no say in which files are read
 */
public record TrainedNetwork(String model) implements RunNetwork {
  public TrainedNetwork {
    if (!TrainedModels.isName(model)) {
      throw new IllegalArgumentException("'%s' is not the name of a model".formatted(model));
    }
  }

  /** Drawn as the model's own sampler does. */
  @Override
  public Subject subject(TrainedModels models, Random random) {
    QuantizedModel trained = models.load(model);
    return new Subject(
        trained.quantized(), trained.model().sampler(), condition(trained.model(), random));
  }

  @Override
  public BuildOptions.Effort effort() {
    return BuildOptions.Effort.RUN;
  }

  /** Some class, or a caption whose words all stand where they make sense. */
  private static int[] condition(Model model, Random random) {
    return model
        .captions()
        .map(captions -> caption(captions, random))
        .orElseGet(
            () ->
                random
                    .ints(model.network().conditionLength(), 0, Math.max(1, model.classes().size()))
                    .toArray());
  }

  private static int[] caption(Captions captions, Random random) {
    return IntStream.range(0, captions.length())
        .map(place -> captions.first(place) + random.nextInt(captions.at(place).size()))
        .toArray();
  }
}

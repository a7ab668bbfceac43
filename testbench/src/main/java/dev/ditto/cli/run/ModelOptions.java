package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cosim.WholeRun;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * Which model, which image of it, and how many steps: what all verbs that denoise are asked.
 *
 * @param name the model's folder name
 * @param subject what the image shows, for people
 */
record ModelOptions(String name, QuantizedModel model, SampleRequest request, String subject) {
  private static final String DEFAULT_MODEL = "shapes16";
  private static final int DEFAULT_STEPS = 20;

  static void add(Options options) {
    options.addOption(
        Option.builder("m")
            .longOpt("model")
            .hasArg()
            .argName("NAME|DIR")
            .desc(
                "a model in seeds/models, or a folder as diffusers saves it (default "
                    + DEFAULT_MODEL
                    + ")")
            .get());
    SubjectOptions.add(options);
    options.addOption(
        Option.builder()
            .longOpt("steps")
            .hasArg()
            .argName("N")
            .desc("denoising steps (default " + DEFAULT_STEPS + ")")
            .get());
  }

  static ModelOptions read(Invocation invocation) {
    Path directory = directory(invocation.text("model", DEFAULT_MODEL));
    QuantizedModel model;
    try {
      model = QuantizedModel.load(directory);
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
    long seed = invocation.seed();
    int trained = model.model().sampler().trainTimesteps();
    int steps = (int) invocation.number("steps", DEFAULT_STEPS, 1, trained);
    SubjectOptions subject = SubjectOptions.read(invocation, model.model());
    return new ModelOptions(
        directory.getFileName().toString(),
        model,
        SampleRequest.one(model.model(), subject.labels(), steps, seed)
            .withGuidance(subject.guidance()),
        subject.title());
  }

  /** The whole run on an accelerator. */
  WholeRun wholeRun(Configuration configuration, FlowPolicy policy) {
    return WholeRun.of(model, request, configuration, policy);
  }

  private static Path directory(String text) {
    Path given = Invocation.path(text);
    if (Files.isDirectory(given)) {
      return given.toAbsolutePath().normalize();
    }
    if (text.matches("[A-Za-z0-9][A-Za-z0-9_.-]*")) {
      Path seed = Home.path().resolve("seeds/models").resolve(text);
      if (Files.isDirectory(seed)) {
        return seed;
      }
    }
    throw new UsageException(
        "--model: '%s' is neither a folder nor a model in seeds/models".formatted(text));
  }
}

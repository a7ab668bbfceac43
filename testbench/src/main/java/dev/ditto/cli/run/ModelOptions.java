package dev.ditto.cli.run;

import dev.ditto.accel.config.ParameterModel;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * Which model, which image of it, and how many steps: what all verbs that denoise are asked.
 *
 * @param name the model's folder name
 * @param labelName name of the image's class, or a dash
 */
record ModelOptions(String name, QuantizedModel model, SampleRequest request, String labelName) {
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
    options.addOption(
        Option.builder()
            .longOpt("class")
            .hasArg()
            .argName("NAME|N")
            .desc("what to draw, by name or number (default: by the seed)")
            .get());
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
    List<String> classes = model.model().classes();
    int label =
        invocation.has("class")
            ? label(invocation.text("class", ""), classes)
            : classes.isEmpty() ? 0 : Math.floorMod(seed, classes.size());
    return new ModelOptions(
        directory.getFileName().toString(),
        model,
        SampleRequest.one(model.model(), label, steps, seed),
        classes.isEmpty() ? "-" : classes.get(label));
  }

  private static int label(String text, List<String> classes) {
    if (classes.contains(text)) {
      return classes.indexOf(text);
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number < classes.size()) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with the names
    }
    if (classes.isEmpty()) {
      throw new UsageException("--class: this model has no classes");
    }
    throw new UsageException(
        "--class: no class is called '%s'; did you mean %s? There are %s"
            .formatted(text, ParameterModel.nearest(text, classes), String.join(", ", classes)));
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

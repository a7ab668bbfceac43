package dev.ditto.cli.run;

import dev.ditto.accel.config.ParameterModel;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.model.io.Captions;
import dev.ditto.model.io.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * What an image is to show: a class, a caption, or nothing in particular, by what the network
 * understands; and how strongly.
 *
 * @param labels as {@link dev.ditto.model.golden.SampleRequest} takes them
 * @param guidance 1 for none
 * @param title for people
 */
record SubjectOptions(List<Integer> labels, double guidance, String title) {
  static void add(Options options) {
    options.addOption(
        Option.builder()
            .longOpt("class")
            .hasArg()
            .argName("NAME|N")
            .desc("what to draw, by name or number (default: by the seed)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("caption")
            .hasArg()
            .argName("WORDS")
            .desc("what to draw, for a model that reads captions (default: by the seed)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("guidance")
            .hasArg()
            .argName("SCALE")
            .desc(
                "how strongly a model that can also be told nothing is to keep to what it is told;"
                    + " 1 is off (default: the model's own)")
            .get());
  }

  static SubjectOptions read(Invocation invocation, Model model) {
    List<Integer> labels = labels(invocation, model);
    double guidance = guidance(invocation, model);
    String subject =
        model
            .captions()
            .map(captions -> captions.text(labels))
            .orElseGet(() -> labels.isEmpty() ? "-" : model.classes().get(labels.get(0)));
    return new SubjectOptions(
        labels, guidance, guidance == 1 ? subject : "%s, guidance %s".formatted(subject, guidance));
  }

  private static List<Integer> labels(Invocation invocation, Model model) {
    if (invocation.has("caption") && model.captions().isEmpty()) {
      throw new UsageException("--caption: this model reads none" + instead(model));
    }
    if (invocation.has("class") && model.classes().isEmpty()) {
      throw new UsageException("--class: this model has no classes" + instead(model));
    }
    long seed = invocation.seed();
    if (model.captions().isPresent()) {
      Captions captions = model.captions().get();
      return invocation.has("caption")
          ? CaptionParser.parse(invocation.text("caption", ""), captions)
          : anyCaption(captions, seed);
    }
    List<String> classes = model.classes();
    if (invocation.has("class")) {
      return List.of(label(invocation.text("class", ""), classes));
    }
    return classes.isEmpty() ? List.of() : List.of(Math.floorMod(seed, classes.size()));
  }

  private static String instead(Model model) {
    if (model.captions().isPresent()) {
      return "; it reads a --caption";
    }
    return model.classes().isEmpty() ? " and is told nothing else" : "; it is told a --class";
  }

  private static List<Integer> anyCaption(Captions captions, long seed) {
    Random random = new Random(seed);
    List<Integer> caption = new ArrayList<>();
    for (int place = 0; place < captions.length(); place++) {
      caption.add(captions.first(place) + random.nextInt(captions.at(place).size()));
    }
    return caption;
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
    throw new UsageException(
        "--class: no class is called '%s'; did you mean %s? There are %s"
            .formatted(text, ParameterModel.nearest(text, classes), String.join(", ", classes)));
  }

  private static double guidance(Invocation invocation, Model model) {
    double scale = invocation.decimal("guidance", model.guidance(), 1, Model.MOST_GUIDANCE);
    if (scale != 1 && model.network().untold().isEmpty()) {
      throw new UsageException(
          "--guidance: this model cannot be told nothing, so there is nothing to guide away from");
    }
    return scale;
  }
}

package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.WholeRun;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.program.layer.RefusalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * Which model, which image of it, and how many steps: what all verbs that denoise are asked.
 *
 * @param name the model's folder name
 * @param subject what the image shows, for people
 */
record ModelOptions(String name, QuantizedModel model, SampleRequest request, String subject) {
  /** The option that names it. */
  static final String MODEL = "model";

  private static final String MODELS = "a model in seeds/models, or a folder as diffusers saves it";
  private static final String DEFAULT_MODEL = "shapes16";
  private static final int DEFAULT_STEPS = 20;

  static void add(Options options) {
    add(options, "%s (default %s)".formatted(MODELS, DEFAULT_MODEL));
  }

  /**
   * The same for a verb that can do without a model.
   *
   * @param purpose what the verb then does more, as a phrase
   */
  static void addOptional(Options options, String purpose) {
    add(options, "%s: %s".formatted(purpose, MODELS));
  }

  private static void add(Options options, String description) {
    options.addOption(
        Option.builder("m").longOpt(MODEL).hasArg().argName("NAME|DIR").desc(description).get());
    SubjectOptions.add(options);
    options.addOption(
        Option.builder()
            .longOpt("steps")
            .hasArg()
            .argName("N")
            .desc(
                "denoising steps (default "
                    + DEFAULT_STEPS
                    + ", or as many as the model was trained with)")
            .get());
  }

  static ModelOptions read(Invocation invocation) {
    Path directory = directory(invocation.text(MODEL, DEFAULT_MODEL));
    QuantizedModel model;
    try {
      model = QuantizedModel.load(directory);
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
    noteAssumed(invocation, directory);
    long seed = invocation.seed();
    int steps = steps(invocation, model.model().sampler());
    SubjectOptions subject = SubjectOptions.read(invocation, model.model());
    return new ModelOptions(
        directory.getFileName().toString(),
        model,
        checked(
            model,
            SampleRequest.one(model.model(), subject.labels(), steps, seed)
                .withGuidance(subject.guidance())),
        subject.title());
  }

  private static int steps(Invocation invocation, SamplerConfig sampler) {
    int wanted = sampler.stepsUpTo(DEFAULT_STEPS);
    return (int) invocation.number("steps", wanted, 1, sampler.trainTimesteps());
  }

  /** What the model's sampler cannot do in so many steps is told before anything is made. */
  private static SampleRequest checked(QuantizedModel model, SampleRequest request) {
    try {
      IntegerSampling.check(model.quantized(), request);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "the model's sampler cannot make %d steps: %s"
              .formatted(request.steps(), e.getMessage()));
    }
    return request;
  }

  /** An image depends on the sampler as much as on weights, so nobody should get one unawares. */
  private static void noteAssumed(Invocation invocation, Path directory) {
    if (!ModelDirectory.hasSampler(directory)) {
      SamplerConfig assumed = SamplerConfig.DEFAULT;
      invocation
          .err()
          .printf(
              "note: there is no %s; assuming %s, %d timesteps, %s betas from %s to %s, and a"
                  + " network that predicts %s%n",
              ModelDirectory.samplerFile(directory),
              assumed.kind(),
              assumed.trainTimesteps(),
              word(assumed.betaSchedule()),
              assumed.betaStart(),
              assumed.betaEnd(),
              word(assumed.prediction()));
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The whole run on an accelerator. */
  WholeRun wholeRun(Configuration configuration, FlowPolicy policy) {
    return WholeRun.of(model, request, configuration, policy);
  }

  /**
   * The same when the compiler has a program for it, which is found out by compiling it: before any
   * hardware is built, and in a moment beside that.
   *
   * @throws UsageException when it has none
   */
  WholeRun compilable(Configuration configuration, FlowPolicy policy) {
    WholeRun run = wholeRun(configuration, policy);
    try {
      run.compile(Bench.FIRST_ADDRESS);
    } catch (RefusalException e) {
      throw refused(configuration, e);
    }
    return run;
  }

  /** Tells that it is for the user to choose another accelerator, and why. */
  UsageException refused(Configuration configuration, RefusalException reason) {
    return new UsageException(
        "the compiler has no program of %s for %s: %s"
            .formatted(name, configuration.name(), reason.getMessage()));
  }

  private static Path directory(String text) {
    Path given = Invocation.path(text);
    if (Files.isDirectory(given)) {
      return given.toAbsolutePath().normalize();
    }
    return Home.models()
        .find(text)
        .orElseThrow(
            () ->
                new UsageException(
                    "--model: '%s' is neither a folder nor a model in seeds/models"
                        .formatted(text)));
  }
}

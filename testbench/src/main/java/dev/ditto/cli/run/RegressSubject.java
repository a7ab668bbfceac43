package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cosim.regress.RunCase;
import dev.ditto.cosim.regress.RunDraw;
import dev.ditto.cosim.regress.TrainedRuns;
import dev.ditto.model.golden.TrainedModels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * What {@code regress} runs on what: random networks or a trained one, on random accelerators or a
 * given one.
 *
 * @param model a trained one's name, if it is one
 * @param machine a given one
 * @param draw of cases
 */
record RegressSubject(Optional<String> model, Optional<Configuration> machine, RunDraw draw) {
  private static final int STEPS = 3;

  /** As many as timesteps of the usual training; a model may have fewer, which it tells itself. */
  private static final int MOST_STEPS = 1000;

  static void add(Options options) {
    options.addOption(
        Option.builder("m")
            .longOpt("model")
            .hasArg()
            .argName("NAME")
            .desc("a trained model in seeds/models, in place of random networks")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("steps")
            .hasArg()
            .argName("N")
            .desc("denoising steps of a run of a --model (default " + STEPS + ")")
            .get());
    CommonOptions.configuration(options);
  }

  static RegressSubject read(Invocation invocation) {
    boolean given = Stream.of("c", "p", "set").anyMatch(invocation::has);
    Optional<Configuration> machine =
        given ? Optional.of(invocation.configuration("small")) : Optional.empty();
    if (invocation.has("model")) {
      String name = invocation.text("model", "");
      return new RegressSubject(Optional.of(name), machine, trained(invocation, name, machine));
    }
    if (invocation.has("steps")) {
      throw new UsageException("--steps goes with --model; random networks run 2 or 3");
    }
    RunDraw draw = machine.<RunDraw>map(on -> seed -> RunCase.of(seed, on)).orElse(RunCase::of);
    return new RegressSubject(Optional.empty(), machine, draw);
  }

  private static RunDraw trained(
      Invocation invocation, String name, Optional<Configuration> machine) {
    TrainedModels models = Home.models();
    List<String> names = models.names();
    if (!names.contains(name)) {
      throw new UsageException(
          "--model: '%s' is not one of those in seeds/models: %s"
              .formatted(name, String.join(", ", names)));
    }
    int steps = (int) invocation.number("steps", STEPS, 1, MOST_STEPS);
    try {
      return new TrainedRuns(models, name, steps, machine);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--model: %s in %d steps: %s".formatted(name, steps, e.getMessage()));
    }
  }

  /** Where outcomes go unless told otherwise. */
  String directory() {
    return model.map(name -> "out/regress/" + name).orElse("out/regress");
  }
}

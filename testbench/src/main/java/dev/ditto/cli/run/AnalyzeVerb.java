package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.Verb;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.timing.Prediction;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * {@code analyze}: what the differences of a run look like, how many cycles an accelerator will
 * take for it, and what it will wait for.
 */
public final class AnalyzeVerb implements Verb {
  private static final String MODES = "modes";

  @Override
  public String name() {
    return "analyze";
  }

  @Override
  public String summary() {
    return "statistics of a run's differences; its cycles, and what bounds them, by layer and step";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    ModelOptions.add(options);
    Workload.add(options);
    options.addOption(
        Option.builder()
            .longOpt(MODES)
            .desc(
                "instead: what each layer would cost in full, from differences to the step before,"
                    + " and from differences to the neighbour")
            .get());
    CommonOptions.json(options);
  }

  @Override
  public int run(Invocation invocation) {
    Configuration configuration = invocation.configuration("small");
    Workload workload = Workload.read(invocation);
    if (invocation.has(MODES)) {
      ModeTable.print(invocation, workload, configuration);
      return OK;
    }
    Prediction prediction = predict(invocation, configuration, workload);
    CycleTable table = CycleTable.of(prediction);
    if (invocation.json()) {
      invocation.out().print(Json.of(table));
    } else {
      int period = configuration.parameters().clockPeriod();
      invocation.out().print(table.text(period));
    }
    return OK;
  }

  /**
   * With a bar that shows how far it is.
   *
   * @throws dev.ditto.cli.UsageException when the compiler has no program for it
   */
  static Prediction predict(Invocation invocation, Configuration configuration, Workload workload) {
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      return workload.predict(configuration, console.run(FlowOption.name(workload.policy())));
    } catch (RefusalException e) {
      throw workload.model().refused(configuration, e);
    }
  }
}

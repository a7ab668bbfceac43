package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.Verb;
import dev.ditto.cosim.WholeRun;
import dev.ditto.timing.MemoryTiming;
import dev.ditto.timing.Prediction;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * {@code analyze}: what the differences of a run look like, how many cycles an accelerator will
 * take for it, and what it will wait for.
 */
public final class AnalyzeVerb implements Verb {
  private static final String MODES = "modes";
  private static final String LATENCY = "latency";
  private static final int MOST_LATENCY = 100_000;

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
    FlowOption.add(options, FlowOption.description(FlowPolicy.TEMPORAL));
    options.addOption(
        Option.builder()
            .longOpt(LATENCY)
            .hasArg()
            .argName("CYCLES")
            .desc(
                "until memory answers (default "
                    + MemoryTiming.CALM.latency()
                    + ", as in cosim and compare)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt(MODES)
            .desc(
                "instead: what each layer would cost in full, from differences to the step before,"
                    + " and from differences to the neighbour")
            .get());
    CommonOptions.seed(options);
    CommonOptions.json(options);
  }

  @Override
  public int run(Invocation invocation) {
    Configuration configuration = invocation.configuration("small");
    ModelOptions model = ModelOptions.read(invocation);
    FlowPolicy policy = FlowOption.read(invocation, FlowPolicy.TEMPORAL);
    int latency = MemoryTiming.CALM.latency();
    MemoryTiming memory =
        new MemoryTiming((int) invocation.number(LATENCY, latency, 0, MOST_LATENCY));
    if (invocation.has(MODES)) {
      ModeTable.print(invocation, model, configuration, memory);
      return OK;
    }
    WholeRun run = model.wholeRun(configuration, policy);
    Prediction prediction = predict(invocation, run, memory, FlowOption.name(policy));
    CycleTable table = CycleTable.of(prediction);
    if (invocation.json()) {
      invocation.out().print(Json.of(table));
    } else {
      int period = configuration.parameters().clockPeriod();
      invocation.out().print(table.text(period));
    }
    return OK;
  }

  /** With a bar that shows how far it is. */
  static Prediction predict(Invocation invocation, WholeRun run, MemoryTiming memory, String name) {
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      return run.predict(memory, console.run(name));
    }
  }
}

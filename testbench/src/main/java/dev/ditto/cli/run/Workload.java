package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cosim.WholeRun;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.timing.MemoryTiming;
import dev.ditto.timing.Prediction;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * What an accelerator is to be predicted at: a run of a model, its modes, and a memory. {@code
 * analyze} and {@code estimate} ask for it in the same words, and so predict the same cycles.
 */
record Workload(ModelOptions model, FlowPolicy policy, MemoryTiming memory) {
  private static final FlowPolicy DEFAULT_POLICY = FlowPolicy.TEMPORAL;
  private static final String LATENCY = "latency";
  private static final int MOST_LATENCY = 100_000;

  /** All options beside those of {@link ModelOptions}. */
  static void add(Options options) {
    FlowOption.add(options, FlowOption.description(DEFAULT_POLICY));
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
    CommonOptions.seed(options);
  }

  static Workload read(Invocation invocation) {
    ModelOptions model = ModelOptions.read(invocation);
    FlowPolicy policy = FlowOption.read(invocation, DEFAULT_POLICY);
    long latency = invocation.number(LATENCY, MemoryTiming.CALM.latency(), 0, MOST_LATENCY);
    return new Workload(model, policy, new MemoryTiming((int) latency));
  }

  /** Where a model has been named; nothing where none has, nor anything that only a model needs. */
  static Optional<Workload> readOptional(Invocation invocation) {
    if (invocation.has(ModelOptions.MODEL)) {
      return Optional.of(read(invocation));
    }
    Options all = new Options();
    ModelOptions.add(all);
    add(all);
    for (Option option : all.getOptions()) {
      if (invocation.has(option.getLongOpt())) {
        throw new UsageException(
            "--%s: goes with --%s".formatted(option.getLongOpt(), ModelOptions.MODEL));
      }
    }
    return Optional.empty();
  }

  /** The same with another choice of modes. */
  Workload with(FlowPolicy other) {
    return new Workload(model, other, memory);
  }

  /** For people, in a line. */
  String title() {
    SampleRequest request = model.request();
    return "%s (%s), seed %d, %d steps, --flow %s"
        .formatted(
            model.name(),
            model.subject(),
            request.seed(),
            request.steps(),
            FlowOption.name(policy));
  }

  /** For the manifest of a verb. */
  JobDescription job(String verb, Invocation invocation) {
    return JobDescription.of(verb, invocation, model)
        .flow(FlowOption.name(policy))
        .predicted(memory);
  }

  /**
   * How long an accelerator takes.
   *
   * @throws dev.ditto.program.layer.RefusalException when the compiler has no program for it
   */
  Prediction predict(Configuration configuration, WholeRun.Progress progress) {
    return model.wholeRun(configuration, policy).predict(memory, progress);
  }
}

package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.Verb;
import dev.ditto.cosim.BenchException;
import dev.ditto.cosim.MismatchException;
import dev.ditto.cosim.Simulator;
import dev.ditto.demo.Demonstration;
import dev.ditto.demo.Job;
import dev.ditto.report.RunReport;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;

/** {@code demo}: the main job from nothing to a report. */
public final class DemoVerb implements Verb {
  @Override
  public String name() {
    return "demo";
  }

  @Override
  public String summary() {
    return "generate an accelerator, denoise an image on it, compare, and report";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    ModelOptions.add(options);
    StallOption.add(options);
    SimulatorOption.add(options);
    CommonOptions.seed(options);
    CommonOptions.output(options);
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    ModelOptions model = ModelOptions.read(invocation);
    int stalls = StallOption.read(invocation);
    OutputDirectory output = invocation.output("out/demo");
    output.check();
    Simulator simulator = SimulatorOption.read(invocation);
    Job job =
        new Job(
            configuration,
            model.model(),
            model.name(),
            model.subject(),
            model.request(),
            stalls,
            simulator);
    RunReport report;
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      report = output.write(directory -> new Demonstration(job, console).run(directory));
    } catch (MismatchException | BenchException e) {
      invocation.err().println(e.getMessage());
      return FAILED;
    }
    RunReport.Totals totals = report.totals();
    invocation
        .out()
        .printf(
            "every value equal: %,d sums and outputs%n"
                + "%,d cycles; %.2f times faster than the dense array, %.2f times faster than full%n"
                + "%s%n"
                + "%.1f %% of the multiplier slots busy while the array has work, from the second step on%n"
                + "%.0f s; look at %s%n",
            totals.comparedValues(),
            totals.temporal(),
            totals.speedupOverDense(),
            totals.speedupOverFull(),
            report.tokenModes().stream()
                .map(
                    mode ->
                        "%d-bit tokens: %,d cycles, %.2f times faster than dense"
                            .formatted(mode.digitBits(), mode.cycles(), mode.speedupOverDense()))
                .collect(Collectors.joining("; ")),
            100 * totals.utilisation(),
            totals.seconds(),
            output.target().resolve("report.html"));
    return OK;
  }
}

package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.Verb;
import dev.ditto.cosim.BenchException;
import dev.ditto.cosim.DivergenceException;
import dev.ditto.cosim.Simulator;
import dev.ditto.demo.Demonstration;
import dev.ditto.demo.Job;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.report.RunReport;
import java.io.PrintStream;
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
    JobDescription description =
        JobDescription.of(name(), invocation, model).on(configuration).simulated(simulator, stalls);
    Job job =
        new Job(
            description.command(),
            configuration,
            model.model(),
            model.name(),
            model.subject(),
            model.request(),
            stalls,
            simulator);
    try {
      job.compile();
    } catch (RefusalException e) {
      throw model.refused(configuration, e);
    }
    RunReport report;
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      report = output.write(directory -> new Demonstration(job, console).run(directory));
    } catch (DivergenceException | BenchException e) {
      FailedRun.tell(invocation, output, e, description);
      return FAILED;
    }
    PrintStream out = invocation.out();
    out.printf(
        "equal: the images in memory and %,d values on the way%n",
        report.totals().comparedValues());
    for (RunReport.Way way : report.ways()) {
      out.printf(
          "%-26s %,12d cycles, %5.2f times as fast as the dense array%s%n",
          way.name(),
          way.cycles(),
          way.speedup(),
          way.measuredSteps() < report.run().steps()
              ? "; from %d steps".formatted(way.measuredSteps())
              : "");
    }
    out.printf(
        "%.0f s; look at %s%n", report.totals().seconds(), output.target().resolve("report.html"));
    return OK;
  }
}

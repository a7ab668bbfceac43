package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Manifest;
import dev.ditto.cli.Invocation;
import dev.ditto.cosim.Simulator;
import dev.ditto.timing.MemoryTiming;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was run, for the manifest of a run that was good as for that of one that failed: the command
 * that does it again, and as {@code job} what it came to, with nothing left to a default. What a
 * verb does not have is left out.
 */
final class JobDescription {
  private final String command;
  private final Map<String, Object> job = new LinkedHashMap<>();

  private JobDescription(String command) {
    this.command = command;
  }

  /**
   * An image of a model.
   *
   * @param command that does the same again
   */
  static JobDescription of(String command, ModelOptions model) {
    JobDescription description = new JobDescription(command);
    description.job.put("model", model.name());
    description.job.put("subject", model.subject());
    description.job.put("condition", model.request().labels());
    description.job.put("seed", model.request().seed());
    description.job.put("steps", model.request().steps());
    description.job.put("guidance", model.request().guidance());
    return description;
  }

  /** The same as a verb was asked for it. */
  static JobDescription of(String verb, Invocation invocation, ModelOptions model) {
    return of(Again.command(verb, invocation, model.request().steps()), model);
  }

  /** On this accelerator. */
  JobDescription on(Configuration configuration) {
    job.put("configuration", Manifest.resolved(configuration));
    return this;
  }

  /**
   * With this choice of modes.
   *
   * @param name as on the command line
   */
  JobDescription flow(String name) {
    job.put("flow", name);
    return this;
  }

  /**
   * On simulated hardware.
   *
   * @param stalls percent of cycles in which each memory channel stands still
   */
  JobDescription simulated(Simulator simulator, int stalls) {
    job.put("simulator", simulator.key());
    job.put("stalls", stalls);
    return this;
  }

  /** Without hardware, with this memory. */
  JobDescription predicted(MemoryTiming memory) {
    job.put("latency", memory.latency());
    return this;
  }

  /** {@code cosim} of an accelerator. */
  static JobDescription cosim(
      Invocation invocation, Machines machines, ModelOptions model, String flow) {
    JobDescription description =
        of("cosim", invocation, model)
            .on(machines.configuration())
            .flow(flow)
            .simulated(machines.simulator(), StallOption.read(invocation));
    if (invocation.has("rtl")) {
      Path verilog = Invocation.path(invocation.text("rtl", ""));
      description.job.put("rtl", verilog.toAbsolutePath().normalize().toString());
    }
    return description;
  }

  /** The command that does the same again. */
  String command() {
    return command;
  }

  /** Adds all of it to what a manifest says. */
  void addTo(Map<String, Object> manifest) {
    manifest.put("command", command);
    manifest.put("job", job);
  }
}

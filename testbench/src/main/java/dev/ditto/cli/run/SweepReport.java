package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.estimate.Sweep;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.UsageException;
import dev.ditto.cli.Verb;
import dev.ditto.report.SweepPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code estimate --sweep}: a table and a plot of area against peak speed, or against the speed at
 * a network.
 */
final class SweepReport {
  private final Invocation invocation;
  private final Configuration base;
  private final Map<String, List<String>> axes;
  private final Synthesis.Target target;
  private final Optional<Workload> workload;

  /**
   * @param axes values of each parameter
   * @param workload whose speed is asked for; that of the array at its peak without
   */
  SweepReport(
      Invocation invocation,
      Configuration base,
      Map<String, List<String>> axes,
      Synthesis.Target target,
      Optional<Workload> workload) {
    this.invocation = invocation;
    this.base = base;
    this.axes = axes;
    this.target = target;
    this.workload = workload;
  }

  int run() throws Exception {
    OutputDirectory output = invocation.output("out/sweep");
    output.check();
    Sweep sweep;
    try {
      sweep = Sweep.of(base, axes, target);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--sweep: " + e.getMessage());
    }
    sweep.illegal().forEach(text -> invocation.err().println("left out, not legal: " + text));
    if (sweep.points().isEmpty()) {
      throw new UsageException("--sweep: no combination is legal");
    }
    List<String> keys = List.copyOf(axes.keySet());
    SweepTable table =
        workload.isPresent()
            ? SweepTable.network(keys, predicted(workload.get(), sweep.points()))
            : SweepTable.peak(keys, sweep.points());
    output.write(directory -> write(directory, table, sweep.illegal()));
    if (invocation.json()) {
      invocation.out().print(json(table, sweep.illegal()));
    } else {
      invocation.out().print(table.csv());
      invocation.out().println("in " + output.target());
    }
    return Verb.OK;
  }

  private List<NetworkSweep.Outcome> predicted(Workload work, List<Sweep.Point> points)
      throws Exception {
    List<NetworkSweep.Outcome> outcomes;
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      String name = "%d combinations".formatted(points.size());
      outcomes = NetworkSweep.of(work, base, points, console.run(name));
    }
    for (NetworkSweep.Outcome outcome : outcomes) {
      if (outcome.cost().isEmpty()) {
        invocation
            .err()
            .println(
                "refused by the compiler: %s: %s"
                    .formatted(outcome.point().values(), outcome.refusal()));
      }
    }
    if (outcomes.stream().allMatch(outcome -> outcome.cost().isEmpty())) {
      throw new UsageException(
          "--sweep: the compiler has no program of %s for any combination"
              .formatted(work.model().name()));
    }
    return outcomes;
  }

  private Path write(Path directory, SweepTable table, List<String> illegal) throws Exception {
    String json = json(table, illegal);
    Files.writeString(directory.resolve("sweep.csv"), table.csv());
    Files.writeString(directory.resolve("sweep.json"), json);
    Files.writeString(directory.resolve("sweep.html"), page().of(json));
    return Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(manifest(illegal)));
  }

  private Map<String, Object> manifest(List<String> illegal) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("base", base.name());
    manifest.put("target", target.key());
    manifest.put("axes", axes);
    manifest.put("illegal", illegal);
    workload.ifPresent(w -> w.job("estimate", invocation).on(base).addTo(manifest));
    return manifest;
  }

  private String json(SweepTable table, List<String> illegal) {
    Map<String, Object> report = manifest(illegal);
    report.put("speed", table.speed());
    report.put("columns", table.columns());
    report.put("points", table.told());
    return Json.of(report);
  }

  private SweepPage page() {
    boolean gates = target == Synthesis.Target.GENERIC;
    return new SweepPage(
        base.name(),
        target.key(),
        gates ? "gates of two inputs" : "LUTs",
        workload.isPresent() ? "images a second" : "multiplications a cycle",
        workload.map(Workload::title).orElse(null));
  }
}

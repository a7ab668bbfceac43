package dev.ditto.cli.run;

import dev.ditto.accel.handover.text.Json;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.UsageException;
import dev.ditto.cli.Verb;
import dev.ditto.cosim.BenchException;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.Cosimulation;
import dev.ditto.cosim.Denoising;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.LayerWaves;
import dev.ditto.cosim.MismatchException;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.report.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code cosim --layers}: layer after layer on the RTL, everything between them on the host. */
final class LayerCosim {
  private LayerCosim() {}

  static int run(
      Invocation invocation,
      Machines machines,
      ModelOptions model,
      BenchOptions options,
      OutputDirectory output)
      throws Exception {
    Denoising.Flow flow = flow(invocation.text("flow", "temporal"));
    String flowName = flow.name().toLowerCase(Locale.ROOT);
    JobDescription job = JobDescription.cosim(invocation, machines, model, flowName);
    Optional<LayerWaves> waves = WavesOption.read(invocation, model);
    Cosimulation cosimulation =
        new Cosimulation(
            new Denoising(model.model(), machines.configuration(), flow, false, true),
            model.request(),
            options);
    Denoising.Result result;
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("compiling for " + machines.simulator().title());
      Hardware hardware = machines.build(waves.isPresent());
      Denoising.Progress progress = console.layers(flowName);
      result =
          waves.isPresent()
              ? cosimulation.run(hardware, progress, waves.get())
              : cosimulation.run(hardware, progress);
    } catch (RefusalException e) {
      throw model.refused(machines.configuration(), e);
    } catch (MismatchException | BenchException e) {
      FailedRun failed = FailedRun.tell(invocation, output, e, job);
      FailedRun.Work show =
          folder ->
              show(invocation, cosimulation, machines, waves, e, folder.resolve(FailedRun.WAVES));
      failed.examine(List.of(new FailedRun.Examination("waves", show)));
      return Verb.FAILED;
    }
    invocation
        .out()
        .printf(
            "equal: %,d sums and outputs of %d layers and steps; %,d cycles in %.0f s%n",
            result.comparedValues(), result.layers().size(), result.cycles(), result.seconds());
    waves.ifPresent(w -> invocation.out().println(w));
    if (output != null) {
      output.write(directory -> write(directory, result, job));
    }
    return Verb.OK;
  }

  /** Where the waves of the layer that went wrong are; makes them when nobody has. */
  private static String show(
      Invocation invocation,
      Cosimulation cosimulation,
      Machines machines,
      Optional<LayerWaves> waves,
      RuntimeException failure,
      Path file)
      throws IOException {
    if (waves.isPresent() && waves.get().endsWith(failure)) {
      return waves.get().toString();
    }
    if (failure instanceof BenchException e && e.layer().isEmpty()) {
      return "no waves: it happened in no layer";
    }
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("running again up to this layer, for its waves");
      Hardware hardware = machines.build(true);
      return failure instanceof MismatchException mismatch
          ? cosimulation.repeat(hardware, mismatch, console.layers("again"), file)
          : cosimulation.repeat(hardware, (BenchException) failure, console.layers("again"), file);
    }
  }

  private static Denoising.Flow flow(String text) {
    for (Denoising.Flow flow : Denoising.Flow.values()) {
      if (flow.name().toLowerCase(Locale.ROOT).equals(text)) {
        return flow;
      }
    }
    throw new UsageException(
        "--flow: '"
            + text
            + "' is not one of full, temporal, measured, as --layers and --waves have it");
  }

  private static Path write(Path directory, Denoising.Result result, JobDescription job)
      throws IOException {
    Files.write(
        directory.resolve("image.png"), Picture.ofBatch(result.image()).enlargedTo(256).png());
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("verdict", "equal");
    job.addTo(summary);
    summary.put("comparedValues", result.comparedValues());
    summary.put("cycles", result.cycles());
    return Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(summary));
  }
}

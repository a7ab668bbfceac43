package dev.ditto.cli.run;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.Verb;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.BenchException;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.BoundarySearch;
import dev.ditto.cosim.DivergenceException;
import dev.ditto.cosim.EngineTrace;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.PredictedCycles;
import dev.ditto.cosim.Replay;
import dev.ditto.cosim.WaveWindow;
import dev.ditto.cosim.WholeRun;
import dev.ditto.program.Program;
import dev.ditto.report.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code cosim}: a whole run on the RTL alone, from a memory image to the sample in memory. */
final class WholeCosim {
  private WholeCosim() {}

  static int run(
      Invocation invocation,
      Machines machines,
      ModelOptions model,
      BenchOptions options,
      OutputDirectory output,
      Optional<TraceOption> traced,
      Optional<WaveWindow> waves)
      throws Exception {
    FlowPolicy policy = FlowOption.read(invocation);
    WholeRun run = model.compilable(machines.configuration(), policy);
    String flow = FlowOption.name(policy);
    JobDescription job = JobDescription.cosim(invocation, machines, model, flow);
    EngineTrace trace = new EngineTrace();
    WholeRun.Result result;
    long start = System.nanoTime();
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("compiling for " + machines.simulator().title());
      long seed = model.request().seed();
      Hardware hardware =
          traced.isPresent() ? machines.buildTraced() : machines.build(waves.isPresent());
      try (Bench bench = new Bench(hardware.start(seed), machines.configuration(), options)) {
        if (traced.isPresent()) {
          bench.trace(trace);
        }
        waves.ifPresent(bench::waves);
        result = run.run(bench, console.run(flow));
      }
    } catch (DivergenceException | BenchException e) {
      FailedRun failed = FailedRun.tell(invocation, output, e, job);
      waves.ifPresent(invocation.err()::println);
      if (traced.isPresent()) {
        Program program = run.compile(Bench.FIRST_ADDRESS).program();
        invocation.err().println(traced.get().write(title(machines, model), trace, program));
      }
      failed.examine(examinations(invocation, machines, run, options, e));
      return Verb.FAILED;
    }
    invocation
        .out()
        .printf(
            "equal: the image in memory, %,d values on the way, %,d choices of the flow unit; %d steps,"
                + " %,d cycles in %.0f s%n",
            result.compared(),
            result.choices(),
            result.stepCycles().size(),
            result.cycles(),
            (System.nanoTime() - start) / 1e9);
    waves.ifPresent(invocation.out()::println);
    if (PredictOption.given(invocation)) {
      invocation.out().print(PredictedCycles.of(run.predict(), result).table());
    }
    if (traced.isPresent()) {
      Program program = result.run().program();
      invocation.out().println(traced.get().write(title(machines, model), trace, program));
    }
    if (output != null) {
      output.write(directory -> write(directory, result, job));
    }
    return Verb.OK;
  }

  /** What further runs are to show. */
  private static List<FailedRun.Examination> examinations(
      Invocation invocation,
      Machines machines,
      WholeRun run,
      BenchOptions options,
      RuntimeException failure) {
    List<FailedRun.Examination> wanted = new ArrayList<>();
    Replay replay = new Replay(run, options);
    wanted.add(
        new FailedRun.Examination(
            "waves",
            folder ->
                waves(invocation, machines, replay, failure, folder.resolve(FailedRun.WAVES))));
    if (Boundary.kept(machines.configuration().parameters())) {
      wanted.add(
          new FailedRun.Examination(
              "checksums", folder -> fault(invocation, machines, run, options)));
    }
    return wanted;
  }

  /** Where the waves around the first wrong value, or another failure, are. */
  private static String waves(
      Invocation invocation, Machines machines, Replay replay, RuntimeException failure, Path file)
      throws IOException {
    if (failure instanceof BenchException e && e.cycle().isEmpty()) {
      return Replay.NO_WAVES;
    }
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("running again up to this moment, for its waves");
      Hardware hardware = machines.build(true);
      return failure instanceof DivergenceException wrong
          ? replay.waves(hardware, wrong.divergence(), console.run("again"), file)
          : replay.waves(hardware, (BenchException) failure, console.run("again"), file);
    }
  }

  /** What went wrong first, by the checksums. */
  private static String fault(
      Invocation invocation, Machines machines, WholeRun run, BenchOptions options)
      throws IOException {
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("running again, up to ever other commands, for its checksums");
      return new BoundarySearch(run, options, machines.build(false))
          .first()
          .map(Object::toString)
          .orElse("a second run has the right checksums");
    }
  }

  private static String title(Machines machines, ModelOptions model) {
    return model.name() + " on " + machines.configuration().name();
  }

  private static Path write(Path directory, WholeRun.Result result, JobDescription job)
      throws IOException {
    Files.write(
        directory.resolve("image.png"), Picture.ofBatch(result.image()).enlargedTo(256).png());
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("verdict", "equal");
    job.addTo(summary);
    summary.put("comparedValues", result.compared());
    summary.put("checkedChoices", result.choices());
    summary.put("cycles", result.cycles());
    summary.put("stepCycles", result.stepCycles());
    summary.put("counters", result.counters().values());
    summary.put("layers", result.layers());
    return Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(summary));
  }
}

package dev.ditto.demo;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.estimate.Estimate;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Manifest;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.Hardware;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.report.HtmlReport;
import dev.ditto.report.Picture;
import dev.ditto.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the main job into a directory:
 *
 * <pre>
 *  rtl/, config.resolved.json, manifest.json    the accelerator, as generate writes it
 *  image.png, steps.png                         what was drawn, and the way there
 *  result.json, report.html                     cycles, differences, traffic, area
 * </pre>
 *
 * <p>Two runs share the machine's processors. Those in full and on the dense array are cut short:
 * their steps all cost about the same.
 */
public final class Demonstration {
  private static final int LARGE = 256;
  private static final int SMALL = 64;

  private final Job job;
  private final Progress progress;

  public Demonstration(Job job, Progress progress) {
    this.job = job;
    this.progress = progress;
  }

  /**
   * Does it all.
   *
   * @param directory empty
   * @throws dev.ditto.cosim.DivergenceException at the first value that differs from the golden
   *     model
   */
  public RunReport run(Path directory) throws Exception {
    long start = System.nanoTime();
    progress.phase("generating " + job.configuration().name());
    Rtl rtl = Rtl.of(job.configuration());
    HandOver.write(rtl, directory);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Measurements measurements = simulate(threads);
      RunReport report = report(rtl, measurements, (System.nanoTime() - start) / 1e9);
      write(directory, report, measurements);
      return report;
    } finally {
      threads.shutdownNow();
    }
  }

  private Measurements simulate(ExecutorService threads) throws Exception {
    progress.phase("compiling three accelerators for " + job.simulator().title());
    Future<Hardware> ours = threads.submit(() -> build(job.configuration()));
    Future<Hardware> other = threads.submit(() -> build(job.otherTokens().configuration()));
    Future<Hardware> plain = threads.submit(() -> build(job.dense().configuration()));
    get(ours);
    get(other);
    get(plain);
    progress.phase("denoising");
    Future<Measurements.Measured> differences = denoise(threads, ours, job.differences());
    Future<Measurements.Measured> otherTokens = denoise(threads, other, job.otherTokens());
    Future<Measurements.Measured> full = denoise(threads, ours, job.full());
    Future<Measurements.Measured> dense = denoise(threads, plain, job.dense());
    Future<Golden> golden = threads.submit(() -> Golden.of(job));
    return new Measurements(
        job, get(differences), get(otherTokens), get(full), get(dense), get(golden));
  }

  private Hardware build(Configuration configuration) {
    BuildOptions options = BuildOptions.defaults().withEffort(BuildOptions.Effort.RUN).withJobs(1);
    return Hardware.of(configuration, job.simulator(), options);
  }

  private Future<Measurements.Measured> denoise(
      ExecutorService threads, Future<Hardware> hardware, Job.Way way) {
    return threads.submit(
        () -> {
          Simulation simulation = get(hardware).start(job.request().seed());
          try (Bench bench = new Bench(simulation, way.configuration(), job.bench())) {
            return new Measurements.Measured(
                way, job.run(way).run(bench, progress.run(way.name())));
          }
        });
  }

  private List<RunReport.Area> areas() {
    Estimate estimate = Estimate.of(job.configuration().parameters(), Synthesis.Target.XILINX);
    List<RunReport.Area> areas = new ArrayList<>();
    estimate.units().forEach((unit, made) -> areas.add(area(unit, made)));
    areas.add(area("all", estimate.total()));
    return areas;
  }

  private static RunReport.Area area(String unit, Synthesis.Resources made) {
    return new RunReport.Area(
        unit, made.luts(), made.flipFlops(), made.blockRams(), made.multipliers());
  }

  private RunReport report(Rtl rtl, Measurements measurements, double seconds) {
    Map<String, Object> parameters = ParameterModel.spelled(job.configuration().parameters());
    return new RunReport(
        new RunReport.Design(
            job.configuration().name(),
            job.configuration().hash(),
            parameters,
            rtl.hash(),
            areas()),
        new RunReport.Run(
            job.command(),
            job.modelName(),
            job.subject(),
            job.request().seed(),
            job.request().steps(),
            job.stallsName(),
            job.simulator().title(),
            "equal"),
        measurements.totals(seconds),
        measurements.ways(),
        measurements.steps(),
        measurements.layers());
  }

  private void write(Path directory, RunReport report, Measurements measurements)
      throws IOException {
    Picture image = Picture.ofBatch(measurements.differences().result().image()).enlargedTo(LARGE);
    List<Picture> pictures =
        measurements.golden().samples().stream()
            .map(sample -> Picture.ofBatch(sample).enlargedTo(SMALL))
            .toList();
    Picture steps = Picture.sheet(pictures, Math.min(10, pictures.size()), 4);
    Files.write(directory.resolve("image.png"), image.png());
    Files.write(directory.resolve("steps.png"), steps.png());
    Files.writeString(directory.resolve("result.json"), Json.of(report));
    Files.writeString(directory.resolve("report.html"), HtmlReport.of(report, image, steps));
    Manifest.write(directory, job.configuration());
  }

  private static <T> T get(Future<T> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }
}

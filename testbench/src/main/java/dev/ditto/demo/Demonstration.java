package dev.ditto.demo;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Manifest;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.Denoising;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.LayerRun;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.report.HtmlReport;
import dev.ditto.report.Picture;
import dev.ditto.report.ResultJson;
import dev.ditto.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 *  result.json, report.html                     cycles, differences, utilisation, cells
 * </pre>
 *
 * <p>The run on differences shares the machine's processors with the run in full and on the dense
 * array.
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

  /** What was simulated. */
  private record Runs(FloatTensor image, List<FloatTensor> samples, Measurements measurements) {}

  /**
   * Does it all.
   *
   * @param directory empty
   * @throws dev.ditto.cosim.MismatchException at the first value that differs from the golden model
   */
  public RunReport run(Path directory) throws Exception {
    long start = System.nanoTime();
    progress.phase("generating " + job.configuration().name());
    Rtl rtl = Rtl.of(job.configuration());
    HandOver.write(rtl, directory);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Runs runs = simulate(threads);
      List<RunReport.Cells> cells = synthesise(directory.resolve(HandOver.RTL));
      RunReport report = report(rtl, cells, runs.measurements(), (System.nanoTime() - start) / 1e9);
      write(directory, report, runs);
      return report;
    } finally {
      threads.shutdownNow();
    }
  }

  private Runs simulate(ExecutorService threads) throws Exception {
    progress.phase("compiling three accelerators for " + job.simulator().title());
    Future<Hardware> ours = threads.submit(() -> build(job.configuration()));
    Future<Hardware> dense = threads.submit(() -> build(job.dense()));
    Future<Hardware> others = threads.submit(() -> build(job.otherTokens()));
    get(ours);
    get(dense);
    get(others);
    progress.phase("denoising");
    List<FloatTensor> samples = new ArrayList<>();
    Sampling.Listener keep = (step, timestep, before, prediction, after) -> samples.add(after);
    Future<Denoising.Result> temporal =
        threads.submit(
            () -> denoise(get(ours), job.configuration(), Denoising.Flow.TEMPORAL, keep));
    Future<List<LayerRun>> plain = threads.submit(() -> oneDenseStep(get(dense)));
    Future<Denoising.Result> full =
        threads.submit(
            () ->
                denoise(
                    get(ours), job.configuration(), Denoising.Flow.FULL, Sampling.Listener.NONE));
    Future<Denoising.Result> other =
        threads.submit(
            () ->
                denoise(
                    get(others),
                    job.otherTokens(),
                    Denoising.Flow.TEMPORAL,
                    Sampling.Listener.NONE));
    Denoising.Result result = get(temporal);
    return new Runs(
        result.image(),
        samples,
        new Measurements(
            job.configuration().parameters(),
            result.layers(),
            get(other).layers(),
            get(full).layers(),
            get(plain),
            job.request().sampler().timesteps()));
  }

  private Hardware build(Configuration configuration) {
    BuildOptions options = BuildOptions.defaults().withEffort(BuildOptions.Effort.RUN).withJobs(1);
    return Hardware.of(configuration, job.simulator(), options);
  }

  private Denoising.Result denoise(
      Hardware hardware,
      Configuration configuration,
      Denoising.Flow flow,
      Sampling.Listener listener) {
    Denoising denoising = new Denoising(job.model(), configuration, flow, true, false);
    String name =
        flow == Denoising.Flow.FULL
            ? "full"
            : "temporal, %d-bit".formatted(configuration.parameters().digitBits());
    try (Bench bench = bench(hardware, configuration)) {
      return denoising.run(bench, job.request(), listener, progress.run(name));
    }
  }

  private List<LayerRun> oneDenseStep(Hardware hardware) {
    Denoising denoising =
        new Denoising(job.model(), job.dense(), Denoising.Flow.FULL, false, false);
    try (Bench bench = bench(hardware, job.dense())) {
      return denoising.oneStep(bench, job.request(), progress.run("dense"));
    }
  }

  private Bench bench(Hardware hardware, Configuration configuration) {
    return new Bench(hardware.start(job.request().seed()), configuration, job.bench());
  }

  private List<RunReport.Cells> synthesise(Path verilog) throws IOException {
    if (Tool.YOSYS.find().isEmpty()) {
      return List.of();
    }
    progress.phase("counting cells with Yosys");
    try {
      Synthesis synthesis = Synthesis.run(verilog, Rtl.TOP, Synthesis.Target.XILINX);
      return List.of(new RunReport.Cells(synthesis.target().key(), synthesis.cells()));
    } catch (ToolException e) {
      // What was simulated is not lost for want of a cell count.
      progress.phase("no cell count: " + e.getMessage());
      return List.of();
    }
  }

  private RunReport report(
      Rtl rtl, List<RunReport.Cells> cells, Measurements measurements, double seconds) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    ParameterModel.values(job.configuration().parameters())
        .forEach(
            (key, value) ->
                parameters.put(
                    key, value instanceof Integer ? value : ParameterModel.Entry.spelling(value)));
    return new RunReport(
        new RunReport.Design(
            job.configuration().name(), job.configuration().hash(), parameters, rtl.hash(), cells),
        new RunReport.Run(
            job.modelName(),
            job.subject(),
            job.request().seed(),
            job.request().steps(),
            job.stallsName(),
            job.simulator().title(),
            "equal"),
        measurements.totals(seconds),
        measurements.tokenModes(),
        measurements.steps(),
        measurements.layers());
  }

  private void write(Path directory, RunReport report, Runs runs) throws IOException {
    Picture image = Picture.ofBatch(runs.image()).enlargedTo(LARGE);
    List<Picture> pictures =
        runs.samples().stream().map(s -> Picture.ofBatch(s).enlargedTo(SMALL)).toList();
    Picture steps = Picture.sheet(pictures, Math.min(10, pictures.size()), 4);
    Files.write(directory.resolve("image.png"), image.png());
    Files.write(directory.resolve("steps.png"), steps.png());
    Files.writeString(directory.resolve("result.json"), ResultJson.of(report));
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

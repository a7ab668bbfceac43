package dev.ditto.cli.run;

import dev.ditto.accel.handover.text.Json;
import dev.ditto.arithmetic.DigitCode;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.Verb;
import dev.ditto.model.golden.FloatExecutor;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.RunStatistics;
import dev.ditto.model.golden.Shares;
import dev.ditto.model.golden.SignalToNoise;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.report.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;

/** {@code sample}: an image by the golden model alone, in integers and in floating point. */
public final class SampleVerb implements Verb {
  private static final String QUALITY = "PSNR against floating point, dB";
  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "sample";
  }

  @Override
  public String summary() {
    return "draw an image with the golden model, in integers and in floating point";
  }

  @Override
  public void addOptions(Options options) {
    ModelOptions.add(options);
    CommonOptions.seed(options);
    CommonOptions.output(options);
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    ModelOptions options = ModelOptions.read(invocation);
    OutputDirectory output = invocation.output("out/sample");
    output.check();
    JobDescription job = JobDescription.of(name(), invocation, options);
    Map<String, Double> result = output.write(directory -> draw(options, job, directory));
    invocation
        .out()
        .println(
            "%s, seed %d, %d steps"
                .formatted(options.subject(), options.request().seed(), options.request().steps()));
    result.forEach((key, value) -> invocation.out().println("  " + line(key, value)));
    invocation.out().println("in " + output.target());
    return OK;
  }

  /** Shares in per cent, as everywhere else. */
  private static String line(String key, double value) {
    return key.equals(QUALITY)
        ? "%s: %.1f".formatted(key, value)
        : "%s: %.1f %%".formatted(key, PERCENT * value);
  }

  private static Map<String, Double> draw(ModelOptions options, JobDescription job, Path directory)
      throws Exception {
    RunStatistics statistics = new RunStatistics(DigitCode.FIVE_BIT);
    IntegerExecutor integers =
        new IntegerExecutor(options.model().quantized(), new GoldenLinearBackend());
    List<Picture> pictures = new ArrayList<>();
    // As the accelerator does: the sampler is in integers, too.
    FloatTensor image =
        IntegerSampling.draw(
            options.request(),
            integers,
            statistics,
            (value, data) ->
                pictures.add(Picture.ofBatch(integers.sampleMap().toReal(data)).enlargedTo(64)));
    FloatTensor real =
        options
            .request()
            .draw(
                new FloatExecutor(
                    options.model().model().network(), options.model().model().weights()));
    Files.write(directory.resolve("image.png"), Picture.ofBatch(image).enlargedTo(256).png());
    Files.write(directory.resolve("float.png"), Picture.ofBatch(real).enlargedTo(256).png());
    Files.write(
        directory.resolve("steps.png"),
        Picture.sheet(pictures, Math.min(10, pictures.size()), 4).png());
    Shares shares = statistics.afterTheFirstStep();
    Map<String, Double> result = new LinkedHashMap<>();
    result.put("zero differences", shares.zeroShare());
    result.put("one digit", shares.oneShare());
    result.put("two digits", shares.twoShare());
    result.put(QUALITY, SignalToNoise.peak(image, real));
    Map<String, Object> manifest = new LinkedHashMap<>();
    job.addTo(manifest);
    manifest.putAll(result);
    Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(manifest));
    return result;
  }
}

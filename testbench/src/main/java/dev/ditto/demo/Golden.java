package dev.ditto.demo;

import dev.ditto.accel.Parameters;
import dev.ditto.arithmetic.DigitCode;
import dev.ditto.model.golden.FlowPolicy;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.RunStatistics;
import dev.ditto.model.golden.ValueListener;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the golden model tells of the run: the samples on the way, and how many differences are
 * zero.
 *
 * @param samples after each step
 * @param statistics of the differences, in the configuration's format of tokens
 * @param geometries of all layers
 */
record Golden(
    List<FloatTensor> samples, RunStatistics statistics, Map<String, LinearGeometry> geometries) {

  static Golden of(Job job) {
    Parameters parameters = job.configuration().parameters();
    RunStatistics statistics =
        new RunStatistics(parameters.digitBits() == 5 ? DigitCode.FIVE_BIT : DigitCode.NINE_BIT);
    Map<String, LinearGeometry> geometries = new LinkedHashMap<>();
    List<FloatTensor> samples = new ArrayList<>();
    IntegerExecutor executor =
        new IntegerExecutor(job.model().quantized(), new GoldenLinearBackend());
    IntegerSampling.Guidance guidance =
        job.request()
            .untold()
            .map(nothing -> new IntegerSampling.Guidance(nothing[0], job.request().guidance()))
            .orElse(null);
    ValueListener sample = (value, data) -> samples.add(executor.sampleMap().toReal(data));
    TorchRandom random = new TorchRandom(job.request().seed());
    FloatTensor noise = random.normal(executor.sampleMap().map().shape().prepend(1));
    new IntegerSampling(
            executor,
            job.request().sampler(),
            FlowPolicy.TEMPORAL,
            guidance,
            (task, result) -> {
              statistics.ran(task, result);
              geometries.putIfAbsent(task.layer(), task.geometry());
            })
        .seenBy(
            (step, evaluation) -> evaluation == IntegerSampling.NEXT ? sample : ValueListener.NONE)
        .run(noise, job.request().condition(), random);
    return new Golden(samples, statistics, geometries);
  }
}

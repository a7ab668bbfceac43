package dev.ditto.demo;

import dev.ditto.arithmetic.DigitCode;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.RunStatistics;
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
    RunStatistics statistics =
        new RunStatistics(DigitCode.of(job.configuration().parameters().digitBits()));
    Map<String, LinearGeometry> geometries = new LinkedHashMap<>();
    List<FloatTensor> samples = new ArrayList<>();
    IntegerExecutor executor =
        new IntegerExecutor(job.model().quantized(), new GoldenLinearBackend());
    IntegerSampling.draw(
        job.request(),
        executor,
        (task, result) -> {
          statistics.ran(task, result);
          geometries.putIfAbsent(task.layer(), task.geometry());
        },
        (value, data) -> samples.add(executor.sampleMap().toReal(data)));
    return new Golden(samples, statistics, geometries);
  }
}

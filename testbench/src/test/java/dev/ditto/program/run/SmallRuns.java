package dev.ditto.program.run;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.TorchRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** Compiled runs of small networks on the smallest accelerator. */
public final class SmallRuns {
  /** Of the accelerator. */
  public static final Parameters TINY = Configuration.preset("tiny").parameters();

  private SmallRuns() {}

  /** A run of a network with random weights. */
  public static CompiledRun of(Network network, int steps) {
    return of(network, steps, 1);
  }

  /** A run that is guided if {@code guidance} is not 1. */
  public static CompiledRun of(Network network, int steps, double guidance) {
    return of(network, TINY, steps, guidance);
  }

  /** The same on another accelerator. */
  public static CompiledRun of(Network network, Parameters p, int steps, double guidance) {
    QuantizedNetwork quantized = SmallNetworks.quantized(network, new Random(1));
    var map = new IntegerExecutor(quantized, new GoldenLinearBackend()).sampleMap();
    int[] condition = new int[network.conditionLength()];
    Arrays.setAll(condition, i -> i + 1);
    TorchRandom random = new TorchRandom(7);
    RunRequest request =
        RunRequest.of(
            Sampler.of(SamplerConfig.DEFAULT, steps),
            map,
            random.normal(network.sample().shape().prepend(1)),
            random,
            condition,
            guidance == 1
                ? Optional.empty()
                : Optional.of(new int[] {network.untold().orElseThrow()}),
            guidance);
    return RunCompiler.compile(quantized, p, request, 0x10_0000);
  }
}

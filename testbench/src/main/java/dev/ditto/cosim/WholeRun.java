package dev.ditto.cosim;

import dev.ditto.accel.config.Configuration;
import dev.ditto.model.golden.FlowPolicy;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.VectorMap;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import dev.ditto.program.CompiledRun;
import dev.ditto.program.RunCompiler;
import dev.ditto.program.RunRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A whole denoising run on the accelerator alone: the host fills memory, rings the bell once, waits
 * for the interrupt, and reads the sample. Everything that the accelerator writes on the way is
 * compared with the golden model, and so is the sample.
 *
 * @param network in integers
 * @param configuration of the hardware
 * @param sampler of the run
 * @param condition what to draw
 * @param guidance 1 for none
 * @param seed of all noise
 */
public record WholeRun(
    QuantizedNetwork network,
    Configuration configuration,
    Sampler sampler,
    int[] condition,
    double guidance,
    long seed) {

  /**
   * What came of it.
   *
   * @param image what was drawn, [1, C, H, W]
   * @param compared values that left the accelerator and were equal
   * @param cycles from the bell to the interrupt
   * @param counters of the hardware
   * @param run what was executed
   */
  public record Result(
      FloatTensor image, long compared, long cycles, CounterValues counters, CompiledRun run) {}

  /**
   * Draws one image.
   *
   * @param bench a fresh one, of the configuration
   * @throws DivergenceException at the first value that is wrong
   * @throws BenchException when the hardware reports an error or hangs
   */
  public Result run(Bench bench) {
    IntegerExecutor executor = new IntegerExecutor(network, new GoldenLinearBackend());
    VectorMap map = executor.sampleMap();
    Optional<int[]> nothing = nothing();
    TorchRandom random = new TorchRandom(seed);
    RunRequest request =
        RunRequest.of(sampler, map, noise(random), random, condition, nothing, guidance);
    CompiledRun run =
        RunCompiler.compile(network, configuration.parameters(), request, Bench.FIRST_ADDRESS);
    RunOracle oracle = new RunOracle(network.network().sample(), run::sampleRows);
    short[] golden = map.toVector(golden(executor, nothing, oracle));

    RunScoreboard scoreboard =
        new RunScoreboard(run, oracle, address -> bench.read(address, 1)[0] & 0xff);
    run.load(bench);
    bench.memory().onWrite(scoreboard);
    long before = bench.cycle();
    try {
      bench.run(run.program());
    } catch (BenchException e) {
      throw scoreboard.first().<RuntimeException>map(DivergenceException::new).orElse(e);
    }
    scoreboard
        .first()
        .ifPresent(
            divergence -> {
              throw new DivergenceException(divergence);
            });
    short[] sample = run.sample(bench);
    if (!Arrays.equals(sample, golden)) {
      throw new BenchException("the sample in memory is not that of the golden model");
    }
    long cycles = bench.cycle() - before;
    return new Result(map.toReal(sample), scoreboard.compared(), cycles, bench.counters(), run);
  }

  private FloatTensor golden(IntegerExecutor executor, Optional<int[]> nothing, RunOracle oracle) {
    TorchRandom random = new TorchRandom(seed);
    FloatTensor noise = noise(random);
    IntegerSampling.Guidance guided =
        nothing.map(n -> new IntegerSampling.Guidance(n[0], guidance)).orElse(null);
    return new IntegerSampling(executor, sampler, FlowPolicy.FULL, guided, oracle)
        .seenBy(oracle)
        .run(noise, condition, random);
  }

  private FloatTensor noise(TorchRandom random) {
    Shape one = network.network().sample().shape().prepend(1);
    return random.normal(one);
  }

  private Optional<int[]> nothing() {
    if (guidance == 1) {
      return Optional.empty();
    }
    Network all = network.network();
    int label =
        all.untold()
            .orElseThrow(() -> new IllegalArgumentException("the network cannot be told nothing"));
    int[] nothing = new int[condition.length];
    Arrays.fill(nothing, label);
    return Optional.of(nothing);
  }
}

package dev.ditto.program.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.LinearListener;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import dev.ditto.program.lowering.SpatialLayers;
import java.util.Arrays;
import java.util.Optional;

/** Executes whole runs by what commands mean, in random modes and orders. */
public final class RunCheck {
  private static final long SEED = 7;

  private RunCheck() {}

  /** Of three steps. */
  public static Sampler sampler(SamplerKind kind) {
    SamplerConfig d = SamplerConfig.DEFAULT;
    SamplerConfig config =
        new SamplerConfig(
            kind,
            d.trainTimesteps(),
            d.betaStart(),
            d.betaEnd(),
            d.betaSchedule(),
            false,
            d.prediction(),
            true,
            1,
            true,
            d.spacing(),
            0,
            d.variance());
    return Sampler.of(config, 3);
  }

  /** Compares the sample of a run with the golden model's. */
  public static void check(
      QuantizedNetwork network, Parameters p, Sampler sampler, double guidance) {
    check(network, p, sampler, guidance, SpatialLayers.NONE);
  }

  /** Returns how many ACCUMULATEs the run has. */
  public static int check(
      QuantizedNetwork network,
      Parameters p,
      Sampler sampler,
      double guidance,
      SpatialLayers spatial) {
    var executor = new IntegerExecutor(network, new GoldenLinearBackend());
    int[] condition = new int[network.network().conditionLength()];
    Arrays.setAll(condition, i -> i + 1);
    Optional<int[]> nothing =
        guidance == 1 ? Optional.empty() : Optional.of(new int[condition.length]);
    nothing.ifPresent(words -> Arrays.fill(words, network.network().untold().orElse(0)));
    Shape shape = network.network().sample().shape().prepend(1);
    TorchRandom random = new TorchRandom(SEED);
    RunRequest request =
        RunRequest.of(
            sampler,
            executor.sampleMap(),
            random.normal(shape),
            random,
            condition,
            nothing,
            guidance);
    CompiledRun run = RunCompiler.compile(network, p, request.with(spatial), 0x10_0000);
    CommandInterpreter machine = new CommandInterpreter(p, SEED);
    run.load(machine);
    machine.run(run.program());

    TorchRandom again = new TorchRandom(SEED);
    FloatTensor noise = again.normal(shape);
    FloatTensor expected =
        new IntegerSampling(
                executor,
                sampler,
                ModePolicy.FULL,
                nothing.map(n -> new IntegerSampling.Guidance(n[0], guidance)).orElse(null),
                LinearListener.NONE)
            .run(noise, condition, again);
    assertArrayEquals(executor.sampleMap().toVector(expected), run.sample(machine));
    return (int)
        run.program().commands().stream().filter(Command.Accumulate.class::isInstance).count();
  }
}

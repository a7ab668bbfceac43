package dev.ditto.cosim.handover;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.image.RunImage;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.cosim.ExpectedCounters;
import dev.ditto.cosim.GoldenMemory;
import dev.ditto.cosim.WholeRun;
import dev.ditto.interpreter.BoundaryTable;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.model.quantize.Untrained;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.program.run.CompiledRun;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A whole run for a bench: the first step in full, the others on differences.
 *
 * @param network that is run
 * @param image memory before the run
 * @param golden memory after it
 * @param counters those that follow from commands and data alone
 * @param checksums after each number of commands, where the hardware keeps them
 */
record BenchRun(
    BenchNetwork network,
    RunImage image,
    GoldenMemory golden,
    Map<Counter, Long> counters,
    Optional<BoundaryTable> checksums) {
  private static final long BASE = 0x1000;
  private static final int STEPS = 3;
  private static final long SEED = 7;

  /** Memory contents of more bytes make way for a smaller network. */
  private static final int MOST_BYTES = 120_000;

  /** The run of the largest network that fits, and whose vectors stay small. */
  static BenchRun of(Configuration configuration, RegisterMap registers) {
    BenchNetwork[] networks = BenchNetwork.values();
    for (BenchNetwork network : networks) {
      WholeRun whole = whole(network, configuration);
      try {
        CompiledRun run = whole.compile(BASE);
        RunImage image = run.image(configuration.hashWord(), registers.flow(whole.flow()));
        boolean small = image.regions().stream().mapToInt(r -> r.bytes().length).sum() < MOST_BYTES;
        if (small || network == networks[networks.length - 1]) {
          return of(network, whole, run, image);
        }
      } catch (IllegalArgumentException e) {
        if (network == networks[networks.length - 1]) {
          throw e;
        }
      }
    }
    throw new AssertionError();
  }

  /** The sample after the run: its 16-bit numbers, little-endian, in the order of its map. */
  byte[] sample() {
    RunImage.Sample sample = image.sample();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int offset : sample.offsets()) {
      int at = Math.toIntExact(sample.address() + offset - golden.base());
      for (int i = at; i < at + Short.BYTES; i++) {
        if (golden.bytes()[i] == GoldenMemory.UNKNOWN) {
          throw new IllegalStateException("the golden model does not know the whole sample");
        }
        bytes.write(golden.bytes()[i]);
      }
    }
    return bytes.toByteArray();
  }

  static WholeRun whole(BenchNetwork network, Configuration configuration) {
    return new WholeRun(
        Untrained.quantized(network.build(), new Random(SEED)),
        configuration,
        Sampler.of(SamplerConfig.DEFAULT, STEPS),
        new int[0],
        1,
        FlowPolicy.TEMPORAL,
        SEED);
  }

  private static BenchRun of(
      BenchNetwork network, WholeRun whole, CompiledRun run, RunImage image) {
    Parameters parameters = whole.configuration().parameters();
    CommandInterpreter meaning = new CommandInterpreter(parameters, SEED);
    run.load(meaning);
    meaning.run(run.program(), whole.flow());
    return new BenchRun(
        network,
        image,
        whole.goldenMemory(run),
        ExpectedCounters.of(meaning.counts(), parameters).values(),
        Boundary.kept(parameters)
            ? Optional.of(BoundaryTable.of(parameters, run, whole.flow()))
            : Optional.empty());
  }
}

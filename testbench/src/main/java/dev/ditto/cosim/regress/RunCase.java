package dev.ditto.cosim.regress;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.Disturbance;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.WholeRun;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.model.golden.TrainedModels;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.timing.MemoryTiming;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A whole denoising run on some machine: everything that it depends on.
 *
 * @param note what the case is about
 * @param network with trained numbers or random ones
 * @param sampler of the run
 * @param steps denoising steps
 * @param guidance 1 for none
 * @param policy how modes are chosen
 * @param seed of condition and noise, and of numbers that have not been trained
 * @param parameters of the machine, spelled as on the command line
 * @param stalls of the memory
 * @param registerSeed of the order and delays of register accesses; 0 means: none
 * @param powerUpSeed of what registers and memories hold before the reset
 * @param disturbance of a second run, after which a third is to be as the first
 */
@JsonPropertyOrder({"note", "network", "sampler", "steps", "guidance", "policy", "seed", "stalls"})
public record RunCase(
    String note,
    RunNetwork network,
    SamplerKind sampler,
    int steps,
    double guidance,
    FlowPolicy policy,
    long seed,
    Map<String, String> parameters,
    AxiStalls stalls,
    long registerSeed,
    long powerUpSeed,
    Disturbance disturbance) {
  /** Cycles without a beat on the memory port after which the hardware is said to hang. */
  private static final int PATIENCE = 200_000;

  private static final int MOST_STALLS = 90;
  private static final int STREAM = 4;

  public RunCase {
    parameters = new TreeMap<>(parameters);
  }

  /**
   * The case of a seed: operations in an order that nobody would train where it is even, a network
   * of a known family where it is odd.
   */
  public static RunCase of(long seed) {
    return of(seed, RandomConfigurations.near(seed));
  }

  /** The same network, sampler, memory and host on a given machine. */
  public static RunCase of(long seed, Configuration configuration) {
    Random random = Seeds.random(seed, STREAM);
    // Every second one, so that a regression of any length has about as many of both.
    UntrainedNetwork network = seed % 2 == 0 ? GraphNetwork.of(random) : FamilyNetwork.of(random);
    boolean guided = network.build().untold().isPresent() && random.nextBoolean();
    SamplerKind[] samplers = SamplerKind.values();
    FlowPolicy[] policies = FlowPolicy.values();
    return new RunCase(
        "seed " + seed + " on " + configuration.name(),
        network,
        samplers[random.nextInt(samplers.length)],
        2 + random.nextInt(2),
        guided ? RandomGuidance.of(random) : 1,
        policies[random.nextInt(policies.length)],
        random.nextInt(Integer.MAX_VALUE),
        RegressionCase.spelled(configuration),
        RandomStalls.ofRun(random, MOST_STALLS),
        random.nextBoolean() ? 0 : random.nextInt(Integer.MAX_VALUE),
        random.nextInt(Integer.MAX_VALUE),
        Disturbance.sometimes(random));
  }

  /**
   * The same network, sampler, memory and host with another machine.
   *
   * @param other its parameters, spelled as on the command line
   */
  public RunCase on(Map<String, String> other) {
    return new RunCase(
        note,
        network,
        sampler,
        steps,
        guidance,
        policy,
        seed,
        other,
        stalls,
        registerSeed,
        powerUpSeed,
        disturbance);
  }

  /**
   * Reads what {@link #json} writes.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static RunCase parse(String json) {
    try {
      return RegressionCase.MAPPER.readValue(json, RunCase.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a run: " + e.getMessage(), e);
    }
  }

  /** The whole case in one line of JSON. */
  public String json() {
    try {
      return RegressionCase.MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The machine. */
  public Configuration configuration() {
    return RandomConfigurations.of(note, parameters);
  }

  /**
   * The run.
   *
   * @param models trained ones, by name
   * @throws IllegalArgumentException when the network has something that nothing can compute, or is
   *     a trained one that is not there
   */
  public WholeRun whole(TrainedModels models) {
    RunNetwork.Subject subject = network.subject(models, Seeds.random(seed, STREAM));
    return new WholeRun(
        subject.network(),
        configuration(),
        Sampler.of(subject.sampler().with(sampler), steps),
        subject.condition(),
        guidance,
        policy,
        seed);
  }

  /**
   * The memory, where it is one whose cycles can be predicted. A run that rests after each step, as
   * one with checksums does, takes longer, nobody knows how much.
   */
  Optional<MemoryTiming> predictable() {
    Parameters p = configuration().parameters();
    boolean calm = stalls.equals(AxiStalls.none(stalls.leastLatency()));
    return calm && !Boundary.kept(p)
        ? Optional.of(new MemoryTiming(stalls.leastLatency()))
        : Optional.empty();
  }

  /**
   * Runs it and compares everything; with a disturbance also the run after that.
   *
   * @param whole of {@link #whole}
   * @param hardware of {@link #configuration()}
   * @param progress is told how far all of it has come
   * @return of the first run
   * @throws dev.ditto.cosim.DivergenceException when a value is wrong
   * @throws dev.ditto.cosim.BenchException when the hardware reports an error or hangs
   */
  public WholeRun.Result run(WholeRun whole, Hardware hardware, WholeRun.Progress progress) {
    boolean twice = disturbance.kind() != Disturbance.Kind.NONE;
    WholeRun.Result result;
    try (Bench bench = bench(hardware)) {
      result = whole.run(bench, share -> progress.written(twice ? share / 2 : share));
    }
    if (twice) {
      try (Bench bench = bench(hardware)) {
        disturbance.strike(whole, bench, result.cycles(), PATIENCE);
        whole.run(bench, share -> progress.written((1 + share) / 2));
      }
    }
    return result;
  }

  private Bench bench(Hardware hardware) {
    BenchOptions options = new BenchOptions(stalls, registerSeed, PATIENCE);
    return new Bench(hardware.start(powerUpSeed), configuration(), options);
  }
}

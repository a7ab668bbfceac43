package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.interpreter.KnownModes;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.model.golden.VectorMap;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import dev.ditto.program.lowering.SpatialLayers;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.RunCompiler;
import dev.ditto.program.run.RunRequest;
import dev.ditto.timing.CycleModel;
import dev.ditto.timing.MemoryTiming;
import dev.ditto.timing.Prediction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

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
 * @param policy how the accelerator chooses each layer's mode
 * @param seed of all noise
 */
public record WholeRun(
    QuantizedNetwork network,
    Configuration configuration,
    Sampler sampler,
    int[] condition,
    double guidance,
    FlowPolicy policy,
    long seed) {

  /** As a driver would set it up. */
  private static final int HYSTERESIS = 5;

  private static final int PERIOD = 4;
  private static final int SHARE = 5;

  /**
   * What came of it.
   *
   * @param image what was drawn, [1, C, H, W]
   * @param compared values that left the accelerator and were equal
   * @param cycles from the bell to the interrupt
   * @param stepCycles of each step
   * @param counters of the hardware
   * @param layers what the flow unit knows at the end
   * @param choices of the flow unit that were those of its policy
   * @param run what was executed
   */
  public record Result(
      FloatTensor image,
      long compared,
      long cycles,
      List<Long> stepCycles,
      CounterValues counters,
      List<LayerFlow> layers,
      long choices,
      CompiledRun run) {}

  /**
   * What the flow unit knows of a layer.
   *
   * @param mode of the last step
   * @param cycles that it added to the last step in each mode; 0 where there was none
   */
  public record LayerFlow(String layer, FlowMode mode, Map<FlowMode, Long> cycles) {}

  /** Is told how far a run has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Some more has been written.
     *
     * @param share of the run, 0 to 1
     */
    void written(double share);
  }

  /** The run that draws what is asked for. */
  public static WholeRun of(
      QuantizedModel model, SampleRequest request, Configuration configuration, FlowPolicy policy) {
    return new WholeRun(
        model.quantized(),
        configuration,
        request.sampler(),
        request.condition(),
        request.guidance(),
        policy,
        request.seed());
  }

  /** How the flow unit is set up for it. */
  public FlowSettings flow() {
    return new FlowSettings(policy, HYSTERESIS, PERIOD, SHARE);
  }

  /** The cycles that it takes with the memory of a calm bench, without any hardware. */
  public Prediction predict() {
    return predict(MemoryTiming.CALM, share -> {});
  }

  /** The same with another memory. */
  public Prediction predict(MemoryTiming memory, Progress progress) {
    CompiledRun run = compiled();
    int commands = run.program().commands().size();
    return CycleModel.of(
        configuration.parameters(),
        run,
        flow(),
        memory,
        (place, cycle) -> progress.written((double) place / commands));
  }

  /**
   * What the host needs.
   *
   * @param firstAddress of the memory that the run may use
   * @throws dev.ditto.program.layer.CapacityException when a layer does not fit the accelerator
   */
  public CompiledRun compile(long firstAddress) {
    TorchRandom random = new TorchRandom(seed);
    VectorMap map = new IntegerExecutor(network, new GoldenLinearBackend()).sampleMap();
    RunRequest request =
        RunRequest.of(sampler, map, noise(random), random, condition, nothing(), guidance);
    boolean spatial = policy == FlowPolicy.PLUS;
    return RunCompiler.compile(
        network,
        configuration.parameters(),
        request.with(spatial ? SpatialLayers.ENLARGED : SpatialLayers.NONE),
        firstAddress);
  }

  /**
   * Draws one image.
   *
   * @param bench a fresh one, of the configuration
   * @param progress is told now and then
   * @throws DivergenceException at the first value that is wrong
   * @throws BenchException when the hardware reports an error, breaks a rule of a bus or hangs
   */
  public Result run(Bench bench, Progress progress) {
    return run(bench, progress, (loaded, run) -> {}, true);
  }

  /** The same by a host that leaves the registers alone from the bell to the interrupt. */
  Result runUnseen(Bench bench, Progress progress) {
    return run(bench, progress, (loaded, run) -> {}, false);
  }

  /**
   * The same with a memory that somebody has changed.
   *
   * @param change what is done to memory before the run
   */
  Result run(Bench bench, Progress progress, BiConsumer<Bench, CompiledRun> change) {
    return run(bench, progress, change, true);
  }

  /**
   * @param audited whether the flow unit is asked during the run what it has measured
   */
  private Result run(
      Bench bench, Progress progress, BiConsumer<Bench, CompiledRun> change, boolean audited) {
    IntegerExecutor executor = new IntegerExecutor(network, new GoldenLinearBackend());
    VectorMap map = executor.sampleMap();
    Optional<int[]> nothing = nothing();
    CompiledRun run = compiled();
    RunOracle oracle = new RunOracle(network.network().sample(), run::sampleRows);
    short[] golden = map.toVector(golden(executor, nothing, oracle));

    RunScoreboard scoreboard = new RunScoreboard(run, oracle, bench::read);
    run.load(bench);
    change.accept(bench, run);
    FlowAudit audit = new FlowAudit(flow(), run);
    ModeWatch watch =
        ModePoll.watch(
            bench, run.program(), Optional.of(audit).filter(a -> audited), scoreboard::step);
    bench
        .memory()
        .onWrite(
            (address, bytes, strobe, cycle) -> {
              scoreboard.written(address, bytes, strobe, cycle);
              progress.written(scoreboard.share());
            });
    bench.registers().flow(flow());
    StepChecksums checksums = new StepChecksums(configuration.parameters(), run, bench);
    long before = bench.cycle();
    try {
      bench.run(run.program(), checksums.stops(), checksums);
    } catch (BenchException e) {
      throw scoreboard
          .first()
          .<RuntimeException>map(DivergenceException::new)
          .orElseGet(() -> scoreboard.placed(e));
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
    long cycles = bench.interruptCycle() - before;
    checksums.accept(run.program().commands().size());
    checksums.check(watch.modes());
    List<LayerFlow> layers = layers(bench, run);
    for (int layer : audit.wanted()) {
      audit.told(run.steps() - 1, layer, layers.get(layer));
    }
    audit.computed(watch.modes(), watch);
    checkCounters(run, watch.modes(), bench.counters(), layers, audit.problems());
    return new Result(
        map.toReal(sample),
        scoreboard.compared(),
        cycles,
        stepCycles(before, scoreboard.stepEnds()),
        bench.counters(),
        layers,
        audit.choices(),
        run);
  }

  /**
   * Executes the run once more for its meaning alone, in the modes that were seen, and compares
   * what that counts.
   *
   * @throws BenchException naming every counter that is wrong
   */
  private void checkCounters(
      CompiledRun run,
      KnownModes modes,
      CounterValues counters,
      List<LayerFlow> layers,
      List<String> choices) {
    Parameters p = configuration.parameters();
    List<String> problems = new ArrayList<>(choices);
    problems.addAll(counters.problems(p));
    CommandInterpreter twin = new CommandInterpreter(p, seed);
    run.load(twin);
    twin.run(run.program(), modes);
    problems.addAll(ExpectedCounters.of(twin.counts(), p).problems(counters));
    for (int layer = 0; layer < layers.size(); layer++) {
      FlowMode seen = modes.mode(run.steps() - 1, layer);
      if (layers.get(layer).mode() != seen) {
        problems.add("%s says that it is not %s".formatted(layers.get(layer), seen));
      }
    }
    if (!problems.isEmpty()) {
      throw new BenchException("every value is right, but " + String.join("; ", problems));
    }
  }

  /**
   * What memory holds after the run, as far as the golden model knows: the sample, and every value,
   * code and sum that was stored.
   *
   * @param run compiled from this
   * @throws IllegalArgumentException when the policy depends on measured cycles
   */
  public GoldenMemory goldenMemory(CompiledRun run) {
    RunOracle oracle = new RunOracle(network.network().sample(), run::sampleRows);
    golden(new IntegerExecutor(network, new GoldenLinearBackend()), nothing(), oracle);
    return GoldenMemory.of(run, configuration.parameters(), flow(), oracle);
  }

  /** What the accelerator of a {@link Bench} executes. */
  CompiledRun compiled() {
    return compile(Bench.FIRST_ADDRESS);
  }

  private static List<Long> stepCycles(long begin, long[] ends) {
    List<Long> cycles = new ArrayList<>();
    long last = begin;
    for (long end : ends) {
      cycles.add(end - last);
      last = end;
    }
    return cycles;
  }

  private static List<LayerFlow> layers(Bench bench, CompiledRun run) {
    List<LayerFlow> layers = new ArrayList<>();
    for (int i = 0; i < run.layers().size(); i++) {
      layers.add(bench.registers().layerFlow(i, run.layers().get(i)));
    }
    return layers;
  }

  private FloatTensor golden(IntegerExecutor executor, Optional<int[]> nothing, RunOracle oracle) {
    TorchRandom random = new TorchRandom(seed);
    FloatTensor noise = noise(random);
    IntegerSampling.Guidance guided =
        nothing.map(n -> new IntegerSampling.Guidance(n[0], guidance)).orElse(null);
    return new IntegerSampling(executor, sampler, ModePolicy.FULL, guided, oracle)
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

package dev.ditto.cosim.regress;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cosim.Disturbance;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.model.golden.TrainedModels;
import dev.ditto.model.io.Model;
import dev.ditto.model.sampler.SamplerKind;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Draws runs of one trained network: image, sampler, modes, memory, host and what goes wrong are
 * random, and the machine too unless it is given.
 */
public final class TrainedRuns implements RunDraw {
  private static final int STREAM = 5;

  /**
   * In percent. Fewer than with networks that run in seconds: what a memory that hardly ever
   * answers brings to light, it does there too.
   */
  private static final int MOST_STALLS = 40;

  private final TrainedNetwork network;
  private final Path folder;
  private final boolean guidable;
  private final int steps;
  private final Optional<Configuration> machine;

  /**
   * Makes sure that there is such a model, and that its sampler makes so many steps.
   *
   * @param model its name
   * @param steps denoising steps of each run
   * @param machine of all runs; empty for a random one each
   * @throws IllegalArgumentException when that cannot be
   */
  public TrainedRuns(
      TrainedModels models, String model, int steps, Optional<Configuration> machine) {
    QuantizedModel trained = models.load(model);
    this.network = new TrainedNetwork(model);
    this.folder = models.find(model).orElseThrow();
    this.guidable = trained.model().network().untold().isPresent();
    this.steps = steps;
    this.machine = machine;
    check(trained);
  }

  private void check(QuantizedModel trained) {
    Model model = trained.model();
    List<Integer> any = Collections.nCopies(model.network().conditionLength(), 0);
    for (SamplerKind kind : SamplerKind.values()) {
      double guidance = guidable ? RandomGuidance.MOST : 1;
      IntegerSampling.check(
          trained.quantized(),
          new SampleRequest(model, 1, any, guidance, model.sampler().with(kind), steps, 0));
    }
  }

  @Override
  public RunCase of(long seed) {
    // Of another model the same seed has nothing in common with it, or three would show no more.
    Random random = Seeds.random(seed ^ (long) network.model().hashCode() << Integer.SIZE, STREAM);
    Configuration on = machine.orElseGet(() -> RandomConfigurations.nearSome(seed));
    SamplerKind[] samplers = SamplerKind.values();
    FlowPolicy[] policies = FlowPolicy.values();
    return new RunCase(
        "%s, seed %d on %s".formatted(network.model(), seed, on.name()),
        network,
        samplers[random.nextInt(samplers.length)],
        steps,
        guidable && random.nextBoolean() ? RandomGuidance.of(random) : 1,
        policies[random.nextInt(policies.length)],
        random.nextInt(Integer.MAX_VALUE),
        RegressionCase.spelled(on),
        RandomStalls.ofRun(random, MOST_STALLS),
        random.nextBoolean() ? 0 : random.nextInt(Integer.MAX_VALUE),
        random.nextInt(Integer.MAX_VALUE),
        Disturbance.sometimes(random));
  }

  @Override
  public List<Path> reads() {
    return List.of(folder);
  }
}

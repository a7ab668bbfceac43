package dev.ditto.cosim.regress;

import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.TrainedModels;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.Untrained;
import dev.ditto.model.sampler.SamplerConfig;
import java.util.Random;

/** A network with random numbers in place of trained ones. */
public sealed interface UntrainedNetwork extends RunNetwork permits FamilyNetwork, GraphNetwork {
  /**
   * The network.
   *
   * @throws IllegalArgumentException when what is written down is none
   */
  Network build();

  @Override
  default Subject subject(TrainedModels models, Random random) {
    Network built = build();
    return new Subject(
        Untrained.quantized(built, random), SamplerConfig.DEFAULT, condition(built, random));
  }

  @Override
  default BuildOptions.Effort effort() {
    return BuildOptions.Effort.BUILD;
  }

  private static int[] condition(Network network, Random random) {
    int choices = network.vocabulary() > 0 ? network.vocabulary() : network.classes();
    return random.ints(network.conditionLength(), 0, Math.max(1, choices)).toArray();
  }
}

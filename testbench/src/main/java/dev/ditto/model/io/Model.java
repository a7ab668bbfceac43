package dev.ditto.model.io;

import dev.ditto.model.network.Network;
import dev.ditto.model.network.Weights;
import dev.ditto.model.sampler.SamplerConfig;
import java.util.List;

/**
 * A trained diffusion model.
 *
 * @param weights all that the network needs, and nothing else
 * @param sampler how its makers draw samples
 * @param classes a name for each class label; empty if the network is told no class
 */
public record Model(Network network, Weights weights, SamplerConfig sampler, List<String> classes) {
  public Model {
    classes = List.copyOf(classes);
  }
}

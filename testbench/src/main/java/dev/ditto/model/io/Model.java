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
 * @param words of which captions are made; empty if the network reads none
 */
public record Model(
    Network network,
    Weights weights,
    SamplerConfig sampler,
    List<String> classes,
    List<String> words) {
  public Model {
    classes = List.copyOf(classes);
    words = List.copyOf(words);
  }
}

package dev.ditto.model.io;

import dev.ditto.model.network.Network;
import dev.ditto.model.network.Weights;
import dev.ditto.model.sampler.SamplerConfig;
import java.util.List;
import java.util.Optional;

/**
 * A trained diffusion model.
 *
 * @param weights all that the network needs, and nothing else
 * @param sampler how its makers draw samples
 * @param classes a name for each class label; empty if the network is told no class
 * @param captions what captions are made of; empty if the network reads none
 * @param guidance how strongly what the network is told is best exaggerated, see {@link
 *     dev.ditto.model.sampler.Guided}; 1 for not at all
 */
public record Model(
    Network network,
    Weights weights,
    SamplerConfig sampler,
    List<String> classes,
    Optional<Captions> captions,
    double guidance) {
  /** Largest scale of guidance: beyond it images are saturated colours. */
  public static final int MOST_GUIDANCE = 30;

  public Model {
    classes = List.copyOf(classes);
  }
}

package dev.ditto.cosim.regress;

import dev.ditto.model.io.NetworkText;
import dev.ditto.model.network.Network;
import java.util.List;
import java.util.Random;

/**
 * Any operations in any order, written down one by one: a case that failed stays the same when
 * {@link RandomGraph} draws others, and whoever looks for the cause may take lines away.
 *
 * @param lines see {@link NetworkText}
 */
public record GraphNetwork(List<String> lines) implements UntrainedNetwork {
  public GraphNetwork {
    lines = List.copyOf(lines);
  }

  /** Some network. */
  static GraphNetwork of(Random random) {
    return new GraphNetwork(NetworkText.write(RandomGraph.of(random)));
  }

  @Override
  public Network build() {
    return NetworkText.read(lines);
  }
}

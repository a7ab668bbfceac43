package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way in which {@code compare} executes the run.
 *
 * @param settings of parameters that make the configuration of the one that was asked for
 */
record Way(String name, Configuration configuration, FlowPolicy policy, List<String> settings) {
  private static final String DENSE = "peStyle=dense";

  Way {
    settings = List.copyOf(settings);
  }

  /** All of them: dense arrays first, then the accelerator with each policy. */
  static List<Way> all(Configuration configuration, Optional<EqualArea> area) {
    List<Way> ways = new ArrayList<>();
    ways.add(
        new Way("dense", configuration.with("peStyle", "dense"), FlowPolicy.OFF, List.of(DENSE)));
    area.map(Way::ofArea).ifPresent(ways::add);
    for (FlowPolicy policy : FlowOption.POLICIES) {
      String name = policy == FlowPolicy.OFF ? "full" : FlowOption.name(policy);
      ways.add(new Way(name, configuration, policy, List.of()));
    }
    return ways;
  }

  /** The dense array that takes the same area. */
  static Way ofArea(EqualArea area) {
    return new Way(
        area.name(),
        area.dense(),
        FlowPolicy.OFF,
        List.of(DENSE, "rows=" + area.dense().parameters().rows()));
  }

  /** Whether it is the accelerator that was asked for, every layer in full. */
  boolean full() {
    return policy == FlowPolicy.OFF && settings.isEmpty();
  }

  /** Whether it is the accelerator that was asked for, with a choice of modes. */
  boolean chooses() {
    return policy != FlowPolicy.OFF;
  }

  /** What it is told of {@code cosim}. */
  List<String> words() {
    List<String> words = new ArrayList<>(List.of("--flow", FlowOption.name(policy)));
    settings.forEach(setting -> words.addAll(List.of("--set", setting)));
    return words;
  }
}

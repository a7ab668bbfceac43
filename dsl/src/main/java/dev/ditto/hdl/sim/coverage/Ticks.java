package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which clocks rise and which are in reset. Sets of clocks are masks, with a bit a clock in port
 * order; what has no clock belongs to a bit of its own, which is in every step's mask.
 */
final class Ticks {
  private static final int NO_CLOCK = 63;

  private final JavaSimulation simulation;
  private final List<ClockDomain> domains;
  private final List<Port> resets = new ArrayList<>();

  Ticks(JavaSimulation simulation) {
    this.simulation = simulation;
    domains = simulation.hierarchy().scopes().get(0).circuit().domains();
    if (domains.size() > NO_CLOCK) {
      throw new IllegalArgumentException(domains.size() + " clocks; at most " + NO_CLOCK);
    }
    domains.forEach(domain -> resets.add(simulation.port(domain.reset())));
  }

  /** The clocks of domains of an instance. */
  long mask(Scope scope, Collection<ClockDomain> here) {
    long mask = 0;
    for (ClockDomain domain : here) {
      mask |= 1L << domains.indexOf(scope.domain(domain));
    }
    return mask == 0 ? 1L << NO_CLOCK : mask;
  }

  /** All clocks of an instance. */
  long mask(Scope scope) {
    return mask(scope, scope.circuit().domains());
  }

  /** The clocks of those names. */
  long rising(List<String> clocks) {
    long mask = 1L << NO_CLOCK;
    for (int i = 0; i < domains.size(); i++) {
      if (clocks.contains(domains.get(i).clock())) {
        mask |= 1L << i;
      }
    }
    return mask;
  }

  /** The clocks whose resets are low now; with all of them there is a step for nobody. */
  long inReset() {
    long mask = 0;
    for (int i = 0; i < domains.size(); i++) {
      if (simulation.read(resets.get(i), 0) == 0) {
        mask |= 1L << i;
      }
    }
    boolean all = !domains.isEmpty() && mask == (1L << domains.size()) - 1;
    return all ? mask | 1L << NO_CLOCK : mask;
  }
}

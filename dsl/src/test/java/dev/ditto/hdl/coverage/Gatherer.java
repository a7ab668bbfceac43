package dev.ditto.hdl.coverage;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.SimulationTap;
import dev.ditto.hdl.sim.Watcher;
import dev.ditto.hdl.sim.coverage.Collector;
import dev.ditto.hdl.sim.coverage.Coverage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds up the coverage of a block over all simulations of it. */
final class Gatherer implements SimulationTap {
  private final String block;

  /** Modules that are the block, in any design. */
  private final Set<String> modules = new HashSet<>();

  private final List<Collector> running = new ArrayList<>();
  private Coverage ended = new Coverage();

  /**
   * @param block simple name of its class
   */
  Gatherer(String block) {
    this.block = block;
  }

  @Override
  public synchronized Design design(Design design) {
    modulesOf(design).forEach(modules::add);
    return design;
  }

  private List<String> modulesOf(Design design) {
    return design.circuits().stream()
        .filter(c -> c.blockClass().matches("(.*[.$])?" + block))
        .map(Circuit::name)
        .toList();
  }

  @Override
  public synchronized void started(JavaSimulation simulation) {
    boolean concerned =
        simulation.hierarchy().scopes().stream()
            .anyMatch(s -> modules.contains(s.circuit().name()));
    if (concerned) {
      Collector collector = Collector.of(simulation);
      running.add(collector);
      simulation.watch(
          new Watcher() {
            @Override
            public void beforeEdge(List<String> clocks) {}

            @Override
            public void closed() {
              end(collector);
            }
          });
    }
  }

  @Override
  public void cycle() {}

  private synchronized void end(Collector collector) {
    running.remove(collector);
    ended = ended.merge(own(collector));
  }

  private Coverage own(Collector collector) {
    return collector.coverage().only(p -> modules.contains(p.module()));
  }

  /** What the simulations reached so far, those included that were never closed. */
  synchronized Coverage coverage() {
    Coverage all = ended;
    for (Collector collector : running) {
      all = all.merge(own(collector));
    }
    return all;
  }
}

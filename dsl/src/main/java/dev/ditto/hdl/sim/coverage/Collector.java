package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Variable;
import dev.ditto.hdl.sim.Watcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects coverage of a simulation: which branches are taken, which states and transitions are
 * seen, which bits of ports and registers toggle. Cycles in reset do not count.
 *
 * <pre>{@code
 * Collector collector = Collector.of(simulation);
 * ...
 * System.out.println(collector.coverage().text());
 * }</pre>
 */
public final class Collector implements Watcher {
  private final JavaSimulation simulation;
  private final Probe probe;
  private final List<Port> resets = new ArrayList<>();
  private final List<Branches> branches = new ArrayList<>();
  private final List<Toggles> toggles = new ArrayList<>();
  private final List<Machine> machines = new ArrayList<>();

  private Collector(JavaSimulation simulation) {
    this.simulation = simulation;
    List<Variable> wanted = new ArrayList<>();
    for (Scope scope : simulation.hierarchy().scopes()) {
      branches.add(new Branches(scope, wanted));
      toggles.add(new Toggles(scope, wanted));
      machines.addAll(Machine.of(scope, wanted));
    }
    for (ClockDomain domain : simulation.hierarchy().scopes().get(0).circuit().domains()) {
      resets.add(simulation.port(domain.reset()));
    }
    probe = simulation.probe(wanted);
    simulation.watch(this);
  }

  /** Collects from now on. */
  public static Collector of(JavaSimulation simulation) {
    return new Collector(simulation);
  }

  @Override
  public void beforeEdge() {
    if (resets.stream().anyMatch(r -> simulation.read(r, 0) == 0)) {
      toggles.forEach(Toggles::forget);
      machines.forEach(Machine::forget);
      return;
    }
    probe.sample();
    branches.forEach(b -> b.count(probe));
    toggles.forEach(t -> t.count(probe));
    machines.forEach(m -> m.count(probe));
  }

  /** What has been reached so far. */
  public Coverage coverage() {
    Coverage coverage = new Coverage();
    branches.forEach(b -> b.report(coverage));
    toggles.forEach(t -> t.report(coverage));
    machines.forEach(m -> m.report(coverage));
    return coverage;
  }
}

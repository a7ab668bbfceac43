package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Variable;
import dev.ditto.hdl.sim.Watcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects coverage of a simulation: which branches are taken, which states and transitions are
 * seen, which bits of ports and registers toggle.
 *
 * <p>A state counts at the rising edges of its machine's clock, a branch at those of the registers
 * that it assigns, or when it assigns none, at those of all clocks of its instance. What belongs to
 * a clock in reset does not count.
 *
 * <pre>{@code
 * Collector collector = Collector.of(simulation);
 * ...
 * System.out.println(collector.coverage().text());
 * }</pre>
 */
public final class Collector implements Watcher {
  private final Ticks ticks;
  private final Probe probe;
  private final Branches branches;
  private final List<Machine> machines = new ArrayList<>();
  private final Toggles toggles;

  /** Clocks in reset before the last step; at first all, for nothing is known of the past. */
  private long wasInReset = -1;

  private Collector(JavaSimulation simulation) {
    ticks = new Ticks(simulation);
    List<Variable> wanted = new ArrayList<>();
    toggles = new Toggles(simulation.hierarchy(), wanted);
    branches = new Branches(ticks);
    for (Scope scope : simulation.hierarchy().scopes()) {
      branches.add(scope, wanted);
      machines.addAll(Machine.of(scope, ticks, wanted));
    }
    probe = simulation.probe(wanted);
    branches.place(probe);
    machines.forEach(m -> m.place(probe));
    toggles.place(probe, ticks);
    simulation.watch(this);
  }

  /** Collects from now on. */
  public static Collector of(JavaSimulation simulation) {
    return new Collector(simulation);
  }

  @Override
  public void beforeEdge(List<String> clocks) {
    long inReset = ticks.inReset();
    long counting = ticks.rising(clocks) & ~inReset;
    probe.sample();
    branches.count(probe.words(), counting);
    for (Machine machine : machines) {
      machine.count(probe.words(), counting, inReset);
    }
    toggles.count(inReset | wasInReset);
    wasInReset = inReset;
  }

  /** What has been reached so far. */
  public Coverage coverage() {
    Coverage coverage = new Coverage();
    branches.report(coverage);
    toggles.report(coverage);
    machines.forEach(m -> m.report(coverage));
    return coverage;
  }
}

package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatRead;
import dev.ditto.hdl.sim.Netlist.FlatWrite;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The order in which a netlist is evaluated: operands before users, each value near its first use.
 * First come the steps that outputs need, then those that only properties need, then those that
 * only next values and memories need.
 */
final class Schedule {
  final List<Step> outputSteps;
  final List<Step> checkSteps;
  final List<Step> nextSteps;
  final Placing placing;

  /**
   * Registers and read data that may take their next values at once: nothing reads the present one
   * later in the cycle. All others take them at the end of the cycle.
   */
  final BitSet direct;

  /** The schedule of what {@link Sharing} made. */
  Schedule(Netlist netlist) {
    int[] users = new int[netlist.nodes.size()];
    for (int root : roots(netlist)) {
      users[root]++;
    }
    for (int node = users.length - 1; node >= 0; node--) {
      if (users[node] > 0) {
        for (int a : Operands.of(netlist.nodes.get(node).expr())) {
          users[a]++;
        }
      }
    }
    Sinks sinks = new Sinks(netlist, users);
    placing = new Placing(netlist, sinks, users);
    Lifetimes lifetimes = new Lifetimes(netlist, placing);
    Sequence sequence = new Sequence(netlist, placing, lifetimes);
    List<List<Step>> phases = sequence.of(sinks);
    outputSteps = phases.get(0);
    checkSteps = phases.get(1);
    nextSteps = new ArrayList<>();
    phases.subList(2, phases.size()).forEach(nextSteps::addAll);
    direct = lifetimes.direct();
  }

  /** The nodes that outputs, properties, registers and memories need. */
  private static List<Integer> roots(Netlist netlist) {
    List<Integer> roots = new ArrayList<>();
    for (int driver : netlist.drivers) {
      if (driver >= 0) {
        roots.add(driver);
      }
    }
    for (Netlist.Check check : netlist.checks) {
      roots.add(check.node());
    }
    for (FlatMemory memory : netlist.memories) {
      for (FlatRead r : memory.reads()) {
        roots.addAll(List.of(r.address(), r.enable()));
      }
      for (FlatWrite w : memory.writes()) {
        roots.addAll(List.of(w.address(), w.data(), w.enable()));
        if (w.mask() >= 0) {
          roots.add(w.mask());
        }
      }
    }
    return roots;
  }

  /** Instructions, about, of a step. */
  int weight(Step step) {
    int weight = 12;
    for (int node : step.nodes()) {
      weight += step instanceof Step.Compute ? placing.weight(node) : placing.weightOfUse(node);
    }
    if (step instanceof Step.Guard g) {
      weight += weight(g.yes()) + weight(g.no());
    }
    return weight;
  }

  int weight(List<Step> steps) {
    int weight = 0;
    for (Step step : steps) {
      weight += weight(step);
    }
    return weight;
  }
}

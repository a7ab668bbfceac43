package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what is done in a region into an order: kept values before their first users, and, where
 * that is possible, what reads a register before what gives it its next value.
 */
final class Sequence {
  private final Netlist netlist;
  private final Placing placing;
  private final Lifetimes lifetimes;

  /** By node: the number of the unit that was found to need it last. */
  private final int[] seen;

  private int inspected;

  Sequence(Netlist netlist, Placing placing, Lifetimes lifetimes) {
    this.netlist = netlist;
    this.placing = placing;
    this.lifetimes = lifetimes;
    seen = new int[netlist.nodes.size()];
  }

  /** A sink, or a kept value, with what must and what should come before it. */
  private static final class Unit {
    final Region.Item item;
    final List<Integer> values = new ArrayList<>();
    final List<Integer> reads = new ArrayList<>();
    final List<Integer> writes = new ArrayList<>();
    boolean begun;

    Unit(Region.Item item) {
      this.item = item;
    }
  }

  /** The steps of each phase. */
  List<List<Step>> of(Sinks sinks) {
    Map<Integer, Unit> values = new HashMap<>();
    List<List<Step>> phases = new ArrayList<>();
    int last = sinks.phases.size() - 1;
    for (int i = 0; i <= last; i++) {
      phases.add(steps(sinks.phases.get(i), sinks.root, values, i < last));
    }
    return phases;
  }

  private List<Step> steps(Region region) {
    return steps(region.items, region, new HashMap<>(), false);
  }

  /**
   * @param values units of kept values, those of earlier phases too
   */
  private List<Step> steps(
      List<Region.Item> items, Region region, Map<Integer, Unit> values, boolean ordered) {
    List<Unit> sinks = new ArrayList<>();
    Map<Integer, List<Unit>> readers = new LinkedHashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (Region.Item item : items) {
      Unit unit = new Unit(item);
      sinks.add(unit);
      inspect(unit, region, open);
    }
    List<Unit> all = new ArrayList<>(sinks);
    while (!open.isEmpty()) {
      int node = open.pop();
      if (!values.containsKey(node)) {
        Region.Guard choice = placing.choice(node);
        Unit unit = new Unit(choice != null ? choice : new Region.Action(new Step.Compute(node)));
        values.put(node, unit);
        all.add(unit);
        inspect(unit, region, open);
      }
    }
    for (Unit unit : ordered ? all : List.<Unit>of()) {
      for (int signal : unit.reads) {
        readers.computeIfAbsent(signal, s -> new ArrayList<>()).add(unit);
      }
    }
    List<Step> steps = new ArrayList<>();
    for (Unit sink : sinks) {
      emit(sink, region, values, readers, steps);
    }
    return steps;
  }

  /** Finds what a unit needs; pushes the kept values of the region among it. */
  private void inspect(Unit unit, Region region, Deque<Integer> open) {
    inspected++;
    Deque<Integer> nodes = new ArrayDeque<>();
    if (unit.item instanceof Region.Action a && a.step() instanceof Step.Compute c) {
      addOperands(c.node(), nodes);
    } else {
      Region.walk(unit.item, region, (node, in) -> nodes.add(node));
      targets(unit.item, unit.writes);
    }
    while (!nodes.isEmpty()) {
      int node = nodes.pop();
      if (seen[node] == inspected) {
        continue;
      }
      seen[node] = inspected;
      if (netlist.nodes.get(node).expr() instanceof Expr.Read r) {
        unit.reads.add(r.signal());
      } else if (placing.region(node) == region) {
        unit.values.add(node);
        open.add(node);
      } else if (!placing.isKept(node) || placing.region(node).depth() > region.depth()) {
        if (placing.choice(node) != null) {
          Region.walk(placing.choice(node), region, (used, in) -> nodes.add(used));
        } else {
          addOperands(node, nodes);
        }
      }
    }
  }

  private void addOperands(int node, Deque<Integer> nodes) {
    for (int a : placing.operands(node)) {
      nodes.add(a);
    }
  }

  private static void targets(Region.Item item, List<Integer> targets) {
    if (item instanceof Region.Action a) {
      if (Lifetimes.target(a.step()) >= 0) {
        targets.add(Lifetimes.target(a.step()));
      }
    } else if (item instanceof Region.Guard g) {
      targets(g.yes, targets);
      targets(g.no, targets);
    }
  }

  private static void targets(Region region, List<Integer> targets) {
    for (Region.Item item : region.items) {
      targets(item, targets);
    }
  }

  private void emit(
      Unit first,
      Region region,
      Map<Integer, Unit> values,
      Map<Integer, List<Unit>> readers,
      List<Step> steps) {
    Deque<Unit> stack = new ArrayDeque<>();
    Deque<Deque<Unit>> before = new ArrayDeque<>();
    begin(first, values, readers, stack, before);
    while (!stack.isEmpty()) {
      if (before.peek().isEmpty()) {
        before.pop();
        write(stack.pop(), region, steps);
      } else {
        begin(before.peek().poll(), values, readers, stack, before);
      }
    }
  }

  private static void begin(
      Unit unit,
      Map<Integer, Unit> values,
      Map<Integer, List<Unit>> readers,
      Deque<Unit> stack,
      Deque<Deque<Unit>> before) {
    if (unit.begun) {
      return;
    }
    unit.begun = true;
    Deque<Unit> all = new ArrayDeque<>();
    for (int signal : unit.writes) {
      all.addAll(readers.getOrDefault(signal, List.of()));
    }
    for (int node : unit.values) {
      all.add(values.get(node));
    }
    stack.push(unit);
    before.push(all);
  }

  private void write(Unit unit, Region region, List<Step> steps) {
    if (unit.item instanceof Region.Action a) {
      lifetimes.note(a.step(), region);
      steps.add(a.step());
    } else if (unit.item instanceof Region.Guard g) {
      lifetimes.note(new Step.Guard(g.condition, List.of(), List.of()), region);
      steps.add(new Step.Guard(g.condition, steps(g.yes), steps(g.no)));
    }
  }
}

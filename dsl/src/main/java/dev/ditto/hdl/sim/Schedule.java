package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatNode;
import dev.ditto.hdl.sim.Netlist.FlatRead;
import dev.ditto.hdl.sim.Netlist.FlatSignal;
import dev.ditto.hdl.sim.Netlist.FlatWrite;
import dev.ditto.hdl.sim.Netlist.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The order in which a netlist is evaluated: operands before users, each value near its first use.
 * First come the steps that outputs need, then those that only properties need, then those that
 * only next values and memories need. Values with one user are computed inside their user's
 * expression, under its conditions, so that what a multiplexer does not choose is not computed; a
 * value with several users, a wide one, and one whose expression grows too large are computed once
 * and kept.
 */
final class Schedule {
  /** Instructions, about, of the largest expression. */
  private static final int LARGEST = 250;

  final List<Step> outputSteps = new ArrayList<>();
  final List<Step> checkSteps = new ArrayList<>();
  final List<Step> nextSteps = new ArrayList<>();

  /** Nodes whose values are kept. */
  final BitSet kept = new BitSet();

  private final Netlist netlist;
  private final Layout layout;
  private final List<Step> sinks = new ArrayList<>();
  private int outputSinks;
  private int checkSinks;
  private final int[] uses;
  private final int[] weights;
  private final Order order;

  Schedule(Netlist netlist, Layout layout) {
    this.netlist = netlist;
    this.layout = layout;
    addSinks();
    order = new Order(netlist);
    sinks.forEach(sink -> order.visit(sink.nodes()));
    uses = new int[netlist.nodes.size()];
    weights = new int[netlist.nodes.size()];
    sinks.forEach(sink -> sink.nodes().forEach(node -> uses[node]++));
    for (int node : order.visited()) {
      operands(node).forEach(a -> uses[a]++);
    }
    order.visited().forEach(this::decide);
    emit();
  }

  /** The resolved operands of a node; a repeated part of a concatenation counts once. */
  List<Integer> operands(int node) {
    List<Integer> operands = new ArrayList<>();
    if (netlist.nodes.get(node).expr() instanceof Expr.Cat c) {
      Run.of(c.parts()).forEach(run -> operands.add(netlist.resolve(run.node())));
      return operands;
    }
    Operands.of(netlist.nodes.get(node).expr(), a -> operands.add(netlist.resolve(a)));
    return operands;
  }

  int weight(Step step) {
    int weight = 12;
    for (int node : step.nodes()) {
      weight += step instanceof Step.Compute ? weights[node] : weightOfUse(node);
    }
    return weight;
  }

  private void addSinks() {
    for (int port : netlist.ports) {
      if (layout.output(port) >= 0) {
        int driver = netlist.drivers.get(port);
        if (driver >= 0) {
          sinks.add(new Step.Store(netlist.resolve(driver), layout.output(port)));
        }
      }
    }
    outputSinks = sinks.size();
    int reset = netlist.reset < 0 ? -1 : add(new Expr.Read(netlist.reset), 1);
    // The last one that fails is kept, so the first in the design comes last.
    for (int i = netlist.checks.size() - 1; i >= 0; i--) {
      Netlist.Check check = netlist.checks.get(i);
      sinks.add(new Step.Fail(i, netlist.resolve(check.node()), check.always() ? -1 : reset));
    }
    checkSinks = sinks.size() - outputSinks;
    for (int i = 0; i < netlist.signals.size(); i++) {
      FlatSignal signal = netlist.signals.get(i);
      if (signal.kind() == Kind.REGISTER) {
        int next = netlist.drivers.get(i);
        int node = netlist.resolve(next >= 0 ? next : add(new Expr.Read(i), signal.width()));
        sinks.add(new Step.Next(i, node, signal.reset() == null ? -1 : reset));
      }
    }
    for (int i = 0; i < netlist.memories.size(); i++) {
      FlatMemory memory = netlist.memories.get(i);
      for (FlatRead r : memory.reads()) {
        FlatRead port =
            new FlatRead(netlist.resolve(r.address()), netlist.resolve(r.enable()), r.data());
        sinks.add(new Step.Read(i, memory, port));
      }
    }
    // All reads come before all writes: a read sees the contents before the edge.
    for (int i = 0; i < netlist.memories.size(); i++) {
      FlatMemory memory = netlist.memories.get(i);
      for (FlatWrite w : memory.writes()) {
        FlatWrite port =
            new FlatWrite(
                netlist.resolve(w.address()),
                netlist.resolve(w.data()),
                w.mask() < 0 ? -1 : netlist.resolve(w.mask()),
                netlist.resolve(w.enable()));
        sinks.add(new Step.Write(i, memory, port));
      }
    }
  }

  private int add(Expr expr, int width) {
    netlist.nodes.add(new FlatNode(expr, width));
    return netlist.nodes.size() - 1;
  }

  private boolean isLeaf(int node) {
    Expr expr = netlist.nodes.get(node).expr();
    return expr instanceof Expr.Read || expr instanceof Expr.Const;
  }

  private boolean isWide(int node) {
    return netlist.width(node) > 64;
  }

  private int weightOfUse(int node) {
    return isLeaf(node) || kept.get(node) ? 3 : weights[node];
  }

  private void decide(int node) {
    if (isLeaf(node)) {
      return;
    }
    Expr expr = netlist.nodes.get(node).expr();
    int weight = 5;
    if (expr instanceof Expr.Select s) {
      weight += 4 * s.cases().size();
    } else if (expr instanceof Expr.Cat c) {
      weight += 5 * Run.of(c.parts()).size();
    }
    if (netlist.isTable(node)) {
      weight = 10;
    }
    for (int a : operandsInPlace(node)) {
      int more = weightOfUse(a);
      if (weight + more > LARGEST && !isLeaf(a)) {
        kept.set(a);
        more = 3;
      }
      weight += more;
    }
    weights[node] = weight;
    if (isWide(node) || uses[node] > 1 && !isTrivial(node, expr)) {
      kept.set(node);
    }
  }

  /** The operands that its code evaluates: a table has its values elsewhere. */
  List<Integer> operandsInPlace(int node) {
    return netlist.isTable(node)
        ? List.of(netlist.resolve(((Expr.Select) netlist.nodes.get(node).expr()).subject()))
        : operands(node);
  }

  /** Cheaper to compute again than to keep. */
  private boolean isTrivial(int node, Expr expr) {
    if (expr instanceof Expr.Slice || expr instanceof Expr.Extend e && !e.signed()) {
      int a = operands(node).get(0);
      return isLeaf(a) || kept.get(a);
    }
    return false;
  }

  private void emit() {
    Order again = new Order(netlist);
    for (int i = 0; i < sinks.size(); i++) {
      boolean check = i < outputSinks + checkSinks;
      List<Step> steps = i < outputSinks ? outputSteps : check ? checkSteps : nextSteps;
      int start = again.visited().size();
      again.visit(sinks.get(i).nodes());
      for (int node : again.visited().subList(start, again.visited().size())) {
        if (kept.get(node)) {
          steps.add(new Step.Compute(node));
        }
      }
      steps.add(sinks.get(i));
    }
  }
}

package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatRead;
import dev.ditto.hdl.sim.Netlist.FlatWrite;
import dev.ditto.hdl.sim.Netlist.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cycle does to outputs, properties, registers and memories, as a tree of conditions:
 * registers that take new values under the same condition are together under one guard, and a
 * register that holds its value is nowhere. This is the shape that the statements had before they
 * were folded.
 */
final class Sinks {
  /** Guards inside one another; what is deeper is a value that is chosen. */
  private static final int DEEPEST = 12;

  private final Netlist netlist;
  private final int[] uses;
  final Region root = Region.root();

  /**
   * Items of the root in the order of their phases: a memory is read before it is written. Those of
   * the last phase have to be done in their order.
   */
  final List<List<Region.Item>> phases = new ArrayList<>();

  /**
   * @param uses by node, how often it is used
   */
  Sinks(Netlist netlist, int[] uses) {
    this.netlist = netlist;
    this.uses = uses;
    outputs();
    phase();
    // The last one that fails is kept, so the first in the design comes last.
    for (int i = netlist.checks.size() - 1; i >= 0; i--) {
      root.add(new Step.Fail(i, netlist.checks.get(i).node()));
    }
    phase();
    for (int i = 0; i < netlist.memories.size(); i++) {
      reads(i, netlist.memories.get(i));
    }
    phase();
    for (int i = 0; i < netlist.signals.size(); i++) {
      if (netlist.signals.get(i).kind() == Kind.REGISTER && netlist.drivers.get(i) >= 0) {
        next(root, i, netlist.drivers.get(i));
      }
    }
    for (int i = 0; i < netlist.memories.size(); i++) {
      if (netlist.memories.get(i).writes().size() == 1) {
        write(i, 0);
      }
    }
    phase();
    // Of several writes to one word the last one wins.
    for (int i = 0; i < netlist.memories.size(); i++) {
      int count = netlist.memories.get(i).writes().size();
      for (int port = 0; count > 1 && port < count; port++) {
        root.forgetGuards();
        write(i, port);
      }
    }
    phase();
  }

  private void phase() {
    int done = phases.stream().mapToInt(List::size).sum();
    phases.add(List.copyOf(root.items.subList(done, root.items.size())));
    root.forgetGuards();
  }

  private void outputs() {
    for (int port : netlist.ports) {
      if (netlist.signals.get(port).kind() != Kind.INPUT && netlist.drivers.get(port) >= 0) {
        root.add(new Step.Store(netlist.drivers.get(port), port));
      }
    }
  }

  private void next(Region region, int signal, int node) {
    Expr expr = netlist.nodes.get(node).expr();
    if (expr instanceof Expr.Read r && r.signal() == signal) {
      return;
    }
    if (expr instanceof Expr.Mux m && region.depth() < DEEPEST && uses[node] == 1) {
      Region.Guard guard = region.guard(m.condition());
      next(guard.yes, signal, m.yes());
      next(guard.no, signal, m.no());
    } else {
      region.add(new Step.Next(signal, node));
    }
  }

  private void reads(int index, FlatMemory memory) {
    for (FlatRead read : memory.reads()) {
      enabled(read.enable()).add(new Step.Read(index, memory, read));
    }
  }

  private void write(int index, int port) {
    FlatMemory memory = netlist.memories.get(index);
    FlatWrite write = memory.writes().get(port);
    enabled(write.enable()).add(new Step.Write(index, memory, write));
  }

  private Region enabled(int condition) {
    boolean always =
        netlist.nodes.get(condition).expr() instanceof Expr.Const c && c.value().signum() != 0;
    return always ? root : root.guard(condition).yes;
  }
}

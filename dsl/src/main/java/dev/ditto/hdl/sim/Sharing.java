package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatRead;
import dev.ditto.hdl.sim.Netlist.FlatWrite;
import dev.ditto.hdl.sim.Netlist.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Makes an equal netlist of fewer nodes: equal ones become one, across instances too; constants are
 * folded; nodes that no output, property, register or memory needs are left out. Operands of the
 * result are resolved, and come before their users.
 */
final class Sharing {
  private final Netlist from;
  private final Netlist to = new Netlist();
  private final Folding folding = new Folding(to);

  /** By node of {@link #from}: the one that stands for it. */
  private final int[] made;

  /** The signals that are ports. */
  private final BitSet ports = new BitSet();

  private Sharing(Netlist from) {
    this.from = from;
    made = new int[from.nodes.size()];
    for (int port : from.ports) {
      ports.set(port);
    }
  }

  /**
   * The smaller netlist; its signals are the same.
   *
   * @throws SimulationException when there is a combinational loop
   */
  static Netlist of(Netlist netlist) {
    Sharing sharing = new Sharing(netlist);
    sharing.run();
    return sharing.to;
  }

  private void run() {
    to.signals.addAll(from.signals);
    to.ports.addAll(from.ports);
    to.reset = from.reset;
    to.clocks.addAll(from.clocks);
    Order order = new Order(from);
    order.visit(roots());
    IntUnaryOperator at = this::at;
    for (int node : order.visited()) {
      make(node, at);
    }
    for (int i = 0; i < from.signals.size(); i++) {
      to.drivers.add(isRoot(i) ? at(from.drivers.get(i)) : -1);
    }
    for (Netlist.Check check : from.checks) {
      check(check);
    }
    for (FlatMemory memory : from.memories) {
      List<FlatRead> reads =
          memory.reads().stream()
              .map(r -> new FlatRead(at(r.address()), at(r.enable()), r.data()))
              .toList();
      List<FlatWrite> writes =
          memory.writes().stream()
              .map(w -> new FlatWrite(at(w.address()), at(w.data()), mask(w), at(w.enable())))
              .toList();
      to.memories.add(new FlatMemory(memory.path(), memory.shape(), reads, writes));
    }
  }

  /** In reset most properties hold, whatever their node says. */
  private void check(Netlist.Check check) {
    int node = at(check.node());
    if (!check.always() && from.reset >= 0) {
      int reset = folding.node(new Expr.Read(from.reset), 1);
      int inReset = folding.node(new Expr.Unary(UnaryOp.NOT, reset), 1);
      node = folding.node(new Expr.Binary(BinaryOp.OR, node, inReset), 1);
    }
    to.checks.add(new Netlist.Check(check.path(), node, check.always(), check.property()));
  }

  private int mask(FlatWrite write) {
    return write.mask() < 0 ? -1 : at(write.mask());
  }

  private int at(int node) {
    return made[from.resolve(node)];
  }

  /** Whether a signal keeps its driver. */
  private boolean isRoot(int signal) {
    Kind kind = from.signals.get(signal).kind();
    boolean seen = kind == Kind.REGISTER || kind == Kind.COMBINATIONAL && ports.get(signal);
    return seen && from.drivers.get(signal) >= 0;
  }

  private List<Integer> roots() {
    List<Integer> roots = new ArrayList<>();
    for (int i = 0; i < from.signals.size(); i++) {
      if (isRoot(i)) {
        roots.add(from.resolve(from.drivers.get(i)));
      }
    }
    for (Netlist.Check check : from.checks) {
      roots.add(from.resolve(check.node()));
    }
    for (FlatMemory memory : from.memories) {
      for (FlatRead r : memory.reads()) {
        roots.add(from.resolve(r.address()));
        roots.add(from.resolve(r.enable()));
      }
      for (FlatWrite w : memory.writes()) {
        roots.add(from.resolve(w.address()));
        roots.add(from.resolve(w.data()));
        roots.add(from.resolve(w.enable()));
        if (w.mask() >= 0) {
          roots.add(from.resolve(w.mask()));
        }
      }
    }
    return roots;
  }

  private void make(int node, IntUnaryOperator at) {
    Expr expr = from.nodes.get(node).expr();
    if (expr instanceof Expr.Read r && from.signals.get(r.signal()).kind() == Kind.COMBINATIONAL) {
      // Nothing drives it.
      expr = new Expr.Const(BigInteger.ZERO);
    }
    made[node] = folding.node(Operands.map(expr, at), from.width(node));
  }
}

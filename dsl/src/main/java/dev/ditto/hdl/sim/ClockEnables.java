package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.sim.Netlist.FlatClock;
import dev.ditto.hdl.sim.Netlist.FlatNode;
import dev.ditto.hdl.sim.Netlist.FlatSignal;
import dev.ditto.hdl.sim.Netlist.Kind;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * Several clocks made into one with enables: what a clock ticks changes at a step in which it is
 * chosen, and holds its value otherwise. Code for a design with one clock knows nothing of this.
 */
final class ClockEnables {
  private final Netlist netlist;
  private final Map<ClockDomain, Integer> ticks = new HashMap<>();
  private final Map<ClockDomain, Integer> resets = new HashMap<>();

  ClockEnables(Netlist netlist) {
    this.netlist = netlist;
  }

  /** Adds a clock of the top, whose reset is a signal. */
  void add(ClockDomain domain, int reset) {
    netlist.signals.add(new FlatSignal("", domain.clock(), Kind.REGISTER, 1, null));
    netlist.drivers.add(-1);
    int register = netlist.signals.size() - 1;
    netlist.clocks.add(new FlatClock(domain.clock(), register));
    ticks.put(domain, node(new Expr.Read(register), 1));
    resets.put(domain, node(new Expr.Read(reset), 1));
  }

  /** A register's next value: {@code next} at ticks outside reset. */
  int next(ClockDomain domain, int register, int next, BigInteger reset) {
    int width = netlist.signals.get(register).width();
    int value = next;
    if (reset != null) {
      int constant = node(new Expr.Const(reset), width);
      value = node(new Expr.Mux(resets.get(domain), next, constant), width);
    }
    int held = node(new Expr.Read(register), width);
    return node(new Expr.Mux(ticks.get(domain), value, held), width);
  }

  /** An enable of a memory port, at ticks only. */
  int enable(ClockDomain domain, int enable) {
    return node(new Expr.Binary(BinaryOp.AND, ticks.get(domain), enable), 1);
  }

  /** A property that need only hold at ticks outside reset. */
  int property(ClockDomain domain, int holds) {
    int looked = enable(domain, resets.get(domain));
    int free = node(new Expr.Unary(UnaryOp.NOT, looked), 1);
    return node(new Expr.Binary(BinaryOp.OR, free, holds), 1);
  }

  private int node(Expr expr, int width) {
    netlist.nodes.add(new FlatNode(expr, width));
    return netlist.nodes.size() - 1;
  }
}

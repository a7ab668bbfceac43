package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Fold;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.Netlist.FlatMemory;
import dev.ditto.hdl.sim.Netlist.FlatNode;
import dev.ditto.hdl.sim.Netlist.FlatRead;
import dev.ditto.hdl.sim.Netlist.FlatSignal;
import dev.ditto.hdl.sim.Netlist.FlatWrite;
import dev.ditto.hdl.sim.Netlist.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Makes one netlist of all instances of a design. */
final class Flattener {
  private final Design design;
  private final Map<String, Fold.Drivers> folded = new HashMap<>();
  private final Map<String, Circuit> circuits = new HashMap<>();
  private final Netlist netlist = new Netlist();

  /** Null for a design with one clock. */
  private ClockEnables enables;

  private Flattener(Design design) {
    this.design = design;
    for (Circuit circuit : design.circuits()) {
      folded.put(circuit.name(), Fold.of(circuit));
      circuits.put(circuit.name(), circuit);
    }
  }

  /** The netlist of a design. */
  static Netlist flatten(Design design) {
    Flattener flattener = new Flattener(design);
    flattener.top();
    return flattener.netlist;
  }

  private void top() {
    Circuit top = design.top();
    Map<ClockDomain, ClockDomain> clocks = new HashMap<>();
    boolean several = top.domains().size() > 1;
    enables = several ? new ClockEnables(netlist) : null;
    for (ClockDomain domain : top.domains()) {
      clocks.put(domain, domain);
      int reset = signal("", domain.reset(), Kind.INPUT, 1);
      netlist.ports.add(reset);
      if (several) {
        enables.add(domain, reset);
      } else {
        netlist.reset = reset;
        netlist.clocks.add(new Netlist.FlatClock(domain.clock(), -1));
      }
    }
    List<Integer> ports = new ArrayList<>();
    for (Signal port : top.ports()) {
      boolean input = port.kind() == Signal.Kind.INPUT;
      int id = signal("", port.name(), input ? Kind.INPUT : Kind.COMBINATIONAL, port.width());
      ports.add(id);
      netlist.ports.add(id);
    }
    circuit(top, "", ports, clocks);
  }

  private int signal(String prefix, String name, Kind kind, int width) {
    return signal(new FlatSignal(prefix, name, kind, width, null));
  }

  private int signal(FlatSignal signal) {
    netlist.signals.add(signal);
    netlist.drivers.add(-1);
    return netlist.signals.size() - 1;
  }

  /**
   * Adds one instance of a circuit.
   *
   * @param prefix its path with a dot behind, or empty
   * @param ports the flat signals that its ports are, in port order
   * @param clocks the top's domains that its domains are; of no use with one clock
   */
  private void circuit(
      Circuit circuit, String prefix, List<Integer> ports, Map<ClockDomain, ClockDomain> clocks) {
    int[] signals = new int[circuit.signals().size()];
    Iterator<Integer> port = ports.iterator();
    for (Signal s : circuit.signals()) {
      signals[s.id()] =
          switch (s.kind()) {
            case INPUT, OUTPUT -> port.next();
            case REGISTER -> {
              BigInteger reset = enables == null ? s.register().reset() : null;
              yield signal(new FlatSignal(prefix, s.name(), Kind.REGISTER, s.width(), reset));
            }
            case MEMORY_DATA -> signal(prefix, s.name(), Kind.MEMORY_DATA, s.width());
            default -> signal(prefix, s.name(), Kind.COMBINATIONAL, s.width());
          };
    }
    int base = netlist.nodes.size();
    Fold.Drivers drivers = folded.get(circuit.name());
    IntUnaryOperator here = a -> base + a;
    for (Node node : drivers.nodes()) {
      Expr expr =
          node.expr() instanceof Expr.Read r
              ? new Expr.Read(signals[r.signal()])
              : Operands.map(node.expr(), here);
      netlist.nodes.add(new FlatNode(expr, node.width()));
    }
    for (int i = base; i < base + drivers.nodes().size(); i++) {
      Simplify.simplify(netlist, i);
    }
    for (Signal s : circuit.signals()) {
      if (s.kind().drivenHere() && drivers.drivers()[s.id()] >= 0) {
        netlist.drivers.set(signals[s.id()], driver(s, signals, base, drivers, clocks));
      }
    }
    for (Memory memory : circuit.memories()) {
      memory(memory, prefix, base, signals, clocks);
    }
    for (Property p : circuit.properties()) {
      if (p.kind() != Property.Kind.COVER) {
        boolean always = p.domain() == null || enables != null;
        int node =
            p.domain() == null || enables == null
                ? base + p.node()
                : enables.property(clocks.get(p.domain()), base + p.node());
        netlist.checks.add(new Netlist.Check(prefix + p.name(), node, always, p));
      }
    }
    for (Instance instance : circuit.instances()) {
      List<Integer> connected = new ArrayList<>();
      for (Instance.Connection c : instance.connections()) {
        connected.add(signals[c.signal()]);
      }
      Circuit child = circuits.get(instance.circuit());
      Map<ClockDomain, ClockDomain> childs = clocks;
      if (enables != null) {
        childs = new HashMap<>();
        for (ClockDomain domain : child.domains()) {
          childs.put(domain, clocks.get(instance.here(domain)));
        }
      }
      circuit(child, prefix + instance.name() + ".", connected, childs);
    }
  }

  private int driver(
      Signal s,
      int[] signals,
      int base,
      Fold.Drivers drivers,
      Map<ClockDomain, ClockDomain> clocks) {
    int driver = base + drivers.drivers()[s.id()];
    return enables == null || s.kind() != Signal.Kind.REGISTER
        ? driver
        : enables.next(
            clocks.get(s.register().domain()), signals[s.id()], driver, s.register().reset());
  }

  private int enable(Memory memory, int enable, Map<ClockDomain, ClockDomain> clocks) {
    return enables == null ? enable : enables.enable(clocks.get(memory.domain()), enable);
  }

  private void memory(
      Memory memory, String prefix, int base, int[] signals, Map<ClockDomain, ClockDomain> clocks) {
    List<FlatRead> reads =
        memory.reads().stream()
            .map(
                r ->
                    new FlatRead(
                        base + r.address(),
                        enable(memory, base + r.enable(), clocks),
                        signals[r.data()]))
            .toList();
    List<FlatWrite> writes =
        memory.writes().stream()
            .map(
                w ->
                    new FlatWrite(
                        base + w.address(),
                        base + w.data(),
                        w.mask() < 0 ? -1 : base + w.mask(),
                        enable(memory, base + w.enable(), clocks)))
            .toList();
    netlist.memories.add(new FlatMemory(prefix + memory.name(), memory, reads, writes));
  }
}

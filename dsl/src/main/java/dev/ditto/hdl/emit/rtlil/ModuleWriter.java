package dev.ditto.hdl.emit.rtlil;

import dev.ditto.hdl.emit.rtlil.Netlist.Cell;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.External;
import dev.ditto.hdl.graph.Fold;
import dev.ditto.hdl.graph.Ghosts;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.util.BitSet;
import java.util.List;

/** Writes one circuit as one module. */
final class ModuleWriter {
  private final Design design;
  private final Circuit circuit;
  private final List<Node> nodes;
  private final int[] drivers;
  private final BitSet ghosts;
  private final Netlist netlist;

  ModuleWriter(Design design, Circuit circuit) {
    this.design = design;
    this.circuit = circuit;
    Fold.Drivers folded = Fold.of(circuit);
    nodes = folded.nodes();
    drivers = folded.drivers();
    ghosts = Ghosts.signals(circuit);
    ghosts.stream().forEach(id -> drivers[id] = -1);
    Site site = circuit.external() == null ? circuit.site() : Site.NONE;
    netlist = new Netlist(module(circuit), site);
  }

  private static String module(Circuit circuit) {
    return circuit.external() == null ? circuit.name() : circuit.external().module();
  }

  /** The ports of a black box. */
  String writePorts() {
    int port = 1;
    for (External.Pin pin : circuit.external().pins()) {
      netlist.wire(Netlist.id(pin.name()), 1, " input " + port++, Site.NONE);
    }
    for (Signal signal : circuit.ports()) {
      String direction = signal.kind() == Signal.Kind.INPUT ? " input " : " output ";
      netlist.wire(signal(signal.id()), signal.width(), direction + port++, Site.NONE);
    }
    return netlist.end();
  }

  String write() {
    BitSet needed = needed();
    wires(needed);
    ExpressionWriter expressions = new ExpressionWriter(nodes, this::wire, this::signal, netlist);
    needed.stream().filter(i -> !isSignal(i)).forEach(expressions::write);
    for (Signal signal : circuit.signals()) {
      if (ghosts.get(signal.id())) {
        continue;
      } else if (signal.kind() == Signal.Kind.REGISTER) {
        register(signal);
      } else if (drivers[signal.id()] >= 0) {
        netlist.connect(signal(signal.id()), wire(drivers[signal.id()]));
      }
    }
    MemoryWriter memories = new MemoryWriter(this::wire, this::signal, netlist);
    circuit.memories().forEach(memories::write);
    circuit.instances().forEach(this::instance);
    return netlist.end();
  }

  /** The nodes that something with an effect is computed from. */
  private BitSet needed() {
    BitSet needed = new BitSet(nodes.size());
    for (int driver : drivers) {
      if (driver >= 0) {
        needed.set(driver);
      }
    }
    for (Memory memory : circuit.memories()) {
      MemoryWriter.nodes(memory, needed::set);
    }
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (needed.get(i)) {
        Operands.of(nodes.get(i).expr(), needed::set);
      }
    }
    return needed;
  }

  private String signal(int id) {
    return Netlist.id(circuit.signals().get(id).name());
  }

  private String wire(int node) {
    if (isSignal(node)) {
      return signal(((Expr.Read) nodes.get(node).expr()).signal());
    }
    String name = nodes.get(node).name();
    return name != null ? Netlist.id(name) : "$node_" + node;
  }

  /** Whether a node is a signal's value under no name of its own. */
  private boolean isSignal(int node) {
    return nodes.get(node).expr() instanceof Expr.Read r
        && (nodes.get(node).name() == null
            || nodes.get(node).name().equals(circuit.signals().get(r.signal()).name()));
  }

  private void wires(BitSet needed) {
    int port = 1;
    for (ClockDomain domain : circuit.domains()) {
      netlist.wire(Netlist.id(domain.clock()), 1, " input " + port++, Site.NONE);
      netlist.wire(Netlist.id(domain.reset()), 1, " input " + port++, Site.NONE);
    }
    for (Signal signal : circuit.signals()) {
      if (ghosts.get(signal.id())) {
        continue;
      }
      String direction =
          switch (signal.kind()) {
            case INPUT -> " input " + port++;
            case OUTPUT -> " output " + port++;
            default -> "";
          };
      netlist.wire(signal(signal.id()), signal.width(), direction, signal.site());
    }
    needed.stream()
        .filter(i -> !isSignal(i))
        .forEach(i -> netlist.wire(wire(i), nodes.get(i).width(), "", nodes.get(i).site()));
  }

  private void register(Signal signal) {
    Signal.Register register = signal.register();
    Cell cell =
        new Cell(register.reset() == null ? "$dff" : "$sdff")
            .with("WIDTH", signal.width())
            .with("CLK_POLARITY", 1)
            .port("CLK", Netlist.id(register.domain().clock()))
            .port("D", wire(drivers[signal.id()]))
            .port("Q", signal(signal.id()));
    if (register.reset() != null) {
      cell.with("SRST_POLARITY", 0)
          .with("SRST_VALUE", Netlist.constant(register.reset(), signal.width()))
          .port("SRST", Netlist.id(register.domain().reset()));
    }
    netlist.cell("$register_" + signal.id(), cell, signal.site());
  }

  private void instance(Instance instance) {
    Circuit child = design.circuit(instance.circuit());
    Cell cell = new Cell(Netlist.id(module(child)));
    if (child.external() != null) {
      BlackBoxCell.fill(cell, child.external(), instance, netlist);
    } else {
      for (ClockDomain domain : child.domains()) {
        ClockDomain here = instance.here(domain);
        cell.port(domain.clock(), Netlist.id(here.clock()));
        cell.port(domain.reset(), Netlist.id(here.reset()));
      }
    }
    instance.connections().forEach(c -> cell.port(c.port(), signal(c.signal())));
    netlist.cell(Netlist.id(instance.name()), cell, instance.site());
  }
}

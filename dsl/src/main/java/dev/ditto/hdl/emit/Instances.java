package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.External;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement.Assign;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Writes instances. An input given once and read by nobody here is written in the connection. */
final class Instances {
  private final Design design;
  private final Circuit circuit;
  private final Values values;
  private final Map<Integer, Section> direct;
  private final Map<String, Symbol> clocks;

  Instances(
      Design design,
      Circuit circuit,
      Values values,
      Map<Integer, Section> direct,
      Map<String, Symbol> clocks) {
    this.design = design;
    this.circuit = circuit;
    this.values = values;
    this.direct = direct;
    this.clocks = clocks;
  }

  /** Instance inputs that need no wire, with the assignment that the connection replaces. */
  static Map<Integer, Section> direct(Circuit circuit, List<Section> sections) {
    BitSet read = new BitSet();
    for (Node node : circuit.nodes()) {
      if (node.expr() instanceof Expr.Read r) {
        read.set(r.signal());
      }
    }
    Map<Integer, Section> direct = new LinkedHashMap<>();
    for (Section section : sections) {
      int signal = section.signals().get(0);
      boolean input =
          circuit.signals().get(signal).kind() == Signal.Kind.INSTANCE_INPUT && !read.get(signal);
      if (section.kind() == Section.Kind.ASSIGN && input) {
        direct.put(signal, section);
      }
    }
    return direct;
  }

  boolean isDirect(int signal) {
    return direct.containsKey(signal);
  }

  /** The nodes that the connections write. */
  List<Integer> nodes(Instance instance) {
    List<Integer> nodes = new ArrayList<>();
    for (Instance.Connection connection : instance.connections()) {
      Section section = direct.get(connection.signal());
      if (section != null) {
        nodes.add(((Assign) section.body().get(0)).node());
      }
    }
    return nodes;
  }

  private String clock(String port, String operator, String here) {
    clocks.get(here).useAll();
    return "." + port + "(" + operator + here + ")";
  }

  void write(Instance instance, Lines lines) {
    Circuit child = design.circuit(instance.circuit());
    List<String> connections = new ArrayList<>();
    List<Site> sites = new ArrayList<>();
    clocks(instance, child, connections);
    connections.forEach(c -> sites.add(Site.NONE));
    for (Instance.Connection connection : instance.connections()) {
      String text;
      Section section = direct.get(connection.signal());
      if (section != null) {
        Assign assign = (Assign) section.body().get(0);
        text = values.text(assign.node()).use();
        sites.add(assign.site());
      } else {
        Symbol symbol = values.signal(connection.signal());
        if (circuit.signals().get(connection.signal()).kind() == Signal.Kind.INSTANCE_INPUT) {
          symbol.useAll();
        }
        text = symbol.name();
        sites.add(Site.NONE);
      }
      connections.add("." + connection.port() + "(" + text + ")");
    }
    String module = child.external() == null ? child.name() : child.external().module();
    List<String> parameters =
        child.external() == null ? List.of() : ParameterValues.of(child.external());
    if (!parameters.isEmpty()) {
      lines.add(module + " #(", instance.site());
      list(parameters, i -> Site.NONE, lines);
      module = ")";
    }
    Site start = parameters.isEmpty() ? instance.site() : Site.NONE;
    if (connections.isEmpty()) {
      lines.add(module + " " + instance.name() + " ();", start);
      return;
    }
    lines.add(module + " " + instance.name() + " (", start);
    list(connections, sites::get, lines);
    lines.add(");");
  }

  private static void list(List<String> items, IntFunction<Site> sites, Lines lines) {
    lines.indent();
    for (int i = 0; i < items.size(); i++) {
      lines.add(items.get(i) + (i < items.size() - 1 ? "," : ""), sites.apply(i));
    }
    lines.outdent();
  }

  private void clocks(Instance instance, Circuit child, List<String> connections) {
    if (child.external() != null) {
      for (External.Pin pin : child.external().pins()) {
        ClockDomain here = instance.here(pin.domain());
        connections.add(
            switch (pin.use()) {
              case CLOCK -> clock(pin.name(), "", here.clock());
              case RESET_LOW -> clock(pin.name(), "", here.reset());
              case RESET_HIGH -> clock(pin.name(), "!", here.reset());
            });
      }
      return;
    }
    for (ClockDomain domain : child.domains()) {
      ClockDomain here = instance.here(domain);
      connections.add(clock(domain.clock(), "", here.clock()));
      connections.add(clock(domain.reset(), "", here.reset()));
    }
  }
}

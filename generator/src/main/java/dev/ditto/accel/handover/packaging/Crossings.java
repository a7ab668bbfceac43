package dev.ditto.accel.handover.packaging;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Drivers;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All places of a design where a value goes from one clock to another. The rule of crossings lets
 * no value do that but through a wire that says why, so that those wires are all.
 */
final class Crossings {
  private final Design design;
  private final List<Crossing> found = new ArrayList<>();

  private Crossings(Design design) {
    this.design = design;
  }

  static List<Crossing> of(Design design) {
    Crossings crossings = new Crossings(design);
    crossings.visit(design.top(), "", UnaryOperator.identity());
    return List.copyOf(crossings.found);
  }

  /**
   * @param path of the circuit, with a slash after each name
   * @param outside the top's domain for each of the circuit's
   */
  private void visit(Circuit circuit, String path, UnaryOperator<ClockDomain> outside) {
    found.addAll(new In(circuit, new Drivers(circuit), path, outside).all());
    for (Instance child : circuit.instances()) {
      visit(
          design.circuit(child.circuit()),
          path + child.name() + "/",
          domain -> outside.apply(child.here(domain)));
    }
  }

  /** One instance of a circuit. */
  private record In(
      Circuit circuit, Drivers drivers, String path, UnaryOperator<ClockDomain> outside) {

    /** What a crossing is but for its sources. */
    private record Ends(String why, String from, String to, List<String> targets, boolean code) {
      Crossing crossing(String place, Set<String> sources) {
        return new Crossing(place, why, from, to, List.copyOf(sources), targets, code);
      }
    }

    /** Wires with the same ends are one crossing. */
    List<Crossing> all() {
      Map<Ends, Set<String>> sources = new LinkedHashMap<>();
      for (Signal wire : circuit.signals()) {
        if (wire.crossing() != null) {
          List<Signal> targets = targets(wire);
          ClockDomain to = targets.isEmpty() ? receiver() : targets.get(0).register().domain();
          Map<ClockDomain, List<String>> from = new LinkedHashMap<>();
          for (Signal source : sources(wire)) {
            if (!source.register().domain().equals(to)) {
              from.computeIfAbsent(source.register().domain(), d -> new ArrayList<>())
                  .add(cell(source));
            }
          }
          List<String> cells = targets.stream().map(this::cell).toList();
          boolean code = !targets.isEmpty() && wire.width() > 1;
          from.forEach(
              (domain, names) ->
                  sources
                      .computeIfAbsent(
                          new Ends(wire.crossing(), clock(domain), clock(to), cells, code),
                          ends -> new LinkedHashSet<>())
                      .addAll(names));
        }
      }
      String place = path.isEmpty() ? "" : path.substring(0, path.length() - 1);
      return sources.entrySet().stream()
          .map(entry -> entry.getKey().crossing(place, entry.getValue()))
          .toList();
    }

    private String clock(ClockDomain domain) {
      return outside.apply(domain).clock();
    }

    private String cell(Signal register) {
      return path + register.name() + "_reg" + (register.width() > 1 ? "[*]" : "");
    }

    /** Blocks that bring values over get them with their main clock, and give them with another. */
    private ClockDomain receiver() {
      return circuit.domains().stream()
          .filter(domain -> !domain.equals(ClockDomain.MAIN))
          .findFirst()
          .orElseThrow();
    }

    /** Registers that take a wire's very value. */
    private List<Signal> targets(Signal wire) {
      return registers()
          .filter(
              register ->
                  drivers.of(register.id()).stream()
                      .map(driver -> circuit.nodes().get(driver.assign().node()).expr())
                      .anyMatch(e -> e instanceof Expr.Read read && read.signal() == wire.id()))
          .toList();
    }

    private Stream<Signal> registers() {
      return circuit.signals().stream().filter(s -> s.kind() == Signal.Kind.REGISTER);
    }

    /** Registers that a wire is computed from, within a cycle. */
    private List<Signal> sources(Signal wire) {
      Set<Integer> nodes = new LinkedHashSet<>();
      Deque<Integer> open = new ArrayDeque<>();
      Set<Signal> sources = new LinkedHashSet<>();
      Deque<Signal> wires = new ArrayDeque<>(List.of(wire));
      Set<Signal> seen = new LinkedHashSet<>();
      while (!wires.isEmpty()) {
        Signal signal = wires.remove();
        if (signal.kind() == Signal.Kind.REGISTER) {
          sources.add(signal);
        } else if (seen.add(signal)) {
          for (Drivers.Driver driver : drivers.of(signal.id())) {
            open.add(driver.assign().node());
            open.addAll(driver.conditions());
          }
        }
        while (!open.isEmpty()) {
          int node = open.remove();
          if (nodes.add(node)) {
            Expr expr = circuit.nodes().get(node).expr();
            Operands.of(expr, open::add);
            if (expr instanceof Expr.Read read) {
              wires.add(circuit.signals().get(read.signal()));
            }
          }
        }
      }
      return List.copyOf(sources);
    }
  }
}

package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Drivers;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a design's ports ask of the logic outside: which outputs follow an input within the same
 * cycle, and which are registers, with no logic behind them. It is no rule of the language; whoever
 * hands a design over checks it where it matters.
 *
 * @param through a finding for each pair of output and input with a path between them
 * @param registered outputs of the top whose bits are all bits of registers, of memories' read
 *     data, of outputs that a black box registers, or constant
 */
public record PortTiming(List<Finding> through, Set<String> registered) {
  public PortTiming {
    through = List.copyOf(through);
    registered = Set.copyOf(registered);
  }

  /** Of the whole hierarchy. */
  public static PortTiming of(Design design) {
    Map<String, CombinationalPaths> paths = new LinkedHashMap<>();
    Map<String, Set<String>> registered = new LinkedHashMap<>();
    for (Circuit circuit : design.circuits()) {
      paths.put(circuit.name(), CombinationalPaths.of(circuit, paths));
      registered.put(circuit.name(), registered(circuit, registered));
    }
    Circuit top = design.top();
    return new PortTiming(
        through(top, paths.get(top.name()), new Flow(top, false, paths)),
        registered.get(top.name()));
  }

  private static List<Finding> through(Circuit top, CombinationalPaths paths, Flow flow) {
    List<Finding> findings = new ArrayList<>();
    for (Signal output : top.ports()) {
      for (Signal input : top.ports()) {
        if (paths.follows(output.name(), input.name())) {
          Chain chain = Chain.between(top, flow, flow.signal(output.id()), flow.signal(input.id()));
          findings.add(
              new Finding(
                  "through",
                  top.name(),
                  Words.signal(top, output)
                      + " follows "
                      + Words.signal(top, input)
                      + " within a cycle",
                  chain.places(),
                  "put a register on the way; in a stream, .stage() cuts valid and data, .skid() cuts ready"));
        }
      }
    }
    return findings;
  }

  private static Set<String> registered(Circuit circuit, Map<String, Set<String>> children) {
    if (circuit.external() != null) {
      return circuit.external().registered();
    }
    Set<Integer> stable = new LinkedHashSet<>();
    for (Instance instance : circuit.instances()) {
      for (Instance.Connection connection : instance.connections()) {
        if (children.get(instance.circuit()).contains(connection.port())) {
          stable.add(connection.signal());
        }
      }
    }
    Drivers drivers = new Drivers(circuit);
    Set<String> outputs = new LinkedHashSet<>();
    for (Signal output : circuit.ports()) {
      if (output.kind() == Signal.Kind.OUTPUT && wired(circuit, drivers, output.id(), stable)) {
        outputs.add(output.name());
      }
    }
    return outputs;
  }

  /** Whether a signal is registers and nothing else; loops, which pass no check, do not occur. */
  private static boolean wired(Circuit circuit, Drivers drivers, int id, Set<Integer> stable) {
    Signal.Kind kind = circuit.signals().get(id).kind();
    if (kind == Signal.Kind.REGISTER || kind == Signal.Kind.MEMORY_DATA || stable.contains(id)) {
      return true;
    }
    List<Drivers.Driver> all = drivers.of(id);
    return all.size() == 1
        && all.get(0).conditions().isEmpty()
        && wiring(circuit, drivers, all.get(0).assign().node(), stable);
  }

  private static boolean wiring(Circuit circuit, Drivers drivers, int node, Set<Integer> stable) {
    Expr expr = circuit.nodes().get(node).expr();
    if (expr instanceof Expr.Read read) {
      return wired(circuit, drivers, read.signal(), stable);
    }
    boolean wires =
        expr instanceof Expr.Const
            || expr instanceof Expr.Slice
            || expr instanceof Expr.Cat
            || expr instanceof Expr.Extend;
    if (!wires) {
      return false;
    }
    for (int operand : Operands.of(expr)) {
      if (!wiring(circuit, drivers, operand, stable)) {
        return false;
      }
    }
    return true;
  }
}

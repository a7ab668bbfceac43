package dev.ditto.hdl.graph;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * One hardware module.
 *
 * @param name Verilog module name
 * @param blockClass Java class that described it
 * @param parameters the parameter record's text, or empty
 * @param domains clock domains whose ports it has, in port order, before all signals
 * @param signals in order of creation, ports in port order; index = id
 * @param nodes topologically ordered
 * @param body statements in program order
 * @param properties in program order
 * @param external what is known of its Verilog, which comes from elsewhere; null for a circuit that
 *     is what it describes
 */
public record Circuit(
    String name,
    String blockClass,
    String parameters,
    List<ClockDomain> domains,
    List<Signal> signals,
    List<Node> nodes,
    List<Memory> memories,
    List<Instance> instances,
    List<Statement> body,
    List<Property> properties,
    Site site,
    External external) {
  public Circuit {
    domains = List.copyOf(domains);
    signals = List.copyOf(signals);
    nodes = List.copyOf(nodes);
    memories = List.copyOf(memories);
    instances = List.copyOf(instances);
    body = List.copyOf(body);
    properties = List.copyOf(properties);
  }

  /** The same circuit, said of it what is given; null says that it is what it describes. */
  public Circuit with(External other) {
    return new Circuit(
        name,
        blockClass,
        parameters,
        domains,
        signals,
        nodes,
        memories,
        instances,
        body,
        properties,
        site,
        other);
  }

  /** The same circuit, and the circuits of its instances, with a word before their names. */
  Circuit prefixed(String prefix) {
    List<Instance> prefixed =
        instances.stream()
            .map(
                i ->
                    new Instance(
                        i.name(), prefix + i.circuit(), i.clocks(), i.connections(), i.site()))
            .toList();
    return new Circuit(
        prefix + name,
        blockClass,
        parameters,
        domains,
        signals,
        nodes,
        memories,
        prefixed,
        body,
        properties,
        site,
        external);
  }

  /** The only state of a machine that a switch over it has no branch for; else null. */
  public String lastState(Statement.Switch over) {
    Signal.Register register =
        nodes.get(over.subject()).expr() instanceof Expr.Read read
            ? signals.get(read.signal()).register()
            : null;
    if (register == null) {
      return null;
    }
    List<String> left = new ArrayList<>();
    for (int i = 0; i < register.states().size(); i++) {
      BigInteger key = BigInteger.valueOf(i);
      if (over.branches().stream().noneMatch(b -> b.key().equals(key))) {
        left.add(register.states().get(i));
      }
    }
    return left.size() == 1 ? left.get(0) : null;
  }

  /** The ports that are clocks. */
  public String[] clocks() {
    return domains.stream().map(ClockDomain::clock).toArray(String[]::new);
  }

  /** Inputs and outputs in port order, without clocks and resets. */
  public List<Signal> ports() {
    return signals.stream()
        .filter(s -> s.kind() == Signal.Kind.INPUT || s.kind() == Signal.Kind.OUTPUT)
        .toList();
  }
}

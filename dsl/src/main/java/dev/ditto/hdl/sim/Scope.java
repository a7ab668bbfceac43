package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Fold;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Signal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** One instance of a circuit. The values in it have numbers: first its signals, then its nodes. */
public final class Scope {
  private final String prefix;
  private final Circuit circuit;
  private final Fold.Drivers drivers;
  private final int first;

  /** The top's domains that this circuit's are. */
  private final Map<ClockDomain, ClockDomain> domains;

  /** By signal: the value outside this circuit that it is; -1 for others. */
  private final int[] outside;

  Scope(
      String prefix,
      Circuit circuit,
      Fold.Drivers drivers,
      int first,
      Map<ClockDomain, ClockDomain> domains) {
    this.prefix = prefix;
    this.circuit = circuit;
    this.drivers = drivers;
    this.first = first;
    this.domains = domains;
    outside = new int[circuit.signals().size()];
    Arrays.fill(outside, -1);
  }

  /**
   * Makes a child's inputs, and what this circuit sees of its outputs, one with their other end.
   */
  void connect(Instance instance, Scope child) {
    Map<String, Integer> ports = new HashMap<>();
    for (Signal port : child.circuit.ports()) {
      ports.put(port.name(), port.id());
    }
    for (Instance.Connection c : instance.connections()) {
      int inner = ports.get(c.port());
      if (circuit.signals().get(c.signal()).kind() == Signal.Kind.INSTANCE_INPUT) {
        child.outside[inner] = signal(c.signal());
      } else {
        outside[c.signal()] = child.signal(inner);
      }
    }
  }

  /** Names of instances with a dot behind each; empty at the top. */
  public String prefix() {
    return prefix;
  }

  public Circuit circuit() {
    return circuit;
  }

  /** The circuit's drivers, over the nodes that {@link #node} numbers. */
  public Fold.Drivers drivers() {
    return drivers;
  }

  /** The domain of the top that one of this circuit's domains is. */
  public ClockDomain domain(ClockDomain here) {
    return domains.get(here);
  }

  /** The value of a signal. */
  public int signal(int signal) {
    return first + signal;
  }

  /** The value of a node. */
  public int node(int node) {
    return first + circuit.signals().size() + node;
  }

  int first() {
    return first;
  }

  /** Number of values. */
  int size() {
    return circuit.signals().size() + drivers.nodes().size();
  }

  /** The value that a signal of this circuit takes at once; itself for a source. */
  int driver(int signal) {
    Signal.Kind kind = circuit.signals().get(signal).kind();
    if (outside[signal] >= 0) {
      return outside[signal];
    }
    boolean combinational = kind.drivenHere() && kind != Signal.Kind.REGISTER;
    return combinational && drivers.drivers()[signal] >= 0
        ? node(drivers.drivers()[signal])
        : signal(signal);
  }
}

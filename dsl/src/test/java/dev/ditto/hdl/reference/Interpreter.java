package dev.ditto.hdl.reference;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a design straight from the graph's definitions, slowly: values are found when asked for, by
 * walking the statements. Inputs of instances are asked from the parent.
 */
public final class Interpreter {
  private final Circuit circuit;
  private final Interpreter parent;
  private final Map<Integer, Integer> portInParent = new HashMap<>();
  private final Map<Integer, Interpreter> childOf = new HashMap<>();
  private final Map<Integer, String> portOf = new HashMap<>();
  private final List<Interpreter> children = new ArrayList<>();
  private final Map<String, BigInteger> inputs = new HashMap<>();
  private final Map<Integer, BigInteger> state = new HashMap<>();
  private final List<BigInteger[]> memories = new ArrayList<>();
  private final Map<Integer, BigInteger> settled = new HashMap<>();
  private final Map<Integer, BigInteger> settledNodes = new HashMap<>();

  public Interpreter(Design design) {
    this(design, design.top(), null, null);
  }

  private Interpreter(Design design, Circuit circuit, Interpreter parent, Instance instance) {
    this.circuit = circuit;
    this.parent = parent;
    for (Signal s : circuit.signals()) {
      boolean reset = s.register() != null && s.register().reset() != null;
      state.put(s.id(), reset ? s.register().reset() : BigInteger.ZERO);
    }
    for (Memory m : circuit.memories()) {
      BigInteger[] words = new BigInteger[m.depth()];
      Arrays.fill(words, BigInteger.ZERO);
      for (int i = 0; i < m.contents().size(); i++) {
        words[i] = m.contents().get(i);
      }
      memories.add(words);
    }
    if (instance != null) {
      for (Signal port : circuit.ports()) {
        instance.connections().stream()
            .filter(c -> c.port().equals(port.name()))
            .forEach(c -> portInParent.put(port.id(), c.signal()));
      }
    }
    for (Instance child : circuit.instances()) {
      Circuit described = design.circuit(child.circuit());
      Interpreter run = new Interpreter(design, described, this, child);
      children.add(run);
      for (Instance.Connection c : child.connections()) {
        childOf.put(c.signal(), run);
        portOf.put(c.signal(), c.port());
      }
    }
  }

  public Interpreter set(String input, long value) {
    Signal port = port(input);
    inputs.put(input, BigInteger.valueOf(value).mod(BigInteger.ONE.shiftLeft(port.width())));
    forget();
    return this;
  }

  /** The port as an unsigned number. */
  public long get(String name) {
    return signal(port(name).id()).longValueExact();
  }

  /** The port as a signed or unsigned number, as it was declared. */
  public BigInteger number(String name) {
    Signal port = port(name);
    BigInteger bits = signal(port.id());
    boolean negative = port.signed() && bits.testBit(port.width() - 1);
    return negative ? bits.subtract(BigInteger.ONE.shiftLeft(port.width())) : bits;
  }

  /** One clock edge. */
  public void step() {
    List<Runnable> changes = new ArrayList<>();
    prepare(changes);
    changes.forEach(Runnable::run);
    forget();
  }

  private void prepare(List<Runnable> changes) {
    for (Signal s : circuit.signals()) {
      if (s.kind() == Signal.Kind.REGISTER) {
        BigInteger driven = driven(circuit.body(), s.id());
        changes.add(() -> state.put(s.id(), driven == null ? state.get(s.id()) : driven));
      }
    }
    for (Memory m : circuit.memories()) {
      prepare(m, changes);
    }
    children.forEach(c -> c.prepare(changes));
  }

  private void prepare(Memory m, List<Runnable> changes) {
    BigInteger[] words = memories.get(m.id());
    for (Memory.ReadPort r : m.reads()) {
      if (node(r.enable()).signum() != 0) {
        BigInteger word = words[node(r.address()).intValueExact()];
        changes.add(() -> state.put(r.data(), word));
      }
    }
    for (Memory.WritePort w : m.writes()) {
      if (node(w.enable()).signum() != 0) {
        BigInteger mask = w.mask() < 0 ? null : node(w.mask());
        BigInteger data = node(w.data());
        int address = node(w.address()).intValueExact();
        changes.add(
            () -> {
              for (int bit = 0; bit < m.width(); bit++) {
                if (mask == null || mask.testBit(bit / m.laneWidth())) {
                  words[address] =
                      data.testBit(bit) ? words[address].setBit(bit) : words[address].clearBit(bit);
                }
              }
            });
      }
    }
  }

  private Signal port(String name) {
    return circuit.ports().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " of " + circuit.ports()));
  }

  private void forget() {
    settled.clear();
    settledNodes.clear();
    children.forEach(Interpreter::forget);
  }

  private BigInteger signal(int id) {
    BigInteger known = settled.get(id);
    if (known == null) {
      known = find(circuit.signals().get(id));
      settled.put(id, known);
    }
    return known;
  }

  private BigInteger find(Signal s) {
    return switch (s.kind()) {
      case INPUT ->
          parent == null
              ? inputs.getOrDefault(s.name(), BigInteger.ZERO)
              : parent.signal(portInParent.get(s.id()));
      case REGISTER, MEMORY_DATA -> state.get(s.id());
      case INSTANCE_OUTPUT -> {
        Interpreter child = childOf.get(s.id());
        yield child.signal(child.port(portOf.get(s.id())).id());
      }
      case OUTPUT, WIRE, INSTANCE_INPUT -> driven(circuit.body(), s.id());
    };
  }

  private BigInteger node(int index) {
    BigInteger known = settledNodes.get(index);
    if (known == null) {
      Node described = circuit.nodes().get(index);
      known =
          described.expr() instanceof Expr.Read read
              ? signal(read.signal())
              : Arithmetic.evaluate(described, circuit.nodes(), this::node);
      settledNodes.put(index, known);
    }
    return known;
  }

  /** The last assignment that is reached; null when none is. */
  private BigInteger driven(List<Statement> list, int signal) {
    BigInteger result = null;
    for (Statement statement : list) {
      BigInteger now = null;
      if (statement instanceof Statement.Assign a) {
        now = a.signal() == signal ? node(a.node()) : null;
      } else if (mentions(statement, signal)) {
        now = driven(taken(statement), signal);
      }
      result = now == null ? result : now;
    }
    return result;
  }

  private List<Statement> taken(Statement statement) {
    if (statement instanceof Statement.When w) {
      return node(w.condition()).signum() != 0 ? w.then() : w.otherwise();
    }
    Statement.Switch s = (Statement.Switch) statement;
    BigInteger subject = node(s.subject());
    return s.branches().stream()
        .filter(b -> b.key().equals(subject))
        .map(Statement.Branch::body)
        .findFirst()
        .orElse(s.other());
  }

  private static boolean mentions(Statement statement, int signal) {
    if (statement instanceof Statement.Assign a) {
      return a.signal() == signal;
    }
    List<Statement> inner = new ArrayList<>();
    if (statement instanceof Statement.When w) {
      inner.addAll(w.then());
      inner.addAll(w.otherwise());
    } else if (statement instanceof Statement.Switch s) {
      s.branches().forEach(b -> inner.addAll(b.body()));
      inner.addAll(s.other());
    }
    return inner.stream().anyMatch(s -> mentions(s, signal));
  }
}

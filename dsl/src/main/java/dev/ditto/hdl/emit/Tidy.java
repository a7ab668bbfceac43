package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Ghosts;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement;
import dev.ditto.hdl.graph.Statement.Assign;
import dev.ditto.hdl.graph.Statement.Branch;
import dev.ditto.hdl.graph.Statement.Switch;
import dev.ditto.hdl.graph.Statement.When;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Rewrites a circuit to an equal one that reads better as Verilog: see {@link Simplifier} for
 * values; branches that constants decide are decided, assignments that a later one in the same list
 * always overrides are dropped.
 */
final class Tidy {
  private final Simplifier table = new Simplifier();
  private final int[] map;

  private Tidy(Circuit circuit) {
    map = new int[circuit.nodes().size()];
    List<Integer> roots = new ArrayList<>();
    Operands.roots(circuit, roots::add);
    int[] uses = Uses.count(circuit.nodes(), roots);
    BitSet ghosts = Ghosts.nodes(circuit);
    // What properties need comes last, so that the hardware is written as if there were none.
    add(circuit, i -> !ghosts.get(i), uses);
    add(circuit, ghosts::get, uses);
  }

  private void add(Circuit circuit, IntPredicate wanted, int[] uses) {
    for (int i = 0; i < map.length; i++) {
      if (wanted.test(i)) {
        Node node = circuit.nodes().get(i);
        Expr expr = Operands.map(node.expr(), a -> map[a]);
        Node mapped = new Node(expr, node.width(), node.signed(), node.name(), node.site());
        map[i] = table.add(mapped, uses[i] <= 1);
      }
    }
  }

  static Circuit of(Circuit circuit) {
    Tidy tidy = new Tidy(circuit);
    List<Statement> body = tidy.list(circuit.body());
    List<Signal> signals = new ArrayList<>(circuit.signals());
    List<Memory> memories =
        circuit.memories().stream()
            .map(tidy::memory)
            .map(m -> tidy.withoutDisabledReads(m, signals))
            .filter(m -> !m.reads().isEmpty())
            .toList();
    tidy.holdUnassigned(signals, body);
    return new Circuit(
        circuit.name(),
        circuit.blockClass(),
        circuit.parameters(),
        circuit.domains(),
        signals,
        tidy.table.nodes(),
        memories,
        circuit.instances(),
        body,
        circuit.properties().stream().map(tidy::property).toList(),
        circuit.site(),
        circuit.external());
  }

  /** A register that is never assigned nor reset holds its value, in so many words. */
  private void holdUnassigned(List<Signal> signals, List<Statement> body) {
    BitSet assigned = new BitSet();
    body.forEach(s -> Filter.forEachSignal(s, assigned::set));
    for (Signal s : signals) {
      boolean register = s.kind() == Signal.Kind.REGISTER;
      if (register && s.register().reset() == null && !assigned.get(s.id())) {
        int itself = table.append(new Expr.Read(s.id()), s.width(), s.signed(), s.site());
        body.add(new Assign(s.id(), itself, s.site()));
      }
    }
  }

  /** Data of a read that is never enabled is a register that nothing assigns. */
  private Memory withoutDisabledReads(Memory m, List<Signal> signals) {
    List<Memory.ReadPort> enabled = new ArrayList<>();
    for (Memory.ReadPort read : m.reads()) {
      if (!table.isConstant(read.enable()) || table.value(read.enable()).signum() != 0) {
        enabled.add(read);
        continue;
      }
      Signal s = signals.get(read.data());
      Signal.Register register = new Signal.Register(m.domain(), null);
      Signal.Kind kind = Signal.Kind.REGISTER;
      signals.set(
          s.id(), new Signal(s.id(), s.name(), kind, s.width(), s.signed(), register, s.site()));
    }
    return m.with(enabled, m.writes());
  }

  private Property property(Property p) {
    return new Property(p.kind(), map[p.node()], p.name(), p.domain(), p.site());
  }

  private Memory memory(Memory m) {
    List<Memory.ReadPort> reads =
        m.reads().stream()
            .map(r -> new Memory.ReadPort(map[r.address()], map[r.enable()], r.data(), r.site()))
            .toList();
    List<Memory.WritePort> writes =
        m.writes().stream()
            .map(
                w ->
                    new Memory.WritePort(
                        map[w.address()],
                        map[w.data()],
                        w.mask() < 0 ? -1 : map[w.mask()],
                        map[w.enable()],
                        w.site()))
            .toList();
    return m.with(reads, writes);
  }

  private List<Statement> list(List<Statement> statements) {
    List<Statement> mapped = new ArrayList<>();
    statements.forEach(s -> append(s, mapped));
    return withoutOverridden(mapped);
  }

  private void append(Statement statement, List<Statement> to) {
    if (statement instanceof Assign a) {
      to.add(assignment(a));
    } else if (statement instanceof When w) {
      Optional<BigInteger> condition = constant(w.condition());
      if (condition.isPresent()) {
        to.addAll(list(condition.get().signum() != 0 ? w.then() : w.otherwise()));
        return;
      }
      When mapped = new When(map[w.condition()], list(w.then()), list(w.otherwise()), w.site());
      if (!mapped.then().isEmpty() || !mapped.otherwise().isEmpty()) {
        to.add(mapped);
      }
    } else if (statement instanceof Switch s) {
      Optional<BigInteger> subject = constant(s.subject());
      if (subject.isPresent()) {
        to.addAll(list(chosen(s, subject.get())));
        return;
      }
      List<Branch> branches =
          s.branches().stream().map(b -> new Branch(b.key(), b.label(), list(b.body()))).toList();
      Switch mapped = new Switch(map[s.subject()], branches, list(s.other()), s.site());
      Filter.keep(mapped, signal -> true).ifPresent(to::add);
    }
  }

  /** A selection made for this one assignment becomes a switch of assignments. */
  private Statement assignment(Assign a) {
    int node = map[a.node()];
    boolean switches =
        table.node(node).expr() instanceof Expr.Select s
            && s.cases().size() > Values.MOST_CONDITIONAL_CASES
            && table.node(node).name() == null
            && table.isPrivate(node);
    if (!switches) {
      return new Assign(a.signal(), node, a.site());
    }
    Expr.Select select = (Expr.Select) table.node(node).expr();
    List<Branch> branches =
        select.cases().stream()
            .map(c -> new Branch(c.key(), null, List.of(one(a, c.value()))))
            .toList();
    return new Switch(select.subject(), branches, List.of(one(a, select.other())), a.site());
  }

  private static Statement one(Assign a, int node) {
    return new Assign(a.signal(), node, Site.NONE);
  }

  private static List<Statement> chosen(Switch s, BigInteger subject) {
    return s.branches().stream()
        .filter(b -> b.key().equals(subject))
        .findFirst()
        .map(Branch::body)
        .orElse(s.other());
  }

  private Optional<BigInteger> constant(int node) {
    return table.isConstant(map[node]) ? Optional.of(table.value(map[node])) : Optional.empty();
  }

  private static List<Statement> withoutOverridden(List<Statement> statements) {
    BitSet overridden = new BitSet();
    List<Statement> kept = new ArrayList<>();
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement statement = statements.get(i);
      Statement rest =
          overridden.isEmpty()
              ? statement
              : Filter.keep(statement, signal -> !overridden.get(signal)).orElse(null);
      if (rest != null) {
        kept.add(0, rest);
      }
      if (statement instanceof Assign a) {
        overridden.set(a.signal());
      }
    }
    return kept;
  }
}

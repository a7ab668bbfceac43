package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Fold;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of a circuit in reset: registers have their reset values, those without have any, and
 * nothing is known of inputs and memories.
 */
public final class ResetValues {
  private final Circuit circuit;
  private final String block;
  private final Set<Integer> meant;
  private final Fold.Drivers folded;
  private final ResetBits[] values;
  private final boolean[] open;
  private final Map<Integer, ResetBits> childOutputs = new HashMap<>();

  private ResetValues(
      Circuit circuit, String block, Set<Integer> meant, Map<String, ResetValues> children) {
    this.circuit = circuit;
    this.block = block;
    this.meant = meant;
    folded = Fold.of(circuit);
    values = new ResetBits[folded.nodes().size()];
    open = new boolean[values.length];
    for (Instance instance : circuit.instances()) {
      ResetValues child = children.get(instance.circuit());
      for (Instance.Connection c : instance.connections()) {
        childOutputs.put(c.signal(), child.output(c.port()));
      }
    }
  }

  /**
   * The values of a circuit, given those of its children by circuit name.
   *
   * @param block simple name of the block class
   * @param meant registers and outputs of children that may decide without having been reset
   */
  public static ResetValues of(
      Circuit circuit, String block, Set<Integer> meant, Map<String, ResetValues> children) {
    return new ResetValues(circuit, block, meant, children);
  }

  /** The circuit's statements as expressions. */
  Fold.Drivers folded() {
    return folded;
  }

  /**
   * Whether a register or child's output may be unknown: the user said why, or no hardware asks.
   */
  boolean isMeant(Signal signal) {
    return meant.contains(signal.id());
  }

  private ResetBits output(String port) {
    return circuit.ports().stream()
        .filter(s -> s.name().equals(port) && s.kind() == Signal.Kind.OUTPUT)
        .findFirst()
        .map(this::signal)
        .orElse(null);
  }

  /** The value that statements give a signal; a register its next one. */
  ResetBits driven(Signal signal) {
    int driver = folded.drivers()[signal.id()];
    return driver < 0 ? ResetBits.unknown(signal.width()) : node(driver);
  }

  private ResetBits signal(Signal signal) {
    ResetBits bits = unmarked(signal);
    return meant.contains(signal.id()) ? bits.meant() : bits;
  }

  private ResetBits unmarked(Signal signal) {
    return switch (signal.kind()) {
      case REGISTER -> register(signal);
      case INPUT, MEMORY_DATA -> ResetBits.unknown(signal.width());
      case INSTANCE_OUTPUT -> childOutputs.get(signal.id());
      default -> driven(signal);
    };
  }

  private ResetBits register(Signal signal) {
    if (signal.register().reset() != null) {
      return ResetBits.of(signal.width(), signal.register().reset());
    }
    String what = Words.signal(circuit, signal);
    return ResetBits.loose(signal.width(), new ResetBits.Origin(what, block, signal.site()));
  }

  /** The value of a node; in a combinational loop nothing is known. */
  ResetBits node(int root) {
    Deque<Integer> stack = new ArrayDeque<>(List.of(root));
    while (!stack.isEmpty()) {
      int index = stack.peek();
      if (values[index] != null) {
        stack.pop();
        continue;
      }
      List<Integer> missing = open[index] ? List.of() : missing(index);
      open[index] = true;
      if (missing.isEmpty()) {
        values[index] = compute(folded.nodes().get(index));
        stack.pop();
      }
      missing.forEach(stack::push);
    }
    return values[root];
  }

  private List<Integer> missing(int index) {
    List<Integer> missing = new ArrayList<>();
    for (int operand : operands(folded.nodes().get(index).expr())) {
      if (values[operand] == null && !open[operand]) {
        missing.add(operand);
      }
    }
    return missing;
  }

  private List<Integer> operands(Expr expr) {
    List<Integer> operands = new ArrayList<>();
    if (expr instanceof Expr.Read read) {
      Signal signal = circuit.signals().get(read.signal());
      boolean follows = signal.kind().drivenHere() && signal.kind() != Signal.Kind.REGISTER;
      if (follows && folded.drivers()[signal.id()] >= 0) {
        operands.add(folded.drivers()[signal.id()]);
      }
    } else {
      Operands.of(expr, operands::add);
    }
    return operands;
  }

  private ResetBits at(int node) {
    ResetBits bits = values[node];
    return bits == null ? ResetBits.unknown(folded.nodes().get(node).width()) : bits;
  }

  private ResetBits compute(Node node) {
    Expr expr = node.expr();
    int width = node.width();
    if (expr instanceof Expr.Read read) {
      List<Integer> driver = operands(expr);
      return driver.isEmpty() ? source(read.signal()) : at(driver.get(0));
    } else if (expr instanceof Expr.Binary b && b.op() == Expr.BinaryOp.AND) {
      ResetBits x = at(b.a());
      ResetBits y = at(b.b());
      return ResetBits.of(width, x.zeros().or(y.zeros()), x.ones().and(y.ones()), x, y);
    } else if (expr instanceof Expr.Binary b && b.op() == Expr.BinaryOp.OR) {
      ResetBits x = at(b.a());
      ResetBits y = at(b.b());
      return ResetBits.of(width, x.zeros().and(y.zeros()), x.ones().or(y.ones()), x, y);
    } else if (expr instanceof Expr.Unary u && u.op() == Expr.UnaryOp.NOT) {
      ResetBits x = at(u.a());
      return ResetBits.of(width, x.ones(), x.zeros(), x, x);
    } else if (expr instanceof Expr.Mux m) {
      ResetBits condition = at(m.condition());
      if (condition.isKnown()) {
        return at(condition.ones().signum() != 0 ? m.yes() : m.no());
      }
      return at(m.yes()).or(at(m.no())).loosened(condition.origin());
    } else if (expr instanceof Expr.Select s) {
      return select(s);
    } else if (expr instanceof Expr.Slice s) {
      return at(s.a()).slice(s.high(), s.low());
    } else if (expr instanceof Expr.Cat c) {
      return c.parts().stream().map(this::at).reduce(ResetBits::above).orElseThrow();
    } else if (expr instanceof Expr.Extend e && !e.signed()) {
      int more = width - at(e.a()).width();
      return more == 0 ? at(e.a()) : ResetBits.of(more, BigInteger.ZERO).above(at(e.a()));
    }
    return other(node);
  }

  private ResetBits source(int id) {
    Signal signal = circuit.signals().get(id);
    boolean driven = signal.kind().drivenHere() && signal.kind() != Signal.Kind.REGISTER;
    return driven ? ResetBits.unknown(signal.width()) : signal(signal);
  }

  private ResetBits select(Expr.Select s) {
    ResetBits subject = at(s.subject());
    ResetBits result = null;
    boolean matched = false;
    for (Expr.Case c : s.cases()) {
      if (c.key().and(subject.known()).equals(subject.ones())) {
        result = result == null ? at(c.value()) : result.or(at(c.value()));
        matched |= subject.isKnown();
      }
    }
    if (result == null) {
      return at(s.other());
    }
    return matched ? result : result.or(at(s.other())).loosened(subject.origin());
  }

  /** Everything else is known when all operands are, and two unequal bits tell numbers apart. */
  private ResetBits other(Node node) {
    List<ResetBits> operands = operands(node.expr()).stream().map(this::at).toList();
    if (operands.stream().allMatch(ResetBits::isKnown)) {
      return ResetBits.of(
          node.width(), Arithmetic.evaluate(node, folded.nodes(), i -> at(i).ones()));
    }
    if (node.expr() instanceof Expr.Binary b && b.op() == Expr.BinaryOp.EQ) {
      ResetBits x = operands.get(0);
      ResetBits y = operands.get(1);
      BigInteger differ = x.ones().and(y.zeros()).or(y.ones().and(x.zeros()));
      if (differ.signum() != 0) {
        return ResetBits.of(1, BigInteger.ZERO);
      }
    }
    return operands.stream()
        .filter(ResetBits::isLoose)
        .findFirst()
        .map(bits -> ResetBits.loose(node.width(), bits.origin()))
        .orElse(ResetBits.unknown(node.width()));
  }
}

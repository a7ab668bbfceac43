package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Fold;
import dev.ditto.hdl.graph.Ghosts;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Simplified circuits as keys: two circuits of one shape with equal keys behave the same. Equal
 * expressions have one number, constants are folded, wires are seen through, and operators that do
 * nothing are dropped.
 */
final class Canonical {
  private record Key(Expr expr, int width) {}

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<Node> table = new ArrayList<>();

  /** The key of a circuit without combinational loops. */
  List<Object> of(Circuit circuit) {
    return new Walk(circuit).key();
  }

  private final class Walk {
    private final Circuit circuit;
    private final Fold.Drivers fold;
    private final int[] place;

    Walk(Circuit circuit) {
      this.circuit = circuit;
      fold = Fold.of(circuit);
      place = new int[fold.nodes().size()];
    }

    List<Object> key() {
      List<Object> key = new ArrayList<>();
      BitSet ghosts = Ghosts.signals(circuit);
      for (Signal s : circuit.signals()) {
        if (!ghosts.get(s.id())
            && s.kind().drivenHere()
            && s.kind() != Signal.Kind.WIRE
            && fold.drivers()[s.id()] >= 0) {
          key.add(s.id());
          key.add(at(fold.drivers()[s.id()]));
          key.add(s.register() == null ? "" : Objects.toString(s.register().reset()));
        }
      }
      for (Memory m : circuit.memories()) {
        m.reads().forEach(r -> key.add(List.of(at(r.address()), at(r.enable()))));
        m.writes()
            .forEach(
                w ->
                    key.add(
                        List.of(
                            at(w.address()),
                            at(w.data()),
                            w.mask() < 0 ? ones(m.lanes()) : at(w.mask()),
                            at(w.enable()))));
      }
      return key;
    }

    /** The number of a node. */
    private int at(int node) {
      if (place[node] == 0) {
        Node n = fold.nodes().get(node);
        if (n.expr() instanceof Expr.Read r && seenThrough(r.signal())) {
          place[node] = 1 + at(fold.drivers()[r.signal()]);
        } else {
          place[node] = 1 + number(Operands.map(n.expr(), this::at), n.width());
        }
      }
      return place[node] - 1;
    }

    private boolean seenThrough(int signal) {
      Signal s = circuit.signals().get(signal);
      return s.kind().drivenHere()
          && s.kind() != Signal.Kind.REGISTER
          && fold.drivers()[signal] >= 0;
    }
  }

  private int ones(int width) {
    return add(new Expr.Const(Arithmetic.ones(width)), width);
  }

  private int add(Expr expr, int width) {
    return numbers.computeIfAbsent(
        new Key(expr, width),
        k -> {
          table.add(new Node(expr, width, false, null, Site.NONE));
          return table.size() - 1;
        });
  }

  /** The number of an expression over numbers. */
  private int number(Expr expr, int width) {
    List<Integer> operands = new ArrayList<>();
    Operands.of(expr, operands::add);
    Node node = new Node(expr, width, false, null, Site.NONE);
    if (!operands.isEmpty() && operands.stream().allMatch(a -> constant(a) != null)) {
      BigInteger value = Arithmetic.evaluate(node, table, this::constant);
      return add(new Expr.Const(value), width);
    }
    if (expr instanceof Expr.Unary u) {
      return unary(u, width);
    } else if (expr instanceof Expr.Binary b) {
      return binary(b, width);
    } else if (expr instanceof Expr.Mux m) {
      return mux(m, width);
    } else if (expr instanceof Expr.Select s) {
      return select(s, width);
    } else if (expr instanceof Expr.Slice s && width == table.get(s.a()).width()) {
      return s.a();
    } else if (expr instanceof Expr.Extend e && width == table.get(e.a()).width()) {
      return e.a();
    } else if (expr instanceof Expr.Cat c && c.parts().size() == 1) {
      return c.parts().get(0);
    }
    return add(expr, width);
  }

  private BigInteger constant(int number) {
    return table.get(number).expr() instanceof Expr.Const c ? c.value() : null;
  }

  private boolean is(int number, BigInteger value) {
    return value.equals(constant(number));
  }

  private int unary(Expr.Unary u, int width) {
    boolean twice = table.get(u.a()).expr() instanceof Expr.Unary inner && inner.op() == u.op();
    if (twice && (u.op() == UnaryOp.NOT || u.op() == UnaryOp.NEGATE)) {
      return ((Expr.Unary) table.get(u.a()).expr()).a();
    }
    if (table.get(u.a()).width() == 1 && u.op() != UnaryOp.NOT) {
      return u.a();
    }
    return add(u, width);
  }

  private int binary(Expr.Binary b, int width) {
    BigInteger zero = BigInteger.ZERO;
    BigInteger ones = Arithmetic.ones(width);
    boolean commutes =
        switch (b.op()) {
          case ADD, AND, OR, XOR, EQ -> true;
          default -> false;
        };
    int x = commutes ? Math.min(b.a(), b.b()) : b.a();
    int y = commutes ? Math.max(b.a(), b.b()) : b.b();
    if (b.op() == BinaryOp.SUB && width == 1) {
      return binary(new Expr.Binary(BinaryOp.XOR, b.a(), b.b()), width);
    }
    if (b.op() == BinaryOp.ADD && width == 1) {
      return binary(new Expr.Binary(BinaryOp.XOR, b.a(), b.b()), width);
    }
    switch (b.op()) {
      case AND -> {
        if (x == y || is(y, ones) || is(x, zero)) {
          return x;
        } else if (is(x, ones) || is(y, zero)) {
          return y;
        }
      }
      case OR -> {
        if (x == y || is(y, zero) || is(x, ones)) {
          return x;
        } else if (is(x, zero) || is(y, ones)) {
          return y;
        }
      }
      case XOR, SUB -> {
        if (x == y) {
          return add(new Expr.Const(zero), width);
        } else if (is(y, zero)) {
          return x;
        } else if (is(x, zero) && b.op() == BinaryOp.XOR) {
          return y;
        }
      }
      case ADD -> {
        if (is(x, zero) || is(y, zero)) {
          return is(x, zero) ? y : x;
        }
      }
      case EQ -> {
        if (x == y) {
          return ones(1);
        }
      }
      default -> {}
    }
    return add(new Expr.Binary(b.op(), x, y), width);
  }

  private int mux(Expr.Mux m, int width) {
    if (m.yes() == m.no() || is(m.condition(), BigInteger.ONE)) {
      return m.yes();
    } else if (is(m.condition(), BigInteger.ZERO)) {
      return m.no();
    } else if (width == 1 && is(m.yes(), BigInteger.ONE) && is(m.no(), BigInteger.ZERO)) {
      return m.condition();
    } else if (table.get(m.condition()).expr() instanceof Expr.Unary u && u.op() == UnaryOp.NOT) {
      return mux(new Expr.Mux(u.a(), m.no(), m.yes()), width);
    }
    return add(m, width);
  }

  private int select(Expr.Select s, int width) {
    BigInteger subject = constant(s.subject());
    if (subject != null) {
      return s.cases().stream()
          .filter(c -> c.key().equals(subject))
          .map(Expr.Case::value)
          .findFirst()
          .orElse(s.other());
    }
    List<Expr.Case> cases =
        s.cases().stream()
            .filter(c -> c.value() != s.other())
            .sorted(java.util.Comparator.comparing(Expr.Case::key))
            .toList();
    int subjectWidth = table.get(s.subject()).width();
    boolean same = cases.stream().map(Expr.Case::value).distinct().count() == 1;
    if (cases.isEmpty()) {
      return s.other();
    } else if (same && subjectWidth < 31 && cases.size() == 1 << subjectWidth) {
      return cases.get(0).value();
    }
    return add(new Expr.Select(s.subject(), cases, s.other()), width);
  }
}

package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.sim.Netlist.FlatNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds nodes to a netlist: simplified by the laws of their operators, and each only once. */
final class Folding {
  private final Netlist netlist;
  private final Map<FlatNode, Integer> known = new HashMap<>();

  Folding(Netlist netlist) {
    this.netlist = netlist;
  }

  /** The node that computes an expression over nodes that were made before. */
  int node(Expr expr, int width) {
    if (!(expr instanceof Expr.Read) && !(expr instanceof Expr.Const) && isConstant(expr)) {
      return constant(evaluate(expr, width), width);
    }
    if (expr instanceof Expr.Unary u) {
      return unary(u, width);
    } else if (expr instanceof Expr.Binary b) {
      return binary(b, width);
    } else if (expr instanceof Expr.Mux m) {
      return mux(m, width);
    } else if (expr instanceof Expr.Select s) {
      return select(s, width);
    } else if (expr instanceof Expr.Slice s) {
      return slice(s.a(), s.high(), s.low());
    } else if (expr instanceof Expr.Extend e) {
      return extend(e, width);
    } else if (expr instanceof Expr.Cat c && c.parts().size() == 1) {
      return c.parts().get(0);
    }
    return add(expr, width);
  }

  private int add(Expr expr, int width) {
    FlatNode node = new FlatNode(expr, width);
    Integer old = known.putIfAbsent(node, netlist.nodes.size());
    if (old != null) {
      return old;
    }
    netlist.nodes.add(node);
    return netlist.nodes.size() - 1;
  }

  private Expr expr(int node) {
    return netlist.nodes.get(node).expr();
  }

  private int width(int node) {
    return netlist.width(node);
  }

  private int constant(BigInteger value, int width) {
    return add(new Expr.Const(value), width);
  }

  private boolean isConstant(Expr expr) {
    for (int a : Operands.of(expr)) {
      if (!(expr(a) instanceof Expr.Const)) {
        return false;
      }
    }
    return true;
  }

  private boolean is(int node, BigInteger value) {
    return expr(node) instanceof Expr.Const c && c.value().equals(value);
  }

  private boolean isZero(int node) {
    return is(node, BigInteger.ZERO);
  }

  private boolean isOnes(int node) {
    return is(node, Arithmetic.ones(width(node)));
  }

  private BigInteger evaluate(Expr expr, int width) {
    List<Node> operands = new ArrayList<>();
    Expr renumbered =
        Operands.map(
            expr,
            a -> {
              operands.add(new Node(expr(a), width(a), false, null, Site.NONE));
              return operands.size() - 1;
            });
    return Arithmetic.evaluate(
        new Node(renumbered, width, false, null, Site.NONE),
        operands,
        i -> ((Expr.Const) operands.get(i).expr()).value());
  }

  private int not(int node) {
    return node(new Expr.Unary(UnaryOp.NOT, node), width(node));
  }

  private int unary(Expr.Unary u, int width) {
    if (u.op() == UnaryOp.NOT && expr(u.a()) instanceof Expr.Unary v && v.op() == UnaryOp.NOT) {
      return v.a();
    }
    boolean reduction = u.op() != UnaryOp.NOT && u.op() != UnaryOp.NEGATE;
    return reduction && width(u.a()) == 1 ? u.a() : add(u, width);
  }

  private int binary(Expr.Binary b, int width) {
    boolean commutes =
        switch (b.op()) {
          case ADD, MUL_UNSIGNED, MUL_SIGNED, AND, OR, XOR, EQ -> true;
          default -> false;
        };
    // A constant comes second, else the older operand first.
    boolean swap =
        expr(b.a()) instanceof Expr.Const || b.a() > b.b() && !(expr(b.b()) instanceof Expr.Const);
    int x = commutes && swap ? b.b() : b.a();
    int y = commutes && swap ? b.a() : b.b();
    switch (b.op()) {
      case ADD, SUB, XOR, SHL, SHR_UNSIGNED, SHR_SIGNED -> {
        if (isZero(y)) {
          return x;
        }
      }
      case AND -> {
        if (x == y || isOnes(y)) {
          return x;
        } else if (isZero(y)) {
          return y;
        }
      }
      case OR -> {
        if (x == y || isZero(y)) {
          return x;
        } else if (isOnes(y)) {
          return y;
        }
      }
      case EQ -> {
        if (width(y) == 1 && expr(y) instanceof Expr.Const) {
          return isZero(y) ? not(x) : x;
        }
      }
      default -> {}
    }
    return add(new Expr.Binary(b.op(), x, y), width);
  }

  private int mux(Expr.Mux m, int width) {
    int condition = m.condition();
    if (expr(condition) instanceof Expr.Const) {
      return isZero(condition) ? m.no() : m.yes();
    }
    if (expr(condition) instanceof Expr.Unary u && u.op() == UnaryOp.NOT) {
      return mux(new Expr.Mux(u.a(), m.no(), m.yes()), width);
    }
    int yes = expr(m.yes()) instanceof Expr.Mux y && y.condition() == condition ? y.yes() : m.yes();
    int no = expr(m.no()) instanceof Expr.Mux n && n.condition() == condition ? n.no() : m.no();
    if (yes == no) {
      return yes;
    }
    if (width == 1 && expr(yes) instanceof Expr.Const && expr(no) instanceof Expr.Const) {
      return isZero(yes) ? not(condition) : condition;
    }
    return add(new Expr.Mux(condition, yes, no), width);
  }

  private int select(Expr.Select s, int width) {
    if (expr(s.subject()) instanceof Expr.Const c) {
      return s.cases().stream()
          .filter(x -> x.key().equals(c.value()))
          .mapToInt(Expr.Case::value)
          .findFirst()
          .orElse(s.other());
    }
    List<Expr.Case> cases = new ArrayList<>();
    for (Expr.Case c : s.cases()) {
      if (c.value() != s.other()) {
        cases.add(c);
      }
    }
    return cases.isEmpty() ? s.other() : add(new Expr.Select(s.subject(), cases, s.other()), width);
  }

  private int slice(int a, int high, int low) {
    if (low == 0 && high == width(a) - 1) {
      return a;
    }
    if (expr(a) instanceof Expr.Slice s) {
      return slice(s.a(), s.low() + high, s.low() + low);
    } else if (expr(a) instanceof Expr.Extend e && high < width(e.a())) {
      return slice(e.a(), high, low);
    } else if (expr(a) instanceof Expr.Cat c) {
      int end = width(a);
      for (int part : c.parts()) {
        int start = end - width(part);
        if (low >= start && high < end) {
          return slice(part, high - start, low - start);
        }
        end = start;
      }
    }
    return add(new Expr.Slice(a, high, low), high - low + 1);
  }

  private int extend(Expr.Extend e, int width) {
    if (width(e.a()) == width) {
      return e.a();
    }
    // What has been widened with zeros has no sign.
    boolean again = expr(e.a()) instanceof Expr.Extend f && (!f.signed() || e.signed());
    return again
        ? node(
            new Expr.Extend(((Expr.Extend) expr(e.a())).a(), ((Expr.Extend) expr(e.a())).signed()),
            width)
        : add(e, width);
  }
}

package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Builds a node table in which constants are folded and selections reach through the unnamed nodes
 * they select from. This is not optimisation, which is the synthesis tool's work: it removes what a
 * linter calls constant or unused, and the needless wires that Verilog's grammar would force,
 * because Verilog can only slice a name.
 */
final class Simplifier {
  private final List<Node> nodes = new ArrayList<>();

  /** Nodes with one user and no name: rewriting them for that user duplicates nothing. */
  private final BitSet privates = new BitSet();

  private final Slicer slicer = new Slicer(this);
  private final Comparisons comparisons = new Comparisons(this);

  List<Node> nodes() {
    return nodes;
  }

  Node node(int index) {
    return nodes.get(index);
  }

  boolean isPrivate(int index) {
    return privates.get(index);
  }

  /** Notes that the node has got another user. */
  void share(int index) {
    privates.clear(index);
  }

  /** Adds a node as it is, for one user. */
  int append(Expr expr, int width, boolean signed, Site site) {
    nodes.add(new Node(expr, width, signed, null, site));
    privates.set(nodes.size() - 1);
    return nodes.size() - 1;
  }

  int constant(BigInteger value, int width, boolean signed, Site site) {
    return append(new Expr.Const(value), width, signed, site);
  }

  /**
   * Adds the simplest node equal to {@code node}, whose operands are indices of this table.
   *
   * @param isPrivate whether it has one user
   * @return its index, which may be an earlier node's
   */
  int add(Node node, boolean isPrivate) {
    int index = simplify(node);
    boolean named = node.name() != null;
    if (!isPrivate || named) {
      privates.clear(index);
    }
    Node found = nodes.get(index);
    if (!named || found.name() != null) {
      return index;
    }
    Expr expr = found.expr();
    boolean alias = expr instanceof Expr.Read || expr instanceof Expr.Const;
    Node renamed = new Node(expr, node.width(), node.signed(), node.name(), node.site());
    if (alias) {
      nodes.add(renamed);
      return nodes.size() - 1;
    }
    nodes.set(index, renamed);
    return index;
  }

  private int simplify(Node node) {
    Expr expr = node.expr();
    if (isFoldable(expr)) {
      BigInteger value = Arithmetic.evaluate(node, nodes, this::value);
      return constant(value, node.width(), node.signed(), node.site());
    }
    int found = -1;
    if (expr instanceof Expr.Unary u) {
      found = unary(u);
    } else if (expr instanceof Expr.Binary b) {
      found = binary(b, node);
    } else if (expr instanceof Expr.Mux m) {
      found = mux(m, node);
    } else if (expr instanceof Expr.Select s) {
      found = select(s);
    } else if (expr instanceof Expr.Slice s) {
      found = slicer.slice(s.a(), s.high(), s.low(), node.site());
    } else if (expr instanceof Expr.Cat c) {
      found = slicer.cat(c.parts(), node.width(), node.site());
    } else if (expr instanceof Expr.Extend e) {
      found = extend(e, node);
    }
    return found >= 0 ? found : append(expr, node.width(), node.signed(), node.site());
  }

  private boolean isFoldable(Expr expr) {
    if (expr instanceof Expr.Const || expr instanceof Expr.Read) {
      return false;
    }
    boolean[] all = {true};
    Operands.of(expr, a -> all[0] &= isConstant(a));
    return all[0];
  }

  boolean isConstant(int index) {
    return nodes.get(index).expr() instanceof Expr.Const;
  }

  BigInteger value(int index) {
    return ((Expr.Const) nodes.get(index).expr()).value();
  }

  private boolean isZero(int index) {
    return isConstant(index) && value(index).signum() == 0;
  }

  boolean isOnes(int index) {
    return isConstant(index) && value(index).equals(Arithmetic.ones(nodes.get(index).width()));
  }

  private int unary(Expr.Unary u) {
    boolean oneBit = nodes.get(u.a()).width() == 1;
    Expr inner = nodes.get(u.a()).expr();
    return switch (u.op()) {
      case NOT ->
          inner instanceof Expr.Unary v && v.op() == UnaryOp.NOT && isPrivate(u.a()) ? v.a() : -1;
      case NEGATE, ALL, ANY, PARITY -> oneBit ? u.a() : -1;
    };
  }

  private int binary(Expr.Binary binary, Node node) {
    int a = binary.a();
    int b = binary.b();
    boolean same = a == b;
    return switch (binary.op()) {
      case ADD -> isZero(a) ? b : isZero(b) ? a : -1;
      case SUB -> isZero(b) ? a : -1;
      case MUL_UNSIGNED, MUL_SIGNED -> isZero(a) || isZero(b) ? zero(node) : -1;
      case AND -> same || isOnes(b) ? a : isOnes(a) ? b : isZero(a) || isZero(b) ? zero(node) : -1;
      case OR -> same || isZero(b) ? a : isZero(a) ? b : isOnes(a) ? a : isOnes(b) ? b : -1;
      case XOR -> exclusiveOr(a, b, node);
      case EQ -> same ? one(node) : comparisons.equal(a, b, node);
      case LT_UNSIGNED -> comparisons.less(a, b, node);
      case LT_SIGNED -> comparisons.lessSigned(a, b, node);
      case SHL, SHR_UNSIGNED, SHR_SIGNED -> shift(binary, node);
    };
  }

  private int exclusiveOr(int a, int b, Node node) {
    if (a == b) {
      return zero(node);
    } else if (isZero(a) || isZero(b)) {
      return isZero(a) ? b : a;
    } else if (isOnes(a) || isOnes(b)) {
      Expr not = new Expr.Unary(UnaryOp.NOT, isOnes(a) ? b : a);
      return add(unnamed(not, node.width(), node.site()), true);
    }
    return -1;
  }

  /** Verilog tools take shift distances of up to 32 bits: a longer one is first compared. */
  private int shift(Expr.Binary shift, Node node) {
    int distanceWidth = nodes.get(shift.b()).width();
    if (isZero(shift.b())) {
      return shift.a();
    }
    if (distanceWidth <= 31) {
      return -1;
    }
    Site site = node.site();
    share(shift.a());
    share(shift.b());
    int high = slicer.slice(shift.b(), distanceWidth - 1, 31, site);
    int any = add(unnamed(new Expr.Unary(UnaryOp.ANY, high), 1, site), true);
    int low = slicer.slice(shift.b(), 30, 0, site);
    int near =
        append(new Expr.Binary(shift.op(), shift.a(), low), node.width(), node.signed(), site);
    int far = zero(node);
    if (shift.op() == BinaryOp.SHR_SIGNED) {
      int sign = slicer.slice(shift.a(), node.width() - 1, node.width() - 1, site);
      far = add(unnamed(new Expr.Extend(sign, true), node.width(), site), true);
    }
    return append(new Expr.Mux(any, far, near), node.width(), node.signed(), site);
  }

  private int mux(Expr.Mux m, Node node) {
    if (isConstant(m.condition())) {
      return value(m.condition()).signum() != 0 ? m.yes() : m.no();
    }
    if (m.yes() == m.no()) {
      return m.yes();
    }
    if (node.width() == 1 && isOnes(m.yes()) && isZero(m.no())) {
      return m.condition();
    }
    if (node.width() == 1 && isZero(m.yes()) && isOnes(m.no())) {
      return add(unnamed(new Expr.Unary(UnaryOp.NOT, m.condition()), 1, node.site()), true);
    }
    return -1;
  }

  private int select(Expr.Select s) {
    if (s.cases().isEmpty()) {
      return s.other();
    }
    if (!isConstant(s.subject())) {
      return -1;
    }
    return s.cases().stream()
        .filter(c -> c.key().equals(value(s.subject())))
        .findFirst()
        .map(Expr.Case::value)
        .orElse(s.other());
  }

  private int extend(Expr.Extend e, Node node) {
    Node a = nodes.get(e.a());
    if (a.width() == node.width()) {
      return e.a();
    }
    if (a.name() == null && a.expr() instanceof Expr.Extend inner) {
      if (inner.signed() == e.signed() || !inner.signed()) {
        Expr whole = new Expr.Extend(inner.a(), inner.signed());
        return append(whole, node.width(), node.signed(), node.site());
      }
    }
    if (!e.signed() && a.expr() instanceof Expr.Cat c && isPrivate(e.a())) {
      List<Integer> parts = new ArrayList<>();
      int zeros = node.width() - a.width();
      parts.add(constant(BigInteger.ZERO, zeros, false, node.site()));
      parts.addAll(c.parts());
      return slicer.cat(parts, node.width(), node.site());
    }
    return -1;
  }

  int zero(Node node) {
    return constant(BigInteger.ZERO, node.width(), node.signed(), node.site());
  }

  int one(Node node) {
    return constant(BigInteger.ONE, node.width(), node.signed(), node.site());
  }

  static Node unnamed(Expr expr, int width, Site site) {
    return new Node(expr, width, false, null, site);
  }
}

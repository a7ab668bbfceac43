package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Node;
import java.math.BigInteger;

/** Comparisons that are constant, which linters object to, or just a bit. */
final class Comparisons {
  private final Simplifier table;

  Comparisons(Simplifier table) {
    this.table = table;
  }

  int less(int a, int b, Node node) {
    if (a == b || table.isConstant(b) && table.value(b).signum() == 0) {
      return table.zero(node);
    } else if (table.isConstant(a) && table.value(a).compareTo(greatest(b)) >= 0) {
      return table.zero(node);
    } else if (table.isConstant(b) && table.value(b).compareTo(greatest(a)) > 0) {
      return table.one(node);
    }
    return -1;
  }

  /** A bound of the unsigned value that linters see, too. */
  private BigInteger greatest(int index) {
    Node node = table.node(index);
    if (node.expr() instanceof Expr.Const c) {
      return c.value();
    } else if (node.expr() instanceof Expr.Extend e && !e.signed()) {
      return Arithmetic.ones(table.node(e.a()).width());
    } else if (node.expr() instanceof Expr.Cat c && table.isConstant(c.parts().get(0))) {
      int rest = node.width() - table.node(c.parts().get(0)).width();
      return table.value(c.parts().get(0)).shiftLeft(rest).or(Arithmetic.ones(rest));
    }
    return Arithmetic.ones(node.width());
  }

  /** One bit compared with a constant is the bit or its complement. */
  int equal(int a, int b, Node node) {
    boolean never =
        table.isConstant(a) && table.value(a).compareTo(greatest(b)) > 0
            || table.isConstant(b) && table.value(b).compareTo(greatest(a)) > 0;
    if (never) {
      return table.zero(node);
    }
    if (table.node(a).width() != 1 || table.isConstant(a) == table.isConstant(b)) {
      return -1;
    }
    int bit = table.isConstant(a) ? b : a;
    boolean one = table.isOnes(table.isConstant(a) ? a : b);
    return one
        ? bit
        : table.add(Simplifier.unnamed(new Expr.Unary(UnaryOp.NOT, bit), 1, node.site()), true);
  }

  int lessSigned(int a, int b, Node node) {
    return a == b || isLeast(b) || isGreatest(a) ? table.zero(node) : -1;
  }

  private boolean isLeast(int index) {
    return table.isConstant(index)
        && table.value(index).equals(BigInteger.ONE.shiftLeft(table.node(index).width() - 1));
  }

  private boolean isGreatest(int index) {
    return table.isConstant(index)
        && table.value(index).equals(Arithmetic.ones(table.node(index).width() - 1));
  }
}

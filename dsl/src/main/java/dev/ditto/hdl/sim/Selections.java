package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.sim.Netlist.FlatNode;
import java.util.List;

/** Rewrites selections that would make too much code in one place, or have a wide subject. */
final class Selections {
  /** Cases of one branch instruction. */
  private static final int MOST_CASES = 48;

  private Selections() {}

  /** Replaces the node, if it is such a selection, by an equal one made of smaller parts. */
  static void simplify(Netlist netlist, int index) {
    FlatNode node = netlist.nodes.get(index);
    if (!(node.expr() instanceof Expr.Select s) || netlist.isTable(index)) {
      return;
    }
    int width = node.width();
    Expr rest = new Expr.Extend(s.other(), false);
    if (netlist.width(s.subject()) > 64) {
      int at = s.other();
      for (Expr.Case c : s.cases()) {
        int key = add(netlist, new Expr.Const(c.key()), netlist.width(s.subject()));
        int equal = add(netlist, new Expr.Binary(BinaryOp.EQ, s.subject(), key), 1);
        rest = new Expr.Mux(equal, c.value(), at);
        at = add(netlist, rest, width);
      }
      netlist.nodes.set(index, new FlatNode(rest, width));
    } else if (s.cases().isEmpty()) {
      netlist.nodes.set(index, new FlatNode(rest, width));
    } else if (s.cases().size() > MOST_CASES) {
      int other = s.other();
      List<Expr.Case> cases = s.cases();
      int from = MOST_CASES;
      for (; from < cases.size(); from += MOST_CASES) {
        int to = Math.min(from + MOST_CASES, cases.size());
        Expr part = new Expr.Select(s.subject(), cases.subList(from, to), other);
        other = add(netlist, part, width);
      }
      Expr first = new Expr.Select(s.subject(), cases.subList(0, MOST_CASES), other);
      netlist.nodes.set(index, new FlatNode(first, width));
    }
  }

  private static int add(Netlist netlist, Expr expr, int width) {
    netlist.nodes.add(new FlatNode(expr, width));
    return netlist.nodes.size() - 1;
  }
}

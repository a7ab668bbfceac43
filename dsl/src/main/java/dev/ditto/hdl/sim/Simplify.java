package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.sim.Netlist.FlatNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rewrites nodes that would make too much code in one place. */
final class Simplify {
  /** Cases of one branch instruction. */
  private static final int MOST_CASES = 48;

  /** Different parts of one concatenation. */
  private static final int MOST_PARTS = 32;

  private Simplify() {}

  /** Replaces the node, if it is such a one, by an equal one made of smaller parts. */
  static void simplify(Netlist netlist, int index) {
    FlatNode node = netlist.nodes.get(index);
    if (node.expr() instanceof Expr.Cat c) {
      cat(netlist, index, Run.of(c.parts()));
    } else if (node.expr() instanceof Expr.Select) {
      select(netlist, index);
    }
  }

  private static void cat(Netlist netlist, int index, List<Run> runs) {
    if (runs.size() <= MOST_PARTS) {
      return;
    }
    List<Integer> parts = new ArrayList<>();
    int size = Math.max(MOST_PARTS, (runs.size() + MOST_PARTS - 1) / MOST_PARTS);
    for (int from = 0; from < runs.size(); from += size) {
      List<Run> some = runs.subList(from, Math.min(from + size, runs.size()));
      int width = some.stream().mapToInt(run -> run.width(netlist)).sum();
      List<Integer> flat = new ArrayList<>();
      some.forEach(run -> flat.addAll(Collections.nCopies(run.times(), run.node())));
      int part = add(netlist, new Expr.Cat(flat), width);
      cat(netlist, part, some);
      parts.add(part);
    }
    netlist.nodes.set(index, new FlatNode(new Expr.Cat(parts), netlist.width(index)));
  }

  /** Selections of many cases, or by a wide subject. */
  private static void select(Netlist netlist, int index) {
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

package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import java.util.List;
import java.util.function.IntPredicate;

/** Counts how often each node is used by something that matters. */
final class Uses {
  private Uses() {}

  /** Adds the nodes that a memory's ports read. */
  static void addRoots(Memory memory, List<Integer> roots) {
    Operands.of(memory, roots::add);
  }

  /**
   * How many users each node has among the nodes that some root needs; zero for the others. A
   * concatenation that repeats one part uses it once.
   */
  static int[] count(List<Node> nodes, List<Integer> roots) {
    return count(nodes, roots, i -> false);
  }

  /** The same, but {@code leaves} need nothing: they are written already. */
  static int[] count(List<Node> nodes, List<Integer> roots, IntPredicate leaves) {
    int[] uses = new int[nodes.size()];
    roots.forEach(root -> uses[root]++);
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Expr expr = nodes.get(i).expr();
      if (uses[i] == 0 || leaves.test(i)) {
        continue;
      }
      if (expr instanceof Expr.Cat c) {
        int last = -1;
        for (int part : c.parts()) {
          uses[part] += part == last ? 0 : 1;
          last = part;
        }
      } else {
        Operands.of(expr, a -> uses[a]++);
      }
    }
    return uses;
  }
}

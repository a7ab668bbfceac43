package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import java.util.List;

/** Counts how often each node is used by something that matters. */
final class Uses {
  private Uses() {}

  /** Adds the nodes that a memory's ports read. */
  static void addRoots(Memory memory, List<Integer> roots) {
    for (Memory.ReadPort r : memory.reads()) {
      roots.add(r.address());
      roots.add(r.enable());
    }
    for (Memory.WritePort w : memory.writes()) {
      roots.add(w.address());
      roots.add(w.data());
      roots.add(w.enable());
      if (w.mask() >= 0) {
        roots.add(w.mask());
      }
    }
  }

  /**
   * How many users each node has among the nodes that some root needs; zero for the others. A
   * concatenation that repeats one part uses it once.
   */
  static int[] count(List<Node> nodes, List<Integer> roots) {
    int[] uses = new int[nodes.size()];
    roots.forEach(root -> uses[root]++);
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Expr expr = nodes.get(i).expr();
      if (uses[i] == 0) {
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

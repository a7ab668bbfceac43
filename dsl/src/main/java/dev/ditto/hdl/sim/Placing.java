package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Operands;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which values are computed once and kept, and where: in the innermost region around all
 * their uses. A value with one user, or with users of which a cycle does only one, is computed
 * inside its user's expression, so that what is not chosen is not computed; a value with several
 * users, a wide one, and one whose expression grows too large are kept.
 */
final class Placing {
  /** Instructions, about, of the largest expression. */
  private static final int LARGEST = 250;

  /** Instructions, about, of the largest expression that is written twice. */
  private static final int SMALL = 40;

  private static final int MOST_COPIES = 4;

  private final Netlist netlist;

  /** By node: the regions in which it is used; nowhere if it became guards. */
  private final List<List<Region>> uses = new ArrayList<>();

  /** By node: where it is kept; null when it is computed where it is used. */
  private final Region[] places;

  private final int[] weights;
  private final int[][] operands;
  private final int[] users;
  private final Map<Integer, Region.Guard> choices = new HashMap<>();

  /**
   * @param users by node, how many nodes and steps use it; 0 for one that is not needed
   */
  Placing(Netlist netlist, Sinks sinks, int[] users) {
    this.netlist = netlist;
    this.users = users;
    int count = netlist.nodes.size();
    places = new Region[count];
    weights = new int[count];
    operands = new int[count][];
    for (int i = 0; i < count; i++) {
      uses.add(new ArrayList<>());
    }
    // Weights of whole trees first, to know what is small.
    for (int node = 0; node < count; node++) {
      if (users[node] > 0) {
        operands[node] = evaluated(node);
        weigh(node);
      }
    }
    for (Region.Item item : sinks.root.items) {
      use(item, sinks.root);
    }
    for (int node = count - 1; node >= 0; node--) {
      place(node);
    }
    for (int node = 0; node < count; node++) {
      split(node);
    }
  }

  private void use(Region.Item item, Region region) {
    Region.walk(item, region, (node, in) -> uses.get(node).add(in));
  }

  /** Whether a value is computed once and kept. */
  boolean isKept(int node) {
    return places[node] != null;
  }

  /** The region that computes a kept value; null for another. */
  Region region(int node) {
    return places[node];
  }

  /** The guard that gives a wide multiplexer its value; null for other nodes. */
  Region.Guard choice(int node) {
    return choices.get(node);
  }

  /** Instructions, about, of a node's expression. */
  int weight(int node) {
    return weights[node];
  }

  /** The same where it is used. */
  int weightOfUse(int node) {
    return isLeaf(node) || isKept(node) ? 3 : weights[node];
  }

  boolean isLeaf(int node) {
    Expr expr = netlist.nodes.get(node).expr();
    return expr instanceof Expr.Read || expr instanceof Expr.Const;
  }

  boolean isWide(int node) {
    return netlist.width(node) > 64;
  }

  /** The operands that the code of a node that is needed evaluates. */
  int[] operands(int node) {
    return operands[node];
  }

  /** A table has its values elsewhere, and of equal neighbours one is evaluated. */
  private int[] evaluated(int node) {
    Expr expr = netlist.nodes.get(node).expr();
    if (expr instanceof Expr.Select s && netlist.isTable(node)) {
      return new int[] {s.subject()};
    } else if (expr instanceof Expr.Cat c) {
      List<Run> runs = Run.of(c.parts());
      int[] nodes = new int[runs.size()];
      for (int i = 0; i < nodes.length; i++) {
        nodes[i] = runs.get(i).node();
      }
      return nodes;
    }
    return Operands.of(expr);
  }

  private int ownWeight(int node) {
    Expr expr = netlist.nodes.get(node).expr();
    if (expr instanceof Expr.Select s) {
      return operands[node].length == 1 ? 10 : 5 + 4 * s.cases().size();
    }
    return expr instanceof Expr.Cat ? 5 + 5 * operands[node].length : 5;
  }

  private void weigh(int node) {
    if (isLeaf(node)) {
      return;
    }
    int weight = ownWeight(node);
    for (int a : operands[node]) {
      weight += weightOfUse(a);
    }
    weights[node] = Math.min(weight, LARGEST);
  }

  private void place(int node) {
    List<Region> regions = uses.get(node);
    if (regions.isEmpty() || isLeaf(node)) {
      return;
    }
    if (isWide(node) || regions.size() > 1 && !isTrivial(node) && !isCheapCopy(node, regions)) {
      keep(node);
      Region place = places[node];
      if (isWide(node) && netlist.nodes.get(node).expr() instanceof Expr.Mux m) {
        Region.Guard guard = place.guardAlone(m.condition());
        guard.yes.add(new Step.Choose(node, m.yes()));
        guard.no.add(new Step.Choose(node, m.no()));
        choices.put(node, guard);
        use(guard, place);
      } else {
        for (int a : operands[node]) {
          uses.get(a).add(place);
        }
      }
    } else {
      for (int a : operands[node]) {
        uses.get(a).addAll(regions);
      }
    }
  }

  private void keep(int node) {
    Region place = uses.get(node).get(0);
    for (Region region : uses.get(node)) {
      place = Region.around(place, region);
    }
    places[node] = place;
  }

  /** Cheaper to compute again than to keep. */
  private boolean isTrivial(int node) {
    Expr expr = netlist.nodes.get(node).expr();
    if (expr instanceof Expr.Slice || expr instanceof Expr.Extend e && !e.signed()) {
      int a = operands[node][0];
      return isLeaf(a) || isWide(a) || users[a] > 1;
    }
    return false;
  }

  private boolean isCheapCopy(int node, List<Region> regions) {
    if (regions.size() > MOST_COPIES || weights[node] > SMALL) {
      return false;
    }
    for (int i = 0; i < regions.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!Region.exclude(regions.get(i), regions.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Keeps operands of an expression that grows too large. */
  private void split(int node) {
    if (uses.get(node).isEmpty() || isLeaf(node)) {
      return;
    }
    int weight = ownWeight(node);
    for (int a : operands[node]) {
      int more = weightOfUse(a);
      if (weight + more > LARGEST && !isLeaf(a) && !isKept(a)) {
        keep(a);
        more = 3;
      }
      weight += more;
    }
    weights[node] = weight;
  }
}

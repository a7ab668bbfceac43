package dev.ditto.hdl.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is done under some conditions: everything, or one arm of a guard in an outer region. Of the
 * two arms of one guard only one is done.
 */
final class Region {
  /** Something to do. */
  sealed interface Item permits Action, Guard {}

  /** A step without conditions of its own. */
  record Action(Step step) implements Item {}

  /** One of two regions, by a one-bit node. */
  static final class Guard implements Item {
    final int condition;
    final Region yes;
    final Region no;

    private Guard(int condition, Region outer) {
      this.condition = condition;
      yes = new Region(outer, this);
      no = new Region(outer, this);
    }
  }

  final List<Item> items = new ArrayList<>();
  private final Region outer;
  private final Guard guard;
  private final int depth;
  private final Map<Integer, Guard> guards = new HashMap<>();

  private Region(Region outer, Guard guard) {
    this.outer = outer;
    this.guard = guard;
    depth = outer == null ? 0 : outer.depth + 1;
  }

  /** A region that is always done. */
  static Region root() {
    return new Region(null, null);
  }

  int depth() {
    return depth;
  }

  void add(Step step) {
    items.add(new Action(step));
  }

  /** The guard on a condition, one for all that depends on it here. */
  Guard guard(int condition) {
    Guard guard = guards.get(condition);
    if (guard == null) {
      guard = guardAlone(condition);
      guards.put(condition, guard);
      items.add(guard);
    }
    return guard;
  }

  /** Lets later guards be apart from those made so far. */
  void forgetGuards() {
    guards.clear();
  }

  /** A guard that is not among the items. */
  Guard guardAlone(int condition) {
    return new Guard(condition, this);
  }

  /** The innermost region around two. */
  static Region around(Region a, Region b) {
    while (a != b) {
      if (a.depth >= b.depth) {
        a = a.outer;
      } else {
        b = b.outer;
      }
    }
    return a;
  }

  /** Whether never both are done in one cycle. */
  static boolean exclude(Region a, Region b) {
    Guard lastA = null;
    Guard lastB = null;
    while (a != b) {
      if (a.depth >= b.depth) {
        lastA = a.guard;
        a = a.outer;
      } else {
        lastB = b.guard;
        b = b.outer;
      }
    }
    return lastA != null && lastA == lastB;
  }

  /** Visits all guards' conditions and all steps in it, with the regions that they are in. */
  static void walk(Item item, Region in, Visitor visitor) {
    if (item instanceof Action a) {
      for (int node : a.step.nodes()) {
        visitor.use(node, in);
      }
    } else if (item instanceof Guard g) {
      visitor.use(g.condition, in);
      walk(g.yes, visitor);
      walk(g.no, visitor);
    }
  }

  private static void walk(Region region, Visitor visitor) {
    for (Item item : region.items) {
      walk(item, region, visitor);
    }
  }

  /** Takes a node that is used in a region. */
  interface Visitor {
    void use(int node, Region region);
  }
}

package dev.ditto.hdl.check;

/** Strongly connected components of a flow, by Tarjan's algorithm without recursion. */
final class Components {
  private final Flow flow;
  private final int[] component;
  private final int[] index;
  private final int[] low;
  private final int[] pending;
  private final int[] path;
  private final int[] edge;
  private int pendingSize;
  private int visited;
  private int components;

  private Components(Flow flow) {
    this.flow = flow;
    component = new int[flow.size()];
    index = new int[flow.size()];
    low = new int[flow.size()];
    pending = new int[flow.size()];
    path = new int[flow.size()];
    edge = new int[flow.size()];
  }

  /** For each vertex the number of its component, from 1. */
  static int[] of(Flow flow) {
    Components result = new Components(flow);
    for (int v = 0; v < flow.size(); v++) {
      if (result.index[v] == 0) {
        result.visit(v);
      }
    }
    return result.component;
  }

  private void visit(int root) {
    int depth = 0;
    path[0] = root;
    edge[0] = 0;
    enter(root);
    while (depth >= 0) {
      int v = path[depth];
      int[] sources = flow.sources(v);
      if (edge[depth] < sources.length) {
        int w = sources[edge[depth]++];
        if (index[w] == 0) {
          enter(w);
          depth++;
          path[depth] = w;
          edge[depth] = 0;
        } else if (component[w] == 0) {
          low[v] = Math.min(low[v], index[w]);
        }
      } else {
        leave(v);
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[v]);
        }
      }
    }
  }

  private void enter(int v) {
    index[v] = ++visited;
    low[v] = index[v];
    pending[pendingSize++] = v;
  }

  /** A vertex from which nothing earlier is reached closes a component. */
  private void leave(int v) {
    if (low[v] == index[v]) {
      components++;
      int w;
      do {
        w = pending[--pendingSize];
        component[w] = components;
      } while (w != v);
    }
  }
}

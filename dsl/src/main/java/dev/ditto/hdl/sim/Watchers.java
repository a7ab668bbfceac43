package dev.ditto.hdl.sim;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who watch a simulation. For implementers of {@link Simulation}. */
public final class Watchers {
  private final List<Watcher> list = new CopyOnWriteArrayList<>();

  public void add(Watcher watcher) {
    list.add(watcher);
  }

  public void remove(Watcher watcher) {
    list.remove(watcher);
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public void beforeEdge(List<String> clocks) {
    list.forEach(w -> w.beforeEdge(clocks));
  }

  public void afterEdge(List<String> clocks) {
    list.forEach(w -> w.afterEdge(clocks));
  }

  /** Tells all and forgets them. */
  public void closed() {
    list.forEach(Watcher::closed);
    list.clear();
  }
}

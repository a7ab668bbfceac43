package dev.ditto.hdl.sim;

import java.util.ArrayList;
import java.util.List;

/** Those who watch a simulation. For implementers of {@link Simulation}. */
public final class Watchers {
  /** Replaced, not changed: one who is told something may add or remove. */
  private Watcher[] all = {};

  public void add(Watcher watcher) {
    List<Watcher> more = new ArrayList<>(List.of(all));
    more.add(watcher);
    all = more.toArray(Watcher[]::new);
  }

  public void remove(Watcher watcher) {
    List<Watcher> fewer = new ArrayList<>(List.of(all));
    fewer.remove(watcher);
    all = fewer.toArray(Watcher[]::new);
  }

  public boolean isEmpty() {
    return all.length == 0;
  }

  public void beforeEdge(List<String> clocks) {
    for (Watcher watcher : all) {
      watcher.beforeEdge(clocks);
    }
  }

  public void afterEdge(List<String> clocks) {
    for (Watcher watcher : all) {
      watcher.afterEdge(clocks);
    }
  }

  /** Tells all and forgets them. */
  public void closed() {
    for (Watcher watcher : all) {
      watcher.closed();
    }
    all = new Watcher[0];
  }
}

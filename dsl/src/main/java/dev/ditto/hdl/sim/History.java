package dev.ditto.hdl.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps snapshots of the last cycles of a simulation. */
public final class History implements Watcher {
  private final JavaSimulation simulation;
  private final int most;
  private final Deque<Snapshot> cycles = new ArrayDeque<>();

  private History(JavaSimulation simulation, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a history of " + most + " cycles; it starts at 1");
    }
    this.simulation = simulation;
    this.most = most;
  }

  /**
   * Starts to keep.
   *
   * @param cycles how many, at least 1
   */
  public static History keep(JavaSimulation simulation, int cycles) {
    History history = new History(simulation, cycles);
    simulation.watch(history);
    return history;
  }

  @Override
  public void beforeEdge(List<String> clocks) {
    if (cycles.size() == most) {
      cycles.removeFirst();
    }
    cycles.addLast(simulation.snapshot(clocks));
  }

  /** The past cycles that are kept, each just before its edge, and the present: oldest first. */
  public List<Snapshot> snapshots() {
    List<Snapshot> all = new ArrayList<>(cycles);
    all.removeIf(s -> s.cycle() >= simulation.cycle());
    all.add(simulation.snapshot());
    return all;
  }
}

package dev.ditto.hdl.verilator;

import dev.ditto.hdl.sim.Clocks;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.PortTable;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.SimulationException;
import dev.ditto.hdl.sim.Watcher;
import dev.ditto.hdl.sim.Watchers;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.List;

/** A running {@link VerilatedDesign}. */
public final class VerilatedSimulation implements Simulation {
  private final VerilatedDesign design;
  private final PortTable table;
  private final List<String> clocks;
  private final LongBuffer words;
  private final boolean waves;
  private final Watchers watchers = new Watchers();
  private Model model;
  private long cycle;

  VerilatedSimulation(VerilatedDesign design, Model.Maker maker, long seed, boolean waves) {
    this.design = design;
    this.waves = waves;
    clocks = design.clocks();
    table = new PortTable(design.top(), design.ports());
    try {
      model = maker.make(table.inputWords(), table.outputWords(), seed);
    } catch (SimulationException e) {
      throw new SimulationException(design.top() + ": " + e.getMessage());
    }
    words = model.words();
  }

  @Override
  public List<Port> ports() {
    return design.ports();
  }

  @Override
  public Port port(String name) {
    return table.port(name);
  }

  @Override
  public void write(Port port, int word, long value) {
    words.put(table.inputPlace(port, word, value), value);
  }

  @Override
  public long read(Port port, int word) {
    return words.get(table.place(port, word));
  }

  @Override
  public void eval() {
    check(open().eval());
  }

  @Override
  public void step() {
    step(1);
  }

  @Override
  public void step(int cycles) {
    Clocks.check(cycles);
    if (watchers.isEmpty()) {
      run(cycles);
      return;
    }
    for (int i = 0; i < cycles; i++) {
      eval();
      watchers.beforeEdge(clocks);
      run(1);
      watchers.afterEdge(clocks);
    }
  }

  private void run(int cycles) {
    if (cycles > 0) {
      check(open().step(cycles, -1));
      cycle += cycles;
    }
  }

  @Override
  public void watch(Watcher watcher) {
    open();
    watchers.add(watcher);
  }

  @Override
  public void unwatch(Watcher watcher) {
    watchers.remove(watcher);
  }

  @Override
  public List<String> clocks() {
    return clocks;
  }

  @Override
  public void step(List<String> chosen) {
    Clocks.check(design.top(), clocks, chosen);
    long mask = 0;
    for (String clock : chosen) {
      mask |= 1L << clocks.indexOf(clock);
    }
    boolean watched = !watchers.isEmpty();
    if (watched) {
      eval();
      watchers.beforeEdge(chosen);
    }
    check(mask == 0 ? open().eval() : open().step(1, mask));
    cycle++;
    if (watched) {
      watchers.afterEdge(chosen);
    }
  }

  @Override
  public long cycle() {
    return cycle;
  }

  /**
   * Starts to write waves of every signal; ends the file being written, if any.
   *
   * @throws IllegalStateException when the design was built without waves
   * @throws SimulationException when the file cannot be written
   */
  public void startWaves(Path file) {
    if (!waves) {
      throw new IllegalStateException(
          design.top() + " was built without waves: use BuildOptions.withWaves");
    }
    check(open().trace(file.toString()));
  }

  /** Ends the wave file, which is complete from then on. */
  public void stopWaves() {
    check(open().trace(null));
  }

  @Override
  public void close() {
    if (model != null) {
      watchers.closed();
      model.close();
      model = null;
    }
  }

  private Model open() {
    if (model == null) {
      throw new IllegalStateException("the simulation of " + design.top() + " is closed");
    }
    return model;
  }

  private void check(int status) {
    if (status != 0) {
      throw new SimulationException(design.top() + ", cycle " + cycle + ": " + model.message());
    }
  }
}

package dev.ditto.hdl.sim.lockstep;

import dev.ditto.hdl.sim.History;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.Watcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Two simulators of one design run as one: the bytecode simulator, and another that is to agree
 * with it. Each call goes to both, and after each {@link #eval()} and {@link #step()} every output
 * of one is compared with that of the other. What is read is the first one's.
 *
 * <p>Both must start with the same values in registers and memories.
 */
public final class Lockstep implements Simulation {
  private static final int CYCLES_SHOWN = 12;

  private final JavaSimulation first;
  private final Simulation second;
  private final String about;
  private final History history;
  private final List<Port> others = new ArrayList<>();

  /**
   * Puts two simulations together, which are closed together.
   *
   * @param about a line for the message of a difference, for example the random seed; may be empty
   * @throws IllegalArgumentException when their ports differ
   */
  public Lockstep(JavaSimulation first, Simulation second, String about) {
    this.first = first;
    this.second = second;
    this.about = about;
    for (Port port : first.ports()) {
      Port other = second.port(port.name());
      if (other.width() != port.width() || other.input() != port.input()) {
        throw new IllegalArgumentException(port + " is " + other + " in the other simulator");
      }
      others.add(other);
    }
    history = History.keep(first, CYCLES_SHOWN - 1);
  }

  private void compare() {
    for (Port port : first.ports()) {
      if (!port.input()) {
        for (int word = 0; word < port.words(); word++) {
          if (first.read(port, word) != second.read(others.get(port.index()), word)) {
            throw new LockstepException(difference(port));
          }
        }
      }
    }
  }

  private String difference(Port port) {
    Difference difference = new Difference(history.snapshots(), port.name());
    return difference.describe(first.getBig(port.name()), second.getBig(port.name()), about);
  }

  @Override
  public void write(Port port, int word, long value) {
    first.write(port, word, value);
    second.write(others.get(port.index()), word, value);
  }

  @Override
  public long read(Port port, int word) {
    return first.read(port, word);
  }

  @Override
  public void eval() {
    first.eval();
    second.eval();
    compare();
  }

  @Override
  public void step() {
    first.step();
    second.step();
    compare();
  }

  @Override
  public List<String> clocks() {
    return first.clocks();
  }

  @Override
  public void step(List<String> clocks) {
    first.step(clocks);
    second.step(clocks);
    compare();
  }

  @Override
  public List<Port> ports() {
    return first.ports();
  }

  @Override
  public Port port(String name) {
    return first.port(name);
  }

  @Override
  public long cycle() {
    return first.cycle();
  }

  @Override
  public void watch(Watcher watcher) {
    first.watch(watcher);
  }

  @Override
  public void unwatch(Watcher watcher) {
    first.unwatch(watcher);
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}

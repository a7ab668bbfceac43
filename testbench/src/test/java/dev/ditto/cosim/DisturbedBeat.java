package dev.ditto.cosim;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.Watcher;
import java.util.List;

/** A simulation in which one beat of write data is not what the design gave. */
final class DisturbedBeat implements Simulation {
  private final Simulation simulation;
  private final String port;
  private final int target;
  private final long flip;
  private final Port valid;
  private boolean ready;
  private int beats;
  private long taken = -1;

  /**
   * @param port {@code m_axi_wdata} or {@code m_axi_wstrb}
   * @param target which beat, from 0
   * @param flip bits of the port's lowest word that are inverted
   */
  DisturbedBeat(Simulation simulation, String port, int target, long flip) {
    this.simulation = simulation;
    this.port = port;
    this.target = target;
    this.flip = flip;
    valid = simulation.port("m_axi_wvalid");
  }

  /** The cycle in which the beat was taken; -1 if it was not. */
  long taken() {
    return taken;
  }

  @Override
  public long read(Port asked, int word) {
    boolean disturbed = beats == target && word == 0 && asked.name().equals(port);
    return simulation.read(asked, word) ^ (disturbed ? flip : 0);
  }

  @Override
  public void write(Port asked, int word, long value) {
    ready = asked.name().equals("m_axi_wready") ? value != 0 : ready;
    simulation.write(asked, word, value);
  }

  @Override
  public void step() {
    if (ready && simulation.read(valid, 0) != 0) {
      taken = beats == target ? simulation.cycle() : taken;
      beats++;
    }
    simulation.step();
  }

  @Override
  public void step(List<String> clocks) {
    simulation.step(clocks);
  }

  @Override
  public List<String> clocks() {
    return simulation.clocks();
  }

  @Override
  public List<Port> ports() {
    return simulation.ports();
  }

  @Override
  public Port port(String name) {
    return simulation.port(name);
  }

  @Override
  public void eval() {
    simulation.eval();
  }

  @Override
  public long cycle() {
    return simulation.cycle();
  }

  @Override
  public void watch(Watcher watcher) {
    simulation.watch(watcher);
  }

  @Override
  public void unwatch(Watcher watcher) {
    simulation.unwatch(watcher);
  }

  @Override
  public void close() {
    simulation.close();
  }
}

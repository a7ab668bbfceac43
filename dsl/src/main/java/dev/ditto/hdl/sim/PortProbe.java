package dev.ditto.hdl.sim;

import java.util.List;

/** The ports of a simulation. */
final class PortProbe implements Probe {
  private final Simulation simulation;
  private final String top;
  private final String clock;
  private final List<Port> ports;

  PortProbe(Simulation simulation, String top, String clock) {
    this.simulation = simulation;
    this.top = top;
    this.clock = clock;
    ports = simulation.ports();
  }

  @Override
  public String top() {
    return top;
  }

  @Override
  public String clock() {
    return clock;
  }

  @Override
  public List<Variable> variables() {
    return ports.stream().map(Variable::new).toList();
  }

  @Override
  public int value(int variable) {
    return variable;
  }

  @Override
  public void sample() {
    simulation.eval();
  }

  @Override
  public long word(int value, int word) {
    return simulation.read(ports.get(value), word);
  }
}

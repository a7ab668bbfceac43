package dev.ditto.hdl.sim;

import java.util.List;

/** The ports of a simulation. */
final class PortProbe implements Probe {
  private final Simulation simulation;
  private final String top;
  private final List<Port> ports;
  private final int[] places;
  private final long[] words;

  PortProbe(Simulation simulation, String top) {
    this.simulation = simulation;
    this.top = top;
    ports = simulation.ports();
    places = new int[ports.size()];
    int count = 0;
    for (Port port : ports) {
      places[port.index()] = count;
      count += port.words();
    }
    words = new long[count];
  }

  @Override
  public String top() {
    return top;
  }

  @Override
  public List<String> clocks() {
    return simulation.clocks();
  }

  @Override
  public List<Variable> variables() {
    return ports.stream().map(Variable::new).toList();
  }

  @Override
  public int place(int variable) {
    return places[variable];
  }

  @Override
  public void sample() {
    simulation.eval();
    for (Port port : ports) {
      for (int word = 0; word < port.words(); word++) {
        words[places[port.index()] + word] = simulation.read(port, word);
      }
    }
  }

  @Override
  public long[] words() {
    return words;
  }
}

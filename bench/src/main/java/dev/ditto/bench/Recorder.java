package dev.ditto.bench;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayList;
import java.util.List;

/** Passes everything on to a simulation, and keeps the inputs of each cycle out of reset. */
final class Recorder implements Simulation {
  private final Simulation simulation;
  private final Port reset;
  private final List<Port> inputs;
  private final List<long[]> words = new ArrayList<>();

  Recorder(Simulation simulation) {
    this.simulation = simulation;
    reset = simulation.port("aresetn");
    inputs = simulation.ports().stream().filter(p -> p.input() && !p.equals(reset)).toList();
  }

  /** One array a cycle. */
  List<long[]> words() {
    return words;
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
  public void write(Port port, int word, long value) {
    simulation.write(port, word, value);
  }

  @Override
  public long read(Port port, int word) {
    return simulation.read(port, word);
  }

  @Override
  public void eval() {
    simulation.eval();
  }

  @Override
  public void step() {
    if (simulation.read(reset, 0) != 0) {
      int count = inputs.stream().mapToInt(Port::words).sum();
      long[] row = new long[count];
      int at = 0;
      for (Port port : inputs) {
        for (int word = 0; word < port.words(); word++) {
          row[at++] = simulation.read(port, word);
        }
      }
      words.add(row);
    }
    simulation.step();
  }

  @Override
  public void step(List<String> clocks) {
    step();
  }

  @Override
  public List<String> clocks() {
    return simulation.clocks();
  }

  @Override
  public long cycle() {
    return simulation.cycle();
  }

  @Override
  public void close() {
    simulation.close();
  }
}

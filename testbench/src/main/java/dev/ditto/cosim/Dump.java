package dev.ditto.cosim;

import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.wave.Vcd;
import dev.ditto.hdl.verilator.VerilatedSimulation;
import java.nio.file.Path;

/**
 * A value change dump of everything inside a simulation, until it is closed. Cycle {@code n} is at
 * time {@code 2n}.
 */
interface Dump extends AutoCloseable {
  @Override
  void close();

  /**
   * Begins a file.
   *
   * @throws IllegalStateException when the simulation was built without waves
   */
  static Dump open(Simulation simulation, Path file) {
    if (simulation instanceof JavaSimulation java) {
      return Vcd.open(java, file)::close;
    } else if (simulation instanceof VerilatedSimulation verilated) {
      verilated.startWaves(file);
      return verilated::stopWaves;
    }
    throw new IllegalStateException(simulation.getClass() + " writes no waves");
  }
}

package dev.ditto.bench;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.BuildOptions.Effort;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.nio.file.Path;

/** What simulates. */
enum Engine {
  JAVA,
  VERILATOR;

  /**
   * A simulation with zero in all registers and memories.
   *
   * @param cache where Verilator's libraries are kept; null for the usual place
   */
  Simulation start(Design design, Path cache) {
    if (this == JAVA) {
      return JavaSimulation.of(design);
    }
    return VerilatedDesign.build(design, cache == null ? options() : options().withCache(cache))
        .start();
  }

  /** How Verilator's models are built. */
  static BuildOptions options() {
    return BuildOptions.defaults().withEffort(Effort.RUN);
  }
}

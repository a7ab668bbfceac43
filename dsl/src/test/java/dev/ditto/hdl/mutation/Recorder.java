package dev.ditto.hdl.mutation;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.SimulationTap;
import java.util.ArrayList;
import java.util.List;

/** Notes which designs are simulated, and for how many cycles together. */
final class Recorder implements SimulationTap {
  final List<Design> designs = new ArrayList<>();
  long cycles;

  @Override
  public Design design(Design design) {
    designs.add(design);
    return design;
  }

  @Override
  public void cycle() {
    cycles++;
  }
}

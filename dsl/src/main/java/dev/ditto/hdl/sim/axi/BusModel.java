package dev.ditto.hdl.sim.axi;

/** Something on the other side of a design's ports that acts once per clock cycle. */
public interface BusModel {
  /**
   * Sets the design's inputs for the coming clock edge and takes note of what the edge will
   * transfer. Call it once for each {@link dev.ditto.hdl.sim.Simulation#step()}, before it.
   */
  void beforeEdge();
}

package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Design;

/** The tap of each thread. */
final class Taps {
  /** Changes nothing. */
  static final SimulationTap NONE =
      new SimulationTap() {
        @Override
        public Design design(Design design) {
          return design;
        }

        @Override
        public void cycle() {}
      };

  static final InheritableThreadLocal<SimulationTap> CURRENT =
      new InheritableThreadLocal<>() {
        @Override
        protected SimulationTap initialValue() {
          return NONE;
        }
      };

  private Taps() {}
}

package dev.ditto.bench;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Design;

/** What is simulated. */
enum Subject {
  MAC_8("MacArray 8 x 8"),
  MAC_16("MacArray 16 x 16"),
  MAC_32("MacArray 32 x 32"),
  DITTO("DittoTop small");

  /** Cycles after which a stimulus starts again. */
  private static final int MAC_CYCLES = 1024;

  final String title;

  Subject(String title) {
    this.title = title;
  }

  /** The accelerator's configuration. */
  static Configuration configuration() {
    return Configuration.preset("small");
  }

  Design elaborate() {
    return switch (this) {
      case MAC_8 -> Hdl.elaborate(() -> new MacArray(new MacArray.Params(8)));
      case MAC_16 -> Hdl.elaborate(() -> new MacArray(new MacArray.Params(16)));
      case MAC_32 -> Hdl.elaborate(() -> new MacArray(new MacArray.Params(32)));
      case DITTO -> Hdl.elaborate(() -> new DittoTop(configuration()));
    };
  }

  /**
   * Inputs to run it with: random ones, or those that the co-simulation's bench gave it while it
   * computed a layer.
   */
  Stimulus stimulus(Design design) {
    return this == DITTO ? RealLayer.recorded(design) : Stimulus.random(design, MAC_CYCLES, 1);
  }
}

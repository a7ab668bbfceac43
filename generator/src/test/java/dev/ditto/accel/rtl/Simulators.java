package dev.ditto.accel.rtl;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepDesign;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.util.function.LongFunction;

/** What a test's design runs on. */
public enum Simulators {
  /** In this virtual machine. */
  JAVA,
  /** Its Verilog, under Verilator. */
  VERILATOR,
  /** In both, which must agree in every cycle. */
  LOCKSTEP;

  private static final BuildOptions BUILD =
      BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD);

  /** What {@code -Dditto.simulator=} names; else the first. */
  public static Simulators chosen() {
    return switch (System.getProperty("ditto.simulator", "java")) {
      case "java" -> JAVA;
      case "verilator" -> VERILATOR;
      case "lockstep" -> LOCKSTEP;
      default ->
          throw new IllegalArgumentException(
              "ditto.simulator is java, verilator or lockstep, not "
                  + System.getProperty("ditto.simulator"));
    };
  }

  /**
   * Builds a design.
   *
   * @return makes a simulation from a seed for the first values of registers and memories; in
   *     lockstep all are zero, since the two would draw different ones
   */
  public LongFunction<Simulation> build(Design design) {
    return switch (this) {
      case JAVA -> JavaDesign.compile(design)::start;
      case VERILATOR -> VerilatedDesign.build(design, BUILD)::start;
      case LOCKSTEP -> {
        LockstepDesign both = LockstepDesign.build(design, BUILD);
        yield seed -> both.start("");
      }
    };
  }
}

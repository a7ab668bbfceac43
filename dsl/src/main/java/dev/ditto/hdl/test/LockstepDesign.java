package dev.ditto.hdl.test;

import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.lockstep.Lockstep;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.util.List;

/** A design made ready for the bytecode simulator and for Verilator, which then run as one. */
public final class LockstepDesign {
  private final JavaDesign compiled;
  private final VerilatedDesign verilated;
  private final List<String> resets;

  private LockstepDesign(JavaDesign compiled, VerilatedDesign verilated, List<String> resets) {
    this.compiled = compiled;
    this.verilated = verilated;
    this.resets = resets;
  }

  /** The reset ports, one a clock that the design has. */
  List<String> resets() {
    return resets;
  }

  /** Builds a design for both; see {@link VerilatedDesign#build(Design, BuildOptions)}. */
  public static LockstepDesign build(Design design, BuildOptions options) {
    return of(design, VerilatedDesign.build(design, options));
  }

  /** Holds other Verilog against a design, for example what a synthesis tool made of it. */
  public static LockstepDesign of(Design design, VerilatedDesign other) {
    List<String> resets = design.top().domains().stream().map(ClockDomain::reset).toList();
    return new LockstepDesign(JavaDesign.compile(design), other, resets);
  }

  /**
   * A simulation whose registers and memories start at zero.
   *
   * @param about a line for the message of a difference; may be empty
   */
  public Lockstep start(String about) {
    return new Lockstep(compiled.start(), verilated.start(), about);
  }
}

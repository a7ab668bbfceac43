package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DividerTest {
  static Design design() {
    return elaborate(() -> new Divider(new Divider.Params(8)));
  }

  // [divide]
  private static void divide(Simulation divider, int dividend, int divisor) {
    divider.set("in_valid", 1);
    divider.set("in_dividend", dividend);
    divider.set("in_divisor", divisor);
    divider.step();
    divider.set("in_valid", 0);
    while (divider.get("out_valid") == 0) {
      divider.step();
    }
    assertEquals(divisor == 0 ? 255 : dividend / divisor, divider.get("out_quotient"));
    assertEquals(divisor == 0 ? dividend : dividend % divisor, divider.get("out_rest"));
    divider.set("out_ready", 1);
    divider.step();
    divider.set("out_ready", 0);
  }

  // [/divide]

  // [lockstep]
  @LockstepTest // `design()` of this class, out of reset, on both simulators at once
  void quotientsAreThoseOfJava(Simulation divider, Random random) {
    for (int i = 0; i < 200; i++) {
      divide(divider, random.nextInt(256), random.nextInt(256) >> random.nextInt(9));
    }
  }

  // [/lockstep]

  @Test
  void bothSimulatorsHaveOneInterface() {
    // [simulators]
    Simulation fast = JavaSimulation.of(design()); // bytecode, compiled in milliseconds
    Simulation other = VerilatedDesign.build(design(), BuildOptions.defaults()).start();
    // [/simulators]
    for (Simulation run : new Simulation[] {fast, other}) {
      run.step();
      run.set("aresetn", 1);
      divide(run, 200, 7);
      run.close();
    }
  }

  @Test
  void everythingInsideHasAPath() {
    try (JavaSimulation divider = JavaSimulation.of(design())) {
      divider.step();
      divider.set("aresetn", 1);
      divider.set("in_valid", 1);
      divider.set("in_dividend", 200);
      divider.set("in_divisor", 7);
      // [peek]
      divider.step(2);
      assertEquals(BigInteger.valueOf(7), divider.peek("divisor")); // a register
      assertEquals(BigInteger.ZERO, divider.peek("fits")); // a Java variable
      // [/peek]
    }
  }

  @Test
  void theVerilogIsClean() {
    LintAssertions.assertClean(design());
  }
}

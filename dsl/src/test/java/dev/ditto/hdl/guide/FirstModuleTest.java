package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstModuleTest {
  static String verilog() {
    // [emit]
    Design design = elaborate(() -> new Pwm(new Pwm.Params(4)));
    String verilog = VerilogEmitter.emit(design, List.of()).get("Pwm.v");
    // [/emit]
    LintAssertions.assertClean(design);
    return verilog;
  }

  // [pwm test]
  @Test
  void thePinIsHighForItsDuty() {
    try (Simulation pwm = JavaSimulation.of(elaborate(() -> new Pwm(new Pwm.Params(4))))) {
      pwm.step();
      pwm.set("aresetn", 1);
      pwm.set("duty", 5);
      int high = 0;
      for (int cycle = 0; cycle < 16; cycle++) {
        pwm.eval();
        high += (int) pwm.get("pin");
        pwm.step();
      }
      assertEquals(5, high);
    }
  }
  // [/pwm test]
}

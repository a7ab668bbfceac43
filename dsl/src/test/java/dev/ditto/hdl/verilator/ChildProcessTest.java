package dev.ditto.hdl.verilator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.RandomDesigns;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.SimulationException;
import dev.ditto.hdl.verilator.BuildOptions.Effort;
import dev.ditto.hdl.verilator.BuildOptions.Isolation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChildProcessTest {
  private static final BuildOptions SHARED =
      BuildOptions.defaults()
          .withEffort(Effort.BUILD)
          .withCache(Path.of("target", "verilator-cache"));
  private static final BuildOptions APART = SHARED.withIsolation(Isolation.PROCESS);

  /** Counts, and says so; ends in one of two ways when told. */
  private static final Map<String, String> TALKER =
      Map.of(
          "m.v",
          """
          module m (input aclk, input [1:0] how, output reg [7:0] n);
            initial n = 0;
            always @(posedge aclk) begin
              n <= n + 1;
              $display("count %0d", n);
              if (how == 1) $finish;
              if (how == 2) $fatal(1, "no more");
            end
          endmodule
          """);

  @Test
  void doesWhatAModelInTheSameProcessDoes() {
    for (long seed = 1; seed <= 3; seed++) {
      var design = RandomDesigns.make(seed, 40);
      try (Simulation here = VerilatedDesign.build(design, SHARED).start(seed);
          Simulation there = VerilatedDesign.build(design, APART).start(seed)) {
        Random random = new Random(seed);
        for (int cycle = 0; cycle < 30; cycle++) {
          RandomDesigns.drive(random, List.of(here, there));
          here.eval();
          there.eval();
          assertSame(here, there);
          here.step(1 + cycle % 3);
          there.step(1 + cycle % 3);
          assertSame(here, there);
        }
        assertEquals(here.cycle(), there.cycle());
      }
    }
  }

  private static void assertSame(Simulation here, Simulation there) {
    for (Port port : here.ports()) {
      assertEquals(here.getBig(port.name()), there.getBig(port.name()), port.name());
    }
  }

  @Test
  void saysHowAModelEnded() {
    VerilatedDesign design = VerilatedDesign.build(TALKER, "m", APART);
    try (Simulation sim = design.start()) {
      sim.step(3);
      sim.set("how", 1);
      Exception e = assertThrows(SimulationException.class, sim::step);
      assertTrue(e.getMessage().startsWith("m, cycle 3: $finish at m.v:"), e::getMessage);
    }
    try (Simulation sim = design.start()) {
      sim.set("how", 2);
      Exception e = assertThrows(SimulationException.class, sim::step);
      assertTrue(e.getMessage().startsWith("m, cycle 0: "), e::getMessage);
      assertTrue(e.getMessage().contains("at m.v:"), e::getMessage);
    }
  }

  @Test
  void outlivesAProcessThatIsKilled() {
    VerilatedDesign design = VerilatedDesign.build(TALKER, "m", APART);
    Set<Long> others = children();
    try (Simulation sim = design.start();
        Simulation other = design.start()) {
      Set<Long> started = children();
      started.removeAll(others);
      assertEquals(2, started.size());
      sim.step(5);
      other.step(2);
      for (long pid : started) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
      }
      Exception e = assertThrows(SimulationException.class, sim::step);
      assertTrue(
          e.getMessage()
              .startsWith(
                  "m, cycle 5: the simulator's process ended with exit code 137; it printed:"),
          e::getMessage);
      assertTrue(e.getMessage().endsWith("count 3\ncount 4"), e::getMessage);
      // It stays dead, and says so again.
      assertEquals(e.getMessage(), assertThrows(SimulationException.class, sim::eval).getMessage());
    }
    try (Simulation sim = design.start()) {
      sim.step();
      assertEquals(1, sim.get("n"));
    }
  }

  @Test
  void leavesNoProcessBehind() {
    Set<Long> before = children();
    VerilatedDesign.build(TALKER, "m", APART).start().close();
    Set<Long> after = children();
    after.removeAll(before);
    assertEquals(Set.of(), after);
  }

  private static Set<Long> children() {
    return ProcessHandle.current()
        .children()
        .filter(p -> p.info().command().orElse("").endsWith("/child"))
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }
}

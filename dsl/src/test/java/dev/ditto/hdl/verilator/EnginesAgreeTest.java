package dev.ditto.hdl.verilator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.emit.VerilogOptions;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.RandomDesigns;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.verilator.BuildOptions.Effort;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random designs behave the same in the bytecode simulator, which runs the circuit, and in
 * Verilator, which runs the Verilog written for it; and that Verilog is clean. {@code
 * -Dditto.seeds=100-200} tries those seeds.
 */
class EnginesAgreeTest {
  private static final BuildOptions OPTIONS =
      BuildOptions.defaults()
          .withEffort(Effort.BUILD)
          .withCache(Path.of("target", "verilator-cache"));

  static LongStream seeds() {
    String[] range = System.getProperty("ditto.seeds", "1-4").split("-");
    return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onRandomDesigns(long seed) {
    check(RandomDesigns.make(seed, 40), seed);
  }

  /** Edges come alone, together, and not at all. */
  @ParameterizedTest
  @MethodSource("seeds")
  void onRandomDesignsWithTwoClocks(long seed) {
    check(RandomDesigns.makeWithTwoClocks(seed, 40), seed);
  }

  /** Memories are instances of modules. */
  @ParameterizedTest
  @MethodSource("seeds")
  void onRandomDesignsWithMemoryModules(long seed) {
    check(RandomDesigns.makeWithTwoClocks(seed, 60), plain().withMemoryModules("ram"), seed);
  }

  private static VerilogOptions plain() {
    return VerilogOptions.banner(List.of());
  }

  private static void check(Design design, long seed) {
    check(design, plain(), seed);
  }

  private static void check(Design design, VerilogOptions options, long seed) {
    Map<String, String> files = VerilogEmitter.emit(design, options);
    LintAssertions.assertNoFindings(files, design.top().name());
    String[] clocks = design.top().domains().stream().map(d -> d.clock()).toArray(String[]::new);
    VerilatedDesign verilated =
        VerilatedDesign.build(files, design.top().name(), OPTIONS.withClock(clocks));
    JavaDesign compiled = JavaDesign.compile(design);
    assertEquals(verilated.ports(), compiled.ports());
    Random random = new Random(seed);
    try (Simulation a = verilated.start();
        Simulation b = compiled.start()) {
      assertEquals(List.of(clocks), b.clocks());
      for (int cycle = 0; cycle < 100; cycle++) {
        RandomDesigns.drive(random, List.of(a, b));
        compare(a, b, "before cycle " + cycle);
        a.eval();
        b.eval();
        compare(a, b, "in cycle " + cycle);
        List<String> rising =
            clocks.length == 1 ? List.of(clocks) : RandomDesigns.clocks(random, a);
        a.step(rising);
        b.step(rising);
        compare(a, b, "after cycle " + cycle);
      }
    }
  }

  private static void compare(Simulation a, Simulation b, String when) {
    for (Port port : a.ports()) {
      assertEquals(
          a.getBig(port.name()).toString(16),
          b.getBig(port.name()).toString(16),
          () -> port.name() + " " + when);
    }
  }
}

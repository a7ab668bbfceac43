package dev.ditto.hdl.verilator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.SimulationException;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.verilator.BuildOptions.Effort;
import dev.ditto.hdl.verilator.BuildOptions.Waves;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerilatedDesignTest {
  private static final BuildOptions QUICK =
      BuildOptions.defaults()
          .withEffort(Effort.BUILD)
          .withCache(Path.of("target", "verilator-cache"));

  /** Somebody else's Verilog: odd names, port kinds of every size, ports listed apart. */
  private static final Map<String, String> FOREIGN =
      Map.of(
          "top.v",
          """
          // module decoy (clk);
          module top (wide__out, clk, rst, double, wide_in, \\odd[0] , sum, narrow);
            input clk, rst;
            input [95:0] wide_in;
            input [63:0] double;
            input [15:0] narrow;
            output [127:0] wide__out;
            output \\odd[0] ;
            output reg [31:0] sum;
            assign wide__out = {wide_in, 16'hffff, narrow};
            assign \\odd[0] = ^double;
            always @(posedge clk) sum <= rst ? 0 : sum + narrow;
          endmodule
          """);

  private static BigInteger hex(String digits) {
    return new BigInteger(digits, 16);
  }

  @Test
  void runsSomebodyElsesVerilog() {
    VerilatedDesign design = VerilatedDesign.build(FOREIGN, "top", QUICK.withClock("clk"));
    assertEquals(
        List.of(
            new Port(0, "wide__out", false, 128),
            new Port(1, "rst", true, 1),
            new Port(2, "double", true, 64),
            new Port(3, "wide_in", true, 96),
            new Port(4, "odd[0]", false, 1),
            new Port(5, "sum", false, 32),
            new Port(6, "narrow", true, 16)),
        design.ports());
    try (Simulation sim = design.start()) {
      sim.set("wide_in", hex("123456789abcdef012345678"));
      sim.set("double", -2L);
      sim.set("narrow", 0xfedc);
      sim.eval();
      assertEquals(hex("123456789abcdef012345678fffffedc"), sim.getBig("wide__out"));
      assertEquals(1, sim.get("odd[0]"));
      assertEquals(0, sim.get("sum"));
      sim.step(3);
      assertEquals(3 * 0xfedc, sim.get("sum"));
      assertEquals(3, sim.cycle());
      sim.set("rst", 1);
      sim.step();
      assertEquals(0, sim.get("sum"));
    }
  }

  @Test
  void refusesWhatDoesNotFit() {
    VerilatedDesign design = VerilatedDesign.build(FOREIGN, "top", QUICK.withClock("clk"));
    Simulation sim = design.start();
    Exception wide = assertThrows(RuntimeException.class, () -> sim.set("narrow", 0x10000));
    assertEquals("0x10000 does not fit the 16 bits of narrow", wide.getMessage());
    Exception output = assertThrows(RuntimeException.class, () -> sim.set("sum", 1));
    assertEquals("sum of top is an output", output.getMessage());
    Exception unknown = assertThrows(RuntimeException.class, () -> sim.get("wide_out"));
    assertEquals(
        "top has no port wide_out; nearest: wide__out, wide_in, double", unknown.getMessage());
    sim.close();
    assertThrows(IllegalStateException.class, sim::step);
  }

  private static final Map<String, String> MEMORY =
      Map.of(
          "m.v",
          """
          module m (input aclk, input [3:0] a, output [31:0] q, output reg [31:0] r);
            reg [31:0] mem [0:15];
            assign q = mem[a];
            always @(posedge aclk) r <= r + 1;
          endmodule
          """);

  private static long[] startValues(Simulation sim) {
    long[] values = new long[17];
    for (int i = 0; i < 16; i++) {
      sim.set("a", i);
      sim.eval();
      values[i] = sim.get("q");
    }
    values[16] = sim.get("r");
    sim.close();
    return values;
  }

  @Test
  void startsFromZeroOrFromASeed() {
    VerilatedDesign design = VerilatedDesign.build(MEMORY, "m", QUICK);
    assertArrayEquals(new long[17], startValues(design.start()));
    long[] one = startValues(design.start(1));
    assertArrayEquals(one, startValues(design.start(1)));
    long[] two = startValues(design.start(2));
    for (int i = 0; i < 17; i++) {
      assertNotEquals(one[i], two[i]);
      assertNotEquals(one[i], one[(i + 1) % 17]);
    }
  }

  @Test
  void runsManyInstancesOfSeveralDesignsAtATime() throws Exception {
    VerilatedDesign memory = VerilatedDesign.build(MEMORY, "m", QUICK);
    VerilatedDesign foreign = VerilatedDesign.build(FOREIGN, "top", QUICK.withClock("clk"));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        int seed = i;
        Callable<Boolean> task =
            () -> {
              try (Simulation a = memory.start(seed);
                  Simulation b = foreign.start()) {
                long first = a.get("r");
                b.set("narrow", seed);
                a.step(1000);
                b.step(1000);
                return a.get("r") == (first + 1000 & 0xffffffffL) && b.get("sum") == 1000L * seed;
              }
            };
        results.add(pool.submit(task));
      }
      for (Future<Boolean> result : results) {
        assertTrue(result.get());
      }
    } finally {
      pool.shutdown();
    }
    long[] alone = startValues(memory.start(5));
    assertArrayEquals(alone, startValues(memory.start(5)));
  }

  @Test
  void saysWhatIsWrong() {
    Exception missing =
        assertThrows(ToolException.class, () -> VerilatedDesign.build(MEMORY, "n", QUICK));
    assertEquals("there is no module n; the files have m", missing.getMessage());
    Exception syntax =
        assertThrows(
            ToolException.class,
            () -> VerilatedDesign.build(Map.of("m.v", "module m (; endmodule"), "m", QUICK));
    assertTrue(
        syntax.getMessage().startsWith("Verilator rejects m:\n%Error: m.v:1:"), syntax::getMessage);
    Exception inout =
        assertThrows(
            ToolException.class,
            () ->
                VerilatedDesign.build(Map.of("m.v", "module m (inout a); endmodule"), "m", QUICK));
    assertTrue(inout.getMessage().contains("inout"), inout::getMessage);
    Exception path =
        assertThrows(
            ToolException.class, () -> VerilatedDesign.build(Map.of("../m.v", ""), "m", QUICK));
    assertEquals("not a file name that Verilator takes: ../m.v", path.getMessage());
  }

  @Test
  void survivesFinishAndStop() {
    Map<String, String> files =
        Map.of(
            "m.v",
            """
            module m (input aclk, input stop, output reg [7:0] n);
              initial n = 0;
              always @(posedge aclk) begin
                n <= n + 1;
                if (stop) $stop;
                if (n == 5) $finish;
              end
            endmodule
            """);
    VerilatedDesign design = VerilatedDesign.build(files, "m", QUICK);
    try (Simulation sim = design.start()) {
      sim.step(5);
      assertEquals(5, sim.get("n"));
      Exception e = assertThrows(SimulationException.class, sim::step);
      assertTrue(e.getMessage().startsWith("m, cycle 5: $finish at m.v:"), e::getMessage);
    }
    try (Simulation sim = design.start()) {
      sim.set("stop", 1);
      Exception e = assertThrows(SimulationException.class, sim::step);
      assertTrue(e.getMessage().startsWith("m, cycle 0: $stop at m.v:"), e::getMessage);
    }
  }

  @Test
  void writesWaves(@TempDir Path directory) throws IOException {
    VerilatedDesign design = VerilatedDesign.build(MEMORY, "m", QUICK.withWaves(Waves.VCD));
    Path file = directory.resolve("m.vcd");
    try (VerilatedSimulation sim = design.start()) {
      sim.step();
      sim.startWaves(file);
      sim.step(3);
      sim.stopWaves();
      sim.step();
    }
    String text = Files.readString(file);
    assertTrue(text.contains("$var wire 32 ") && text.contains(" r [31:0] $end"), text);
    assertTrue(text.contains("b00000000000000000000000000000100 "), text);
    assertFalse(text.contains("b00000000000000000000000000000101 "), text);
    try (VerilatedSimulation sim = VerilatedDesign.build(MEMORY, "m", QUICK).start()) {
      assertThrows(IllegalStateException.class, () -> sim.startWaves(file));
    }
  }

  @Test
  void buildsOnceAndLeavesNothingBehind(@TempDir Path cache) throws Exception {
    BuildOptions options = QUICK.withCache(cache);
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      List<Future<VerilatedDesign>> builds = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        builds.add(pool.submit(() -> VerilatedDesign.build(MEMORY, "m", options)));
      }
      for (Future<VerilatedDesign> build : builds) {
        build.get().start().close();
      }
    } finally {
      pool.shutdown();
    }
    Thread.currentThread().interrupt();
    assertThrows(ToolException.class, () -> VerilatedDesign.build(FOREIGN, "top", options));
    assertTrue(Thread.interrupted());
    assertThrows(ToolException.class, () -> VerilatedDesign.build(MEMORY, "n", options));
    try (Stream<Path> entries = Files.list(cache)) {
      List<String> names = entries.map(p -> p.getFileName().toString()).toList();
      // The design and Verilator's own library; another test may have loaded another bridge.
      long built = names.stream().filter(n -> !n.endsWith(".lock")).count();
      assertEquals(3, built, names::toString);
      assertTrue(names.stream().noneMatch(n -> n.contains("part")), names::toString);
    }
  }
}

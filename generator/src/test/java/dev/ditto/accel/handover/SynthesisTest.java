package dev.ditto.accel.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts of cells are told as what they take of a device. */
class SynthesisTest {
  @TempDir Path folder;

  /** A registered product of nine by eight bits, and a memory of 512 bytes. */
  private static final String MULTIPLIER_AND_MEMORY =
      """
      module small(input clk, input we, input [8:0] to, input [8:0] from, input [7:0] in,
                   input signed [8:0] a, input signed [7:0] b,
                   output reg [7:0] out, output reg signed [16:0] product);
        reg [7:0] memory [0:511];
        always @(posedge clk) begin
          if (we) memory[to] <= in;
          out <= memory[from];
          product <= a * b;
        end
      endmodule
      """;

  @ParameterizedTest
  @CsvSource({
    // Without multipliers the product is made of LUTs; a DSP48E1 takes its register as well.
    "ICE40, 100, 500, 17, 50, 1, 0",
    "XILINX, 0, 0, 0, 0, 1, 1",
    "ECP5, 0, 50, 17, 50, 1, 1",
    "GOWIN, 60, 500, 17, 50, 1, 0",
    "GENERIC, 300, 1000, 17, 17, 1, 0"
  })
  void everyTargetTellsWhatOfADeviceIsUsed(
      Synthesis.Target target,
      long fewestLuts,
      long mostLuts,
      long fewestFlipFlops,
      long mostFlipFlops,
      long blockRams,
      long multipliers)
      throws IOException {
    Files.writeString(folder.resolve("small.v"), MULTIPLIER_AND_MEMORY);
    Synthesis synthesis = Synthesis.run(folder, "small", target);
    Synthesis.Resources used = synthesis.resources();
    assertEquals(blockRams, used.blockRams(), synthesis.toString());
    assertEquals(multipliers, used.multipliers(), synthesis.toString());
    assertTrue(
        used.luts() >= fewestLuts && used.luts() <= mostLuts, used + " of " + synthesis.cells());
    assertTrue(
        used.flipFlops() >= fewestFlipFlops && used.flipFlops() <= mostFlipFlops,
        used + " of " + synthesis.cells());
  }

  /** Plain, with enable, with reset, with a reset that the enable holds back, and asynchronous. */
  private static final String FLIP_FLOPS =
      """
      module small(input clk, input rst, input en, input [4:0] d, output reg [4:0] q);
        always @(posedge clk) q[0] <= d[0];
        always @(posedge clk) if (en) q[1] <= d[1];
        always @(posedge clk) if (rst) q[2] <= 0; else q[2] <= d[2];
        always @(posedge clk) if (en) begin if (rst) q[3] <= 0; else q[3] <= d[3]; end
        always @(posedge clk or posedge rst) if (rst) q[4] <= 0; else q[4] <= d[4];
      endmodule
      """;

  @ParameterizedTest
  @EnumSource(Synthesis.Target.class)
  void flipFlopsOfAllKindsAreCounted(Synthesis.Target target) throws IOException {
    Files.writeString(folder.resolve("small.v"), FLIP_FLOPS);
    Synthesis synthesis = Synthesis.run(folder, "small", target);
    assertEquals(5, synthesis.resources().flipFlops(), synthesis.toString());
  }

  /** Mapping goes by names where costs are equal, so a folder's name would change the counts. */
  @Test
  void whatIsMadeOfVerilogDoesNotDependOnItsFolder() throws IOException {
    List<String> netlists = new ArrayList<>();
    for (String name : List.of("a", "another/folder")) {
      Path verilog = Files.createDirectories(folder.resolve(name));
      Files.writeString(verilog.resolve("small.v"), MULTIPLIER_AND_MEMORY);
      Path netlist = folder.resolve("netlist.il");
      Synthesis.run(verilog, "small", Synthesis.Target.GENERIC, List.of("write_rtlil " + netlist));
      netlists.add(Files.readString(netlist));
    }
    assertTrue(
        netlists.get(0).contains("attribute \\src \"small.v:1."), "of a file without folder");
    assertEquals(netlists.get(0), netlists.get(1));
  }
}

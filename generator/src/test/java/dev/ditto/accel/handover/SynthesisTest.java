package dev.ditto.accel.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.inference.Expectation;
import dev.ditto.accel.handover.inference.Inference;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yosys accepts the Verilog, and builds the large memories from block RAM. */
class SynthesisTest {
  /** Memories of more bits than this belong into block RAM. */
  private static final int LARGE_BITS = 1024;

  private static final Pattern MEMORY =
      Pattern.compile(
          "parameter \\\\SIZE (\\d+).*?parameter \\\\WIDTH (\\d+).*?parameter \\\\WR_PORTS (\\d+)",
          Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void xilinxTakesTheWholeTinyAccelerator() throws IOException {
    Synthesis.Target target = Synthesis.Target.XILINX;
    Inference inference = Inference.run(verilog("tiny"), Rtl.TOP, target);
    List<Expectation> expectations = Expectation.of(Rtl.of(Configuration.preset("tiny")), target);
    // One DSP block for each of the 4 x 8 multipliers, and every large memory in RAM.
    assertTrue(expectations.size() >= 4 + 16, expectations.toString());
    assertEquals(List.of(), inference.findings(expectations));
  }

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

  @ParameterizedTest
  @CsvSource({
    "tiny, synth_ice40, SB_RAM40_4K",
    "tiny memoryStyle=macro, synth_ice40, SB_RAM40_4K",
    "small, synth_ice40, SB_RAM40_4K",
    "small, synth_xilinx -family xc7, RAMB36E1"
  })
  void largeMemoriesBecomeBlockRam(String preset, String pass, String blockRam) throws IOException {
    Path left = folder.resolve("left");
    Path mapped = folder.resolve("mapped");
    String script =
        "%s -top %s -run begin:map_ffram; tee -q -o %s dump t:$mem_v2; tee -q -o %s select -list t:%s"
            .formatted(pass, Rtl.TOP, left, mapped, blockRam);
    List<String> command = new ArrayList<>();
    command.add(Tool.YOSYS.require().path().toString());
    command.addAll(List.of("-q", "-p", script, "-f", "verilog"));
    try (var files = Files.list(verilog(preset))) {
      files.map(Path::toString).filter(f -> f.endsWith(".v")).sorted().forEach(command::add);
    }
    ToolResult result = ToolRunner.run(command, folder, Duration.ofMinutes(10));
    assertTrue(result.ok(), result.output());
    assertTrue(Files.readAllLines(mapped).size() >= 8, "block RAMs of " + preset);
    Matcher memory = MEMORY.matcher(Files.readString(left));
    while (memory.find()) {
      int bits = Integer.parseInt(memory.group(1)) * Integer.parseInt(memory.group(2));
      // A table that nobody writes becomes logic, not flip-flops.
      boolean table = memory.group(3).equals("0");
      assertTrue(
          table || bits <= LARGE_BITS, "a memory of " + bits + " bits is built from flip-flops");
    }
    assertEquals(0, result.exitCode());
  }

  private Path verilog(String preset) throws IOException {
    Path directory = Files.createDirectory(folder.resolve(preset));
    List<String> words = List.of(preset.split(" "));
    Configuration configuration =
        Configuration.preset(words.get(0), words.subList(1, words.size()));
    HandOver.write(Rtl.of(configuration), directory);
    return directory.resolve(HandOver.RTL);
  }
}

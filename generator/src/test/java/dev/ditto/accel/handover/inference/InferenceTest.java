package dev.ditto.accel.handover.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HardBlock;
import dev.ditto.accel.handover.Hierarchy;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.rtl.memory.Scratchpad;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.lib.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Yosys infers is seen, and so is what it cannot infer. */
class InferenceTest {
  @TempDir Path folder;

  /**
   * A scratchpad as it is emitted, and one whose read no register surrounds, which no block RAM
   * does; a memory of one LUT's depth may be either.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XILINX | 128 | false | \\d+ LUT RAMs, expected block RAM",
        "XILINX |  64 | false |",
        "ICE40  | 128 | true  |",
        "ICE40  | 128 | false | flip-flops and LUTs only, expected block RAM",
        "ECP5   | 128 | true  |",
      })
  void aMemoryThatBlockRamCannotHoldIsNamed(
      Synthesis.Target target, int depth, boolean registered, String finding) throws IOException {
    var p = new Scratchpad.Params(depth, 32, Memory.Style.AUTO);
    Design design = Hdl.elaborate(() -> new Shell(() -> new Scratchpad(p)));
    for (Map.Entry<String, String> file : VerilogEmitter.emit(design, List.of()).entrySet()) {
      String text = file.getValue();
      if (!registered) {
        text =
            text.replace(
                    "reg [31:0] words_data;",
                    "wire [31:0] words_data = words[read_address ^ write_address] ^ write_data;")
                .replace("words_data <= words[read_address];", "");
      }
      Files.writeString(folder.resolve(file.getKey()), text);
    }
    List<Expectation> expectations = Expectation.memories(Hierarchy.of(design), target);
    assertEquals(1, expectations.size());
    String expected =
        finding == null
            ? ""
            : "part.words \\(memory of %d words of 32 bits\\): found %s".formatted(depth, finding);
    String found = findings(design.top().name(), target, expectations);
    assertTrue(found.matches(expected), found);
  }

  @Test
  void productsThatDoNotShareABlockAreCounted() throws IOException {
    Files.writeString(
        folder.resolve("chip.v"),
        """
        module chip(input clk, input signed [8:0] d, input signed [7:0] a, input signed [7:0] b,
                    output [16:0] da, output [16:0] db);
          pe row(clk, d, a, b, da, db);
        endmodule
        module pe(input clk, input signed [8:0] d, input signed [7:0] a, input signed [7:0] b,
                  output reg signed [16:0] da, output reg signed [16:0] db);
          always @(posedge clk) begin
            da <= d * a;
            db <= d * b;
          end
        endmodule
        """);
    Expectation both = new Expectation("row", "row-PE", Set.of(HardBlock.DSP), 2);
    Expectation paired = new Expectation("row", "row-PE", Set.of(HardBlock.DSP), 1);
    assertEquals(
        "row (row-PE): found 2 DSP blocks, expected 1 DSP blocks",
        findings("chip", Synthesis.Target.XILINX, List.of(both, paired)));
  }

  private String findings(String top, Synthesis.Target target, List<Expectation> expectations)
      throws IOException {
    return Inference.run(folder, top, target).findings(expectations).stream()
        .map(Inference.Finding::toString)
        .collect(Collectors.joining("\n"));
  }

  /** Pairs share a block; a 9-bit row-PE without pairs has a block for each product. */
  @ParameterizedTest
  @CsvSource({"small, 8, 8", "small multiplier=plain, 8, 16", "tiny lanes=2, 4, 16"})
  void everyRowPeIsExpectedToHaveItsBlocks(String written, int rows, int blocks) {
    List<String> words = List.of(written.split(" "));
    Rtl rtl = Rtl.of(Configuration.preset(words.get(0), words.subList(1, words.size())));
    List<Integer> counts =
        Expectation.of(rtl, Synthesis.Target.XILINX).stream()
            .filter(e -> e.blocks().contains(HardBlock.DSP))
            .map(Expectation::count)
            .toList();
    assertEquals(Collections.nCopies(rows, blocks), counts);
  }

  @Test
  void withoutADeviceNothingIsExpected() {
    Rtl rtl = Rtl.of(Configuration.preset("tiny"));
    assertEquals(List.of(), Expectation.of(rtl, Synthesis.Target.GENERIC));
  }
}

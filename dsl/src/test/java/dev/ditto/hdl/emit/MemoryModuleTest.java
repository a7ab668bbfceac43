package dev.ditto.hdl.emit;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.elaborate;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.memory;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryModuleTest {
  private static final VerilogOptions RAM =
      VerilogOptions.banner(List.of()).withMemoryModules("ram");

  /** A memory in lanes, read at two places, and one without lanes. */
  static final class Store extends Block {
    Store() {
      var address = input(uint(9));
      var data = input(uint(32));
      var mask = input(uint(4));
      var enable = input(bool());
      var one = output(uint(32));
      var other = output(uint(32));
      var third = output(uint(32));
      var words = memory(uint(32), 512).lanes(8).style(Memory.Style.BLOCK);
      words.write(address, data, mask, enable);
      one.set(words.read(address, yes()));
      other.set(words.read(address.wrapPlus(1), enable));
      var plain = memory(uint(32), 512).style(Memory.Style.BLOCK);
      plain.write(address, data, enable);
      third.set(plain.read(address, yes()));
    }
  }

  private final Design design = elaborate(Store::new);

  @Test
  void memoriesAreInstancesOfOneModuleAShape() {
    Map<String, String> files = VerilogEmitter.emit(design, RAM);
    assertEquals(List.of("ram_2r1w.v", "ram_1r1w.v", "Store.v"), List.copyOf(files.keySet()));
    String text = files.get("Store.v").replaceAll("  // \\w+\\.java:\\d+", "");
    assertTrue(
        text.contains(
            """
              ram_1r1w #(
                .DEPTH(512),
                .WIDTH(32),
                .LANES(1),
                .ADDRESS(9),
                .STYLE("block")
              ) plain (
                .clk(aclk),
                .r_enable(1'b1),
                .r_address(address),
                .r_data(plain_data),
                .w_enable(enable),
                .w_address(address),
                .w_mask(1'b1),
                .w_data(data)
              );
            """),
        text);
    assertTrue(!files.get("Store.v").contains(" [0:511]"), text);
    LintAssertions.assertNoFindings(files, "Store");
  }

  @Test
  void theModulesAreCleanByThemselves() {
    Map<String, String> files = new LinkedHashMap<>(VerilogEmitter.emit(design, RAM));
    files.keySet().retainAll(List.of("ram_2r1w.v"));
    LintAssertions.assertNoFindings(files, "ram_2r1w");
  }

  @Test
  void yosysMakesBlockRamOfThem() {
    Path directory = LintAssertions.write(VerilogEmitter.emit(design, RAM));
    try {
      // 32 x 512 bits in lanes, twice for two readers, and once more: four block RAMs each.
      String output = yosys(directory, "synth_ice40 -top Store; stat");
      assertTrue(output.matches("(?s).*SB_RAM40_4K\\s+12\\s.*"), output);
    } finally {
      LintAssertions.delete(directory);
    }
  }

  @Test
  void aDefinedMacroReplacesTheBody() {
    Map<String, String> files = new LinkedHashMap<>(VerilogEmitter.emit(design, RAM));
    String own = files.get("ram_1r1w.v").replace("module ram_1r1w ", "module my_sram ");
    files.put("my_sram.v", own.replace("`ifdef RAM_1R1W", "`ifdef NEVER"));
    Path directory = LintAssertions.write(files);
    try {
      String read =
          "read_verilog -DRAM_1R1W=my_sram Store.v ram_1r1w.v ram_2r1w.v my_sram.v;"
              + " hierarchy -check -top Store; ";
      // The module of the macro is there once, with the parameters of the instance.
      String output = yosys(directory, read + "select -list t:*my_sram*");
      assertTrue(output.contains("ram_1r1w") && output.contains("/_memory"), output);
    } finally {
      LintAssertions.delete(directory);
    }
  }

  private static String yosys(Path directory, String script) {
    String yosys = Tool.YOSYS.require().path().toString();
    String read = script.startsWith("read") ? "" : "read_verilog *.v; ";
    ToolResult result =
        ToolRunner.run(List.of(yosys, "-p", read + script), directory, Duration.ofMinutes(2));
    assertTrue(result.ok(), result.output());
    return result.output();
  }

  @Test
  void theNameIsChecked() {
    VerilogOptions plain = VerilogOptions.banner(List.of());
    for (String bad : List.of("", "1ram", "a-b")) {
      assertThrows(IllegalArgumentException.class, () -> plain.withMemoryModules(bad));
    }
  }
}

package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.accel.ports.Port;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts run, as far as that can be seen without the vendors' tools. */
class ScriptsTest {
  @TempDir static Path folder;
  private static HandedOver product;

  @BeforeAll
  static void generate() throws IOException {
    product = HandedOver.write(folder);
    try (InputStream in = ScriptsTest.class.getResourceAsStream("record.tcl")) {
      Files.copy(in, folder.resolve("record.tcl"));
    }
  }

  /** The calls of a Tcl script that are not Tcl's own, one a line. */
  private static List<String> calls(String script) {
    return product.run("tclsh", "record.tcl", script).lines().toList();
  }

  /** What follows a word in the calls that have it. */
  private static List<String> after(List<String> calls, String word) {
    return calls.stream()
        .filter(call -> call.contains(word))
        .map(call -> call.substring(call.indexOf(word) + word.length()).strip())
        .toList();
  }

  private static List<String> verilogIn(String directory) {
    return product.verilog().stream().map(name -> directory + name).toList();
  }

  @Test
  void constraintsNameThePeriodAndEveryPort() {
    assertEquals(
        List.of("get_ports aclk", "create_clock -name aclk -period 3.333 stub"),
        calls("constraints/ditto.xdc"));
    List<String> calls = calls("constraints/ditto.sdc");
    assertTrue(calls.contains("create_clock -name aclk -period 3.333 stub"));
    List<String> ports =
        after(calls, "get_ports").stream()
            .flatMap(list -> Stream.of(list.replaceAll("[{}]", "").split(" ")))
            .sorted()
            .toList();
    assertEquals(product.ports(), ports);
  }

  @Test
  void quartusAloneDerivesTheUncertaintyOfClocks() throws IOException {
    String script = product.text("constraints/ditto.sdc");
    String quartus = "proc derive_clock_uncertainty {} {puts derived}\n" + script;
    Files.writeString(folder.resolve("quartus.sdc"), quartus);
    assertEquals(1, calls("quartus.sdc").stream().filter("derived"::equals).count());
    assertTrue(calls("constraints/ditto.sdc").stream().noneMatch(c -> c.contains("derive")));
  }

  @Test
  void vivadoReadsEveryFile() throws IOException {
    String rtl = folder.toRealPath() + "/rtl/";
    List<String> calls = calls("vivado/synth_ooc.tcl");
    assertEquals(verilogIn(rtl), after(calls, "read_verilog"));
    assertEquals(
        List.of("npu_DittoTop -part xc7a35tcsg324-1 -mode out_of_context"),
        after(calls, "synth_design -top").stream()
            .map(c -> c.replace(" -flatten_hierarchy rebuilt", ""))
            .toList());
    JsonNode summary =
        JsonMapper.builder()
            .build()
            .readTree(product.text("vivado/reports/summary.json").replace("stub", "0.5"));
    assertEquals(1, summary.get("dsp").asInt());
    assertEquals(0.5, summary.get("worst_slack_ns").asDouble());

    assertFalse(product.text("vivado/synth_ooc.tcl").contains("PRIMITIVE_"));

    calls = calls("ip/package_ip.tcl");
    assertEquals(verilogIn(rtl), after(calls, "add_files ").subList(0, product.verilog().size()));
    assertEquals(
        List.of("s_axil -clock aclk stub", "m_axi -clock aclk stub"),
        after(calls, "associate_bus_interfaces -busif"));
  }

  @Test
  void quartusReadsEveryFileAndKnowsEveryPort() throws IOException {
    List<String> calls = calls("quartus/ditto_hw.tcl");
    List<String> paths = after(calls, "VERILOG PATH");
    List<String> twice = new ArrayList<>(verilogIn("../rtl/"));
    twice.addAll(verilogIn("../rtl/"));
    assertEquals(twice, paths);
    List<String> ports =
        after(calls, "add_interface_port").stream().map(c -> c.split(" ")[1]).sorted().toList();
    assertEquals(product.ports(), ports);
    for (Port port : product.rtl().interfaces().ports()) {
      String side = port.driven() ? "Output" : "Input";
      assertTrue(
          calls.stream()
              .anyMatch(
                  c ->
                      c.contains(" " + port.name() + " ") && c.endsWith(side + " " + port.width())),
          port.toString());
    }
  }

  @Test
  void quartusMakesAProjectFromAnyDirectory() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    ToolResult result =
        ToolRunner.run(
            List.of("tclsh", "../record.tcl", "../quartus/project.tcl"),
            elsewhere,
            Duration.ofMinutes(1));
    assertTrue(result.ok(), result.output());
    List<String> calls = result.output().lines().toList();
    String root = folder.toRealPath().toString();
    assertEquals(verilogIn(root + "/rtl/"), after(calls, "-name VERILOG_FILE"));
    assertEquals(List.of(root + "/constraints/ditto.sdc"), after(calls, "-name SDC_FILE"));
    List<String> virtual = new ArrayList<>(product.ports());
    virtual.remove("aclk");
    assertEquals(virtual, after(calls, "-name VIRTUAL_PIN ON -to").stream().sorted().toList());
    assertTrue(calls.indexOf("execute_flow -compile") > calls.indexOf("export_assignments"));
    assertTrue(Files.isDirectory(folder.resolve("quartus/build")));
    assertFalse(Files.exists(elsewhere.resolve("build")));
  }

  @Test
  void vivadoEndsWithAnErrorWhereAMemoryIsNotRam() throws IOException {
    String script = product.text("vivado/synth_ooc.tcl");
    Files.writeString(
        folder.resolve("vivado/nothing.tcl"), "proc get_cells args {return {}}\n" + script);
    ToolResult result =
        ToolRunner.run(
            List.of("tclsh", "record.tcl", "vivado/nothing.tcl"), folder, Duration.ofMinutes(1));
    assertEquals(1, result.exitCode());
    assertTrue(result.output().contains("not inferred: "), result.output());
    assertTrue(result.output().contains("x/words: found 0 RAMB*, expected 1 to"), result.output());
    assertFalse(result.output().contains("row_pes_0: "), result.output());
  }

  /**
   * On modules of the same names with next to nothing in them: what is inside is tested elsewhere.
   * At the end a script for a device finds no memories in them.
   */
  @ParameterizedTest
  @CsvSource({
    "generic, generic_netlist.v, $_NOT_",
    "ice40, ice40_netlist.json, SB_LUT4",
    "ecp5, ecp5_netlist.json, LUT4",
    "xilinx, xilinx_netlist.edif, INV",
    "gowin, gowin_netlist.json, LUT1"
  })
  void yosysSynthesises(String family, String netlist, String cell, @TempDir Path stubs)
      throws IOException {
    Files.createDirectory(stubs.resolve("rtl"));
    Files.createDirectory(stubs.resolve("yosys"));
    for (String file : product.verilog()) {
      String module = file.replace(".v", "");
      Files.writeString(
          stubs.resolve("rtl").resolve(file),
          "module %s (input wire a, output wire y); assign y = ~a; endmodule\n".formatted(module));
    }
    String script = "yosys/" + family + ".ys";
    Files.copy(folder.resolve(script), stubs.resolve(script));
    String yosys = Tool.YOSYS.require().path().toString();
    ToolResult result = ToolRunner.run(List.of(yosys, "-q", script), stubs, Duration.ofMinutes(5));
    String failure = family.equals("generic") ? "" : "Assertion failed: selection is empty";
    assertEquals(failure.isEmpty(), result.ok(), result.output());
    assertTrue(result.output().contains(failure), result.output());
    assertTrue(Files.size(stubs.resolve("yosys").resolve(netlist)) > 0);
    String statistics = Files.readString(stubs.resolve("yosys/" + family + ".json"));
    assertTrue(statistics.contains('"' + cell + '"'), statistics);
  }

  @Test
  void theSmokeTestPassesAndCanFail() throws IOException {
    assertEquals("PASS", smoke("sim/smoke_tb.v").lines().findFirst().orElse(""));
    Path other = folder.resolve("sim/other_tb.v");
    Files.writeString(other, product.text("sim/smoke_tb.v").replace("4f545444", "4f545445"));
    assertTrue(smoke("sim/other_tb.v").contains("4f545444 instead of 4f545445\nFAIL"));
  }

  private static String smoke(String bench) {
    List<String> command = new ArrayList<>();
    command.add(Tool.ICARUS.require().path().toString());
    command.addAll(List.of("-g2001", "-Wall", "-s", "smoke_tb", "-o", "smoke", bench));
    command.addAll(verilogIn("rtl/"));
    assertEquals("", product.run(command.toArray(String[]::new)));
    return product.run("vvp", "-n", "smoke");
  }

  @Test
  void theFileListNamesTheTopAndEveryFile() throws IOException {
    JsonNode list = JsonMapper.builder().build().readTree(product.text("rtl/files.json"));
    assertEquals("npu_DittoTop", list.get("top").asText());
    List<String> files = new ArrayList<>();
    list.get("files").forEach(file -> files.add(file.asText()));
    assertEquals(product.verilog(), files);
    assertEquals("aclk", list.get("interfaces").get(2).get("clock").asText());
  }
}

package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.io.SmallModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program where Verilator, a C++ compiler, Yosys, nextpnr or icepack are not installed. */
class MissingToolsTest {
  @TempDir Path folder;

  @Test
  void theDemonstrationRunsWithJavaAlone() throws Exception {
    SmallModel.write(folder);
    Program.Result result =
        without(
            List.of("VERILATOR", "CXX", "YOSYS"),
            "demo",
            "-m",
            ".",
            "-p",
            "tiny",
            "--steps",
            "2",
            "-q");
    assertEquals(0, result.code(), result.text());
    assertTrue(
        result
            .text()
            .startsWith(
                "note: Verilator is not installed; simulating with the bytecode simulator instead"),
        result.text());
    assertEquals(1, result.text().split("note: ", -1).length - 1, result.text());
    assertTrue(result.text().contains("equal: the images in memory and "), result.text());
    for (String file : new String[] {"rtl/DittoTop.v", "image.png", "steps.png", "report.html"}) {
      assertTrue(Files.size(folder.resolve("out/demo").resolve(file)) > 0, file);
    }
    assertTrue(
        Files.readString(folder.resolve("out/demo/result.json"))
            .contains("the bytecode simulator"));
  }

  @Test
  void aComparisonRunsWithoutACompiler() throws Exception {
    SmallModel.write(folder);
    Program.Result result =
        without(List.of("CXX"), "cosim", "-m", ".", "-p", "tiny", "--steps", "1", "--seed", "-1");
    assertEquals(0, result.code(), result.text());
    assertTrue(
        result.text().contains("note: a C++ compiler is not installed; simulating with"),
        result.text());
    assertTrue(result.text().contains("equal: "), result.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cosim", "demo"})
  void verilatorIsNotReplacedWhereItIsAskedFor(String verb) throws Exception {
    Program.Result result = without(List.of("VERILATOR"), verb, "--simulator", "verilator");
    assertEquals(3, result.code(), result.text());
    assertTrue(result.text().contains("apt-get install verilator"), result.text());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void placingNamesThePackageOfNextpnr() throws Exception {
    Program.Result result = without(List.of("NEXTPNR_ICE40"), "synth", "-p", "tiny", "--place");
    assertEquals(3, result.code(), result.text());
    assertTrue(result.text().contains("apt-get install nextpnr-ice40"), result.text());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void placingNamesThePackageOfIcepack() throws Exception {
    Program.Result result = without(List.of("ICEPACK"), "synth", "-p", "tiny", "--place");
    assertEquals(3, result.code(), result.text());
    assertTrue(
        result.text().contains("icepack is not installed: install it (Debian, Ubuntu: apt-get"),
        result.text());
    assertTrue(result.text().contains("apt-get install fpga-icestorm"), result.text());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void foreignVerilogNeedsVerilator() throws Exception {
    String rtl = Program.PROJECT.resolve("rtl-out/rtl").toString();
    Program.Result missing = without(List.of("VERILATOR"), "cosim", "-p", "tiny", "--rtl", rtl);
    assertEquals(3, missing.code(), missing.text());
    assertTrue(missing.text().contains("Verilator is not installed: "), missing.text());
    Program.Result java = without(List.of(), "cosim", "--rtl", rtl, "--simulator", "java");
    assertEquals(2, java.code(), java.text());
    assertTrue(java.text().contains("--rtl needs Verilator"), java.text());
  }

  @Test
  void anUnknownSimulatorIsNamed() throws Exception {
    Program.Result result = without(List.of(), "cosim", "--simulator", "icarus");
    assertEquals(2, result.code(), result.text());
    assertTrue(
        result.text().contains("--simulator: 'icarus' is not one of verilator, java"),
        result.text());
  }

  /** Runs the program where the tools of these variables are not to be found. */
  private Program.Result without(List<String> tools, String... arguments) throws Exception {
    Map<String, String> environment = new HashMap<>();
    tools.forEach(tool -> environment.put(tool, folder.resolve("none").toString()));
    return Program.run(folder, environment, arguments);
  }
}

package dev.ditto.cosim.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory that somebody got by mail: there is make and a simulator, and no Java. */
class StandAloneBenchTest {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  /** What make, Verilator's scripts and the compiler call. */
  private static final List<String> COMMON =
      List.of("make", "sh", "rm", "mkdir", "echo", "cat", "touch", "cp", "mv", "uname", "xargs");

  @TempDir Path folder;

  @Test
  void verilatorPassesAndNoticesAWrongBit() throws IOException {
    Path directory = handOver(Configuration.preset("tiny", List.of("checksums=on")));
    Path path =
        path(
            Tool.VERILATOR,
            "verilator",
            "verilator_bin",
            "g++",
            "as",
            "ld",
            "ar",
            "perl",
            "python3");
    ToolResult good = make(path, directory, "SEED=3", "OPT=-O0");
    assertEquals(0, good.exitCode(), good.output());
    assertTrue(good.output().contains("PASS: "), good.output());
    flipExpectedBit(directory);
    ToolResult bad = make(path, directory, "SEED=4", "STALLS=0", "OPT=-O0");
    assertNotEquals(0, bad.exitCode(), bad.output());
    assertTrue(bad.output().contains("FAIL: 1 errors"), bad.output());
  }

  @Test
  void icarusPassesAndNoticesAWrongBit() throws IOException {
    Path directory = handOver(SMALLEST);
    Pattern bench = Pattern.compile("- (tb/[^:\\n]+)");
    List<String> files =
        bench
            .matcher(Files.readString(directory.resolve("ditto.core")))
            .results()
            .map(file -> file.group(1))
            .toList();
    assertEquals(4, files.size(), "what FuseSoC takes for the target tb");
    for (String file : files) {
      assertTrue(Files.isRegularFile(directory.resolve(file)), file);
    }
    Path path = path(Tool.ICARUS, "iverilog", "vvp");
    ToolResult good = make(path, directory, "icarus", "SEED=5");
    assertEquals(0, good.exitCode(), good.output());
    assertTrue(good.output().contains("PASS: "), good.output());
    assertFalse(good.output().contains("readmemh"), good.output());
    Path encoder = directory.resolve("rtl/mine_DeltaEncoder.v");
    String right = Files.readString(encoder);
    String wrong = right.replace("beat_before[31:24];", "beat_before[31:24] ^ 8'd4;");
    assertNotEquals(right, wrong);
    Files.writeString(encoder, wrong);
    ToolResult broken = make(path, directory, "icarus");
    assertNotEquals(0, broken.exitCode(), broken.output());
    assertTrue(
        broken.output().contains("the run is not that of the golden model"), broken.output());
    assertTrue(broken.output().contains("checksum CHECK_ENCODE is 0x"), broken.output());
    assertFalse(broken.output().contains("x, expected"), broken.output());
  }

  /** Where keys are not a power of two places apart. */
  @Test
  void icarusPassesWithColumnsThatAreNoPowerOfTwo() throws IOException {
    Path directory =
        handOver(
            Configuration.preset("tiny", List.of("columns=12", "vectorLanes=3", "checksums=on")));
    assertTrue(
        Files.readString(directory.resolve("tb/vectors/run.vh")).contains("EXPECTED_BYTES = 1728;"),
        "the network with attention");
    ToolResult run = make(path(Tool.ICARUS, "iverilog", "vvp"), directory, "icarus");
    assertEquals(0, run.exitCode(), run.output());
    assertTrue(run.output().contains("PASS: "), run.output());
  }

  /** One that runs a small network, with a module prefix and a clock for memory. */
  private static final Configuration SMALLEST =
      Configuration.preset(
          "tiny",
          List.of("paramDepth=16", "modulePrefix=mine_", "busClock=separate", "checksums=on"));

  private Path handOver(Configuration configuration) throws IOException {
    Path made = Files.createDirectory(folder.resolve("made"));
    HandOver.write(Rtl.of(configuration), made);
    return Files.move(made, Files.createDirectories(folder.resolve("some where")).resolve("x"));
  }

  /** A folder of links to nothing but a tool and what it needs. */
  private Path path(Tool tool, String... programs) throws IOException {
    tool.require();
    Path path = Files.createDirectory(folder.resolve("path"));
    List<String> all = new ArrayList<>(COMMON);
    all.addAll(List.of(programs));
    for (String program : all) {
      for (String place : System.getenv("PATH").split(":")) {
        Path file = Path.of(place, program);
        if (Files.isExecutable(file) && !Files.exists(path.resolve(program))) {
          Files.createSymbolicLink(path.resolve(program), file);
        }
      }
    }
    return path;
  }

  private ToolResult make(Path path, Path directory, String... arguments) {
    List<String> command = new ArrayList<>(List.of("/usr/bin/env", "-i", "PATH=" + path, "make"));
    command.addAll(List.of("-C", "tb"));
    command.addAll(List.of(arguments));
    return ToolRunner.run(command, directory, LIMIT);
  }

  /** In the last known byte. */
  private static void flipExpectedBit(Path directory) throws IOException {
    Path file = directory.resolve("tb/vectors/after.hex");
    StringBuilder text = new StringBuilder(Files.readString(file));
    int at = text.length() - 1;
    while (Character.digit(text.charAt(at), 16) < 0) {
      at--;
    }
    int digit = Character.digit(text.charAt(at), 16);
    text.setCharAt(at, Character.forDigit(digit ^ 1, 16));
    Files.writeString(file, text);
  }
}

package dev.ditto.cosim.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole denoising run in which everything that multiplies, selects or encodes on the way from
 * codes to sums and back is made of iCE40 cells. The proofs of netlists leave multipliers out; this
 * does not.
 */
class GateLevelTest {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private static final List<String> MODULES =
      List.of("DeltaEncoder", "TokenSelector", "ColumnAccumulators", "MultiplyAddLane", "CodeLane");

  /** A LUT as one shift. Yosys' own model is four wires, and compiling is what takes the time. */
  private static final String LUT =
      """
      module SB_LUT4(output O, input I0, I1, I2, I3);
        parameter [15:0] LUT_INIT = 0;
        wire [3:0] at = {I3, I2, I1, I0};
        assign O = LUT_INIT >> at;
      endmodule
      """;

  @TempDir Path folder;

  @Test
  void theRunIsThatOfTheGoldenModel() throws IOException {
    Configuration smallest = Configuration.preset("tiny", List.of("columns=4", "rows=1"));
    HandOver.write(Rtl.of(smallest), folder);
    Files.writeString(folder.resolve("lut.v"), LUT);
    for (String module : MODULES) {
      becomesCells(folder.resolve("rtl"), module);
    }
    ToolResult run =
        ToolRunner.run(List.of("/usr/bin/env", "make", "-C", "tb", "OPT=-O0"), folder, LIMIT);
    assertEquals(0, run.exitCode(), run.output());
    assertTrue(run.output().contains("PASS: "), run.output());
  }

  /** Puts cells in the place of a module, written as what each computes. */
  private static void becomesCells(Path rtl, String module) throws IOException {
    String file = module + ".v";
    String script =
        String.join(
            "; ",
            "read_verilog " + file,
            "synth_ice40 -top " + module + " -run :check",
            "select -assert-none t:$*",
            "select -assert-any t:SB_LUT4",
            "techmap -map ../lut.v",
            "select -assert-none t:SB_LUT4",
            "design -stash cells",
            "read_verilog -defer +/ice40/cells_sim.v",
            "design -copy-from cells -as " + module + " " + module,
            "hierarchy -top " + module,
            "proc",
            "flatten",
            "opt_clean",
            "write_verilog -noattr " + file);
    String before = Files.readString(rtl.resolve(file));
    ToolResult made =
        ToolRunner.run(
            List.of(Tool.YOSYS.require().path().toString(), "-q", "-p", script), rtl, LIMIT);
    assertTrue(made.ok(), made.output());
    String after = Files.readString(rtl.resolve(file));
    assertTrue(after.length() > before.length(), module);
    Files.writeString(
        rtl.resolve(file),
        "/* verilator lint_off UNOPTFLAT */\n/* verilator lint_off WIDTH */\n" + after);
    assertFalse(after.contains(" * "), module);
  }
}

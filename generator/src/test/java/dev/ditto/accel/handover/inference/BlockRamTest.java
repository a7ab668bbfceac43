package dev.ditto.accel.handover.inference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Yosys builds every large memory from block RAM. A memory and the register of its read are in one
 * module, so each module with memories is looked at by itself, once, and modules without any are
 * left out; {@link WholeChipTest} sees a whole accelerator, flattened.
 */
class BlockRamTest {
  /** Memories of more bits than this belong into block RAM. */
  private static final int LARGE_BITS = 1024;

  private static final Pattern MEMORY =
      Pattern.compile(
          "parameter \\\\SIZE (\\d+).*?parameter \\\\WIDTH (\\d+).*?parameter \\\\WR_PORTS (\\d+)",
          Pattern.DOTALL);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "tiny, synth_ice40 -noflatten, ice40/cells_sim.v, SB_RAM40_4K",
    "tiny memoryStyle=macro, synth_ice40 -noflatten, ice40/cells_sim.v, SB_RAM40_4K",
    "small, synth_ice40 -noflatten, ice40/cells_sim.v, SB_RAM40_4K",
    "small, synth_xilinx -family xc7, xilinx/cells_sim.v +/xilinx/cells_xtra.v, RAMB36E1",
    "small, synth_ecp5 -noflatten, ecp5/cells_sim.v +/ecp5/cells_bb.v, DP16KD",
  })
  void largeMemoriesBecomeBlockRam(String written, String pass, String cells, String blockRam)
      throws IOException {
    List<String> words = List.of(written.split(" "));
    Rtl rtl = Rtl.of(Configuration.preset(words.get(0), words.subList(1, words.size())));
    rtl.write(folder);
    Set<String> without =
        rtl.design().circuits().stream()
            .filter(circuit -> circuit.memories().isEmpty())
            .map(circuit -> circuit.name() + ".v")
            .collect(Collectors.toSet());
    String first = pass.startsWith("synth_xilinx") ? "prepare" : "coarse";
    String script =
        String.join(
            "; ",
            "read_verilog -lib " + files(rtl, without::contains),
            "read_verilog " + files(rtl, name -> !without.contains(name)),
            "read_verilog -lib -specify +/" + cells,
            "hierarchy -check",
            "proc",
            pass + " -run " + first + ":map_ffram",
            "tee -q -o left dump t:$mem_v2",
            "tee -q -o mapped select -list t:" + blockRam);
    ToolResult result =
        ToolRunner.run(
            List.of(Tool.YOSYS.require().path().toString(), "-q", "-p", script),
            folder,
            Duration.ofMinutes(10));
    assertTrue(result.ok(), result.output());
    assertTrue(
        Files.readAllLines(folder.resolve("mapped")).size() >= 8, "block RAMs of " + written);
    Matcher memory = MEMORY.matcher(Files.readString(folder.resolve("left")));
    while (memory.find()) {
      int bits = Integer.parseInt(memory.group(1)) * Integer.parseInt(memory.group(2));
      // A table that nobody writes becomes logic, not flip-flops.
      boolean table = memory.group(3).equals("0");
      assertTrue(
          table || bits <= LARGE_BITS, "a memory of " + bits + " bits is built from flip-flops");
    }
  }

  private static String files(Rtl rtl, Predicate<String> which) {
    return rtl.files().keySet().stream().filter(which).sorted().collect(Collectors.joining(" "));
  }
}

package dev.ditto.accel.handover.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole accelerator, flattened, up to where Yosys has mapped its last hard block. What is left
 * becomes LUTs and flip-flops, which it does for parts in other tests.
 */
class WholeChipTest {
  @TempDir Path verilog;
  @TempDir Path folder;

  @Test
  void xilinxTakesTheTinyAccelerator() throws IOException {
    Synthesis.Target target = Synthesis.Target.XILINX;
    Rtl rtl = Rtl.of(Configuration.preset("tiny"));
    rtl.write(verilog);
    List<String> commands = new ArrayList<>();
    commands.add("synth_xilinx -family xc7 -flatten -run begin:map_ffram -top " + rtl.top());
    commands.addAll(Inference.selections(target, folder));
    List<String> command = new ArrayList<>();
    command.add(Tool.YOSYS.require().path().toString());
    command.addAll(List.of("-q", "-p", String.join("; ", commands), "-f", "verilog"));
    command.addAll(rtl.files().keySet());
    ToolResult result = ToolRunner.run(command, verilog, Duration.ofMinutes(10));
    assertTrue(result.ok(), result.output());

    List<Expectation> expectations = Expectation.of(rtl, target);
    // One DSP block for each of the 4 x 8 multipliers, and every large memory in RAM.
    assertTrue(expectations.size() >= 4 + 16, expectations.toString());
    Synthesis counts = new Synthesis(target, "", Map.of());
    assertEquals(List.of(), new Inference(counts, Inference.read(folder)).findings(expectations));
  }
}

package dev.ditto.hdl.emit.rtlil;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.design.Zoo;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text of RTLIL, and that Yosys takes it; that it means the graph is for the proofs to say. */
class RtlilEmitterTest {
  /** Counts up to where it wraps. */
  static final class Counter extends Block {
    Counter() {
      var enable = input(bool());
      var count = output(uint(3));
      var value = reg(uint(3)).init(5);
      when(enable, () -> value.next(value.wrapPlus(1)));
      count.set(value);
    }
  }

  @Test
  void writesRegistersAndCells() {
    Map<String, String> files = RtlilEmitter.emit(elaborate(Counter::new));
    assertEquals(List.of("Counter.il"), List.copyOf(files.keySet()));
    String text =
        files.get("Counter.il").replaceAll(" *attribute \\\\src \"\\w+\\.java:\\d+\"\n", "");
    assertEquals(
        """
        module \\Counter
          wire width 1 input 1 \\aclk
          wire width 1 input 2 \\aresetn
          wire width 1 input 3 \\enable
          wire width 3 output 4 \\count
          wire width 3 \\value
          wire width 3 $node_1
          wire width 3 $node_3
          wire width 3 $node_5
          connect $node_1 3'001
          cell $add $cell_3
            parameter \\A_SIGNED 0
            parameter \\A_WIDTH 3
            parameter \\Y_WIDTH 3
            parameter \\B_SIGNED 0
            parameter \\B_WIDTH 3
            connect \\A \\value
            connect \\B $node_1
            connect \\Y $node_3
          end
          cell $mux $cell_5
            parameter \\WIDTH 3
            connect \\A \\value
            connect \\B $node_3
            connect \\S \\enable
            connect \\Y $node_5
          end
          connect \\count \\value
          cell $sdff $register_2
            parameter \\WIDTH 3
            parameter \\CLK_POLARITY 1
            parameter \\SRST_POLARITY 0
            parameter \\SRST_VALUE 3'101
            connect \\CLK \\aclk
            connect \\D $node_5
            connect \\Q \\value
            connect \\SRST \\aresetn
          end
        end
        """,
        text);
  }

  @Test
  void yosysReadsEverything() {
    Design design = elaborate(Zoo::new);
    Map<String, String> files = RtlilEmitter.emit(design);
    Path directory = LintAssertions.write(files);
    try {
      String script = "hierarchy -check -top " + design.top().name() + "; check -assert";
      String yosys = Tool.YOSYS.require().path().toString();
      List<String> command = new ArrayList<>(List.of(yosys, "-q", "-p", script));
      command.addAll(files.keySet());
      ToolResult result = ToolRunner.run(command, directory, Duration.ofMinutes(1));
      assertEquals("", result.output());
      assertEquals(0, result.exitCode());
    } finally {
      LintAssertions.delete(directory);
    }
  }
}

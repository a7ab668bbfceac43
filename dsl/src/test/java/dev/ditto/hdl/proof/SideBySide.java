package dev.ditto.hdl.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Simulates a circuit and another text of it side by side, in Icarus Verilog. */
final class SideBySide {
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final int CYCLES = 2000;

  private SideBySide() {}

  /** Whether an output ever differs, under random inputs and now and then a reset. */
  static boolean differ(Design design, Circuit circuit, String other) {
    String name = circuit.name();
    Map<String, String> files = new TreeMap<>(VerilogEmitter.emit(design, List.of()));
    files.put("other.v", other.replace("module " + name, "module " + name + "_other"));
    files.put("bench.v", bench(circuit));
    Path directory = LintAssertions.write(files);
    try {
      List<String> command = new ArrayList<>();
      command.add(Tool.ICARUS.require().path().toString());
      command.addAll(List.of("-g2001", "-s", "bench", "-o", "bench.vvp"));
      command.addAll(files.keySet());
      ToolResult compiled = ToolRunner.run(command, directory, LIMIT);
      assertTrue(compiled.ok(), compiled::output);
      ToolResult run = ToolRunner.run(List.of("vvp", "-n", "bench.vvp"), directory, LIMIT);
      assertTrue(run.output().contains("END"), run::output);
      return run.output().contains("DIFFERENT");
    } finally {
      LintAssertions.delete(directory);
    }
  }

  private static String bench(Circuit circuit) {
    List<String> declarations = new ArrayList<>();
    List<String> common = new ArrayList<>();
    List<String> random = new ArrayList<>();
    List<String> clocks = new ArrayList<>();
    List<String> mine = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    List<String> unequal = new ArrayList<>();
    for (ClockDomain domain : circuit.domains()) {
      declarations.add("reg " + domain.clock() + " = 0;");
      declarations.add("reg " + domain.reset() + ";");
      common.add("." + domain.clock() + "(" + domain.clock() + ")");
      common.add("." + domain.reset() + "(" + domain.reset() + ")");
      random.add(domain.reset() + " = cycle > 2 && $random % 32 != 0;");
      clocks.add(domain.clock() + " = !" + domain.clock() + ";");
    }
    for (Signal port : circuit.ports()) {
      String range = "[" + (port.width() - 1) + ":0] " + port.name();
      if (port.kind() == Signal.Kind.INPUT) {
        declarations.add("reg " + range + ";");
        common.add("." + port.name() + "(" + port.name() + ")");
        random.add(port.name() + " = {" + port.width() + "{32'd0}};");
        random.add(
            "for (i = 0; i < " + port.width() + "; i = i + 1) " + port.name() + "[i] = $random;");
      } else {
        declarations.add("wire " + range + "_mine;");
        declarations.add("wire " + range + "_theirs;");
        mine.add("." + port.name() + "(" + port.name() + "_mine)");
        theirs.add("." + port.name() + "(" + port.name() + "_theirs)");
        unequal.add("|(" + port.name() + "_mine ^ " + port.name() + "_theirs) === 1'b1");
      }
    }
    mine.addAll(common);
    theirs.addAll(common);
    String compare = "if (" + String.join(" || ", unequal) + ") $display(\"DIFFERENT\");";
    return """
        module bench;
          integer cycle, i;
          %s
          %s mine (%s);
          %s_other theirs (%s);
          initial begin
            for (cycle = 0; cycle < %d; cycle = cycle + 1) begin
              %s
              #1 %s
              #1 %s
              #1 %s
              #1 %s
            end
            $display("END");
            $finish;
          end
        endmodule
        """
        .formatted(
            String.join("\n  ", declarations),
            circuit.name(),
            String.join(", ", mine),
            circuit.name(),
            String.join(", ", theirs),
            CYCLES,
            String.join("\n      ", random),
            compare,
            String.join(" ", clocks),
            compare,
            String.join(" ", clocks));
  }
}

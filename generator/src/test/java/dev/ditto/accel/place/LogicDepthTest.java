package dev.ditto.accel.place;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LogicDepthTest {
  @TempDir Path folder;

  /** A parity between registers: a tree of LUTs. */
  static final class Parity extends Block {
    record Params(int bits) {}

    final UInt in;
    final Bool odd = output(bool());

    Parity(Params p) {
      super(p);
      in = input(uint(p.bits()));
      var kept = reg(in.type());
      kept.next(in);
      var parity = reg(bool());
      parity.next(kept.parity());
      odd.set(parity);
    }
  }

  @ParameterizedTest
  @CsvSource({"ice40, 4, 1", "ice40, 16, 2", "ice40, 17, 3", "xilinx, 6, 1", "generic, 8, 3"})
  void lutsOneBehindTheOther(String target, int bits, int depth) throws IOException {
    Design design = elaborate(() -> new Parity(new Parity.Params(bits)));
    for (Map.Entry<String, String> file : VerilogEmitter.emit(design, List.of()).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    LogicDepth found = LogicDepth.of(folder, design.top().name(), Synthesis.Target.of(target));
    assertEquals(depth, found.cells());
    assertEquals("kept", found.from());
    assertEquals(bits + 1, found.resources().flipFlops());
    String line = new JavaLines(design, design.top()).with(found.from());
    assertTrue(line.matches("kept \\(LogicDepthTest\\.java:\\d+\\)"), line);
  }

  /** A parity of a port, which is no register. */
  static final class PortParity extends Block {
    final UInt in = input(uint(16));
    final Bool odd = output(bool());

    PortParity() {
      var parity = reg(bool());
      parity.next(in.parity());
      odd.set(parity);
    }
  }

  @ParameterizedTest
  @EnumSource(Synthesis.Target.class)
  void aPathFromAPortIsNamedAfterIt(Synthesis.Target target) throws IOException {
    Design design = elaborate(PortParity::new);
    for (Map.Entry<String, String> file : VerilogEmitter.emit(design, List.of()).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    LogicDepth found = LogicDepth.of(folder, design.top().name(), target);
    String line = new JavaLines(design, design.top()).with(found.from());
    assertTrue(line.matches("in \\(LogicDepthTest\\.java:\\d+\\)"), line);
  }

  @Test
  void stagesMakeThePathsOfARowPeShorter() throws IOException {
    assertTrue(rowPe(2) < rowPe(0));
  }

  private int rowPe(int stages) throws IOException {
    List<String> settings = List.of("columns=4", "multiplier=paired", "arrayStages=" + stages);
    Rtl rtl = Rtl.of(Configuration.preset("tiny", settings));
    Path verilog = Files.createDirectory(folder.resolve("stages" + stages));
    rtl.write(verilog);
    return LogicDepth.of(verilog, "ZeroSkipPe", Synthesis.Target.XILINX).cells();
  }

  @Test
  void linesAreFoundThroughInstances() {
    Design design = PlacedPart.ARRAY.shell(Configuration.preset("tiny").parameters());
    JavaLines lines = new JavaLines(design, design.top());
    String register = "part.row_pes_3.selector.draining";
    assertTrue(
        lines.with(register).matches(register + " \\(Selector\\.java:\\d+\\)"),
        lines.with(register));
    assertEquals("part.nobody.selector.draining", lines.with("part.nobody.selector.draining"));
    assertEquals("$abc$1", lines.with("$abc$1"));
  }
}

package dev.ditto.hdl.contents;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Yosys makes of ROMs and of contents, for iCE40. */
class SynthesisTest {
  private static final List<Integer> WORDS =
      IntStream.range(0, 256).mapToObj(i -> i * 167 + 13 & 0xff).toList();

  static final class Later extends Block {
    final UInt address = input(uint(8));
    final Bool take = input(bool());
    final UInt word = output(uint(8));

    Later() {
      word.set(rom(uint(8), WORDS).read(address, take));
    }
  }

  @Test
  void aRomThatIsReadLaterIsBlockRam() {
    assertEquals("{SB_RAM40_4K=1}", cells(elaborate(Later::new)));
  }

  static final class Now extends Block {
    final UInt address = input(uint(4));
    final UInt word = output(uint(8));

    Now() {
      word.set(rom(uint(8), WORDS.subList(0, 16)).at(address));
    }
  }

  @Test
  void aRomThatIsReadAtOnceIsLogic() {
    String cells = cells(elaborate(Now::new));
    assertTrue(cells.matches("\\{SB_LUT4=[1-9]\\}"), cells);
  }

  static final class Writable extends Block {
    record Params(boolean contents) {}

    final UInt address = input(uint(8));
    final UInt data = input(uint(8));
    final Bool store = input(bool());
    final UInt word = output(uint(8));

    Writable(Params p) {
      super(p);
      var table = memory(uint(8), 256);
      if (p.contents()) {
        table.contents(WORDS);
      }
      table.write(address, data, store);
      word.set(table.read(address, yes()));
    }
  }

  @Test
  void contentsCostNothing() {
    String with = cells(elaborate(() -> new Writable(new Writable.Params(true))));
    assertTrue(with.contains("SB_RAM40_4K=1"), with);
    assertEquals(cells(elaborate(() -> new Writable(new Writable.Params(false)))), with);
  }

  private static String cells(Design design) {
    Path directory = LintAssertions.write(VerilogEmitter.emit(design, List.of()));
    try {
      String top = design.top().name();
      String script =
          "read_verilog " + top + ".v; synth_ice40 -top " + top + "; tee -o cells.txt stat";
      String yosys = Tool.YOSYS.require().path().toString();
      ToolResult result =
          ToolRunner.run(List.of(yosys, "-p", script), directory, Duration.ofMinutes(2));
      assertTrue(result.ok(), result::output);
      String output = result.output();
      TreeMap<String, String> cells = new TreeMap<>();
      Pattern.compile("(?m)^ +(SB_\\w+) +(\\d+)$")
          .matcher(output.substring(output.lastIndexOf("Number of cells:")))
          .results()
          .forEach(m -> cells.put(m.group(1), m.group(2)));
      return cells.toString();
    } finally {
      LintAssertions.delete(directory);
    }
  }
}

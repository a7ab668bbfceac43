package dev.ditto.hdl.emit;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Mem;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Addresses that go round, in a simulator that would compute an index with more bits. */
class MemoryAddressTest {
  /** Words whose places go round 16 in every way. */
  static final class Around extends Block {
    Around() {
      UInt place = input(uint(4));
      var words = memory(uint(8), 16);
      words.write(place, place.widen(8), yes());
      read("sum", words, place.wrapPlus(3));
      read("difference", words, place.wrapMinus(15));
      read("complement", words, place.not());
      read("chosen", words, place.gt(7).pick(place.wrapPlus(4), place));
      read("mixed", words, place.wrapPlus(5).xor(place.wrapMinus(1)));
      SInt below = wire(sint(4)).named("below");
      below.set(place.asSInt());
      read("signed_", words, below.asUInt());
      read("shifted", words, place.asSInt().shr(lit(1, 2)).asUInt());
    }

    private static void read(String name, Mem<UInt> words, UInt address) {
      output(uint(8)).named(name).set(words.read(address, yes()));
    }
  }

  @Test
  void eachHasTheBitsThatItHas() {
    Map<String, String> files =
        new TreeMap<>(VerilogEmitter.emit(elaborate(Around::new), List.of()));
    files.put(
        "bench.v",
        """
        module bench;
          reg clock = 0;
          reg [3:0] place;
          wire [7:0] sum, difference, complement, chosen, mixed, signed_, shifted;
          integer i;
          Around around (
            .aclk(clock), .aresetn(1'b1), .place(place), .sum(sum), .difference(difference),
            .complement(complement), .chosen(chosen), .mixed(mixed), .signed_(signed_),
            .shifted(shifted));
          initial begin
            for (i = 0; i < 16; i = i + 1) begin
              place = i;
              #1 clock = 1;
              #1 clock = 0;
            end
            place = 14;
            #1 clock = 1;
            #1 $display("%0d %0d %0d %0d %0d %0d %0d END", sum, difference, complement, chosen, mixed,
                signed_, shifted);
            $finish;
          end
        endmodule
        """);
    LintAssertions.assertNoFindings(elaborate(Around::new));
    Path directory = LintAssertions.write(files);
    try {
      Duration limit = Duration.ofMinutes(1);
      String icarus = Tool.ICARUS.require().path().toString();
      ToolResult compiled =
          ToolRunner.run(
              List.of(icarus, "-g2001", "-s", "bench", "-o", "b.vvp", "bench.v", "Around.v"),
              directory,
              limit);
      assertTrue(compiled.ok(), compiled::output);
      ToolResult run = ToolRunner.run(List.of("vvp", "-n", "b.vvp"), directory, limit);
      // 14 + 3, 14 - 15, not 14, 14 + 4, (14 + 5) xor (14 - 1), 14, -2 / 2; all modulo 16
      assertTrue(run.output().contains("1 15 1 2 14 14 15 END"), run::output);
    } finally {
      LintAssertions.delete(directory);
    }
  }
}

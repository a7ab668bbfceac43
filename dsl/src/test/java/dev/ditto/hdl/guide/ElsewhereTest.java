package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.BlackBox;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
  private static final String TEXT =
      """
      `timescale 1ns / 1ps
      module MULT_PIPE #(
        parameter WIDTH = 8
      ) (
        input  wire CLK,
        input  wire signed [WIDTH-1:0] A,
        input  wire signed [WIDTH-1:0] B,
        output reg  signed [2*WIDTH-1:0] P
      );
        always @(posedge CLK) P <= A * B;
      endmodule
      """;

  // [elsewhere]
  /** The vendor's multiplier. */
  static final class VendorMultiplier extends BlackBox {
    record Params(int width) {}

    final SInt a;
    final SInt b;
    final SInt p;

    VendorMultiplier(Params params) {
      super("MULT_PIPE", params);
      int width = params.width();
      parameter("WIDTH", width);
      clockPin("CLK");
      a = input(sint(width)).named("A");
      b = input(sint(width)).named("B");
      p = output(sint(2 * width)).named("P");
      registered(p); // follows no input within a cycle
      model(
          () -> {
            var product = reg(sint(2 * width));
            product.next(a.times(b));
            p.set(product);
          });
      verilog("MULT_PIPE.v", TEXT);
    }
  }

  // [/elsewhere]

  // [elsewhere used]
  static final class Squares extends Block {
    final SInt x = input(sint(18));
    final SInt square = output(sint(36));

    Squares() {
      var multiplier = add(new VendorMultiplier(new VendorMultiplier.Params(18)));
      multiplier.a.set(x);
      multiplier.b.set(x);
      square.set(multiplier.p);
    }
  }

  // [/elsewhere used]

  static Design design() {
    return elaborate(Squares::new);
  }

  /** The instance alone. */
  static String verilog() {
    String text = VerilogEmitter.emit(design(), List.of()).get("Squares.v");
    int start = text.indexOf("  MULT_PIPE");
    String instance = text.substring(start, text.indexOf(");\n", start) + 3);
    return instance.replaceAll(" *//.*", "").stripIndent();
  }

  @Test
  void toolsTakeIt() {
    LintAssertions.assertClean(design());
  }

  @LockstepTest
  void theModelIsTheModule(Simulation run, Random random) {
    for (int i = 0; i < 200; i++) {
      long x = random.nextInt(1 << 18) - (1 << 17);
      run.set("x", x & 0x3ffff);
      run.step();
      assertEquals(x * x, run.get("square"));
    }
  }
}

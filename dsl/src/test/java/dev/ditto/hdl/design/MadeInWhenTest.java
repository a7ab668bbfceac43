package dev.ditto.hdl.design;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wires and children that are made inside a when are steps on the way to what it decides. */
class MadeInWhenTest {

  static final class Increment extends Block {
    final UInt x = input(uint(4));
    final UInt y = output(uint(4));

    Increment() {
      y.set(x.wrapPlus(1));
    }
  }

  static final class Steps extends Block {
    final Bool c = input(bool());
    final Bool d = input(bool());
    final UInt kind = input(uint(1));
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    Steps() {
      var kept = reg(uint(4)).init(0);
      when(
              c,
              () -> {
                var turned = wire(uint(4));
                turned.set(a.not());
                when(d, () -> turned.set(a));
                var increment = add(new Increment());
                increment.x.set(turned);
                kept.next(increment.y);
              })
          .otherwise(
              () ->
                  cases(kind)
                      .on(0, () -> kept.next(5))
                      .other(
                          () -> {
                            var same = wire(uint(4));
                            same.set(a);
                            kept.next(same);
                          }));
      o.set(kept);
    }
  }

  @Test
  void theyAreDrivenWhateverTheConditionIs() {
    Design design = elaborate(Steps::new);
    LintAssertions.assertClean(design);
    String verilog = VerilogEmitter.emit(design, List.of()).get("Steps.v");
    String plain = verilog.replaceAll(" *//.*", "");
    assertEquals(
        """
          always @* begin
            turned = ~a;
            if (d) begin
              turned = a;
            end
          end

          assign same = a;

          always @(posedge aclk) begin
            if (!aresetn) begin
              kept <= 4'd0;
            end else if (c) begin
              kept <= increment_y;
            end else begin
              case (kind)
                1'b0: kept <= 4'd5;
                default: kept <= same;
              endcase
            end
          end
        """,
        plain.substring(plain.indexOf("  always @*"), plain.indexOf("\n  assign o")));
    try (Simulation steps = JavaSimulation.of(design)) {
      steps.set("aresetn", 1);
      steps.set("a", 3);
      assertEquals(5, after(steps, 0, 0, 0));
      assertEquals(3, after(steps, 0, 1, 1));
      assertEquals(13, after(steps, 1, 0, 1));
      assertEquals(4, after(steps, 1, 1, 0));
    }
  }

  private static long after(Simulation steps, int c, int d, int kind) {
    steps.set("c", c);
    steps.set("d", d);
    steps.set("kind", kind);
    steps.step();
    return steps.get("o");
  }

  /** What drives a wire later, from outside, wins as ever. */
  static final class Overridden extends Block {
    final Bool c = input(bool());
    final Bool d = input(bool());
    final UInt o = output(uint(4));

    Overridden() {
      unused(c); // it decides nothing: what is made in its when is a step on the way to nothing
      UInt[] made = new UInt[1];
      when(
          c,
          () -> {
            made[0] = wire(uint(4)).named("made");
            made[0].set(1);
          });
      when(d, () -> made[0].set(2));
      o.set(made[0]);
    }
  }

  @Test
  void laterDrivesFromOutsideWin() {
    try (Simulation run = JavaSimulation.of(elaborate(Overridden::new))) {
      for (int inputs = 0; inputs < 4; inputs++) {
        run.set("c", inputs & 1);
        run.set("d", inputs >> 1);
        run.eval();
        assertEquals(inputs < 2 ? 1 : 2, run.get("o"));
      }
    }
  }

  /** A stream inside: what it takes from outside moves only while the condition holds. */
  static final class Passes extends Block {
    final Bool c = input(bool());
    final Stream<UInt> in = takes(uint(4));
    final Stream<UInt> out = gives(uint(4));

    Passes() {
      in.ready(no());
      out.offer(no(), lit(0, 4));
      when(
          c,
          () -> {
            Stream<UInt> turned = stream(uint(4));
            turned.offer(in.valid(), in.data().not());
            in.ready(turned.ready());
            out.from(turned);
          });
    }
  }

  @Test
  void streamsInsideAreSteps() {
    Hdl.elaborateFormal(Passes::new);
    try (Simulation run = JavaSimulation.of(elaborate(Passes::new))) {
      run.set("in_valid", 1);
      run.set("in_data", 3);
      run.set("out_ready", 1);
      run.eval();
      assertEquals(0, run.get("in_ready"));
      assertEquals(0, run.get("out_valid"));
      run.set("c", 1);
      run.eval();
      assertEquals(1, run.get("in_ready"));
      assertEquals(12, run.get("out_data"));
    }
  }
}

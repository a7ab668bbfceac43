package dev.ditto.hdl.blackbox;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.BlackBox;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A black box with two clocks, whose Verilog is a resource. */
class TwoClocksTest {
  static final class Crosser extends BlackBox {
    final Clock read = clock();
    final UInt d = input(uint(4));
    final UInt q = in(read, () -> output(uint(4)));
    final UInt next = output(uint(4));

    Crosser() {
      super("TWO_CLOCKS");
      parameter("OFFSET", -3);
      clockPin("wr_clk");
      clockPin(read, "rd_clk");
      resetPin(read, "rd_rst_n");
      registered(q);
      follows(next, d);
      model(
          () -> {
            var kept = reg(uint(4));
            next.set(d.wrapPlus(13));
            kept.next(next);
            var seen = in(read, () -> reg(uint(4)).init(0));
            seen.next(cross(kept, "the module sees to it"));
            q.set(seen);
          });
      verilog("TWO_CLOCKS.v");
    }
  }

  static final class Top extends Block {
    final Clock bus = clock();
    final UInt d = input(uint(4));
    final UInt next = output(uint(4));
    final UInt q = in(bus, () -> output(uint(4)));

    Top() {
      var crosser = add(new Crosser());
      crosser.read.set(bus);
      crosser.d.set(d);
      q.set(crosser.q);
      next.set(crosser.next);
    }
  }

  static Design design() {
    return elaborate(Top::new);
  }

  @Test
  void eachPinTakesItsClock() {
    String verilog = VerilogEmitter.emit(design(), List.of()).get("Top.v").replaceAll(" *//.*", "");
    assertTrue(
        verilog.contains(
            """
              TWO_CLOCKS #(
                .OFFSET(-3)
              ) crosser (
                .wr_clk(aclk),
                .rd_clk(bus_aclk),
                .rd_rst_n(bus_aresetn),
                .d(d),
                .q(crosser_q),
                .next(crosser_next)
              );
            """),
        verilog);
    LintAssertions.assertClean(design());
  }

  @LockstepTest
  void clocksTickByThemselves(Simulation run, Random random) {
    run.set("d", 7);
    run.eval();
    assertEquals(4, run.get("next"));
    run.step(List.of("aclk"));
    assertEquals(0, run.get("q"));
    run.step(List.of("bus_aclk"));
    assertEquals(4, run.get("q"));
    for (int i = 0; i < 200; i++) {
      run.set("d", random.nextInt(16));
      run.set("bus_aresetn", random.nextInt(8) == 0 ? 0 : 1);
      run.step(random.nextBoolean() ? List.of("aclk") : List.of("bus_aclk"));
    }
  }
}

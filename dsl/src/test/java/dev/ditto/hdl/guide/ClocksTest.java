package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.HdlException;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.crossing.BitSynchronizer;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClocksTest {
  // [clocks]
  static final class Heartbeat extends Block {
    final Clock slow = clock(); // ports slow_aclk, slow_aresetn
    final Bool beat = output(bool());

    Heartbeat() {
      var count = in(slow, () -> reg(uint(4)).init(0));
      count.next(count.wrapPlus(1));
      var crossing = in(slow, () -> add(new BitSynchronizer()));
      crossing.to.set(mainClock());
      crossing.in.set(count.bit(3));
      beat.set(crossing.out);
    }
  }

  // [/clocks]

  @Test
  void clocksTickAlone() {
    LintAssertions.assertClean(elaborate(Heartbeat::new));
    try (Simulation run = JavaSimulation.of(elaborate(Heartbeat::new))) {
      run.step();
      run.set("aresetn", 1);
      run.set("slow_aresetn", 1);
      for (int i = 0; i < 9; i++) {
        run.step("slow_aclk");
      }
      assertEquals(0, run.get("beat"));
      // [ticks]
      run.step("aclk");
      run.step(List.of("aclk", "slow_aclk")); // at the same moment
      // [/ticks]
      assertEquals(1, run.get("beat"));
    }
  }

  // [forgotten]
  static final class Forgotten extends Block {
    final Clock slow = clock();
    final UInt level = output(uint(4));

    Forgotten() {
      var count = in(slow, () -> reg(uint(4)).init(0));
      count.next(count.wrapPlus(1));
      level.set(count);
    }
  }

  // [/forgotten]

  static String mistake() {
    return assertThrows(HdlException.class, () -> elaborate(Forgotten::new)).getMessage().strip()
        + "\n";
  }
}

package dev.ditto.hdl.test;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.lockstep.Lockstep;
import dev.ditto.hdl.sim.lockstep.LockstepException;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LockstepTestTest {
  /** Counts enabled cycles up to nine. */
  static final class Decade extends Block {
    final Bool enable = input(bool());
    final UInt count = output(uint(4));
    final Bool last = output(bool());

    Decade() {
      var value = reg(uint(4)).init(0);
      var at_end = value.eq(9);
      when(enable, () -> value.next(at_end.pick(lit(0, 4), value.wrapPlus(1))));
      count.set(value);
      last.set(at_end.and(enable));
    }
  }

  static Design design() {
    return elaborate(Decade::new);
  }

  @LockstepTest(seed = 7)
  void countsToNine(Simulation decade, Random random) {
    assertTrue(decade instanceof Lockstep);
    assertEquals(new Random(Long.getLong("ditto.seed", 7)).nextInt(), random.nextInt());
    long expected = 0;
    for (int cycle = 0; cycle < 100; cycle++) {
      boolean enable = random.nextBoolean();
      decade.set("enable", enable ? 1 : 0);
      decade.eval();
      assertEquals(enable && expected == 9 ? 1 : 0, decade.get("last"));
      decade.step();
      expected = enable ? (expected + 1) % 10 : expected;
      assertEquals(expected, decade.get("count"));
    }
  }

  /** A counter of each of two clocks. */
  static final class TwoClocks extends Block {
    final Clock bus = clock();
    final UInt here = output(uint(4));
    final UInt there = in(bus, () -> output(uint(4)));

    TwoClocks() {
      var one = reg(uint(4)).init(3);
      one.next(one.wrapPlus(1));
      here.set(one);
      var other = in(bus, () -> reg(uint(4)).init(5));
      other.next(other.wrapPlus(1));
      there.set(other);
    }
  }

  static Design twoClocks() {
    return elaborate(TwoClocks::new);
  }

  @LockstepTest("twoClocks")
  void everyClockIsOutOfReset(Simulation run) {
    run.step("bus_aclk");
    assertEquals(3, run.get("here"));
    assertEquals(6, run.get("there"));
    run.step("aclk");
    assertEquals(4, run.get("here"));
  }

  @Test
  void changedVerilogIsCaughtWithAPictureAnExplanationAndTheSeed() {
    Map<String, String> files = new HashMap<>(VerilogEmitter.emit(design(), List.of()));
    String changed = files.get("Decade.v").replace("4'd9", "4'd8");
    assertNotEquals(files.get("Decade.v"), changed);
    files.put("Decade.v", changed);
    BuildOptions options = BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD);
    LockstepDesign pair =
        LockstepDesign.of(design(), VerilatedDesign.build(files, "Decade", options));
    try (Lockstep decade = pair.start("random seed 5")) {
      decade.set("aresetn", 1);
      decade.set("enable", 1);
      LockstepException found = assertThrows(LockstepException.class, () -> decade.step(20));
      assertEquals(
          """
          output last is 0x0 in the bytecode simulator and 0x1 in the other one, in cycle 8
          random seed 5
          it and what it is computed from, in the bytecode simulator:
            cycle   0  1  2  3  4  5  6  7  8
            last
                    ───────────────────────────
            enable  ───────────────────────────

                    ┬──┬──┬──┬──┬──┬──┬──┬──┬──
            value   │0 │1 │2 │3 │4 │5 │6 │7 │8
                    ┴──┴──┴──┴──┴──┴──┴──┴──┴──

          why:
            last = 0: at_end & enable
            └─ at_end = 0: value == 9
               └─ value = 8
                  └─ loaded in cycle 7
                     ├─ when enable = 1
                     │  └─ input
                     ├─ when at_end = 0: value == 9
                     │  └─ value = 7
                     │     └─ loaded in cycle 6
                     │        ├─ when enable = 1
                     │        │  └─ input
                     │        ├─ when at_end = 0: value == 9
                     │        │  └─ value = 6
                     │        └─ value = 6
                     └─ value = 7
          """,
          found.getMessage().replaceAll(" +\\(LockstepTestTest.java:\\d+\\)", ""));
    }
  }
}

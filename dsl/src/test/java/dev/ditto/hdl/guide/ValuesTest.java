package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.HdlException;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
  static final class Widths extends Block {
    final UInt a = input(uint(8));
    final UInt b = input(uint(8));
    final UInt mean = output(uint(8));
    final UInt clamped = output(uint(8));
    final SInt difference = output(sint(9));
    final UInt largest = output(uint(8));
    final UInt opcode = input(uint(2));
    final UInt result = output(uint(9));

    Widths() {
      // [widths]
      var sum = a.plus(b); // 9 bits: nothing is lost
      mean.set(sum.shr(1)); // 8 bits
      clamped.set(sum.sat(8)); // or .wrap(8), .trunc(8): say how bits are lost
      difference.set(a.minus(b)); // signed, 9 bits
      // [/widths]
      // [choices]
      largest.set(a.gt(b).pick(a, b)); // an expression
      result.set(select(opcode).on(0, sum).on(1, a.and(b)).on(2, a.xor(b)).other(a));
      // [/choices]
    }
  }

  @Test
  void nothingIsLostSilently() {
    LintAssertions.assertClean(elaborate(Widths::new));
    try (Simulation run = JavaSimulation.of(elaborate(Widths::new))) {
      run.set("a", 200);
      run.set("b", 101);
      run.set("opcode", 0);
      run.eval();
      assertEquals(150, run.get("mean"));
      assertEquals(255, run.get("clamped"));
      assertEquals(99, run.get("difference"));
      assertEquals(200, run.get("largest"));
      assertEquals(301, run.get("result"));
      run.set("opcode", 2);
      run.eval();
      assertEquals(200 ^ 101, run.get("result"));
    }
  }

  // [mistakes]
  static final class Narrow extends Block {
    final UInt a = input(uint(8));
    final UInt b = input(uint(8));
    final Bool grant = input(bool());
    final UInt sum = output(uint(8));

    Narrow() {
      when(grant, () -> sum.set(a.plus(b)));
    }
  }

  // [/mistakes]

  static String mistakes() {
    return assertThrows(HdlException.class, () -> elaborate(Narrow::new)).getMessage().strip()
        + "\n";
  }

  // [records]
  record Pixel(UInt red, UInt green, UInt blue) {
    static final Type<Pixel> TYPE = struct(Pixel.class, uint(5), uint(6), uint(5));

    Pixel darker() {
      return new Pixel(red.shr(1), green.shr(1), blue.shr(1));
    }
  }

  static final class Shade extends Block {
    final Pixel in = input(Pixel.TYPE); // ports in_red, in_green, in_blue
    final Bool dark = input(bool());
    final Pixel out = output(Pixel.TYPE);
    final UInt bits = output(uint(16));

    Shade() {
      var kept = reg(Pixel.TYPE, 0); // registers kept_red, kept_green, kept_blue
      next(kept, mux(dark, in.darker(), in));
      drive(out, kept);
      bits.set(pack(kept)); // red has the lowest bits
    }
  }

  // [/records]

  @Test
  void recordsAreValues() {
    LintAssertions.assertClean(elaborate(Shade::new));
    try (Simulation run = JavaSimulation.of(elaborate(Shade::new))) {
      run.set("aresetn", 1);
      run.set("in_red", 31);
      run.set("in_green", 10);
      run.set("in_blue", 3);
      run.set("dark", 1);
      run.step();
      assertEquals(15, run.get("out_red"));
      assertEquals(5, run.get("out_green"));
      assertEquals(15 | 5 << 5 | 1 << 11, run.get("bits"));
    }
  }

  static final class Votes extends Block {
    // [loops]
    final List<Bool> vote = input(vec(bool(), 7)); // vote_0 ... vote_6
    final UInt count = output(uint(3));
    final List<UInt> total = output(vec(uint(8), 7));

    Votes() {
      var totals = each(7, i -> reg(uint(8)).init(0)); // a list of registers
      loop(7, i -> when(vote.get(i), () -> totals.get(i).next(totals.get(i).wrapPlus(1))));
      drive(total, totals);
      UInt ones = reduce(vote.stream().map(v -> v.asUInt().widen(3)).toList(), UInt::wrapPlus);
      count.set(ones); // a balanced tree of adders
    }
    // [/loops]
  }

  @Test
  void loopsMakeHardware() {
    LintAssertions.assertClean(elaborate(Votes::new));
    try (Simulation run = JavaSimulation.of(elaborate(Votes::new))) {
      run.set("aresetn", 1);
      run.set("vote_1", 1);
      run.set("vote_6", 1);
      run.step(3);
      assertEquals(2, run.get("count"));
      assertEquals(3, run.get("total_6"));
      assertEquals(0, run.get("total_0"));
    }
  }

  static final class Scratch extends Block {
    final UInt a = input(uint(4));
    final Bool load = input(bool());
    final UInt out = output(uint(4));

    Scratch() {
      var kept = reg(uint(4)).init(0);
      // [scratch]
      when(
          load,
          () -> {
            var turned = wire(uint(4)); // needs no value while load is low
            turned.set(a.not());
            kept.next(turned);
          });
      // [/scratch]
      out.set(kept);
    }
  }

  @Test
  void aWireMadeInAWhenIsDrivenThere() {
    LintAssertions.assertClean(elaborate(Scratch::new));
    try (Simulation run = JavaSimulation.of(elaborate(Scratch::new))) {
      run.set("aresetn", 1);
      run.set("a", 6);
      run.set("load", 1);
      run.step();
      run.set("load", 0);
      run.set("a", 1);
      run.step();
      assertEquals(9, run.get("out"));
    }
  }
}

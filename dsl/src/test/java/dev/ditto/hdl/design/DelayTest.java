package dev.ditto.hdl.design;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.HdlException;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What {@code delay} gives is what went in some cycles before. */
class DelayTest {
  static final class Line extends Block {
    record Params(int cycles) {}

    final UInt in = input(uint(8));
    final UInt out = output(uint(8));

    Line(Params p) {
      super(p);
      out.set(delay(in, p.cycles()));
    }
  }

  @Property(tries = 30)
  void aValueComesSoManyCyclesLater(
      @ForAll @IntRange(max = 5) int cycles,
      @ForAll @Size(min = 6, max = 20) List<@IntRange(max = 255) Integer> values) {
    Design design = elaborate(() -> new Line(new Line.Params(cycles)));
    try (Simulation line = JavaSimulation.of(design)) {
      for (int now = 0; now < values.size(); now++) {
        line.set("in", values.get(now));
        line.eval();
        if (now >= cycles) {
          assertEquals((int) values.get(now - cycles), line.get("out"));
        }
        line.step();
      }
    }
  }

  record Item(Bool valid, List<UInt> parts) {
    static final Type<Item> TYPE = struct(Item.class, bool(), vec(uint(4), 2));

    Item later() {
      return delay(this, 2, item -> item.valid().init(0));
    }
  }

  static final class Items extends Block {
    final Item in = input(Item.TYPE);
    final Item out = output(Item.TYPE);

    Items() {
      var late = in.later();
      drive(out, late);
    }
  }

  /** Names of registers, with the values that reset gives them. */
  private static String registers(Design design) {
    return design.top().signals().stream()
        .filter(signal -> signal.kind() == Signal.Kind.REGISTER)
        .map(s -> s.register().reset() == null ? s.name() : s.name() + "=" + s.register().reset())
        .collect(Collectors.joining(" "));
  }

  @Test
  void theRegistersOfARecordAreNamedAndResetAsTold() {
    Design design = elaborate(Items::new);
    assertEquals(
        "late_1_valid=0 late_1_parts_0 late_1_parts_1 late_valid=0 late_parts_0 late_parts_1",
        registers(design));
    LintAssertions.assertClean(design);
  }

  static final class Held extends Block {
    final Bool moves = input(bool());
    final UInt in = input(uint(8));
    final UInt out = output(uint(8));

    Held() {
      when(moves, () -> out.set(delay(in, 2))).otherwise(() -> out.set(0));
    }
  }

  @Test
  void aConditionHoldsTheWholeLine() {
    try (Simulation held = JavaSimulation.of(elaborate(Held::new))) {
      for (int value = 1; value <= 3; value++) {
        held.set("moves", 1);
        held.set("in", value);
        held.step();
        held.set("moves", 0);
        held.set("in", 99);
        held.step();
      }
      held.set("moves", 1);
      held.eval();
      assertEquals(2, held.get("out"));
    }
  }

  @Test
  void nothingComesBeforeItWent() {
    var e = assertThrows(HdlException.class, () -> elaborate(() -> new Line(new Line.Params(-1))));
    assertEquals("range", e.findings().get(0).rule());
    assertEquals("delay by -1 cycles: at least 0", e.findings().get(0).what());
  }
}

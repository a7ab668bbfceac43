package dev.ditto.hdl.naming;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.naming.NamesTest.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.HdlException;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A name for what changes no bit goes to a wire; ports, children and signals keep theirs. */
class AliasTest {
  static final class Converted extends Block {
    final SInt data = input(sint(4));
    final UInt o = output(uint(4));
    final UInt u = output(uint(4));

    Converted() {
      o.set(data.asUInt().named("foo"));
      u.set(o.asUInt().named("bar").not());
    }
  }

  @Test
  void conversionsLeavePortsTheirNames() {
    assertEquals("data o u foo bar", names(Converted::new));
    String verilog = lint(elaborate(Converted::new)).get("Converted.v");
    assertTrue(verilog.contains("  wire [3:0] foo;"), verilog);
    assertTrue(verilog.contains("  assign foo = data;"), verilog);
  }

  static final class Inc extends Block {
    final UInt x = input(uint(4));
    final UInt y = output(uint(4));

    Inc() {
      y.set(x.wrapPlus(1));
    }
  }

  static final class Parent extends Block {
    final UInt x = input(uint(4));
    final UInt one = output(uint(4));
    final UInt two = output(uint(4));

    Parent() {
      var c = add(new Inc());
      c.x.set(x);
      one.set(c.y.wrap(4).named("alias"));
      two.set(c.y.named("direct"));
    }
  }

  @Test
  void childrenKeepTheirNames() {
    assertEquals("x one two c_x c_y alias_ direct c", names(Parent::new));
    lint(elaborate(Parent::new));
  }

  static final class ChildInput extends Block {
    final UInt x = input(uint(4));
    final UInt o = output(uint(4));

    ChildInput() {
      var c = add(new Inc());
      c.x.named("mine").set(x);
      o.set(c.y);
    }
  }

  @Test
  void anInputOfChildIsNamedByTheChild() {
    HdlException broken = assertThrows(HdlException.class, () -> elaborate(ChildInput::new));
    assertEquals(
        "input 'c.x' (UInt, 4 bits) of a child is named where the child is described",
        broken.findings().get(0).what());
  }

  record Width(int w) {}

  static final class Widened extends Block {
    final UInt a = input(uint(4));
    final UInt o;

    Widened(Width p) {
      super(p);
      o = output(uint(p.w()));
      var sum = a.wrapPlus(1);
      o.set(a.widen(p.w()).named("wide", 0).xor(sum.widen(p.w()).named("more")));
    }
  }

  @Property(tries = 5)
  void parametersDoNotDecideWhatHasWhichName(@ForAll @IntRange(min = 4, max = 8) int w) {
    Design design = elaborate(() -> new Widened(new Width(w)));
    List<String> names = List.of(names(design.top()).split(" "));
    assertEquals(List.of("a", "o"), names.subList(0, 2));
    assertTrue(names.containsAll(List.of("sum", "wide_0", "more")), names::toString);
    try (Simulation sim = JavaSimulation.of(design)) {
      sim.set("a", 15);
      sim.eval();
      assertEquals(15, sim.get("o"));
    }
  }

  static final class Nothing extends Block {
    final UInt a = input(uint(4));
    final UInt b = input(uint(4));
    final UInt i = input(uint(1));
    final UInt o = output(uint(4));

    Nothing() {
      var late = delay(a, 0).named("late");
      var only = mux(i, List.of(a)).named("only");
      var all = reduce(List.of(b), UInt::xor).named("all");
      o.set(late.xor(only).xor(all));
      unused(i);
    }
  }

  @Test
  void delaysOfNothingAndChoicesOfOneToo() {
    assertEquals("a b i o late only all", names(Nothing::new));
  }

  static final class Mapped extends Block {
    final Stream<UInt> in = takes(uint(4));
    final Stream<UInt> out = gives(uint(4));

    Mapped() {
      out.from(in.map(x -> x).named("same").map(UInt::not).named("flipped"));
    }
  }

  @Test
  void streamsMadeOfPortsLeaveThemTheirNames() {
    assertEquals(
        "in_valid in_ready in_data out_valid out_ready out_data flipped_data", names(Mapped::new));
  }

  static final class Clocked extends Block {
    final Clock bus = clock();
    final SInt slow = in(bus, () -> input(sint(4)));
    final UInt o = in(bus, () -> output(uint(4)));

    Clocked() {
      var kept = in(bus, () -> reg(uint(4)));
      kept.next(slow.asUInt().named("raw"));
      o.set(kept);
    }
  }

  @Test
  void aliasesBelongToTheClockOfWhatTheyCarry() {
    assertEquals("slow o kept raw", names(Clocked::new));
  }

  static final class Word extends Block {
    final UInt a = input(uint(4));
    final SInt o = output(sint(8));

    Word() {
      var table = memory(sint(8), 16);
      table.write(a, o, yes());
      o.set(table.read(a, yes()).named("word"));
    }
  }

  @Test
  void theWordOfMemoryIsItsOwn() {
    assertEquals("a o word table_", names(Word::new));
    lint(elaborate(Word::new));
  }

  private static Map<String, String> lint(Design design) {
    Map<String, String> files = VerilogEmitter.emit(design, List.of());
    LintAssertions.assertNoFindings(files, design.top().name());
    return files;
  }
}

package dev.ditto.hdl.check;

import static dev.ditto.hdl.Hdl.add;
import static dev.ditto.hdl.Hdl.cat;
import static dev.ditto.hdl.Hdl.elaborate;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortTimingTest {

  /** Adds one; {@code late} is a cycle behind, in order or with its halves exchanged. */
  static final class Plus extends Block {
    final UInt in = input(uint(8));
    final UInt now = output(uint(8));
    final UInt late = output(uint(8));
    final UInt swapped = output(uint(8));

    Plus() {
      UInt sum = in.wrapPlus(1);
      var kept = reg(uint(8)).init(0);
      kept.next(sum);
      now.set(sum);
      late.set(kept);
      swapped.set(cat(kept.bits(3, 0), kept.bits(7, 4)));
    }
  }

  /** Two of them in a row, whose middle is a register when {@code cut}. */
  static final class Row extends Block {
    record Params(boolean cut) {}

    final UInt in = input(uint(8));
    final UInt out = output(uint(8));
    final UInt aside = output(uint(8));

    Row(Params p) {
      super(p);
      var first = add(new Plus());
      var second = add(new Plus());
      first.in.set(in);
      second.in.set(p.cut() ? first.late : first.now);
      out.set(second.now);
      aside.set(second.swapped);
    }
  }

  @Test
  void pathsAreFoundThroughTheHierarchy() {
    PortTiming open = PortTiming.of(elaborate(() -> new Row(new Row.Params(false))));
    assertEquals(1, open.through().size());
    Finding finding = open.through().get(0);
    assertEquals(
        "output 'out' (8 bits) follows input 'in' (8 bits) within a cycle", finding.what());
    assertTrue(
        finding.places().stream()
            .allMatch(place -> place.toString().contains("PortTimingTest.java")),
        finding.toString());
    PortTiming cut = PortTiming.of(elaborate(() -> new Row(new Row.Params(true))));
    assertEquals(List.of(), cut.through());
  }

  @Test
  void logicAfterTheLastRegisterIsSeen() {
    PortTiming timing = PortTiming.of(elaborate(() -> new Row(new Row.Params(true))));
    assertEquals(Set.of("aside"), timing.registered());
    assertEquals(Set.of("late", "swapped"), PortTiming.of(elaborate(Plus::new)).registered());
  }

  /** A stream through a register, with a skid buffer before it or without. */
  static final class Stage extends Block {
    record Params(boolean skid) {}

    final Stream<UInt> in = takes(uint(8));
    final Stream<UInt> out = gives(uint(8));

    Stage(Params p) {
      super(p);
      out.from(p.skid() ? in.skid().stage() : in.stage());
    }
  }

  @Test
  void aStageLeavesReadyOpenWhichASkidBufferCloses() {
    PortTiming stage = PortTiming.of(elaborate(() -> new Stage(new Stage.Params(false))));
    assertEquals(
        List.of("output 'in_ready' (1 bit) follows input 'out_ready' (1 bit) within a cycle"),
        stage.through().stream().map(Finding::what).toList());
    PortTiming skid = PortTiming.of(elaborate(() -> new Stage(new Stage.Params(true))));
    assertEquals(List.of(), skid.through());
  }
}

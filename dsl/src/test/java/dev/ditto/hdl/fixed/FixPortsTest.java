package dev.ditto.hdl.fixed;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.FixNumber;
import dev.ditto.hdl.Rounding;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.reference.Interpreter;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fixed-point numbers are data like any other: ports, registers, memories, streams, bundles. */
class FixPortsTest {
  record Point(Fix x, Fix y) {}

  static final class Everywhere extends Block {
    final Stream<Point> in = takes(struct(Point.class, fix(8, 4), ufix(6, 6)));
    final Stream<Point> out = gives(struct(Point.class, fix(12, 6), ufix(8, 7)));
    final List<Fix> pair = input(vec(fix(5, 2), 2));
    final Bool store = input(bool());
    final UInt address = input(uint(3));
    final Fix sum = output(fix(9, 3));
    final Fix word = output(fix(12, 6));
    final UInt rounded = output(uint(14));

    Everywhere() {
      out.from(in.stage().fifo(2));
      var total = reg(fix(9, 3)).init(-1.5);
      when(store, () -> total.next(total.wrapPlus(pair.get(0).plus(pair.get(1)))))
          .otherwise(() -> total.next(0.25));
      sum.set(total);
      var table = memory(fix(12, 6), 8);
      table.write(address, pair.get(0), store);
      word.set(table.read(address, yes()));
      List<Fix> modes =
          each(
              7, i -> pair.get(1).shr(address, Rounding.values()[i]).to(fix(2, 0), Rounding.FLOOR));
      rounded.set(pack(modes));
    }
  }

  @Test
  void theVerilogIsClean() {
    LintAssertions.assertClean(elaborate(Everywhere::new));
  }

  @Test
  void pointsAreAlignedOnTheWay() {
    Design design = elaborate(Everywhere::new);
    Interpreter run = new Interpreter(design);
    assertEquals(FixNumber.of(-1.5, fix(9, 3)).raw(), run.number("sum"));
    run.set("pair_0", FixNumber.of(1.75, fix(5, 2)).raw().intValue());
    run.set("pair_1", FixNumber.of(-4, fix(5, 2)).raw().intValue());
    run.set("in_valid", 1).set("in_x", -8).set("in_y", 3).set("address", 5).set("store", 1).step();
    assertEquals(FixNumber.of(-3.75, fix(9, 3)).raw(), run.number("sum"));
    run.set("in_valid", 0).set("store", 0).step();
    assertEquals(FixNumber.of(0.25, fix(9, 3)).raw(), run.number("sum"));
    assertEquals(FixNumber.of(1.75, fix(12, 6)).raw(), run.number("word"));
    run.step();
    assertEquals(FixNumber.of(-0.5, fix(12, 6)).raw(), run.number("out_x"));
    assertEquals(FixNumber.of(3 / 64.0, ufix(8, 7)).raw(), run.number("out_y"));
  }
}

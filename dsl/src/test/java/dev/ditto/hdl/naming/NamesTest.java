package dev.ditto.hdl.naming;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream.Builder;
import org.junit.jupiter.api.Test;

class NamesTest {
  record Pair(UInt left, UInt rightSide) {}

  /** Names of ports, other signals, memories, instances and stored values, in that order. */
  static String names(Supplier<Block> top) {
    return names(elaborate(top).top());
  }

  static String names(Circuit circuit) {
    Builder<String> all = java.util.stream.Stream.builder();
    circuit.signals().stream().map(Signal::name).forEach(all);
    circuit.memories().forEach(m -> all.add(m.name()));
    circuit.instances().forEach(i -> all.add(i.name()));
    circuit.nodes().stream().map(Node::name).filter(Objects::nonNull).forEach(all);
    return String.join(" ", all.build().toList());
  }

  static final class Locals extends Block {
    final UInt inputValue = input(uint(8));
    final UInt AXIAddress = output(uint(10));

    Locals() {
      var windowFlags = inputValue.plus(1);
      UInt sum2Add = windowFlags.plus(inputValue);
      AXIAddress.set(sum2Add);
    }
  }

  @Test
  void localsAndFieldsGiveNames() {
    assertEquals("input_value axi_address window_flags sum2_add", names(Locals::new));
  }

  static final class Chained extends Block {
    final UInt a = input(uint(8));
    final UInt o = output(uint(8));

    Chained() {
      var total = reg(uint(8)).init(0);
      var next = total.plus(a).plus(1).wrap(8);
      total.next(next);
      UInt chosen = total.width() == 8 ? a.bit(0).pick(total, next) : total;
      o.set(chosen);
    }
  }

  @Test
  void onlyTheLastOfAChainIsNamed() {
    assertEquals("a o total next chosen", names(Chained::new));
  }

  static final class Helpers extends Block {
    final UInt a = input(uint(8));
    final UInt o = output(uint(11));

    Helpers() {
      var once = increment(a);
      var again = increment(once);
      o.set(twice(again));
    }

    static UInt increment(UInt x) {
      return x.plus(1);
    }

    static UInt twice(UInt x) {
      var doubled = x.plus(x);
      return doubled;
    }
  }

  @Test
  void whatAHelperReturnsIsNamedByItsCaller() {
    assertEquals("a o once again doubled", names(Helpers::new));
  }

  static final class Repeated extends Block {
    final UInt a = input(uint(2));
    final UInt o = output(uint(5));

    Repeated() {
      o.set(Helpers.twice(Helpers.twice(Helpers.twice(a))));
    }
  }

  @Test
  void repeatedNamesAreNumbered() {
    assertEquals("a o doubled doubled_1 doubled_2", names(Repeated::new));
  }

  static final class Lambdas extends Block {
    final Bool a = input(bool());
    final Bool o = output(bool());

    Lambdas() {
      when(
              a,
              () -> {
                var inverted = a.not();
                o.set(inverted);
              })
          .otherwise(() -> o.set(true));
    }
  }

  @Test
  void lambdasHaveLocalsToo() {
    assertEquals("a o inverted", names(Lambdas::new));
  }

  static final class Loops extends Block {
    final List<UInt> in = each(2, i -> input(uint(4)));
    final List<List<UInt>> grid = each(2, i -> each(2, j -> output(uint(5))));

    Loops() {
      var acc = each(2, i -> reg(uint(4)).init(0));
      loop(
          2,
          i -> {
            var step = in.get(i).wrapPlus(acc.get(i));
            acc.get(i).next(step);
            loop(
                2,
                j -> {
                  var more = acc.get(i).plus(j + 1);
                  grid.get(i).get(j).set(more);
                });
          });
    }
  }

  @Test
  void loopsAppendTheirIndices() {
    assertEquals(
        "in_0 in_1 grid_0_0 grid_0_1 grid_1_0 grid_1_1 acc_0 acc_1"
            + " step_0 more_0_0 more_0_1 step_1 more_1_0 more_1_1",
        names(Loops::new));
  }

  static final class Arrays extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    Arrays() {
      UInt[] stages = new UInt[3];
      UInt last = a;
      for (int i = 0; i < 3; i++) {
        stages[i] = reg(uint(4)).named("stage", i);
        stages[i].next(last);
        last = stages[i];
      }
      o.set(last);
    }
  }

  @Test
  void arraysAreNamedByHand() {
    assertEquals("a o stage_0 stage_1 stage_2", names(Arrays::new));
  }

  static final class Bundles extends Block {
    final Pair both = input(struct(Pair.class, uint(2), uint(3)));
    final Stream<Pair> in = takes(struct(Pair.class, uint(2), uint(3)));
    final Stream<SInt> out = gives(sint(4));
    final Stream<UInt> done = gives(uint(3));

    Bundles() {
      var kept = reg(struct(Pair.class, uint(2), uint(3)), 0);
      var chosen = in.valid().pick(in.data(), both);
      next(kept, chosen);
      var queue = in.map(p -> p.rightSide.signed()).stage();
      out.from(queue);
      done.offer(yes(), kept.rightSide.plus(kept.left).wrap(3));
      unused(done.ready());
    }
  }

  @Test
  void bundlesPrefixTheirComponents() {
    assertEquals(
        "both_left both_right_side in_valid in_ready in_left in_right_side"
            + " out_valid out_ready out_data done_valid done_ready done_data"
            + " kept_left kept_right_side queue_valid queue_ready queue_data"
            + " chosen_left chosen_right_side",
        names(Bundles::new));
  }

  static final class Reserved extends Block {
    final UInt wire = input(uint(4));
    final UInt größe = output(uint(4));

    Reserved() {
      var reg = wire.wrapPlus(1);
      var aclk = delay(reg, 1);
      größe.set(aclk);
    }
  }

  @Test
  void illegalNamesAreRepaired() {
    assertEquals("wire_ gr__e aclk_1 reg_", names(Reserved::new));
  }

  static final class Anonymous extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(8));

    Anonymous() {
      List<UInt> parts = new ArrayList<>();
      parts.add(reg(uint(4)));
      parts.add(reg(uint(4)));
      parts.get(0).next(a);
      parts.get(1).next(parts.get(0));
      o.set(cat(parts));
    }
  }

  @Test
  void unnamedSignalsAreCalledByTheirKind() {
    assertEquals("a o unnamed_register unnamed_register_1", names(Anonymous::new));
  }

  static final class Parts extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(8));

    Parts() {
      var table = memory(uint(8), 16);
      table.write(a, a.widen(8), yes());
      var units = each(2, i -> add(new Locals()));
      units.forEach(u -> u.inputValue.set(table.read(a, yes()).named("word")));
      o.set(units.get(0).AXIAddress.plus(units.get(1).AXIAddress).wrap(8));
    }
  }

  @Test
  void memoriesAndChildrenAreNamedAlike() {
    assertEquals(
        "a o units_0_input_value units_0_axi_address units_1_input_value units_1_axi_address"
            + " word word_1 table_ units_0 units_1",
        names(Parts::new));
  }

  static final class Shared extends Block {
    final List<UInt> in = each(2, i -> input(uint(4)));
    final UInt out = output(uint(4));

    Shared() {
      var near = later(in.get(0));
      var far = later(later(near));
      var rows = each(2, i -> later(in.get(i)));
      out.set(rows.get(0).xor(rows.get(1)).xor(far));
    }

    static UInt later(UInt value) {
      var kept = reg(uint(4));
      kept.next(value);
      return kept;
    }
  }

  @Test
  void sharedHelpersSayWhoseValueTheyMake() {
    assertEquals("in_0 in_1 out near_kept kept far_kept kept_0 kept_1", names(Shared::new));
  }

  static final class Sums extends Block {
    final List<UInt> in = each(4, i -> input(uint(4)));
    final UInt out = output(uint(6));
    final UInt most = output(uint(4));

    Sums() {
      var total = reduce(in, UInt::plus);
      var inverted = in.stream().map(UInt::not).toList();
      var larger = reduce(inverted, (a, b) -> a.gt(b).pick(a, b));
      out.set(total);
      most.set(larger);
    }
  }

  @Test
  void onlyTheResultOfAReductionIsNamed() {
    assertEquals("in_0 in_1 in_2 in_3 out most total larger", names(Sums::new));
  }
}

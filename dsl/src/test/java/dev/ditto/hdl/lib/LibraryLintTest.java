package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.tools.LintAssertions;
import org.junit.jupiter.api.Test;

/** The Verilog of the library's blocks, around records and around single bits, has no finding. */
class LibraryLintTest {
  record Item(UInt tag, SInt level, Bool last) {}

  record Params<T>(Type<T> type) {}

  static final class Tour<T> extends Block {
    final Stream<T> in;
    final Stream<T> other;
    final Bool open = input(bool());
    final Stream<T> out;
    final UInt waiting = output(uint(3));

    Tour(Params<T> p) {
      super(p);
      in = takes(p.type);
      other = takes(p.type);
      out = gives(p.type);
      var arbiter = add(new RoundRobinArbiter<>(new RoundRobinArbiter.Params<>(p.type, 3)));
      var queue = add(new Fifo<>(new Fifo.Params<>(p.type, 5)));
      arbiter.in.get(0).from(in.skid());
      arbiter.in.get(1).from(other.gate(open).stage());
      arbiter.in.get(2).from(queue.out.fifo(2));
      Stream<T> merged = arbiter.out.stage();
      Bool again = arbiter.source.eq(1);
      queue.in.offer(merged.valid().and(again), merged.data());
      out.offer(merged.valid().and(again.not()), merged.data());
      merged.ready(again.pick(queue.in.ready(), out.ready()));
      waiting.set(queue.count);
    }
  }

  @Test
  void aroundRecords() {
    Type<Item> item = struct(Item.class, uint(3), sint(5), bool());
    LintAssertions.assertClean(Hdl.elaborate(() -> new Tour<>(new Params<>(item))));
  }

  @Test
  void aroundSingleBits() {
    LintAssertions.assertClean(Hdl.elaborate(() -> new Tour<>(new Params<>(bool()))));
  }
}

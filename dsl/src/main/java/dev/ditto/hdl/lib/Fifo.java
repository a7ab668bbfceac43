package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.assertAlways;
import static dev.ditto.hdl.Hdl.each;
import static dev.ditto.hdl.Hdl.formal;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.log2Up;
import static dev.ditto.hdl.Hdl.loop;
import static dev.ditto.hdl.Hdl.mux;
import static dev.ditto.hdl.Hdl.next;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.ImpossibleException;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A first-in first-out queue in registers, for a few items. An item can be taken the cycle after it
 * came; ready does not depend on the consumer's ready of the same cycle.
 *
 * @param <T> the data
 */
public final class Fifo<T> extends Block {
  /**
   * The data's type and the queue's size.
   *
   * @param depth items, at least 2
   */
  public record Params<T>(Type<T> type, int depth) {
    public Params {
      ImpossibleException.unless(
          depth >= 2, "fifo: depth is " + depth + ", it starts at 2 items", "use 2 or more");
    }
  }

  /** Items to keep. */
  public final Stream<T> in;

  /** The oldest item. */
  public final Stream<T> out;

  /** Items that are kept now. */
  public final UInt count;

  public Fifo(Params<T> p) {
    super(p);
    in = takes(p.type());
    out = gives(p.type());
    count = output(uint(log2Up(p.depth() + 1)));

    int last = p.depth() - 1;
    var items = each(p.depth(), i -> reg(p.type()));
    var head = reg(uint(log2Up(p.depth()))).init(0);
    var tail = reg(uint(log2Up(p.depth()))).init(0);
    var held = reg(count.type()).init(0);
    Bool push = in.fires();
    Bool pop = out.fires();

    in.ready(held.ne(p.depth()));
    out.offer(held.ne(0), mux(head, items));
    count.set(held);
    when(
        push,
        () -> {
          tail.next(tail.eq(last).pick(0, tail.wrapPlus(1)));
          loop(p.depth(), i -> when(tail.eq(i), () -> next(items.get(i), in.data())));
        });
    when(pop, () -> head.next(head.eq(last).pick(0, head.wrapPlus(1))));
    when(push.and(pop.not()), () -> held.next(held.wrapPlus(1)))
        .elseWhen(pop.and(push.not()), () -> held.next(held.wrapMinus(1)));

    formal(
        () -> {
          assertAlways(head.le(last), "head_in_range");
          assertAlways(tail.eq(after(head, held, p.depth())), "tail_after_items");
          var watch = new ItemWatch<>(in, out, p.depth());
          assertAlways(watch.inside().eq(held), "counts_items");
          var place = after(head, watch.ahead(), p.depth());
          Bool kept = ItemWatch.same(mux(place, items), watch.item());
          when(watch.isInside(), () -> assertAlways(kept, "keeps_items"));
        });
  }

  /** The place that is {@code distance} places after another, at most {@code depth}. */
  private static UInt after(UInt place, UInt distance, int depth) {
    UInt sum = place.plus(distance);
    return sum.ge(depth).pick(sum.wrapMinus(depth), sum).trunc(place.width());
  }
}

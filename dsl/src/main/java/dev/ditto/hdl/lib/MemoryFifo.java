package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.ImpossibleException;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;

/**
 * A first-in first-out queue in a memory, for many items. An item can be taken two cycles after it
 * came; beside the memory one item waits at the exit.
 *
 * @param <T> the data
 */
public final class MemoryFifo<T> extends Block {
  /**
   * The data's type and the queue's size.
   *
   * @param depth items in the memory, a power of two, at least 2
   */
  public record Params<T>(Type<T> type, int depth) {
    public Params {
      ImpossibleException.unless(
          depth >= 2 && Integer.bitCount(depth) == 1,
          "memory fifo: depth is " + depth + ", it is a power of two from 2");
    }
  }

  /** Items to keep. */
  public final Stream<T> in;

  /** The oldest item. */
  public final Stream<T> out;

  /** There is an item, at the exit or not. */
  public final Bool busy = output(bool());

  public MemoryFifo(Params<T> p) {
    super(p);
    in = takes(p.type());
    out = gives(p.type());

    var items = memory(p.type(), p.depth());
    var head = reg(uint(log2Up(p.depth()))).init(0);
    var tail = reg(uint(log2Up(p.depth()))).init(0);
    var held = reg(uint(log2Up(p.depth() + 1))).init(0);
    var waiting = reg(bool()).init(0);
    Bool push = in.fires();
    Bool fetch = held.ne(0).and(waiting.not().or(out.ready()));

    in.ready(held.ne(p.depth()));
    items.write(tail, in.data(), push);
    out.offer(waiting, items.read(head, fetch));
    busy.set(waiting.or(held.ne(0)));
    when(push, () -> tail.next(tail.wrapPlus(1)));
    when(fetch, () -> head.next(head.wrapPlus(1)));
    when(fetch, () -> waiting.next(true)).elseWhen(out.ready(), () -> waiting.next(false));
    when(push.and(fetch.not()), () -> held.next(held.wrapPlus(1)))
        .elseWhen(fetch.and(push.not()), () -> held.next(held.wrapMinus(1)));

    formal(
        () -> {
          assertAlways(tail.eq(head.wrapPlus(held.trunc(head.width()))), "tail_after_items");
          var watch = new ItemWatch<>(in, out, p.depth() + 1);
          assertAlways(watch.inside().eq(held.plus(waiting.asUInt())), "counts_items");
        });
  }
}

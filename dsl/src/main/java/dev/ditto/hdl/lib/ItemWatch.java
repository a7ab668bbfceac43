package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.anyConst;
import static dev.ditto.hdl.Hdl.assertAlways;
import static dev.ditto.hdl.Hdl.cover;
import static dev.ditto.hdl.Hdl.mux;
import static dev.ditto.hdl.Hdl.next;
import static dev.ditto.hdl.Hdl.pack;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

/**
 * Properties of whatever takes items and gives the same items in the same order. It numbers the
 * items on both sides and watches one, of any number: that one must leave as it came, which says
 * that none is lost, doubled, changed or overtaken. It is made inside the block that has the
 * streams, and adds no hardware.
 *
 * @param <T> the data
 */
public final class ItemWatch<T> {
  /** Items are numbered modulo 256. */
  private static final int BITS = 8;

  private final UInt inside;
  private final UInt ahead;
  private final T item;

  /**
   * Watches an item on its way.
   *
   * @param capacity items that may be inside, at most 254
   */
  public ItemWatch(Stream<T> in, Stream<T> out, int capacity) {
    var number = anyConst(uint(BITS));
    var entered = reg(uint(BITS)).init(0);
    var left = reg(uint(BITS)).init(0);
    T watched = reg(in.type());
    when(in.fires(), () -> entered.next(entered.wrapPlus(1)));
    when(out.fires(), () -> left.next(left.wrapPlus(1)));
    Bool enters = in.fires().and(entered.eq(number));
    when(enters, () -> next(watched, in.data()));
    item = watched;
    inside = entered.wrapMinus(left);
    ahead = number.wrapMinus(left);

    assertAlways(inside.le(capacity), "no_overflow");
    // An item may pass without staying: then it enters in the cycle in which it leaves.
    assertAlways(out.fires().and(inside.eq(0)).and(in.fires().not()).not(), "none_made_up");
    Bool leaves = out.fires().and(left.eq(number));
    T expected = mux(enters.and(inside.eq(0)), in.data(), watched);
    when(leaves, () -> assertAlways(same(out.data(), expected), "leaves_as_it_came"));
    Bool shown = out.valid().and(isInside()).and(ahead.eq(0));
    when(shown, () -> assertAlways(same(out.data(), watched), "shown_as_it_came"));
    cover(leaves.and(inside.eq(capacity)), "leaves_a_full_queue");
  }

  /** How many items are inside. */
  public UInt inside() {
    return inside;
  }

  /** Whether the watched item is inside. */
  public Bool isInside() {
    return ahead.lt(inside);
  }

  /** How many items were before the watched one, while it is inside. */
  public UInt ahead() {
    return ahead;
  }

  /** The watched item, once it has entered. */
  public T item() {
    return item;
  }

  /** Whether two items are the same, bit by bit. */
  static Bool same(Object a, Object b) {
    return pack(a).eq(pack(b));
  }
}

package dev.ditto.hdl.lib.crossing;

import static dev.ditto.hdl.Hdl.cat;
import static dev.ditto.hdl.Hdl.clock;
import static dev.ditto.hdl.Hdl.cross;
import static dev.ditto.hdl.Hdl.each;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.in;
import static dev.ditto.hdl.Hdl.lit;
import static dev.ditto.hdl.Hdl.log2Up;
import static dev.ditto.hdl.Hdl.loop;
import static dev.ditto.hdl.Hdl.mux;
import static dev.ditto.hdl.Hdl.next;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.ImpossibleException;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A first-in first-out queue whose ends have different clocks, at full speed on both. Each side
 * tells the other how far it is in a Gray code, of which one bit changes at a time: whoever looks
 * in the middle of a change sees the number before or after it, and both are safe. Items are kept
 * in registers.
 *
 * @param <T> the data
 */
public final class GrayFifo<T> extends Block {
  /**
   * The data's type and the queue's size.
   *
   * @param depth items, a power of two, at least 4; with 8 both sides run at full speed
   */
  public record Params<T>(Type<T> type, int depth) {
    public Params {
      ImpossibleException.unless(
          depth >= 4 && Integer.bitCount(depth) == 1,
          "gray fifo: depth is " + depth + ", it is a power of two from 4");
    }
  }

  private static final String ONE_BIT = "a Gray code: one bit changes at a time";

  /** The clock of {@link #out}. */
  public final Clock to = clock();

  /** Items to keep. */
  public final Stream<T> in;

  /** The oldest item. */
  public final Stream<T> out;

  public GrayFifo(Params<T> p) {
    super(p);
    in = takes(p.type());
    out = in(to, () -> gives(p.type()));

    // Positions have one bit more than an index, which tells a full queue from an empty one. It is
    // kept in the code alone, whose highest bit is that of the position: of two registers that are
    // always equal synthesis keeps one, and timing constraints name those of the code.
    int bits = log2Up(p.depth());
    var items = each(p.depth(), i -> reg(p.type()));
    var tail = reg(uint(bits)).init(0);
    var tailCode = reg(uint(bits + 1)).init(0);
    var head = in(to, () -> reg(uint(bits)).init(0));
    var headCode = in(to, () -> reg(uint(bits + 1)).init(0));
    var headSeen = Synchronizer.stages(cross(headCode, ONE_BIT));
    var tailSeen = in(to, () -> Synchronizer.stages(cross(tailCode, ONE_BIT)));

    // The positions are a whole depth apart when their codes differ in the two highest bits only.
    UInt full = headSeen.xor(lit(3L << (bits - 1), bits + 1));
    in.ready(tailCode.ne(full));
    UInt nextTail = cat(tailCode.bit(bits), tail).wrapPlus(1);
    when(
        in.fires(),
        () -> {
          tail.next(nextTail.trunc(bits));
          tailCode.next(gray(nextTail));
          loop(p.depth(), i -> when(tail.eq(i), () -> next(items.get(i), in.data())));
        });

    T oldest = mux(head, items);
    out.offer(headCode.ne(tailSeen), cross(oldest, "it was written before its position was seen"));
    UInt nextHead = cat(headCode.bit(bits), head).wrapPlus(1);
    when(
        out.fires(),
        () -> {
          head.next(nextHead.trunc(bits));
          headCode.next(gray(nextHead));
        });
  }

  private static UInt gray(UInt number) {
    return number.xor(number.shr(1));
  }
}

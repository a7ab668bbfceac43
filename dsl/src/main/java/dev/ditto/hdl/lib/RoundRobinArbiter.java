package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.anyConst;
import static dev.ditto.hdl.Hdl.assertAlways;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.cover;
import static dev.ditto.hdl.Hdl.each;
import static dev.ditto.hdl.Hdl.formal;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.lit;
import static dev.ditto.hdl.Hdl.log2Up;
import static dev.ditto.hdl.Hdl.loop;
import static dev.ditto.hdl.Hdl.mux;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reduce;
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
import java.util.List;

/**
 * Merges streams fairly: after an item of one input, the next inputs come first. Full speed, no
 * latency. While an offered item waits it is not exchanged for another.
 *
 * @param <T> the data
 */
public final class RoundRobinArbiter<T> extends Block {
  /**
   * The data's type and the number of streams.
   *
   * @param inputs streams to merge, at least 2
   */
  public record Params<T>(Type<T> type, int inputs) {
    public Params {
      ImpossibleException.unless(
          inputs >= 2,
          "arbiter: " + inputs + " inputs, they start at 2",
          "merge 2 streams or more");
    }
  }

  /** Items to merge. */
  public final List<Stream<T>> in;

  /** The merged items. */
  public final Stream<T> out;

  /** Which input the offered item comes from. */
  public final UInt source;

  public RoundRobinArbiter(Params<T> p) {
    super(p);
    int width = log2Up(p.inputs());
    in = each(p.inputs(), i -> takes(p.type()));
    out = gives(p.type());
    source = output(uint(width));

    // The input whose item was offered last; it stays that while the item waits.
    var last = reg(uint(width)).init(p.inputs() - 1);
    var waiting = reg(bool()).init(0);

    var offers = in.stream().map(Stream::valid).toList();
    var turns = each(p.inputs() - 1, i -> offers.get(i + 1).and(last.le(i)));
    var anyTurn = reduce(turns, Bool::or);
    var next = anyTurn.pick(lowest(turns, 0, width).wrapPlus(1), lowest(offers, 0, width));
    var chosen = waiting.pick(last, next);

    source.set(chosen);
    out.offer(reduce(offers, Bool::or), mux(chosen, in.stream().map(Stream::data).toList()));
    loop(p.inputs(), i -> in.get(i).ready(out.ready().and(chosen.eq(i))));
    waiting.next(out.valid().and(out.ready().not()));
    when(out.valid(), () -> last.next(chosen));
    formal(() -> describeFairness(p.inputs(), last, waiting));
  }

  /** Any one input waits for an item of each other input at most. */
  private void describeFairness(int inputs, UInt last, Bool waiting) {
    var asks = mux(last, in.stream().map(Stream::valid).toList());
    assertAlways(last.lt(inputs), "last_in_range");
    when(waiting, () -> assertAlways(asks, "last_asks"));

    var one = anyConst(last.type());
    Bool watched = one.lt(inputs);
    Bool offers = mux(one, in.stream().map(Stream::valid).toList());
    var before = reg(uint(last.width() + 1)).init(0);
    Bool served = out.fires().and(source.eq(one));
    when(served.or(offers.not()), () -> before.next(0))
        .elseWhen(out.fires(), () -> before.next(before.wrapPlus(1)));
    when(watched, () -> assertAlways(before.lt(inputs), "no_starvation"));
    when(watched.and(before.ne(0)), () -> assertAlways(offers, "still_asks"));
    // Each item that goes before brings the turn nearer; one that is offered will have done so.
    Bool offered = waiting.and(last.eq(one));
    var due = before.plus(turn(one, last, inputs)).plus(waiting.asUInt());
    when(
        watched.and(offers).and(offered.not()),
        () -> assertAlways(due.lt(inputs), "turn_comes_nearer"));
    cover(watched.and(served).and(before.eq(inputs - 1)), "waits_for_all_others");
    var fires = in.stream().map(Stream::fires).toList();
    for (int i = 0; i < inputs; i++) {
      int input = i;
      when(
          fires.get(i),
          () -> {
            assertAlways(out.fires().and(source.eq(input)), "only_the_source");
            Bool same = ItemWatch.same(out.data(), in.get(input).data());
            assertAlways(same, "passes_its_item");
          });
    }
    Bool any = reduce(fires, Bool::or);
    assertAlways(out.fires().eq(any), "one_for_each");
  }

  /** Inputs between the last one served and another one, in the order of turns. */
  private static UInt turn(UInt input, UInt last, int inputs) {
    UInt next = last.plus(1);
    return input
        .ge(next)
        .pick(
            input.widen(next.width()).wrapMinus(next),
            input.plus(inputs).wrapMinus(next).trunc(next.width()));
  }

  /** The index of the first flag that is set, or the last index. */
  private static UInt lowest(List<Bool> flags, int from, int width) {
    return from == flags.size() - 1
        ? lit(from, width)
        : flags.get(from).pick(from, lowest(flags, from + 1, width));
  }
}

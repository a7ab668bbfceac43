package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.each;
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
      if (inputs < 2) {
        throw new IllegalArgumentException("arbiter: " + inputs + " inputs, they start at 2");
      }
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
  }

  /** The index of the first flag that is set, or the last index. */
  private static UInt lowest(List<Bool> flags, int from, int width) {
    return from == flags.size() - 1
        ? lit(from, width)
        : flags.get(from).pick(from, lowest(flags, from + 1, width));
  }
}

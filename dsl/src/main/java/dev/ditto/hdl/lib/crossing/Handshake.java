package dev.ditto.hdl.lib.crossing;

import static dev.ditto.hdl.Hdl.add;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.clock;
import static dev.ditto.hdl.Hdl.cross;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.in;
import static dev.ditto.hdl.Hdl.next;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;

/**
 * Values for another clock, one at a time: each is kept still until the other side has said that it
 * took it. For what changes rarely; an item takes about three cycles of each clock. For speed there
 * is {@link GrayFifo}.
 *
 * @param <T> the data
 */
public final class Handshake<T> extends Block {
  /** The data's type. */
  public record Params<T>(Type<T> type) {}

  /** The clock of {@link #out}. */
  public final Clock to = clock();

  /** Items to bring over. */
  public final Stream<T> in;

  /** The same items. */
  public final Stream<T> out;

  public Handshake(Params<T> p) {
    super(p);
    in = takes(p.type());
    out = in(to, () -> gives(p.type()));

    var sent = reg(bool()).init(0);
    var kept = reg(p.type());
    var taken = in(to, () -> reg(bool()).init(0));
    var request = in(to, () -> add(new Synchronizer()));
    var answer = add(new Synchronizer());
    request.in.set(sent);
    answer.in.set(taken);

    // A toggled bit asks for one item, the same bit coming back says that it went.
    Bool idle = answer.out.eq(sent);
    in.ready(idle);
    when(
        in.fires(),
        () -> {
          sent.next(sent.not());
          next(kept, in.data());
        });
    out.offer(
        request.out.ne(taken),
        cross(kept, "it stays until the other side has said that it took it"));
    when(out.fires(), () -> taken.next(taken.not()));
  }
}

package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.assertAlways;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.formal;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.mux;
import static dev.ditto.hdl.Hdl.next;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;

/**
 * Registers a stream's ready: while the consumer stalls, one item waits in the buffer. Full speed,
 * no added latency; valid and data pass combinationally.
 *
 * @param <T> the data
 */
public final class SkidBuffer<T> extends Block {
  /** The data's type. */
  public record Params<T>(Type<T> type) {}

  /** Items to pass on. */
  public final Stream<T> in;

  /** The same items. */
  public final Stream<T> out;

  public SkidBuffer(Params<T> p) {
    super(p);
    in = takes(p.type());
    out = gives(p.type());

    var full = reg(bool()).init(0);
    var kept = reg(p.type());

    in.ready(full.not());
    out.offer(full.or(in.valid()), mux(full, kept, in.data()));
    when(out.ready(), () -> full.next(false))
        .elseWhen(
            in.fires(),
            () -> {
              full.next(true);
              next(kept, in.data());
            });

    formal(
        () -> {
          var watch = new ItemWatch<>(in, out, 1);
          assertAlways(watch.inside().eq(full.asUInt()), "counts_items");
        });
  }
}

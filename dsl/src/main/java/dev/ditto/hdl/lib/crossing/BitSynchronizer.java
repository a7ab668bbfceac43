package dev.ditto.hdl.lib.crossing;

import static dev.ditto.hdl.Hdl.add;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.clock;
import static dev.ditto.hdl.Hdl.in;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;

/**
 * One bit for another clock. It is registered before it leaves, so that no glitch is seen. A change
 * that lasts at least a cycle and a half of {@code to} arrives; several bits do not arrive
 * together.
 */
public final class BitSynchronizer extends Block {
  /** The clock of {@link #out}. */
  public final Clock to = clock();

  /** The bit. */
  public final Bool in = input(bool());

  /** The bit, two or three cycles of {@link #to} later. */
  public final Bool out = in(to, () -> output(bool()));

  public BitSynchronizer() {
    var launched = reg(bool()).init(0);
    launched.next(in);
    var arrival = in(to, () -> add(new Synchronizer()));
    arrival.in.set(launched);
    out.set(arrival.out);
  }
}

package dev.ditto.bench;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;

/** Multiplies five bits by eight and accumulates in 32. */
public final class MacCell extends Block {
  public final Bool clear = input(bool());
  public final Bool enable = input(bool());
  public final SInt x = input(sint(5));
  public final SInt w = input(sint(8));
  public final SInt sum = output(sint(32));

  public MacCell() {
    var total = reg(sint(32)).init(0);
    var product = x.times(w);
    when(clear, () -> total.next(product.widen(32)))
        .elseWhen(enable, () -> total.next(total.wrapPlus(product)));
    sum.set(total);
  }
}

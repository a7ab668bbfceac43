package dev.ditto.hdl.mutation;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** Counts enabled cycles up to five, and stays there. */
final class LimitedCounter extends Block {
  final Bool enable = input(bool());
  final UInt count = output(uint(3));

  LimitedCounter() {
    var value = reg(uint(3)).init(0);
    when(enable.and(value.lt(5)), () -> value.next(value.wrapPlus(1)));
    count.set(value);
  }
}

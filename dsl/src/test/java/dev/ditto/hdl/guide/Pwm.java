package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

// [pwm]
/** High for `duty` of 2^bits cycles. */
public final class Pwm extends Block {
  public record Params(int bits) {}

  public final UInt duty;
  public final Bool pin = output(bool());

  public Pwm(Params p) {
    super(p);
    duty = input(uint(p.bits()));
    var count = reg(uint(p.bits())).init(0);
    count.next(count.wrapPlus(1));
    pin.set(count.lt(duty));
  }
}
// [/pwm]

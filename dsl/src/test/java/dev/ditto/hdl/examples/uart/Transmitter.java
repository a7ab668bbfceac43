package dev.ditto.hdl.examples.uart;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

/** Sends bytes. The line is a bit of a register, so it has no glitches. */
public final class Transmitter extends Block {
  /** Bytes to send; one is taken when the stop bit of that before it has ended. */
  public final Stream<UInt> in = takes(uint(8));

  public final Bool line = output(bool());

  public Transmitter(Frame frame) {
    super(frame);
    int length = frame.payloadBits() + 2;
    var shift = reg(uint(length)).init((1L << length) - 1);
    var bitsLeft = reg(uintFor(length)).init(0);
    var clocksLeft = reg(uintFor(frame.clocksPerBit() - 1)).init(0);

    in.ready(bitsLeft.eq(0));
    when(
            in.fires(),
            () -> {
              shift.next(cat(yes(), frame.payload(in.data()), no()));
              bitsLeft.next(length);
              clocksLeft.next(frame.clocksPerBit() - 1);
            })
        .elseWhen(clocksLeft.ne(0), () -> clocksLeft.next(clocksLeft.wrapMinus(1)))
        .elseWhen(
            bitsLeft.ne(0),
            () -> {
              shift.next(cat(yes(), shift.bits(length - 1, 1)));
              bitsLeft.next(bitsLeft.wrapMinus(1));
              clocksLeft.next(frame.clocksPerBit() - 1);
            });
    line.set(shift.bit(0));
  }
}

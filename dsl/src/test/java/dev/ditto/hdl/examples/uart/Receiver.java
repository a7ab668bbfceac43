package dev.ditto.hdl.examples.uart;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.lib.crossing.Synchronizer;

/**
 * Receives bytes. Each bit is looked at in its middle, counted from the falling edge of the start
 * bit; a start bit that is over by its middle was a glitch. The line may change at any moment.
 */
public final class Receiver extends Block {
  private enum Phase {
    BREAK,
    IDLE,
    START,
    DATA,
    STOP
  }

  public final Bool line = asynchronous(bool());

  /** What came; one byte waits here. */
  public final Stream<Received> out = gives(struct(Received.class, uint(8), bool(), bool()));

  /** High for a cycle when a byte is dropped because that before it still waits. */
  public final Bool overrun = output(bool());

  public Receiver(Frame frame) {
    super(frame);
    var synchronizer = add(new Synchronizer());
    synchronizer.in.set(line);
    var level = synchronizer.out;

    int bitLength = frame.clocksPerBit();
    int payloadBits = frame.payloadBits();
    var clocksLeft = reg(uintFor(bitLength - 1)).init(0);
    var bitsLeft = reg(uintFor(payloadBits - 1)).init(0);
    var payload = reg(uint(payloadBits));
    var middle = clocksLeft.eq(0);

    // After reset and after a break the line has to be one before anything starts.
    var phase = states(Phase.BREAK);
    phase.each(
        now ->
            switch (now) {
              case BREAK -> () -> when(level, () -> phase.go(Phase.IDLE));
              case IDLE -> () -> when(level.not(), () -> phase.go(Phase.START));
              case START ->
                  () ->
                      when(middle.and(level), () -> phase.go(Phase.IDLE))
                          .elseWhen(middle, () -> phase.go(Phase.DATA));
              case DATA -> () -> when(middle.and(bitsLeft.eq(0)), () -> phase.go(Phase.STOP));
              case STOP ->
                  () ->
                      when(middle.and(level), () -> phase.go(Phase.IDLE))
                          .elseWhen(middle, () -> phase.go(Phase.BREAK));
            });

    clocksLeft.next(clocksLeft.wrapMinus(1));
    when(middle, () -> clocksLeft.next(bitLength - 1));
    when(phase.is(Phase.IDLE), () -> clocksLeft.next(bitLength / 2 - 1));
    when(phase.is(Phase.START), () -> bitsLeft.next(payloadBits - 1));
    when(
        phase.is(Phase.DATA).and(middle),
        () -> {
          payload.next(cat(level, payload.bits(payloadBits - 1, 1)));
          bitsLeft.next(bitsLeft.wrapMinus(1));
        });

    var arrives = phase.is(Phase.STOP).and(middle);
    var received = new Received(payload.trunc(8), frame.wrongParity(payload), level.not());
    var full = reg(bool()).init(0);
    var kept = reg(out.type());
    when(out.fires(), () -> full.next(false));
    var room = full.not().or(out.ready());
    when(
        arrives.and(room),
        () -> {
          full.next(true);
          next(kept, received);
        });
    out.offer(full, kept);
    overrun.set(arrives.and(room.not()));
  }
}

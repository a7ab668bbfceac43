package dev.ditto.hdl.guide;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

// [divider]
/** Divides, a bit of the quotient in each cycle; by zero the quotient is all ones. */
public final class Divider extends Block {
  public record Params(int bits) {}

  public record Task(UInt dividend, UInt divisor) {}

  public record Result(UInt quotient, UInt rest) {}

  private enum Phase {
    IDLE,
    DIVIDE,
    DONE
  }

  public final Stream<Task> in;
  public final Stream<Result> out;

  public Divider(Params p) {
    super(p);
    int bits = p.bits();
    in = takes(struct(Task.class, uint(bits), uint(bits)));
    out = gives(struct(Result.class, uint(bits), uint(bits)));
    var divisor = reg(uint(bits));
    var quotient = reg(uint(bits));
    var rest = reg(uint(bits));
    var left = reg(uintFor(bits - 1)).init(0);

    var shifted = cat(rest, quotient.bit(bits - 1));
    var fits = shifted.ge(divisor);
    var remaining = fits.pick(shifted.wrapMinus(divisor), shifted).trunc(bits);

    var phase = states(Phase.IDLE);
    phase.each(
        now ->
            switch (now) { // javac insists on every state
              case IDLE -> () -> when(in.fires(), () -> phase.go(Phase.DIVIDE));
              case DIVIDE -> () -> when(left.eq(0), () -> phase.go(Phase.DONE));
              case DONE -> () -> when(out.ready(), () -> phase.go(Phase.IDLE));
            });
    in.ready(phase.is(Phase.IDLE));
    out.offer(phase.is(Phase.DONE), new Result(quotient, rest));
    when(
        in.fires(),
        () -> {
          divisor.next(in.data().divisor());
          quotient.next(in.data().dividend());
          rest.next(0);
          left.next(bits - 1);
        });
    when(
        phase.is(Phase.DIVIDE),
        () -> {
          rest.next(remaining);
          quotient.next(cat(quotient.trunc(bits - 1), fits));
          left.next(left.wrapMinus(1));
        });
  }
}
// [/divider]

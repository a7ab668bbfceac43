package dev.ditto.hdl.design;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;

/** Dot products of {@code length} signed pairs; each is rounded, saturated and offered once. */
final class Dot extends Block {
  record Params(int bits, int length, int shift) {
    int accumulatorBits() {
      return 2 * bits + log2Up(length);
    }
  }

  record Pair(SInt x, SInt w) {}

  enum Phase {
    FILL,
    GIVE
  }

  final Stream<Pair> in;
  final Stream<SInt> out;

  Dot(Params p) {
    super(p);
    in = takes(struct(Pair.class, sint(p.bits()), sint(p.bits())));
    out = gives(sint(p.bits()));

    var phase = states(Phase.FILL);
    var acc = reg(sint(p.accumulatorBits())).init(0);
    var left = reg(uint(log2Up(p.length()))).init(p.length() - 1);

    var product = in.data().x.times(in.data().w);
    var sum = acc.plus(product).trunc(p.accumulatorBits());

    in.ready(phase.is(Phase.FILL));
    out.offer(phase.is(Phase.GIVE), acc.round(p.shift()).sat(p.bits()));

    phase.each(
        now ->
            switch (now) {
              case FILL ->
                  () ->
                      when(
                          in.fires(),
                          () -> {
                            acc.next(sum);
                            left.next(left.wrapMinus(1));
                            when(left.eq(0), () -> phase.go(Phase.GIVE));
                          });
              case GIVE ->
                  () ->
                      when(
                          out.fires(),
                          () -> {
                            acc.next(0);
                            left.next(p.length() - 1);
                            phase.go(Phase.FILL);
                          });
            });
  }
}

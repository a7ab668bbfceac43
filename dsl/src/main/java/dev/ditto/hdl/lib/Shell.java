package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.add;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.cat;
import static dev.ditto.hdl.Hdl.drive;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.unpack;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Ports;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.Value;
import java.util.function.Supplier;

/**
 * A chip with two pins beside clock and reset around any block of one clock, to place and route it
 * by itself: nothing of it can be optimised away, and it needs no more pads. A shift register gives
 * the block its inputs; a signature register, one bit an output, takes what comes out. So the block
 * is timed from register to register, its outputs with an exclusive or behind them.
 *
 * <p>It is made once, as the top: what is inside is no parameter.
 */
public final class Shell extends Block {
  /** Shifted in, a bit a cycle; the last bits in are the lowest inputs. */
  public final Bool stimulus = input(bool());

  /** Shifted out, a bit a cycle. */
  public final Bool signature = output(bool());

  /**
   * @param block makes what is inside; it has an input and an output at least
   */
  public Shell(Supplier<? extends Block> block) {
    var part = add(block.get());
    Ports ports = Ports.of(part);
    int inputs = ports.inputs().stream().mapToInt(Value::width).sum();
    var shifted = reg(uint(inputs)).init(0);
    shifted.next(cat(shifted, stimulus.asUInt()).trunc(inputs));
    int low = 0;
    for (Value<?> input : ports.inputs()) {
      feed(input, shifted.slice(low, input.width()));
      low += input.width();
    }

    UInt given = cat(ports.outputs());
    var taken = reg(uint(given.width())).init(0);
    Bool out = taken.bit(given.width() - 1);
    taken.next(cat(taken, out.asUInt()).trunc(given.width()).xor(given));
    signature.set(out);
  }

  private static <T extends Value<T>> void feed(Value<T> input, UInt bits) {
    drive(input, unpack(input.type(), bits));
  }
}

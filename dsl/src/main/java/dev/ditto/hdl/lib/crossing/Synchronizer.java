package dev.ditto.hdl.lib.crossing;

import static dev.ditto.hdl.Hdl.asynchronous;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.cross;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/**
 * Two flip-flops in a row for a bit that changes at any moment, for example a pin: the first may
 * take time to decide, the second is read. The bit must last longer than a cycle to be seen. The
 * main clock is the one that the bit goes to.
 */
public final class Synchronizer extends Block {
  private static final String QUARTUS = "-name SYNCHRONIZER_IDENTIFICATION FORCED_IF_ASYNCHRONOUS";

  /** The bit; a register of any clock, or a pin. */
  public final Bool in = asynchronous(bool());

  /** The bit, one or two cycles later. */
  public final Bool out = output(bool());

  public Synchronizer() {
    out.set(stages(cross(in.asUInt(), "a lone bit is old or new, both are right")).asBool());
  }

  /** Two registers that a wire from another clock passes through. */
  static UInt stages(UInt crossed) {
    var first = marked(reg(uint(crossed.width()), 0));
    var second = marked(reg(uint(crossed.width()), 0));
    first.next(crossed);
    second.next(first);
    return second;
  }

  /**
   * So that Vivado, and Quartus, keep the registers, put them close together, and report on them.
   */
  private static UInt marked(UInt register) {
    return register.attribute("ASYNC_REG", "TRUE").attribute("altera_attribute", QUARTUS);
  }
}

package dev.ditto.accel.rtl.memory;

import static dev.ditto.hdl.Hdl.lit;
import static dev.ditto.hdl.Hdl.log2Up;
import static dev.ditto.hdl.Hdl.select;
import static dev.ditto.hdl.Hdl.sint;
import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.uintFor;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Space;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Select;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.axi.BurstWalker;
import dev.ditto.hdl.lib.axi.StridedTransfer;
import java.util.List;

/**
 * A LOAD or STORE command as its engine takes it. Whoever offers it has checked that the numbers
 * are multiples of the beat, that the space can be reached and that the first word is in it.
 *
 * @param address of the first run in memory, in bytes
 * @param space number of the scratchpad
 * @param first word in the scratchpad
 * @param runs contiguous pieces of memory, at least 1
 * @param runBytes length of a piece, at least a beat
 * @param stride bytes from the start of one piece to the start of the next
 */
public record TransferCommand(
    UInt address, UInt space, UInt first, UInt runs, UInt runBytes, SInt stride) {
  private static final int RUN_BITS = Limits.RUN_BITS;

  /** Its type in an accelerator of these parameters. */
  public static Type<TransferCommand> type(Parameters p) {
    return struct(
        TransferCommand.class,
        uint(p.axiAddressBits()),
        uint(log2Up(Space.values().length)),
        uint(firstBits(p)),
        uint(RUN_BITS),
        uint(RUN_BITS),
        sint(32));
  }

  private static int firstBits(Parameters p) {
    int bits = 1;
    for (Space space : Space.values()) {
      bits = Math.max(bits, log2Up(space.depth(p)));
    }
    return bits;
  }

  /** How the memory side of a transfer is walked. */
  public static BurstWalker.Params walker(Parameters p, List<Space> spaces) {
    long most = 0;
    for (Space space : spaces) {
      SpaceShape shape = SpaceShape.of(space, p);
      most = Math.max(most, (long) shape.depth() * shape.beats());
    }
    return new BurstWalker.Params(
        p.axiAddressBits(),
        p.axiDataBits(),
        p.axiMaxBurst(),
        RUN_BITS,
        RUN_BITS,
        uintFor(most).width());
  }

  /** The memory side of this transfer; no more beats than fit behind the first word. */
  StridedTransfer strided(Parameters p, List<Space> spaces) {
    int beatShift = Integer.numberOfTrailingZeros(p.beatBytes());
    int bits = walker(p, spaces).budgetBits();
    Select.Chosen<UInt> budget = null;
    for (Space space : spaces) {
      SpaceShape shape = SpaceShape.of(space, p);
      UInt words = lit(shape.depth(), bits).wrapMinus(first.wrap(bits));
      UInt beats = times(words, shape.beats());
      budget =
          budget == null ? select(this.space).on(space.id(), beats) : budget.on(space.id(), beats);
    }
    return new StridedTransfer(
        address, runs, runBytes.shr(beatShift), stride, budget.other(lit(0, bits)));
  }

  /** As a sum of shifts: for a product, synthesis takes a DSP block. What does not fit is lost. */
  private static UInt times(UInt words, int factor) {
    UInt sum = null;
    for (int bit = 0; factor >> bit != 0; bit++) {
      if ((factor >> bit & 1) == 1) {
        UInt shifted = words.shl(bit).wrap(words.width());
        sum = sum == null ? shifted : sum.wrapPlus(shifted);
      }
    }
    return sum;
  }
}

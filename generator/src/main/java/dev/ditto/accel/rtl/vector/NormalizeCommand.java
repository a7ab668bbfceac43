package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A NORMALIZE command as the normalizer takes it. Whoever offers it has checked the ranges.
 *
 * @param stat first word in STAT
 * @param words of STAT, and of PARAM
 * @param source first word in PARAM of what was learned
 * @param param first word in PARAM of the result; the same block, or one beside it
 * @param epsilonLow see {@link StandardConstants}
 * @param epsilonHigh the bits above
 * @param inverseCount see {@link StandardConstants}
 * @param count see {@link StandardConstants}
 * @param meanShift see {@link StandardConstants}
 */
public record NormalizeCommand(
    UInt stat,
    UInt words,
    UInt source,
    UInt param,
    UInt epsilonLow,
    UInt epsilonHigh,
    UInt inverseCount,
    UInt count,
    UInt meanShift) {

  static Type<NormalizeCommand> type(Normalizer.Params p) {
    return struct(
        NormalizeCommand.class,
        uint(log2Up(p.statDepth())),
        uint(log2Up(Math.min(p.statDepth(), p.paramDepth()) + 1)),
        uint(log2Up(p.paramDepth())),
        uint(log2Up(p.paramDepth())),
        uint(StandardConstants.EPSILON_LOW),
        uint(StandardConstants.EPSILON_HIGH),
        uint(StandardConstants.INVERSE),
        uint(StandardConstants.COUNT),
        uint(StandardConstants.MEAN_SHIFT));
  }

  StandardConstants constants() {
    return new StandardConstants(count, cat(epsilonHigh, epsilonLow), inverseCount, meanShift);
  }
}

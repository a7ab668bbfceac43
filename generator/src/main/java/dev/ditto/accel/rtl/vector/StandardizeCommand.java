package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A STANDARDIZE command as the normalizer takes it. Whoever offers it has checked the ranges.
 *
 * @param row word of the first row in ROW
 * @param rows rows to process, 1 .. rowDepth
 * @param epsilonLow see {@link StandardConstants}
 * @param epsilonHigh the bits above
 * @param inverseCount see {@link StandardConstants}
 * @param count see {@link StandardConstants}
 * @param meanShift see {@link StandardConstants}
 */
public record StandardizeCommand(
    UInt row,
    UInt rows,
    UInt epsilonLow,
    UInt epsilonHigh,
    UInt inverseCount,
    UInt count,
    UInt meanShift) {

  static Type<StandardizeCommand> type(Normalizer.Params p) {
    return struct(
        StandardizeCommand.class,
        uint(log2Up(p.rowDepth())),
        uint(log2Up(p.rowDepth() + 1)),
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

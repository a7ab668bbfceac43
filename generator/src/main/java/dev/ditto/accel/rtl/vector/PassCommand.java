package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A VECTOR command as its unit takes it: the operands of {@link dev.ditto.accel.isa.Vector}, in as
 * many bits as this accelerator needs. Whoever offers it has checked the ranges.
 */
public record PassCommand(
    Bool fromVector,
    Bool second,
    Bool product,
    Bool broadcast,
    Bool byRow,
    UInt function,
    UInt statistics,
    Bool begin,
    Bool toVector,
    Bool toCode,
    UInt rows,
    UInt a,
    UInt b,
    UInt param,
    UInt row,
    UInt vector,
    UInt code,
    UInt stat,
    UInt codeMultiplier,
    UInt codeShift,
    UInt limit,
    UInt columns) {

  static Type<PassCommand> type(VectorUnit.Params p) {
    return struct(
        PassCommand.class,
        bool(),
        bool(),
        bool(),
        bool(),
        bool(),
        uint(log2Up(VectorFunction.values().length)),
        uint(log2Up(Statistics.values().length)),
        bool(),
        bool(),
        bool(),
        uint(log2Up(p.sourceDepth() + 1)),
        uint(log2Up(p.sourceDepth())),
        uint(log2Up(p.vectorDepth())),
        uint(log2Up(p.paramDepth())),
        uint(log2Up(p.rowDepth())),
        uint(log2Up(p.vectorDepth())),
        uint(log2Up(p.codeDepth())),
        uint(log2Up(p.statDepth())),
        uint(16),
        uint(6),
        uint(16),
        uint(log2Up(p.columns() + 1)));
  }

  /** Looks for the largest logit of each row. */
  Bool largest() {
    return function.eq(VectorFunction.LARGEST.ordinal());
  }

  /** Makes a softmax's numerators. */
  Bool exponent() {
    return function.eq(VectorFunction.EXPONENT.ordinal());
  }

  /** Multiplies and adds. */
  Bool computes() {
    return largest().or(exponent()).not();
  }

  /** Adds up these. */
  Bool counts(Statistics kind) {
    return computes().and(statistics.eq(kind.ordinal()));
  }

  /** Results go to VECTOR. */
  Bool writesVector() {
    return computes().and(toVector);
  }

  /** Codes go to CODE. */
  Bool writesCode() {
    return exponent().or(computes().and(toCode));
  }

  /** Something goes to ROW. */
  Bool writesRow() {
    return computes().not().or(statistics.eq(Statistics.ROWS.ordinal()));
  }
}

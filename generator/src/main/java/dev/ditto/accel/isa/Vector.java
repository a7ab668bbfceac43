package dev.ditto.accel.isa;

/**
 * A pass over rows of one column tile: for row {@code i} and column {@code n}
 *
 * <pre>
 *   v = sat16(((A[i][n] + bias[n]) * m + B[i][n] * second[n] + offset + 2^(shift - 1)) &gt;&gt; shift)
 *  v = function(v), then cut to -limit .. limit
 *  VECTOR[vector + i][n] = v
 *  CODE[code + i][n] = sat8((v * codeMultiplier + 2^(codeShift - 1)) &gt;&gt; codeShift)
 * </pre>
 *
 * <p>where A is {@code Y[a + i]} or {@code VECTOR[a + i]}; m, offset and shift are the channel's,
 * from PARAM, or the row's, from {@code ROW[row + i]} (then bias and second are the channel's
 * still); and m may instead be B's own element. {@code sat8} is to -127 .. 127. The sum of A and
 * bias wraps in 32 bits.
 *
 * <p>For {@link VectorFunction#LARGEST} and {@link VectorFunction#EXPONENT} see there; only columns
 * below {@code columns} count, the codes of others are 0, and codeMultiplier and codeShift are the
 * layer's {@link dev.ditto.arithmetic.Softmax#logitFactor}.
 *
 * <p>Results may take the place of rows that have been read, also of the very row; not of rows of A
 * or B that are still to be read.
 *
 * <p>There are many operands; {@link #builder()} names them.
 */
public record Vector(
    Sync sync,
    @Operand(word = 2, bits = 1, meaning = "A is VECTOR, else Y") boolean fromVector,
    @Operand(word = 2, low = 1, bits = 1, meaning = "B is read, and added") boolean second,
    @Operand(word = 2, low = 2, bits = 1, meaning = "B is read, and is what A is multiplied by")
        boolean product,
    @Operand(word = 2, low = 3, bits = 1, meaning = "B is the same word for every row")
        boolean broadcast,
    @Operand(
            word = 2,
            low = 4,
            bits = 1,
            meaning = "multiplier, offset and shift are those of the row")
        boolean byRow,
    @Operand(word = 2, low = 5, bits = 3, max = 5, meaning = "function after the multiply-add")
        VectorFunction function,
    @Operand(word = 2, low = 8, bits = 2, max = 2, meaning = "what is added up of the results")
        Statistics statistics,
    @Operand(
            word = 2,
            low = 10,
            bits = 1,
            meaning = "statistics, largest or total start anew, else go on from what is there")
        boolean begin,
    @Operand(word = 2, low = 11, bits = 1, meaning = "results go to VECTOR") boolean toVector,
    @Operand(word = 2, low = 12, bits = 1, meaning = "codes go to CODE") boolean toCode,
    @Operand(
            word = 2,
            low = 16,
            bits = 16,
            min = 1,
            max = 32768,
            meaning = "largest magnitude of a result; 32768 for all of 16 bits")
        long limit,
    @Operand(word = 3, min = 1, unit = "rows", meaning = "rows to process") long rows,
    @Operand(word = 4, unit = "words", meaning = "first word of A in Y or VECTOR") long a,
    @Operand(word = 5, unit = "words", meaning = "first word of B in VECTOR") long b,
    @Operand(word = 6, unit = "words", meaning = "first word of the column tile in PARAM")
        long param,
    @Operand(word = 7, bits = 16, unit = "words", meaning = "word of the first row in ROW")
        long row,
    @Operand(word = 7, low = 16, bits = 16, min = 1, unit = "columns", meaning = "that count")
        long columns,
    @Operand(word = 8, unit = "words", meaning = "first word in VECTOR for results") long vector,
    @Operand(word = 9, unit = "words", meaning = "first word in CODE for codes") long code,
    @Operand(word = 10, unit = "words", meaning = "first word of the column tile in STAT")
        long stat,
    @Operand(word = 11, bits = 16, meaning = "of values to codes, or of logits")
        long codeMultiplier,
    @Operand(word = 11, low = 16, bits = 8, min = 1, max = 47, meaning = "bits dropped with it")
        long codeShift)
    implements Command.Passing {

  /** No limit: all of 16 bits. */
  public static final int UNLIMITED = 32768;

  /** A builder of a pass from Y to VECTOR without function or statistics. */
  public static VectorBuilder builder() {
    return new VectorBuilder();
  }

  /** Whether B is read. */
  public boolean readsB() {
    return second || product;
  }

  /** Whether the multiply-add is used, and so PARAM. */
  public boolean computes() {
    return !function.ofSoftmax();
  }

  /** Whether ROW is read or written. */
  public boolean touchesRow() {
    return byRow || function.ofSoftmax() || statistics == Statistics.ROWS;
  }
}

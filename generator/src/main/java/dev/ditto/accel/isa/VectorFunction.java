package dev.ditto.accel.isa;

/** What a VECTOR command does to each value after the multiply-add; its number is the position. */
public enum VectorFunction {
  /** Nothing. */
  NONE,
  /** {@link dev.ditto.arithmetic.Activation#SILU}. */
  SILU,
  /** {@link dev.ditto.arithmetic.Activation#GELU}. */
  GELU,
  /** {@link dev.ditto.arithmetic.Activation#GELU_TANH}. */
  GELU_TANH,
  /**
   * Nothing is computed; the largest sum of each row goes to ROW. The source is Y, and the
   * multiply-add is not used.
   */
  LARGEST,
  /**
   * The numerators of {@link dev.ditto.arithmetic.Softmax}: codes to CODE, their total to ROW, the
   * row's largest sum from ROW. The source is Y, and the multiply-add is not used.
   */
  EXPONENT;

  /** Whether a row is taken as the logits of a softmax. */
  public boolean ofSoftmax() {
    return this == LARGEST || this == EXPONENT;
  }
}

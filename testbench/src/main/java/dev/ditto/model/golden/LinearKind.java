package dev.ditto.model.golden;

/** What a {@link LinearTask} is in the network. All three have the same geometry record. */
public enum LinearKind {
  /** A convolution; its weights are constants of the network. */
  CONVOLUTION,

  /**
   * A linear layer on rows of channels, that is a 1 x 1 convolution; its weights are constants of
   * the network. Tokens lie along the width.
   */
  LINEAR,

  /**
   * A batch of independent matrix products of two activations, as in attention. The second operand
   * stands in the place of the weights, one matrix for each member of the batch, and may change
   * between steps.
   */
  MATRIX_PRODUCT
}

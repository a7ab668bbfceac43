package dev.ditto.model.network;

/**
 * An operation that is linear in each of its inputs (apart from a bias), and so can be updated from
 * differences between steps. These are what the accelerator's multipliers do.
 */
public sealed interface LinearOperation extends Operation
    permits Convolution, Linear, AttentionScores, AttentionValues {

  /** Multiply-accumulates for one image; a convolution's padding counts like any pixel. */
  long macs();
}

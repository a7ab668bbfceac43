package dev.ditto.accel.isa;

import dev.ditto.accel.Parameters;
import java.util.Optional;

/**
 * The scratchpads. A word moves between memory and scratchpad low bytes first. The number in a
 * command is the position here.
 */
public enum Space {
  /** Activation codes X(t): one window, 16 channels of one pixel, first channel in byte 0. */
  X(true),
  /** The same of the step before, X(t+1): the activation value-reuse buffer. */
  XREUSE(true),
  /** Partial sums: one output pixel of one column tile, little-endian 32-bit each. */
  Y(true),
  /** Weights of one input channel for the columns of a tile; address = buffer * kTile + k. */
  WEIGHT(true),
  /**
   * Per channel a multiply-add, 16 bytes, or what a normalisation has learned; see {@link
   * ChannelParameter}.
   */
  PARAM(true),
  /** Requantised results of one output pixel of one column tile, little-endian 16-bit each. */
  VECTOR(true),
  /** Encoded windows; written by ENCODE, read by COMPUTE, out of reach of LOAD and STORE. */
  WINDOW(false),
  /** Codes of one pixel of one column tile, a byte each. */
  CODE(true),
  /** Of each row: statistics, or a softmax's largest logit and total, or a multiply-add. */
  ROW(false),
  /** Per channel: the sum of values and of their squares, in groups like PARAM. */
  STAT(false),
  /**
   * The words of Y once more, in memory little-endian 24-bit each: for sums that are known to be
   * -2^23 .. 2^23 - 1. LOAD extends their sign, STORE drops the highest byte.
   */
  Y24(true);

  private final boolean inMemoryReach;

  Space(boolean inMemoryReach) {
    this.inMemoryReach = inMemoryReach;
  }

  /** The number in a command. */
  public int id() {
    return ordinal();
  }

  /** Whether LOAD and STORE can name it. */
  public boolean inMemoryReach() {
    return inMemoryReach;
  }

  /**
   * Bytes of a word as LOAD and STORE see it.
   *
   * @throws IllegalStateException for a space that has no such view
   */
  public int wordBytes(Parameters p) {
    return switch (this) {
      case X, XREUSE -> p.xWordBytes();
      case Y -> p.yWordBytes();
      case Y24 -> 3 * p.columns();
      case WEIGHT -> p.weightWordBytes();
      case PARAM -> p.paramWordBytes();
      case VECTOR -> p.vectorWordBytes();
      case CODE -> p.codeWordBytes();
      case WINDOW, ROW, STAT ->
          throw new IllegalStateException(this + " cannot be reached from memory");
    };
  }

  /** The scratchpad whose words it is a way to name: itself, but for {@link #Y24}. */
  public Space scratchpad() {
    return this == Y24 ? Y : this;
  }

  /** Words that it holds. */
  public int depth(Parameters p) {
    return switch (this) {
      case X -> p.xDepth();
      case XREUSE -> p.xReuseDepth();
      case Y, Y24 -> p.yDepth();
      case WEIGHT -> p.weightBuffers() * p.kTile();
      case PARAM -> p.paramDepth();
      case VECTOR -> p.vectorDepth();
      case WINDOW -> p.windowDepth();
      case CODE -> p.codeDepth();
      case ROW -> p.rowDepth();
      case STAT -> p.statDepth();
    };
  }

  /** The space of that number; empty when there is none. */
  public static Optional<Space> of(int id) {
    return id >= 0 && id < values().length ? Optional.of(values()[id]) : Optional.empty();
  }
}

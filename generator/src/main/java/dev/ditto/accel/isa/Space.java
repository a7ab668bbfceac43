package dev.ditto.accel.isa;

import dev.ditto.accel.Parameters;
import java.util.Arrays;
import java.util.List;
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
  /** The words of Y, packed: in memory 24 bits a sum. See {@link #packed}. */
  Y24(24),
  /** The words of Y, packed: in memory 20 bits a sum. See {@link #packed}. */
  Y20(20);

  private static final List<Space> PACKED =
      Arrays.stream(values()).filter(Space::isPacked).toList();

  private final boolean inMemoryReach;
  private final int packedBits;

  Space(boolean inMemoryReach) {
    this.inMemoryReach = inMemoryReach;
    this.packedBits = 0;
  }

  Space(int packedBits) {
    this.inMemoryReach = true;
    this.packedBits = packedBits;
  }

  /**
   * The ways to name Y by which sums have fewer bits in memory, the widest first. The sum of column
   * c of a word begins at bit c * n, n being {@link #sumBits}. LOAD extends its sign, STORE drops
   * what is above. So this is for sums that are known to be -2^(n-1) .. 2^(n-1) - 1.
   */
  public static List<Space> packed() {
    return PACKED;
  }

  /** Whether it is one of {@link #packed}. */
  public boolean isPacked() {
    return packedBits != 0;
  }

  /**
   * Bits of a sum in memory.
   *
   * @throws IllegalStateException for a space that is no way to name Y
   */
  public int sumBits() {
    if (scratchpad() != Y) {
      throw new IllegalStateException(this + " has no sums");
    }
    return isPacked() ? packedBits : Integer.SIZE;
  }

  /**
   * Whether LOAD and STORE of that accelerator can name it: a word must be a whole number of beats,
   * which a packed one of few columns may not be.
   */
  public boolean isIn(Parameters p) {
    return inMemoryReach && wordBytes(p) % p.beatBytes() == 0;
  }

  /** The number in a command. */
  public int id() {
    return ordinal();
  }

  /** Whether LOAD and STORE can name it, if it is in the accelerator; see {@link #isIn}. */
  public boolean inMemoryReach() {
    return inMemoryReach;
  }

  /**
   * Bytes of a word as LOAD and STORE see it.
   *
   * @throws IllegalStateException for a space that has no such view
   */
  public int wordBytes(Parameters p) {
    if (isPacked()) {
      // A whole number: columns are a multiple of a beat, and so of 4.
      return p.columns() * packedBits / Byte.SIZE;
    }
    return switch (this) {
      case X, XREUSE -> p.xWordBytes();
      case Y -> p.yWordBytes();
      case WEIGHT -> p.weightWordBytes();
      case PARAM -> p.paramWordBytes();
      case VECTOR -> p.vectorWordBytes();
      case CODE -> p.codeWordBytes();
      default -> throw new IllegalStateException(this + " cannot be reached from memory");
    };
  }

  /** The scratchpad whose words it is a way to name: itself, but for {@link #packed}. */
  public Space scratchpad() {
    return isPacked() ? Y : this;
  }

  /** Words that it holds. */
  public int depth(Parameters p) {
    return switch (scratchpad()) {
      case X -> p.xDepth();
      case XREUSE -> p.xReuseDepth();
      case Y -> p.yDepth();
      case WEIGHT -> p.weightBuffers() * p.kTile();
      case PARAM -> p.paramDepth();
      case VECTOR -> p.vectorDepth();
      case WINDOW -> p.windowDepth();
      case CODE -> p.codeDepth();
      case ROW -> p.rowDepth();
      case STAT -> p.statDepth();
      default -> throw new IllegalStateException(this + " has words of another space");
    };
  }

  /** The space of that number; empty when there is none. */
  public static Optional<Space> of(int id) {
    return id >= 0 && id < values().length ? Optional.of(values()[id]) : Optional.empty();
  }
}

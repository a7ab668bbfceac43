package dev.ditto.accel.isa;

import dev.ditto.arithmetic.Affine;
import dev.ditto.arithmetic.ScaledAdd;
import dev.ditto.arithmetic.WeightedSum;
import java.nio.ByteBuffer;

/**
 * A channel's share of a PARAM word, {@value #BYTES} bytes, little-endian: what a VECTOR command
 * computes with.
 *
 * <pre>
 *   bits 31..0     bias          added to A first, modulo 2^32
 *   bits 79..32    offset        added last
 *   bits 87..80    shift         1 .. 47
 *   bits 107..88   multiplier    of A, -131072 .. 131071
 *   bits 127..108  second        of B, -131072 .. 131071
 * </pre>
 *
 * <p>What NORMALIZE reads has its own layout, see {@link #learned}.
 */
public record ChannelParameter(int bias, long offset, int shift, int multiplier, int second) {
  /** Bytes of a channel. */
  public static final int BYTES = 16;

  /** First bit of the offset. */
  public static final int OFFSET = 32;

  /** First bit of the shift. */
  public static final int SHIFT = 80;

  /** First bit of the multiplier. */
  public static final int MULTIPLIER = 88;

  /** First bit of the factor of B. */
  public static final int SECOND = 108;

  /** Bits of both factors. */
  public static final int FACTOR_BITS = 18;

  /** Bits of the offset. */
  public static final int OFFSET_BITS = 48;

  /** First bit of the learned beta, for NORMALIZE. */
  public static final int BETA = 32;

  /** The bit that marks the last channel of a group, for NORMALIZE. */
  public static final int LAST = 64;

  private static final int PLACES = 20;

  /** Nothing comes out but zero. */
  public static final ChannelParameter ZERO = new ChannelParameter(0, 0, 1, 0, 0);

  /** A requantisation. */
  public static ChannelParameter requantise(int bias, int multiplier, int shift) {
    return new ChannelParameter(bias, 0, shift, multiplier, 0);
  }

  /** A sum of two scales. */
  public static ChannelParameter of(ScaledAdd sum) {
    return new ChannelParameter(0, 0, sum.shift(), sum.multiplierA(), sum.multiplierB());
  }

  /** A sum of two weights; its limit is an operand of the command. */
  public static ChannelParameter of(WeightedSum sum) {
    return new ChannelParameter(0, 0, sum.shift(), sum.weightA(), sum.weightB());
  }

  /** A slope and offset; the offset saturates, which no result from a 16-bit value shows. */
  public static ChannelParameter of(Affine affine) {
    long most = (1L << OFFSET_BITS - 1) - 1;
    long offset = Math.max(-most - 1, Math.min(most, affine.b()));
    return new ChannelParameter(0, offset, affine.shift(), affine.a(), 0);
  }

  /** Puts the 16 bytes at the buffer's position. */
  public void put(ByteBuffer to) {
    to.putInt(bias);
    to.putInt((int) offset);
    to.putShort((short) (offset >> 32));
    int mask = (1 << PLACES) - 1;
    long factors = (long) (second & mask) << PLACES | multiplier & mask;
    to.put((byte) shift);
    to.put((byte) factors);
    to.putInt((int) (factors >> 8));
  }

  /** Reads the 16 bytes at {@code at}. */
  public static ChannelParameter get(ByteBuffer from, int at) {
    long offset = (long) from.getShort(at + 8) << 32 | from.getInt(at + 4) & 0xffff_ffffL;
    long factors = (from.getInt(at + 12) & 0xffff_ffffL) << 8 | from.get(at + 11) & 0xff;
    int drop = Integer.SIZE - PLACES;
    return new ChannelParameter(
        from.getInt(at),
        offset,
        from.get(at + 10) & 0x3f,
        (int) factors << drop >> drop,
        (int) (factors >> PLACES) << drop >> drop);
  }

  /**
   * Puts what NORMALIZE reads of a channel: gamma in bits 31..0 and beta in bits 63..32, both with
   * 16 fraction bits in 24, and in bit 64 whether it is the last of its group.
   */
  public static void learned(ByteBuffer to, int gamma, int beta, boolean last) {
    to.putInt(gamma);
    to.putInt(beta);
    to.putLong(last ? 1 : 0);
  }
}

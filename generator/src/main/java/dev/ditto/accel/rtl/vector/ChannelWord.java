package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A channel's share of a PARAM word, bit for bit a {@link ChannelParameter}; {@code pack} and
 * {@code unpack} translate.
 *
 * @param bias added first
 * @param offset added last
 * @param shift 1 .. 47
 * @param multiplier of A, 18 bits
 * @param second of B, 18 bits
 */
record ChannelWord(SInt bias, SInt offset, UInt shift, SInt multiplier, SInt second) {
  static final int BITS = 8 * ChannelParameter.BYTES;

  static Type<ChannelWord> type() {
    return struct(
        ChannelWord.class,
        sint(ChannelParameter.OFFSET),
        sint(ChannelParameter.OFFSET_BITS),
        uint(ChannelParameter.MULTIPLIER - ChannelParameter.SHIFT),
        sint(ChannelParameter.SECOND - ChannelParameter.MULTIPLIER),
        sint(BITS - ChannelParameter.SECOND));
  }

  /** Of a channel without bias, and without B. */
  static ChannelWord of(MultiplyAdd only) {
    return new ChannelWord(
        slit(0, ChannelParameter.OFFSET),
        only.offset(),
        only.shift().widen(ChannelParameter.MULTIPLIER - ChannelParameter.SHIFT),
        only.multiplier().widen(ChannelParameter.SECOND - ChannelParameter.MULTIPLIER),
        slit(0, BITS - ChannelParameter.SECOND));
  }
}

package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.arithmetic.NormParameters;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What a normalisation has learned of a channel.
 *
 * @param gamma slope in Q7.16
 * @param beta offset in Q7.16
 * @param last it is its group's last
 */
record LearnedChannel(SInt gamma, SInt beta, Bool last) {
  private static final int LEARNED = 24;

  static Type<LearnedChannel> type() {
    return struct(LearnedChannel.class, sint(LEARNED), sint(LEARNED), bool());
  }

  /** From a channel's share of a PARAM word, see {@link ChannelParameter#learned}. */
  static LearnedChannel of(UInt share) {
    return new LearnedChannel(
        share.slice(0, LEARNED).asSInt(),
        share.slice(ChannelParameter.BETA, LEARNED).asSInt(),
        share.bit(ChannelParameter.LAST));
  }

  /** Where nothing was learned, and each stands for itself. */
  static LearnedChannel identity() {
    return new LearnedChannel(slit(1 << NormParameters.FRACTION, LEARNED), slit(0, LEARNED), yes());
  }
}

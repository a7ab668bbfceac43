package dev.ditto.accel.handover.commands;

import dev.ditto.accel.isa.ChannelParameter;
import java.util.List;

/** A number of a channel in PARAM. */
record ChannelRow(int low, int width, String name, String meaning) {
  static final List<ChannelRow> ALL =
      List.of(
          new ChannelRow(0, 32, "bias", "added to A first, modulo 2^32"),
          new ChannelRow(
              ChannelParameter.OFFSET, ChannelParameter.OFFSET_BITS, "offset", "added last"),
          new ChannelRow(
              ChannelParameter.SHIFT,
              ChannelParameter.MULTIPLIER - ChannelParameter.SHIFT,
              "shift",
              "places that are dropped, 1 to 47"),
          new ChannelRow(
              ChannelParameter.MULTIPLIER,
              ChannelParameter.SECOND - ChannelParameter.MULTIPLIER,
              "multiplier",
              "of A, " + ChannelParameter.FACTOR_BITS + " bits with sign extension"),
          new ChannelRow(
              ChannelParameter.SECOND,
              8 * ChannelParameter.BYTES - ChannelParameter.SECOND,
              "second",
              "of B, likewise"));

  String bits() {
    return low + width - 1 + ".." + low;
  }
}

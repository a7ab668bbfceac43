package dev.ditto.program.lowering;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.arithmetic.NormParameters;
import dev.ditto.program.tensor.ChannelMap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What NORMALIZE reads of each channel position, as it lies in memory. */
final class LearnedChannels {
  private LearnedChannels() {}

  /**
   * Holes belong to the group that follows, or at the end to the last, to which they add nothing.
   */
  static byte[] bytes(NormParameters learned, int groups, ChannelMap map, int columns) {
    int[] channels = map.channelsByPosition(columns);
    int size = map.channels() / groups;
    ByteBuffer bytes =
        ByteBuffer.allocate(channels.length * ChannelParameter.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int position = 0; position < channels.length; position++) {
      int c = channels[position];
      boolean lastOfAll = position == channels.length - 1;
      boolean ends = c >= 0 && c % size == size - 1 && c != map.channels() - 1 || lastOfAll;
      ChannelParameter.learned(
          bytes, c < 0 ? 0 : learned.gamma()[c], c < 0 ? 0 : learned.beta()[c], ends);
    }
    return bytes.array();
  }
}

package dev.ditto.program.tensor;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.ChannelParameter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Where the multiply-adds of a pass come from. */
public sealed interface Parameter {

  /** A table in memory, column tile after column tile. */
  record Table(long address) implements Parameter {}

  /** One column tile's in memory, the same for all. */
  record Uniform(long address) implements Parameter {}

  /** Made on the chip before the pass; who makes them says where. */
  record Made() implements Parameter {}

  /** The same for every channel. */
  static Uniform uniform(ChannelParameter each, Parameters p, MemoryImage image) {
    ChannelParameter[] all = new ChannelParameter[p.columns()];
    Arrays.fill(all, each);
    return new Uniform(image.constant(bytes(List.of(all))));
  }

  /** A parameter for each channel; holes give zero. */
  static Parameter table(
      List<ChannelParameter> channels, ChannelMap map, Parameters p, MemoryImage image) {
    ChannelParameter[] all = new ChannelParameter[map.tiles(p.columns()) * p.columns()];
    Arrays.fill(all, ChannelParameter.ZERO);
    for (int c = 0; c < channels.size(); c++) {
      all[map.at(c)] = channels.get(c);
    }
    return new Table(image.constant(bytes(List.of(all))));
  }

  private static byte[] bytes(List<ChannelParameter> all) {
    ByteBuffer bytes =
        ByteBuffer.allocate(all.size() * ChannelParameter.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    all.forEach(each -> each.put(bytes));
    return bytes.array();
  }
}

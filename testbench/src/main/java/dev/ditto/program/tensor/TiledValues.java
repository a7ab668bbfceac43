package dev.ditto.program.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the values of a tensor lie in memory, {@code [column tile][row][column]}, 16 bits each.
 *
 * @param rows of the tensor
 * @param map where its channels stand
 * @param columns of a column tile
 */
public record TiledValues(int rows, ChannelMap map, int columns) {
  /** Bytes of all values, holes included. */
  public long bytes() {
    return row(map.tiles(columns), 0);
  }

  /** Offset in bytes of a row of a column tile. */
  long row(int tile, int row) {
    return ((long) tile * rows + row) * columns * Short.BYTES;
  }

  /** Offset in bytes of an element of {@code [row][channel]}. */
  public int element(int i) {
    int position = map.at(i % map.channels());
    int row = i / map.channels();
    return (int) row(position / columns, row) + position % columns * Short.BYTES;
  }

  /** Values {@code [row][channel]} as they lie in memory. */
  public byte[] pack(short[] data) {
    ByteBuffer packed = ByteBuffer.allocate((int) bytes()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < data.length; i++) {
      packed.putShort(element(i), data[i]);
    }
    return packed.array();
  }

  /** The reverse of {@link #pack}. */
  public short[] unpack(byte[] packed) {
    ByteBuffer from = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    short[] data = new short[rows * map.channels()];
    for (int i = 0; i < data.length; i++) {
      data[i] = from.getShort(element(i));
    }
    return data;
  }
}

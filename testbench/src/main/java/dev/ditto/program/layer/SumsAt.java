package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Space;
import java.util.List;

/**
 * Where the sums of a layer lie in memory: {@code [image][column tile][output pixel][column]}. The
 * sums of a column tile have as many bits as its weights demand.
 *
 * @param address first byte
 * @param rows output pixels of an image
 * @param tiles how the sums of each column tile lie there: {@link Space#Y}, or one of {@link
 *     Space#packed}
 * @param parameters of the accelerator
 */
public record SumsAt(long address, int rows, List<Space> tiles, Parameters parameters) {
  public SumsAt {
    tiles = List.copyOf(tiles);
  }

  /** The same from another address on. */
  public SumsAt at(long other) {
    return new SumsAt(other, rows, tiles, parameters);
  }

  /** Those of an image, or of a head, alone. */
  public SumsAt image(int image) {
    return at(address + image * imageBytes());
  }

  /** First byte of a row of a column tile. */
  public long row(int image, int tile, int row) {
    return address + image * imageBytes() + tileOffset(tile) + row * rowBytes(tile);
  }

  /** Bytes of a row of a column tile. */
  public long rowBytes(int tile) {
    return tiles.get(tile).wordBytes(parameters);
  }

  /** The first column tile behind {@code tile} whose sums have other bits; at most {@code end}. */
  int alikeUntil(int tile, int end) {
    int next = tile + 1;
    while (next < end && tiles.get(next) == tiles.get(tile)) {
      next++;
    }
    return next;
  }

  /** Bytes of the sums of an image. */
  public long imageBytes() {
    return tileOffset(tiles.size());
  }

  private long tileOffset(int tile) {
    long bytes = 0;
    for (int before = 0; before < tile; before++) {
      bytes += rows * rowBytes(before);
    }
    return bytes;
  }
}

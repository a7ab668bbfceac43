package dev.ditto.program.tensor;

import dev.ditto.program.layer.RefusalException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Where the channels of a tensor stand among the columns of its tiles. Channels that must begin a
 * column tile do; what is left between is filled with holes.
 *
 * @param positions of each channel
 * @param size positions in all, holes included
 */
public record ChannelMap(List<Integer> positions, int size) {
  public ChannelMap {
    positions = List.copyOf(positions);
  }

  /**
   * Channels in a row, some of which begin a column tile.
   *
   * @param cuts channels that do
   */
  public static ChannelMap cut(int channels, Collection<Integer> cuts, int columns) {
    TreeSet<Integer> starts = new TreeSet<>(cuts);
    List<Integer> positions = new ArrayList<>();
    int at = 0;
    for (int c = 0; c < channels; c++, at++) {
      if (starts.contains(c)) {
        at = up(at, columns);
      }
      positions.add(at);
    }
    return new ChannelMap(positions, at);
  }

  /** These, then others from the next column tile on. */
  public ChannelMap join(ChannelMap that, int columns) {
    int first = up(size, columns);
    List<Integer> all = new ArrayList<>(positions);
    that.positions.forEach(p -> all.add(first + p));
    return new ChannelMap(all, first + that.size);
  }

  /** The same channels in every {@code count}th column tile, beginning with tile {@code first}. */
  public ChannelMap spread(int count, int first, int columns) {
    List<Integer> all =
        positions.stream().map(p -> (p / columns * count + first) * columns + p % columns).toList();
    return new ChannelMap(all, all.get(all.size() - 1) + 1);
  }

  /** These, then others that stand where these leave room. */
  public ChannelMap and(ChannelMap that) {
    List<Integer> all = new ArrayList<>(positions);
    all.addAll(that.positions);
    return new ChannelMap(all, Math.max(size, that.size));
  }

  /**
   * Some neighbouring channels, counted from the column tile that they begin.
   *
   * @throws RefusalException when they begin none, or others stand in their last
   */
  ChannelMap slice(int first, int channels, int columns) {
    int end = first + channels;
    requireStart(first, columns);
    if (end < positions.size()) {
      requireStart(end, columns);
    }
    int from = positions.get(first);
    List<Integer> some = positions.subList(first, end).stream().map(p -> p - from).toList();
    return new ChannelMap(some, some.get(channels - 1) + 1);
  }

  private void requireStart(int channel, int columns) {
    if (positions.get(channel) % columns != 0) {
      throw new RefusalException("channel " + channel + " does not begin a column tile");
    }
  }

  /** Whether a column tile has columns without a channel. */
  public boolean hasHoles(int columns) {
    return channels() < tiles(columns) * columns;
  }

  public int channels() {
    return positions.size();
  }

  public int at(int channel) {
    return positions.get(channel);
  }

  int tiles(int columns) {
    return (size + columns - 1) / columns;
  }

  /** For each position of all tiles its channel, or -1. */
  public int[] channelsByPosition(int columns) {
    int[] channels = new int[tiles(columns) * columns];
    Arrays.fill(channels, -1);
    for (int c = 0; c < channels(); c++) {
      channels[at(c)] = c;
    }
    return channels;
  }

  private static int up(int value, int step) {
    return (value + step - 1) / step * step;
  }
}

package dev.ditto.program.tensor;

/**
 * Some column tiles of a tensor.
 *
 * @param map of the channels, from the first of these tiles on
 */
public record View(Tensor tensor, int firstTile, ChannelMap map) {
  public static View of(Tensor tensor) {
    return new View(tensor, 0, tensor.map());
  }

  public View slice(int first, int channels, int columns) {
    return new View(
        tensor, firstTile + map.at(first) / columns, map.slice(first, channels, columns));
  }

  public int tiles(int columns) {
    return map.tiles(columns);
  }
}

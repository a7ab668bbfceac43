package dev.ditto.program.run;

/**
 * Some column tiles of a tensor.
 *
 * @param map of the channels, from the first of these tiles on
 */
record View(Tensor tensor, int firstTile, ChannelMap map) {
  static View of(Tensor tensor) {
    return new View(tensor, 0, tensor.map());
  }

  View slice(int first, int channels, int columns) {
    return new View(
        tensor, firstTile + map.at(first) / columns, map.slice(first, channels, columns));
  }

  int tiles(int columns) {
    return map.tiles(columns);
  }
}

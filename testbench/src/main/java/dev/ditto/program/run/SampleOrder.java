package dev.ditto.program.run;

import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Value;

/**
 * In which order a sample lies in memory: pixel by pixel, or, for a network that sees squares of
 * pixels, square by square.
 *
 * @param source for each element of the map, channels last, its place in memory; null for the same
 */
record SampleOrder(int[] source) {

  /** The order for a network that ends with an operation, or null, for any other. */
  static SampleOrder of(TokensToPixels squares) {
    if (squares == null) {
      return new SampleOrder(null);
    }
    Value map = squares.output();
    int[] source = new int[map.shape().elements()];
    int at = 0;
    for (int line = 0; line < map.height(); line++) {
      for (int column = 0; column < map.width(); column++) {
        for (int c = 0; c < map.channels(); c++) {
          source[at++] = squares.source(c, line, column);
        }
      }
    }
    return new SampleOrder(source);
  }

  /** Place in memory of an element of the map. */
  int place(int element) {
    return source == null ? element : source[element];
  }

  short[] toRows(short[] map) {
    if (source == null) {
      return map;
    }
    short[] rows = new short[map.length];
    for (int i = 0; i < map.length; i++) {
      rows[source[i]] = map[i];
    }
    return rows;
  }

  short[] toMap(short[] rows) {
    if (source == null) {
      return rows;
    }
    short[] map = new short[rows.length];
    for (int i = 0; i < map.length; i++) {
      map[i] = rows[source[i]];
    }
    return map;
  }
}

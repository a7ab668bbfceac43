package dev.ditto.model.network;

import java.util.List;

/**
 * Adds a number for each channel to all pixels: {@code out[c][y][x] = map[c][y][x] + embedding[c]}.
 *
 * @param map a map
 * @param embedding a vector with as many channels, which depends only on timestep and class
 */
public record AddEmbedding(String name, Value map, Value embedding) implements Operation {
  public AddEmbedding {
    map.require(Layout.MAP);
    embedding.require(Layout.VECTOR);
    if (map.channels() != embedding.channels()) {
      throw new IllegalArgumentException(
          "%s: the map has %d channels, the embedding %d"
              .formatted(name, map.channels(), embedding.channels()));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(map, embedding);
  }

  @Override
  public Value output() {
    return map.like(name);
  }
}

package dev.ditto.program.stage;

import java.util.List;

/**
 * Column tiles of a layer whose sums go through one chain of passes.
 *
 * @param firstTile the first of them
 * @param every how many column tiles lie from one to the next
 * @param tiles how many
 * @param passes what the sums go through
 */
public record Branch(int firstTile, int every, int tiles, List<Pass> passes) {
  /** Column tiles one after the other. */
  public static Branch of(int firstTile, int tiles, List<Pass> passes) {
    return new Branch(firstTile, 1, tiles, passes);
  }

  /** Whether a column tile of the layer is one of these. */
  boolean has(int columnTile) {
    int distance = columnTile - firstTile;
    return distance >= 0 && distance % every == 0 && distance / every < tiles;
  }

  /** Which of these a column tile of the layer is. */
  int tile(int columnTile) {
    return (columnTile - firstTile) / every;
  }
}

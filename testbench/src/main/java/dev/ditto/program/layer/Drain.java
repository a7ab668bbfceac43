package dev.ditto.program.layer;

import dev.ditto.program.order.Access;
import dev.ditto.program.order.Tile;

/** What becomes of a layer's sums. */
public interface Drain {

  /**
   * A tile's sums are complete.
   *
   * @param tile of one column tile
   * @param y first word in Y
   * @param ended told by the last command
   */
  void drain(Tile tile, int y, Access ended);
}

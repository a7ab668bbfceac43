package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;

/**
 * The scratchpads that layers work in, one layer after the other. A layer takes what the one before
 * has not just used, so that it can be prepared while that one is computed.
 */
public final class Workspace {
  private final Ring x;
  private final Ring xReuse;
  private final Ring y;
  private final Slots<WeightTile> weights;
  private long window;
  private int feeds;
  private int blocks;
  private int nests;

  /**
   * A tile of weights.
   *
   * @param nest number of the layer
   * @param firstStep number of the tile's first window among all that a column tile visits
   */
  record WeightTile(int nest, int set, int columnTile, int firstStep) {}

  /** What is free where some data stays on chip. */
  public Workspace(Parameters p, Residence residence) {
    x = new Ring("xDepth", 0, p.xDepth());
    xReuse = new Ring("xReuseDepth", residence.xReuseWork(), p.xReuseDepth());
    y = new Ring("yDepth", residence.yWork(), p.yDepth());
    weights = new Slots<>(p.weightBuffers());
  }

  /** Words of X. */
  Ring x() {
    return x;
  }

  /** Words of XREUSE that nothing lives in. */
  Ring xReuse() {
    return xReuse;
  }

  /** Words of Y that nothing lives in. */
  Ring y() {
    return y;
  }

  /** The weight buffers. */
  Slots<WeightTile> weights() {
    return weights;
  }

  /** The next window address; addresses only grow, and the memory holds them modulo its size. */
  long window() {
    return window;
  }

  /** Window addresses below this one have been given away. */
  void window(long next) {
    window = next;
  }

  /** Numbers the layers. */
  int nest() {
    return nests++;
  }

  /** Numbers the uses of encoded windows. */
  int feed() {
    return feeds++;
  }

  /** Numbers the blocks of sums. */
  int block() {
    return blocks++;
  }
}

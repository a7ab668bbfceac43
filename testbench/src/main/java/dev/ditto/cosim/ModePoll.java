package dev.ditto.cosim;

import dev.ditto.accel.isa.FlowMode;
import java.util.function.IntSupplier;

/**
 * Asks the flow unit during a step for the modes of layers that the memory port does not tell:
 * those that may be computed from differences along lines. It does so once the step has written
 * something, and so has begun. The accelerator does not notice.
 */
final class ModePoll implements Runnable {
  private final Bench bench;
  private final ModeWatch watch;
  private final IntSupplier step;
  private int asked;
  private int begun;

  /**
   * @param step that is under way
   */
  ModePoll(Bench bench, ModeWatch watch, IntSupplier step) {
    this.bench = bench;
    this.watch = watch;
    this.step = step;
  }

  /** A step writes. */
  void written(int writing) {
    begun = writing;
  }

  @Override
  public void run() {
    // The first step is always in full.
    if (begun == asked) {
      return;
    }
    asked = begun;
    for (int layer : watch.untold(asked)) {
      FlowMode mode = bench.registers().layerMode(layer);
      watch.told(asked, layer, mode);
    }
    if (!watch.untold(asked).isEmpty() && step.getAsInt() != asked) {
      throw new BenchException("step " + asked + " ended before its modes could be read");
    }
  }
}

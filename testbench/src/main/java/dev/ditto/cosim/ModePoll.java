package dev.ditto.cosim;

import dev.ditto.accel.isa.FlowMode;
import dev.ditto.program.Program;
import java.util.function.IntSupplier;

/**
 * Asks the flow unit during a step for the modes of layers that the memory port does not tell:
 * those that may be computed from differences along lines. It does so once the step has written
 * something, and so has begun. The accelerator does not notice.
 */
final class ModePoll {
  private final Bench bench;
  private final ModeWatch watch;
  private final IntSupplier step;
  private int asked;
  private int begun;

  private ModePoll(Bench bench, ModeWatch watch, IntSupplier step) {
    this.bench = bench;
    this.watch = watch;
    this.step = step;
  }

  /**
   * Watches the program that a bench is about to run.
   *
   * @param step that is under way; who counts it by writes listens to them only after this
   * @throws IllegalArgumentException when a layer's mode could not be seen
   */
  static ModeWatch watch(Bench bench, Program program, IntSupplier step) {
    ModeWatch watch = new ModeWatch(program);
    ModePoll poll = new ModePoll(bench, watch, step);
    bench.memory().onRead((burst, cycle) -> watch.asked(step.getAsInt(), burst.address()));
    bench.memory().onWrite((address, bytes, strobe, cycle) -> poll.begun = step.getAsInt());
    bench.meanwhile(poll::ask);
    return watch;
  }

  private void ask() {
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

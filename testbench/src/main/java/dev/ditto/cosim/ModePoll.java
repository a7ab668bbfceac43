package dev.ditto.cosim;

import dev.ditto.accel.isa.FlowMode;
import dev.ditto.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Asks the flow unit during a step: at once for the modes of layers that the memory port does not
 * tell, those that may be computed from differences along lines or keep their sums on the chip; and
 * then, a layer at a time, for what a {@link FlowAudit} wants to know. It does so once the step has
 * written something, and so has begun. The accelerator does not notice.
 */
final class ModePoll {
  private final Bench bench;
  private final ModeWatch watch;
  private final Optional<FlowAudit> audit;
  private final IntSupplier step;
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private int asked;
  private int begun;

  private ModePoll(Bench bench, ModeWatch watch, Optional<FlowAudit> audit, IntSupplier step) {
    this.bench = bench;
    this.watch = watch;
    this.audit = audit;
    this.step = step;
  }

  /**
   * Watches the program that a bench is about to run.
   *
   * @param audit is told what it wants to know, of steps that last long enough; empty for a host
   *     that asks for no more than it must
   * @param step that is under way; who counts it by writes listens to them only after this
   */
  static ModeWatch watch(
      Bench bench, Program program, Optional<FlowAudit> audit, IntSupplier step) {
    ModeWatch watch = new ModeWatch(program);
    ModePoll poll = new ModePoll(bench, watch, audit, step);
    bench.memory().onRead((burst, cycle) -> watch.asked(step.getAsInt(), burst.address()));
    bench.memory().onWrite((address, bytes, strobe, cycle) -> poll.begun = step.getAsInt());
    bench.meanwhile(poll::ask);
    return watch;
  }

  private void ask() {
    // The first step is always in full.
    if (begun != asked) {
      asked = begun;
      askUntold();
      wanted.clear();
      audit.ifPresent(a -> wanted.addAll(a.wanted()));
    } else if (!wanted.isEmpty()) {
      int layer = wanted.remove();
      WholeRun.LayerFlow flow = audit.orElseThrow().ask(bench.registers(), layer);
      if (step.getAsInt() == asked) {
        audit.orElseThrow().told(asked, layer, flow);
      }
    }
  }

  private void askUntold() {
    for (int layer : watch.untold(asked)) {
      FlowMode mode = bench.registers().layerMode(layer);
      watch.told(asked, layer, mode);
    }
    if (!watch.untold(asked).isEmpty() && step.getAsInt() != asked) {
      throw new BenchException("step " + asked + " ended before its modes could be read");
    }
  }
}

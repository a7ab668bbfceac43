package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.regs.Counter;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.program.layer.AcceleratorBackend.Execution;

/**
 * One linear layer at one step, as the hardware executed it.
 *
 * @param step how many model evaluations came before
 * @param counters from the start of the first command to the end of the last
 * @param estimatedCycles what the compiler had expected
 * @param comparedValues sums and outputs that were equal to the golden model's
 * @param firstCycle of the simulation, at the start
 * @param lastCycle of the simulation, at the end
 */
public record LayerRun(
    String layer,
    LinearKind kind,
    LinearGeometry geometry,
    int step,
    Execution execution,
    CounterValues counters,
    long estimatedCycles,
    long comparedValues,
    long firstCycle,
    long lastCycle) {

  /** Cycles from the first command's fetching to the last one's completion. */
  public long cycles() {
    return counters.get(Counter.CYCLES_BUSY);
  }

  /** Bytes written to memory. */
  public long writtenBytes(Parameters p) {
    return counters.get(Counter.WRITE_BEATS) * p.beatBytes();
  }
}

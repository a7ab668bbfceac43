package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.regs.Counter;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.program.AcceleratorBackend.Execution;

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

  /** Bytes read from memory, commands included. */
  public long readBytes(Parameters p) {
    return counters.get(Counter.READ_BEATS) * p.beatBytes();
  }

  /** Bytes written to memory. */
  public long writtenBytes(Parameters p) {
    return counters.get(Counter.WRITE_BEATS) * p.beatBytes();
  }

  /** The part of the machine that was busy longest, hence what bounds the layer. */
  public Limit limit(Parameters p) {
    long array = counters.get(Counter.PE_ACTIVE) / p.rows();
    long windows = counters.get(Counter.PE_WAIT_WINDOW) / p.rows();
    long memory = Math.max(counters.get(Counter.LOAD_BUSY), counters.get(Counter.STORE_BUSY));
    long most = Math.max(array, memory);
    most = Math.max(most, counters.get(Counter.ENCODE_BUSY));
    most = Math.max(most, counters.get(Counter.VECTOR_BUSY));
    if (2 * most < cycles()) {
      return Limit.START_UP;
    } else if (most == array || windows > array) {
      return windows > array ? Limit.WINDOWS : Limit.ARRAY;
    } else if (most == memory) {
      return Limit.MEMORY;
    }
    return most == counters.get(Counter.ENCODE_BUSY) ? Limit.ENCODER : Limit.VECTOR_UNIT;
  }

  /** What a layer's time goes into. */
  public enum Limit {
    /** Retiring tokens. */
    ARRAY,
    /** Fetching encoded windows. */
    WINDOWS,
    /** Encoding. */
    ENCODER,
    /** Loading or storing. */
    MEMORY,
    /** Requantising. */
    VECTOR_UNIT,
    /** No part is busy for more than half of the time: too little work for them to overlap. */
    START_UP
  }
}

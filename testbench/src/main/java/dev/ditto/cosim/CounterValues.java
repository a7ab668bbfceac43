package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.regs.Counter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The performance counters after a run; see {@link Counter}. */
public record CounterValues(Map<Counter, Long> values) {
  public CounterValues {
    values = new EnumMap<>(values);
  }

  /** One of them. */
  public long get(Counter counter) {
    return values.get(counter);
  }

  /** Share of the token slots in which a token retired while the array was busy, 0 to 1. */
  public double utilisation(Parameters p) {
    double slots = (double) get(Counter.ARRAY_BUSY) * p.rows() * p.lanes();
    return slots == 0 ? 0 : get(Counter.SLOTS_USED) / slots;
  }

  /** Which of the exact partitions do not add up. */
  public List<String> problems(Parameters p) {
    List<String> problems = new ArrayList<>();
    long rowCycles = p.rows() * get(Counter.ARRAY_BUSY);
    long states =
        get(Counter.PE_ACTIVE)
            + get(Counter.PE_WAIT_WINDOW)
            + get(Counter.PE_WAIT_DRAIN)
            + get(Counter.PE_NO_JOB);
    if (states != rowCycles) {
      problems.add(
          "the states of row-PEs add up to %d cycles, rows * array_busy is %d"
              .formatted(states, rowCycles));
    }
    long elements =
        get(Counter.ELEMENTS_ZERO) + get(Counter.ELEMENTS_ONE) + get(Counter.ELEMENTS_TWO);
    if (elements != get(Counter.ELEMENTS)) {
      problems.add(
          "elements with 0, 1 and 2 tokens add up to %d, elements is %d"
              .formatted(elements, get(Counter.ELEMENTS)));
    }
    long waiting = get(Counter.WAITING);
    if (waiting > get(Counter.CYCLES_BUSY) || waiting < get(Counter.ARRAY_BUSY)) {
      problems.add(
          "waiting is %d, neither more than cycles_busy = %d nor less than array_busy = %d"
              .formatted(waiting, get(Counter.CYCLES_BUSY), get(Counter.ARRAY_BUSY)));
    }
    return problems;
  }
}

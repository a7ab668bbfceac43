package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.regs.Counter;
import dev.ditto.interpreter.Counts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What counters must show that follow from commands and data alone.
 *
 * @param values of those counters
 */
public record ExpectedCounters(Map<Counter, Long> values) {

  /** After a program. */
  public static ExpectedCounters of(Counts counts, Parameters p) {
    Map<Counter, Long> values = new EnumMap<>(Counter.class);
    long beat = p.beatBytes();
    long commandBytes = counts.commands() * Assembler.COMMAND_BYTES;
    values.put(Counter.ELEMENTS, counts.elements());
    values.put(Counter.ELEMENTS_ZERO, counts.zero());
    values.put(Counter.ELEMENTS_ONE, counts.one());
    values.put(Counter.ELEMENTS_TWO, counts.two());
    values.put(Counter.WINDOWS_ZERO, counts.windowsZero());
    values.put(Counter.SLOTS_USED, counts.slotsUsed());
    values.put(Counter.ROWS_DRAINED, counts.rowsDrained());
    values.put(Counter.COMMANDS, counts.commands());
    values.put(Counter.COMMANDS_SKIPPED, counts.skipped());
    values.put(Counter.READ_BEATS, (counts.readBytes() + commandBytes) / beat);
    values.put(Counter.WRITE_BEATS, counts.writtenBytes() / beat);
    return new ExpectedCounters(values);
  }

  /** Those that are wrong, in words. */
  List<String> problems(CounterValues counters) {
    List<String> problems = new ArrayList<>();
    values.forEach(
        (counter, expected) -> {
          long actual = counters.get(counter);
          if (actual != expected) {
            problems.add("%s is %d, expected %d".formatted(counter.key(), actual, expected));
          }
        });
    return problems;
  }
}

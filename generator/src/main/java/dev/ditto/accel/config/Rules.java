package dev.ditto.accel.config;

import dev.ditto.accel.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What must hold between parameters. Each rule is checked by itself, so that all violations are
 * reported at once.
 */
final class Rules {
  private Rules() {}

  /** A violated rule: the key to blame, what is wrong, and a value that would do. */
  record Violation(String key, String problem, String fix) {}

  private static final List<Function<Parameters, Optional<Violation>>> ALL =
      List.of(
          p ->
              unless(
                  p.columns() % p.beatBytes() == 0,
                  "columns",
                  "a weight row of %d bytes is not a multiple of the %d-byte AXI beat"
                      .formatted(p.columns(), p.beatBytes()),
                  "columns = %d, or axiDataBits = %d"
                      .formatted(up(p.columns(), p.beatBytes()), smallerBeat(p.columns()))),
          p ->
              unless(
                  p.columns() % p.vectorLanes() == 0,
                  "vectorLanes",
                  "%d does not divide columns = %d".formatted(p.vectorLanes(), p.columns()),
                  "vectorLanes = " + divisor(p.columns(), p.vectorLanes())),
          p ->
              unless(
                  p.fetchPorts() <= p.rows(),
                  "fetchPorts",
                  "%d ports for %d row-PEs; some would never be used"
                      .formatted(p.fetchPorts(), p.rows()),
                  "fetchPorts = " + p.rows()),
          p ->
              unless(
                  (long) p.axiMaxBurst() * p.beatBytes() <= 4096,
                  "axiMaxBurst",
                  "%d beats of %d bytes exceed the 4096 bytes that a burst may span"
                      .formatted(p.axiMaxBurst(), p.beatBytes()),
                  "axiMaxBurst = " + 4096 / p.beatBytes()),
          p ->
              unless(
                  (long) p.axiMaxBurst() * p.axiOutstanding() <= 1024,
                  "axiOutstanding",
                  "%d bursts of %d beats need a read FIFO of more than 1024 beats"
                      .formatted(p.axiOutstanding(), p.axiMaxBurst()),
                  "axiOutstanding = " + Math.max(1, 1024 / p.axiMaxBurst())),
          p ->
              unless(
                  p.paramDepth() >= p.columns() / Math.max(1, p.vectorLanes()),
                  "paramDepth",
                  "one column tile needs %d words"
                      .formatted(p.columns() / Math.max(1, p.vectorLanes())),
                  "paramDepth = " + up(p.columns() / Math.max(1, p.vectorLanes()), 16)),
          p ->
              unless(
                  p.statDepth() >= p.columns() / Math.max(1, p.vectorLanes()),
                  "statDepth",
                  "one column tile needs %d words"
                      .formatted(p.columns() / Math.max(1, p.vectorLanes())),
                  "statDepth = " + up(p.columns() / Math.max(1, p.vectorLanes()), 16)),
          p ->
              unless(
                  p.codeDepth() >= p.columns(),
                  "codeDepth",
                  "a block of %d rows to transpose does not fit".formatted(p.columns()),
                  "codeDepth = " + up(p.columns(), 16)));

  /** Every violated rule, in a fixed order. */
  static Stream<Violation> violations(Parameters parameters) {
    return ALL.stream().map(rule -> rule.apply(parameters)).flatMap(Optional::stream);
  }

  private static Optional<Violation> unless(boolean holds, String key, String problem, String fix) {
    return holds ? Optional.empty() : Optional.of(new Violation(key, problem, fix));
  }

  private static int up(int value, int step) {
    return (value + step - 1) / step * step;
  }

  private static int smallerBeat(int columns) {
    return columns % 8 == 0 ? 64 : 32;
  }

  private static int divisor(int columns, int wanted) {
    int lanes = Math.min(wanted, columns);
    while (columns % lanes != 0) {
      lanes--;
    }
    return lanes;
  }
}

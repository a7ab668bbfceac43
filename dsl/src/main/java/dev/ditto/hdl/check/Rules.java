package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.External;
import java.util.List;

/** All rules for finished circuits. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new UndrivenRule(),
          new LatchRule(),
          new DrivenTwiceRule(),
          new LoopRule(),
          new HandshakeRule(),
          new UnusedRule(),
          new MemoryRule(),
          new ResetRule(),
          new CrossingRule(),
          new DroppedRule(),
          new BlackBoxRule());

  private Rules() {}

  /** What is wrong with a circuit, rule by rule; nothing with one that describes nothing. */
  public static List<Finding> check(Subject subject) {
    External external = subject.circuit().external();
    if (external != null && !external.modelled()) {
      return List.of();
    }
    return ALL.stream().flatMap(rule -> rule.check(subject).stream()).toList();
  }
}

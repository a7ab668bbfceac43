package dev.ditto.hdl.check;

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
          new DroppedRule());

  private Rules() {}

  /** What is wrong with a circuit, rule by rule. */
  public static List<Finding> check(Subject subject) {
    return ALL.stream().flatMap(rule -> rule.check(subject).stream()).toList();
  }
}

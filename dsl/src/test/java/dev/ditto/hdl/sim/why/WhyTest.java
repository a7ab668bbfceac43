package dev.ditto.hdl.sim.why;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.sim.History;
import dev.ditto.hdl.sim.JavaSimulation;
import org.junit.jupiter.api.Test;

class WhyTest {
  /** Counts what is owed, in a child. */
  static final class Credits extends Block {
    final Bool give = input(bool());
    final Bool take = input(bool());
    final Bool some = output(bool());

    Credits() {
      var count = reg(uint(4)).init(0);
      var full = count.all();
      when(give.and(full.not()), () -> count.next(count.wrapPlus(1)))
          .elseWhen(take, () -> count.next(count.wrapMinus(1)));
      some.set(count.any());
    }
  }

  static final class Gate extends Block {
    final Bool open = input(bool());
    final Bool give = input(bool());
    final UInt wanted = input(uint(8));
    final UInt out = output(uint(8));
    final UInt word = output(uint(8));

    Gate() {
      var credits = add(new Credits());
      var pass = credits.some.and(open);
      credits.give.set(give);
      credits.take.set(pass);
      out.set(pass.pick(wanted.wrapPlus(1), lit(0, 8)));
      var table = memory(uint(8), 4);
      table.write(wanted.trunc(2), wanted, open);
      word.set(table.read(wanted.trunc(2), give));
    }
  }

  private static JavaSimulation gate() {
    JavaSimulation gate = JavaSimulation.of(elaborate(Gate::new));
    gate.set("wanted", 0x41);
    return gate;
  }

  /** Without lines, which change whenever this file does. */
  private static String plain(String explanation) {
    return explanation.replaceAll(" +\\(WhyTest.java:\\d+\\)", "");
  }

  @Test
  void namesOnlyTheChosenBranchAndTheZeroOfAnAnd() {
    try (JavaSimulation gate = gate()) {
      gate.set("open", 1);
      String found = Why.of(gate).explain("out");
      assertEquals(
          """
          out = 0
          ├─ when pass = 0: credits_some & open
          │  └─ credits_some = 0: |count
          │     └─ credits.count = 0
          │        └─ register
          └─ chosen 0
          """,
          plain(found));
      assertTrue(found.matches("(?s).*credits.count = 0  \\(WhyTest.java:\\d+\\)\n.*"), found);
    }
  }

  @Test
  void goesBackThroughRegistersAndMemoriesWhenThereIsAHistory() {
    try (JavaSimulation gate = gate()) {
      History history = History.keep(gate, 6);
      gate.step();
      gate.set("aresetn", 1);
      assertEquals(
          """
          credits.count = 0
          └─ reset in cycle 0
          """,
          plain(Why.of(history).explain("credits.count")));
      gate.set("give", 1);
      gate.step();
      gate.set("give", 0);
      gate.step(3);
      gate.set("open", 1);
      assertEquals(
          """
          out = 0x42
          ├─ when pass = 1: credits_some & open
          │  ├─ credits_some = 1: |count
          │  │  └─ credits.count = 1
          │  │     └─ loaded in cycle 1
          │  │        ├─ when give & ~full = 1
          │  │        │  ├─ credits.give = 1
          │  │        │  │  └─ input
          │  │        │  └─ credits.full = 0: &count
          │  │        │     └─ credits.count = 0
          │  │        └─ credits.count = 0
          │  └─ open = 1
          │     └─ input
          └─ wanted = 0x41
             └─ input
          """,
          plain(Why.of(history).explain("out")));
      gate.step();
      assertEquals(
          """
          word = 0
          └─ read from memory table_ in cycle 1
             └─ wanted = 0x41
                └─ input
          """,
          plain(Why.of(history).explain("word")));
      gate.step(10);
      assertEquals(
          """
          credits.count = 0
          └─ register, not loaded since cycle 10
          """,
          plain(Why.of(history).explain("credits.count")));
    }
  }

  @Test
  void goesAsDeepAsAsked() {
    try (JavaSimulation gate = gate()) {
      assertEquals(
          """
          out = 0
          ├─ when pass = 0: credits_some & open
          └─ chosen 0
          """,
          plain(Why.of(gate).depth(1).explain("out")));
      assertThrows(IllegalArgumentException.class, () -> Why.of(gate).explain("nothing"));
      assertThrows(IllegalArgumentException.class, () -> Why.of(gate).depth(0));
    }
  }
}

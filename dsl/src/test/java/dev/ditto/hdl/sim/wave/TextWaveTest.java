package dev.ditto.hdl.sim.wave;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.sim.JavaSimulation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextWaveTest {
  /** Counts down from a number to zero. */
  static final class Timer extends Block {
    enum Phase {
      IDLE,
      COUNTING
    }

    final Bool start = input(bool());
    final UInt from = input(uint(8));
    final Bool done = output(bool());

    Timer() {
      var left = reg(uint(8)).init(0);
      var phase = states(Phase.IDLE);
      phase.each(
          now ->
              switch (now) {
                case IDLE ->
                    () ->
                        when(
                            start,
                            () -> {
                              left.next(from);
                              phase.go(Phase.COUNTING);
                            });
                case COUNTING ->
                    () -> {
                      left.next(left.wrapMinus(1));
                      when(left.eq(1), () -> phase.go(Phase.IDLE));
                    };
              });
      done.set(phase.is(Phase.IDLE));
    }
  }

  private static void run(JavaSimulation timer) {
    timer.step();
    timer.set("aresetn", 1);
    timer.set("from", 0xa4);
    timer.step();
    timer.set("from", 3);
    timer.set("start", 1);
    timer.step();
    timer.set("start", 0);
    timer.step(5);
  }

  @Test
  void showsBitsNumbersAndStates() {
    try (JavaSimulation timer = JavaSimulation.of(elaborate(Timer::new))) {
      TextWave wave = TextWave.of(timer, "aresetn", "start", "from", "phase", "left", "done");
      run(timer);
      assertEquals(
          """
          cycle    0   1   2   3   4   5   6   7
          aresetn      ┌───────────────────────────
                   ────┘
          start            ┌───┐
                   ────────┘   └───────────────────
                   ┬───┬───┬───────────────────────
          from     │0  │a4 │3
                   ┴───┴───┴───────────────────────
                   ┬───────────┬───────────┬───────
          phase    │IDLE       │COUNTING   │IDLE
                   ┴───────────┴───────────┴───────
                   ┬───────────┬───┬───┬───┬───────
          left     │0          │3  │2  │1  │0
                   ┴───────────┴───┴───┴───┴───────
          done     ────────────┐           ┌───────
                               └───────────┘
          """,
          wave.draw());
      TextWave some = TextWave.of(timer, "left");
      timer.step(2);
      assertEquals(
          """
          cycle 8  9
                ┬─────
          left  │0
                ┴─────
          """,
          some.draw(8, 10));
    }
  }

  @Test
  void showsPortsOfAnySimulationAndRefusesCyclesThatItDoesNotHave() {
    try (JavaSimulation timer = JavaSimulation.of(elaborate(Timer::new))) {
      TextWave wave = TextWave.ports(timer, "done");
      assertEquals("", wave.toString());
      run(timer);
      assertEquals(
          """
          cycle 0  1  2  3  4  5  6  7
          done  ─────────┐        ┌─────
                         └────────┘
          """,
          wave.toString());
      Exception wrong = assertThrows(IllegalArgumentException.class, () -> wave.draw(6, 9));
      assertEquals("cycles 6 to 9; recorded are 0 to 8", wrong.getMessage());
    }
  }

  @Test
  void numbersThatMeanNothingAreNotShown() {
    try (JavaSimulation timer = JavaSimulation.of(elaborate(Timer::new))) {
      TextWave wave = TextWave.ports(timer, "start", "from").onlyWhile("start", "from");
      run(timer);
      assertEquals(
          """
          cycle  0  1  2  3  4  5  6  7
          start        ┌──┐
                 ──────┘  └──────────────
                 ┬─────┬──┬──────────────
          from   │     │3 │
                 ┴─────┴──┴──────────────
          """,
          wave.draw());
      Exception wrong =
          assertThrows(IllegalArgumentException.class, () -> wave.onlyWhile("start", "done"));
      assertEquals("done is no number", wrong.getMessage());
    }
  }

  @Test
  void aPictureLeavesOutWhereNothingChanges() {
    try (JavaSimulation timer = JavaSimulation.of(elaborate(Timer::new))) {
      TextWave wave = TextWave.ports(timer, "start", "done");
      run(timer);
      timer.step(100);
      String picture = wave.svg(1, 108);
      List<String> cycles =
          Pattern.compile("text-anchor=\"middle\" fill=\"#7a8694\">(\\d+)<")
              .matcher(picture)
              .results()
              .map(cycle -> cycle.group(1))
              .toList();
      assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "106"), cycles);
    }
  }
}

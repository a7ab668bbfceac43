package dev.ditto.hdl.coverage;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.SimulationTap;
import dev.ditto.hdl.sim.coverage.Coverage;
import dev.ditto.hdl.sim.coverage.Point.Kind;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GathererTest {
  /** Counts up, or down. */
  static final class Steps extends Block {
    final Bool down = input(bool());
    final UInt count = output(uint(2));

    Steps() {
      var value = reg(uint(2)).init(0);
      when(down, () -> value.next(value.wrapMinus(1)))
          .otherwise(() -> value.next(value.wrapPlus(1)));
      count.set(value);
    }
  }

  /** Has it inside. */
  static final class Around extends Block {
    final Bool up = input(bool());
    final UInt count = output(uint(2));

    Around() {
      var steps = add(new Steps());
      steps.down.set(up.not());
      var late = reg(uint(2)).init(0);
      late.next(steps.count);
      count.set(late);
    }
  }

  private static void run(JavaSimulation simulation, String input, long value) {
    simulation.step();
    simulation.set("aresetn", 1);
    simulation.set(input, value);
    simulation.step(5);
  }

  @Test
  void simulationsOfTheBlockAddUpWhereverItIs() {
    Gatherer gatherer = new Gatherer("Steps");
    SimulationTap.during(
        gatherer,
        () -> {
          try (JavaSimulation closed = JavaSimulation.of(Hdl.elaborate(Steps::new))) {
            run(closed, "down", 0);
          }
        });
    assertEquals(50, gatherer.coverage().percent(Kind.BRANCH));
    SimulationTap.during(
        gatherer, () -> run(JavaSimulation.of(Hdl.elaborate(Around::new)), "up", 0));
    Coverage both = gatherer.coverage();
    assertEquals(100, both.percent(Kind.BRANCH));
    assertEquals(
        Set.of("Steps"),
        both.hits().keySet().stream().map(p -> p.module()).collect(Collectors.toSet()));
    long taken =
        both.hits().entrySet().stream()
            .filter(e -> e.getKey().kind() == Kind.BRANCH)
            .mapToLong(e -> e.getValue())
            .sum();
    assertEquals(5 + 5, taken);
  }
}

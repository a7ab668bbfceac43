package dev.ditto.hdl.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.mutation.Result.Fate;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A block of three lines with a weak and a strong test. */
class MutationTest {
  private static Simulation start() {
    Simulation simulation = JavaDesign.compile(Hdl.elaborate(LimitedCounter::new)).start(2);
    simulation.set("aresetn", 0);
    simulation.step();
    simulation.set("aresetn", 1);
    return simulation;
  }

  /** Looks at the end only, never leaves enable low, and never waits at five. */
  static class Weak {
    @Test
    void countsToFive() {
      try (Simulation simulation = start()) {
        simulation.set("enable", 1);
        simulation.step(5);
        assertEquals(5, simulation.get("count"));
      }
    }
  }

  /** Compares every cycle with a number in Java. */
  static class Strong {
    @Test
    void countsEnabledCyclesUpToFive() {
      Random random = new Random(1);
      try (Simulation simulation = start()) {
        int count = 0;
        for (int cycle = 0; cycle < 40; cycle++) {
          boolean enable = random.nextBoolean();
          simulation.set("enable", enable ? 1 : 0);
          simulation.eval();
          assertEquals(count, simulation.get("count"));
          count = enable ? Math.min(5, count + 1) : count;
          simulation.step();
        }
      }
    }
  }

  /** Waits for a number; with most mutants for ever. */
  static class Patient {
    @Test
    void reachesFive() {
      try (Simulation simulation = start()) {
        simulation.set("enable", 1);
        while (simulation.get("count") != 5) {
          simulation.step();
        }
      }
    }
  }

  static class Broken {
    @Test
    void countsToSix() {
      try (Simulation simulation = start()) {
        simulation.set("enable", 1);
        simulation.step(6);
        assertEquals(6, simulation.get("count"));
      }
    }
  }

  /** Keeps what it compiled, so that it would never meet a mutant. */
  static class Hoarder {
    private static JavaDesign kept;

    @Test
    void countsToFive() {
      if (kept == null) {
        kept = JavaDesign.compile(Hdl.elaborate(LimitedCounter::new));
      }
      JavaSimulation simulation = kept.start();
      simulation.set("aresetn", 1);
      simulation.set("enable", 1);
      simulation.step(5);
      assertEquals(5, simulation.get("count"));
    }
  }

  @TempDir private Path out;
  private final List<String> said = new ArrayList<>();

  private Report run(Class<?> tests) {
    return run(tests, new Explanations());
  }

  private Report run(Class<?> tests, Explanations explanations) {
    return new Campaign("LimitedCounter", explanations, out, said::add).run(List.of(tests), 0);
  }

  private static List<String> survivors(Report report) {
    return report.results().stream()
        .filter(r -> r.fate() == Fate.SURVIVED)
        .map(r -> r.victim().mutant())
        .map(m -> m.what() + ": " + m.before() + " -> " + m.after())
        .sorted()
        .toList();
  }

  @Test
  void aWeakTestLeavesWhatItNeverLooksAt() {
    Report report = run(Weak.class);
    assertEquals(
        List.of(
            "condition stuck at 1: enable & (value < 5) -> (value < 5)",
            "condition stuck at 1: enable & (value < 5) -> enable",
            "condition stuck at 1: when (enable & (value < 5)) -> always",
            "constant: 1 -> 5",
            "constant: 5 -> 6",
            "constant: value reset to 0 -> value reset to 1",
            "constant: value reset to 0 -> value reset to 4",
            "operator: enable & (value < 5) -> enable | (value < 5)",
            "operator: value < 5 -> ~(5 < value)"),
        survivors(report));
    assertTrue(report.score() < 90, report::text);
    assertTrue(report.text().contains("LimitedCounter.java:21  constant: 5  ->  6"), report::text);
  }

  @Test
  void aStrongTestLeavesNothingButWhatIsProvedToBeNoMistake() {
    Report report = run(Strong.class);
    assertEquals(List.of(), survivors(report));
    assertEquals(100, report.score());
    assertTrue(report.count(Fate.KILLED) > 20, report::text);
  }

  @Test
  void anExplanationIsForTheLineAndTheCircuitThatItNames() throws IOException {
    Path file = out.resolve("explanations.json");
    Files.writeString(
        file,
        """
        [{"block": "LimitedCounter", "file": "LimitedCounter.java", "line": "value.lt(5)",
          "what": "constant", "before": ".*", "after": ".*", "reason": "any number will do"},
         {"block": "LimitedCounter", "file": "LimitedCounter.java", "line": "value.lt(6)",
          "what": "constant", "before": ".*", "after": ".*", "reason": "of no line"},
         {"block": "LimitedCounter", "parameters": "limit=6", "file": "LimitedCounter.java",
          "what": "constant", "before": ".*", "after": ".*", "reason": "of no circuit"}]
        """);
    Explanations explanations = new Explanations("LimitedCounter", file, Path.of(".."));
    Report report = run(Weak.class, explanations);
    assertEquals(
        List.of(
            "constant: value reset to 0 -> value reset to 1",
            "constant: value reset to 0 -> value reset to 4"),
        survivors(report).stream().filter(s -> s.startsWith("constant")).toList());
    assertEquals(2, report.count(Fate.EXPLAINED));
    assertEquals(
        List.of("of no line", "of no circuit"),
        explanations.stale().stream().map(Explanations.Explanation::reason).toList());
  }

  @Test
  void whatHangsIsFound() {
    assertTrue(run(Patient.class).count(Fate.HANGS) > 3);
  }

  @Test
  void testsThatFailAnywayOrMeetNoMutantAreRefused() {
    assertTrue(refusal(Broken.class).startsWith("countsToSix"), () -> refusal(Broken.class));
    assertTrue(refusal(Hoarder.class).contains("static field"), () -> refusal(Hoarder.class));
    assertTrue(refusal(String.class).contains("no test"), () -> refusal(String.class));
  }

  private String refusal(Class<?> tests) {
    return assertThrows(MutationException.class, () -> run(tests)).getMessage();
  }
}

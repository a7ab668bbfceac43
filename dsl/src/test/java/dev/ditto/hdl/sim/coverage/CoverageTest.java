package dev.ditto.hdl.sim.coverage;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.SimulationException;
import dev.ditto.hdl.sim.coverage.Point.Kind;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
  /** Waits for a number of cycles, or is stopped. */
  static final class Timer extends Block {
    enum Phase {
      IDLE,
      COUNTING,
      LATE
    }

    final Bool start = input(bool());
    final Bool stop = input(bool());
    final UInt left = output(uint(2));

    Timer() {
      var count = reg(uint(2)).init(0);
      var phase = states(Phase.IDLE);
      phase.each(
          now ->
              switch (now) {
                case IDLE ->
                    () ->
                        when(
                            start,
                            () -> {
                              count.next(2);
                              phase.go(Phase.COUNTING);
                            });
                case COUNTING ->
                    () -> {
                      count.next(count.wrapMinus(1));
                      when(stop, () -> phase.go(Phase.IDLE))
                          .elseWhen(count.eq(0), () -> phase.go(Phase.LATE));
                    };
                case LATE -> () -> phase.go(Phase.IDLE);
              });
      left.set(count);
    }
  }

  private static final Design DESIGN = elaborate(Timer::new);

  /** Starts once; stops after some cycles. */
  private static Coverage run(int before, int after) {
    try (JavaSimulation timer = JavaSimulation.of(DESIGN)) {
      Collector collector = Collector.of(timer);
      timer.set("start", 1);
      timer.step(2);
      timer.set("aresetn", 1);
      timer.step();
      timer.set("start", 0);
      timer.step(before);
      timer.set("stop", 1);
      timer.step(after);
      return collector.coverage();
    }
  }

  private static Map<String, Long> of(Coverage coverage, Kind kind) {
    return coverage.hits().entrySet().stream()
        .filter(e -> e.getKey().kind() == kind)
        .collect(
            Collectors.toMap(
                e -> e.getKey().subject() + " " + e.getKey().what(), Map.Entry::getValue));
  }

  @Test
  void statesTransitionsBranchesAndTogglesAreCounted() {
    Coverage stopped = run(1, 2);
    assertEquals(
        Map.of("phase IDLE", 2L, "phase COUNTING", 2L, "phase LATE", 0L), of(stopped, Kind.STATE));
    assertEquals(
        Map.of(
            "phase IDLE to COUNTING", 1L,
            "phase COUNTING to IDLE", 1L,
            "phase COUNTING to LATE", 0L,
            "phase LATE to IDLE", 0L),
        of(stopped, Kind.TRANSITION));
    assertEquals(
        Map.of(
            "0 IDLE",
            2L,
            "0 COUNTING",
            2L,
            "0 LATE",
            0L,
            "1 true",
            1L,
            "1 false",
            1L,
            "2 true",
            1L,
            "2 false",
            1L,
            "3 true",
            0L,
            "3 false",
            1L),
        of(stopped, Kind.BRANCH));
    Map<String, Long> toggles = of(stopped, Kind.TOGGLE);
    assertEquals(1, toggles.get("start falls"));
    assertEquals(0, toggles.get("start rises"));
    assertEquals(1, toggles.get("count bit 1 rises"));
    assertEquals(1, toggles.get("left bit 1 falls"));
    assertEquals(2 * (1 + 1 + 2 + 2 + 2), toggles.size());
    assertEquals(100.0 * 2 / 3, stopped.percent(Kind.STATE), 1e-9);
  }

  @Test
  void runsAddUpAndTheReportNamesWhatWasNeverSeen(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("run.coverage");
    run(1, 2).write(file);
    Coverage both = Coverage.read(file).merge(run(5, 0));
    assertEquals(4, of(both, Kind.STATE).get("phase IDLE"));
    assertEquals(100, both.percent(Kind.STATE));
    assertEquals(100, both.percent(Kind.TRANSITION));
    String text = run(1, 2).text();
    assertTrue(text.startsWith("branch       77.8 %  7 of 9\nstate        66.7 %  2 of 3\n"), text);
    assertTrue(
        text.matches(
            "(?s).*CoverageTest.java:\\d+ state of phase in Timer: 2 hits, never LATE\n.*"),
        text);
    assertTrue(
        text.matches("(?s).*CoverageTest.java:\\d+ branch in Timer: 1 hits, never true\n.*"), text);
  }

  @Test
  void lcovNamesFilesLinesAndBranches() {
    String lcov = run(1, 2).lcov("src/test/java");
    assertTrue(
        lcov.startsWith(
            "TN:\nSF:src/test/java/dev/ditto/hdl/sim/coverage/CoverageTest.java\nBRDA:"),
        lcov);
    assertEquals(9, lcov.lines().filter(l -> l.startsWith("BRDA:")).count());
    assertTrue(lcov.contains("\nBRF:9\nBRH:7\nDA:"), lcov);
    assertTrue(lcov.endsWith("end_of_record\n"));
  }

  @Test
  void genhtmlMakesPagesOfIt(@TempDir Path directory) throws IOException {
    Path info = directory.resolve("run.info");
    Path absent = directory.resolve("nothing");
    Files.writeString(info, run(1, 2).lcov(List.of(absent, Path.of("src/test/java"))));
    ToolResult result =
        ToolRunner.run(
            List.of(
                Tool.GENHTML.require().path().toString(),
                "--branch-coverage",
                "--output-directory",
                directory.resolve("pages").toString(),
                info.toString()),
            Path.of("."),
            Duration.ofMinutes(1));
    assertTrue(result.ok(), result.output());
    assertTrue(result.output().contains("branches...: 77.8% (7 of 9 branches)"), result.output());
    String page;
    try (Stream<Path> files = Files.walk(directory.resolve("pages"))) {
      Path file = files.filter(f -> f.endsWith("CoverageTest.java.gcov.html")).findAny().get();
      page = Files.readString(file);
    }
    assertTrue(page.contains("phase.go(Phase.LATE)"), "the source is shown");
    assertEquals("", run(1, 2).lcov(List.of(absent)).substring("TN:\n".length()));
  }

  @Test
  void otherFilesAreRefused(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("x");
    Files.writeString(file, "ditto coverage 1\nSTATE\ta\n");
    Exception wrong = assertThrows(SimulationException.class, () -> Coverage.read(file));
    assertEquals(file + ":2 is no line of a coverage file", wrong.getMessage());
    Files.writeString(file, "");
    assertThrows(SimulationException.class, () -> Coverage.read(file));
  }
}

package dev.ditto.hdl.sim;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.coverage.Collector;
import dev.ditto.hdl.sim.coverage.Coverage;
import dev.ditto.hdl.sim.coverage.Point;
import dev.ditto.hdl.sim.wave.Vcd;
import dev.ditto.hdl.sim.why.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who watch a simulation know which clock rises. */
class WatchedClocksTest {
  /** Goes round when it is told to. */
  static final class Wheel extends Block {
    enum Place {
      LEFT,
      RIGHT
    }

    final Bool turn = input(bool());
    final Bool right = output(bool());
    final UInt seen = output(uint(4));

    Wheel() {
      var place = states(Place.LEFT);
      place.each(
          now ->
              switch (now) {
                case LEFT -> () -> when(turn, () -> place.go(Place.RIGHT));
                case RIGHT -> () -> when(turn, () -> place.go(Place.LEFT));
              });
      right.set(place.is(Place.RIGHT));
      var cells = memory(uint(4), 4);
      var data = cells.read(lit(1, 2), turn);
      cells.write(lit(1, 2), lit(9, 4), turn);
      seen.set(data);
    }
  }

  /** A wheel on each clock; the circuit of both knows a clock aclk only. */
  static final class Two extends Block {
    final Clock bus = clock();
    final Bool turn = input(bool());
    final Bool turnThere = in(bus, () -> input(bool()));
    final Bool right = output(bool());
    final Bool rightThere = in(bus, () -> output(bool()));
    final UInt seenThere = in(bus, () -> output(uint(4)));

    Two() {
      var here = add(new Wheel());
      var there = in(bus, () -> add(new Wheel()));
      here.turn.set(turn);
      there.turn.set(turnThere);
      right.set(here.right);
      rightThere.set(there.right);
      seenThere.set(there.seen);
      unused(here.seen);
    }
  }

  private static final Design DESIGN = elaborate(Two::new);

  /** Both clocks out of reset after cycle 0; the wheels turn with every edge from then on. */
  private static JavaSimulation started() {
    JavaSimulation two = JavaSimulation.of(DESIGN);
    two.step();
    for (String input : List.of("aresetn", "bus_aresetn", "turn", "turn_there")) {
      two.set(input, 1);
    }
    return two;
  }

  @Test
  void everyStepIsSeenWithItsClocks() {
    List<String> seen = new ArrayList<>();
    Watcher watcher =
        new Watcher() {
          @Override
          public void beforeEdge(List<String> clocks) {
            seen.add("before " + clocks);
          }

          @Override
          public void afterEdge(List<String> clocks) {
            seen.add("after " + clocks);
          }
        };
    try (JavaSimulation two = started();
        JavaSimulation one = JavaSimulation.of(elaborate(Wheel::new))) {
      two.watch(watcher);
      two.step();
      two.step("bus_aclk");
      two.step(List.of());
      one.watch(watcher);
      one.step(List.of());
      one.step("aclk");
    }
    List<String> steps = List.of("[aclk, bus_aclk]", "[bus_aclk]", "[]", "[]", "[aclk]");
    assertEquals(
        steps.stream().flatMap(s -> List.of("before " + s, "after " + s).stream()).toList(), seen);
  }

  @Test
  void aDumpHasAllClocks(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("two.vcd");
    Path ports = directory.resolve("ports.vcd");
    try (JavaSimulation two = started()) {
      Vcd.open(two, file);
      Vcd.ports(two, ports, "Two");
      two.step("bus_aclk");
      two.step("aclk");
      two.step(List.of());
      two.step();
    }
    String both =
        """
        $var wire 1 ! aclk $end
        $var wire 1 " bus_aclk $end
        """;
    List<String> clocks = List.of("#3 1\"", "#4 0\"", "#5 1!", "#6 0!", "#9 1!", "#9 1\"");
    for (Path one : List.of(file, ports)) {
      String text = Files.readString(one);
      assertTrue(text.contains(both), text);
      List<String> changes = new ArrayList<>();
      String time = "";
      for (String line : text.substring(text.indexOf("$dumpvars")).split("\n")) {
        time = line.startsWith("#") ? line : time;
        if (line.matches("[01][!\"]") && !time.isEmpty()) {
          changes.add(time + " " + line);
        }
      }
      assertEquals(clocks, changes);
    }
  }

  @Test
  void registersAndReadDataAreTracedToTheEdgesOfTheirClocks() {
    try (JavaSimulation two = started()) {
      History history = History.keep(two, 20);
      two.step("bus_aclk");
      two.step("bus_aclk");
      two.step("aclk");
      two.set("turn", 0);
      two.set("turn_there", 0);
      two.step();
      two.step("aclk");
      String there = Why.of(history).explain("there.place");
      assertTrue(there.contains("loaded in cycle 2"), there);
      String here = Why.of(history).explain("here.place");
      assertTrue(here.contains("loaded in cycle 3"), here);
      String data = Why.of(history).explain("seen_there");
      assertTrue(data.contains("read from memory there.cells in cycle 2"), data);
      two.set("bus_aresetn", 0);
      two.step("aclk");
      assertTrue(Why.of(history).explain("there.place").contains("loaded in cycle 2"));
      two.step("bus_aclk");
      two.step();
      assertTrue(Why.of(history).explain("there.place").contains("reset in cycle 8"));
      assertTrue(Why.of(history).explain("here.place").contains("loaded in cycle 3"));
    }
  }

  @Test
  void whatIsReachedCountsAtTheEdgesOfItsClockOutsideItsReset() {
    try (JavaSimulation two = started()) {
      Collector collector = Collector.of(two);
      two.step("aclk");
      two.step("aclk");
      two.step("aclk");
      two.step("bus_aclk");
      two.step(List.of());
      // Both wheels are RIGHT. One of them goes back in reset, which does not count.
      two.set("turn", 0);
      two.set("turn_there", 0);
      two.set("bus_aresetn", 0);
      two.step();
      two.set("bus_aresetn", 1);
      two.step();
      Coverage coverage = collector.coverage();
      // The module is in both instances, whose counts add up.
      assertEquals(
          Map.of("LEFT", 2L + 2, "RIGHT", 3L + 0), of(coverage, Point.Kind.STATE, "place"));
      assertEquals(
          Map.of("LEFT to RIGHT", 2L + 0, "RIGHT to LEFT", 1L + 0),
          of(coverage, Point.Kind.TRANSITION, "place"));
      Map<String, Long> toggles = of(coverage, Point.Kind.TOGGLE, "place");
      assertEquals(Map.of("rises", 2L + 1, "falls", 1L + 0), toggles);
    }
  }

  private static Map<String, Long> of(Coverage coverage, Point.Kind kind, String subject) {
    return coverage.hits().entrySet().stream()
        .filter(e -> e.getKey().kind() == kind && e.getKey().subject().equals(subject))
        .collect(Collectors.toMap(e -> e.getKey().what(), Map.Entry::getValue));
  }
}

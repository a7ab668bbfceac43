package dev.ditto.hdl.formal;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.PropertyException;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Properties: what they mean, what becomes of them in Verilog, what a simulation does. */
class PropertyTest {
  /** Counts up to a limit that its properties know. */
  static final class Counter extends Block {
    record Params(boolean checked) {}

    public final Bool enable = input(bool());
    public final Bool clear = input(bool());
    public final UInt count = output(uint(4));

    Counter(Params p) {
      super(p);
      var value = reg(uint(4)).init(0);
      when(clear, () -> value.next(0)).elseWhen(enable, () -> value.next(value.wrapPlus(1)));
      count.set(value);
      if (p.checked()) {
        var earlier = past(value);
        var steady = stable(value);
        assertAlways(value.lt(12), "below_12");
        when(firstCycle(), () -> assertAlways(value.eq(0), "starts_at_zero"))
            .otherwise(() -> assertAlways(steady.or(value.ne(earlier))));
        assume(clear.and(enable).not(), "one_at_a_time");
        cover(value.eq(9), "nine");
      }
    }
  }

  private static Design counter(boolean checked) {
    return elaborate(() -> new Counter(new Counter.Params(checked)));
  }

  @Test
  void propertiesArePlainData() {
    Circuit circuit = counter(true).top();
    assertEquals(
        "ASSERT below_12, ASSERT starts_at_zero, ASSERT assert_property,"
            + " ASSUME one_at_a_time, COVER nine",
        circuit.properties().stream()
            .map(p -> p.kind() + " " + p.name())
            .collect(Collectors.joining(", ")));
    Property first = circuit.properties().get(0);
    assertEquals("PropertyTest.java", first.site().frames().get(0).file());
    assertEquals("aclk", first.domain().clock());
  }

  @Test
  void verilogOutsideFormalIsAsWithoutProperties() {
    String with = VerilogEmitter.emit(counter(true), List.of()).get("Counter.v");
    String without = VerilogEmitter.emit(counter(false), List.of()).get("Counter.v");
    String hardware = with.replaceAll("(?s)\n`ifdef FORMAL.*`endif\n", "");
    assertEquals(comparable(without), comparable(hardware));
    for (String part :
        List.of("`ifdef FORMAL", "reg [3:0] earlier;", "below_12: assert (value < 4'd12);")) {
      assertTrue(with.contains(part), with);
    }
    LintAssertions.assertClean(counter(true));
  }

  private static String comparable(String verilog) {
    return verilog.replaceAll("// with Params.*", "");
  }

  @Test
  void simulationStopsBeforeTheEdgeAtWhichAnAssertionFails() {
    JavaSimulation simulation = JavaSimulation.of(counter(true));
    simulation.step();
    simulation.set("aresetn", 1);
    simulation.set("enable", 1);
    simulation.step(12);
    PropertyException failure = assertThrows(PropertyException.class, simulation::step);
    assertEquals("below_12", failure.path());
    assertEquals(13, failure.cycle());
    String expected = "assertion below_12 is false in cycle 13\n    at PropertyTest.java:\\d+";
    assertTrue(failure.getMessage().matches(expected), failure.getMessage());
    assertEquals(12, simulation.get("count"));
  }

  @Test
  void nothingIsCheckedInReset() {
    JavaSimulation simulation = dev.ditto.hdl.sim.JavaDesign.compile(counter(true)).start(3);
    simulation.set("clear", 1);
    simulation.set("enable", 1);
    simulation.step(5);
    simulation.set("aresetn", 1);
    PropertyException failure = assertThrows(PropertyException.class, simulation::step);
    String message = failure.getMessage();
    assertTrue(message.startsWith("assumption one_at_a_time is false in cycle 5"), message);
  }

  /** Properties in all places that have conditions. */
  static final class Conditions extends Block {
    public final UInt x = input(uint(2));
    public final Bool a = input(bool());
    public final Bool fine = input(bool());

    Conditions() {
      unused(a);
      cases(x)
          .on(0, () -> assertAlways(fine, "zero"))
          .on(1, () -> when(a, () -> assertAlways(fine, "one_a")))
          .other(
              () ->
                  when(a, () -> {})
                      .elseWhen(x.eq(3), () -> assertAlways(fine, "three_not_a"))
                      .otherwise(() -> assertAlways(fine, "two_not_a")));
    }
  }

  @Test
  void propertiesHoldUnderTheConditionsAroundThem() {
    JavaSimulation simulation = JavaSimulation.of(elaborate(Conditions::new));
    assertEquals("zero", broken(simulation, 0, 0));
    assertEquals("zero", broken(simulation, 0, 1));
    assertEquals("", broken(simulation, 1, 0));
    assertEquals("one_a", broken(simulation, 1, 1));
    assertEquals("two_not_a", broken(simulation, 2, 0));
    assertEquals("", broken(simulation, 2, 1));
    assertEquals("three_not_a", broken(simulation, 3, 0));
    assertEquals("", broken(simulation, 3, 1));
  }

  private static String broken(JavaSimulation simulation, long x, long a) {
    simulation.set("x", x);
    simulation.set("a", a);
    try {
      simulation.step();
      return "";
    } catch (PropertyException e) {
      return e.path();
    }
  }
}

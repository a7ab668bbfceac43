package dev.ditto.hdl.clocks;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.lib.crossing.BitSynchronizer;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClocksTest {
  static final class Counter extends Block {
    final Bool enable = input(bool());
    final UInt count = output(uint(4));

    Counter() {
      var value = reg(uint(4)).init(0);
      when(enable, () -> value.next(value.wrapPlus(1)));
      count.set(value);
    }
  }

  /** One counter on each clock, and a bit that goes from one to the other. */
  static final class Two extends Block {
    final Clock bus = clock();
    final UInt core = output(uint(4));
    final UInt slow = in(bus, () -> output(uint(4)));

    Two() {
      var here = add(new Counter());
      var there = in(bus, () -> add(new Counter()));
      var flag = add(new BitSynchronizer());
      here.enable.set(true);
      flag.to.set(bus);
      flag.in.set(here.count.bit(2));
      there.enable.set(flag.out);
      core.set(here.count);
      slow.set(there.count);
    }
  }

  @Test
  void oneModuleServesEveryClock() {
    Design design = elaborate(Two::new);
    LintAssertions.assertClean(design);
    var files = VerilogEmitter.emit(design, List.of());
    assertEquals(
        List.of("Counter.v", "Synchronizer.v", "BitSynchronizer.v", "Two.v"),
        List.copyOf(files.keySet()));
    assertEquals(
        """
        module Two (
          input  wire       aclk,
          input  wire       aresetn,
          input  wire       bus_aclk,
          input  wire       bus_aresetn,
          output wire [3:0] core,
          output wire [3:0] slow
        );
        """,
        part(files.get("Two.v"), "module Two", ");"));
    assertEquals(
        """
        Counter there (
            .aclk(bus_aclk),
            .aresetn(bus_aresetn),
            .enable(flag_out),
            .count(there_count)
          );
        """,
        part(files.get("Two.v"), "Counter there", ");"));
    assertEquals(
        """
        BitSynchronizer flag (
            .aclk(aclk),
            .aresetn(aresetn),
            .to_aclk(bus_aclk),
            .to_aresetn(bus_aresetn),
            .in(here_count[2]),
            .out(flag_out)
          );
        """,
        part(files.get("Two.v"), "BitSynchronizer flag", ");"));
    assertEquals(
        """
        (* crossing = "a lone bit is old or new, both are right" *) wire crossing;
          (* ASYNC_REG = "TRUE", altera_attribute =
              "-name SYNCHRONIZER_IDENTIFICATION FORCED_IF_ASYNCHRONOUS" *) reg first;
          (* ASYNC_REG = "TRUE", altera_attribute =
              "-name SYNCHRONIZER_IDENTIFICATION FORCED_IF_ASYNCHRONOUS" *) reg second;
        """,
        part(files.get("Synchronizer.v"), "(* crossing", "second;"));
  }

  /** From one text to another, without the comments that name the Java lines. */
  private static String part(String text, String from, String to) {
    String plain = text.replaceAll(" *// [A-Za-z]+\\.java:\\d+.*", "");
    int start = plain.indexOf(from);
    return plain.substring(start, plain.indexOf(to, start) + to.length() + 1);
  }

  @Test
  void eachClockTicksAlone() {
    try (Simulation run = JavaSimulation.of(elaborate(Two::new))) {
      assertEquals(List.of("aclk", "bus_aclk"), run.clocks());
      run.step();
      run.set("aresetn", 1);
      run.set("bus_aresetn", 1);
      for (int i = 0; i < 5; i++) {
        run.step("aclk");
      }
      run.step("bus_aclk");
      assertEquals(5, run.get("core"));
      assertEquals(0, run.get("slow"));
      for (int i = 0; i < 3; i++) {
        run.step("bus_aclk");
      }
      assertEquals(5, run.get("core"));
      assertEquals(2, run.get("slow"));
      run.step(List.of("aclk", "bus_aclk"));
      run.step();
      assertEquals(7, run.get("core"));
      assertEquals(4, run.get("slow"));
      run.step(List.of());
      assertEquals(13, run.cycle());
      var wrong = assertThrows(IllegalArgumentException.class, () -> run.step("clk"));
      assertEquals("Two has no clock clk; its clocks: aclk, bus_aclk", wrong.getMessage());
    }
  }
}

package dev.ditto.hdl.blackbox;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.BlackBox;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.check.PortTiming;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.emit.VerilogOptions;
import dev.ditto.hdl.formal.Prover;
import dev.ditto.hdl.formal.Verdict;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.lib.crossing.Synchronizer;
import dev.ditto.hdl.proof.Equivalence;
import dev.ditto.hdl.proof.NetlistProof;
import dev.ditto.hdl.proof.Proof;
import dev.ditto.hdl.proof.Verdict.Different;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.SimulationException;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlackBoxTest {
  static final class Squares extends Block {
    final SInt x = input(sint(8));
    final SInt sum = output(sint(17));

    Squares() {
      var multiplier = add(new VendorMultiplier(new VendorMultiplier.Params(8)));
      multiplier.a.set(x);
      multiplier.b.set(x);
      sum.set(multiplier.p.plus(1));
    }
  }

  static Design squares() {
    return elaborate(Squares::new);
  }

  /** Without the comments that name lines of Java. */
  private static String verilog(Design design) {
    return VerilogEmitter.emit(design, List.of())
        .get(design.top().name() + ".v")
        .replaceAll(" *// .*", "");
  }

  @Test
  void itIsAnInstanceAndNothingElse() {
    Design design = squares();
    assertEquals(
        """


        `resetall
        `timescale 1ns / 1ps
        `default_nettype none

        module Squares (
          input  wire               aclk,
          input  wire               aresetn,
          input  wire signed [7:0]  x,
          output wire signed [16:0] sum
        );

          wire signed [15:0] multiplier_P;

          MULT_PIPE #(
            .WIDTH(8),
            .MODE("FAST"),
            .INIT(16'hfffe)
          ) multiplier (
            .CLK(aclk),
            .RST(!aresetn),
            .A(x),
            .B(x),
            .P(multiplier_P)
          );

          assign sum = {multiplier_P[15], multiplier_P} + 17'd1;
        endmodule

        `default_nettype wire
        """,
        verilog(design));
    assertEquals(
        List.of("MULT_PIPE.v", "Squares.v"),
        List.copyOf(VerilogEmitter.emit(design, List.of("Ours.")).keySet()));
    assertEquals(
        VendorMultiplier.VERILOG, VerilogEmitter.emit(design, List.of("Ours.")).get("MULT_PIPE.v"));
  }

  @Test
  void toolsTakeIt() {
    LintAssertions.assertClean(squares());
  }

  /** The model does what the Verilog does, reset and parameters included. */
  @LockstepTest("squares")
  void theModelIsTheModule(Simulation run, Random random) {
    run.set("aresetn", 0);
    run.step();
    assertEquals(-1, run.get("sum") << 47 >> 47);
    for (int i = 0; i < 500; i++) {
      long x = random.nextInt(256) - 128;
      boolean reset = random.nextInt(16) == 0;
      run.set("aresetn", reset ? 0 : 1);
      run.set("x", x & 0xff);
      run.step();
      assertEquals(reset ? -1 : x * x + 1, run.get("sum") << 47 >> 47);
    }
  }

  /** A module of which only the ports are known. */
  static final class Sensor extends BlackBox {
    final Bool warm = asynchronousOutput(bool()).named("WARM");
    final Bool on = input(bool()).named("ON");
    final Bool busy = output(bool()).named("BUSY");

    Sensor() {
      super("SENSOR");
      follows(busy, on);
    }
  }

  static final class Warm extends Block {
    final Bool on = input(bool());
    final Bool busy = output(bool());
    final Bool warm = output(bool());

    Warm() {
      var sensor = add(new Sensor());
      sensor.on.set(on);
      busy.set(sensor.busy);
      var synchronizer = add(new Synchronizer());
      synchronizer.in.set(sensor.warm);
      warm.set(synchronizer.out);
    }
  }

  @Test
  void withoutModelAndVerilogItIsStillWritten() {
    assertTrue(
        verilog(elaborate(Warm::new))
            .contains(
                """
                  SENSOR sensor (
                    .WARM(sensor_WARM),
                    .ON(on),
                    .BUSY(sensor_BUSY)
                  );
                """),
        verilog(elaborate(Warm::new)));
  }

  @Test
  void simulatorsAndProofsSayWhatTheyLack() {
    Design design = elaborate(Warm::new);
    String named = "black box 'SENSOR' (BlackBoxTest.java:N, added at BlackBoxTest.java:N)";
    assertEquals(
        named
            + " has no model to simulate in Java; describe what it does with model(...), or simulate"
            + " its Verilog with VerilatedDesign",
        message(assertThrows(SimulationException.class, () -> JavaDesign.compile(design))));
    assertEquals(
        named
            + " has no Verilog to simulate; give it with verilog(...), or build(files, ...) from what"
            + " VerilogEmitter writes and files of your own",
        message(
            assertThrows(
                ToolException.class,
                () -> VerilatedDesign.build(design, BuildOptions.defaults()))));
    assertEquals(
        named + " has no model; describe what it does with model(...)",
        message(assertThrows(IllegalArgumentException.class, () -> new Prover().check(design, 2))));
    assertEquals(
        "black box 'MULT_PIPE' (VendorMultiplier.java:N, added at BlackBoxTest.java:N) cannot be"
            + " synthesised here; prove design.modelled(), with its model in its place, or the"
            + " blocks around it",
        message(assertThrows(IllegalArgumentException.class, () -> new NetlistProof(squares()))));
  }

  private static String message(Exception e) {
    return e.getMessage().replaceAll("java:[0-9]+", "java:N");
  }

  @Test
  void whatItFollowsIsWhatIsSaidOfIt() {
    PortTiming timing = PortTiming.of(elaborate(Warm::new));
    assertEquals(1, timing.through().size());
    assertTrue(timing.through().get(0).what().startsWith("output 'busy' (1 bit) follows"));
    assertEquals(List.of(), PortTiming.of(squares()).through());
  }

  static final class Straight extends Block {
    final SInt x = input(sint(4));
    final SInt y = output(sint(8));

    Straight() {
      var box = add(new VendorMultiplier(new VendorMultiplier.Params(4)));
      drive(List.of(box.a, box.b), List.of(x, x));
      y.set(box.p);
    }
  }

  @Test
  void itsRegistersAreRegistersOfThePorts() {
    Design design = elaborate(Straight::new);
    assertEquals(Set.of("y"), PortTiming.of(design).registered());
    assertEquals(List.of("MULT_PIPE.v", "acme_Straight.v"), files(design.prefixed("acme_")));
    assertTrue(verilog(design.prefixed("acme_")).contains("\n  MULT_PIPE #(\n"));
  }

  private static List<String> files(Design design) {
    return List.copyOf(VerilogEmitter.emit(design, List.of()).keySet());
  }

  /** Instances, their parameters, clocks and inputs are proved; what is inside is not. */
  @Test
  void theInstanceIsProved() {
    Design design = squares();
    Equivalence equivalence = new Equivalence(design, Duration.ofMinutes(1));
    assertEquals(
        List.of("Squares is proved"),
        equivalence.prove().stream()
            .map(p -> p.circuit() + (p.proved() ? " is proved" : ": " + p))
            .toList());
    String right = equivalence.verilog("Squares");
    List<String> wrong =
        List.of(
            right.replace(".WIDTH(8)", ".WIDTH(9)"),
            right.replace(".MODE(\"FAST\")", ".MODE(\"SLOW\")"),
            right.replace("16'hfffe", "16'hffff"),
            right.replace("!aresetn", "aresetn"),
            right.replace(".A(x)", ".A(8'd1)"),
            right.replace("MULT_PIPE", "MULT_FAST"));
    for (String verilog : wrong) {
      assertNotEquals(right, verilog);
      assertTrue(equivalence.prove("Squares", verilog).verdict() instanceof Different, verilog);
    }
  }

  @Test
  void anotherParameterIsNamed() {
    Equivalence equivalence = new Equivalence(squares(), Duration.ofMinutes(1));
    String wrong = equivalence.verilog("Squares").replace(".WIDTH(8)", ".WIDTH(9)");
    assertEquals(
        "the child 'multiplier' has another parameter WIDTH",
        ((Different) equivalence.prove("Squares", wrong).verdict()).differences().get(0).what());
  }

  static final class Checked extends Block {
    final SInt x = input(sint(3));
    final SInt y = output(sint(6));

    Checked() {
      var box = add(new VendorMultiplier(new VendorMultiplier.Params(3)));
      drive(List.of(box.a, box.b), List.of(x, x));
      y.set(box.p);
      assertAlways(box.p.ge(-2), "never_below");
    }
  }

  @Test
  void proofsTakeTheModel() {
    assertEquals(
        Verdict.PROVED, new Prover().prove(Hdl.elaborateFormal(Checked::new), 3).verdict());
  }

  static final class MULT_PIPE extends Block {
    final Bool in = input(bool());
    final Bool out = output(bool());

    MULT_PIPE() {
      out.set(in);
    }
  }

  static final class Both extends Block {
    final Bool in = input(bool());
    final Bool out = output(bool());
    final SInt narrow = output(sint(4));
    final SInt wide = output(sint(6));

    Both() {
      var ours = add(new MULT_PIPE());
      ours.in.set(in);
      out.set(ours.out);
      var two = add(new VendorMultiplier(new VendorMultiplier.Params(2)));
      drive(List.of(two.a, two.b), List.of(slit(1, 2), slit(1, 2)));
      narrow.set(two.p);
      var three = add(new VendorMultiplier(new VendorMultiplier.Params(3)));
      drive(List.of(three.a, three.b), List.of(slit(1, 3), slit(1, 3)));
      wide.set(three.p);
    }
  }

  /** Our modules and their files step aside. */
  @Test
  void itsNameIsItsOwn() {
    Design design = elaborate(Both::new);
    assertEquals(List.of("MULT_PIPE_1.v", "MULT_PIPE.v", "Both.v"), files(design));
    assertTrue(verilog(design).contains("  MULT_PIPE_1 ours ("));
    LintAssertions.assertClean(design);
    Proof proof = new Equivalence(design, Duration.ofMinutes(1)).prove("Both", verilog(design));
    assertEquals(
        new dev.ditto.hdl.proof.Verdict.GaveUp(
            "black box 'MULT_PIPE' has instances with different ports side by side"),
        proof.verdict());
    assertEquals(
        "prefix 'MULT_' gives a module the name of black box 'MULT_PIPE'",
        assertThrows(IllegalArgumentException.class, () -> elaborate(Named::new).prefixed("MULT_"))
            .getMessage());
  }

  static final class PIPE extends Block {
    final Bool in = input(bool());
    final Bool out = output(bool());

    PIPE() {
      out.set(in);
    }
  }

  static final class Named extends Block {
    final Bool in = input(bool());
    final Bool out = output(bool());
    final SInt square = output(sint(4));

    Named() {
      var ours = add(new PIPE());
      ours.in.set(in);
      out.set(ours.out);
      var two = add(new VendorMultiplier(new VendorMultiplier.Params(2)));
      drive(List.of(two.a, two.b), List.of(slit(1, 2), slit(1, 2)));
      square.set(two.p);
    }
  }

  /** A queue of which it is not said what follows what. */
  static final class Queue extends BlackBox {
    final Stream<UInt> in = takes(uint(8));
    final Stream<UInt> out = gives(uint(8));

    Queue() {
      super("ram_1r1w");
      clockPin("clk");
    }
  }

  static final class Queues extends Block {
    final Stream<UInt> in = takes(uint(8));
    final Stream<UInt> out = gives(uint(8));

    Queues() {
      var queue = add(new Queue());
      queue.in.from(in);
      out.from(queue.out);
    }
  }

  @Test
  void streamsGoThroughIt() {
    Design design = elaborate(Queues::new);
    assertTrue(
        verilog(design)
            .contains(
                """
                  ram_1r1w queue (
                    .clk(aclk),
                    .in_valid(in_valid),
                    .in_ready(queue_in_ready),
                    .in_data(in_data),
                """),
        verilog(design));
  }

  @Test
  void modulesOfMemoriesAreCalledOtherwise() {
    Design design = elaborate(Memories::new);
    VerilogOptions options = VerilogOptions.banner(List.of()).withMemoryModules("ram");
    assertEquals(
        "memories are instances of 'ram_1r1w', which is a name of black box 'ram_1r1w'",
        assertThrows(IllegalArgumentException.class, () -> VerilogEmitter.emit(design, options))
            .getMessage());
  }

  static final class Memories extends Block {
    final Stream<UInt> in = takes(uint(8));
    final Stream<UInt> out = gives(uint(8));
    final UInt seen = output(uint(8));

    Memories() {
      var queue = add(new Queue());
      queue.in.from(in);
      out.from(queue.out);
      var table = memory(uint(8), 16);
      table.write(in.data().trunc(4), in.data(), in.fires());
      seen.set(table.read(in.data().trunc(4), yes()));
    }
  }
}

package dev.ditto.hdl.contents;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.proof.ProofAssertions;
import dev.ditto.hdl.reference.Interpreter;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RomTest {
  static final class Squares extends Block {
    final UInt x = input(uint(2));
    final Bool take = input(bool());
    final UInt now = output(uint(8));
    final UInt later = output(uint(8));

    Squares() {
      var squares = rom(uint(8), 0, 1, 4, 9);
      now.set(squares.at(x));
      later.set(squares.read(x, take));
    }
  }

  static Design squares() {
    return elaborate(Squares::new);
  }

  static String verilog(Design design) {
    return VerilogEmitter.emit(design, List.of())
        .get(design.top().name() + ".v")
        .replaceAll(" *// .*", "");
  }

  @Test
  void itIsACase() {
    assertEquals(
        """


        `resetall
        `timescale 1ns / 1ps
        `default_nettype none

        module Squares (
          input  wire       aclk,
          input  wire       aresetn,
          input  wire [1:0] x,
          input  wire       take,
          output reg  [7:0] now,
          output wire [7:0] later
        );

          reg [7:0] squares_data;

          always @* begin
            case (x)
              2'd0: now = 8'd0;
              2'd1: now = 8'd1;
              2'd2: now = 8'd4;
              default: now = 8'd9;
            endcase
          end

          always @(posedge aclk) begin
            if (take) begin
              case (x)
                2'd0: squares_data <= 8'd0;
                2'd1: squares_data <= 8'd1;
                2'd2: squares_data <= 8'd4;
                default: squares_data <= 8'd9;
              endcase
            end
          end

          assign later = squares_data;


          wire _unused = &{1'b0, aresetn};
        endmodule

        `default_nettype wire
        """,
        verilog(squares()));
    LintAssertions.assertClean(squares());
  }

  @Test
  void itIsProved() {
    ProofAssertions.assertProved(squares(), 8);
  }

  @LockstepTest("squares")
  void itGivesItsWords(Simulation run, Random random) {
    long kept = -1;
    for (int i = 0; i < 100; i++) {
      int x = random.nextInt(4);
      boolean take = random.nextBoolean() || kept < 0;
      run.set("x", x);
      run.set("take", take ? 1 : 0);
      run.eval();
      assertEquals(x * x, run.get("now"));
      run.step();
      kept = take ? x * x : kept;
      assertEquals(kept, run.get("later"));
    }
  }

  static final class Started extends Block {
    final UInt x = input(uint(1));
    final SInt word = output(sint(4));

    Started() {
      var signs = rom(sint(4), 1, -1);
      word.set(signs.read(x, no()).init(-3));
    }
  }

  @Test
  void whatIsReadMayBeReset() {
    Interpreter run = new Interpreter(elaborate(Started::new));
    assertEquals(-3, run.number("word").intValue());
    assertTrue(
        verilog(elaborate(Started::new))
            .contains("if (!aresetn) begin\n      signs_data <= 4'd13;"),
        verilog(elaborate(Started::new)));
  }

  record Pair(SInt x, UInt y) {}

  static final class Types extends Block {
    final UInt address = input(uint(2));
    final UInt place = input(uint(5));
    final SInt negative = output(sint(4));
    final Fix half = output(fix(6, 2));
    final Pair pair = output(struct(Pair.class, sint(3), uint(5)));
    final Pair late = output(struct(Pair.class, sint(3), uint(5)));
    final UInt wide = output(uint(100));
    final UInt narrow = output(uint(8));

    Types() {
      negative.set(rom(sint(4), -8, 7, -1).at(address));
      half.set(rom(fix(6, 2), List.of(-0.5, 7.75, 1)).at(address));
      var pairs = rom(struct(Pair.class, sint(3), uint(5)), 0b10001_111, 0b00010_100, 0);
      drive(pair, pairs.at(address));
      when(address.ne(1), () -> drive(late, pairs.read(address, yes())))
          .otherwise(() -> drive(late, pairs.at(address)));
      wide.set(rom(uint(100), List.of(BigInteger.ONE.shiftLeft(99), 5, 6)).at(address));
      narrow.set(rom(uint(8), IntStream.range(0, 20).mapToObj(i -> 200 - i).toList()).at(place));
    }
  }

  static Design types() {
    return elaborate(Types::new);
  }

  @LockstepTest("types")
  void wordsAreOfAnyType(Simulation run) {
    long[] negative = {-8, 7, -1, 0};
    long[] half = {-2, 31, 4, 0};
    long[] x = {-1, -4, 0, 0};
    long[] y = {17, 2, 0, 0};
    for (int i = 0; i < 4; i++) {
      run.set("address", i);
      run.eval();
      assertEquals(negative[i], run.get("negative") << 60 >> 60);
      assertEquals(half[i], run.get("half") << 58 >> 58);
      assertEquals(x[i], run.get("pair_x") << 61 >> 61);
      assertEquals(y[i], run.get("pair_y"));
      run.step();
      if (i != 1) {
        assertEquals(x[i], run.get("late_x") << 61 >> 61);
        assertEquals(y[i], run.get("late_y"));
      }
    }
    for (int i = 0; i < 32; i++) {
      run.set("place", i);
      run.eval();
      assertEquals(i < 20 ? 200 - i : 0, run.get("narrow"));
    }
  }

  @Test
  void wordsOfAnyTypeAreCleanAndProved() {
    LintAssertions.assertClean(types());
    ProofAssertions.assertProved(types(), 8);
  }

  static final class Large extends Block {
    final UInt address = input(uint(13));
    final UInt word = output(uint(16));

    Large() {
      var table =
          rom(uint(16), IntStream.range(0, 1 << 13).mapToObj(i -> i * 40503 & 0xffff).toList());
      word.set(table.at(address));
    }
  }

  @Test
  void aLargeOneGivesItsWords() {
    try (Simulation run = JavaSimulation.of(elaborate(Large::new))) {
      for (int i = 0; i < 1 << 13; i += 7) {
        run.set("address", i);
        run.eval();
        assertEquals(i * 40503 & 0xffff, run.get("word"));
      }
    }
  }
}

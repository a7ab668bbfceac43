package dev.ditto.hdl.blackbox;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.BlackBox;
import dev.ditto.hdl.SInt;

/** A module as vendors write them, with what is known of it. */
final class VendorMultiplier extends BlackBox {
  record Params(int width) {}

  static final String VERILOG =
      """
      `timescale 1ns / 1ps
      module MULT_PIPE #(
        parameter WIDTH = 8,
        parameter MODE = "SLOW",
        parameter [15:0] INIT = 16'hdead
      ) (
        input  wire CLK,
        input  wire RST,
        input  wire signed [WIDTH-1:0] A,
        input  wire signed [WIDTH-1:0] B,
        output reg  signed [2*WIDTH-1:0] P
      );
        wire fast = MODE == "FAST";
        always @(posedge CLK) begin
          if (RST) P <= INIT[2*WIDTH-1:0];
          else if (fast) P <= A * B;
        end
      endmodule
      """;

  final SInt a;
  final SInt b;
  final SInt p;

  VendorMultiplier(Params params) {
    super("MULT_PIPE", params);
    parameter("WIDTH", params.width());
    parameter("MODE", "FAST");
    parameter("INIT", -2, 16);
    clockPin("CLK");
    resetPinHigh("RST");
    a = input(sint(params.width())).named("A");
    b = input(sint(params.width())).named("B");
    p = output(sint(2 * params.width())).named("P");
    registered(p);
    model(
        () -> {
          var product = reg(sint(2 * params.width())).init(-2);
          product.next(a.times(b));
          p.set(product);
        });
    verilog("MULT_PIPE.v", VERILOG);
  }
}

`timescale 1ns / 1ps
module MULT_PIPE #(
  parameter WIDTH = 8,
  parameter MODE = "FAST"
) (
  input  wire CLK,
  input  wire signed [WIDTH-1:0] A,
  input  wire signed [WIDTH-1:0] B,
  output reg  signed [2*WIDTH-1:0] P
);
  always @(posedge CLK) P <= A * B;
endmodule

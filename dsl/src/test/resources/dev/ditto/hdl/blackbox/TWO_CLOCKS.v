`timescale 1ns / 1ps
module TWO_CLOCKS #(
  parameter OFFSET = 0
) (
  input  wire       wr_clk,
  input  wire       rd_clk,
  input  wire       rd_rst_n,
  input  wire [3:0] d,
  output reg  [3:0] q,
  output wire [3:0] next
);
  reg [3:0] kept;
  assign next = d + OFFSET[3:0];
  always @(posedge wr_clk) kept <= next;
  always @(posedge rd_clk) q <= rd_rst_n ? kept : 4'd0;
endmodule

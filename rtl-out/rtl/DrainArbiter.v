// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.DrainArbiter
// with ArrayParameters[pe=PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0], style=WINDOW, rows=4, fetchPorts=1, windowDepth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module DrainArbiter (  // DrainArbiter.java:23
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         in_0_valid,  // DrainArbiter.java:24
  output wire         in_0_ready,  // DrainArbiter.java:24
  input  wire [8:0]   in_0_row_y,  // DrainArbiter.java:24
  input  wire         in_0_row_slot,  // DrainArbiter.java:24
  input  wire [255:0] in_0_sums,  // DrainArbiter.java:24
  input  wire         in_1_valid,  // DrainArbiter.java:24
  output wire         in_1_ready,  // DrainArbiter.java:24
  input  wire [8:0]   in_1_row_y,  // DrainArbiter.java:24
  input  wire         in_1_row_slot,  // DrainArbiter.java:24
  input  wire [255:0] in_1_sums,  // DrainArbiter.java:24
  input  wire         in_2_valid,  // DrainArbiter.java:24
  output wire         in_2_ready,  // DrainArbiter.java:24
  input  wire [8:0]   in_2_row_y,  // DrainArbiter.java:24
  input  wire         in_2_row_slot,  // DrainArbiter.java:24
  input  wire [255:0] in_2_sums,  // DrainArbiter.java:24
  input  wire         in_3_valid,  // DrainArbiter.java:24
  output wire         in_3_ready,  // DrainArbiter.java:24
  input  wire [8:0]   in_3_row_y,  // DrainArbiter.java:24
  input  wire         in_3_row_slot,  // DrainArbiter.java:24
  input  wire [255:0] in_3_sums,  // DrainArbiter.java:24
  output wire         out_valid,  // DrainArbiter.java:25
  input  wire         out_ready,  // DrainArbiter.java:25
  output wire [8:0]   out_row_y,  // DrainArbiter.java:25
  output wire         out_row_slot,  // DrainArbiter.java:25
  output wire [255:0] out_sums  // DrainArbiter.java:25
);

  reg full;  // DrainArbiter.java:27
  reg [8:0] row_row_y;  // DrainArbiter.java:28
  reg row_row_slot;  // DrainArbiter.java:28
  reg [255:0] row_sums;  // DrainArbiter.java:28
  reg [3:0] later;  // RoundRobin.java:31

  wire open = !full || out_ready;  // DrainArbiter.java:29
  wire [3:0] waiting = {in_3_valid, in_2_valid, in_1_valid, in_0_valid};  // DrainArbiter.java:30
  wire [3:0] preferred = waiting & later;  // RoundRobin.java:32
  wire [3:0] candidates = |preferred ? preferred : waiting;  // RoundRobin.java:33
  wire [3:0] chosen = candidates & ~(candidates & (candidates - 4'd1));  // OneHot.java:21
  wire served = (|waiting) && open;  // RoundRobin.java:35
  always @(posedge aclk) begin
    if (!aresetn) begin
      later <= 4'd0;  // RoundRobin.java:31
    end else if (served) begin  // RoundRobin.java:37
      later <= ~(chosen | (chosen - 4'd1));  // RoundRobin.java:37
    end
  end

  assign in_0_ready = open && chosen[0];  // DrainArbiter.java:34
  assign in_1_ready = open && chosen[1];  // DrainArbiter.java:34
  assign in_2_ready = open && chosen[2];  // DrainArbiter.java:34
  assign in_3_ready = open && chosen[3];  // DrainArbiter.java:34
  assign out_valid = full;  // DrainArbiter.java:35
  assign out_row_y = row_row_y;  // DrainArbiter.java:35
  assign out_row_slot = row_row_slot;  // DrainArbiter.java:35
  assign out_sums = row_sums;  // DrainArbiter.java:35

  always @(posedge aclk) begin
    if (!aresetn) begin
      full <= 1'b0;  // DrainArbiter.java:27
    end else if (open) begin  // DrainArbiter.java:36
      full <= |waiting;  // DrainArbiter.java:36
    end
  end

  wire [1:0] cat_any_cat_chose_any_cat_chose = {|{chosen[2], chosen[3]}, |{chosen[1], chosen[3]}};  // OneHot.java:47
  reg [8:0] next_row_y;  // DrainArbiter.java:40
  always @* begin
    case (cat_any_cat_chose_any_cat_chose)  // DrainArbiter.java:40
      2'd0: next_row_y = in_0_row_y;
      2'd1: next_row_y = in_1_row_y;
      2'd2: next_row_y = in_2_row_y;
      default: next_row_y = in_3_row_y;
    endcase
  end
  reg next_row_slot;  // DrainArbiter.java:40
  always @* begin
    case (cat_any_cat_chose_any_cat_chose)  // DrainArbiter.java:40
      2'd0: next_row_slot = in_0_row_slot;
      2'd1: next_row_slot = in_1_row_slot;
      2'd2: next_row_slot = in_2_row_slot;
      default: next_row_slot = in_3_row_slot;
    endcase
  end
  reg [255:0] next_sums;  // DrainArbiter.java:40
  always @* begin
    case (cat_any_cat_chose_any_cat_chose)  // DrainArbiter.java:40
      2'd0: next_sums = in_0_sums;
      2'd1: next_sums = in_1_sums;
      2'd2: next_sums = in_2_sums;
      default: next_sums = in_3_sums;
    endcase
  end
  always @(posedge aclk) begin
    if (open && (|waiting)) begin  // DrainArbiter.java:41
      row_row_y <= next_row_y;  // DrainArbiter.java:41
      row_row_slot <= next_row_slot;  // DrainArbiter.java:41
      row_sums <= next_sums;  // DrainArbiter.java:41
    end
  end
endmodule

`default_nettype wire

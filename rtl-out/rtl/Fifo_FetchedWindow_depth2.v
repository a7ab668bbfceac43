// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.Fifo
// with Params[type=FetchedWindow_u16_u144_WindowTag_u3_bool_RowTag_u9_bool, depth=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Fifo_FetchedWindow_depth2 (  // Fifo.java:53
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         in_valid,  // Fifo.java:54
  output wire         in_ready,  // Fifo.java:54
  input  wire [15:0]  in_flags,  // Fifo.java:54
  input  wire [143:0] in_digits,  // Fifo.java:54
  input  wire [2:0]   in_tag_step,  // Fifo.java:54
  input  wire         in_tag_last,  // Fifo.java:54
  input  wire [8:0]   in_tag_row_y,  // Fifo.java:54
  input  wire         in_tag_row_slot,  // Fifo.java:54
  output wire         out_valid,  // Fifo.java:55
  input  wire         out_ready,  // Fifo.java:55
  output wire [15:0]  out_flags,  // Fifo.java:55
  output wire [143:0] out_digits,  // Fifo.java:55
  output wire [2:0]   out_tag_step,  // Fifo.java:55
  output wire         out_tag_last,  // Fifo.java:55
  output wire [8:0]   out_tag_row_y,  // Fifo.java:55
  output wire         out_tag_row_slot,  // Fifo.java:55
  output wire [1:0]   count  // Fifo.java:56
);

  reg [15:0] items_0_flags;  // Fifo.java:59
  reg [143:0] items_0_digits;  // Fifo.java:59
  reg [2:0] items_0_tag_step;  // Fifo.java:59
  reg items_0_tag_last;  // Fifo.java:59
  reg [8:0] items_0_tag_row_y;  // Fifo.java:59
  reg items_0_tag_row_slot;  // Fifo.java:59
  reg [15:0] items_1_flags;  // Fifo.java:59
  reg [143:0] items_1_digits;  // Fifo.java:59
  reg [2:0] items_1_tag_step;  // Fifo.java:59
  reg items_1_tag_last;  // Fifo.java:59
  reg [8:0] items_1_tag_row_y;  // Fifo.java:59
  reg items_1_tag_row_slot;  // Fifo.java:59
  reg head;  // Fifo.java:60
  reg tail;  // Fifo.java:61
  reg [1:0] held;  // Fifo.java:62

  assign in_ready = held != 2'd2;  // Fifo.java:66
  assign out_valid = held != 2'd0;  // Fifo.java:67
  assign out_flags = head == 1'b0 ? items_0_flags : items_1_flags;  // Fifo.java:67
  assign out_digits = head == 1'b0 ? items_0_digits : items_1_digits;  // Fifo.java:67
  assign out_tag_step = head == 1'b0 ? items_0_tag_step : items_1_tag_step;  // Fifo.java:67
  assign out_tag_last = head == 1'b0 ? items_0_tag_last : items_1_tag_last;  // Fifo.java:67
  assign out_tag_row_y = head == 1'b0 ? items_0_tag_row_y : items_1_tag_row_y;  // Fifo.java:67
  assign out_tag_row_slot = head == 1'b0 ? items_0_tag_row_slot : items_1_tag_row_slot;  // Fifo.java:67
  assign count = held;  // Fifo.java:68

  wire push = in_valid && in_ready;  // Fifo.java:63
  always @(posedge aclk) begin
    if (push) begin  // Fifo.java:69
      if (!tail) begin  // Fifo.java:73
        items_0_flags <= in_flags;  // Fifo.java:73
        items_0_digits <= in_digits;  // Fifo.java:73
        items_0_tag_step <= in_tag_step;  // Fifo.java:73
        items_0_tag_last <= in_tag_last;  // Fifo.java:73
        items_0_tag_row_y <= in_tag_row_y;  // Fifo.java:73
        items_0_tag_row_slot <= in_tag_row_slot;  // Fifo.java:73
      end
      if (tail) begin  // Fifo.java:73
        items_1_flags <= in_flags;  // Fifo.java:73
        items_1_digits <= in_digits;  // Fifo.java:73
        items_1_tag_step <= in_tag_step;  // Fifo.java:73
        items_1_tag_last <= in_tag_last;  // Fifo.java:73
        items_1_tag_row_y <= in_tag_row_y;  // Fifo.java:73
        items_1_tag_row_slot <= in_tag_row_slot;  // Fifo.java:73
      end
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      tail <= 1'b0;  // Fifo.java:61
    end else if (push) begin  // Fifo.java:69
      tail <= tail ? 1'b0 : tail + 1'b1;  // Fifo.java:72
    end
  end

  wire pop = out_valid && out_ready;  // Fifo.java:64
  always @(posedge aclk) begin
    if (!aresetn) begin
      head <= 1'b0;  // Fifo.java:60
    end else if (pop) begin  // Fifo.java:75
      head <= head ? 1'b0 : head + 1'b1;  // Fifo.java:75
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 2'd0;  // Fifo.java:62
    end else if (push && !pop) begin  // Fifo.java:76
      held <= held + 2'd1;  // Fifo.java:76
    end else if (pop && !push) begin  // Fifo.java:77
      held <= held - 2'd1;  // Fifo.java:77
    end
  end
endmodule

`default_nettype wire

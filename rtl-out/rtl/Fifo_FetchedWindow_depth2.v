// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.Fifo
// with Params[type=FetchedWindow_u16_u144_WindowTag_u3_bool_RowTag_u9_bool, depth=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Fifo_FetchedWindow_depth2 (  // Fifo.java:51
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         in_valid,  // Fifo.java:52
  output wire         in_ready,  // Fifo.java:52
  input  wire [15:0]  in_flags,  // Fifo.java:52
  input  wire [143:0] in_digits,  // Fifo.java:52
  input  wire [2:0]   in_tag_step,  // Fifo.java:52
  input  wire         in_tag_last,  // Fifo.java:52
  input  wire [8:0]   in_tag_row_y,  // Fifo.java:52
  input  wire         in_tag_row_slot,  // Fifo.java:52
  output wire         out_valid,  // Fifo.java:53
  input  wire         out_ready,  // Fifo.java:53
  output wire [15:0]  out_flags,  // Fifo.java:53
  output wire [143:0] out_digits,  // Fifo.java:53
  output wire [2:0]   out_tag_step,  // Fifo.java:53
  output wire         out_tag_last,  // Fifo.java:53
  output wire [8:0]   out_tag_row_y,  // Fifo.java:53
  output wire         out_tag_row_slot,  // Fifo.java:53
  output wire [1:0]   count  // Fifo.java:54
);

  reg [15:0] items_0_flags;  // Fifo.java:57
  reg [143:0] items_0_digits;  // Fifo.java:57
  reg [2:0] items_0_tag_step;  // Fifo.java:57
  reg items_0_tag_last;  // Fifo.java:57
  reg [8:0] items_0_tag_row_y;  // Fifo.java:57
  reg items_0_tag_row_slot;  // Fifo.java:57
  reg [15:0] items_1_flags;  // Fifo.java:57
  reg [143:0] items_1_digits;  // Fifo.java:57
  reg [2:0] items_1_tag_step;  // Fifo.java:57
  reg items_1_tag_last;  // Fifo.java:57
  reg [8:0] items_1_tag_row_y;  // Fifo.java:57
  reg items_1_tag_row_slot;  // Fifo.java:57
  reg head;  // Fifo.java:58
  reg tail;  // Fifo.java:59
  reg [1:0] held;  // Fifo.java:60

  assign in_ready = held != 2'd2;  // Fifo.java:64
  assign out_valid = held != 2'd0;  // Fifo.java:65
  assign out_flags = head == 1'b0 ? items_0_flags : items_1_flags;  // Fifo.java:65
  assign out_digits = head == 1'b0 ? items_0_digits : items_1_digits;  // Fifo.java:65
  assign out_tag_step = head == 1'b0 ? items_0_tag_step : items_1_tag_step;  // Fifo.java:65
  assign out_tag_last = head == 1'b0 ? items_0_tag_last : items_1_tag_last;  // Fifo.java:65
  assign out_tag_row_y = head == 1'b0 ? items_0_tag_row_y : items_1_tag_row_y;  // Fifo.java:65
  assign out_tag_row_slot = head == 1'b0 ? items_0_tag_row_slot : items_1_tag_row_slot;  // Fifo.java:65
  assign count = held;  // Fifo.java:66

  wire push = in_valid && in_ready;  // Fifo.java:61
  always @(posedge aclk) begin
    if (push) begin  // Fifo.java:67
      if (!tail) begin  // Fifo.java:71
        items_0_flags <= in_flags;  // Fifo.java:71
        items_0_digits <= in_digits;  // Fifo.java:71
        items_0_tag_step <= in_tag_step;  // Fifo.java:71
        items_0_tag_last <= in_tag_last;  // Fifo.java:71
        items_0_tag_row_y <= in_tag_row_y;  // Fifo.java:71
        items_0_tag_row_slot <= in_tag_row_slot;  // Fifo.java:71
      end
      if (tail) begin  // Fifo.java:71
        items_1_flags <= in_flags;  // Fifo.java:71
        items_1_digits <= in_digits;  // Fifo.java:71
        items_1_tag_step <= in_tag_step;  // Fifo.java:71
        items_1_tag_last <= in_tag_last;  // Fifo.java:71
        items_1_tag_row_y <= in_tag_row_y;  // Fifo.java:71
        items_1_tag_row_slot <= in_tag_row_slot;  // Fifo.java:71
      end
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      tail <= 1'b0;  // Fifo.java:59
    end else if (push) begin  // Fifo.java:67
      tail <= tail ? 1'b0 : tail + 1'b1;  // Fifo.java:70
    end
  end

  wire pop = out_valid && out_ready;  // Fifo.java:62
  always @(posedge aclk) begin
    if (!aresetn) begin
      head <= 1'b0;  // Fifo.java:58
    end else if (pop) begin  // Fifo.java:73
      head <= head ? 1'b0 : head + 1'b1;  // Fifo.java:73
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 2'd0;  // Fifo.java:60
    end else if (push && !pop) begin  // Fifo.java:74
      held <= held + 2'd1;  // Fifo.java:74
    end else if (pop && !push) begin  // Fifo.java:75
      held <= held - 2'd1;  // Fifo.java:75
    end
  end
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.Fifo
// with Params[type=u32, depth=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Fifo_u32_depth2 (  // Fifo.java:51
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        in_valid,  // Fifo.java:52
  output wire        in_ready,  // Fifo.java:52
  input  wire [31:0] in_data,  // Fifo.java:52
  output wire        out_valid,  // Fifo.java:53
  input  wire        out_ready,  // Fifo.java:53
  output wire [31:0] out_data,  // Fifo.java:53
  output wire [1:0]  count  // Fifo.java:54
);

  reg [31:0] items_0;  // Fifo.java:57
  reg [31:0] items_1;  // Fifo.java:57
  reg head;  // Fifo.java:58
  reg tail;  // Fifo.java:59
  reg [1:0] held;  // Fifo.java:60

  assign in_ready = held != 2'd2;  // Fifo.java:64
  assign out_valid = held != 2'd0;  // Fifo.java:65
  assign out_data = head == 1'b0 ? items_0 : items_1;  // Fifo.java:65
  assign count = held;  // Fifo.java:66

  wire push = in_valid && in_ready;  // Fifo.java:61
  always @(posedge aclk) begin
    if (push) begin  // Fifo.java:67
      if (!tail) begin  // Fifo.java:71
        items_0 <= in_data;  // Fifo.java:71
      end
      if (tail) begin  // Fifo.java:71
        items_1 <= in_data;  // Fifo.java:71
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

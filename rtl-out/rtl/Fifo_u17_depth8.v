// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.Fifo
// with Params[type=u17, depth=8]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Fifo_u17_depth8 (  // Fifo.java:53
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        in_valid,  // Fifo.java:54
  output wire        in_ready,  // Fifo.java:54
  input  wire [16:0] in_data,  // Fifo.java:54
  output wire        out_valid,  // Fifo.java:55
  input  wire        out_ready,  // Fifo.java:55
  output reg  [16:0] out_data,  // Fifo.java:55
  output wire [3:0]  count  // Fifo.java:56
);

  reg [16:0] items_0;  // Fifo.java:59
  reg [16:0] items_1;  // Fifo.java:59
  reg [16:0] items_2;  // Fifo.java:59
  reg [16:0] items_3;  // Fifo.java:59
  reg [16:0] items_4;  // Fifo.java:59
  reg [16:0] items_5;  // Fifo.java:59
  reg [16:0] items_6;  // Fifo.java:59
  reg [16:0] items_7;  // Fifo.java:59
  reg [2:0] head;  // Fifo.java:60
  reg [2:0] tail;  // Fifo.java:61
  reg [3:0] held;  // Fifo.java:62

  assign in_ready = held != 4'd8;  // Fifo.java:66
  assign out_valid = held != 4'd0;  // Fifo.java:67

  always @* begin
    case (head)  // Fifo.java:67
      3'd0: out_data = items_0;
      3'd1: out_data = items_1;
      3'd2: out_data = items_2;
      3'd3: out_data = items_3;
      3'd4: out_data = items_4;
      3'd5: out_data = items_5;
      3'd6: out_data = items_6;
      default: out_data = items_7;
    endcase
  end

  assign count = held;  // Fifo.java:68

  wire push = in_valid && in_ready;  // Fifo.java:63
  always @(posedge aclk) begin
    if (push) begin  // Fifo.java:69
      if (tail == 3'd0) begin  // Fifo.java:73
        items_0 <= in_data;  // Fifo.java:73
      end
      if (tail == 3'd1) begin  // Fifo.java:73
        items_1 <= in_data;  // Fifo.java:73
      end
      if (tail == 3'd2) begin  // Fifo.java:73
        items_2 <= in_data;  // Fifo.java:73
      end
      if (tail == 3'd3) begin  // Fifo.java:73
        items_3 <= in_data;  // Fifo.java:73
      end
      if (tail == 3'd4) begin  // Fifo.java:73
        items_4 <= in_data;  // Fifo.java:73
      end
      if (tail == 3'd5) begin  // Fifo.java:73
        items_5 <= in_data;  // Fifo.java:73
      end
      if (tail == 3'd6) begin  // Fifo.java:73
        items_6 <= in_data;  // Fifo.java:73
      end
      if (tail == 3'd7) begin  // Fifo.java:73
        items_7 <= in_data;  // Fifo.java:73
      end
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      tail <= 3'd0;  // Fifo.java:61
    end else if (push) begin  // Fifo.java:69
      tail <= tail == 3'd7 ? 3'd0 : tail + 3'd1;  // Fifo.java:72
    end
  end

  wire pop = out_valid && out_ready;  // Fifo.java:64
  always @(posedge aclk) begin
    if (!aresetn) begin
      head <= 3'd0;  // Fifo.java:60
    end else if (pop) begin  // Fifo.java:75
      head <= head == 3'd7 ? 3'd0 : head + 3'd1;  // Fifo.java:75
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 4'd0;  // Fifo.java:62
    end else if (push && !pop) begin  // Fifo.java:76
      held <= held + 4'd1;  // Fifo.java:76
    end else if (pop && !push) begin  // Fifo.java:77
      held <= held - 4'd1;  // Fifo.java:77
    end
  end
endmodule

`default_nettype wire

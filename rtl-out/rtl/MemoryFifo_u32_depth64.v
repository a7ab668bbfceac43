// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.MemoryFifo
// with Params[type=u32, depth=64]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module MemoryFifo_u32_depth64 (  // MemoryFifo.java:41
  input  wire        aclk,
  input  wire        aresetn,
  output wire        busy,  // MemoryFifo.java:38
  input  wire        in_valid,  // MemoryFifo.java:42
  output wire        in_ready,  // MemoryFifo.java:42
  input  wire [31:0] in_data,  // MemoryFifo.java:42
  output wire        out_valid,  // MemoryFifo.java:43
  input  wire        out_ready,  // MemoryFifo.java:43
  output wire [31:0] out_data  // MemoryFifo.java:43
);

  reg [5:0] head;  // MemoryFifo.java:46
  reg [5:0] tail;  // MemoryFifo.java:47
  reg [6:0] held;  // MemoryFifo.java:48
  reg waiting;  // MemoryFifo.java:49
  reg [31:0] items_data;  // MemoryFifo.java:55

  wire push = in_valid && in_ready;  // MemoryFifo.java:50
  wire fetch = held != 7'd0 && (!waiting || out_ready);  // MemoryFifo.java:51
  reg [31:0] items [0:63];  // MemoryFifo.java:45
  always @(posedge aclk) begin
    if (push) begin
      items[tail] <= in_data;  // MemoryFifo.java:54
    end
  end
  always @(posedge aclk) begin
    if (fetch) begin
      items_data <= items[head];  // MemoryFifo.java:55
    end
  end

  assign in_ready = held != 7'd64;  // MemoryFifo.java:53
  assign out_valid = waiting;  // MemoryFifo.java:55
  assign out_data = items_data;  // MemoryFifo.java:55
  assign busy = waiting || held != 7'd0;  // MemoryFifo.java:56

  always @(posedge aclk) begin
    if (!aresetn) begin
      tail <= 6'd0;  // MemoryFifo.java:47
    end else if (push) begin  // MemoryFifo.java:57
      tail <= tail + 6'd1;  // MemoryFifo.java:57
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      head <= 6'd0;  // MemoryFifo.java:46
    end else if (fetch) begin  // MemoryFifo.java:58
      head <= head + 6'd1;  // MemoryFifo.java:58
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      waiting <= 1'b0;  // MemoryFifo.java:49
    end else if (fetch) begin  // MemoryFifo.java:59
      waiting <= 1'b1;  // MemoryFifo.java:59
    end else if (out_ready) begin  // MemoryFifo.java:59
      waiting <= 1'b0;  // MemoryFifo.java:59
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 7'd0;  // MemoryFifo.java:48
    end else if (push && !fetch) begin  // MemoryFifo.java:60
      held <= held + 7'd1;  // MemoryFifo.java:60
    end else if (fetch && !push) begin  // MemoryFifo.java:61
      held <= held - 7'd1;  // MemoryFifo.java:61
    end
  end
endmodule

`default_nettype wire

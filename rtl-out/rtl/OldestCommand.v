// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.OldestCommand
// with Params[engines=5, layers=256, depth=256]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module OldestCommand (  // OldestCommand.java:65
  input  wire       aclk,
  input  wire       aresetn,
  input  wire       enters,  // OldestCommand.java:41
  output wire       room,  // OldestCommand.java:47
  input  wire       drop,  // OldestCommand.java:53
  output wire       waiting,  // OldestCommand.java:56
  output wire       busy,  // OldestCommand.java:62
  input  wire [2:0] entry_engine,  // OldestCommand.java:66
  input  wire [7:0] entry_layer,  // OldestCommand.java:66
  input  wire       completed_0,  // OldestCommand.java:67
  input  wire       completed_1,  // OldestCommand.java:67
  input  wire       completed_2,  // OldestCommand.java:67
  input  wire       completed_3,  // OldestCommand.java:67
  input  wire       completed_4,  // OldestCommand.java:67
  output wire [7:0] layer  // OldestCommand.java:68
);

  wire order_busy;  // OldestCommand.java:70
  wire order_in_ready;  // OldestCommand.java:70
  wire order_out_valid;  // OldestCommand.java:70
  wire [2:0] order_out_engine;  // OldestCommand.java:70
  wire [7:0] order_out_layer;  // OldestCommand.java:70
  reg [8:0] ahead_0;  // OldestCommand.java:74
  reg [8:0] ahead_1;  // OldestCommand.java:74
  reg [8:0] ahead_2;  // OldestCommand.java:74
  reg [8:0] ahead_3;  // OldestCommand.java:74
  reg [8:0] ahead_4;  // OldestCommand.java:74

  wire [4:0] done = {|ahead_4, |ahead_3, |ahead_2, |ahead_1, |ahead_0};  // OldestCommand.java:75
  wire [4:0] done_shr_order_out_engine = done >> order_out_engine;  // OldestCommand.java:76
  wire leaves = order_out_valid && done_shr_order_out_engine[0];  // OldestCommand.java:76
  MemoryFifo_Entry_depth256 order (  // OldestCommand.java:70
    .aclk(aclk),
    .aresetn(aresetn),
    .busy(order_busy),
    .in_valid(enters),  // OldestCommand.java:71
    .in_ready(order_in_ready),
    .in_engine(entry_engine),  // OldestCommand.java:71
    .in_layer(entry_layer),  // OldestCommand.java:71
    .out_valid(order_out_valid),
    .out_ready(leaves || drop),  // OldestCommand.java:77
    .out_engine(order_out_engine),
    .out_layer(order_out_layer)
  );

  assign room = order_in_ready;  // OldestCommand.java:72

  wire down_0 = leaves && order_out_engine == 3'd0;  // OldestCommand.java:83
  always @(posedge aclk) begin
    if (!aresetn) begin
      ahead_0 <= 9'd0;  // OldestCommand.java:74
    end else if (drop) begin  // OldestCommand.java:84
      ahead_0 <= 9'd0;  // OldestCommand.java:84
    end else if (completed_0 && !down_0) begin  // OldestCommand.java:85
      ahead_0 <= ahead_0 + 9'd1;  // OldestCommand.java:85
    end else if (down_0 && !completed_0) begin  // OldestCommand.java:86
      ahead_0 <= ahead_0 - 9'd1;  // OldestCommand.java:86
    end
  end

  wire down_1 = leaves && order_out_engine == 3'd1;  // OldestCommand.java:83
  always @(posedge aclk) begin
    if (!aresetn) begin
      ahead_1 <= 9'd0;  // OldestCommand.java:74
    end else if (drop) begin  // OldestCommand.java:84
      ahead_1 <= 9'd0;  // OldestCommand.java:84
    end else if (completed_1 && !down_1) begin  // OldestCommand.java:85
      ahead_1 <= ahead_1 + 9'd1;  // OldestCommand.java:85
    end else if (down_1 && !completed_1) begin  // OldestCommand.java:86
      ahead_1 <= ahead_1 - 9'd1;  // OldestCommand.java:86
    end
  end

  wire down_2 = leaves && order_out_engine == 3'd2;  // OldestCommand.java:83
  always @(posedge aclk) begin
    if (!aresetn) begin
      ahead_2 <= 9'd0;  // OldestCommand.java:74
    end else if (drop) begin  // OldestCommand.java:84
      ahead_2 <= 9'd0;  // OldestCommand.java:84
    end else if (completed_2 && !down_2) begin  // OldestCommand.java:85
      ahead_2 <= ahead_2 + 9'd1;  // OldestCommand.java:85
    end else if (down_2 && !completed_2) begin  // OldestCommand.java:86
      ahead_2 <= ahead_2 - 9'd1;  // OldestCommand.java:86
    end
  end

  wire down_3 = leaves && order_out_engine == 3'd3;  // OldestCommand.java:83
  always @(posedge aclk) begin
    if (!aresetn) begin
      ahead_3 <= 9'd0;  // OldestCommand.java:74
    end else if (drop) begin  // OldestCommand.java:84
      ahead_3 <= 9'd0;  // OldestCommand.java:84
    end else if (completed_3 && !down_3) begin  // OldestCommand.java:85
      ahead_3 <= ahead_3 + 9'd1;  // OldestCommand.java:85
    end else if (down_3 && !completed_3) begin  // OldestCommand.java:86
      ahead_3 <= ahead_3 - 9'd1;  // OldestCommand.java:86
    end
  end

  wire down_4 = leaves && order_out_engine == 3'd4;  // OldestCommand.java:83
  always @(posedge aclk) begin
    if (!aresetn) begin
      ahead_4 <= 9'd0;  // OldestCommand.java:74
    end else if (drop) begin  // OldestCommand.java:84
      ahead_4 <= 9'd0;  // OldestCommand.java:84
    end else if (completed_4 && !down_4) begin  // OldestCommand.java:85
      ahead_4 <= ahead_4 + 9'd1;  // OldestCommand.java:85
    end else if (down_4 && !completed_4) begin  // OldestCommand.java:86
      ahead_4 <= ahead_4 - 9'd1;  // OldestCommand.java:86
    end
  end

  assign waiting = order_out_valid;  // OldestCommand.java:88
  assign layer = order_out_layer;  // OldestCommand.java:89
  assign busy = order_busy;  // OldestCommand.java:90

  // Bits that nothing reads.
  wire _unused = &{1'b0, done_shr_order_out_engine[4:1]};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.EngineQueue
// with Params[commandBits=63, depth=4]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module EngineQueue_command_bits63 (  // EngineQueue.java:80
  input  wire        aclk,
  input  wire        aresetn,
  input  wire [15:0] sync_waits,  // EngineQueue.java:38
  input  wire [15:0] sync_signals,  // EngineQueue.java:38
  input  wire        skip,  // EngineQueue.java:41
  input  wire        done,  // EngineQueue.java:47
  output wire        wants,  // EngineQueue.java:50
  output wire [15:0] waits,  // EngineQueue.java:53
  input  wire        granted,  // EngineQueue.java:56
  output wire        gives,  // EngineQueue.java:59
  output wire [15:0] signals,  // EngineQueue.java:62
  input  wire        accepted,  // EngineQueue.java:65
  output wire        skipped,  // EngineQueue.java:68
  input  wire        drop,  // EngineQueue.java:71
  output wire        executing,  // EngineQueue.java:74
  output wire        busy,  // EngineQueue.java:77
  input  wire        in_valid,  // EngineQueue.java:81
  output wire        in_ready,  // EngineQueue.java:81
  input  wire [62:0] in_data,  // EngineQueue.java:81
  output wire        engine_valid,  // EngineQueue.java:82
  input  wire        engine_ready,  // EngineQueue.java:82
  output wire [62:0] engine_data  // EngineQueue.java:82
);

  wire order_busy;  // EngineQueue.java:86
  wire order_in_ready;  // EngineQueue.java:86
  wire order_out_valid;  // EngineQueue.java:86
  wire order_out_ready;  // EngineQueue.java:86
  wire [32:0] order_out_data;  // EngineQueue.java:86
  wire work_busy;  // EngineQueue.java:87
  wire work_in_ready;  // EngineQueue.java:87
  wire work_out_valid;  // EngineQueue.java:87
  wire [62:0] work_out_data;  // EngineQueue.java:87
  reg started;  // EngineQueue.java:95
  reg [1:0] in_flight;  // EngineQueue.java:96
  wire starting_valid;  // EngineQueue.java:97
  wire starting_ready;  // EngineQueue.java:97
  wire [16:0] starting_data;  // EngineQueue.java:97
  wire flying_in_ready;  // EngineQueue.java:111
  wire flying_out_valid;  // EngineQueue.java:111
  wire [16:0] flying_out_data;  // EngineQueue.java:111
  wire [3:0] flying_count;  // EngineQueue.java:111
  reg [1:0] finished;  // EngineQueue.java:114

  MemoryFifo_u33_depth4 order (  // EngineQueue.java:86
    .aclk(aclk),
    .aresetn(aresetn),
    .busy(order_busy),
    .in_valid(in_valid && (skip || work_in_ready)),  // EngineQueue.java:88
    .in_ready(order_in_ready),
    .in_data({skip, sync_signals, sync_waits}),  // EngineQueue.java:88
    .out_valid(order_out_valid),
    .out_ready(order_out_ready),
    .out_data(order_out_data)
  );

  wire skips = order_out_data[32];  // EngineQueue.java:91
  MemoryFifo_u63_depth4 work (  // EngineQueue.java:87
    .aclk(aclk),
    .aresetn(aresetn),
    .busy(work_busy),
    .in_valid(in_valid && !skip && order_in_ready),  // EngineQueue.java:89
    .in_ready(work_in_ready),
    .in_data(in_data),  // EngineQueue.java:89
    .out_valid(work_out_valid),
    .out_ready(order_out_valid && order_out_ready && !skips),  // EngineQueue.java:108
    .out_data(work_out_data)
  );

  Fifo_u17_depth8 flying (  // EngineQueue.java:111
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(starting_valid),  // EngineQueue.java:111
    .in_ready(flying_in_ready),
    .in_data(starting_data),  // EngineQueue.java:111
    .out_valid(flying_out_valid),
    .out_ready(accepted),  // EngineQueue.java:119
    .out_data(flying_out_data),
    .count(flying_count)
  );

  assign in_ready = order_in_ready && (skip || work_in_ready);  // EngineQueue.java:90

  wire there = order_out_valid && (skips || work_out_valid);  // EngineQueue.java:98
  wire waiting = there && !started;  // EngineQueue.java:99
  wire room = starting_ready && in_flight != 2'd3;  // EngineQueue.java:100
  assign wants = waiting && !drop && room;  // EngineQueue.java:101

  wire [15:0] masks_waits = order_out_data[15:0];  // EngineQueue.java:92
  assign waits = masks_waits;  // EngineQueue.java:102
  assign starting_valid = granted;  // EngineQueue.java:103

  wire [15:0] masks_signals = order_out_data[31:16];  // EngineQueue.java:92
  assign starting_data = {skips, masks_signals};  // EngineQueue.java:103
  assign engine_valid = started;  // EngineQueue.java:104
  assign engine_data = work_out_data;  // EngineQueue.java:104

  wire starts = granted && !skips;  // EngineQueue.java:105
  always @(posedge aclk) begin
    if (!aresetn) begin
      started <= 1'b0;  // EngineQueue.java:95
    end else if (starts) begin  // EngineQueue.java:106
      started <= 1'b1;  // EngineQueue.java:106
    end else if (engine_ready) begin  // EngineQueue.java:106
      started <= 1'b0;  // EngineQueue.java:106
    end
  end

  assign order_out_ready = started ? engine_ready : ((drop && there) || (granted && skips));  // EngineQueue.java:107
  assign starting_ready = flying_in_ready;  // EngineQueue.java:111

  wire skipped_now = flying_out_data[16];  // EngineQueue.java:112
  wire completes = flying_out_valid && accepted && !skipped_now;  // EngineQueue.java:113
  always @(posedge aclk) begin
    if (!aresetn) begin
      in_flight <= 2'd0;  // EngineQueue.java:96
    end else if (starts && !completes) begin  // EngineQueue.java:126
      in_flight <= in_flight + 2'd1;  // EngineQueue.java:126
    end else if (completes && !starts) begin  // EngineQueue.java:127
      in_flight <= in_flight - 2'd1;  // EngineQueue.java:127
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 2'd0;  // EngineQueue.java:114
    end else if (done && !completes) begin  // EngineQueue.java:126
      finished <= finished + 2'd1;  // EngineQueue.java:126
    end else if (completes && !done) begin  // EngineQueue.java:127
      finished <= finished - 2'd1;  // EngineQueue.java:127
    end
  end

  assign gives = flying_out_valid && (skipped_now || (|finished));  // EngineQueue.java:117
  assign signals = flying_out_data[15:0];  // EngineQueue.java:118
  assign skipped = flying_out_valid && accepted && skipped_now;  // EngineQueue.java:120
  assign executing = |in_flight;  // EngineQueue.java:121
  assign busy = flying_out_valid || order_busy;  // EngineQueue.java:122

  // Bits that nothing reads.
  wire _unused = &{1'b0, work_busy, flying_count};
endmodule

`default_nettype wire

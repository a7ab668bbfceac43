// Ditto 0.1.0, configuration aa874f37e27430c5
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.EngineQueue
// with Params[commandBits=172, depth=4]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module EngineQueue_command_bits172 (  // EngineQueue.java:80
  input  wire         aclk,
  input  wire         aresetn,
  input  wire [15:0]  sync_waits,  // EngineQueue.java:38
  input  wire [15:0]  sync_signals,  // EngineQueue.java:38
  input  wire         skip,  // EngineQueue.java:41
  input  wire         done,  // EngineQueue.java:47
  output wire         wants,  // EngineQueue.java:50
  output wire [15:0]  waits,  // EngineQueue.java:53
  input  wire         granted,  // EngineQueue.java:56
  output wire         gives,  // EngineQueue.java:59
  output wire [15:0]  signals,  // EngineQueue.java:62
  input  wire         accepted,  // EngineQueue.java:65
  output wire         skipped,  // EngineQueue.java:68
  input  wire         drop,  // EngineQueue.java:71
  output wire         executing,  // EngineQueue.java:74
  output wire         busy,  // EngineQueue.java:77
  input  wire         in_valid,  // EngineQueue.java:81
  output wire         in_ready,  // EngineQueue.java:81
  input  wire [171:0] in_data,  // EngineQueue.java:81
  output wire         engine_valid,  // EngineQueue.java:82
  input  wire         engine_ready,  // EngineQueue.java:82
  output wire [171:0] engine_data  // EngineQueue.java:82
);

  wire queue_busy;  // EngineQueue.java:86
  wire queue_in_ready;  // EngineQueue.java:86
  wire queue_out_valid;  // EngineQueue.java:86
  wire [204:0] queue_out_data;  // EngineQueue.java:86
  reg started;  // EngineQueue.java:93
  reg [1:0] in_flight;  // EngineQueue.java:94
  wire starting_valid;  // EngineQueue.java:95
  wire starting_ready;  // EngineQueue.java:95
  wire [16:0] starting_data;  // EngineQueue.java:95
  wire flying_in_ready;  // EngineQueue.java:107
  wire flying_out_valid;  // EngineQueue.java:107
  wire [16:0] flying_out_data;  // EngineQueue.java:107
  wire [3:0] flying_count;  // EngineQueue.java:107
  reg [1:0] finished;  // EngineQueue.java:110

  wire skips = queue_out_data[204];  // EngineQueue.java:89
  MemoryFifo_u205_depth4 queue (  // EngineQueue.java:86
    .aclk(aclk),
    .aresetn(aresetn),
    .busy(queue_busy),
    .in_valid(in_valid),  // EngineQueue.java:87
    .in_ready(queue_in_ready),
    .in_data({skip, sync_signals, sync_waits, in_data}),  // EngineQueue.java:87
    .out_valid(queue_out_valid),
    .out_ready(started ? engine_ready : (drop || (granted && skips))),  // EngineQueue.java:104
    .out_data(queue_out_data)
  );

  Fifo_u17_depth8 flying (  // EngineQueue.java:107
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(starting_valid),  // EngineQueue.java:107
    .in_ready(flying_in_ready),
    .in_data(starting_data),  // EngineQueue.java:107
    .out_valid(flying_out_valid),
    .out_ready(accepted),  // EngineQueue.java:115
    .out_data(flying_out_data),
    .count(flying_count)
  );

  assign in_ready = queue_in_ready;  // EngineQueue.java:87

  wire waiting = queue_out_valid && !started;  // EngineQueue.java:96
  wire room = starting_ready && in_flight != 2'd3;  // EngineQueue.java:97
  assign wants = waiting && !drop && room;  // EngineQueue.java:98

  wire [15:0] masks_waits = queue_out_data[187:172];  // EngineQueue.java:90
  assign waits = masks_waits;  // EngineQueue.java:99
  assign starting_valid = granted;  // EngineQueue.java:100

  wire [15:0] masks_signals = queue_out_data[203:188];  // EngineQueue.java:90
  assign starting_data = {skips, masks_signals};  // EngineQueue.java:100
  assign engine_valid = started;  // EngineQueue.java:101
  assign engine_data = queue_out_data[171:0];  // EngineQueue.java:101

  wire starts = granted && !skips;  // EngineQueue.java:102
  always @(posedge aclk) begin
    if (!aresetn) begin
      started <= 1'b0;  // EngineQueue.java:93
    end else if (starts) begin  // EngineQueue.java:103
      started <= 1'b1;  // EngineQueue.java:103
    end else if (engine_ready) begin  // EngineQueue.java:103
      started <= 1'b0;  // EngineQueue.java:103
    end
  end

  assign starting_ready = flying_in_ready;  // EngineQueue.java:107

  wire skipped_now = flying_out_data[16];  // EngineQueue.java:108
  wire completes = flying_out_valid && accepted && !skipped_now;  // EngineQueue.java:109
  always @(posedge aclk) begin
    if (!aresetn) begin
      in_flight <= 2'd0;  // EngineQueue.java:94
    end else if (starts && !completes) begin  // EngineQueue.java:122
      in_flight <= in_flight + 2'd1;  // EngineQueue.java:122
    end else if (completes && !starts) begin  // EngineQueue.java:123
      in_flight <= in_flight - 2'd1;  // EngineQueue.java:123
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 2'd0;  // EngineQueue.java:110
    end else if (done && !completes) begin  // EngineQueue.java:122
      finished <= finished + 2'd1;  // EngineQueue.java:122
    end else if (completes && !done) begin  // EngineQueue.java:123
      finished <= finished - 2'd1;  // EngineQueue.java:123
    end
  end

  assign gives = flying_out_valid && (skipped_now || (|finished));  // EngineQueue.java:113
  assign signals = flying_out_data[15:0];  // EngineQueue.java:114
  assign skipped = flying_out_valid && accepted && skipped_now;  // EngineQueue.java:116
  assign executing = |in_flight;  // EngineQueue.java:117
  assign busy = flying_out_valid || queue_busy;  // EngineQueue.java:118

  // Bits that nothing reads.
  wire _unused = &{1'b0, flying_count};
endmodule

`default_nettype wire

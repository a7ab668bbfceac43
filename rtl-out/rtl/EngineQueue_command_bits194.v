// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.EngineQueue
// with Params[commandBits=194, depth=4]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module EngineQueue_command_bits194 (  // EngineQueue.java:68
  input  wire         aclk,
  input  wire         aresetn,
  input  wire [15:0]  sync_waits,  // EngineQueue.java:32
  input  wire [15:0]  sync_signals,  // EngineQueue.java:32
  input  wire         done,  // EngineQueue.java:38
  output wire         wants,  // EngineQueue.java:41
  output wire [15:0]  waits,  // EngineQueue.java:44
  input  wire         granted,  // EngineQueue.java:47
  output wire         gives,  // EngineQueue.java:50
  output wire [15:0]  signals,  // EngineQueue.java:53
  input  wire         accepted,  // EngineQueue.java:56
  input  wire         drop,  // EngineQueue.java:59
  output wire         executing,  // EngineQueue.java:62
  output wire         busy,  // EngineQueue.java:65
  input  wire         in_valid,  // EngineQueue.java:69
  output wire         in_ready,  // EngineQueue.java:69
  input  wire [193:0] in_data,  // EngineQueue.java:69
  output wire         engine_valid,  // EngineQueue.java:70
  input  wire         engine_ready,  // EngineQueue.java:70
  output wire [193:0] engine_data  // EngineQueue.java:70
);

  wire queue_busy;  // EngineQueue.java:74
  wire queue_in_ready;  // EngineQueue.java:74
  wire queue_out_valid;  // EngineQueue.java:74
  wire [225:0] queue_out_data;  // EngineQueue.java:74
  reg started;  // EngineQueue.java:80
  wire starting_valid;  // EngineQueue.java:81
  wire starting_ready;  // EngineQueue.java:81
  wire [15:0] starting_data;  // EngineQueue.java:81
  wire flying_in_ready;  // EngineQueue.java:90
  wire flying_out_valid;  // EngineQueue.java:90
  wire [15:0] flying_out_data;  // EngineQueue.java:90
  wire [1:0] flying_count;  // EngineQueue.java:90
  reg [1:0] finished;  // EngineQueue.java:91

  MemoryFifo_u226_depth4 queue (  // EngineQueue.java:74
    .aclk(aclk),
    .aresetn(aresetn),
    .busy(queue_busy),
    .in_valid(in_valid),  // EngineQueue.java:75
    .in_ready(queue_in_ready),
    .in_data({sync_signals, sync_waits, in_data}),  // EngineQueue.java:75
    .out_valid(queue_out_valid),
    .out_ready(started ? engine_ready : drop),  // EngineQueue.java:88
    .out_data(queue_out_data)
  );

  Fifo_u16_depth3 flying (  // EngineQueue.java:90
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(starting_valid),  // EngineQueue.java:90
    .in_ready(flying_in_ready),
    .in_data(starting_data),  // EngineQueue.java:90
    .out_valid(flying_out_valid),
    .out_ready(accepted),  // EngineQueue.java:96
    .out_data(flying_out_data),
    .count(flying_count)
  );

  assign in_ready = queue_in_ready;  // EngineQueue.java:75

  wire waiting = queue_out_valid && !started;  // EngineQueue.java:82
  assign wants = waiting && !drop && starting_ready;  // EngineQueue.java:83

  wire [15:0] masks_waits = queue_out_data[209:194];  // EngineQueue.java:77
  assign waits = masks_waits;  // EngineQueue.java:84
  assign starting_valid = granted;  // EngineQueue.java:85

  wire [15:0] masks_signals = queue_out_data[225:210];  // EngineQueue.java:77
  assign starting_data = masks_signals;  // EngineQueue.java:85
  assign engine_valid = started;  // EngineQueue.java:86
  assign engine_data = queue_out_data[193:0];  // EngineQueue.java:86

  always @(posedge aclk) begin
    if (!aresetn) begin
      started <= 1'b0;  // EngineQueue.java:80
    end else if (granted) begin  // EngineQueue.java:87
      started <= 1'b1;  // EngineQueue.java:87
    end else if (engine_ready) begin  // EngineQueue.java:87
      started <= 1'b0;  // EngineQueue.java:87
    end
  end

  assign starting_ready = flying_in_ready;  // EngineQueue.java:90

  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 2'd0;  // EngineQueue.java:91
    end else if (done && !accepted) begin  // EngineQueue.java:92
      finished <= finished + 2'd1;  // EngineQueue.java:92
    end else if (accepted && !done) begin  // EngineQueue.java:93
      finished <= finished - 2'd1;  // EngineQueue.java:93
    end
  end

  assign gives = |finished;  // EngineQueue.java:94
  assign signals = flying_out_data;  // EngineQueue.java:95
  assign executing = flying_out_valid;  // EngineQueue.java:97
  assign busy = flying_out_valid || queue_busy;  // EngineQueue.java:98

  // Bits that nothing reads.
  wire _unused = &{1'b0, flying_count};
endmodule

`default_nettype wire

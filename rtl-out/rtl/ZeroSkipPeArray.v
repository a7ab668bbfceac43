// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.ZeroSkipPeArray
// with ArrayParameters[pe=PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0], style=WINDOW, rows=4, fetchPorts=1, windowDepth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ZeroSkipPeArray (  // ZeroSkipPeArray.java:40
  input  wire         aclk,
  input  wire         aresetn,
  input  wire [15:0]  windows_0_flags,  // ZeroSkipPeArray.java:42
  input  wire [143:0] windows_0_digits,  // ZeroSkipPeArray.java:42
  input  wire [2:0]   windows_0_tag_step,  // ZeroSkipPeArray.java:42
  input  wire         windows_0_tag_last,  // ZeroSkipPeArray.java:42
  input  wire [8:0]   windows_0_tag_row_y,  // ZeroSkipPeArray.java:42
  input  wire         windows_0_tag_row_slot,  // ZeroSkipPeArray.java:42
  input  wire         push_0,  // ZeroSkipPeArray.java:43
  input  wire         push_1,  // ZeroSkipPeArray.java:43
  input  wire         push_2,  // ZeroSkipPeArray.java:43
  input  wire         push_3,  // ZeroSkipPeArray.java:43
  output wire         taken_0,  // ZeroSkipPeArray.java:44
  output wire         taken_1,  // ZeroSkipPeArray.java:44
  output wire         taken_2,  // ZeroSkipPeArray.java:44
  output wire         taken_3,  // ZeroSkipPeArray.java:44
  input  wire         working_0,  // ZeroSkipPeArray.java:45
  input  wire         working_1,  // ZeroSkipPeArray.java:45
  input  wire         working_2,  // ZeroSkipPeArray.java:45
  input  wire         working_3,  // ZeroSkipPeArray.java:45
  input  wire         weights_enable,  // ZeroSkipPeArray.java:46
  input  wire [6:0]   weights_address,  // ZeroSkipPeArray.java:46
  input  wire [63:0]  weights_data,  // ZeroSkipPeArray.java:46
  output wire         drained_valid,  // ZeroSkipPeArray.java:47
  input  wire         drained_ready,  // ZeroSkipPeArray.java:47
  output wire [8:0]   drained_row_y,  // ZeroSkipPeArray.java:47
  output wire         drained_row_slot,  // ZeroSkipPeArray.java:47
  output wire [255:0] drained_sums,  // ZeroSkipPeArray.java:47
  output wire         status_0_active,  // ZeroSkipPeArray.java:48
  output wire         status_0_wait_window,  // ZeroSkipPeArray.java:48
  output wire         status_0_wait_drain,  // ZeroSkipPeArray.java:48
  output wire         status_0_no_job,  // ZeroSkipPeArray.java:48
  output wire         status_0_tokens,  // ZeroSkipPeArray.java:48
  output wire         status_1_active,  // ZeroSkipPeArray.java:48
  output wire         status_1_wait_window,  // ZeroSkipPeArray.java:48
  output wire         status_1_wait_drain,  // ZeroSkipPeArray.java:48
  output wire         status_1_no_job,  // ZeroSkipPeArray.java:48
  output wire         status_1_tokens,  // ZeroSkipPeArray.java:48
  output wire         status_2_active,  // ZeroSkipPeArray.java:48
  output wire         status_2_wait_window,  // ZeroSkipPeArray.java:48
  output wire         status_2_wait_drain,  // ZeroSkipPeArray.java:48
  output wire         status_2_no_job,  // ZeroSkipPeArray.java:48
  output wire         status_2_tokens,  // ZeroSkipPeArray.java:48
  output wire         status_3_active,  // ZeroSkipPeArray.java:48
  output wire         status_3_wait_window,  // ZeroSkipPeArray.java:48
  output wire         status_3_wait_drain,  // ZeroSkipPeArray.java:48
  output wire         status_3_no_job,  // ZeroSkipPeArray.java:48
  output wire         status_3_tokens  // ZeroSkipPeArray.java:48
);

  reg broadcast_enable;  // ZeroSkipPeArray.java:51
  reg [6:0] broadcast_address;  // ZeroSkipPeArray.java:51
  reg [63:0] broadcast_data;  // ZeroSkipPeArray.java:51
  wire row_pes_0_taken;  // ZeroSkipPeArray.java:57
  wire row_pes_0_drained_valid;  // ZeroSkipPeArray.java:57
  wire [8:0] row_pes_0_drained_row_y;  // ZeroSkipPeArray.java:57
  wire row_pes_0_drained_row_slot;  // ZeroSkipPeArray.java:57
  wire [255:0] row_pes_0_drained_sums;  // ZeroSkipPeArray.java:57
  wire row_pes_0_status_active;  // ZeroSkipPeArray.java:57
  wire row_pes_0_status_wait_window;  // ZeroSkipPeArray.java:57
  wire row_pes_0_status_wait_drain;  // ZeroSkipPeArray.java:57
  wire row_pes_0_status_no_job;  // ZeroSkipPeArray.java:57
  wire row_pes_0_status_tokens;  // ZeroSkipPeArray.java:57
  wire row_pes_1_taken;  // ZeroSkipPeArray.java:57
  wire row_pes_1_drained_valid;  // ZeroSkipPeArray.java:57
  wire [8:0] row_pes_1_drained_row_y;  // ZeroSkipPeArray.java:57
  wire row_pes_1_drained_row_slot;  // ZeroSkipPeArray.java:57
  wire [255:0] row_pes_1_drained_sums;  // ZeroSkipPeArray.java:57
  wire row_pes_1_status_active;  // ZeroSkipPeArray.java:57
  wire row_pes_1_status_wait_window;  // ZeroSkipPeArray.java:57
  wire row_pes_1_status_wait_drain;  // ZeroSkipPeArray.java:57
  wire row_pes_1_status_no_job;  // ZeroSkipPeArray.java:57
  wire row_pes_1_status_tokens;  // ZeroSkipPeArray.java:57
  wire row_pes_2_taken;  // ZeroSkipPeArray.java:57
  wire row_pes_2_drained_valid;  // ZeroSkipPeArray.java:57
  wire [8:0] row_pes_2_drained_row_y;  // ZeroSkipPeArray.java:57
  wire row_pes_2_drained_row_slot;  // ZeroSkipPeArray.java:57
  wire [255:0] row_pes_2_drained_sums;  // ZeroSkipPeArray.java:57
  wire row_pes_2_status_active;  // ZeroSkipPeArray.java:57
  wire row_pes_2_status_wait_window;  // ZeroSkipPeArray.java:57
  wire row_pes_2_status_wait_drain;  // ZeroSkipPeArray.java:57
  wire row_pes_2_status_no_job;  // ZeroSkipPeArray.java:57
  wire row_pes_2_status_tokens;  // ZeroSkipPeArray.java:57
  wire row_pes_3_taken;  // ZeroSkipPeArray.java:57
  wire row_pes_3_drained_valid;  // ZeroSkipPeArray.java:57
  wire [8:0] row_pes_3_drained_row_y;  // ZeroSkipPeArray.java:57
  wire row_pes_3_drained_row_slot;  // ZeroSkipPeArray.java:57
  wire [255:0] row_pes_3_drained_sums;  // ZeroSkipPeArray.java:57
  wire row_pes_3_status_active;  // ZeroSkipPeArray.java:57
  wire row_pes_3_status_wait_window;  // ZeroSkipPeArray.java:57
  wire row_pes_3_status_wait_drain;  // ZeroSkipPeArray.java:57
  wire row_pes_3_status_no_job;  // ZeroSkipPeArray.java:57
  wire row_pes_3_status_tokens;  // ZeroSkipPeArray.java:57
  wire drain_in_0_ready;  // ZeroSkipPeArray.java:58
  wire drain_in_1_ready;  // ZeroSkipPeArray.java:58
  wire drain_in_2_ready;  // ZeroSkipPeArray.java:58
  wire drain_in_3_ready;  // ZeroSkipPeArray.java:58
  wire drain_out_valid;  // ZeroSkipPeArray.java:58
  wire [8:0] drain_out_row_y;  // ZeroSkipPeArray.java:58
  wire drain_out_row_slot;  // ZeroSkipPeArray.java:58
  wire [255:0] drain_out_sums;  // ZeroSkipPeArray.java:58

  ZeroSkipPe row_pes_0 (  // ZeroSkipPeArray.java:57
    .aclk(aclk),
    .aresetn(aresetn),
    .push(push_0),  // ZeroSkipPeArray.java:63
    .taken(row_pes_0_taken),
    .working(working_0),  // ZeroSkipPeArray.java:66
    .window_flags(windows_0_flags),  // ZeroSkipPeArray.java:64
    .window_digits(windows_0_digits),  // ZeroSkipPeArray.java:64
    .window_tag_step(windows_0_tag_step),  // ZeroSkipPeArray.java:64
    .window_tag_last(windows_0_tag_last),  // ZeroSkipPeArray.java:64
    .window_tag_row_y(windows_0_tag_row_y),  // ZeroSkipPeArray.java:64
    .window_tag_row_slot(windows_0_tag_row_slot),  // ZeroSkipPeArray.java:64
    .weights_enable(broadcast_enable),  // ZeroSkipPeArray.java:67
    .weights_address(broadcast_address),  // ZeroSkipPeArray.java:67
    .weights_data(broadcast_data),  // ZeroSkipPeArray.java:67
    .drained_valid(row_pes_0_drained_valid),
    .drained_ready(drain_in_0_ready),  // ZeroSkipPeArray.java:68
    .drained_row_y(row_pes_0_drained_row_y),
    .drained_row_slot(row_pes_0_drained_row_slot),
    .drained_sums(row_pes_0_drained_sums),
    .status_active(row_pes_0_status_active),
    .status_wait_window(row_pes_0_status_wait_window),
    .status_wait_drain(row_pes_0_status_wait_drain),
    .status_no_job(row_pes_0_status_no_job),
    .status_tokens(row_pes_0_status_tokens)
  );

  ZeroSkipPe row_pes_1 (  // ZeroSkipPeArray.java:57
    .aclk(aclk),
    .aresetn(aresetn),
    .push(push_1),  // ZeroSkipPeArray.java:63
    .taken(row_pes_1_taken),
    .working(working_1),  // ZeroSkipPeArray.java:66
    .window_flags(windows_0_flags),  // ZeroSkipPeArray.java:64
    .window_digits(windows_0_digits),  // ZeroSkipPeArray.java:64
    .window_tag_step(windows_0_tag_step),  // ZeroSkipPeArray.java:64
    .window_tag_last(windows_0_tag_last),  // ZeroSkipPeArray.java:64
    .window_tag_row_y(windows_0_tag_row_y),  // ZeroSkipPeArray.java:64
    .window_tag_row_slot(windows_0_tag_row_slot),  // ZeroSkipPeArray.java:64
    .weights_enable(broadcast_enable),  // ZeroSkipPeArray.java:67
    .weights_address(broadcast_address),  // ZeroSkipPeArray.java:67
    .weights_data(broadcast_data),  // ZeroSkipPeArray.java:67
    .drained_valid(row_pes_1_drained_valid),
    .drained_ready(drain_in_1_ready),  // ZeroSkipPeArray.java:68
    .drained_row_y(row_pes_1_drained_row_y),
    .drained_row_slot(row_pes_1_drained_row_slot),
    .drained_sums(row_pes_1_drained_sums),
    .status_active(row_pes_1_status_active),
    .status_wait_window(row_pes_1_status_wait_window),
    .status_wait_drain(row_pes_1_status_wait_drain),
    .status_no_job(row_pes_1_status_no_job),
    .status_tokens(row_pes_1_status_tokens)
  );

  ZeroSkipPe row_pes_2 (  // ZeroSkipPeArray.java:57
    .aclk(aclk),
    .aresetn(aresetn),
    .push(push_2),  // ZeroSkipPeArray.java:63
    .taken(row_pes_2_taken),
    .working(working_2),  // ZeroSkipPeArray.java:66
    .window_flags(windows_0_flags),  // ZeroSkipPeArray.java:64
    .window_digits(windows_0_digits),  // ZeroSkipPeArray.java:64
    .window_tag_step(windows_0_tag_step),  // ZeroSkipPeArray.java:64
    .window_tag_last(windows_0_tag_last),  // ZeroSkipPeArray.java:64
    .window_tag_row_y(windows_0_tag_row_y),  // ZeroSkipPeArray.java:64
    .window_tag_row_slot(windows_0_tag_row_slot),  // ZeroSkipPeArray.java:64
    .weights_enable(broadcast_enable),  // ZeroSkipPeArray.java:67
    .weights_address(broadcast_address),  // ZeroSkipPeArray.java:67
    .weights_data(broadcast_data),  // ZeroSkipPeArray.java:67
    .drained_valid(row_pes_2_drained_valid),
    .drained_ready(drain_in_2_ready),  // ZeroSkipPeArray.java:68
    .drained_row_y(row_pes_2_drained_row_y),
    .drained_row_slot(row_pes_2_drained_row_slot),
    .drained_sums(row_pes_2_drained_sums),
    .status_active(row_pes_2_status_active),
    .status_wait_window(row_pes_2_status_wait_window),
    .status_wait_drain(row_pes_2_status_wait_drain),
    .status_no_job(row_pes_2_status_no_job),
    .status_tokens(row_pes_2_status_tokens)
  );

  ZeroSkipPe row_pes_3 (  // ZeroSkipPeArray.java:57
    .aclk(aclk),
    .aresetn(aresetn),
    .push(push_3),  // ZeroSkipPeArray.java:63
    .taken(row_pes_3_taken),
    .working(working_3),  // ZeroSkipPeArray.java:66
    .window_flags(windows_0_flags),  // ZeroSkipPeArray.java:64
    .window_digits(windows_0_digits),  // ZeroSkipPeArray.java:64
    .window_tag_step(windows_0_tag_step),  // ZeroSkipPeArray.java:64
    .window_tag_last(windows_0_tag_last),  // ZeroSkipPeArray.java:64
    .window_tag_row_y(windows_0_tag_row_y),  // ZeroSkipPeArray.java:64
    .window_tag_row_slot(windows_0_tag_row_slot),  // ZeroSkipPeArray.java:64
    .weights_enable(broadcast_enable),  // ZeroSkipPeArray.java:67
    .weights_address(broadcast_address),  // ZeroSkipPeArray.java:67
    .weights_data(broadcast_data),  // ZeroSkipPeArray.java:67
    .drained_valid(row_pes_3_drained_valid),
    .drained_ready(drain_in_3_ready),  // ZeroSkipPeArray.java:68
    .drained_row_y(row_pes_3_drained_row_y),
    .drained_row_slot(row_pes_3_drained_row_slot),
    .drained_sums(row_pes_3_drained_sums),
    .status_active(row_pes_3_status_active),
    .status_wait_window(row_pes_3_status_wait_window),
    .status_wait_drain(row_pes_3_status_wait_drain),
    .status_no_job(row_pes_3_status_no_job),
    .status_tokens(row_pes_3_status_tokens)
  );

  DrainArbiter drain (  // ZeroSkipPeArray.java:58
    .aclk(aclk),
    .aresetn(aresetn),
    .in_0_valid(row_pes_0_drained_valid),  // ZeroSkipPeArray.java:68
    .in_0_ready(drain_in_0_ready),
    .in_0_row_y(row_pes_0_drained_row_y),  // ZeroSkipPeArray.java:68
    .in_0_row_slot(row_pes_0_drained_row_slot),  // ZeroSkipPeArray.java:68
    .in_0_sums(row_pes_0_drained_sums),  // ZeroSkipPeArray.java:68
    .in_1_valid(row_pes_1_drained_valid),  // ZeroSkipPeArray.java:68
    .in_1_ready(drain_in_1_ready),
    .in_1_row_y(row_pes_1_drained_row_y),  // ZeroSkipPeArray.java:68
    .in_1_row_slot(row_pes_1_drained_row_slot),  // ZeroSkipPeArray.java:68
    .in_1_sums(row_pes_1_drained_sums),  // ZeroSkipPeArray.java:68
    .in_2_valid(row_pes_2_drained_valid),  // ZeroSkipPeArray.java:68
    .in_2_ready(drain_in_2_ready),
    .in_2_row_y(row_pes_2_drained_row_y),  // ZeroSkipPeArray.java:68
    .in_2_row_slot(row_pes_2_drained_row_slot),  // ZeroSkipPeArray.java:68
    .in_2_sums(row_pes_2_drained_sums),  // ZeroSkipPeArray.java:68
    .in_3_valid(row_pes_3_drained_valid),  // ZeroSkipPeArray.java:68
    .in_3_ready(drain_in_3_ready),
    .in_3_row_y(row_pes_3_drained_row_y),  // ZeroSkipPeArray.java:68
    .in_3_row_slot(row_pes_3_drained_row_slot),  // ZeroSkipPeArray.java:68
    .in_3_sums(row_pes_3_drained_sums),  // ZeroSkipPeArray.java:68
    .out_valid(drain_out_valid),
    .out_ready(drained_ready),  // ZeroSkipPeArray.java:71
    .out_row_y(drain_out_row_y),
    .out_row_slot(drain_out_row_slot),
    .out_sums(drain_out_sums)
  );

  always @(posedge aclk) begin
    if (!aresetn) begin
      broadcast_enable <= 1'b0;  // ZeroSkipPeArray.java:51
    end else begin
      broadcast_enable <= weights_enable;  // ZeroSkipPeArray.java:53
    end
  end

  always @(posedge aclk) begin
    broadcast_address <= weights_address;  // ZeroSkipPeArray.java:53
    broadcast_data <= weights_data;  // ZeroSkipPeArray.java:53
  end

  assign taken_0 = row_pes_0_taken;  // ZeroSkipPeArray.java:65
  assign status_0_active = row_pes_0_status_active;  // ZeroSkipPeArray.java:69
  assign status_0_wait_window = row_pes_0_status_wait_window;  // ZeroSkipPeArray.java:69
  assign status_0_wait_drain = row_pes_0_status_wait_drain;  // ZeroSkipPeArray.java:69
  assign status_0_no_job = row_pes_0_status_no_job;  // ZeroSkipPeArray.java:69
  assign status_0_tokens = row_pes_0_status_tokens;  // ZeroSkipPeArray.java:69
  assign taken_1 = row_pes_1_taken;  // ZeroSkipPeArray.java:65
  assign status_1_active = row_pes_1_status_active;  // ZeroSkipPeArray.java:69
  assign status_1_wait_window = row_pes_1_status_wait_window;  // ZeroSkipPeArray.java:69
  assign status_1_wait_drain = row_pes_1_status_wait_drain;  // ZeroSkipPeArray.java:69
  assign status_1_no_job = row_pes_1_status_no_job;  // ZeroSkipPeArray.java:69
  assign status_1_tokens = row_pes_1_status_tokens;  // ZeroSkipPeArray.java:69
  assign taken_2 = row_pes_2_taken;  // ZeroSkipPeArray.java:65
  assign status_2_active = row_pes_2_status_active;  // ZeroSkipPeArray.java:69
  assign status_2_wait_window = row_pes_2_status_wait_window;  // ZeroSkipPeArray.java:69
  assign status_2_wait_drain = row_pes_2_status_wait_drain;  // ZeroSkipPeArray.java:69
  assign status_2_no_job = row_pes_2_status_no_job;  // ZeroSkipPeArray.java:69
  assign status_2_tokens = row_pes_2_status_tokens;  // ZeroSkipPeArray.java:69
  assign taken_3 = row_pes_3_taken;  // ZeroSkipPeArray.java:65
  assign status_3_active = row_pes_3_status_active;  // ZeroSkipPeArray.java:69
  assign status_3_wait_window = row_pes_3_status_wait_window;  // ZeroSkipPeArray.java:69
  assign status_3_wait_drain = row_pes_3_status_wait_drain;  // ZeroSkipPeArray.java:69
  assign status_3_no_job = row_pes_3_status_no_job;  // ZeroSkipPeArray.java:69
  assign status_3_tokens = row_pes_3_status_tokens;  // ZeroSkipPeArray.java:69
  assign drained_valid = drain_out_valid;  // ZeroSkipPeArray.java:71
  assign drained_row_y = drain_out_row_y;  // ZeroSkipPeArray.java:71
  assign drained_row_slot = drain_out_row_slot;  // ZeroSkipPeArray.java:71
  assign drained_sums = drain_out_sums;  // ZeroSkipPeArray.java:71
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.ZeroSkipPe
// with PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ZeroSkipPe (  // RowPe.java:40
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         push,  // RowPe.java:19
  output wire         taken,  // RowPe.java:25
  input  wire         working,  // RowPe.java:28
  input  wire [15:0]  window_flags,  // RowPe.java:41
  input  wire [143:0] window_digits,  // RowPe.java:41
  input  wire [2:0]   window_tag_step,  // RowPe.java:41
  input  wire         window_tag_last,  // RowPe.java:41
  input  wire [8:0]   window_tag_row_y,  // RowPe.java:41
  input  wire         window_tag_row_slot,  // RowPe.java:41
  input  wire         weights_enable,  // RowPe.java:42
  input  wire [6:0]   weights_address,  // RowPe.java:42
  input  wire [63:0]  weights_data,  // RowPe.java:42
  output wire         drained_valid,  // RowPe.java:43
  input  wire         drained_ready,  // RowPe.java:43
  output wire [8:0]   drained_row_y,  // RowPe.java:43
  output wire         drained_row_slot,  // RowPe.java:43
  output wire [255:0] drained_sums,  // RowPe.java:43
  output wire         status_active,  // RowPe.java:44
  output wire         status_wait_window,  // RowPe.java:44
  output wire         status_wait_drain,  // RowPe.java:44
  output wire         status_no_job,  // RowPe.java:44
  output wire         status_tokens  // RowPe.java:44
);

  wire queue_in_ready;  // RowPe.java:46
  wire queue_out_valid;  // RowPe.java:46
  wire queue_out_ready;  // RowPe.java:46
  wire [15:0] queue_out_flags;  // RowPe.java:46
  wire [143:0] queue_out_digits;  // RowPe.java:46
  wire [2:0] queue_out_tag_step;  // RowPe.java:46
  wire queue_out_tag_last;  // RowPe.java:46
  wire [8:0] queue_out_tag_row_y;  // RowPe.java:46
  wire queue_out_tag_row_slot;  // RowPe.java:46
  wire [1:0] queue_count;  // RowPe.java:46
  wire selector_present;  // RowPe.java:47
  wire selector_waits;  // RowPe.java:47
  wire selector_window_ready;  // RowPe.java:47
  wire selector_tokens_valid;  // RowPe.java:47
  wire selector_tokens_row_end;  // RowPe.java:47
  wire selector_tokens_lanes_0_valid;  // RowPe.java:47
  wire [6:0] selector_tokens_lanes_0_address;  // RowPe.java:47
  wire [8:0] selector_tokens_lanes_0_code;  // RowPe.java:47
  wire [8:0] selector_ended_y;  // RowPe.java:47
  wire selector_ended_slot;  // RowPe.java:47
  wire selector_count;  // RowPe.java:47
  wire [63:0] weight_buffer_data_0;  // RowPe.java:48
  wire accumulators_full;  // RowPe.java:49
  wire [255:0] accumulators_sums;  // RowPe.java:49
  reg did_active;  // RowPe.java:70
  reg did_wait_window;  // RowPe.java:70
  reg did_wait_drain;  // RowPe.java:70
  reg did_no_job;  // RowPe.java:70
  reg did_tokens;  // RowPe.java:70

  Fifo_FetchedWindow_depth2 queue (  // RowPe.java:46
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(push),  // RowPe.java:51
    .in_ready(queue_in_ready),
    .in_flags(window_flags),  // RowPe.java:51
    .in_digits(window_digits),  // RowPe.java:51
    .in_tag_step(window_tag_step),  // RowPe.java:51
    .in_tag_last(window_tag_last),  // RowPe.java:51
    .in_tag_row_y(window_tag_row_y),  // RowPe.java:51
    .in_tag_row_slot(window_tag_row_slot),  // RowPe.java:51
    .out_valid(queue_out_valid),
    .out_ready(queue_out_ready),
    .out_flags(queue_out_flags),
    .out_digits(queue_out_digits),
    .out_tag_step(queue_out_tag_step),
    .out_tag_last(queue_out_tag_last),
    .out_tag_row_y(queue_out_tag_row_y),
    .out_tag_row_slot(queue_out_tag_row_slot),
    .count(queue_count)
  );

  TokenSelector selector (  // RowPe.java:47
    .aclk(aclk),
    .aresetn(aresetn),
    .drained(drained_valid && drained_ready),  // RowPe.java:68
    .present(selector_present),
    .waits(selector_waits),
    .window_valid(queue_out_valid),  // RowPe.java:52
    .window_ready(selector_window_ready),
    .window_flags(queue_out_flags),  // RowPe.java:52
    .window_digits(queue_out_digits),  // RowPe.java:52
    .window_tag_step(queue_out_tag_step),  // RowPe.java:52
    .window_tag_last(queue_out_tag_last),  // RowPe.java:52
    .window_tag_row_y(queue_out_tag_row_y),  // RowPe.java:52
    .window_tag_row_slot(queue_out_tag_row_slot),  // RowPe.java:52
    .tokens_valid(selector_tokens_valid),
    .tokens_row_end(selector_tokens_row_end),
    .tokens_lanes_0_valid(selector_tokens_lanes_0_valid),
    .tokens_lanes_0_address(selector_tokens_lanes_0_address),
    .tokens_lanes_0_code(selector_tokens_lanes_0_code),
    .ended_y(selector_ended_y),
    .ended_slot(selector_ended_slot),
    .count(selector_count)
  );

  WeightBuffer weight_buffer (  // RowPe.java:48
    .aclk(aclk),
    .aresetn(aresetn),
    .write_enable(weights_enable),  // RowPe.java:55
    .write_address(weights_address),  // RowPe.java:55
    .write_data(weights_data),  // RowPe.java:55
    .reads_0_enable(selector_tokens_lanes_0_valid),  // RowPe.java:60
    .reads_0_address(selector_tokens_lanes_0_address),  // RowPe.java:61
    .data_0(weight_buffer_data_0)
  );

  ColumnAccumulators accumulators (  // RowPe.java:49
    .aclk(aclk),
    .aresetn(aresetn),
    .drained(drained_valid && drained_ready),  // RowPe.java:67
    .full(accumulators_full),
    .tokens_valid(selector_tokens_valid),  // RowPe.java:63
    .tokens_row_end(selector_tokens_row_end),  // RowPe.java:63
    .tokens_lanes_0_valid(selector_tokens_lanes_0_valid),  // RowPe.java:63
    .tokens_lanes_0_address(selector_tokens_lanes_0_address),  // RowPe.java:63
    .tokens_lanes_0_code(selector_tokens_lanes_0_code),  // RowPe.java:63
    .weights_0(weight_buffer_data_0),  // RowPe.java:64
    .sums(accumulators_sums)
  );

  assign queue_out_ready = selector_window_ready;  // RowPe.java:52
  assign taken = queue_out_valid && queue_out_ready;  // RowPe.java:53
  assign drained_valid = accumulators_full;  // RowPe.java:66
  assign drained_row_y = selector_ended_y;  // RowPe.java:66
  assign drained_row_slot = selector_ended_slot;  // RowPe.java:66
  assign drained_sums = accumulators_sums;  // RowPe.java:66

  wire active = selector_count;  // RowPe.java:71
  wire idle = !(working || selector_present);  // RowPe.java:72
  always @(posedge aclk) begin
    if (!aresetn) begin
      did_active <= 1'b0;  // RowPe.java:70
      did_wait_window <= 1'b0;  // RowPe.java:70
      did_wait_drain <= 1'b0;  // RowPe.java:70
      did_no_job <= 1'b0;  // RowPe.java:70
      did_tokens <= 1'b0;  // RowPe.java:70
    end else begin
      did_active <= active;  // RowPe.java:73
      did_wait_drain <= selector_waits;  // RowPe.java:74
      did_no_job <= idle;  // RowPe.java:75
      did_wait_window <= !(active || selector_waits || idle);  // RowPe.java:76
      did_tokens <= selector_count;  // RowPe.java:77
    end
  end

  assign status_active = did_active;  // RowPe.java:78
  assign status_wait_window = did_wait_window;  // RowPe.java:78
  assign status_wait_drain = did_wait_drain;  // RowPe.java:78
  assign status_no_job = did_no_job;  // RowPe.java:78
  assign status_tokens = did_tokens;  // RowPe.java:78

  // Bits that nothing reads.
  wire _unused = &{1'b0, queue_in_ready, queue_count};
endmodule

`default_nettype wire

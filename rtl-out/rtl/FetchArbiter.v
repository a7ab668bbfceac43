// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.FetchArbiter
// with Params[array=ArrayParameters[pe=PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0], style=WINDOW, rows=4, fetchPorts=1, windowDepth=512], requesters=4]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module FetchArbiter (  // FetchArbiter.java:47
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         requests_0_valid,  // FetchArbiter.java:51
  output wire         requests_0_ready,  // FetchArbiter.java:51
  input  wire [8:0]   requests_0_address,  // FetchArbiter.java:51
  input  wire         requests_0_empty,  // FetchArbiter.java:51
  input  wire [2:0]   requests_0_tag_step,  // FetchArbiter.java:51
  input  wire         requests_0_tag_last,  // FetchArbiter.java:51
  input  wire [8:0]   requests_0_tag_row_y,  // FetchArbiter.java:51
  input  wire         requests_0_tag_row_slot,  // FetchArbiter.java:51
  input  wire         requests_1_valid,  // FetchArbiter.java:51
  output wire         requests_1_ready,  // FetchArbiter.java:51
  input  wire [8:0]   requests_1_address,  // FetchArbiter.java:51
  input  wire         requests_1_empty,  // FetchArbiter.java:51
  input  wire [2:0]   requests_1_tag_step,  // FetchArbiter.java:51
  input  wire         requests_1_tag_last,  // FetchArbiter.java:51
  input  wire [8:0]   requests_1_tag_row_y,  // FetchArbiter.java:51
  input  wire         requests_1_tag_row_slot,  // FetchArbiter.java:51
  input  wire         requests_2_valid,  // FetchArbiter.java:51
  output wire         requests_2_ready,  // FetchArbiter.java:51
  input  wire [8:0]   requests_2_address,  // FetchArbiter.java:51
  input  wire         requests_2_empty,  // FetchArbiter.java:51
  input  wire [2:0]   requests_2_tag_step,  // FetchArbiter.java:51
  input  wire         requests_2_tag_last,  // FetchArbiter.java:51
  input  wire [8:0]   requests_2_tag_row_y,  // FetchArbiter.java:51
  input  wire         requests_2_tag_row_slot,  // FetchArbiter.java:51
  input  wire         requests_3_valid,  // FetchArbiter.java:51
  output wire         requests_3_ready,  // FetchArbiter.java:51
  input  wire [8:0]   requests_3_address,  // FetchArbiter.java:51
  input  wire         requests_3_empty,  // FetchArbiter.java:51
  input  wire [2:0]   requests_3_tag_step,  // FetchArbiter.java:51
  input  wire         requests_3_tag_last,  // FetchArbiter.java:51
  input  wire [8:0]   requests_3_tag_row_y,  // FetchArbiter.java:51
  input  wire         requests_3_tag_row_slot,  // FetchArbiter.java:51
  output wire         read_enable,  // FetchArbiter.java:52
  output wire [8:0]   read_address,  // FetchArbiter.java:52
  input  wire [159:0] data,  // FetchArbiter.java:53
  output wire [15:0]  window_flags,  // FetchArbiter.java:54
  output wire [143:0] window_digits,  // FetchArbiter.java:54
  output wire [2:0]   window_tag_step,  // FetchArbiter.java:54
  output wire         window_tag_last,  // FetchArbiter.java:54
  output wire [8:0]   window_tag_row_y,  // FetchArbiter.java:54
  output wire         window_tag_row_slot,  // FetchArbiter.java:54
  output wire [3:0]   push,  // FetchArbiter.java:55
  output wire [3:0]   dropped  // FetchArbiter.java:56
);

  reg [3:0] later;  // RoundRobin.java:31
  reg [3:0] asked;  // FetchArbiter.java:62
  reg [8:0] request_address;  // FetchArbiter.java:63
  reg request_empty;  // FetchArbiter.java:63
  reg [2:0] request_tag_step;  // FetchArbiter.java:63
  reg request_tag_last;  // FetchArbiter.java:63
  reg [8:0] request_tag_row_y;  // FetchArbiter.java:63
  reg request_tag_row_slot;  // FetchArbiter.java:63
  reg [3:0] reading;  // FetchArbiter.java:70
  reg reading_empty;  // FetchArbiter.java:71
  reg [2:0] reading_tag_step;  // FetchArbiter.java:72
  reg reading_tag_last;  // FetchArbiter.java:72
  reg [8:0] reading_tag_row_y;  // FetchArbiter.java:72
  reg reading_tag_row_slot;  // FetchArbiter.java:72
  reg [3:0] arrived;  // FetchArbiter.java:78
  reg [15:0] fetched_flags;  // FetchArbiter.java:79
  reg [143:0] fetched_digits;  // FetchArbiter.java:79
  reg [2:0] fetched_tag_step;  // FetchArbiter.java:79
  reg fetched_tag_last;  // FetchArbiter.java:79
  reg [8:0] fetched_tag_row_y;  // FetchArbiter.java:79
  reg fetched_tag_row_slot;  // FetchArbiter.java:79

  wire [3:0] wanted = {requests_3_valid, requests_2_valid, requests_1_valid, requests_0_valid};  // FetchArbiter.java:59
  wire [3:0] preferred = wanted & later;  // RoundRobin.java:32
  wire [3:0] candidates = |preferred ? preferred : wanted;  // RoundRobin.java:33
  wire [3:0] chosen = candidates & ~(candidates & (candidates - 4'd1));  // OneHot.java:21
  wire served = |wanted;  // RoundRobin.java:35
  always @(posedge aclk) begin
    if (!aresetn) begin
      later <= 4'd0;  // RoundRobin.java:31
    end else if (served) begin  // RoundRobin.java:37
      later <= ~(chosen | (chosen - 4'd1));  // RoundRobin.java:37
    end
  end

  assign requests_0_ready = chosen[0];  // FetchArbiter.java:61
  assign requests_1_ready = chosen[1];  // FetchArbiter.java:61
  assign requests_2_ready = chosen[2];  // FetchArbiter.java:61
  assign requests_3_ready = chosen[3];  // FetchArbiter.java:61

  always @(posedge aclk) begin
    if (!aresetn) begin
      asked <= 4'd0;  // FetchArbiter.java:62
    end else begin
      asked <= chosen;  // FetchArbiter.java:64
    end
  end

  wire [23:0] cat_requests_0_ta_requests_0_ta = {requests_0_tag_row_slot, requests_0_tag_row_y,
      requests_0_tag_last, requests_0_tag_step, requests_0_empty, requests_0_address};  // FetchArbiter.java:65
  wire [23:0] cat_requests_1_ta_requests_1_ta = {requests_1_tag_row_slot, requests_1_tag_row_y,
      requests_1_tag_last, requests_1_tag_step, requests_1_empty, requests_1_address};  // FetchArbiter.java:65
  wire [23:0] cat_requests_2_ta_requests_2_ta = {requests_2_tag_row_slot, requests_2_tag_row_y,
      requests_2_tag_last, requests_2_tag_step, requests_2_empty, requests_2_address};  // FetchArbiter.java:65
  wire [23:0] cat_requests_3_ta_requests_3_ta = {requests_3_tag_row_slot, requests_3_tag_row_y,
      requests_3_tag_last, requests_3_tag_step, requests_3_empty, requests_3_address};  // FetchArbiter.java:65
  wire [23:0] cat_chosen_0_or_cat_chosen_1 = ({{24{chosen[0]}}} & cat_requests_0_ta_requests_0_ta) |
      ({{24{chosen[1]}}} & cat_requests_1_ta_requests_1_ta);  // OneHot.java:40
  wire [23:0] cat_chosen_2_or_cat_chosen_3 = ({{24{chosen[2]}}} & cat_requests_2_ta_requests_2_ta) |
      ({{24{chosen[3]}}} & cat_requests_3_ta_requests_3_ta);  // OneHot.java:40
  wire [23:0] granted = cat_chosen_0_or_cat_chosen_1 | cat_chosen_2_or_cat_chosen_3;  // OneHot.java:40
  always @(posedge aclk) begin
    request_address <= granted[8:0];  // FetchArbiter.java:66
    request_empty <= granted[9];  // FetchArbiter.java:66
    request_tag_step <= granted[12:10];  // FetchArbiter.java:66
    request_tag_last <= granted[13];  // FetchArbiter.java:66
    request_tag_row_y <= granted[22:14];  // FetchArbiter.java:66
    request_tag_row_slot <= granted[23];  // FetchArbiter.java:66
  end

  assign read_enable = |asked;  // FetchArbiter.java:69
  assign read_address = request_address;  // FetchArbiter.java:69

  always @(posedge aclk) begin
    if (!aresetn) begin
      reading <= 4'd0;  // FetchArbiter.java:70
    end else begin
      reading <= asked;  // FetchArbiter.java:73
    end
  end

  always @(posedge aclk) begin
    reading_empty <= request_empty;  // FetchArbiter.java:74
    reading_tag_step <= request_tag_step;  // FetchArbiter.java:75
    reading_tag_last <= request_tag_last;  // FetchArbiter.java:75
    reading_tag_row_y <= request_tag_row_y;  // FetchArbiter.java:75
    reading_tag_row_slot <= request_tag_row_slot;  // FetchArbiter.java:75
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      arrived <= 4'd0;  // FetchArbiter.java:78
    end else begin
      arrived <= reading;  // FetchArbiter.java:80
    end
  end

  wire [15:0] flags = reading_empty ? 16'd0 : data[15:0];  // FetchArbiter.java:81
  always @(posedge aclk) begin
    fetched_flags <= flags;  // FetchArbiter.java:82
    fetched_digits <= data[159:16];  // FetchArbiter.java:82
    fetched_tag_step <= reading_tag_step;  // FetchArbiter.java:82
    fetched_tag_last <= reading_tag_last;  // FetchArbiter.java:82
    fetched_tag_row_y <= reading_tag_row_y;  // FetchArbiter.java:82
    fetched_tag_row_slot <= reading_tag_row_slot;  // FetchArbiter.java:82
  end

  wire speaks = (|fetched_flags) || fetched_tag_last;  // FetchArbiter.java:85
  assign push = speaks ? arrived : 4'd0;  // FetchArbiter.java:86
  assign dropped = speaks ? 4'd0 : arrived;  // FetchArbiter.java:87
  assign window_flags = fetched_flags;  // FetchArbiter.java:88
  assign window_digits = fetched_digits;  // FetchArbiter.java:88
  assign window_tag_step = fetched_tag_step;  // FetchArbiter.java:88
  assign window_tag_last = fetched_tag_last;  // FetchArbiter.java:88
  assign window_tag_row_y = fetched_tag_row_y;  // FetchArbiter.java:88
  assign window_tag_row_slot = fetched_tag_row_slot;  // FetchArbiter.java:88
endmodule

`default_nettype wire

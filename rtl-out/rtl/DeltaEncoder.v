// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.encode.DeltaEncoder
// with EncoderParameters[format=WindowFormat[digits=1, digitBits=9, dense=false], width=8, tagBits=10]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module DeltaEncoder (  // DeltaEncoder.java:48
  input  wire         aclk,
  input  wire         aresetn,
  output wire         valid,  // DeltaEncoder.java:25
  input  wire         beat_valid,  // DeltaEncoder.java:50
  input  wire         beat_last,  // DeltaEncoder.java:50
  input  wire [63:0]  beat_now,  // DeltaEncoder.java:50
  input  wire [63:0]  beat_before,  // DeltaEncoder.java:50
  input  wire         beat_unsigned,  // DeltaEncoder.java:50
  input  wire [7:0]   beat_channels,  // DeltaEncoder.java:50
  input  wire [9:0]   beat_tag,  // DeltaEncoder.java:50
  output wire [159:0] window,  // DeltaEncoder.java:51
  output wire [9:0]   tag,  // DeltaEncoder.java:52
  output wire [3:0]   counts_elements,  // DeltaEncoder.java:53
  output wire [3:0]   counts_zero,  // DeltaEncoder.java:53
  output wire [3:0]   counts_one,  // DeltaEncoder.java:53
  output wire [3:0]   counts_two,  // DeltaEncoder.java:53
  output wire         counts_windows_zero  // DeltaEncoder.java:53
);

  reg subtracted;  // DeltaEncoder.java:56
  reg subtracted_last;  // DeltaEncoder.java:57
  reg [9:0] subtracted_tag;  // DeltaEncoder.java:58
  reg exists_0;  // DeltaEncoder.java:122
  reg signed [8:0] difference_0;  // DeltaEncoder.java:130
  reg exists_1;  // DeltaEncoder.java:122
  reg signed [8:0] difference_1;  // DeltaEncoder.java:130
  reg exists_2;  // DeltaEncoder.java:122
  reg signed [8:0] difference_2;  // DeltaEncoder.java:130
  reg exists_3;  // DeltaEncoder.java:122
  reg signed [8:0] difference_3;  // DeltaEncoder.java:130
  reg exists_4;  // DeltaEncoder.java:122
  reg signed [8:0] difference_4;  // DeltaEncoder.java:130
  reg exists_5;  // DeltaEncoder.java:122
  reg signed [8:0] difference_5;  // DeltaEncoder.java:130
  reg exists_6;  // DeltaEncoder.java:122
  reg signed [8:0] difference_6;  // DeltaEncoder.java:130
  reg exists_7;  // DeltaEncoder.java:122
  reg signed [8:0] difference_7;  // DeltaEncoder.java:130
  reg [7:0] flags_parts_0_0;  // DeltaEncoder.java:104
  reg [7:0] flags_parts_0_1;  // DeltaEncoder.java:104
  reg [71:0] digits_parts_0_0;  // DeltaEncoder.java:104
  reg [71:0] digits_parts_0_1;  // DeltaEncoder.java:104
  reg complete;  // DeltaEncoder.java:77
  reg [9:0] complete_tag;  // DeltaEncoder.java:78
  reg [7:0] existing_had;  // DeltaEncoder.java:114
  reg [7:0] without_had;  // DeltaEncoder.java:114
  reg [3:0] counted_elements;  // DeltaEncoder.java:92
  reg [3:0] counted_zero;  // DeltaEncoder.java:92
  reg [3:0] counted_one;  // DeltaEncoder.java:92
  reg [3:0] counted_two;  // DeltaEncoder.java:92
  reg counted_windows_zero;  // DeltaEncoder.java:92

  always @(posedge aclk) begin
    if (!aresetn) begin
      subtracted <= 1'b0;  // DeltaEncoder.java:56
      subtracted_last <= 1'b0;  // DeltaEncoder.java:57
    end else begin
      subtracted <= beat_valid;  // DeltaEncoder.java:59
      subtracted_last <= beat_valid && beat_last;  // DeltaEncoder.java:60
    end
  end

  wire [7:0] now_code_0 = beat_now[7:0];  // DeltaEncoder.java:141
  wire [8:0] now_0 = {now_code_0[7] && !beat_unsigned, now_code_0};  // DeltaEncoder.java:142
  wire [7:0] code_0 = beat_before[7:0];  // DeltaEncoder.java:141
  wire [7:0] now_code_1 = beat_now[15:8];  // DeltaEncoder.java:141
  wire [8:0] now_1 = {now_code_1[7] && !beat_unsigned, now_code_1};  // DeltaEncoder.java:142
  wire [7:0] code_1 = beat_before[15:8];  // DeltaEncoder.java:141
  wire [7:0] now_code_2 = beat_now[23:16];  // DeltaEncoder.java:141
  wire [8:0] now_2 = {now_code_2[7] && !beat_unsigned, now_code_2};  // DeltaEncoder.java:142
  wire [7:0] code_2 = beat_before[23:16];  // DeltaEncoder.java:141
  wire [7:0] now_code_3 = beat_now[31:24];  // DeltaEncoder.java:141
  wire [8:0] now_3 = {now_code_3[7] && !beat_unsigned, now_code_3};  // DeltaEncoder.java:142
  wire [7:0] code_3 = beat_before[31:24];  // DeltaEncoder.java:141
  wire [7:0] now_code_4 = beat_now[39:32];  // DeltaEncoder.java:141
  wire [8:0] now_4 = {now_code_4[7] && !beat_unsigned, now_code_4};  // DeltaEncoder.java:142
  wire [7:0] code_4 = beat_before[39:32];  // DeltaEncoder.java:141
  wire [7:0] now_code_5 = beat_now[47:40];  // DeltaEncoder.java:141
  wire [8:0] now_5 = {now_code_5[7] && !beat_unsigned, now_code_5};  // DeltaEncoder.java:142
  wire [7:0] code_5 = beat_before[47:40];  // DeltaEncoder.java:141
  wire [7:0] now_code_6 = beat_now[55:48];  // DeltaEncoder.java:141
  wire [8:0] now_6 = {now_code_6[7] && !beat_unsigned, now_code_6};  // DeltaEncoder.java:142
  wire [7:0] code_6 = beat_before[55:48];  // DeltaEncoder.java:141
  wire [7:0] now_code_7 = beat_now[63:56];  // DeltaEncoder.java:141
  wire [8:0] now_7 = {now_code_7[7] && !beat_unsigned, now_code_7};  // DeltaEncoder.java:142
  wire [7:0] code_7 = beat_before[63:56];  // DeltaEncoder.java:141
  always @(posedge aclk) begin
    subtracted_tag <= beat_tag;  // DeltaEncoder.java:61
    exists_0 <= beat_channels[0];  // DeltaEncoder.java:123
    difference_0 <= now_0 - {code_0[7] && !beat_unsigned, code_0};  // DeltaEncoder.java:131
    exists_1 <= beat_channels[1];  // DeltaEncoder.java:123
    difference_1 <= now_1 - {code_1[7] && !beat_unsigned, code_1};  // DeltaEncoder.java:131
    exists_2 <= beat_channels[2];  // DeltaEncoder.java:123
    difference_2 <= now_2 - {code_2[7] && !beat_unsigned, code_2};  // DeltaEncoder.java:131
    exists_3 <= beat_channels[3];  // DeltaEncoder.java:123
    difference_3 <= now_3 - {code_3[7] && !beat_unsigned, code_3};  // DeltaEncoder.java:131
    exists_4 <= beat_channels[4];  // DeltaEncoder.java:123
    difference_4 <= now_4 - {code_4[7] && !beat_unsigned, code_4};  // DeltaEncoder.java:131
    exists_5 <= beat_channels[5];  // DeltaEncoder.java:123
    difference_5 <= now_5 - {code_5[7] && !beat_unsigned, code_5};  // DeltaEncoder.java:131
    exists_6 <= beat_channels[6];  // DeltaEncoder.java:123
    difference_6 <= now_6 - {code_6[7] && !beat_unsigned, code_6};  // DeltaEncoder.java:131
    exists_7 <= beat_channels[7];  // DeltaEncoder.java:123
    difference_7 <= now_7 - {code_7[7] && !beat_unsigned, code_7};  // DeltaEncoder.java:131
  end

  wire [7:0] cat_exists_7_and_exists_6_and = {exists_7 && (|difference_7), exists_6 &&
      (|difference_6), exists_5 && (|difference_5), exists_4 && (|difference_4), exists_3 &&
      (|difference_3), exists_2 && (|difference_2), exists_1 && (|difference_1), exists_0 &&
      (|difference_0)};  // DeltaEncoder.java:70
  always @(posedge aclk) begin
    if (subtracted) begin  // DeltaEncoder.java:105
      flags_parts_0_0 <= flags_parts_0_1;  // DeltaEncoder.java:107
      flags_parts_0_1 <= cat_exists_7_and_exists_6_and;  // DeltaEncoder.java:107
    end
  end

  wire [71:0] cat_difference_7_difference_6 = {difference_7, difference_6, difference_5,
      difference_4, difference_3, difference_2, difference_1, difference_0};  // DeltaEncoder.java:76
  always @(posedge aclk) begin
    if (subtracted) begin  // DeltaEncoder.java:105
      digits_parts_0_0 <= digits_parts_0_1;  // DeltaEncoder.java:107
      digits_parts_0_1 <= cat_difference_7_difference_6;  // DeltaEncoder.java:107
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      complete <= 1'b0;  // DeltaEncoder.java:77
    end else begin
      complete <= subtracted_last;  // DeltaEncoder.java:79
    end
  end

  always @(posedge aclk) begin
    complete_tag <= subtracted_tag;  // DeltaEncoder.java:80
  end

  assign valid = complete;  // DeltaEncoder.java:81
  assign tag = complete_tag;  // DeltaEncoder.java:82
  assign window = {digits_parts_0_1, digits_parts_0_0, flags_parts_0_1, flags_parts_0_0};  // DeltaEncoder.java:83

  wire [7:0] existing_have = {exists_7, exists_6, exists_5, exists_4, exists_3, exists_2, exists_1,
      exists_0};  // DeltaEncoder.java:115
  wire [2:0] existing_had_plus_existing_had = {1'b0, {1'b0, existing_had[0]} + {1'b0,
      existing_had[1]}} + {1'b0, {1'b0, existing_had[2]} + {1'b0, existing_had[3]}};  // DeltaEncoder.java:117
  wire [2:0] existing_had_plus_existing_had_2 = {1'b0, {1'b0, existing_had[4]} + {1'b0,
      existing_had[5]}} + {1'b0, {1'b0, existing_had[6]} + {1'b0, existing_had[7]}};  // DeltaEncoder.java:117
  wire [3:0] existing = {1'b0, existing_had_plus_existing_had} + {1'b0,
      existing_had_plus_existing_had_2};  // DeltaEncoder.java:117
  wire [7:0] without_have = {exists_7 && !(|difference_7), exists_6 && !(|difference_6), exists_5 &&
      !(|difference_5), exists_4 && !(|difference_4), exists_3 && !(|difference_3), exists_2 &&
      !(|difference_2), exists_1 && !(|difference_1), exists_0 && !(|difference_0)};  // DeltaEncoder.java:115
  wire [2:0] without_had_0_plus_without_had_2 = {1'b0, {1'b0, without_had[0]} + {1'b0,
      without_had[1]}} + {1'b0, {1'b0, without_had[2]} + {1'b0, without_had[3]}};  // DeltaEncoder.java:117
  wire [2:0] without_had_4_plus_without_had_6 = {1'b0, {1'b0, without_had[4]} + {1'b0,
      without_had[5]}} + {1'b0, {1'b0, without_had[6]} + {1'b0, without_had[7]}};  // DeltaEncoder.java:117
  wire [3:0] without = {1'b0, without_had_0_plus_without_had_2} + {1'b0,
      without_had_4_plus_without_had_6};  // DeltaEncoder.java:117
  always @(posedge aclk) begin
    if (!aresetn) begin
      existing_had <= 8'd0;  // DeltaEncoder.java:114
      without_had <= 8'd0;  // DeltaEncoder.java:114
      counted_elements <= 4'd0;  // DeltaEncoder.java:92
      counted_zero <= 4'd0;  // DeltaEncoder.java:92
      counted_one <= 4'd0;  // DeltaEncoder.java:92
      counted_two <= 4'd0;  // DeltaEncoder.java:92
      counted_windows_zero <= 1'b0;  // DeltaEncoder.java:92
    end else begin
      existing_had <= subtracted ? existing_have : 8'd0;  // DeltaEncoder.java:116
      without_had <= subtracted ? without_have : 8'd0;  // DeltaEncoder.java:116
      counted_elements <= existing;  // DeltaEncoder.java:93
      counted_zero <= without;  // DeltaEncoder.java:94
      counted_one <= existing - without;  // DeltaEncoder.java:95
      counted_two <= 4'd0;  // DeltaEncoder.java:96
      counted_windows_zero <= complete && !(|{flags_parts_0_1, flags_parts_0_0});  // DeltaEncoder.java:97
    end
  end

  assign counts_elements = counted_elements;  // DeltaEncoder.java:98
  assign counts_zero = counted_zero;  // DeltaEncoder.java:98
  assign counts_one = counted_one;  // DeltaEncoder.java:98
  assign counts_two = counted_two;  // DeltaEncoder.java:98
  assign counts_windows_zero = counted_windows_zero;  // DeltaEncoder.java:98
endmodule

`default_nettype wire

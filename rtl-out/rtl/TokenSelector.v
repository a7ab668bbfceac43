// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.TokenSelector
// with PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module TokenSelector (  // Selector.java:97
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         drained,  // Selector.java:25
  output wire         present,  // Selector.java:37
  output wire         waits,  // Selector.java:40
  input  wire         window_valid,  // Selector.java:98
  output wire         window_ready,  // Selector.java:98
  input  wire [15:0]  window_flags,  // Selector.java:98
  input  wire [143:0] window_digits,  // Selector.java:98
  input  wire [2:0]   window_tag_step,  // Selector.java:98
  input  wire         window_tag_last,  // Selector.java:98
  input  wire [8:0]   window_tag_row_y,  // Selector.java:98
  input  wire         window_tag_row_slot,  // Selector.java:98
  output wire         tokens_valid,  // Selector.java:99
  output wire         tokens_row_end,  // Selector.java:99
  output wire         tokens_lanes_0_valid,  // Selector.java:99
  output wire [6:0]   tokens_lanes_0_address,  // Selector.java:99
  output wire [8:0]   tokens_lanes_0_code,  // Selector.java:99
  output wire [8:0]   ended_y,  // Selector.java:100
  output wire         ended_slot,  // Selector.java:100
  output wire         count  // Selector.java:101
);

  reg here_0;  // Selector.java:145
  reg [15:0] at_0_flags;  // Selector.java:146
  reg [143:0] at_0_digits;  // Selector.java:146
  reg [2:0] at_0_step;  // Selector.java:146
  reg at_0_last;  // Selector.java:146
  wire issue_0;  // Selector.java:149
  wire load_0;  // Selector.java:150
  reg draining;  // Selector.java:104
  reg [8:0] row_y;  // Selector.java:114
  reg row_slot;  // Selector.java:114
  reg handed;  // Selector.java:117
  reg handed_end;  // Selector.java:118
  reg handed_lanes_0_valid;  // Selector.java:120
  reg [6:0] handed_lanes_0_address;  // Selector.java:120
  reg [8:0] handed_lanes_0_code;  // Selector.java:120
  reg [8:0] ended_row_y;  // Selector.java:127
  reg ended_row_slot;  // Selector.java:127

  wire [15:0] rest_0 = at_0_flags & (at_0_flags - 16'd1);  // OneHot.java:16
  wire finishes_0 = !(|rest_0);  // Selector.java:154
  wire ends_row = here_0 && finishes_0 && at_0_last;  // Selector.java:89
  wire blocked = ends_row && draining;  // Selector.java:106
  assign issue_0 = here_0 && !blocked;  // Selector.java:109

  wire row_ends = ends_row && !draining;  // Selector.java:107
  wire done = finishes_0 && (!at_0_last || row_ends);  // Selector.java:110
  assign load_0 = !here_0 || done;  // Selector.java:111

  wire take = window_valid && load_0;  // Selector.java:176
  always @(posedge aclk) begin
    if (!aresetn) begin
      here_0 <= 1'b0;  // Selector.java:145
    end else if (load_0) begin  // Selector.java:180
      here_0 <= take;  // Selector.java:180
    end
  end

  wire [15:0] lanes_0_offered_flags = window_flags;  // LaneWindow.java:32
  always @(posedge aclk) begin
    if (!aresetn) begin
      at_0_flags <= 16'd0;  // Selector.java:146
    end else if (take) begin  // Selector.java:181
      at_0_flags <= lanes_0_offered_flags;  // Selector.java:181
    end else if (issue_0) begin  // Selector.java:182
      at_0_flags <= rest_0;  // Selector.java:182
    end
  end

  wire [143:0] lanes_0_offered_digits = window_digits;  // LaneWindow.java:33
  always @(posedge aclk) begin
    if (take) begin  // Selector.java:181
      at_0_digits <= lanes_0_offered_digits;  // Selector.java:181
      at_0_step <= window_tag_step;  // Selector.java:181
      at_0_last <= window_tag_last;  // Selector.java:181
    end
  end

  wire passes = load_0;  // Selector.java:175
  assign window_ready = passes;  // Selector.java:186

  always @(posedge aclk) begin
    if (take) begin  // Selector.java:115
      row_y <= window_tag_row_y;  // Selector.java:115
      row_slot <= window_tag_row_slot;  // Selector.java:115
    end
  end

  wire lanes_0_found_token_valid = |at_0_flags;  // TokenSelector.java:38
  always @(posedge aclk) begin
    if (!aresetn) begin
      handed <= 1'b0;  // Selector.java:117
      handed_end <= 1'b0;  // Selector.java:118
    end else begin
      handed <= (lanes_0_found_token_valid || ends_row) && !blocked;  // Selector.java:122
      handed_end <= row_ends;  // Selector.java:123
    end
  end

  wire [15:0] first_0 = at_0_flags & ~rest_0;  // TokenSelector.java:33
  wire [8:0] cat_first_0_0_or_cat_first_0_1 = ({{9{first_0[0]}}} & at_0_digits[8:0]) |
      ({{9{first_0[1]}}} & at_0_digits[17:9]);  // OneHot.java:40
  wire [8:0] cat_first_0_2_or_cat_first_0_3 = ({{9{first_0[2]}}} & at_0_digits[26:18]) |
      ({{9{first_0[3]}}} & at_0_digits[35:27]);  // OneHot.java:40
  wire [8:0] cat_first_0_4_or_cat_first_0_5 = ({{9{first_0[4]}}} & at_0_digits[44:36]) |
      ({{9{first_0[5]}}} & at_0_digits[53:45]);  // OneHot.java:40
  wire [8:0] cat_first_0_6_or_cat_first_0_7 = ({{9{first_0[6]}}} & at_0_digits[62:54]) |
      ({{9{first_0[7]}}} & at_0_digits[71:63]);  // OneHot.java:40
  wire [8:0] cat_first_0_8_or_cat_first_0_9 = ({{9{first_0[8]}}} & at_0_digits[80:72]) |
      ({{9{first_0[9]}}} & at_0_digits[89:81]);  // OneHot.java:40
  wire [8:0] cat_first_0_1_or_cat_first_0_1 = ({{9{first_0[10]}}} & at_0_digits[98:90]) |
      ({{9{first_0[11]}}} & at_0_digits[107:99]);  // OneHot.java:40
  wire [8:0] cat_first_0_1_or_cat_first_0_1_2 = ({{9{first_0[12]}}} & at_0_digits[116:108]) |
      ({{9{first_0[13]}}} & at_0_digits[125:117]);  // OneHot.java:40
  wire [8:0] cat_first_0_1_or_cat_first_0_1_3 = ({{9{first_0[14]}}} & at_0_digits[134:126]) |
      ({{9{first_0[15]}}} & at_0_digits[143:135]);  // OneHot.java:40
  wire [8:0] cat_first_0_0_or_cat_first_0_4 = cat_first_0_0_or_cat_first_0_1 |
      cat_first_0_2_or_cat_first_0_3 | cat_first_0_4_or_cat_first_0_5 |
      cat_first_0_6_or_cat_first_0_7;  // OneHot.java:40
  wire [8:0] cat_first_0_8_or_cat_first_0_1 = cat_first_0_8_or_cat_first_0_9 |
      cat_first_0_1_or_cat_first_0_1 | cat_first_0_1_or_cat_first_0_1_2 |
      cat_first_0_1_or_cat_first_0_1_3;  // OneHot.java:40
  wire [8:0] digit_0 = cat_first_0_0_or_cat_first_0_4 | cat_first_0_8_or_cat_first_0_1;  // OneHot.java:40
  wire [7:0] cat_first_0_8_first_0_9 = {first_0[8], first_0[9], first_0[10], first_0[11],
      first_0[12], first_0[13], first_0[14], first_0[15]};  // OneHot.java:55
  wire [7:0] cat_first_0_4_first_0_5 = {first_0[4], first_0[5], first_0[6], first_0[7], first_0[12],
      first_0[13], first_0[14], first_0[15]};  // OneHot.java:55
  wire [7:0] cat_first_0_2_first_0_3 = {first_0[2], first_0[3], first_0[6], first_0[7], first_0[10],
      first_0[11], first_0[14], first_0[15]};  // OneHot.java:55
  wire [7:0] cat_first_0_1_first_0_3 = {first_0[1], first_0[3], first_0[5], first_0[7], first_0[9],
      first_0[11], first_0[13], first_0[15]};  // OneHot.java:55
  wire [6:0] address_0 = {at_0_step, |cat_first_0_8_first_0_9, |cat_first_0_4_first_0_5,
      |cat_first_0_2_first_0_3, |cat_first_0_1_first_0_3};  // LaneToken.java:25
  always @(posedge aclk) begin
    handed_lanes_0_valid <= lanes_0_found_token_valid;  // Selector.java:124
    handed_lanes_0_address <= address_0;  // Selector.java:124
    handed_lanes_0_code <= digit_0;  // Selector.java:124
  end

  assign tokens_valid = handed;  // Selector.java:125
  assign tokens_row_end = handed_end;  // Selector.java:125
  assign tokens_lanes_0_valid = handed_lanes_0_valid;  // Selector.java:125
  assign tokens_lanes_0_address = handed_lanes_0_address;  // Selector.java:125
  assign tokens_lanes_0_code = handed_lanes_0_code;  // Selector.java:125
  assign ended_y = ended_row_y;  // Selector.java:128
  assign ended_slot = ended_row_slot;  // Selector.java:128

  always @(posedge aclk) begin
    if (!aresetn) begin
      draining <= 1'b0;  // Selector.java:104
    end else if (row_ends) begin  // Selector.java:129
      draining <= 1'b1;  // Selector.java:132
    end else if (drained) begin  // Selector.java:135
      draining <= 1'b0;  // Selector.java:135
    end
  end

  always @(posedge aclk) begin
    if (row_ends) begin  // Selector.java:129
      ended_row_y <= row_y;  // Selector.java:133
      ended_row_slot <= row_slot;  // Selector.java:133
    end
  end

  assign count = blocked ? 1'b0 : lanes_0_found_token_valid;  // Selector.java:138
  assign present = here_0;  // Selector.java:139
  assign waits = blocked;  // Selector.java:140
endmodule

`default_nettype wire

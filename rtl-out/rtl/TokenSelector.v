// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.TokenSelector
// with PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module TokenSelector (  // Selector.java:69
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         drained,  // Selector.java:23
  output wire         present,  // Selector.java:35
  output wire         waits,  // Selector.java:38
  input  wire         window_valid,  // Selector.java:70
  output wire         window_ready,  // Selector.java:70
  input  wire [15:0]  window_flags,  // Selector.java:70
  input  wire [143:0] window_digits,  // Selector.java:70
  input  wire [2:0]   window_tag_step,  // Selector.java:70
  input  wire         window_tag_last,  // Selector.java:70
  input  wire [8:0]   window_tag_row_y,  // Selector.java:70
  input  wire         window_tag_row_slot,  // Selector.java:70
  output wire         tokens_valid,  // Selector.java:71
  output wire         tokens_row_end,  // Selector.java:71
  output wire         tokens_lanes_0_valid,  // Selector.java:71
  output wire [6:0]   tokens_lanes_0_address,  // Selector.java:71
  output wire [8:0]   tokens_lanes_0_code,  // Selector.java:71
  output wire [8:0]   ended_y,  // Selector.java:72
  output wire         ended_slot,  // Selector.java:72
  output wire         count  // Selector.java:73
);

  reg here;  // Selector.java:75
  reg [15:0] current_flags;  // Selector.java:76
  reg [143:0] current_digits;  // Selector.java:76
  reg [2:0] current_tag_step;  // Selector.java:76
  reg current_tag_last;  // Selector.java:76
  reg [8:0] current_tag_row_y;  // Selector.java:76
  reg current_tag_row_slot;  // Selector.java:76
  wire issue;  // Selector.java:77
  wire load;  // Selector.java:78
  reg draining;  // Selector.java:88
  reg handed;  // Selector.java:98
  reg handed_end;  // Selector.java:99
  reg handed_lanes_0_valid;  // Selector.java:100
  reg [6:0] handed_lanes_0_address;  // Selector.java:100
  reg [8:0] handed_lanes_0_code;  // Selector.java:100
  reg [8:0] ended_row_y;  // Selector.java:106
  reg ended_row_slot;  // Selector.java:106

  wire [15:0] flags_0 = current_flags;  // TokenSelector.java:67
  wire [15:0] others_0 = flags_0 & (flags_0 - 16'd1);  // OneHot.java:16
  wire finishes = !(|others_0);  // Selector.java:83
  wire ends_row = finishes && current_tag_last;  // Selector.java:89
  wire blocked = ends_row && draining;  // Selector.java:90
  assign issue = here && !blocked;  // Selector.java:91
  assign load = !here || (issue && finishes);  // Selector.java:92
  assign window_ready = load;  // Selector.java:93

  always @(posedge aclk) begin
    if (!aresetn) begin
      here <= 1'b0;  // Selector.java:75
    end else if (load) begin  // Selector.java:94
      here <= window_valid;  // Selector.java:94
    end
  end

  always @(posedge aclk) begin
    if (window_valid && window_ready) begin  // Selector.java:95
      current_flags <= window_flags;  // Selector.java:95
      current_digits <= window_digits;  // Selector.java:95
      current_tag_step <= window_tag_step;  // Selector.java:95
      current_tag_last <= window_tag_last;  // Selector.java:95
      current_tag_row_y <= window_tag_row_y;  // Selector.java:95
      current_tag_row_slot <= window_tag_row_slot;  // Selector.java:95
    end else if (issue) begin  // Selector.java:96
      current_flags <= others_0;  // Selector.java:96
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      handed <= 1'b0;  // Selector.java:98
      handed_end <= 1'b0;  // Selector.java:99
    end else begin
      handed <= issue;  // Selector.java:101
      handed_end <= issue && ends_row;  // Selector.java:102
    end
  end

  wire [15:0] first_0 = flags_0 & ~others_0;  // TokenSelector.java:42
  wire [8:0] cat_first_0_0_or_cat_first_0_1 = ({{9{first_0[0]}}} & current_digits[8:0]) |
      ({{9{first_0[1]}}} & current_digits[17:9]);  // OneHot.java:40
  wire [8:0] cat_first_0_2_or_cat_first_0_3 = ({{9{first_0[2]}}} & current_digits[26:18]) |
      ({{9{first_0[3]}}} & current_digits[35:27]);  // OneHot.java:40
  wire [8:0] cat_first_0_4_or_cat_first_0_5 = ({{9{first_0[4]}}} & current_digits[44:36]) |
      ({{9{first_0[5]}}} & current_digits[53:45]);  // OneHot.java:40
  wire [8:0] cat_first_0_6_or_cat_first_0_7 = ({{9{first_0[6]}}} & current_digits[62:54]) |
      ({{9{first_0[7]}}} & current_digits[71:63]);  // OneHot.java:40
  wire [8:0] cat_first_0_8_or_cat_first_0_9 = ({{9{first_0[8]}}} & current_digits[80:72]) |
      ({{9{first_0[9]}}} & current_digits[89:81]);  // OneHot.java:40
  wire [8:0] cat_first_0_1_or_cat_first_0_1 = ({{9{first_0[10]}}} & current_digits[98:90]) |
      ({{9{first_0[11]}}} & current_digits[107:99]);  // OneHot.java:40
  wire [8:0] cat_first_0_1_or_cat_first_0_1_2 = ({{9{first_0[12]}}} & current_digits[116:108]) |
      ({{9{first_0[13]}}} & current_digits[125:117]);  // OneHot.java:40
  wire [8:0] cat_first_0_1_or_cat_first_0_1_3 = ({{9{first_0[14]}}} & current_digits[134:126]) |
      ({{9{first_0[15]}}} & current_digits[143:135]);  // OneHot.java:40
  wire [8:0] cat_first_0_0_or_cat_first_0_4 = cat_first_0_0_or_cat_first_0_1 |
      cat_first_0_2_or_cat_first_0_3 | cat_first_0_4_or_cat_first_0_5 |
      cat_first_0_6_or_cat_first_0_7;  // OneHot.java:40
  wire [8:0] cat_first_0_8_or_cat_first_0_1 = cat_first_0_8_or_cat_first_0_9 |
      cat_first_0_1_or_cat_first_0_1 | cat_first_0_1_or_cat_first_0_1_2 |
      cat_first_0_1_or_cat_first_0_1_3;  // OneHot.java:40
  wire [8:0] digit_0 = cat_first_0_0_or_cat_first_0_4 | cat_first_0_8_or_cat_first_0_1;  // OneHot.java:40
  wire lanes_0_valid = |flags_0;  // TokenSelector.java:51
  wire [7:0] cat_first_0_8_first_0_9 = {first_0[8], first_0[9], first_0[10], first_0[11],
      first_0[12], first_0[13], first_0[14], first_0[15]};  // OneHot.java:55
  wire [7:0] cat_first_0_4_first_0_5 = {first_0[4], first_0[5], first_0[6], first_0[7], first_0[12],
      first_0[13], first_0[14], first_0[15]};  // OneHot.java:55
  wire [7:0] cat_first_0_2_first_0_3 = {first_0[2], first_0[3], first_0[6], first_0[7], first_0[10],
      first_0[11], first_0[14], first_0[15]};  // OneHot.java:55
  wire [7:0] cat_first_0_1_first_0_3 = {first_0[1], first_0[3], first_0[5], first_0[7], first_0[9],
      first_0[11], first_0[13], first_0[15]};  // OneHot.java:55
  wire [6:0] lanes_0_address = {current_tag_step, |cat_first_0_8_first_0_9,
      |cat_first_0_4_first_0_5, |cat_first_0_2_first_0_3, |cat_first_0_1_first_0_3};  // LaneToken.java:25
  always @(posedge aclk) begin
    handed_lanes_0_valid <= lanes_0_valid;  // Selector.java:103
    handed_lanes_0_address <= lanes_0_address;  // Selector.java:103
    handed_lanes_0_code <= digit_0;  // Selector.java:103
  end

  assign tokens_valid = handed;  // Selector.java:104
  assign tokens_row_end = handed_end;  // Selector.java:104
  assign tokens_lanes_0_valid = handed_lanes_0_valid;  // Selector.java:104
  assign tokens_lanes_0_address = handed_lanes_0_address;  // Selector.java:104
  assign tokens_lanes_0_code = handed_lanes_0_code;  // Selector.java:104
  assign ended_y = ended_row_y;  // Selector.java:107
  assign ended_slot = ended_row_slot;  // Selector.java:107

  wire issue_and_ends_row = issue && ends_row;  // Selector.java:109
  always @(posedge aclk) begin
    if (!aresetn) begin
      draining <= 1'b0;  // Selector.java:88
    end else if (issue_and_ends_row) begin  // Selector.java:108
      draining <= 1'b1;  // Selector.java:111
    end else if (drained) begin  // Selector.java:114
      draining <= 1'b0;  // Selector.java:114
    end
  end

  always @(posedge aclk) begin
    if (issue_and_ends_row) begin  // Selector.java:108
      ended_row_y <= current_tag_row_y;  // Selector.java:112
      ended_row_slot <= current_tag_row_slot;  // Selector.java:112
    end
  end

  assign count = issue ? lanes_0_valid : 1'b0;  // Selector.java:117
  assign present = here;  // Selector.java:118
  assign waits = here && blocked;  // Selector.java:119
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.CommandChecker
// with Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, flowLayers=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK, multiplier=PLAIN, arrayStages=0, checksums=OFF, clockPeriod=10000, busClock=SAME, busClockPeriod=10000, modulePrefix=]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module CommandChecker (  // CommandChecker.java:35
  input  wire [383:0] command,  // CommandChecker.java:24
  output wire [9:0]   errors  // CommandChecker.java:27
);

  wire known_1 = command[7:0] == 8'd0;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_127_9 = (command[31:0] & 32'h8000ff00) | command[95:64] |
      command[127:96] | command[159:128];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_191_1 = command_31_0_or_command_127_9 | command[191:160] |
      command[223:192] | command[255:224] | command[287:256];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_319_2 = command_31_0_or_command_191_1 | command[319:288] |
      command[351:320] | command[383:352];  // CommandBits.java:46
  wire [11:0] operand = command[27:16];  // CommandBits.java:33
  wire above = operand > 12'd255;  // CommandChecker.java:85
  wire known_2 = known_1 || command[7:0] == 8'd1;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_127_9_2 = (command[31:0] & 32'h8000ff00) | command[95:64] |
      command[127:96] | command[159:128];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_191_1_2 = command_31_0_or_command_127_9_2 | command[191:160] |
      command[223:192] | command[255:224] | command[287:256];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_319_2_2 = command_31_0_or_command_191_1_2 | command[319:288] |
      command[351:320] | command[383:352];  // CommandBits.java:46
  wire command_7_0_e_or_command_7_0_e = (command[7:0] == 8'd0 && (|command_31_0_or_command_319_2))
      || (command[7:0] == 8'd1 && (|command_31_0_or_command_319_2_2));  // CommandChecker.java:57
  wire [11:0] operand_1 = command[27:16];  // CommandBits.java:33
  wire above_1 = operand_1 > 12'd255;  // CommandChecker.java:85
  wire known_3 = known_2 || command[7:0] == 8'd2;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_319_2_3 = (command[31:0] & 32'h8000ff00) | (command[159:128] &
      32'hfffffff0) | command[319:288] | command[351:320];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3 = command[7:0] == 8'd2 && (|(command_31_0_or_command_319_2_3
      | command[383:352]));  // CommandChecker.java:57
  wire [31:0] operand_2 = command[223:192];  // CommandBits.java:33
  wire above_2 = operand_2 > 32'hffffff;  // CommandChecker.java:85
  wire under_2 = operand_2 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_2 = (command[7:0] == 8'd0 && above) || (command[7:0] == 8'd1
      && above_1) || (command[7:0] == 8'd2 && (above_2 || under_2));  // CommandChecker.java:57
  wire [31:0] operand_3 = command[255:224];  // CommandBits.java:33
  wire above_3 = operand_3 > 32'hffffff;  // CommandChecker.java:85
  wire under_3 = operand_3 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_3 = command_7_0_e_or_command_7_0_e_2 || (command[7:0] == 8'd2
      && (above_3 || under_3));  // CommandChecker.java:57
  wire [63:0] operand_4 = command[127:64];  // CommandBits.java:33
  wire above_4 = operand_4 > 64'hffffffff;  // CommandChecker.java:85
  wire [11:0] operand_5 = command[27:16];  // CommandBits.java:33
  wire above_5 = operand_5 > 12'd255;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_4 = command_7_0_e_or_command_7_0_e_3 || (command[7:0] == 8'd2
      && above_4) || (command[7:0] == 8'd2 && above_5);  // CommandChecker.java:57
  wire [3:0] space = command[131:128];  // CommandBits.java:33
  wire [31:0] first = command[191:160];  // CommandBits.java:33
  wire named = space == 4'd0;  // CommandChecker.java:95
  wire good_1 = named && first < 32'd256;  // CommandChecker.java:96
  wire named_1 = space == 4'd1;  // CommandChecker.java:95
  wire good_2 = good_1 || (named_1 && first < 32'd256);  // CommandChecker.java:96
  wire named_2 = space == 4'd2;  // CommandChecker.java:95
  wire good_3 = good_2 || (named_2 && first < 32'd512);  // CommandChecker.java:96
  wire named_3 = space == 4'd3;  // CommandChecker.java:95
  wire good_4 = good_3 || (named_3 && first < 32'd128);  // CommandChecker.java:96
  wire named_4 = space == 4'd4;  // CommandChecker.java:95
  wire good_5 = good_4 || (named_4 && first < 32'd512);  // CommandChecker.java:96
  wire named_5 = space == 4'd5;  // CommandChecker.java:95
  wire good_6 = good_5 || (named_5 && first < 32'd512);  // CommandChecker.java:96
  wire named_6 = space == 4'd7;  // CommandChecker.java:95
  wire good_7 = good_6 || (named_6 && first < 32'd128);  // CommandChecker.java:96
  wire named_7 = space == 4'd10;  // CommandChecker.java:95
  wire good_8 = good_7 || (named_7 && first < 32'd512);  // CommandChecker.java:96
  wire named_8 = space == 4'd11;  // CommandChecker.java:95
  wire good_9 = good_8 || (named_8 && first < 32'd512);  // CommandChecker.java:96
  wire command_7_0_e_or_command_7_0_e_5 = (command[7:0] == 8'd2 && (|command[65:64])) ||
      (command[7:0] == 8'd2 && (|command[225:224]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_6 = command_7_0_e_or_command_7_0_e_5 || (command[7:0] == 8'd2
      && (|command[257:256]));  // CommandChecker.java:57
  wire known_4 = known_3 || command[7:0] == 8'd3;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_319_2_4 = (command[31:0] & 32'h8000ff00) | (command[159:128] &
      32'hfffffff0) | command[319:288] | command[351:320];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_2 = command[7:0] == 8'd3 &&
      (|(command_31_0_or_command_319_2_4 | command[383:352]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_7 = command_7_0_e_or_command_7_0_e ||
      command_7_0_e_and_any_command_3 || command_7_0_e_and_any_command_3_2;  // CommandChecker.java:57
  wire [31:0] operand_6 = command[223:192];  // CommandBits.java:33
  wire above_6 = operand_6 > 32'hffffff;  // CommandChecker.java:85
  wire under_6 = operand_6 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_8 = command_7_0_e_or_command_7_0_e_4 || (command[7:0] == 8'd2
      && !good_9) || (command[7:0] == 8'd3 && (above_6 || under_6));  // CommandChecker.java:57
  wire [31:0] operand_7 = command[255:224];  // CommandBits.java:33
  wire above_7 = operand_7 > 32'hffffff;  // CommandChecker.java:85
  wire under_7 = operand_7 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_9 = command_7_0_e_or_command_7_0_e_8 || (command[7:0] == 8'd3
      && (above_7 || under_7));  // CommandChecker.java:57
  wire [63:0] operand_8 = command[127:64];  // CommandBits.java:33
  wire above_8 = operand_8 > 64'hffffffff;  // CommandChecker.java:85
  wire [11:0] operand_9 = command[27:16];  // CommandBits.java:33
  wire above_9 = operand_9 > 12'd255;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_10 = command_7_0_e_or_command_7_0_e_9 || (command[7:0] == 8'd3
      && above_8) || (command[7:0] == 8'd3 && above_9);  // CommandChecker.java:57
  wire [3:0] space_1 = command[131:128];  // CommandBits.java:33
  wire [31:0] first_1 = command[191:160];  // CommandBits.java:33
  wire named_9 = space_1 == 4'd1;  // CommandChecker.java:95
  wire good_11 = named_9 && first_1 < 32'd256;  // CommandChecker.java:96
  wire named_10 = space_1 == 4'd2;  // CommandChecker.java:95
  wire good_12 = good_11 || (named_10 && first_1 < 32'd512);  // CommandChecker.java:96
  wire named_11 = space_1 == 4'd5;  // CommandChecker.java:95
  wire good_13 = good_12 || (named_11 && first_1 < 32'd512);  // CommandChecker.java:96
  wire named_12 = space_1 == 4'd7;  // CommandChecker.java:95
  wire good_14 = good_13 || (named_12 && first_1 < 32'd128);  // CommandChecker.java:96
  wire named_13 = space_1 == 4'd10;  // CommandChecker.java:95
  wire good_15 = good_14 || (named_13 && first_1 < 32'd512);  // CommandChecker.java:96
  wire named_14 = space_1 == 4'd11;  // CommandChecker.java:95
  wire good_16 = good_15 || (named_14 && first_1 < 32'd512);  // CommandChecker.java:96
  wire command_7_0_e_or_command_7_0_e_11 = command_7_0_e_or_command_7_0_e_6 || (command[7:0] == 8'd3
      && (|command[65:64]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_12 = command_7_0_e_or_command_7_0_e_11 || (command[7:0] ==
      8'd3 && (|command[225:224]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_13 = command_7_0_e_or_command_7_0_e_12 || (command[7:0] ==
      8'd3 && (|command[257:256]));  // CommandChecker.java:57
  wire known_5 = known_4 || command[7:0] == 8'd4;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_351_3 = (command[31:0] & 32'h8000e000) | command[319:288] |
      command[351:320] | command[383:352];  // CommandBits.java:46
  wire command_7_0_e_or_command_7_0_e_14 = command_7_0_e_or_command_7_0_e_7 || (command[7:0] == 8'd4
      && (|command_31_0_or_command_351_3));  // CommandChecker.java:57
  wire [31:0] operand_10 = command[191:160];  // CommandBits.java:33
  wire above_10 = operand_10 > 32'd256;  // CommandChecker.java:85
  wire under_10 = operand_10 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_15 = command_7_0_e_or_command_7_0_e_10 || (command[7:0] ==
      8'd3 && !good_16) || (command[7:0] == 8'd4 && (above_10 || under_10));  // CommandChecker.java:57
  wire [31:0] operand_11 = command[223:192];  // CommandBits.java:33
  wire above_11 = operand_11 > 32'd512;  // CommandChecker.java:85
  wire under_11 = operand_11 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_16 = command_7_0_e_or_command_7_0_e_15 || (command[7:0] ==
      8'd4 && (above_11 || under_11));  // CommandChecker.java:57
  wire [31:0] operand_12 = command[255:224];  // CommandBits.java:33
  wire above_12 = operand_12 > 32'd16;  // CommandChecker.java:85
  wire under_12 = operand_12 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_17 = command_7_0_e_or_command_7_0_e_16 || (command[7:0] ==
      8'd4 && (above_12 || under_12));  // CommandChecker.java:57
  wire [31:0] operand_13 = command[95:64];  // CommandBits.java:33
  wire above_13 = operand_13 > 32'd255;  // CommandChecker.java:85
  wire [31:0] operand_14 = command[127:96];  // CommandBits.java:33
  wire above_14 = operand_14 > 32'd255;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_18 = command_7_0_e_or_command_7_0_e_17 || (command[7:0] ==
      8'd4 && above_13) || (command[7:0] == 8'd4 && above_14);  // CommandChecker.java:57
  wire [31:0] operand_15 = command[159:128];  // CommandBits.java:33
  wire above_15 = operand_15 > 32'd511;  // CommandChecker.java:85
  wire [31:0] operand_16 = command[287:256];  // CommandBits.java:33
  wire above_16 = operand_16 > 32'd256;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_19 = command_7_0_e_or_command_7_0_e_18 || (command[7:0] ==
      8'd4 && above_15) || (command[7:0] == 8'd4 && above_16);  // CommandChecker.java:57
  wire [11:0] operand_17 = command[27:16];  // CommandBits.java:33
  wire above_17 = operand_17 > 12'd255;  // CommandChecker.java:85
  wire [31:0] first_2 = command[95:64];  // CommandBits.java:33
  wire [32:0] end_ = {1'b0, first_2} + {1'b0, command[191:160]};  // CommandChecker.java:105
  wire beyond = end_ > 33'd256;  // CommandChecker.java:106
  wire [31:0] first_3 = command[127:96];  // CommandBits.java:33
  wire [32:0] end_1 = {1'b0, first_3} + {1'b0, command[191:160]};  // CommandChecker.java:105
  wire beyond_1 = end_1 > 33'd256;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_20 = (command[7:0] == 8'd4 && beyond) || (command[7:0] == 8'd4
      && beyond_1 && (command[8] || command[9]));  // CommandChecker.java:57
  wire [31:0] first_4 = command[127:96];  // CommandBits.java:33
  wire [32:0] end_2 = {1'b0, first_4} + {1'b0, command[223:192]};  // CommandChecker.java:105
  wire beyond_2 = end_2 > 33'd256;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_21 = command_7_0_e_or_command_7_0_e_20 || (command[7:0] ==
      8'd4 && beyond_2 && command[11]);  // CommandChecker.java:57
  wire known_6 = known_5 || command[7:0] == 8'd5;  // CommandChecker.java:39
  wire command_7_0_e_and_any_command_3_3 = command[7:0] == 8'd5 && (|((command[31:0] & 32'h8000fe00)
      | (command[383:352] & 32'hf0000000)));  // CommandChecker.java:57
  wire [23:0] operand_18 = command[119:96];  // CommandBits.java:33
  wire above_18 = operand_18 > 24'd512;  // CommandChecker.java:85
  wire under_18 = operand_18 < 24'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_22 = command_7_0_e_or_command_7_0_e_19 || (command[7:0] ==
      8'd4 && above_17) || (command[7:0] == 8'd5 && (above_18 || under_18));  // CommandChecker.java:57
  wire [7:0] operand_19 = command[127:120];  // CommandBits.java:33
  wire above_19 = operand_19 > 8'd4;  // CommandChecker.java:85
  wire under_19 = operand_19 < 8'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_23 = command_7_0_e_or_command_7_0_e_22 || (command[7:0] ==
      8'd5 && (above_19 || under_19));  // CommandChecker.java:57
  wire [23:0] operand_20 = command[151:128];  // CommandBits.java:33
  wire above_20 = operand_20 > 24'd512;  // CommandChecker.java:85
  wire under_20 = operand_20 < 24'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_24 = command_7_0_e_or_command_7_0_e_23 || (command[7:0] ==
      8'd5 && (above_20 || under_20));  // CommandChecker.java:57
  wire [7:0] operand_21 = command[159:152];  // CommandBits.java:33
  wire under_21 = operand_21 < 8'd1;  // CommandChecker.java:86
  wire [15:0] operand_22 = command[207:192];  // CommandBits.java:33
  wire under_22 = operand_22 < 16'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_25 = command_7_0_e_or_command_7_0_e_24 || (command[7:0] ==
      8'd5 && under_21) || (command[7:0] == 8'd5 && under_22);  // CommandChecker.java:57
  wire [15:0] operand_23 = command[223:208];  // CommandBits.java:33
  wire under_23 = operand_23 < 16'd1;  // CommandChecker.java:86
  wire [15:0] operand_24 = command[239:224];  // CommandBits.java:33
  wire above_24 = operand_24 > 16'd512;  // CommandChecker.java:85
  wire under_24 = operand_24 < 16'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_26 = command_7_0_e_or_command_7_0_e_25 || (command[7:0] ==
      8'd5 && under_23) || (command[7:0] == 8'd5 && (above_24 || under_24));  // CommandChecker.java:57
  wire [7:0] operand_25 = command[263:256];  // CommandBits.java:33
  wire under_25 = operand_25 < 8'd1;  // CommandChecker.java:86
  wire [7:0] operand_26 = command[279:272];  // CommandBits.java:33
  wire under_26 = operand_26 < 8'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_27 = command_7_0_e_or_command_7_0_e_26 || (command[7:0] ==
      8'd5 && under_25) || (command[7:0] == 8'd5 && under_26);  // CommandChecker.java:57
  wire [23:0] operand_27 = command[87:64];  // CommandBits.java:33
  wire above_27 = operand_27 > 24'd511;  // CommandChecker.java:85
  wire [7:0] operand_28 = command[95:88];  // CommandBits.java:33
  wire above_28 = operand_28 > 8'd1;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_28 = command_7_0_e_or_command_7_0_e_27 || (command[7:0] ==
      8'd5 && above_27) || (command[7:0] == 8'd5 && above_28);  // CommandChecker.java:57
  wire [11:0] operand_29 = command[27:16];  // CommandBits.java:33
  wire above_29 = operand_29 > 12'd255;  // CommandChecker.java:85
  wire [23:0] first_5 = command[87:64];  // CommandBits.java:33
  wire [24:0] end_3 = {1'b0, first_5} + {1'b0, command[119:96]};  // CommandChecker.java:105
  wire beyond_3 = end_3 > 25'd512;  // CommandChecker.java:106
  wire [7:0] bound = command[263:256];  // CommandBits.java:33
  wire command_7_0_e_or_command_7_0_e_29 = command_7_0_e_or_command_7_0_e_28 || (command[7:0] ==
      8'd5 && above_29) || (command[7:0] == 8'd5 && command[271:264] >= bound);  // CommandChecker.java:57
  wire [15:0] bound_1 = command[239:224];  // CommandBits.java:33
  wire command_7_0_e_or_command_7_0_e_30 = command_7_0_e_or_command_7_0_e_29 || (command[7:0] ==
      8'd5 && command[255:240] >= bound_1);  // CommandChecker.java:57
  wire known_7 = known_6 || command[7:0] == 8'd6;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_383_3 = (command[31:0] & 32'h8000ff00) | (command[95:64] &
      32'he000) | (command[383:352] & 32'hff000000);  // CommandBits.java:46
  wire command_7_0_e_or_command_7_0_e_31 = command_7_0_e_or_command_7_0_e_14 ||
      command_7_0_e_and_any_command_3_3 || (command[7:0] == 8'd6 &&
      (|command_31_0_or_command_383_3));  // CommandChecker.java:57
  wire [2:0] operand_30 = command[71:69];  // CommandBits.java:33
  wire above_30 = operand_30 > 3'd5;  // CommandChecker.java:85
  wire [1:0] operand_31 = command[73:72];  // CommandBits.java:33
  wire above_31 = operand_31 > 2'd2;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_32 = command_7_0_e_or_command_7_0_e_30 || (command[7:0] ==
      8'd6 && above_30) || (command[7:0] == 8'd6 && above_31);  // CommandChecker.java:57
  wire [15:0] operand_32 = command[95:80];  // CommandBits.java:33
  wire above_32 = operand_32 > 16'h8000;  // CommandChecker.java:85
  wire under_32 = operand_32 < 16'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_33 = command_7_0_e_or_command_7_0_e_32 || (command[7:0] ==
      8'd6 && (above_32 || under_32));  // CommandChecker.java:57
  wire [31:0] operand_33 = command[127:96];  // CommandBits.java:33
  wire above_33 = operand_33 > 32'd512;  // CommandChecker.java:85
  wire under_33 = operand_33 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_34 = command_7_0_e_or_command_7_0_e_33 || (command[7:0] ==
      8'd6 && (above_33 || under_33));  // CommandChecker.java:57
  wire [15:0] operand_34 = command[255:240];  // CommandBits.java:33
  wire above_34 = operand_34 > 16'd8;  // CommandChecker.java:85
  wire under_34 = operand_34 < 16'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_35 = command_7_0_e_or_command_7_0_e_34 || (command[7:0] ==
      8'd6 && (above_34 || under_34));  // CommandChecker.java:57
  wire [7:0] operand_35 = command[375:368];  // CommandBits.java:33
  wire above_35 = operand_35 > 8'd47;  // CommandChecker.java:85
  wire under_35 = operand_35 < 8'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_36 = command_7_0_e_or_command_7_0_e_35 || (command[7:0] ==
      8'd6 && (above_35 || under_35));  // CommandChecker.java:57
  wire [31:0] operand_36 = command[159:128];  // CommandBits.java:33
  wire above_36 = operand_36 > 32'd511;  // CommandChecker.java:85
  wire [31:0] operand_37 = command[191:160];  // CommandBits.java:33
  wire above_37 = operand_37 > 32'd511;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_37 = command_7_0_e_or_command_7_0_e_36 || (command[7:0] ==
      8'd6 && above_36) || (command[7:0] == 8'd6 && above_37);  // CommandChecker.java:57
  wire [15:0] operand_38 = command[239:224];  // CommandBits.java:33
  wire above_38 = operand_38 > 16'd63;  // CommandChecker.java:85
  wire [31:0] operand_39 = command[287:256];  // CommandBits.java:33
  wire above_39 = operand_39 > 32'd511;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_38 = command_7_0_e_or_command_7_0_e_37 || (command[7:0] ==
      8'd6 && above_38) || (command[7:0] == 8'd6 && above_39);  // CommandChecker.java:57
  wire [31:0] operand_40 = command[319:288];  // CommandBits.java:33
  wire above_40 = operand_40 > 32'd127;  // CommandChecker.java:85
  wire [11:0] operand_41 = command[27:16];  // CommandBits.java:33
  wire above_41 = operand_41 > 12'd255;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_39 = command_7_0_e_or_command_7_0_e_38 || (command[7:0] ==
      8'd6 && above_40) || (command[7:0] == 8'd6 && above_41);  // CommandChecker.java:57
  wire [31:0] first_6 = command[223:192];  // CommandBits.java:33
  wire [32:0] end_4 = {1'b0, first_6} + 33'd8;  // CommandChecker.java:105
  wire beyond_4 = end_4 > 33'd512;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_40 = command_7_0_e_or_command_7_0_e_21 || (command[7:0] ==
      8'd5 && beyond_3) || (command[7:0] == 8'd6 && beyond_4);  // CommandChecker.java:57
  wire [31:0] first_7 = command[351:320];  // CommandBits.java:33
  wire [32:0] end_5 = {1'b0, first_7} + 33'd8;  // CommandChecker.java:105
  wire beyond_5 = end_5 > 33'd128;  // CommandChecker.java:106
  wire [31:0] first_8 = command[287:256];  // CommandBits.java:33
  wire [32:0] end_6 = {1'b0, first_8} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_6 = end_6 > 33'd512;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_41 = command_7_0_e_or_command_7_0_e_40 || (command[7:0] ==
      8'd6 && beyond_5) || (command[7:0] == 8'd6 && beyond_6 && command[75]);  // CommandChecker.java:57
  wire [31:0] first_9 = command[319:288];  // CommandBits.java:33
  wire [32:0] end_7 = {1'b0, first_9} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_7 = end_7 > 33'd128;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_42 = command_7_0_e_or_command_7_0_e_41 || (command[7:0] ==
      8'd6 && beyond_7 && command[76]);  // CommandChecker.java:57
  wire [31:0] first_10 = command[159:128];  // CommandBits.java:33
  wire [32:0] end_8 = {1'b0, first_10} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_8 = end_8 > 33'd512;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_43 = command_7_0_e_or_command_7_0_e_42 || (command[7:0] ==
      8'd6 && beyond_8 && command[64]);  // CommandChecker.java:57
  wire [31:0] first_11 = command[191:160];  // CommandBits.java:33
  wire [32:0] end_9 = {1'b0, first_11} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_9 = end_9 > 33'd512;  // CommandChecker.java:106
  wire beyond_10 = beyond_9 && !command[67];  // CommandChecker.java:108
  wire command_7_0_e_or_command_7_0_e_44 = command_7_0_e_or_command_7_0_e_43 || (command[7:0] ==
      8'd6 && beyond_10 && (command[65] || command[66]));  // CommandChecker.java:57
  wire [15:0] first_12 = command[239:224];  // CommandBits.java:33
  wire [32:0] end_10 = {17'd0, first_12} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_11 = end_10 > 33'd64;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_45 = command_7_0_e_or_command_7_0_e_44 || (command[7:0] ==
      8'd6 && beyond_11 && command[68]);  // CommandChecker.java:57
  wire [31:0] first_13 = command[159:128];  // CommandBits.java:33
  wire [32:0] end_11 = {1'b0, first_13} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_12 = end_11 > 33'd512;  // CommandChecker.java:106
  wire beyond_13 = beyond_12 && !command[64];  // CommandChecker.java:108
  wire known_8 = known_7 || command[7:0] == 8'd7;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_127_9_3 = (command[31:0] & 32'h8000ff00) | (command[95:64] &
      32'hfffffffe) | command[127:96] | command[159:128];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_191_1_3 = command_31_0_or_command_127_9_3 | command[191:160] |
      command[223:192] | command[255:224] | command[287:256];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_319_2_5 = command_31_0_or_command_191_1_3 | command[319:288] |
      command[351:320] | command[383:352];  // CommandBits.java:46
  wire command_7_0_e_or_command_7_0_e_46 = command_7_0_e_or_command_7_0_e_31 || (command[7:0] ==
      8'd7 && (|command_31_0_or_command_319_2_5));  // CommandChecker.java:57
  wire [11:0] operand_42 = command[27:16];  // CommandBits.java:33
  wire above_42 = operand_42 > 12'd255;  // CommandChecker.java:85
  wire known_9 = known_8 || command[7:0] == 8'd8;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_319_2_6 = (command[31:0] & 32'h8000ff00) | (command[287:256] &
      32'hffff8000) | (command[319:288] & 32'h80000000) | (command[351:320] & 32'hc0f80000);  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_4 = command[7:0] == 8'd8 &&
      (|(command_31_0_or_command_319_2_6 | command[383:352]));  // CommandChecker.java:57
  wire [31:0] operand_43 = command[127:96];  // CommandBits.java:33
  wire above_43 = operand_43 > 32'd128;  // CommandChecker.java:85
  wire under_43 = operand_43 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_47 = command_7_0_e_or_command_7_0_e_39 || (command[7:0] ==
      8'd7 && above_42) || (command[7:0] == 8'd8 && (above_43 || under_43));  // CommandChecker.java:57
  wire [18:0] operand_44 = command[338:320];  // CommandBits.java:33
  wire above_44 = operand_44 > 19'h40000;  // CommandChecker.java:85
  wire under_44 = operand_44 < 19'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_48 = command_7_0_e_or_command_7_0_e_47 || (command[7:0] ==
      8'd8 && (above_44 || under_44));  // CommandChecker.java:57
  wire [5:0] operand_45 = command[349:344];  // CommandBits.java:33
  wire above_45 = operand_45 > 6'd31;  // CommandChecker.java:85
  wire under_45 = operand_45 < 6'd13;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_49 = command_7_0_e_or_command_7_0_e_48 || (command[7:0] ==
      8'd8 && (above_45 || under_45));  // CommandChecker.java:57
  wire [11:0] operand_46 = command[27:16];  // CommandBits.java:33
  wire above_46 = operand_46 > 12'd255;  // CommandChecker.java:85
  wire [31:0] first_14 = command[95:64];  // CommandBits.java:33
  wire [32:0] end_12 = {1'b0, first_14} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_14 = end_12 > 33'd128;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_50 = command_7_0_e_or_command_7_0_e_45 || (command[7:0] ==
      8'd6 && beyond_13) || (command[7:0] == 8'd8 && beyond_14);  // CommandChecker.java:57
  wire [31:0] first_15 = command[159:128];  // CommandBits.java:33
  wire [32:0] end_13 = {1'b0, first_15} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_15 = end_13 > 33'd512;  // CommandChecker.java:106
  wire [31:0] first_16 = command[191:160];  // CommandBits.java:33
  wire [32:0] end_14 = {1'b0, first_16} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_16 = end_14 > 33'd512;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_51 = command_7_0_e_or_command_7_0_e_50 || (command[7:0] ==
      8'd8 && beyond_15) || (command[7:0] == 8'd8 && beyond_16);  // CommandChecker.java:57
  wire known_10 = known_9 || command[7:0] == 8'd9;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_191_1_4 = (command[31:0] & 32'h8000ff00) | command[159:128] |
      command[191:160] | (command[287:256] & 32'hffff8000);  // CommandBits.java:46
  wire [31:0] command_319_2_or_command_383_3 = (command[319:288] & 32'h80000000) | (command[351:320]
      & 32'hc0f80000) | command[383:352];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_5 = command[7:0] == 8'd9 &&
      (|(command_31_0_or_command_191_1_4 | command_319_2_or_command_383_3));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_52 = command_7_0_e_or_command_7_0_e_46 ||
      command_7_0_e_and_any_command_3_4 || command_7_0_e_and_any_command_3_5;  // CommandChecker.java:57
  wire [31:0] operand_47 = command[127:96];  // CommandBits.java:33
  wire above_47 = operand_47 > 32'd64;  // CommandChecker.java:85
  wire under_47 = operand_47 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_53 = command_7_0_e_or_command_7_0_e_49 || (command[7:0] ==
      8'd8 && above_46) || (command[7:0] == 8'd9 && (above_47 || under_47));  // CommandChecker.java:57
  wire [18:0] operand_48 = command[338:320];  // CommandBits.java:33
  wire above_48 = operand_48 > 19'h40000;  // CommandChecker.java:85
  wire under_48 = operand_48 < 19'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_54 = command_7_0_e_or_command_7_0_e_53 || (command[7:0] ==
      8'd9 && (above_48 || under_48));  // CommandChecker.java:57
  wire [5:0] operand_49 = command[349:344];  // CommandBits.java:33
  wire above_49 = operand_49 > 6'd31;  // CommandChecker.java:85
  wire under_49 = operand_49 < 6'd13;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_55 = command_7_0_e_or_command_7_0_e_54 || (command[7:0] ==
      8'd9 && (above_49 || under_49));  // CommandChecker.java:57
  wire [31:0] operand_50 = command[95:64];  // CommandBits.java:33
  wire above_50 = operand_50 > 32'd63;  // CommandChecker.java:85
  wire [11:0] operand_51 = command[27:16];  // CommandBits.java:33
  wire above_51 = operand_51 > 12'd255;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_56 = command_7_0_e_or_command_7_0_e_55 || (command[7:0] ==
      8'd9 && above_50) || (command[7:0] == 8'd9 && above_51);  // CommandChecker.java:57
  wire [31:0] first_17 = command[95:64];  // CommandBits.java:33
  wire [32:0] end_15 = {1'b0, first_17} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_17 = end_15 > 33'd64;  // CommandChecker.java:106
  wire known_11 = known_10 || command[7:0] == 8'd10;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_191_1_5 = (command[31:0] & 32'h8000ff00) | (command[159:128] &
      32'hff000000) | command[191:160] | command[223:192];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_255_2 = command_31_0_or_command_191_1_5 | command[255:224] |
      command[287:256] | command[319:288] | command[351:320];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_6 = command[7:0] == 8'd10 && (|(command_31_0_or_command_255_2
      | command[383:352]));  // CommandChecker.java:57
  wire [31:0] operand_52 = command[127:96];  // CommandBits.java:33
  wire above_52 = operand_52 > 32'd64;  // CommandChecker.java:85
  wire under_52 = operand_52 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_57 = command_7_0_e_or_command_7_0_e_56 || (command[7:0] ==
      8'd10 && (above_52 || under_52));  // CommandChecker.java:57
  wire [15:0] operand_53 = command[143:128];  // CommandBits.java:33
  wire under_53 = operand_53 < 16'h8000;  // CommandChecker.java:86
  wire [7:0] operand_54 = command[151:144];  // CommandBits.java:33
  wire above_54 = operand_54 > 8'd47;  // CommandChecker.java:85
  wire under_54 = operand_54 < 8'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_58 = command_7_0_e_or_command_7_0_e_57 || (command[7:0] ==
      8'd10 && under_53) || (command[7:0] == 8'd10 && (above_54 || under_54));  // CommandChecker.java:57
  wire [31:0] operand_55 = command[95:64];  // CommandBits.java:33
  wire above_55 = operand_55 > 32'd63;  // CommandChecker.java:85
  wire [11:0] operand_56 = command[27:16];  // CommandBits.java:33
  wire above_56 = operand_56 > 12'd255;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_59 = command_7_0_e_or_command_7_0_e_58 || (command[7:0] ==
      8'd10 && above_55) || (command[7:0] == 8'd10 && above_56);  // CommandChecker.java:57
  wire [31:0] first_18 = command[95:64];  // CommandBits.java:33
  wire [32:0] end_16 = {1'b0, first_18} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_18 = end_16 > 33'd64;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_60 = command_7_0_e_or_command_7_0_e_51 || (command[7:0] ==
      8'd9 && beyond_17) || (command[7:0] == 8'd10 && beyond_18);  // CommandChecker.java:57
  wire known_12 = known_11 || command[7:0] == 8'd11;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_223_1 = (command[31:0] & 32'h8000ff00) | command[191:160] |
      command[223:192] | command[255:224];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_287_2 = command_31_0_or_command_223_1 | command[287:256] |
      command[319:288] | command[351:320] | command[383:352];  // CommandBits.java:46
  wire command_7_0_e_or_command_7_0_e_61 = command_7_0_e_or_command_7_0_e_52 ||
      command_7_0_e_and_any_command_3_6 || (command[7:0] == 8'd11 &&
      (|command_31_0_or_command_287_2));  // CommandChecker.java:57
  wire [31:0] operand_57 = command[95:64];  // CommandBits.java:33
  wire above_57 = operand_57 > 32'd511;  // CommandChecker.java:85
  wire [31:0] operand_58 = command[127:96];  // CommandBits.java:33
  wire above_58 = operand_58 > 32'd511;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_62 = command_7_0_e_or_command_7_0_e_59 || (command[7:0] ==
      8'd11 && above_57) || (command[7:0] == 8'd11 && above_58);  // CommandChecker.java:57
  wire [11:0] operand_59 = command[27:16];  // CommandBits.java:33
  wire above_59 = operand_59 > 12'd255;  // CommandChecker.java:85
  wire [31:0] first_19 = command[159:128];  // CommandBits.java:33
  wire [32:0] end_17 = {1'b0, first_19} + 33'd8;  // CommandChecker.java:105
  wire beyond_19 = end_17 > 33'd512;  // CommandChecker.java:106
  wire known_13 = known_12 || command[7:0] == 8'd12;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_191_1_6 = (command[31:0] & 32'h8000ff00) | command[159:128] |
      command[191:160] | command[223:192];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_255_2_2 = command_31_0_or_command_191_1_6 | command[255:224] |
      command[287:256] | command[319:288] | command[351:320];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_7 = command[7:0] == 8'd12 &&
      (|(command_31_0_or_command_255_2_2 | command[383:352]));  // CommandChecker.java:57
  wire [11:0] operand_60 = command[27:16];  // CommandBits.java:33
  wire above_60 = operand_60 > 12'd255;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_63 = command_7_0_e_or_command_7_0_e_62 || (command[7:0] ==
      8'd11 && above_59) || (command[7:0] == 8'd12 && above_60);  // CommandChecker.java:57
  wire [31:0] first_20 = command[95:64];  // CommandBits.java:33
  wire [32:0] end_18 = {1'b0, first_20} + 33'd8;  // CommandChecker.java:105
  wire beyond_20 = end_18 > 33'd128;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_64 = command_7_0_e_or_command_7_0_e_60 || (command[7:0] ==
      8'd11 && beyond_19) || (command[7:0] == 8'd12 && beyond_20);  // CommandChecker.java:57
  wire [31:0] first_21 = command[127:96];  // CommandBits.java:33
  wire [32:0] end_19 = {1'b0, first_21} + 33'd8;  // CommandChecker.java:105
  wire beyond_21 = end_19 > 33'd128;  // CommandChecker.java:106
  wire known_14 = known_13 || command[7:0] == 8'd13;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_255_2_3 = (command[31:0] & 32'h8000ff00) | command[223:192] |
      command[255:224] | command[287:256];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_319_2_7 = command_31_0_or_command_255_2_3 | command[319:288] |
      command[351:320] | command[383:352];  // CommandBits.java:46
  wire command_7_0_e_or_command_7_0_e_65 = command_7_0_e_or_command_7_0_e_61 ||
      command_7_0_e_and_any_command_3_7 || (command[7:0] == 8'd13 &&
      (|command_31_0_or_command_319_2_7));  // CommandChecker.java:57
  wire [31:0] operand_61 = command[127:96];  // CommandBits.java:33
  wire above_61 = operand_61 > 32'd512;  // CommandChecker.java:85
  wire under_61 = operand_61 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_66 = command_7_0_e_or_command_7_0_e_63 || (command[7:0] ==
      8'd13 && (above_61 || under_61));  // CommandChecker.java:57
  wire [31:0] operand_62 = command[159:128];  // CommandBits.java:33
  wire above_62 = operand_62 > 32'd512;  // CommandChecker.java:85
  wire under_62 = operand_62 < 32'd1;  // CommandChecker.java:86
  wire command_7_0_e_or_command_7_0_e_67 = command_7_0_e_or_command_7_0_e_66 || (command[7:0] ==
      8'd13 && (above_62 || under_62));  // CommandChecker.java:57
  wire [31:0] operand_63 = command[95:64];  // CommandBits.java:33
  wire above_63 = operand_63 > 32'd511;  // CommandChecker.java:85
  wire [31:0] operand_64 = command[191:160];  // CommandBits.java:33
  wire above_64 = operand_64 > 32'd511;  // CommandChecker.java:85
  wire command_7_0_e_or_command_7_0_e_68 = command_7_0_e_or_command_7_0_e_67 || (command[7:0] ==
      8'd13 && above_63) || (command[7:0] == 8'd13 && above_64);  // CommandChecker.java:57
  wire [11:0] operand_65 = command[27:16];  // CommandBits.java:33
  wire above_65 = operand_65 > 12'd255;  // CommandChecker.java:85
  wire [31:0] first_22 = command[95:64];  // CommandBits.java:33
  wire [32:0] end_20 = {1'b0, first_22} + {1'b0, command[127:96]};  // CommandChecker.java:105
  wire beyond_22 = end_20 > 33'd512;  // CommandChecker.java:106
  wire command_7_0_e_or_command_7_0_e_69 = command_7_0_e_or_command_7_0_e_64 || (command[7:0] ==
      8'd12 && beyond_21) || (command[7:0] == 8'd13 && beyond_22);  // CommandChecker.java:57
  localparam [9:0] code = 10'd0;  // CommandChecker.java:48
  wire [9:0] code_1 = command_7_0_e_or_command_7_0_e_69 ? 10'd32 : code;  // CommandChecker.java:51
  wire [9:0] code_2 = command_7_0_e_or_command_7_0_e_13 ? 10'd4 : code_1;  // CommandChecker.java:51
  wire [9:0] code_3 = (command_7_0_e_or_command_7_0_e_68 || (command[7:0] == 8'd13 && above_65)) ?
      10'd2 : code_2;  // CommandChecker.java:51
  wire [9:0] code_4 = (command_7_0_e_or_command_7_0_e_65 || !known_14) ? 10'd1 : code_3;  // CommandChecker.java:51
  assign errors = code_4;  // CommandChecker.java:53

  // Bits that nothing reads.
  wire _unused = &{1'b0, command[63:32]};
endmodule

`default_nettype wire

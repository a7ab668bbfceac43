// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.CommandChecker
// with Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=64, vectorDepth=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module CommandChecker (  // CommandChecker.java:35
  input  wire [511:0] command,  // CommandChecker.java:24
  output wire [9:0]   errors  // CommandChecker.java:27
);

  wire known_1 = command[7:0] == 8'd0;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_127_9 = (command[31:0] & 32'hffffff00) | command[95:64] |
      command[127:96] | command[159:128];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_191_1 = command_31_0_or_command_127_9 | command[191:160] |
      command[223:192] | command[255:224] | command[287:256];  // CommandBits.java:46
  wire [31:0] command_319_2_or_command_447_4 = command[319:288] | command[351:320] |
      command[383:352] | command[415:384] | command[447:416] | command[479:448] | command[511:480];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3 = command[7:0] == 8'd0 && (|(command_31_0_or_command_191_1 |
      command_319_2_or_command_447_4));  // CommandChecker.java:57
  wire known_2 = known_1 || command[7:0] == 8'd1;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_127_9_2 = (command[31:0] & 32'hffffff00) | command[95:64] |
      command[127:96] | command[159:128];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_191_1_2 = command_31_0_or_command_127_9_2 | command[191:160] |
      command[223:192] | command[255:224] | command[287:256];  // CommandBits.java:46
  wire [31:0] command_319_2_or_command_447_4_2 = command[319:288] | command[351:320] |
      command[383:352] | command[415:384] | command[447:416] | command[479:448] | command[511:480];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_2 = command[7:0] == 8'd1 &&
      (|(command_31_0_or_command_191_1_2 | command_319_2_or_command_447_4_2));  // CommandChecker.java:57
  wire known_3 = known_2 || command[7:0] == 8'd2;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_319_2 = (command[31:0] & 32'hffffff00) | (command[159:128] &
      32'hfffffff0) | command[319:288] | command[351:320];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_383_3 = command_31_0_or_command_319_2 | command[383:352] |
      command[415:384] | command[447:416] | command[479:448];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_3 = command[7:0] == 8'd2 && (|(command_31_0_or_command_383_3
      | command[511:480]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e = command_7_0_e_and_any_command_3 ||
      command_7_0_e_and_any_command_3_2 || command_7_0_e_and_any_command_3_3;  // CommandChecker.java:57
  wire above = command[223:192] > 32'hffffff;  // CommandChecker.java:80
  wire under = command[223:192] < 32'd1;  // CommandChecker.java:81
  wire above_1 = command[255:224] > 32'hffffff;  // CommandChecker.java:80
  wire under_1 = command[255:224] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_2 = (command[7:0] == 8'd2 && (above || under)) ||
      (command[7:0] == 8'd2 && (above_1 || under_1));  // CommandChecker.java:57
  wire above_2 = command[127:64] > 64'hffffffff;  // CommandChecker.java:80
  wire [3:0] space = command[131:128];  // CommandBits.java:33
  wire [31:0] first = command[191:160];  // CommandBits.java:33
  wire named = space == 4'd0;  // CommandChecker.java:90
  wire good_1 = named && first < 32'd256;  // CommandChecker.java:91
  wire named_1 = space == 4'd1;  // CommandChecker.java:90
  wire good_2 = good_1 || (named_1 && first < 32'd256);  // CommandChecker.java:91
  wire named_2 = space == 4'd2;  // CommandChecker.java:90
  wire good_3 = good_2 || (named_2 && first < 32'd512);  // CommandChecker.java:91
  wire named_3 = space == 4'd3;  // CommandChecker.java:90
  wire good_4 = good_3 || (named_3 && first < 32'd128);  // CommandChecker.java:91
  wire named_4 = space == 4'd4;  // CommandChecker.java:90
  wire good_5 = good_4 || (named_4 && first < 32'd64);  // CommandChecker.java:91
  wire command_7_0_e_or_command_7_0_e_3 = command_7_0_e_or_command_7_0_e_2 || (command[7:0] == 8'd2
      && above_2) || (command[7:0] == 8'd2 && !good_5);  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_4 = (command[7:0] == 8'd2 && (|command[65:64])) ||
      (command[7:0] == 8'd2 && (|command[225:224]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_5 = command_7_0_e_or_command_7_0_e_4 || (command[7:0] == 8'd2
      && (|command[257:256]));  // CommandChecker.java:57
  wire known_4 = known_3 || command[7:0] == 8'd3;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_319_2_2 = (command[31:0] & 32'hffffff00) | (command[159:128] &
      32'hfffffff0) | command[319:288] | command[351:320];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_383_3_2 = command_31_0_or_command_319_2_2 | command[383:352] |
      command[415:384] | command[447:416] | command[479:448];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_4 = command[7:0] == 8'd3 &&
      (|(command_31_0_or_command_383_3_2 | command[511:480]));  // CommandChecker.java:57
  wire above_3 = command[223:192] > 32'hffffff;  // CommandChecker.java:80
  wire under_3 = command[223:192] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_6 = command_7_0_e_or_command_7_0_e_3 || (command[7:0] == 8'd3
      && (above_3 || under_3));  // CommandChecker.java:57
  wire above_4 = command[255:224] > 32'hffffff;  // CommandChecker.java:80
  wire under_4 = command[255:224] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_7 = command_7_0_e_or_command_7_0_e_6 || (command[7:0] == 8'd3
      && (above_4 || under_4));  // CommandChecker.java:57
  wire above_5 = command[127:64] > 64'hffffffff;  // CommandChecker.java:80
  wire [3:0] space_1 = command[131:128];  // CommandBits.java:33
  wire [31:0] first_1 = command[191:160];  // CommandBits.java:33
  wire named_5 = space_1 == 4'd1;  // CommandChecker.java:90
  wire good_7 = named_5 && first_1 < 32'd256;  // CommandChecker.java:91
  wire named_6 = space_1 == 4'd2;  // CommandChecker.java:90
  wire good_8 = good_7 || (named_6 && first_1 < 32'd512);  // CommandChecker.java:91
  wire named_7 = space_1 == 4'd5;  // CommandChecker.java:90
  wire good_9 = good_8 || (named_7 && first_1 < 32'd256);  // CommandChecker.java:91
  wire command_7_0_e_or_command_7_0_e_8 = command_7_0_e_or_command_7_0_e_7 || (command[7:0] == 8'd3
      && above_5) || (command[7:0] == 8'd3 && !good_9);  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_9 = command_7_0_e_or_command_7_0_e_5 || (command[7:0] == 8'd3
      && (|command[65:64]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_10 = command_7_0_e_or_command_7_0_e_9 || (command[7:0] == 8'd3
      && (|command[225:224]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_11 = command_7_0_e_or_command_7_0_e_10 || (command[7:0] ==
      8'd3 && (|command[257:256]));  // CommandChecker.java:57
  wire known_5 = known_4 || command[7:0] == 8'd4;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_319_2_3 = (command[31:0] & 32'hfffffc00) | command[287:256] |
      command[319:288] | command[351:320];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_383_3_3 = command_31_0_or_command_319_2_3 | command[383:352] |
      command[415:384] | command[447:416] | command[479:448];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_5 = command[7:0] == 8'd4 &&
      (|(command_31_0_or_command_383_3_3 | command[511:480]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_12 = command_7_0_e_or_command_7_0_e ||
      command_7_0_e_and_any_command_3_4 || command_7_0_e_and_any_command_3_5;  // CommandChecker.java:57
  wire above_6 = command[191:160] > 32'd256;  // CommandChecker.java:80
  wire under_6 = command[191:160] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_13 = command_7_0_e_or_command_7_0_e_8 || (command[7:0] == 8'd4
      && (above_6 || under_6));  // CommandChecker.java:57
  wire above_7 = command[223:192] > 32'd512;  // CommandChecker.java:80
  wire under_7 = command[223:192] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_14 = command_7_0_e_or_command_7_0_e_13 || (command[7:0] ==
      8'd4 && (above_7 || under_7));  // CommandChecker.java:57
  wire above_8 = command[255:224] > 32'd16;  // CommandChecker.java:80
  wire under_8 = command[255:224] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_15 = command_7_0_e_or_command_7_0_e_14 || (command[7:0] ==
      8'd4 && (above_8 || under_8));  // CommandChecker.java:57
  wire above_9 = command[95:64] > 32'd255;  // CommandChecker.java:80
  wire above_10 = command[127:96] > 32'd255;  // CommandChecker.java:80
  wire command_7_0_e_or_command_7_0_e_16 = command_7_0_e_or_command_7_0_e_15 || (command[7:0] ==
      8'd4 && above_9) || (command[7:0] == 8'd4 && above_10);  // CommandChecker.java:57
  wire above_11 = command[159:128] > 32'd511;  // CommandChecker.java:80
  wire [31:0] first_2 = command[95:64];  // CommandBits.java:33
  wire [32:0] end_ = {1'b0, first_2} + {1'b0, command[191:160]};  // CommandChecker.java:100
  wire beyond = end_ > 33'd256;  // CommandChecker.java:101
  wire [31:0] first_3 = command[127:96];  // CommandBits.java:33
  wire [32:0] end_1 = {1'b0, first_3} + {1'b0, command[191:160]};  // CommandChecker.java:100
  wire beyond_1 = end_1 > 33'd256;  // CommandChecker.java:101
  wire command_7_0_e_or_command_7_0_e_17 = (command[7:0] == 8'd4 && beyond) || (command[7:0] == 8'd4
      && beyond_1 && (command[8] || command[9]));  // CommandChecker.java:57
  wire known_6 = known_5 || command[7:0] == 8'd5;  // CommandChecker.java:39
  wire command_7_0_e_and_any_command_3_6 = command[7:0] == 8'd5 && (|((command[31:0] & 32'hfffffe00)
      | (command[511:480] & 32'hffffff00)));  // CommandChecker.java:57
  wire above_12 = command[127:96] > 32'd512;  // CommandChecker.java:80
  wire under_12 = command[127:96] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_18 = command_7_0_e_or_command_7_0_e_16 || (command[7:0] ==
      8'd4 && above_11) || (command[7:0] == 8'd5 && (above_12 || under_12));  // CommandChecker.java:57
  wire above_13 = command[159:128] > 32'd512;  // CommandChecker.java:80
  wire under_13 = command[159:128] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_19 = command_7_0_e_or_command_7_0_e_18 || (command[7:0] ==
      8'd5 && (above_13 || under_13));  // CommandChecker.java:57
  wire under_14 = command[271:256] < 16'd1;  // CommandChecker.java:81
  wire under_15 = command[287:272] < 16'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_20 = command_7_0_e_or_command_7_0_e_19 || (command[7:0] ==
      8'd5 && under_14) || (command[7:0] == 8'd5 && under_15);  // CommandChecker.java:57
  wire under_16 = command[295:288] < 8'd1;  // CommandChecker.java:81
  wire under_17 = command[303:296] < 8'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_21 = command_7_0_e_or_command_7_0_e_20 || (command[7:0] ==
      8'd5 && under_16) || (command[7:0] == 8'd5 && under_17);  // CommandChecker.java:57
  wire under_18 = command[311:304] < 8'd1;  // CommandChecker.java:81
  wire above_19 = command[335:320] > 16'd512;  // CommandChecker.java:80
  wire under_19 = command[335:320] < 16'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_22 = command_7_0_e_or_command_7_0_e_21 || (command[7:0] ==
      8'd5 && under_18) || (command[7:0] == 8'd5 && (above_19 || under_19));  // CommandChecker.java:57
  wire above_20 = command[383:352] > 32'd4;  // CommandChecker.java:80
  wire under_20 = command[383:352] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_23 = command_7_0_e_or_command_7_0_e_22 || (command[7:0] ==
      8'd5 && (above_20 || under_20));  // CommandChecker.java:57
  wire above_21 = command[479:448] > 32'd511;  // CommandChecker.java:80
  wire above_22 = command[487:480] > 8'd1;  // CommandChecker.java:80
  wire command_7_0_e_or_command_7_0_e_24 = command_7_0_e_or_command_7_0_e_23 || (command[7:0] ==
      8'd5 && above_21) || (command[7:0] == 8'd5 && above_22);  // CommandChecker.java:57
  wire [31:0] first_4 = command[479:448];  // CommandBits.java:33
  wire [32:0] end_2 = {1'b0, first_4} + {1'b0, command[127:96]};  // CommandChecker.java:100
  wire beyond_2 = end_2 > 33'd512;  // CommandChecker.java:101
  wire [7:0] bound = command[311:304];  // CommandBits.java:33
  wire command_7_0_e_or_command_7_0_e_25 = command_7_0_e_or_command_7_0_e_24 || (command[7:0] ==
      8'd5 && command[319:312] >= bound);  // CommandChecker.java:57
  wire [15:0] bound_1 = command[335:320];  // CommandBits.java:33
  wire command_7_0_e_or_command_7_0_e_26 = command_7_0_e_or_command_7_0_e_25 || (command[7:0] ==
      8'd5 && command[351:336] >= bound_1);  // CommandChecker.java:57
  wire known_7 = known_6 || command[7:0] == 8'd6;  // CommandChecker.java:39
  wire [31:0] command_31_0_or_command_287_2 = (command[31:0] & 32'hffffff00) | command[255:224] |
      command[287:256] | command[319:288];  // CommandBits.java:46
  wire [31:0] command_31_0_or_command_351_3 = command_31_0_or_command_287_2 | command[351:320] |
      command[383:352] | command[415:384] | command[447:416];  // CommandBits.java:46
  wire command_7_0_e_and_any_command_3_7 = command[7:0] == 8'd6 && (|(command_31_0_or_command_351_3
      | command[479:448] | command[511:480]));  // CommandChecker.java:57
  wire command_7_0_e_or_command_7_0_e_27 = command_7_0_e_or_command_7_0_e_12 ||
      command_7_0_e_and_any_command_3_6 || command_7_0_e_and_any_command_3_7;  // CommandChecker.java:57
  wire above_23 = command[127:96] > 32'd512;  // CommandChecker.java:80
  wire under_23 = command[127:96] < 32'd1;  // CommandChecker.java:81
  wire command_7_0_e_or_command_7_0_e_28 = command_7_0_e_or_command_7_0_e_26 || (command[7:0] ==
      8'd6 && (above_23 || under_23));  // CommandChecker.java:57
  wire above_24 = command[223:192] > 32'd0;  // CommandChecker.java:80
  wire above_25 = command[95:64] > 32'd511;  // CommandChecker.java:80
  wire command_7_0_e_or_command_7_0_e_29 = command_7_0_e_or_command_7_0_e_28 || (command[7:0] ==
      8'd6 && above_24) || (command[7:0] == 8'd6 && above_25);  // CommandChecker.java:57
  wire above_26 = command[159:128] > 32'd63;  // CommandChecker.java:80
  wire above_27 = command[191:160] > 32'd255;  // CommandChecker.java:80
  wire command_7_0_e_or_command_7_0_e_30 = command_7_0_e_or_command_7_0_e_29 || (command[7:0] ==
      8'd6 && above_26) || (command[7:0] == 8'd6 && above_27);  // CommandChecker.java:57
  wire [31:0] first_5 = command[95:64];  // CommandBits.java:33
  wire [32:0] end_3 = {1'b0, first_5} + {1'b0, command[127:96]};  // CommandChecker.java:100
  wire beyond_3 = end_3 > 33'd512;  // CommandChecker.java:101
  wire command_7_0_e_or_command_7_0_e_31 = command_7_0_e_or_command_7_0_e_17 || (command[7:0] ==
      8'd5 && beyond_2) || (command[7:0] == 8'd6 && beyond_3);  // CommandChecker.java:57
  wire [31:0] first_6 = command[191:160];  // CommandBits.java:33
  wire [32:0] end_4 = {1'b0, first_6} + {1'b0, command[127:96]};  // CommandChecker.java:100
  wire beyond_4 = end_4 > 33'd256;  // CommandChecker.java:101
  wire [31:0] first_7 = command[159:128];  // CommandBits.java:33
  wire [32:0] end_5 = {1'b0, first_7} + 33'd8;  // CommandChecker.java:100
  wire beyond_5 = end_5 > 33'd64;  // CommandChecker.java:101
  wire command_7_0_e_or_command_7_0_e_32 = command_7_0_e_or_command_7_0_e_31 || (command[7:0] ==
      8'd6 && beyond_4) || (command[7:0] == 8'd6 && beyond_5);  // CommandChecker.java:57
  localparam [9:0] code = 10'd0;  // CommandChecker.java:48
  wire [9:0] code_1 = command_7_0_e_or_command_7_0_e_32 ? 10'd32 : code;  // CommandChecker.java:51
  wire [9:0] code_2 = command_7_0_e_or_command_7_0_e_11 ? 10'd4 : code_1;  // CommandChecker.java:51
  wire [9:0] code_3 = command_7_0_e_or_command_7_0_e_30 ? 10'd2 : code_2;  // CommandChecker.java:51
  wire [9:0] code_4 = (command_7_0_e_or_command_7_0_e_27 || !known_7) ? 10'd1 : code_3;  // CommandChecker.java:51
  assign errors = code_4;  // CommandChecker.java:53

  // Bits that nothing reads.
  wire _unused = &{1'b0, command[63:32]};
endmodule

`default_nettype wire

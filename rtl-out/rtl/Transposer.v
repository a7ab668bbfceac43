// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.Transposer
// with Params[columns=8, codeDepth=128, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Transposer (  // Transposer.java:92
  input  wire        aclk,
  input  wire        aresetn,
  output wire        done,  // Transposer.java:58
  input  wire        command_valid,  // Transposer.java:94
  output wire        command_ready,  // Transposer.java:94
  input  wire [6:0]  command_from,  // Transposer.java:94
  input  wire [6:0]  command_to,  // Transposer.java:94
  output wire        code_read_enable,  // Transposer.java:95
  output wire [6:0]  code_read_address,  // Transposer.java:95
  input  wire [63:0] code_data,  // Transposer.java:96
  output wire        code_write_enable,  // Transposer.java:97
  output wire [6:0]  code_write_address,  // Transposer.java:97
  output wire [63:0] code_write_data  // Transposer.java:97
);

  reg [2:0] phase;  // Transposer.java:99
  reg [6:0] at_from;  // Transposer.java:100
  reg [6:0] at_to;  // Transposer.java:100
  reg [2:0] turn;  // Transposer.java:105
  reg coming_valid;  // Transposer.java:80
  reg coming_last;  // Transposer.java:80
  reg [2:0] coming_turn;  // Transposer.java:80
  reg turning_valid;  // Transposer.java:80
  reg turning_last;  // Transposer.java:80
  reg [2:0] turning_turn;  // Transposer.java:80
  reg turned_valid;  // Transposer.java:80
  reg turned_last;  // Transposer.java:80
  reg [2:0] turned_turn;  // Transposer.java:80
  reg [63:0] codes;  // Transposer.java:115
  reg [7:0] stored_0;  // Transposer.java:123
  reg [7:0] stored_1;  // Transposer.java:123
  reg [7:0] stored_2;  // Transposer.java:123
  reg [7:0] stored_3;  // Transposer.java:123
  reg [7:0] stored_4;  // Transposer.java:123
  reg [7:0] stored_5;  // Transposer.java:123
  reg [7:0] stored_6;  // Transposer.java:123
  reg [7:0] stored_7;  // Transposer.java:123
  reg [63:0] row;  // Transposer.java:125
  reg finished;  // Transposer.java:135

  wire rows = phase == 3'd1;  // Transposer.java:101
  wire inward = rows || phase == 3'd2;  // Transposer.java:102
  wire [3:0] sum_0 = {1'b0, turn};  // Transposer.java:167
  reg [7:0] words_0 [0:7];  // Transposer.java:120
  always @(posedge aclk) begin
    if (turned_valid && inward) begin
      words_0[turned_turn] <= codes[7:0];  // Transposer.java:121
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_0 <= words_0[sum_0[2:0]];  // Transposer.java:123
    end
  end

  wire [3:0] sum_1 = {1'b0, turn} + 4'd1;  // Transposer.java:167
  reg [7:0] words_1 [0:7];  // Transposer.java:120
  always @(posedge aclk) begin
    if (turned_valid && inward) begin
      words_1[turned_turn] <= codes[15:8];  // Transposer.java:121
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_1 <= words_1[sum_1 >= 4'd8 ? sum_1[2:0] : sum_1[2:0]];  // Transposer.java:123
    end
  end

  wire [3:0] sum_2 = {1'b0, turn} + 4'd2;  // Transposer.java:167
  reg [7:0] words_2 [0:7];  // Transposer.java:120
  always @(posedge aclk) begin
    if (turned_valid && inward) begin
      words_2[turned_turn] <= codes[23:16];  // Transposer.java:121
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_2 <= words_2[sum_2 >= 4'd8 ? sum_2[2:0] : sum_2[2:0]];  // Transposer.java:123
    end
  end

  wire [3:0] sum_3 = {1'b0, turn} + 4'd3;  // Transposer.java:167
  reg [7:0] words_3 [0:7];  // Transposer.java:120
  always @(posedge aclk) begin
    if (turned_valid && inward) begin
      words_3[turned_turn] <= codes[31:24];  // Transposer.java:121
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_3 <= words_3[sum_3 >= 4'd8 ? sum_3[2:0] : sum_3[2:0]];  // Transposer.java:123
    end
  end

  wire [3:0] sum_4 = {1'b0, turn} + 4'd4;  // Transposer.java:167
  reg [7:0] words_4 [0:7];  // Transposer.java:120
  always @(posedge aclk) begin
    if (turned_valid && inward) begin
      words_4[turned_turn] <= codes[39:32];  // Transposer.java:121
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_4 <= words_4[sum_4 >= 4'd8 ? sum_4[2:0] : sum_4[2:0]];  // Transposer.java:123
    end
  end

  wire [3:0] sum_5 = {1'b0, turn} + 4'd5;  // Transposer.java:167
  reg [7:0] words_5 [0:7];  // Transposer.java:120
  always @(posedge aclk) begin
    if (turned_valid && inward) begin
      words_5[turned_turn] <= codes[47:40];  // Transposer.java:121
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_5 <= words_5[sum_5 >= 4'd8 ? sum_5[2:0] : sum_5[2:0]];  // Transposer.java:123
    end
  end

  wire [3:0] sum_6 = {1'b0, turn} + 4'd6;  // Transposer.java:167
  reg [7:0] words_6 [0:7];  // Transposer.java:120
  always @(posedge aclk) begin
    if (turned_valid && inward) begin
      words_6[turned_turn] <= codes[55:48];  // Transposer.java:121
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_6 <= words_6[sum_6 >= 4'd8 ? sum_6[2:0] : sum_6[2:0]];  // Transposer.java:123
    end
  end

  wire [3:0] sum_7 = {1'b0, turn} + 4'd7;  // Transposer.java:167
  reg [7:0] words_7 [0:7];  // Transposer.java:120
  always @(posedge aclk) begin
    if (turned_valid && inward) begin
      words_7[turned_turn] <= codes[63:56];  // Transposer.java:121
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_7 <= words_7[sum_7 >= 4'd8 ? sum_7[2:0] : sum_7[2:0]];  // Transposer.java:123
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      coming_valid <= 1'b0;  // Transposer.java:80
    end else begin
      coming_valid <= rows || phase == 3'd3;  // Transposer.java:80
    end
  end

  wire last_row = turn == 3'd7;  // Transposer.java:106
  wire last_column = turn == 3'd1;  // Transposer.java:107
  always @(posedge aclk) begin
    coming_last <= rows ? last_row : last_column;  // Transposer.java:80
    coming_turn <= turn;  // Transposer.java:80
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      turning_valid <= 1'b0;  // Transposer.java:80
    end else begin
      turning_valid <= coming_valid;  // Transposer.java:80
    end
  end

  always @(posedge aclk) begin
    turning_last <= coming_last;  // Transposer.java:80
    turning_turn <= coming_turn;  // Transposer.java:80
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      turned_valid <= 1'b0;  // Transposer.java:80
    end else begin
      turned_valid <= turning_valid;  // Transposer.java:80
    end
  end

  wire [63:0] cat_stored_7_stored_6 = {stored_7, stored_6, stored_5, stored_4, stored_3, stored_2,
      stored_1, stored_0};  // Transposer.java:126
  wire [7:0] turning_turn_0_pick_row_63_56 = turning_turn[0] ? row[63:56] : row[7:0];  // Transposer.java:181
  wire [7:0] turning_turn_0_pick_row_7_0 = turning_turn[0] ? row[7:0] : row[15:8];  // Transposer.java:181
  wire [7:0] turning_turn_0_pick_row_15_8 = turning_turn[0] ? row[15:8] : row[23:16];  // Transposer.java:181
  wire [7:0] turning_turn_0_pick_row_23_16 = turning_turn[0] ? row[23:16] : row[31:24];  // Transposer.java:181
  wire [7:0] turning_turn_0_pick_row_31_24 = turning_turn[0] ? row[31:24] : row[39:32];  // Transposer.java:181
  wire [7:0] turning_turn_0_pick_row_39_32 = turning_turn[0] ? row[39:32] : row[47:40];  // Transposer.java:181
  wire [7:0] turning_turn_0_pick_row_47_40 = turning_turn[0] ? row[47:40] : row[55:48];  // Transposer.java:181
  wire [7:0] turning_turn_0_pick_row_55_48 = turning_turn[0] ? row[55:48] : row[63:56];  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn = turning_turn[1] ? turning_turn_0_pick_row_47_40 :
      turning_turn_0_pick_row_63_56;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_2 = turning_turn[1] ? turning_turn_0_pick_row_55_48 :
      turning_turn_0_pick_row_7_0;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_3 = turning_turn[1] ? turning_turn_0_pick_row_63_56 :
      turning_turn_0_pick_row_15_8;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_4 = turning_turn[1] ? turning_turn_0_pick_row_7_0 :
      turning_turn_0_pick_row_23_16;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_5 = turning_turn[1] ? turning_turn_0_pick_row_15_8 :
      turning_turn_0_pick_row_31_24;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_6 = turning_turn[1] ? turning_turn_0_pick_row_23_16 :
      turning_turn_0_pick_row_39_32;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_7 = turning_turn[1] ? turning_turn_0_pick_row_31_24 :
      turning_turn_0_pick_row_47_40;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_8 = turning_turn[1] ? turning_turn_0_pick_row_39_32 :
      turning_turn_0_pick_row_55_48;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_9 = turning_turn[2] ? turning_turn_pick_turning_turn_5 :
      turning_turn_pick_turning_turn;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_10 = turning_turn[2] ? turning_turn_pick_turning_turn_6
      : turning_turn_pick_turning_turn_2;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_11 = turning_turn[2] ? turning_turn_pick_turning_turn_7
      : turning_turn_pick_turning_turn_3;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_12 = turning_turn[2] ? turning_turn_pick_turning_turn_8
      : turning_turn_pick_turning_turn_4;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_13 = turning_turn[2] ? turning_turn_pick_turning_turn :
      turning_turn_pick_turning_turn_5;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_14 = turning_turn[2] ? turning_turn_pick_turning_turn_2
      : turning_turn_pick_turning_turn_6;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_15 = turning_turn[2] ? turning_turn_pick_turning_turn_3
      : turning_turn_pick_turning_turn_7;  // Transposer.java:181
  wire [7:0] turning_turn_pick_turning_turn_16 = turning_turn[2] ? turning_turn_pick_turning_turn_4
      : turning_turn_pick_turning_turn_8;  // Transposer.java:181
  wire [63:0] cat_turning_turn_turning_turn = {turning_turn_pick_turning_turn_16,
      turning_turn_pick_turning_turn_15, turning_turn_pick_turning_turn_14,
      turning_turn_pick_turning_turn_13, turning_turn_pick_turning_turn_12,
      turning_turn_pick_turning_turn_11, turning_turn_pick_turning_turn_10,
      turning_turn_pick_turning_turn_9};  // Transposer.java:184
  always @(posedge aclk) begin
    turned_last <= turning_last;  // Transposer.java:80
    turned_turn <= turning_turn;  // Transposer.java:80
    row <= inward ? code_data : cat_stored_7_stored_6;  // Transposer.java:126
    codes <= cat_turning_turn_turning_turn;  // Transposer.java:127
  end

  assign code_read_enable = rows;  // Transposer.java:129
  assign code_read_address = at_from;  // Transposer.java:129

  wire writes = turned_valid && !inward;  // Transposer.java:130
  assign code_write_enable = writes;  // Transposer.java:131
  assign code_write_address = at_to;  // Transposer.java:131
  assign code_write_data = codes;  // Transposer.java:131

  always @(posedge aclk) begin
    if (rows) begin  // Transposer.java:132
      at_from <= at_from + 7'd1;  // Transposer.java:132
    end
    if (writes) begin  // Transposer.java:133
      at_to <= at_to + 7'd1;  // Transposer.java:133
    end
    case (phase)  // Transposer.java:138
      3'd0: begin  // IDLE
        if (command_valid) begin  // Transposer.java:143
          at_from <= command_from;  // Transposer.java:146
          at_to <= command_to;  // Transposer.java:146
          turn <= 3'd0;  // Transposer.java:147
        end
      end
      3'd1: begin  // ROWS
        turn <= last_row ? 3'd0 : turn + 3'd1;  // Transposer.java:152
      end
      3'd2: ;  // TURN
      3'd3: begin  // COLUMNS
        turn <= |turn ? turn - 3'd1 : 3'd7;  // Transposer.java:158
      end
      default: ;  // END
    endcase
  end

  wire ends = turned_valid && turned_last;  // Transposer.java:113
  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // Transposer.java:135
    end else begin
      finished <= phase == 3'd4 && ends;  // Transposer.java:135
    end
  end

  assign done = finished;  // Transposer.java:136
  assign command_ready = phase == 3'd0;  // Transposer.java:137

  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 3'd0;  // Transposer.java:99
    end else begin
      case (phase)  // Transposer.java:138
        3'd0: begin  // IDLE
          if (command_valid) begin  // Transposer.java:143
            phase <= 3'd1;  // Transposer.java:148
          end
        end
        3'd1: begin  // ROWS
          if (last_row) begin  // Transposer.java:153
            phase <= 3'd2;  // Transposer.java:153
          end
        end
        3'd2: begin  // TURN
          if (ends) begin  // Transposer.java:155
            phase <= 3'd3;  // Transposer.java:155
          end
        end
        3'd3: begin  // COLUMNS
          if (last_column) begin  // Transposer.java:159
            phase <= 3'd4;  // Transposer.java:159
          end
        end
        default: begin  // END
          if (ends) begin  // Transposer.java:161
            phase <= 3'd0;  // Transposer.java:161
          end
        end
      endcase
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, sum_0[3]};
endmodule

`default_nettype wire

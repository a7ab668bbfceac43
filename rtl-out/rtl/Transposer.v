// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.Transposer
// with Params[columns=8, codeDepth=128, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Transposer (  // Transposer.java:96
  input  wire        aclk,
  input  wire        aresetn,
  output wire        done,  // Transposer.java:59
  input  wire        command_valid,  // Transposer.java:98
  output wire        command_ready,  // Transposer.java:98
  input  wire [6:0]  command_from,  // Transposer.java:98
  input  wire [6:0]  command_to,  // Transposer.java:98
  output wire        code_read_enable,  // Transposer.java:99
  output wire [6:0]  code_read_address,  // Transposer.java:99
  input  wire [63:0] code_data,  // Transposer.java:100
  output wire        code_write_enable,  // Transposer.java:101
  output wire [6:0]  code_write_address,  // Transposer.java:101
  output wire [63:0] code_write_data  // Transposer.java:101
);

  reg [2:0] phase;  // Transposer.java:103
  reg [6:0] at_from;  // Transposer.java:104
  reg [6:0] at_to;  // Transposer.java:104
  reg [2:0] turn;  // Transposer.java:109
  reg coming_late_valid;  // Transposer.java:81
  reg coming_late_last;  // Transposer.java:81
  reg [2:0] coming_late_turn;  // Transposer.java:81
  reg turning_late_valid;  // Transposer.java:81
  reg turning_late_last;  // Transposer.java:81
  reg [2:0] turning_late_turn;  // Transposer.java:81
  reg turned_late_valid;  // Transposer.java:81
  reg turned_late_last;  // Transposer.java:81
  reg [2:0] turned_late_turn;  // Transposer.java:81
  reg [63:0] codes;  // Transposer.java:119
  reg [7:0] stored_0;  // Transposer.java:127
  reg [7:0] stored_1;  // Transposer.java:127
  reg [7:0] stored_2;  // Transposer.java:127
  reg [7:0] stored_3;  // Transposer.java:127
  reg [7:0] stored_4;  // Transposer.java:127
  reg [7:0] stored_5;  // Transposer.java:127
  reg [7:0] stored_6;  // Transposer.java:127
  reg [7:0] stored_7;  // Transposer.java:127
  reg [63:0] row;  // Transposer.java:129
  reg finished;  // Transposer.java:139

  wire rows = phase == 3'd1;  // Transposer.java:105
  wire inward = rows || phase == 3'd2;  // Transposer.java:106
  wire [3:0] sum_0 = {1'b0, turn};  // Transposer.java:172
  reg [7:0] words_0 [0:7];  // Transposer.java:124
  always @(posedge aclk) begin
    if (turned_late_valid && inward) begin
      words_0[turned_late_turn] <= codes[7:0];  // Transposer.java:125
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_0 <= words_0[sum_0[2:0]];  // Transposer.java:127
    end
  end

  wire [3:0] sum_1 = {1'b0, turn} + 4'd1;  // Transposer.java:172
  reg [7:0] words_1 [0:7];  // Transposer.java:124
  always @(posedge aclk) begin
    if (turned_late_valid && inward) begin
      words_1[turned_late_turn] <= codes[15:8];  // Transposer.java:125
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_1 <= words_1[sum_1 >= 4'd8 ? sum_1[2:0] : sum_1[2:0]];  // Transposer.java:127
    end
  end

  wire [3:0] sum_2 = {1'b0, turn} + 4'd2;  // Transposer.java:172
  reg [7:0] words_2 [0:7];  // Transposer.java:124
  always @(posedge aclk) begin
    if (turned_late_valid && inward) begin
      words_2[turned_late_turn] <= codes[23:16];  // Transposer.java:125
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_2 <= words_2[sum_2 >= 4'd8 ? sum_2[2:0] : sum_2[2:0]];  // Transposer.java:127
    end
  end

  wire [3:0] sum_3 = {1'b0, turn} + 4'd3;  // Transposer.java:172
  reg [7:0] words_3 [0:7];  // Transposer.java:124
  always @(posedge aclk) begin
    if (turned_late_valid && inward) begin
      words_3[turned_late_turn] <= codes[31:24];  // Transposer.java:125
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_3 <= words_3[sum_3 >= 4'd8 ? sum_3[2:0] : sum_3[2:0]];  // Transposer.java:127
    end
  end

  wire [3:0] sum_4 = {1'b0, turn} + 4'd4;  // Transposer.java:172
  reg [7:0] words_4 [0:7];  // Transposer.java:124
  always @(posedge aclk) begin
    if (turned_late_valid && inward) begin
      words_4[turned_late_turn] <= codes[39:32];  // Transposer.java:125
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_4 <= words_4[sum_4 >= 4'd8 ? sum_4[2:0] : sum_4[2:0]];  // Transposer.java:127
    end
  end

  wire [3:0] sum_5 = {1'b0, turn} + 4'd5;  // Transposer.java:172
  reg [7:0] words_5 [0:7];  // Transposer.java:124
  always @(posedge aclk) begin
    if (turned_late_valid && inward) begin
      words_5[turned_late_turn] <= codes[47:40];  // Transposer.java:125
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_5 <= words_5[sum_5 >= 4'd8 ? sum_5[2:0] : sum_5[2:0]];  // Transposer.java:127
    end
  end

  wire [3:0] sum_6 = {1'b0, turn} + 4'd6;  // Transposer.java:172
  reg [7:0] words_6 [0:7];  // Transposer.java:124
  always @(posedge aclk) begin
    if (turned_late_valid && inward) begin
      words_6[turned_late_turn] <= codes[55:48];  // Transposer.java:125
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_6 <= words_6[sum_6 >= 4'd8 ? sum_6[2:0] : sum_6[2:0]];  // Transposer.java:127
    end
  end

  wire [3:0] sum_7 = {1'b0, turn} + 4'd7;  // Transposer.java:172
  reg [7:0] words_7 [0:7];  // Transposer.java:124
  always @(posedge aclk) begin
    if (turned_late_valid && inward) begin
      words_7[turned_late_turn] <= codes[63:56];  // Transposer.java:125
    end
  end
  always @(posedge aclk) begin
    if (phase == 3'd3) begin
      stored_7 <= words_7[sum_7 >= 4'd8 ? sum_7[2:0] : sum_7[2:0]];  // Transposer.java:127
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      coming_late_valid <= 1'b0;  // Transposer.java:81
    end else begin
      coming_late_valid <= rows || phase == 3'd3;  // Transposer.java:83
    end
  end

  wire last_row = turn == 3'd7;  // Transposer.java:110
  wire last_column = turn == 3'd1;  // Transposer.java:111
  always @(posedge aclk) begin
    coming_late_last <= rows ? last_row : last_column;  // Transposer.java:83
    coming_late_turn <= turn;  // Transposer.java:83
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      turning_late_valid <= 1'b0;  // Transposer.java:81
    end else begin
      turning_late_valid <= coming_late_valid;  // Transposer.java:83
    end
  end

  always @(posedge aclk) begin
    turning_late_last <= coming_late_last;  // Transposer.java:83
    turning_late_turn <= coming_late_turn;  // Transposer.java:83
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      turned_late_valid <= 1'b0;  // Transposer.java:81
    end else begin
      turned_late_valid <= turning_late_valid;  // Transposer.java:83
    end
  end

  wire [63:0] cat_stored_7_stored_6 = {stored_7, stored_6, stored_5, stored_4, stored_3, stored_2,
      stored_1, stored_0};  // Transposer.java:130
  wire [7:0] turning_late_pick_row_63_56 = turning_late_turn[0] ? row[63:56] : row[7:0];  // Transposer.java:186
  wire [7:0] turning_late_turn_0_pick_row_7_0 = turning_late_turn[0] ? row[7:0] : row[15:8];  // Transposer.java:186
  wire [7:0] turning_late_pick_row_15_8 = turning_late_turn[0] ? row[15:8] : row[23:16];  // Transposer.java:186
  wire [7:0] turning_late_pick_row_23_16 = turning_late_turn[0] ? row[23:16] : row[31:24];  // Transposer.java:186
  wire [7:0] turning_late_pick_row_31_24 = turning_late_turn[0] ? row[31:24] : row[39:32];  // Transposer.java:186
  wire [7:0] turning_late_pick_row_39_32 = turning_late_turn[0] ? row[39:32] : row[47:40];  // Transposer.java:186
  wire [7:0] turning_late_pick_row_47_40 = turning_late_turn[0] ? row[47:40] : row[55:48];  // Transposer.java:186
  wire [7:0] turning_late_pick_row_55_48 = turning_late_turn[0] ? row[55:48] : row[63:56];  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late = turning_late_turn[1] ? turning_late_pick_row_47_40 :
      turning_late_pick_row_63_56;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_2 = turning_late_turn[1] ? turning_late_pick_row_55_48 :
      turning_late_turn_0_pick_row_7_0;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_3 = turning_late_turn[1] ? turning_late_pick_row_63_56 :
      turning_late_pick_row_15_8;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_4 = turning_late_turn[1] ?
      turning_late_turn_0_pick_row_7_0 : turning_late_pick_row_23_16;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_5 = turning_late_turn[1] ? turning_late_pick_row_15_8 :
      turning_late_pick_row_31_24;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_6 = turning_late_turn[1] ? turning_late_pick_row_23_16 :
      turning_late_pick_row_39_32;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_7 = turning_late_turn[1] ? turning_late_pick_row_31_24 :
      turning_late_pick_row_47_40;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_8 = turning_late_turn[1] ? turning_late_pick_row_39_32 :
      turning_late_pick_row_55_48;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_9 = turning_late_turn[2] ?
      turning_late_pick_turning_late_5 : turning_late_pick_turning_late;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_10 = turning_late_turn[2] ?
      turning_late_pick_turning_late_6 : turning_late_pick_turning_late_2;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_11 = turning_late_turn[2] ?
      turning_late_pick_turning_late_7 : turning_late_pick_turning_late_3;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_12 = turning_late_turn[2] ?
      turning_late_pick_turning_late_8 : turning_late_pick_turning_late_4;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_13 = turning_late_turn[2] ?
      turning_late_pick_turning_late : turning_late_pick_turning_late_5;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_14 = turning_late_turn[2] ?
      turning_late_pick_turning_late_2 : turning_late_pick_turning_late_6;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_15 = turning_late_turn[2] ?
      turning_late_pick_turning_late_3 : turning_late_pick_turning_late_7;  // Transposer.java:186
  wire [7:0] turning_late_pick_turning_late_16 = turning_late_turn[2] ?
      turning_late_pick_turning_late_4 : turning_late_pick_turning_late_8;  // Transposer.java:186
  wire [63:0] cat_turning_late_turning_late = {turning_late_pick_turning_late_16,
      turning_late_pick_turning_late_15, turning_late_pick_turning_late_14,
      turning_late_pick_turning_late_13, turning_late_pick_turning_late_12,
      turning_late_pick_turning_late_11, turning_late_pick_turning_late_10,
      turning_late_pick_turning_late_9};  // Transposer.java:189
  always @(posedge aclk) begin
    turned_late_last <= turning_late_last;  // Transposer.java:83
    turned_late_turn <= turning_late_turn;  // Transposer.java:83
    row <= inward ? code_data : cat_stored_7_stored_6;  // Transposer.java:130
    codes <= cat_turning_late_turning_late;  // Transposer.java:131
  end

  assign code_read_enable = rows;  // Transposer.java:133
  assign code_read_address = at_from;  // Transposer.java:133

  wire writes = turned_late_valid && !inward;  // Transposer.java:134
  assign code_write_enable = writes;  // Transposer.java:135
  assign code_write_address = at_to;  // Transposer.java:135
  assign code_write_data = codes;  // Transposer.java:135

  always @(posedge aclk) begin
    if (rows) begin  // Transposer.java:136
      at_from <= at_from + 7'd1;  // Transposer.java:136
    end
    if (writes) begin  // Transposer.java:137
      at_to <= at_to + 7'd1;  // Transposer.java:137
    end
    case (phase)  // Transposer.java:143
      3'd0: begin  // IDLE
        if (command_valid) begin  // Transposer.java:148
          at_from <= command_from;  // Transposer.java:151
          at_to <= command_to;  // Transposer.java:151
          turn <= 3'd0;  // Transposer.java:152
        end
      end
      3'd1: begin  // ROWS
        turn <= last_row ? 3'd0 : turn + 3'd1;  // Transposer.java:157
      end
      3'd2: ;  // TURN
      3'd3: begin  // COLUMNS
        turn <= |turn ? turn - 3'd1 : 3'd7;  // Transposer.java:163
      end
      default: ;
    endcase
  end

  wire ends = turned_late_valid && turned_late_last;  // Transposer.java:117
  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // Transposer.java:139
    end else begin
      finished <= phase == 3'd4 && ends;  // Transposer.java:140
    end
  end

  assign done = finished;  // Transposer.java:141
  assign command_ready = phase == 3'd0;  // Transposer.java:142

  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 3'd0;  // Transposer.java:103
    end else begin
      case (phase)  // Transposer.java:143
        3'd0: begin  // IDLE
          if (command_valid) begin  // Transposer.java:148
            phase <= 3'd1;  // Transposer.java:153
          end
        end
        3'd1: begin  // ROWS
          if (last_row) begin  // Transposer.java:158
            phase <= 3'd2;  // Transposer.java:158
          end
        end
        3'd2: begin  // TURN
          if (ends) begin  // Transposer.java:160
            phase <= 3'd3;  // Transposer.java:160
          end
        end
        3'd3: begin  // COLUMNS
          if (last_column) begin  // Transposer.java:164
            phase <= 3'd4;  // Transposer.java:164
          end
        end
        default: begin
          if (ends) begin  // Transposer.java:166
            phase <= 3'd0;  // Transposer.java:166
          end
        end
      endcase
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, sum_0[3]};
endmodule

`default_nettype wire

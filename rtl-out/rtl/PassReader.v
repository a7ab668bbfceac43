// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.PassReader
// with Params[columns=8, lanes=1, yDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module PassReader (  // PassReader.java:115
  input  wire         aclk,
  input  wire         aresetn,
  input  wire [82:0]  row_data,  // PassReader.java:94
  output wire         beat_valid,  // PassReader.java:100
  output wire         beat_row_start,  // PassReader.java:100
  output wire         beat_row_end,  // PassReader.java:100
  output wire         beat_first_row,  // PassReader.java:100
  output wire         beat_last_row,  // PassReader.java:100
  output wire [82:0]  row,  // PassReader.java:109
  input  wire         in_valid,  // PassReader.java:116
  output wire         in_ready,  // PassReader.java:116
  input  wire         in_from_vector,  // PassReader.java:116
  input  wire         in_reads_b,  // PassReader.java:116
  input  wire         in_broadcast,  // PassReader.java:116
  input  wire [9:0]   in_rows,  // PassReader.java:116
  input  wire [8:0]   in_a,  // PassReader.java:116
  input  wire [8:0]   in_b,  // PassReader.java:116
  input  wire [8:0]   in_param,  // PassReader.java:116
  input  wire [5:0]   in_row,  // PassReader.java:116
  input  wire [3:0]   in_columns,  // PassReader.java:116
  output wire         y_read_valid,  // PassReader.java:117
  input  wire         y_read_ready,  // PassReader.java:117
  output wire [8:0]   y_read_data,  // PassReader.java:117
  input  wire [255:0] y_data,  // PassReader.java:118
  output wire         vector_read_enable,  // PassReader.java:119
  output wire [8:0]   vector_read_address,  // PassReader.java:119
  input  wire [127:0] vector_data,  // PassReader.java:120
  output wire         row_read_enable,  // PassReader.java:121
  output wire [5:0]   row_read_address,  // PassReader.java:121
  output wire         param_read_enable,  // PassReader.java:122
  output wire [8:0]   param_read_address,  // PassReader.java:122
  output wire [31:0]  a,  // PassReader.java:123
  output wire [15:0]  b,  // PassReader.java:124
  output wire         counts  // PassReader.java:125
);

  reg active;  // PassReader.java:129
  reg at_from_vector;  // PassReader.java:130
  reg at_reads_b;  // PassReader.java:130
  reg at_broadcast;  // PassReader.java:130
  reg [9:0] at_rows;  // PassReader.java:130
  reg [8:0] at_a;  // PassReader.java:130
  reg [8:0] at_b;  // PassReader.java:130
  reg [8:0] at_param;  // PassReader.java:130
  reg [5:0] at_row;  // PassReader.java:130
  reg [3:0] at_columns;  // PassReader.java:130
  reg first;  // PassReader.java:131
  reg has_b;  // PassReader.java:132
  reg coming;  // PassReader.java:133
  reg [3:0] beats_left;  // PassReader.java:134
  reg coming_b;  // PassReader.java:174
  reg [127:0] held_b;  // PassReader.java:175
  reg coming_first;  // PassReader.java:179
  reg coming_last;  // PassReader.java:180
  reg [255:0] row_a;  // PassReader.java:181
  reg [127:0] row_b;  // PassReader.java:182
  reg [82:0] row_word;  // PassReader.java:183
  reg [7:0] row_counts;  // PassReader.java:184
  reg [8:0] param;  // PassReader.java:185
  reg first_row;  // PassReader.java:186
  reg last_row;  // PassReader.java:187
  reg delay_valid;  // PassBeat.java:34
  reg delay_row_start;  // PassBeat.java:34
  reg delay_row_end;  // PassBeat.java:34
  reg delay_first_row;  // PassBeat.java:34
  reg delay_last_row;  // PassBeat.java:34
  reg [31:0] given_a;  // PassReader.java:218
  reg [15:0] given_b;  // PassReader.java:220
  reg [82:0] given_word;  // PassReader.java:222
  reg given_counts;  // PassReader.java:224

  wire room = !coming && beats_left <= 4'd2;  // PassReader.java:135
  wire asks = active && room && (has_b || !at_reads_b);  // PassReader.java:136
  assign y_read_valid = asks && !at_from_vector;  // PassReader.java:138
  assign y_read_data = at_a;  // PassReader.java:138

  wire ends = at_rows == 10'd1;  // PassReader.java:137
  wire asks_vector = asks && at_from_vector;  // PassReader.java:139
  wire next_b = y_read_valid && y_read_ready && !ends && !at_broadcast;  // PassReader.java:141
  wire asks_b = active && at_reads_b && (!has_b || next_b);  // PassReader.java:142
  assign vector_read_enable = asks_b || asks_vector;  // PassReader.java:143
  assign vector_read_address = asks_b ? at_b : at_a;  // PassReader.java:143

  wire asked = asks_vector || (y_read_valid && y_read_ready);  // PassReader.java:140
  assign row_read_enable = asked;  // PassReader.java:147
  assign row_read_address = at_row;  // PassReader.java:147
  assign in_ready = !active;  // PassReader.java:148

  wire in_valid_and_in_ready = in_valid && in_ready;  // PassReader.java:150
  always @(posedge aclk) begin
    if (!aresetn) begin
      active <= 1'b0;  // PassReader.java:129
      has_b <= 1'b0;  // PassReader.java:132
    end else begin
      if (in_valid_and_in_ready) begin  // PassReader.java:149
        active <= 1'b1;  // PassReader.java:152
        has_b <= 1'b0;  // PassReader.java:155
      end
      if (asked) begin  // PassReader.java:157
        has_b <= at_broadcast;  // PassReader.java:164
        if (ends) begin  // PassReader.java:165
          active <= 1'b0;  // PassReader.java:165
        end
      end
      if (asks_b) begin  // PassReader.java:167
        has_b <= 1'b1;  // PassReader.java:171
      end
    end
  end

  always @(posedge aclk) begin
    if (in_valid_and_in_ready) begin  // PassReader.java:149
      at_from_vector <= in_from_vector;  // PassReader.java:153
      at_reads_b <= in_reads_b;  // PassReader.java:153
      at_broadcast <= in_broadcast;  // PassReader.java:153
      at_rows <= in_rows;  // PassReader.java:153
      at_a <= in_a;  // PassReader.java:153
      at_b <= in_b;  // PassReader.java:153
      at_param <= in_param;  // PassReader.java:153
      at_row <= in_row;  // PassReader.java:153
      at_columns <= in_columns;  // PassReader.java:153
      first <= 1'b1;  // PassReader.java:154
    end
    if (asked) begin  // PassReader.java:157
      at_a <= at_a + 9'd1;  // PassReader.java:160
      at_row <= at_row + 6'd1;  // PassReader.java:161
      at_rows <= at_rows - 10'd1;  // PassReader.java:162
      first <= 1'b0;  // PassReader.java:163
    end
    if (asks_b) begin  // PassReader.java:167
      at_b <= at_b + 9'd1;  // PassReader.java:170
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      coming <= 1'b0;  // PassReader.java:133
      coming_b <= 1'b0;  // PassReader.java:174
    end else begin
      coming <= asked;  // PassReader.java:173
      coming_b <= asks_b;  // PassReader.java:174
    end
  end

  always @(posedge aclk) begin
    if (coming_b) begin  // PassReader.java:176
      held_b <= vector_data;  // PassReader.java:176
    end
  end

  always @(posedge aclk) begin
    coming_first <= first;  // PassReader.java:179
    coming_last <= ends;  // PassReader.java:180
  end

  wire beats = |beats_left;  // PassReader.java:188
  always @(posedge aclk) begin
    if (!aresetn) begin
      beats_left <= 4'd0;  // PassReader.java:134
    end else if (coming) begin  // PassReader.java:189
      beats_left <= 4'd8;  // PassReader.java:192
    end else if (beats) begin  // PassReader.java:201
      beats_left <= beats_left - 4'd1;  // PassReader.java:204
    end
  end

  wire signed [31:0] values_0 = {{16{vector_data[15]}}, vector_data[15:0]};  // PassReader.java:231
  wire signed [31:0] values_1 = {{16{vector_data[31]}}, vector_data[31:16]};  // PassReader.java:231
  wire signed [31:0] values_2 = {{16{vector_data[47]}}, vector_data[47:32]};  // PassReader.java:231
  wire signed [31:0] values_3 = {{16{vector_data[63]}}, vector_data[63:48]};  // PassReader.java:231
  wire signed [31:0] values_4 = {{16{vector_data[79]}}, vector_data[79:64]};  // PassReader.java:231
  wire signed [31:0] values_5 = {{16{vector_data[95]}}, vector_data[95:80]};  // PassReader.java:231
  wire signed [31:0] values_6 = {{16{vector_data[111]}}, vector_data[111:96]};  // PassReader.java:231
  wire signed [31:0] values_7 = {{16{vector_data[127]}}, vector_data[127:112]};  // PassReader.java:231
  wire [255:0] cat_values_7_values_6 = {values_7, values_6, values_5, values_4, values_3, values_2,
      values_1, values_0};  // PassReader.java:232
  wire [7:0] cat_at_columns_gt_at_columns_gt = {at_columns > 4'd7, at_columns > 4'd6, at_columns >
      4'd5, at_columns > 4'd4, at_columns > 4'd3, at_columns > 4'd2, at_columns > 4'd1, at_columns >
      4'd0};  // PassReader.java:196
  always @(posedge aclk) begin
    if (coming) begin  // PassReader.java:189
      row_a <= at_from_vector ? cat_values_7_values_6 : y_data;  // PassReader.java:193
      row_b <= held_b;  // PassReader.java:194
      row_word <= row_data;  // PassReader.java:195
      row_counts <= cat_at_columns_gt_at_columns_gt;  // PassReader.java:196
      param <= at_param;  // PassReader.java:197
      first_row <= coming_first;  // PassReader.java:198
      last_row <= coming_last;  // PassReader.java:199
    end else if (beats) begin  // PassReader.java:201
      param <= param + 9'd1;  // PassReader.java:205
      row_a <= {32'd0, row_a[255:32]};  // PassReader.java:207
      row_b <= {16'd0, row_b[127:16]};  // PassReader.java:208
      row_counts <= {1'b0, row_counts[7:1]};  // PassReader.java:209
    end
  end

  assign param_read_enable = beats;  // PassReader.java:212
  assign param_read_address = param;  // PassReader.java:212

  always @(posedge aclk) begin
    if (!aresetn) begin
      delay_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      delay_valid <= beats;  // PassBeat.java:34
    end
  end

  wire row_start = beats_left == 4'd8;  // PassReader.java:215
  wire row_end = beats_left == 4'd1;  // PassReader.java:216
  always @(posedge aclk) begin
    delay_row_start <= row_start;  // PassBeat.java:34
    delay_row_end <= row_end;  // PassBeat.java:34
    delay_first_row <= first_row;  // PassBeat.java:34
    delay_last_row <= last_row;  // PassBeat.java:34
  end

  assign beat_valid = delay_valid;  // PassReader.java:217
  assign beat_row_start = delay_row_start;  // PassReader.java:217
  assign beat_row_end = delay_row_end;  // PassReader.java:217
  assign beat_first_row = delay_first_row;  // PassReader.java:217
  assign beat_last_row = delay_last_row;  // PassReader.java:217

  always @(posedge aclk) begin
    given_a <= row_a[31:0];  // PassReader.java:218
  end

  assign a = given_a;  // PassReader.java:219

  always @(posedge aclk) begin
    given_b <= row_b[15:0];  // PassReader.java:220
  end

  assign b = given_b;  // PassReader.java:221

  always @(posedge aclk) begin
    given_word <= row_word;  // PassReader.java:222
  end

  assign row = given_word;  // PassReader.java:223

  always @(posedge aclk) begin
    given_counts <= row_counts[0];  // PassReader.java:224
  end

  assign counts = given_counts;  // PassReader.java:225
endmodule

`default_nettype wire

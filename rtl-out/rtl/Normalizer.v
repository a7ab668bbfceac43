// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.Normalizer
// with Params[lanes=1, paramDepth=512, statDepth=128, rowDepth=64, units=1]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Normalizer (  // Normalizer.java:80
  input  wire         aclk,
  input  wire         aresetn,
  output wire         done,  // Normalizer.java:46
  input  wire [82:0]  row_data,  // Normalizer.java:67
  input  wire         normalize_valid,  // Normalizer.java:81
  output wire         normalize_ready,  // Normalizer.java:81
  input  wire [6:0]   normalize_stat,  // Normalizer.java:81
  input  wire [7:0]   normalize_words,  // Normalizer.java:81
  input  wire [8:0]   normalize_source,  // Normalizer.java:81
  input  wire [8:0]   normalize_param,  // Normalizer.java:81
  input  wire [39:0]  normalize_epsilon_low,  // Normalizer.java:81
  input  wire [38:0]  normalize_epsilon_high,  // Normalizer.java:81
  input  wire [30:0]  normalize_inverse_count,  // Normalizer.java:81
  input  wire [18:0]  normalize_count,  // Normalizer.java:81
  input  wire [5:0]   normalize_mean_shift,  // Normalizer.java:81
  input  wire         standardize_valid,  // Normalizer.java:82
  output wire         standardize_ready,  // Normalizer.java:82
  input  wire [5:0]   standardize_row,  // Normalizer.java:82
  input  wire [6:0]   standardize_rows,  // Normalizer.java:82
  input  wire [39:0]  standardize_epsilon_low,  // Normalizer.java:82
  input  wire [38:0]  standardize_epsilon_high,  // Normalizer.java:82
  input  wire [30:0]  standardize_inverse_count,  // Normalizer.java:82
  input  wire [18:0]  standardize_count,  // Normalizer.java:82
  input  wire [5:0]   standardize_mean_shift,  // Normalizer.java:82
  output wire         stat_read_enable,  // Normalizer.java:83
  output wire [6:0]   stat_read_address,  // Normalizer.java:83
  input  wire [82:0]  stat_data,  // Normalizer.java:84
  output wire         param_read_enable,  // Normalizer.java:85
  output wire [8:0]   param_read_address,  // Normalizer.java:85
  input  wire [127:0] param_data,  // Normalizer.java:86
  output wire         param_write_enable,  // Normalizer.java:87
  output wire [8:0]   param_write_address,  // Normalizer.java:87
  output wire [127:0] param_write_data,  // Normalizer.java:87
  output wire         row_read_enable,  // Normalizer.java:88
  output wire [5:0]   row_read_address,  // Normalizer.java:88
  output wire         row_write_enable,  // Normalizer.java:89
  output wire [5:0]   row_write_address,  // Normalizer.java:89
  output wire [82:0]  row_write_data  // Normalizer.java:89
);

  reg active;  // Normalizer.java:91
  reg of_rows;  // Normalizer.java:92
  reg [18:0] constants_count;  // Normalizer.java:93
  reg [78:0] constants_epsilon;  // Normalizer.java:93
  reg [30:0] constants_inverse_count;  // Normalizer.java:93
  reg [5:0] constants_mean_shift;  // Normalizer.java:93
  wire groups_groups_valid;  // Normalizer.java:97
  wire signed [33:0] groups_groups_sum;  // Normalizer.java:97
  wire [48:0] groups_groups_squares;  // Normalizer.java:97
  wire groups_channels_valid;  // Normalizer.java:97
  wire signed [23:0] groups_channels_gamma;  // Normalizer.java:97
  wire signed [23:0] groups_channels_beta;  // Normalizer.java:97
  wire groups_channels_last;  // Normalizer.java:97
  wire groups_stat_read_enable;  // Normalizer.java:97
  wire [6:0] groups_stat_read_address;  // Normalizer.java:97
  wire groups_param_read_enable;  // Normalizer.java:97
  wire [8:0] groups_param_read_address;  // Normalizer.java:97
  wire rows_read_valid;  // Normalizer.java:104
  wire [5:0] rows_read_data;  // Normalizer.java:104
  wire rows_out_valid;  // Normalizer.java:104
  wire [82:0] rows_out_bits;  // Normalizer.java:104
  wire rows_out_end;  // Normalizer.java:104
  wire units_0_in_ready;  // Normalizer.java:113
  wire units_0_out_valid;  // Normalizer.java:113
  wire [24:0] units_0_out_mantissa;  // Normalizer.java:113
  wire signed [6:0] units_0_out_shift;  // Normalizer.java:113
  wire signed [32:0] units_0_out_mean;  // Normalizer.java:113
  wire sums_valid;  // Normalizer.java:115
  wire sums_ready;  // Normalizer.java:115
  wire signed [33:0] sums_sum;  // Normalizer.java:115
  wire [48:0] sums_squares;  // Normalizer.java:115
  reg turn_turn;  // Turns.java:40
  wire items_valid;  // Turns.java:28
  wire items_ready;  // Turns.java:28
  wire [24:0] items_mantissa;  // Turns.java:28
  wire signed [6:0] items_shift;  // Turns.java:28
  wire signed [32:0] items_mean;  // Turns.java:28
  reg turn_turn_1;  // Turns.java:40
  wire signed [17:0] lane_multiplier;  // Normalizer.java:130
  wire signed [47:0] lane_offset;  // Normalizer.java:130
  wire [5:0] lane_shift;  // Normalizer.java:130
  reg [8:0] on_the_way;  // Normalizer.java:134
  reg [8:0] param;  // Normalizer.java:140
  reg [5:0] row;  // Normalizer.java:141
  reg [7:0] words_left;  // Normalizer.java:143
  reg lanes_left;  // Normalizer.java:144
  reg finished;  // Normalizer.java:169

  GroupReader groups (  // Normalizer.java:97
    .aclk(aclk),
    .aresetn(aresetn),
    .start(normalize_valid && normalize_ready),  // Normalizer.java:98
    .groups_valid(groups_groups_valid),
    .groups_ready(!of_rows && sums_ready),  // Normalizer.java:121
    .groups_sum(groups_groups_sum),
    .groups_squares(groups_groups_squares),
    .channels_valid(groups_channels_valid),
    .channels_ready(!of_rows && items_valid),  // Normalizer.java:129
    .channels_gamma(groups_channels_gamma),
    .channels_beta(groups_channels_beta),
    .channels_last(groups_channels_last),
    .command_stat(normalize_stat),  // Normalizer.java:99
    .command_words(normalize_words),  // Normalizer.java:99
    .command_source(normalize_source),  // Normalizer.java:99
    .command_param(normalize_param),  // Normalizer.java:99
    .command_epsilon_low(normalize_epsilon_low),  // Normalizer.java:99
    .command_epsilon_high(normalize_epsilon_high),  // Normalizer.java:99
    .command_inverse_count(normalize_inverse_count),  // Normalizer.java:99
    .command_count(normalize_count),  // Normalizer.java:99
    .command_mean_shift(normalize_mean_shift),  // Normalizer.java:99
    .stat_read_enable(groups_stat_read_enable),
    .stat_read_address(groups_stat_read_address),
    .stat_data(stat_data),  // Normalizer.java:101
    .param_read_enable(groups_param_read_enable),
    .param_read_address(groups_param_read_address),
    .param_data(param_data)  // Normalizer.java:103
  );

  PartReader_depth64_bits83 rows (  // Normalizer.java:104
    .aclk(aclk),
    .aresetn(aresetn),
    .start(standardize_valid && standardize_ready),  // Normalizer.java:105
    .first(standardize_row),  // Normalizer.java:106
    .words(standardize_rows),  // Normalizer.java:107
    .read_valid(rows_read_valid),
    .read_ready(1'b1),  // Normalizer.java:109
    .read_data(rows_read_data),
    .data(row_data),  // Normalizer.java:110
    .out_valid(rows_out_valid),
    .out_ready(of_rows && sums_ready),  // Normalizer.java:120
    .out_bits(rows_out_bits),
    .out_end(rows_out_end)
  );

  StandardUnit units_0 (  // Normalizer.java:113
    .aclk(aclk),
    .aresetn(aresetn),
    .constants_count(constants_count),  // Normalizer.java:114
    .constants_epsilon(constants_epsilon),  // Normalizer.java:114
    .constants_inverse_count(constants_inverse_count),  // Normalizer.java:114
    .constants_mean_shift(constants_mean_shift),  // Normalizer.java:114
    .in_valid(sums_valid && !turn_turn),  // Turns.java:21
    .in_ready(units_0_in_ready),
    .in_sum(sums_sum),  // Turns.java:21
    .in_squares(sums_squares),  // Turns.java:21
    .out_valid(units_0_out_valid),
    .out_ready(items_ready && !turn_turn_1),  // Turns.java:34
    .out_mantissa(units_0_out_mantissa),
    .out_shift(units_0_out_shift),
    .out_mean(units_0_out_mean)
  );

  wire signed [23:0] channel_gamma = of_rows ? 24'h10000 : groups_channels_gamma;  // Normalizer.java:126
  wire signed [23:0] channel_beta = of_rows ? 24'd0 : groups_channels_beta;  // Normalizer.java:126
  SlopeLane lane (  // Normalizer.java:130
    .aclk(aclk),
    .aresetn(aresetn),
    .gamma(channel_gamma),  // Normalizer.java:131
    .beta(channel_beta),  // Normalizer.java:132
    .standard_mantissa(items_mantissa),  // Normalizer.java:133
    .standard_shift(items_shift),  // Normalizer.java:133
    .standard_mean(items_mean),  // Normalizer.java:133
    .multiplier(lane_multiplier),
    .offset(lane_offset),
    .shift(lane_shift)
  );

  assign normalize_ready = !active;  // Normalizer.java:94
  assign standardize_ready = !active && !normalize_valid;  // Normalizer.java:95
  assign stat_read_enable = groups_stat_read_enable;  // Normalizer.java:100
  assign stat_read_address = groups_stat_read_address;  // Normalizer.java:100
  assign param_read_enable = groups_param_read_enable;  // Normalizer.java:102
  assign param_read_address = groups_param_read_address;  // Normalizer.java:102
  assign row_read_enable = rows_read_valid;  // Normalizer.java:108
  assign row_read_address = rows_read_data;  // Normalizer.java:108
  assign sums_valid = of_rows ? rows_out_valid : groups_groups_valid;  // Normalizer.java:117

  wire signed [33:0] of_row_sum = rows_out_bits[33:0];  // RowWord.java:30
  assign sums_sum = of_rows ? of_row_sum : groups_groups_sum;  // Normalizer.java:117

  wire [48:0] of_row_squares = rows_out_bits[82:34];  // RowWord.java:30
  assign sums_squares = of_rows ? of_row_squares : groups_groups_squares;  // Normalizer.java:117

  always @(posedge aclk) begin
    if (!aresetn) begin
      turn_turn <= 1'b0;  // Turns.java:40
    end else if (sums_valid && sums_ready) begin  // Turns.java:41
      turn_turn <= !turn_turn ? 1'b0 : turn_turn + 1'b1;  // Turns.java:41
    end
  end

  assign sums_ready = units_0_in_ready;  // Turns.java:23

  always @(posedge aclk) begin
    if (!aresetn) begin
      turn_turn_1 <= 1'b0;  // Turns.java:40
    end else if (items_valid && items_ready) begin  // Turns.java:41
      turn_turn_1 <= !turn_turn_1 ? 1'b0 : turn_turn_1 + 1'b1;  // Turns.java:41
    end
  end

  assign items_valid = units_0_out_valid;  // Turns.java:30
  assign items_mantissa = units_0_out_mantissa;  // Turns.java:30
  assign items_shift = units_0_out_shift;  // Turns.java:30
  assign items_mean = units_0_out_mean;  // Turns.java:30

  wire channel_last = of_rows ? 1'b1 : groups_channels_last;  // Normalizer.java:126
  wire begins = items_valid && (of_rows || groups_channels_valid);  // Normalizer.java:127
  assign items_ready = begins && channel_last;  // Normalizer.java:128

  always @(posedge aclk) begin
    if (!aresetn) begin
      on_the_way <= 9'd0;  // Normalizer.java:134
    end else begin
      on_the_way <= {on_the_way[7:0], begins};  // Normalizer.java:135
    end
  end

  wire comes = on_the_way[8];  // Normalizer.java:136
  wire writes_row = comes && of_rows;  // Normalizer.java:154
  assign row_write_enable = writes_row;  // Normalizer.java:156
  assign row_write_address = row;  // Normalizer.java:156
  assign row_write_data = {11'd0, lane_shift, lane_offset, lane_multiplier};  // Normalizer.java:156

  wire full = !lanes_left;  // Normalizer.java:145
  wire writes_param = comes && !of_rows && full;  // Normalizer.java:155
  assign param_write_enable = writes_param;  // Normalizer.java:157
  assign param_write_address = param;  // Normalizer.java:157

  wire [127:0] newest = {20'd0, {{2{lane_multiplier[17]}}, lane_multiplier}, {2'd0, lane_shift},
      lane_offset, 32'd0};  // Normalizer.java:146
  assign param_write_data = newest;  // Normalizer.java:157

  wire writes = writes_row || writes_param;  // Normalizer.java:158
  wire normalize_val_and_normalize_rea = normalize_valid && normalize_ready;  // Normalizer.java:174
  wire standardize_v_and_standardize_r = standardize_valid && standardize_ready;  // Normalizer.java:184
  always @(posedge aclk) begin
    if (comes) begin  // Normalizer.java:160
      lanes_left <= full ? 1'b0 : lanes_left - 1'b1;  // Normalizer.java:160
    end
    if (writes) begin  // Normalizer.java:161
      row <= row + 6'd1;  // Normalizer.java:164
      param <= param + 9'd1;  // Normalizer.java:165
      words_left <= words_left - 8'd1;  // Normalizer.java:166
    end
    if (normalize_val_and_normalize_rea) begin  // Normalizer.java:173
      constants_count <= normalize_count;  // Normalizer.java:178
      constants_epsilon <= {normalize_epsilon_high, normalize_epsilon_low};  // Normalizer.java:178
      constants_inverse_count <= normalize_inverse_count;  // Normalizer.java:178
      constants_mean_shift <= normalize_mean_shift;  // Normalizer.java:178
      param <= normalize_param;  // Normalizer.java:179
      words_left <= normalize_words;  // Normalizer.java:180
      lanes_left <= 1'b0;  // Normalizer.java:181
    end
    if (standardize_v_and_standardize_r) begin  // Normalizer.java:183
      constants_count <= standardize_count;  // Normalizer.java:188
      constants_epsilon <= {standardize_epsilon_high, standardize_epsilon_low};  // Normalizer.java:188
      constants_inverse_count <= standardize_inverse_count;  // Normalizer.java:188
      constants_mean_shift <= standardize_mean_shift;  // Normalizer.java:188
      row <= standardize_row;  // Normalizer.java:189
      words_left <= {1'b0, standardize_rows};  // Normalizer.java:190
    end
  end

  wire ends = writes && words_left == 8'd1;  // Normalizer.java:159
  always @(posedge aclk) begin
    if (!aresetn) begin
      active <= 1'b0;  // Normalizer.java:91
      of_rows <= 1'b0;  // Normalizer.java:92
    end else begin
      if (writes) begin  // Normalizer.java:161
        if (ends) begin  // Normalizer.java:167
          active <= 1'b0;  // Normalizer.java:167
        end
      end
      if (normalize_val_and_normalize_rea) begin  // Normalizer.java:173
        active <= 1'b1;  // Normalizer.java:176
        of_rows <= 1'b0;  // Normalizer.java:177
      end
      if (standardize_v_and_standardize_r) begin  // Normalizer.java:183
        active <= 1'b1;  // Normalizer.java:186
        of_rows <= 1'b1;  // Normalizer.java:187
      end
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // Normalizer.java:169
    end else begin
      finished <= ends;  // Normalizer.java:170
    end
  end

  assign done = finished;  // Normalizer.java:171

  // Bits that nothing reads.
  wire _unused = &{1'b0, rows_out_end};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.PassUnit
// with Params[columns=8, lanes=1, yDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module PassUnit (  // PassUnit.java:89
  input  wire         aclk,
  input  wire         aresetn,
  output wire         done,  // PassUnit.java:33
  input  wire [82:0]  row_data,  // PassUnit.java:63
  input  wire [82:0]  total_data,  // PassUnit.java:69
  input  wire         command_valid,  // PassUnit.java:91
  output wire         command_ready,  // PassUnit.java:91
  input  wire         command_from_vector,  // PassUnit.java:91
  input  wire         command_second,  // PassUnit.java:91
  input  wire         command_product,  // PassUnit.java:91
  input  wire         command_broadcast,  // PassUnit.java:91
  input  wire         command_by_row,  // PassUnit.java:91
  input  wire [2:0]   command_function,  // PassUnit.java:91
  input  wire [1:0]   command_statistics,  // PassUnit.java:91
  input  wire         command_begin,  // PassUnit.java:91
  input  wire         command_to_vector,  // PassUnit.java:91
  input  wire         command_to_code,  // PassUnit.java:91
  input  wire [9:0]   command_rows,  // PassUnit.java:91
  input  wire [8:0]   command_a,  // PassUnit.java:91
  input  wire [8:0]   command_b,  // PassUnit.java:91
  input  wire [8:0]   command_param,  // PassUnit.java:91
  input  wire [5:0]   command_row,  // PassUnit.java:91
  input  wire [8:0]   command_vector,  // PassUnit.java:91
  input  wire [6:0]   command_code,  // PassUnit.java:91
  input  wire [6:0]   command_stat,  // PassUnit.java:91
  input  wire [15:0]  command_code_multiplier,  // PassUnit.java:91
  input  wire [5:0]   command_code_shift,  // PassUnit.java:91
  input  wire [15:0]  command_limit,  // PassUnit.java:91
  input  wire [3:0]   command_columns,  // PassUnit.java:91
  output wire         y_read_valid,  // PassUnit.java:92
  input  wire         y_read_ready,  // PassUnit.java:92
  output wire [8:0]   y_read_data,  // PassUnit.java:92
  input  wire [255:0] y_data,  // PassUnit.java:93
  output wire         vector_read_enable,  // PassUnit.java:94
  output wire [8:0]   vector_read_address,  // PassUnit.java:94
  input  wire [127:0] vector_data,  // PassUnit.java:95
  output wire         vector_write_enable,  // PassUnit.java:96
  output wire [8:0]   vector_write_address,  // PassUnit.java:96
  output wire [127:0] vector_write_data,  // PassUnit.java:96
  output wire         code_write_enable,  // PassUnit.java:97
  output wire [6:0]   code_write_address,  // PassUnit.java:97
  output wire [63:0]  code_write_data,  // PassUnit.java:97
  output wire         param_read_enable,  // PassUnit.java:98
  output wire [8:0]   param_read_address,  // PassUnit.java:98
  input  wire [127:0] param_data,  // PassUnit.java:99
  output wire         row_read_enable,  // PassUnit.java:100
  output wire [5:0]   row_read_address,  // PassUnit.java:100
  output wire         total_read_enable,  // PassUnit.java:101
  output wire [5:0]   total_read_address,  // PassUnit.java:101
  output wire         row_write_enable,  // PassUnit.java:102
  output wire [5:0]   row_write_address,  // PassUnit.java:102
  output wire [82:0]  row_write_data,  // PassUnit.java:102
  output wire         stat_read_enable,  // PassUnit.java:103
  output wire [6:0]   stat_read_address,  // PassUnit.java:103
  input  wire [82:0]  stat_data,  // PassUnit.java:104
  output wire         stat_write_enable,  // PassUnit.java:105
  output wire [6:0]   stat_write_address,  // PassUnit.java:105
  output wire [82:0]  stat_write_data  // PassUnit.java:105
);

  reg at_from_vector;  // PassUnit.java:107
  reg at_second;  // PassUnit.java:107
  reg at_product;  // PassUnit.java:107
  reg at_broadcast;  // PassUnit.java:107
  reg at_by_row;  // PassUnit.java:107
  reg [2:0] at_function;  // PassUnit.java:107
  reg [1:0] at_statistics;  // PassUnit.java:107
  reg at_begin;  // PassUnit.java:107
  reg at_to_vector;  // PassUnit.java:107
  reg at_to_code;  // PassUnit.java:107
  reg [9:0] at_rows;  // PassUnit.java:107
  reg [8:0] at_a;  // PassUnit.java:107
  reg [8:0] at_b;  // PassUnit.java:107
  reg [8:0] at_param;  // PassUnit.java:107
  reg [5:0] at_row;  // PassUnit.java:107
  reg [8:0] at_vector;  // PassUnit.java:107
  reg [6:0] at_code;  // PassUnit.java:107
  reg [6:0] at_stat;  // PassUnit.java:107
  reg [15:0] at_code_multiplier;  // PassUnit.java:107
  reg [5:0] at_code_shift;  // PassUnit.java:107
  reg [15:0] at_limit;  // PassUnit.java:107
  reg [3:0] at_columns;  // PassUnit.java:107
  wire reader_beat_valid;  // PassUnit.java:111
  wire reader_beat_row_start;  // PassUnit.java:111
  wire reader_beat_row_end;  // PassUnit.java:111
  wire reader_beat_first_row;  // PassUnit.java:111
  wire reader_beat_last_row;  // PassUnit.java:111
  wire [82:0] reader_row;  // PassUnit.java:111
  wire reader_in_ready;  // PassUnit.java:111
  wire reader_y_read_valid;  // PassUnit.java:111
  wire [8:0] reader_y_read_data;  // PassUnit.java:111
  wire reader_vector_read_enable;  // PassUnit.java:111
  wire [8:0] reader_vector_read_address;  // PassUnit.java:111
  wire reader_row_read_enable;  // PassUnit.java:111
  wire [5:0] reader_row_read_address;  // PassUnit.java:111
  wire reader_param_read_enable;  // PassUnit.java:111
  wire [8:0] reader_param_read_address;  // PassUnit.java:111
  wire [31:0] reader_a;  // PassUnit.java:111
  wire [15:0] reader_b;  // PassUnit.java:111
  wire reader_counts;  // PassUnit.java:111
  wire signed [31:0] lane_0_a;  // PassUnit.java:159
  wire signed [15:0] lane_0_value;  // PassUnit.java:159
  wire signed [15:0] lane_0_value_beside;  // PassUnit.java:159
  wire [30:0] lane_0_square;  // PassUnit.java:159
  wire signed [7:0] lane_0_code;  // PassUnit.java:159
  wire [16:0] lane_0_power;  // PassUnit.java:159
  wire [7:0] lane_0_power_code;  // PassUnit.java:159
  reg computed_1_valid;  // PassBeat.java:34
  reg computed_1_row_start;  // PassBeat.java:34
  reg computed_1_row_end;  // PassBeat.java:34
  reg computed_1_first_row;  // PassBeat.java:34
  reg computed_1_last_row;  // PassBeat.java:34
  reg computed_2_valid;  // PassBeat.java:34
  reg computed_2_row_start;  // PassBeat.java:34
  reg computed_2_row_end;  // PassBeat.java:34
  reg computed_2_first_row;  // PassBeat.java:34
  reg computed_2_last_row;  // PassBeat.java:34
  reg computed_3_valid;  // PassBeat.java:34
  reg computed_3_row_start;  // PassBeat.java:34
  reg computed_3_row_end;  // PassBeat.java:34
  reg computed_3_first_row;  // PassBeat.java:34
  reg computed_3_last_row;  // PassBeat.java:34
  reg computed_4_valid;  // PassBeat.java:34
  reg computed_4_row_start;  // PassBeat.java:34
  reg computed_4_row_end;  // PassBeat.java:34
  reg computed_4_first_row;  // PassBeat.java:34
  reg computed_4_last_row;  // PassBeat.java:34
  reg computed_5_valid;  // PassBeat.java:34
  reg computed_5_row_start;  // PassBeat.java:34
  reg computed_5_row_end;  // PassBeat.java:34
  reg computed_5_first_row;  // PassBeat.java:34
  reg computed_5_last_row;  // PassBeat.java:34
  reg computed_6_valid;  // PassBeat.java:34
  reg computed_6_row_start;  // PassBeat.java:34
  reg computed_6_row_end;  // PassBeat.java:34
  reg computed_6_first_row;  // PassBeat.java:34
  reg computed_6_last_row;  // PassBeat.java:34
  reg computed_valid;  // PassBeat.java:34
  reg computed_row_start;  // PassBeat.java:34
  reg computed_row_end;  // PassBeat.java:34
  reg computed_first_row;  // PassBeat.java:34
  reg computed_last_row;  // PassBeat.java:34
  reg activated_1_valid;  // PassBeat.java:34
  reg activated_1_row_start;  // PassBeat.java:34
  reg activated_1_row_end;  // PassBeat.java:34
  reg activated_1_first_row;  // PassBeat.java:34
  reg activated_1_last_row;  // PassBeat.java:34
  reg activated_2_valid;  // PassBeat.java:34
  reg activated_2_row_start;  // PassBeat.java:34
  reg activated_2_row_end;  // PassBeat.java:34
  reg activated_2_first_row;  // PassBeat.java:34
  reg activated_2_last_row;  // PassBeat.java:34
  reg activated_3_valid;  // PassBeat.java:34
  reg activated_3_row_start;  // PassBeat.java:34
  reg activated_3_row_end;  // PassBeat.java:34
  reg activated_3_first_row;  // PassBeat.java:34
  reg activated_3_last_row;  // PassBeat.java:34
  reg activated_valid;  // PassBeat.java:34
  reg activated_row_start;  // PassBeat.java:34
  reg activated_row_end;  // PassBeat.java:34
  reg activated_first_row;  // PassBeat.java:34
  reg activated_last_row;  // PassBeat.java:34
  reg numerator_1_valid;  // PassBeat.java:34
  reg numerator_1_row_start;  // PassBeat.java:34
  reg numerator_1_row_end;  // PassBeat.java:34
  reg numerator_1_first_row;  // PassBeat.java:34
  reg numerator_1_last_row;  // PassBeat.java:34
  reg numerator_2_valid;  // PassBeat.java:34
  reg numerator_2_row_start;  // PassBeat.java:34
  reg numerator_2_row_end;  // PassBeat.java:34
  reg numerator_2_first_row;  // PassBeat.java:34
  reg numerator_2_last_row;  // PassBeat.java:34
  reg numerator_3_valid;  // PassBeat.java:34
  reg numerator_3_row_start;  // PassBeat.java:34
  reg numerator_3_row_end;  // PassBeat.java:34
  reg numerator_3_first_row;  // PassBeat.java:34
  reg numerator_3_last_row;  // PassBeat.java:34
  reg numerator_4_valid;  // PassBeat.java:34
  reg numerator_4_row_start;  // PassBeat.java:34
  reg numerator_4_row_end;  // PassBeat.java:34
  reg numerator_4_first_row;  // PassBeat.java:34
  reg numerator_4_last_row;  // PassBeat.java:34
  reg numerator_5_valid;  // PassBeat.java:34
  reg numerator_5_row_start;  // PassBeat.java:34
  reg numerator_5_row_end;  // PassBeat.java:34
  reg numerator_5_first_row;  // PassBeat.java:34
  reg numerator_5_last_row;  // PassBeat.java:34
  reg numerator_6_valid;  // PassBeat.java:34
  reg numerator_6_row_start;  // PassBeat.java:34
  reg numerator_6_row_end;  // PassBeat.java:34
  reg numerator_6_first_row;  // PassBeat.java:34
  reg numerator_6_last_row;  // PassBeat.java:34
  reg numerator_7_valid;  // PassBeat.java:34
  reg numerator_7_row_start;  // PassBeat.java:34
  reg numerator_7_row_end;  // PassBeat.java:34
  reg numerator_7_first_row;  // PassBeat.java:34
  reg numerator_7_last_row;  // PassBeat.java:34
  reg numerator_valid;  // PassBeat.java:34
  reg numerator_row_start;  // PassBeat.java:34
  reg numerator_row_end;  // PassBeat.java:34
  reg numerator_first_row;  // PassBeat.java:34
  reg numerator_last_row;  // PassBeat.java:34
  reg code_1_valid;  // PassBeat.java:34
  reg code_1_row_start;  // PassBeat.java:34
  reg code_1_row_end;  // PassBeat.java:34
  reg code_1_first_row;  // PassBeat.java:34
  reg code_1_last_row;  // PassBeat.java:34
  reg code_2_valid;  // PassBeat.java:34
  reg code_2_row_start;  // PassBeat.java:34
  reg code_2_row_end;  // PassBeat.java:34
  reg code_2_first_row;  // PassBeat.java:34
  reg code_2_last_row;  // PassBeat.java:34
  reg code_3_valid;  // PassBeat.java:34
  reg code_3_row_start;  // PassBeat.java:34
  reg code_3_row_end;  // PassBeat.java:34
  reg code_3_first_row;  // PassBeat.java:34
  reg code_3_last_row;  // PassBeat.java:34
  reg code_valid;  // PassBeat.java:34
  reg code_row_start;  // PassBeat.java:34
  reg code_row_end;  // PassBeat.java:34
  reg code_first_row;  // PassBeat.java:34
  reg code_last_row;  // PassBeat.java:34
  reg soon_to_stat_valid;  // PassBeat.java:34
  reg soon_to_stat_row_start;  // PassBeat.java:34
  reg soon_to_stat_row_end;  // PassBeat.java:34
  reg soon_to_stat_first_row;  // PassBeat.java:34
  reg soon_to_stat_last_row;  // PassBeat.java:34
  reg to_row_1_valid;  // PassBeat.java:34
  reg to_row_1_row_start;  // PassBeat.java:34
  reg to_row_1_row_end;  // PassBeat.java:34
  reg to_row_1_first_row;  // PassBeat.java:34
  reg to_row_1_last_row;  // PassBeat.java:34
  reg to_row_valid;  // PassBeat.java:34
  reg to_row_row_start;  // PassBeat.java:34
  reg to_row_row_end;  // PassBeat.java:34
  reg to_row_first_row;  // PassBeat.java:34
  reg to_row_last_row;  // PassBeat.java:34
  wire collector_write_enable;  // PassUnit.java:177
  wire [8:0] collector_write_address;  // PassUnit.java:177
  wire [127:0] collector_write_data;  // PassUnit.java:177
  wire collector_1_write_enable;  // PassUnit.java:177
  wire [6:0] collector_1_write_address;  // PassUnit.java:177
  wire [63:0] collector_1_write_data;  // PassUnit.java:177
  wire channels_read_enable;  // PassUnit.java:188
  wire [6:0] channels_read_address;  // PassUnit.java:188
  wire channels_write_enable;  // PassUnit.java:188
  wire [6:0] channels_write_address;  // PassUnit.java:188
  wire [82:0] channels_write_data;  // PassUnit.java:188
  wire reducer_last;  // PassUnit.java:208
  wire reducer_read_enable;  // PassUnit.java:208
  wire [5:0] reducer_read_address;  // PassUnit.java:208
  wire reducer_write_enable;  // PassUnit.java:208
  wire [5:0] reducer_write_address;  // PassUnit.java:208
  wire [82:0] reducer_write_data;  // PassUnit.java:208
  reg waiting;  // PassUnit.java:233
  reg delay_valid;  // PassBeat.java:34
  reg delay_row_start;  // PassBeat.java:34
  reg delay_row_end;  // PassBeat.java:34
  reg delay_first_row;  // PassBeat.java:34
  reg delay_last_row;  // PassBeat.java:34
  reg waiting_1;  // PassUnit.java:233
  reg delay_valid_1;  // PassBeat.java:34
  reg delay_row_start_1;  // PassBeat.java:34
  reg delay_row_end_1;  // PassBeat.java:34
  reg delay_first_row_1;  // PassBeat.java:34
  reg delay_last_row_1;  // PassBeat.java:34
  reg waiting_2;  // PassUnit.java:233
  reg delay_1_valid;  // PassBeat.java:34
  reg delay_1_row_start;  // PassBeat.java:34
  reg delay_1_row_end;  // PassBeat.java:34
  reg delay_1_first_row;  // PassBeat.java:34
  reg delay_1_last_row;  // PassBeat.java:34
  reg delay_valid_2;  // PassBeat.java:34
  reg delay_row_start_2;  // PassBeat.java:34
  reg delay_row_end_2;  // PassBeat.java:34
  reg delay_first_row_2;  // PassBeat.java:34
  reg delay_last_row_2;  // PassBeat.java:34
  reg waiting_3;  // PassUnit.java:233
  reg waiting_4;  // PassUnit.java:233
  reg running;  // PassUnit.java:151

  wire starts = command_valid && command_ready;  // PassUnit.java:108
  wire reads_b = !(command_function == 3'd4 || command_function == 3'd5) && (command_second ||
      command_product);  // PassReader.java:61
  PassReader reader (  // PassUnit.java:111
    .aclk(aclk),
    .aresetn(aresetn),
    .row_data(row_data),  // PassUnit.java:118
    .beat_valid(reader_beat_valid),
    .beat_row_start(reader_beat_row_start),
    .beat_row_end(reader_beat_row_end),
    .beat_first_row(reader_beat_first_row),
    .beat_last_row(reader_beat_last_row),
    .row(reader_row),
    .in_valid(starts),  // PassUnit.java:112
    .in_ready(reader_in_ready),
    .in_from_vector(command_from_vector),  // PassUnit.java:112
    .in_reads_b(reads_b),  // PassUnit.java:112
    .in_broadcast(command_broadcast),  // PassUnit.java:112
    .in_rows(command_rows),  // PassUnit.java:112
    .in_a(command_a),  // PassUnit.java:112
    .in_b(command_b),  // PassUnit.java:112
    .in_param(command_param),  // PassUnit.java:112
    .in_row(command_row),  // PassUnit.java:112
    .in_columns(command_columns),  // PassUnit.java:112
    .y_read_valid(reader_y_read_valid),
    .y_read_ready(y_read_ready),  // PassUnit.java:113
    .y_read_data(reader_y_read_data),
    .y_data(y_data),  // PassUnit.java:114
    .vector_read_enable(reader_vector_read_enable),
    .vector_read_address(reader_vector_read_address),
    .vector_data(vector_data),  // PassUnit.java:116
    .row_read_enable(reader_row_read_enable),
    .row_read_address(reader_row_read_address),
    .param_read_enable(reader_param_read_enable),
    .param_read_address(reader_param_read_address),
    .a(reader_a),
    .b(reader_b),
    .counts(reader_counts)
  );

  PassLane lane_0 (  // PassUnit.java:159
    .aclk(aclk),
    .aresetn(aresetn),
    .settings_second(at_second),  // PassUnit.java:160
    .settings_product(at_product),  // PassUnit.java:160
    .settings_by_row(at_by_row),  // PassUnit.java:160
    .settings_function(at_function),  // PassUnit.java:160
    .settings_limit(at_limit),  // PassUnit.java:160
    .settings_code_multiplier(at_code_multiplier),  // PassUnit.java:160
    .settings_code_shift(at_code_shift),  // PassUnit.java:160
    .a(lane_0_a),
    .b(reader_b),  // PassUnit.java:162
    .channel_bias(param_data[31:0]),  // PassUnit.java:165
    .channel_offset(param_data[79:32]),  // PassUnit.java:165
    .channel_shift(param_data[87:80]),  // PassUnit.java:165
    .channel_multiplier(param_data[107:88]),  // PassUnit.java:165
    .channel_second(param_data[127:108]),  // PassUnit.java:165
    .row_multiplier(reader_row[17:0]),  // PassUnit.java:166
    .row_offset(reader_row[65:18]),  // PassUnit.java:166
    .row_shift(reader_row[71:66]),  // PassUnit.java:166
    .largest(reader_row[31:0]),  // PassUnit.java:167
    .counts(reader_counts),  // PassUnit.java:163
    .value(lane_0_value),
    .value_beside(lane_0_value_beside),
    .square(lane_0_square),
    .code(lane_0_code),
    .power(lane_0_power),
    .power_code(lane_0_power_code)
  );

  wire plain = at_function == 3'd0;  // PassUnit.java:125
  wire result_valid = plain ? computed_valid : activated_valid;  // PassUnit.java:128
  wire result_row_end = plain ? computed_row_end : activated_row_end;  // PassUnit.java:128
  wire result_valid_and_at_to_vector = result_valid && at_to_vector;  // PassBeat.java:29
  RowCollector_beat_bits16_depth512 collector (  // PassUnit.java:177
    .aclk(aclk),
    .aresetn(aresetn),
    .start(starts),  // PassUnit.java:178
    .valid(result_valid_and_at_to_vector),  // PassUnit.java:180
    .row_end(result_row_end),  // PassUnit.java:181
    .first(command_vector),  // PassUnit.java:179
    .beat(lane_0_value),  // PassUnit.java:182
    .write_enable(collector_write_enable),
    .write_address(collector_write_address),
    .write_data(collector_write_data)
  );

  wire at_function_eq_5 = at_function == 3'd5;  // PassCommand.java:73
  wire to_code_valid = at_function_eq_5 ? numerator_valid : code_valid;  // PassUnit.java:132
  wire to_code_row_end = at_function_eq_5 ? numerator_row_end : code_row_end;  // PassUnit.java:132
  wire [7:0] together = at_function == 3'd5 ? lane_0_power_code : lane_0_code;  // PassUnit.java:139
  RowCollector_beat_bits8_depth128 collector_1 (  // PassUnit.java:177
    .aclk(aclk),
    .aresetn(aresetn),
    .start(starts),  // PassUnit.java:178
    .valid(to_code_valid),  // PassUnit.java:180
    .row_end(to_code_row_end),  // PassUnit.java:181
    .first(command_code),  // PassUnit.java:179
    .beat(together),  // PassUnit.java:182
    .write_enable(collector_1_write_enable),
    .write_address(collector_1_write_address),
    .write_data(collector_1_write_data)
  );

  ChannelStatistics channels (  // PassUnit.java:188
    .aclk(aclk),
    .aresetn(aresetn),
    .start(starts),  // PassUnit.java:191
    .begin_(at_begin),  // PassUnit.java:193
    .soon_valid(soon_to_stat_valid),  // PassUnit.java:194
    .soon_row_start(soon_to_stat_row_start),  // PassUnit.java:194
    .soon_row_end(soon_to_stat_row_end),  // PassUnit.java:194
    .soon_first_row(soon_to_stat_first_row),  // PassUnit.java:194
    .soon_last_row(soon_to_stat_last_row),  // PassUnit.java:194
    .first(command_stat),  // PassUnit.java:192
    .values_0(lane_0_value_beside),  // PassUnit.java:198
    .squares_0(lane_0_square),  // PassUnit.java:199
    .read_enable(channels_read_enable),
    .read_address(channels_read_address),
    .data(stat_data),  // PassUnit.java:202
    .write_enable(channels_write_enable),
    .write_address(channels_write_address),
    .write_data(channels_write_data)
  );

  wire at_function_eq_4 = at_function == 3'd4;  // PassCommand.java:68
  wire at_function_eq_5_2 = at_function == 3'd5;  // PassCommand.java:73
  wire at_function_e_pick_reader_beat_v = at_function_eq_4 ? reader_beat_valid : at_function_eq_5_2
      ? numerator_valid : to_row_valid;  // PassUnit.java:142
  wire at_function_e_pick_reader_beat_r = at_function_eq_4 ? reader_beat_row_start :
      at_function_eq_5_2 ? numerator_row_start : to_row_row_start;  // PassUnit.java:142
  wire at_function_e_pick_reader_beat_r_2 = at_function_eq_4 ? reader_beat_row_end :
      at_function_eq_5_2 ? numerator_row_end : to_row_row_end;  // PassUnit.java:142
  wire at_function_e_pick_reader_beat_f = at_function_eq_4 ? reader_beat_first_row :
      at_function_eq_5_2 ? numerator_first_row : to_row_first_row;  // PassUnit.java:142
  wire at_function_e_pick_reader_beat_l = at_function_eq_4 ? reader_beat_last_row :
      at_function_eq_5_2 ? numerator_last_row : to_row_last_row;  // PassUnit.java:142
  wire is_logit_0 = at_function == 3'd4 && reader_counts;  // PassUnit.java:219
  wire signed [31:0] none_0 = !(at_function == 3'd4 || at_function == 3'd5) ?
      {{16{lane_0_value_beside[15]}}, lane_0_value_beside} : 32'h80000000;  // PassUnit.java:220
  wire [30:0] square_0 = !(at_function == 3'd4 || at_function == 3'd5) ? lane_0_square : 31'd0;  // PassUnit.java:222
  RowReducer reducer (  // PassUnit.java:208
    .aclk(aclk),
    .aresetn(aresetn),
    .start(starts),  // PassUnit.java:209
    .begin_(at_begin),  // PassUnit.java:211
    .largest(at_function == 3'd4),  // PassUnit.java:212
    .exponent(at_function == 3'd5),  // PassUnit.java:213
    .beat_valid(at_function_e_pick_reader_beat_v),  // PassUnit.java:214
    .beat_row_start(at_function_e_pick_reader_beat_r),  // PassUnit.java:214
    .beat_row_end(at_function_e_pick_reader_beat_r_2),  // PassUnit.java:214
    .beat_first_row(at_function_e_pick_reader_beat_f),  // PassUnit.java:214
    .beat_last_row(at_function_e_pick_reader_beat_l),  // PassUnit.java:214
    .data(total_data),  // PassUnit.java:226
    .last(reducer_last),
    .first(command_row),  // PassUnit.java:210
    .values_0(is_logit_0 ? lane_0_a : none_0),  // PassUnit.java:221
    .addends_0(at_function == 3'd5 ? {14'd0, lane_0_power} : square_0),  // PassUnit.java:223
    .read_enable(reducer_read_enable),
    .read_address(reducer_read_address),
    .write_enable(reducer_write_enable),
    .write_address(reducer_write_address),
    .write_data(reducer_write_data)
  );

  always @(posedge aclk) begin
    if (starts) begin  // PassUnit.java:109
      at_from_vector <= command_from_vector;  // PassUnit.java:109
      at_second <= command_second;  // PassUnit.java:109
      at_product <= command_product;  // PassUnit.java:109
      at_broadcast <= command_broadcast;  // PassUnit.java:109
      at_by_row <= command_by_row;  // PassUnit.java:109
      at_function <= command_function;  // PassUnit.java:109
      at_statistics <= command_statistics;  // PassUnit.java:109
      at_begin <= command_begin;  // PassUnit.java:109
      at_to_vector <= command_to_vector;  // PassUnit.java:109
      at_to_code <= command_to_code;  // PassUnit.java:109
      at_rows <= command_rows;  // PassUnit.java:109
      at_a <= command_a;  // PassUnit.java:109
      at_b <= command_b;  // PassUnit.java:109
      at_param <= command_param;  // PassUnit.java:109
      at_row <= command_row;  // PassUnit.java:109
      at_vector <= command_vector;  // PassUnit.java:109
      at_code <= command_code;  // PassUnit.java:109
      at_stat <= command_stat;  // PassUnit.java:109
      at_code_multiplier <= command_code_multiplier;  // PassUnit.java:109
      at_code_shift <= command_code_shift;  // PassUnit.java:109
      at_limit <= command_limit;  // PassUnit.java:109
      at_columns <= command_columns;  // PassUnit.java:109
    end
  end

  assign y_read_valid = reader_y_read_valid;  // PassUnit.java:113
  assign y_read_data = reader_y_read_data;  // PassUnit.java:113
  assign vector_read_enable = reader_vector_read_enable;  // PassUnit.java:115
  assign vector_read_address = reader_vector_read_address;  // PassUnit.java:115
  assign row_read_enable = reader_row_read_enable;  // PassUnit.java:117
  assign row_read_address = reader_row_read_address;  // PassUnit.java:117
  assign param_read_enable = reader_param_read_enable;  // PassUnit.java:119
  assign param_read_address = reader_param_read_address;  // PassUnit.java:119
  assign lane_0_a = reader_a;  // PassUnit.java:161

  always @(posedge aclk) begin
    if (!aresetn) begin
      computed_1_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      computed_1_valid <= reader_beat_valid && !(at_function == 3'd4 || at_function == 3'd5);  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    computed_1_row_start <= reader_beat_row_start;  // PassBeat.java:34
    computed_1_row_end <= reader_beat_row_end;  // PassBeat.java:34
    computed_1_first_row <= reader_beat_first_row;  // PassBeat.java:34
    computed_1_last_row <= reader_beat_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      computed_2_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      computed_2_valid <= computed_1_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    computed_2_row_start <= computed_1_row_start;  // PassBeat.java:34
    computed_2_row_end <= computed_1_row_end;  // PassBeat.java:34
    computed_2_first_row <= computed_1_first_row;  // PassBeat.java:34
    computed_2_last_row <= computed_1_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      computed_3_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      computed_3_valid <= computed_2_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    computed_3_row_start <= computed_2_row_start;  // PassBeat.java:34
    computed_3_row_end <= computed_2_row_end;  // PassBeat.java:34
    computed_3_first_row <= computed_2_first_row;  // PassBeat.java:34
    computed_3_last_row <= computed_2_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      computed_4_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      computed_4_valid <= computed_3_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    computed_4_row_start <= computed_3_row_start;  // PassBeat.java:34
    computed_4_row_end <= computed_3_row_end;  // PassBeat.java:34
    computed_4_first_row <= computed_3_first_row;  // PassBeat.java:34
    computed_4_last_row <= computed_3_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      computed_5_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      computed_5_valid <= computed_4_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    computed_5_row_start <= computed_4_row_start;  // PassBeat.java:34
    computed_5_row_end <= computed_4_row_end;  // PassBeat.java:34
    computed_5_first_row <= computed_4_first_row;  // PassBeat.java:34
    computed_5_last_row <= computed_4_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      computed_6_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      computed_6_valid <= computed_5_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    computed_6_row_start <= computed_5_row_start;  // PassBeat.java:34
    computed_6_row_end <= computed_5_row_end;  // PassBeat.java:34
    computed_6_first_row <= computed_5_first_row;  // PassBeat.java:34
    computed_6_last_row <= computed_5_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      computed_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      computed_valid <= computed_6_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    computed_row_start <= computed_6_row_start;  // PassBeat.java:34
    computed_row_end <= computed_6_row_end;  // PassBeat.java:34
    computed_first_row <= computed_6_first_row;  // PassBeat.java:34
    computed_last_row <= computed_6_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      activated_1_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      activated_1_valid <= computed_valid && !plain;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    activated_1_row_start <= computed_row_start;  // PassBeat.java:34
    activated_1_row_end <= computed_row_end;  // PassBeat.java:34
    activated_1_first_row <= computed_first_row;  // PassBeat.java:34
    activated_1_last_row <= computed_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      activated_2_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      activated_2_valid <= activated_1_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    activated_2_row_start <= activated_1_row_start;  // PassBeat.java:34
    activated_2_row_end <= activated_1_row_end;  // PassBeat.java:34
    activated_2_first_row <= activated_1_first_row;  // PassBeat.java:34
    activated_2_last_row <= activated_1_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      activated_3_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      activated_3_valid <= activated_2_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    activated_3_row_start <= activated_2_row_start;  // PassBeat.java:34
    activated_3_row_end <= activated_2_row_end;  // PassBeat.java:34
    activated_3_first_row <= activated_2_first_row;  // PassBeat.java:34
    activated_3_last_row <= activated_2_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      activated_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      activated_valid <= activated_3_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    activated_row_start <= activated_3_row_start;  // PassBeat.java:34
    activated_row_end <= activated_3_row_end;  // PassBeat.java:34
    activated_first_row <= activated_3_first_row;  // PassBeat.java:34
    activated_last_row <= activated_3_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      numerator_1_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      numerator_1_valid <= reader_beat_valid && at_function == 3'd5;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    numerator_1_row_start <= reader_beat_row_start;  // PassBeat.java:34
    numerator_1_row_end <= reader_beat_row_end;  // PassBeat.java:34
    numerator_1_first_row <= reader_beat_first_row;  // PassBeat.java:34
    numerator_1_last_row <= reader_beat_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      numerator_2_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      numerator_2_valid <= numerator_1_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    numerator_2_row_start <= numerator_1_row_start;  // PassBeat.java:34
    numerator_2_row_end <= numerator_1_row_end;  // PassBeat.java:34
    numerator_2_first_row <= numerator_1_first_row;  // PassBeat.java:34
    numerator_2_last_row <= numerator_1_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      numerator_3_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      numerator_3_valid <= numerator_2_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    numerator_3_row_start <= numerator_2_row_start;  // PassBeat.java:34
    numerator_3_row_end <= numerator_2_row_end;  // PassBeat.java:34
    numerator_3_first_row <= numerator_2_first_row;  // PassBeat.java:34
    numerator_3_last_row <= numerator_2_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      numerator_4_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      numerator_4_valid <= numerator_3_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    numerator_4_row_start <= numerator_3_row_start;  // PassBeat.java:34
    numerator_4_row_end <= numerator_3_row_end;  // PassBeat.java:34
    numerator_4_first_row <= numerator_3_first_row;  // PassBeat.java:34
    numerator_4_last_row <= numerator_3_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      numerator_5_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      numerator_5_valid <= numerator_4_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    numerator_5_row_start <= numerator_4_row_start;  // PassBeat.java:34
    numerator_5_row_end <= numerator_4_row_end;  // PassBeat.java:34
    numerator_5_first_row <= numerator_4_first_row;  // PassBeat.java:34
    numerator_5_last_row <= numerator_4_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      numerator_6_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      numerator_6_valid <= numerator_5_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    numerator_6_row_start <= numerator_5_row_start;  // PassBeat.java:34
    numerator_6_row_end <= numerator_5_row_end;  // PassBeat.java:34
    numerator_6_first_row <= numerator_5_first_row;  // PassBeat.java:34
    numerator_6_last_row <= numerator_5_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      numerator_7_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      numerator_7_valid <= numerator_6_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    numerator_7_row_start <= numerator_6_row_start;  // PassBeat.java:34
    numerator_7_row_end <= numerator_6_row_end;  // PassBeat.java:34
    numerator_7_first_row <= numerator_6_first_row;  // PassBeat.java:34
    numerator_7_last_row <= numerator_6_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      numerator_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      numerator_valid <= numerator_7_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    numerator_row_start <= numerator_7_row_start;  // PassBeat.java:34
    numerator_row_end <= numerator_7_row_end;  // PassBeat.java:34
    numerator_first_row <= numerator_7_first_row;  // PassBeat.java:34
    numerator_last_row <= numerator_7_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      code_1_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      code_1_valid <= result_valid && at_to_code;  // PassBeat.java:34
    end
  end

  wire result_row_start = plain ? computed_row_start : activated_row_start;  // PassUnit.java:128
  wire result_first_row = plain ? computed_first_row : activated_first_row;  // PassUnit.java:128
  wire result_last_row = plain ? computed_last_row : activated_last_row;  // PassUnit.java:128
  always @(posedge aclk) begin
    code_1_row_start <= result_row_start;  // PassBeat.java:34
    code_1_row_end <= result_row_end;  // PassBeat.java:34
    code_1_first_row <= result_first_row;  // PassBeat.java:34
    code_1_last_row <= result_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      code_2_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      code_2_valid <= code_1_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    code_2_row_start <= code_1_row_start;  // PassBeat.java:34
    code_2_row_end <= code_1_row_end;  // PassBeat.java:34
    code_2_first_row <= code_1_first_row;  // PassBeat.java:34
    code_2_last_row <= code_1_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      code_3_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      code_3_valid <= code_2_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    code_3_row_start <= code_2_row_start;  // PassBeat.java:34
    code_3_row_end <= code_2_row_end;  // PassBeat.java:34
    code_3_first_row <= code_2_first_row;  // PassBeat.java:34
    code_3_last_row <= code_2_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      code_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      code_valid <= code_3_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    code_row_start <= code_3_row_start;  // PassBeat.java:34
    code_row_end <= code_3_row_end;  // PassBeat.java:34
    code_first_row <= code_3_first_row;  // PassBeat.java:34
    code_last_row <= code_3_last_row;  // PassBeat.java:34
  end

  wire result_valid_and_not_at_functi = result_valid && !(at_function == 3'd4 || at_function ==
      3'd5) && at_statistics == 2'd1;  // PassBeat.java:29
  always @(posedge aclk) begin
    if (!aresetn) begin
      soon_to_stat_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      soon_to_stat_valid <= result_valid_and_not_at_functi;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    soon_to_stat_row_start <= result_row_start;  // PassBeat.java:34
    soon_to_stat_row_end <= result_row_end;  // PassBeat.java:34
    soon_to_stat_first_row <= result_first_row;  // PassBeat.java:34
    soon_to_stat_last_row <= result_last_row;  // PassBeat.java:34
  end

  wire result_valid_and_not_at_functi_2 = result_valid && !(at_function == 3'd4 || at_function ==
      3'd5) && at_statistics == 2'd2;  // PassBeat.java:29
  always @(posedge aclk) begin
    if (!aresetn) begin
      to_row_1_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      to_row_1_valid <= result_valid_and_not_at_functi_2;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    to_row_1_row_start <= result_row_start;  // PassBeat.java:34
    to_row_1_row_end <= result_row_end;  // PassBeat.java:34
    to_row_1_first_row <= result_first_row;  // PassBeat.java:34
    to_row_1_last_row <= result_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      to_row_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      to_row_valid <= to_row_1_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    to_row_row_start <= to_row_1_row_start;  // PassBeat.java:34
    to_row_row_end <= to_row_1_row_end;  // PassBeat.java:34
    to_row_first_row <= to_row_1_first_row;  // PassBeat.java:34
    to_row_last_row <= to_row_1_last_row;  // PassBeat.java:34
  end

  assign vector_write_enable = collector_write_enable;  // PassUnit.java:183
  assign vector_write_address = collector_write_address;  // PassUnit.java:183
  assign vector_write_data = collector_write_data;  // PassUnit.java:183
  assign code_write_enable = collector_1_write_enable;  // PassUnit.java:183
  assign code_write_address = collector_1_write_address;  // PassUnit.java:183
  assign code_write_data = collector_1_write_data;  // PassUnit.java:183
  assign stat_read_enable = channels_read_enable;  // PassUnit.java:201
  assign stat_read_address = channels_read_address;  // PassUnit.java:201
  assign stat_write_enable = channels_write_enable;  // PassUnit.java:203
  assign stat_write_address = channels_write_address;  // PassUnit.java:203
  assign stat_write_data = channels_write_data;  // PassUnit.java:203
  assign total_read_enable = reducer_read_enable;  // PassUnit.java:225
  assign total_read_address = reducer_read_address;  // PassUnit.java:225
  assign row_write_enable = reducer_write_enable;  // PassUnit.java:227
  assign row_write_address = reducer_write_address;  // PassUnit.java:227
  assign row_write_data = reducer_write_data;  // PassUnit.java:227

  wire not_at_function_e = !(at_function == 3'd4 || at_function == 3'd5);  // PassCommand.java:78
  wire not_at_functi_and_not_at_functi = (not_at_function_e ? result_valid : reader_beat_valid) &&
      (not_at_function_e ? result_row_end : reader_beat_row_end);  // PassBeat.java:24
  wire not_at_functi_and_not_at_functi_2 = not_at_functi_and_not_at_functi && (not_at_function_e ?
      result_last_row : reader_beat_last_row);  // PassBeat.java:24
  always @(posedge aclk) begin
    if (!aresetn) begin
      waiting <= 1'b0;  // PassUnit.java:233
    end else if (starts) begin  // PassUnit.java:234
      waiting <= 1'b1;  // PassUnit.java:234
    end else if (not_at_functi_and_not_at_functi_2) begin  // PassUnit.java:234
      waiting <= 1'b0;  // PassUnit.java:234
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      delay_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      delay_valid <= result_valid_and_at_to_vector;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    delay_row_start <= result_row_start;  // PassBeat.java:34
    delay_row_end <= result_row_end;  // PassBeat.java:34
    delay_first_row <= result_first_row;  // PassBeat.java:34
    delay_last_row <= result_last_row;  // PassBeat.java:34
  end

  wire delay_valid_a_and_delay_last_ro = delay_valid && delay_row_end && delay_last_row;  // PassBeat.java:24
  always @(posedge aclk) begin
    if (!aresetn) begin
      waiting_1 <= 1'b0;  // PassUnit.java:233
    end else if (starts) begin  // PassUnit.java:234
      waiting_1 <= !(command_function == 3'd4 || command_function == 3'd5) && command_to_vector;  // PassUnit.java:234
    end else if (delay_valid_a_and_delay_last_ro) begin  // PassUnit.java:234
      waiting_1 <= 1'b0;  // PassUnit.java:234
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      delay_valid_1 <= 1'b0;  // PassBeat.java:34
    end else begin
      delay_valid_1 <= to_code_valid;  // PassBeat.java:34
    end
  end

  wire to_code_row_start = at_function_eq_5 ? numerator_row_start : code_row_start;  // PassUnit.java:132
  wire to_code_first_row = at_function_eq_5 ? numerator_first_row : code_first_row;  // PassUnit.java:132
  wire to_code_last_row = at_function_eq_5 ? numerator_last_row : code_last_row;  // PassUnit.java:132
  always @(posedge aclk) begin
    delay_row_start_1 <= to_code_row_start;  // PassBeat.java:34
    delay_row_end_1 <= to_code_row_end;  // PassBeat.java:34
    delay_first_row_1 <= to_code_first_row;  // PassBeat.java:34
    delay_last_row_1 <= to_code_last_row;  // PassBeat.java:34
  end

  wire command_funct_or_not_command_f = command_function == 3'd5 || (!(command_function == 3'd4 ||
      command_function == 3'd5) && command_to_code);  // PassCommand.java:93
  wire delay_valid_1_and_delay_last_ro = delay_valid_1 && delay_row_end_1 && delay_last_row_1;  // PassBeat.java:24
  always @(posedge aclk) begin
    if (!aresetn) begin
      waiting_2 <= 1'b0;  // PassUnit.java:233
    end else if (starts) begin  // PassUnit.java:234
      waiting_2 <= command_funct_or_not_command_f;  // PassUnit.java:234
    end else if (delay_valid_1_and_delay_last_ro) begin  // PassUnit.java:234
      waiting_2 <= 1'b0;  // PassUnit.java:234
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      delay_1_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      delay_1_valid <= soon_to_stat_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    delay_1_row_start <= soon_to_stat_row_start;  // PassBeat.java:34
    delay_1_row_end <= soon_to_stat_row_end;  // PassBeat.java:34
    delay_1_first_row <= soon_to_stat_first_row;  // PassBeat.java:34
    delay_1_last_row <= soon_to_stat_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      delay_valid_2 <= 1'b0;  // PassBeat.java:34
    end else begin
      delay_valid_2 <= delay_1_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    delay_row_start_2 <= delay_1_row_start;  // PassBeat.java:34
    delay_row_end_2 <= delay_1_row_end;  // PassBeat.java:34
    delay_first_row_2 <= delay_1_first_row;  // PassBeat.java:34
    delay_last_row_2 <= delay_1_last_row;  // PassBeat.java:34
  end

  wire not_command_f_and_command_stati = !(command_function == 3'd4 || command_function == 3'd5) &&
      command_statistics == 2'd1;  // PassCommand.java:83
  wire delay_valid_2_and_delay_last_ro = delay_valid_2 && delay_row_end_2 && delay_last_row_2;  // PassBeat.java:24
  always @(posedge aclk) begin
    if (!aresetn) begin
      waiting_3 <= 1'b0;  // PassUnit.java:233
    end else if (starts) begin  // PassUnit.java:234
      waiting_3 <= not_command_f_and_command_stati;  // PassUnit.java:234
    end else if (delay_valid_2_and_delay_last_ro) begin  // PassUnit.java:234
      waiting_3 <= 1'b0;  // PassUnit.java:234
    end
  end

  wire command_funct_or_command_stati = command_function == 3'd4 || command_function == 3'd5 ||
      command_statistics == 2'd2;  // PassCommand.java:98
  always @(posedge aclk) begin
    if (!aresetn) begin
      waiting_4 <= 1'b0;  // PassUnit.java:233
    end else if (starts) begin  // PassUnit.java:234
      waiting_4 <= command_funct_or_command_stati;  // PassUnit.java:234
    end else if (reducer_last) begin  // PassUnit.java:234
      waiting_4 <= 1'b0;  // PassUnit.java:234
    end
  end

  wire waiting_and_n_or_waiting_1_and = (waiting && !not_at_functi_and_not_at_functi_2) ||
      (waiting_1 && !delay_valid_a_and_delay_last_ro);  // PassUnit.java:147
  wire waiting_and_n_or_waiting_2_and = waiting_and_n_or_waiting_1_and || (waiting_2 &&
      !delay_valid_1_and_delay_last_ro);  // PassUnit.java:148
  wire waiting_and_n_or_waiting_3_and = waiting_and_n_or_waiting_2_and || (waiting_3 &&
      !delay_valid_2_and_delay_last_ro);  // PassUnit.java:149
  wire waits = waiting_and_n_or_waiting_3_and || (waiting_4 && !reducer_last);  // PassUnit.java:150
  wire ends = running && !waits;  // PassUnit.java:152
  always @(posedge aclk) begin
    if (!aresetn) begin
      running <= 1'b0;  // PassUnit.java:151
    end else if (starts) begin  // PassUnit.java:153
      running <= 1'b1;  // PassUnit.java:153
    end else if (ends) begin  // PassUnit.java:153
      running <= 1'b0;  // PassUnit.java:153
    end
  end

  assign command_ready = !running;  // PassUnit.java:154
  assign done = ends;  // PassUnit.java:155

  // Bits that nothing reads.
  wire _unused = &{1'b0, at_from_vector, at_broadcast, at_rows, at_a, at_b, at_param, at_row,
      at_vector, at_code, at_stat, at_columns, reader_row[82:72], reader_in_ready, delay_row_start,
      delay_first_row, delay_row_start_1, delay_first_row_1, delay_row_start_2, delay_first_row_2};
endmodule

`default_nettype wire

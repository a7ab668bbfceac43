// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.VectorUnit
// with Params[columns=8, lanes=1, yDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module VectorUnit (  // VectorUnit.java:135
  input  wire         aclk,
  input  wire         aresetn,
  output wire         done,  // VectorUnit.java:86
  output wire         progress,  // VectorUnit.java:89
  input  wire         command_valid,  // VectorUnit.java:136
  output wire         command_ready,  // VectorUnit.java:136
  input  wire [3:0]   command_opcode,  // VectorUnit.java:136
  input  wire [167:0] command_operands,  // VectorUnit.java:136
  output wire         y_read_valid,  // VectorUnit.java:137
  input  wire         y_read_ready,  // VectorUnit.java:137
  output wire [8:0]   y_read_data,  // VectorUnit.java:137
  input  wire [255:0] y_data,  // VectorUnit.java:138
  output wire         y_sum_up_valid,  // VectorUnit.java:139
  input  wire         y_sum_up_ready,  // VectorUnit.java:139
  output wire [8:0]   y_sum_up_from,  // VectorUnit.java:139
  output wire [8:0]   y_sum_up_to,  // VectorUnit.java:139
  output wire         y_sum_up_first,  // VectorUnit.java:139
  output wire         y_sum_up_stays,  // VectorUnit.java:139
  output wire         vector_read_enable,  // VectorUnit.java:140
  output wire [8:0]   vector_read_address,  // VectorUnit.java:140
  input  wire [127:0] vector_data,  // VectorUnit.java:141
  output wire         vector_write_enable,  // VectorUnit.java:142
  output wire [8:0]   vector_write_address,  // VectorUnit.java:142
  output wire [127:0] vector_write_data,  // VectorUnit.java:142
  output wire         code_read_enable,  // VectorUnit.java:143
  output wire [6:0]   code_read_address,  // VectorUnit.java:143
  input  wire [63:0]  code_data,  // VectorUnit.java:144
  output wire         code_write_enable,  // VectorUnit.java:145
  output wire [6:0]   code_write_address,  // VectorUnit.java:145
  output wire [63:0]  code_write_data,  // VectorUnit.java:145
  output wire         param_read_enable,  // VectorUnit.java:146
  output wire [8:0]   param_read_address,  // VectorUnit.java:146
  input  wire [127:0] param_data,  // VectorUnit.java:147
  output wire         param_write_enable,  // VectorUnit.java:148
  output wire [8:0]   param_write_address,  // VectorUnit.java:148
  output wire [127:0] param_write_data  // VectorUnit.java:148
);

  wire pass_done;  // VectorUnit.java:150
  wire pass_command_ready;  // VectorUnit.java:150
  wire pass_y_read_valid;  // VectorUnit.java:150
  wire [8:0] pass_y_read_data;  // VectorUnit.java:150
  wire pass_vector_read_enable;  // VectorUnit.java:150
  wire [8:0] pass_vector_read_address;  // VectorUnit.java:150
  wire pass_vector_write_enable;  // VectorUnit.java:150
  wire [8:0] pass_vector_write_address;  // VectorUnit.java:150
  wire [127:0] pass_vector_write_data;  // VectorUnit.java:150
  wire pass_code_write_enable;  // VectorUnit.java:150
  wire [6:0] pass_code_write_address;  // VectorUnit.java:150
  wire [63:0] pass_code_write_data;  // VectorUnit.java:150
  wire pass_param_read_enable;  // VectorUnit.java:150
  wire [8:0] pass_param_read_address;  // VectorUnit.java:150
  wire pass_row_read_enable;  // VectorUnit.java:150
  wire [5:0] pass_row_read_address;  // VectorUnit.java:150
  wire pass_total_read_enable;  // VectorUnit.java:150
  wire [5:0] pass_total_read_address;  // VectorUnit.java:150
  wire pass_row_write_enable;  // VectorUnit.java:150
  wire [5:0] pass_row_write_address;  // VectorUnit.java:150
  wire [82:0] pass_row_write_data;  // VectorUnit.java:150
  wire pass_stat_read_enable;  // VectorUnit.java:150
  wire [6:0] pass_stat_read_address;  // VectorUnit.java:150
  wire pass_stat_write_enable;  // VectorUnit.java:150
  wire [6:0] pass_stat_write_address;  // VectorUnit.java:150
  wire [82:0] pass_stat_write_data;  // VectorUnit.java:150
  wire normalizer_done;  // VectorUnit.java:151
  wire normalizer_normalize_ready;  // VectorUnit.java:151
  wire normalizer_standardize_ready;  // VectorUnit.java:151
  wire normalizer_stat_read_enable;  // VectorUnit.java:151
  wire [6:0] normalizer_stat_read_address;  // VectorUnit.java:151
  wire normalizer_param_read_enable;  // VectorUnit.java:151
  wire [8:0] normalizer_param_read_address;  // VectorUnit.java:151
  wire normalizer_param_write_enable;  // VectorUnit.java:151
  wire [8:0] normalizer_param_write_address;  // VectorUnit.java:151
  wire [127:0] normalizer_param_write_data;  // VectorUnit.java:151
  wire normalizer_row_read_enable;  // VectorUnit.java:151
  wire [5:0] normalizer_row_read_address;  // VectorUnit.java:151
  wire normalizer_row_write_enable;  // VectorUnit.java:151
  wire [5:0] normalizer_row_write_address;  // VectorUnit.java:151
  wire [82:0] normalizer_row_write_data;  // VectorUnit.java:151
  wire divider_done;  // VectorUnit.java:152
  wire divider_command_ready;  // VectorUnit.java:152
  wire divider_row_read_enable;  // VectorUnit.java:152
  wire [5:0] divider_row_read_address;  // VectorUnit.java:152
  wire divider_row_write_enable;  // VectorUnit.java:152
  wire [5:0] divider_row_write_address;  // VectorUnit.java:152
  wire [82:0] divider_row_write_data;  // VectorUnit.java:152
  wire modulator_done;  // VectorUnit.java:153
  wire modulator_command_ready;  // VectorUnit.java:153
  wire modulator_vector_read_enable;  // VectorUnit.java:153
  wire [8:0] modulator_vector_read_address;  // VectorUnit.java:153
  wire modulator_param_write_enable;  // VectorUnit.java:153
  wire [8:0] modulator_param_write_address;  // VectorUnit.java:153
  wire [127:0] modulator_param_write_data;  // VectorUnit.java:153
  wire transposer_done;  // VectorUnit.java:154
  wire transposer_command_ready;  // VectorUnit.java:154
  wire transposer_code_read_enable;  // VectorUnit.java:154
  wire [6:0] transposer_code_read_address;  // VectorUnit.java:154
  wire transposer_code_write_enable;  // VectorUnit.java:154
  wire [6:0] transposer_code_write_address;  // VectorUnit.java:154
  wire [63:0] transposer_code_write_data;  // VectorUnit.java:154
  wire accumulator_done;  // VectorUnit.java:155
  wire accumulator_command_ready;  // VectorUnit.java:155
  wire accumulator_rows_valid;  // VectorUnit.java:155
  wire [8:0] accumulator_rows_from;  // VectorUnit.java:155
  wire [8:0] accumulator_rows_to;  // VectorUnit.java:155
  wire accumulator_rows_first;  // VectorUnit.java:155
  wire accumulator_rows_stays;  // VectorUnit.java:155
  reg busy;  // VectorUnit.java:158
  reg [82:0] row_data;  // VectorUnit.java:189
  reg [82:0] rows_data;  // VectorUnit.java:193
  reg [82:0] stat_data;  // VectorUnit.java:199

  PassUnit pass (  // VectorUnit.java:150
    .aclk(aclk),
    .aresetn(aresetn),
    .done(pass_done),
    .row_data(row_data),  // VectorUnit.java:190
    .total_data(rows_data),  // VectorUnit.java:193
    .command_valid(command_valid && !busy && command_opcode == 4'd6),  // VectorUnit.java:212
    .command_ready(pass_command_ready),
    .command_from_vector(command_operands[0]),  // VectorUnit.java:212
    .command_second(command_operands[1]),  // VectorUnit.java:212
    .command_product(command_operands[2]),  // VectorUnit.java:212
    .command_broadcast(command_operands[3]),  // VectorUnit.java:212
    .command_by_row(command_operands[4]),  // VectorUnit.java:212
    .command_function(command_operands[7:5]),  // VectorUnit.java:212
    .command_statistics(command_operands[9:8]),  // VectorUnit.java:212
    .command_begin(command_operands[10]),  // VectorUnit.java:212
    .command_to_vector(command_operands[11]),  // VectorUnit.java:212
    .command_to_code(command_operands[12]),  // VectorUnit.java:212
    .command_rows(command_operands[22:13]),  // VectorUnit.java:212
    .command_a(command_operands[31:23]),  // VectorUnit.java:212
    .command_b(command_operands[40:32]),  // VectorUnit.java:212
    .command_param(command_operands[49:41]),  // VectorUnit.java:212
    .command_row(command_operands[55:50]),  // VectorUnit.java:212
    .command_vector(command_operands[64:56]),  // VectorUnit.java:212
    .command_code(command_operands[71:65]),  // VectorUnit.java:212
    .command_stat(command_operands[78:72]),  // VectorUnit.java:212
    .command_code_multiplier(command_operands[94:79]),  // VectorUnit.java:212
    .command_code_shift(command_operands[100:95]),  // VectorUnit.java:212
    .command_limit(command_operands[116:101]),  // VectorUnit.java:212
    .command_columns(command_operands[120:117]),  // VectorUnit.java:212
    .y_read_valid(pass_y_read_valid),
    .y_read_ready(y_read_ready),  // VectorUnit.java:172
    .y_read_data(pass_y_read_data),
    .y_data(y_data),  // VectorUnit.java:173
    .vector_read_enable(pass_vector_read_enable),
    .vector_read_address(pass_vector_read_address),
    .vector_data(vector_data),  // VectorUnit.java:176
    .vector_write_enable(pass_vector_write_enable),
    .vector_write_address(pass_vector_write_address),
    .vector_write_data(pass_vector_write_data),
    .code_write_enable(pass_code_write_enable),
    .code_write_address(pass_code_write_address),
    .code_write_data(pass_code_write_data),
    .param_read_enable(pass_param_read_enable),
    .param_read_address(pass_param_read_address),
    .param_data(param_data),  // VectorUnit.java:183
    .row_read_enable(pass_row_read_enable),
    .row_read_address(pass_row_read_address),
    .total_read_enable(pass_total_read_enable),
    .total_read_address(pass_total_read_address),
    .row_write_enable(pass_row_write_enable),
    .row_write_address(pass_row_write_address),
    .row_write_data(pass_row_write_data),
    .stat_read_enable(pass_stat_read_enable),
    .stat_read_address(pass_stat_read_address),
    .stat_data(stat_data),  // VectorUnit.java:200
    .stat_write_enable(pass_stat_write_enable),
    .stat_write_address(pass_stat_write_address),
    .stat_write_data(pass_stat_write_data)
  );

  Normalizer normalizer (  // VectorUnit.java:151
    .aclk(aclk),
    .aresetn(aresetn),
    .done(normalizer_done),
    .row_data(row_data),  // VectorUnit.java:191
    .normalize_valid(command_valid && !busy && command_opcode == 4'd8),  // VectorUnit.java:212
    .normalize_ready(normalizer_normalize_ready),
    .normalize_stat(command_operands[6:0]),  // VectorUnit.java:212
    .normalize_words(command_operands[14:7]),  // VectorUnit.java:212
    .normalize_source(command_operands[23:15]),  // VectorUnit.java:212
    .normalize_param(command_operands[32:24]),  // VectorUnit.java:212
    .normalize_epsilon_low(command_operands[72:33]),  // VectorUnit.java:212
    .normalize_epsilon_high(command_operands[111:73]),  // VectorUnit.java:212
    .normalize_inverse_count(command_operands[142:112]),  // VectorUnit.java:212
    .normalize_count(command_operands[161:143]),  // VectorUnit.java:212
    .normalize_mean_shift(command_operands[167:162]),  // VectorUnit.java:212
    .standardize_valid(command_valid && !busy && command_opcode == 4'd9),  // VectorUnit.java:212
    .standardize_ready(normalizer_standardize_ready),
    .standardize_row(command_operands[5:0]),  // VectorUnit.java:212
    .standardize_rows(command_operands[12:6]),  // VectorUnit.java:212
    .standardize_epsilon_low(command_operands[52:13]),  // VectorUnit.java:212
    .standardize_epsilon_high(command_operands[91:53]),  // VectorUnit.java:212
    .standardize_inverse_count(command_operands[122:92]),  // VectorUnit.java:212
    .standardize_count(command_operands[141:123]),  // VectorUnit.java:212
    .standardize_mean_shift(command_operands[147:142]),  // VectorUnit.java:212
    .stat_read_enable(normalizer_stat_read_enable),
    .stat_read_address(normalizer_stat_read_address),
    .stat_data(stat_data),  // VectorUnit.java:201
    .param_read_enable(normalizer_param_read_enable),
    .param_read_address(normalizer_param_read_address),
    .param_data(param_data),  // VectorUnit.java:184
    .param_write_enable(normalizer_param_write_enable),
    .param_write_address(normalizer_param_write_address),
    .param_write_data(normalizer_param_write_data),
    .row_read_enable(normalizer_row_read_enable),
    .row_read_address(normalizer_row_read_address),
    .row_write_enable(normalizer_row_write_enable),
    .row_write_address(normalizer_row_write_address),
    .row_write_data(normalizer_row_write_data)
  );

  Divider divider (  // VectorUnit.java:152
    .aclk(aclk),
    .aresetn(aresetn),
    .done(divider_done),
    .row_data(row_data),  // VectorUnit.java:192
    .command_valid(command_valid && !busy && command_opcode == 4'd10),  // VectorUnit.java:212
    .command_ready(divider_command_ready),
    .command_row(command_operands[5:0]),  // VectorUnit.java:212
    .command_rows(command_operands[12:6]),  // VectorUnit.java:212
    .command_multiplier(command_operands[28:13]),  // VectorUnit.java:212
    .command_shift(command_operands[34:29]),  // VectorUnit.java:212
    .row_read_enable(divider_row_read_enable),
    .row_read_address(divider_row_read_address),
    .row_write_enable(divider_row_write_enable),
    .row_write_address(divider_row_write_address),
    .row_write_data(divider_row_write_data)
  );

  Modulator modulator (  // VectorUnit.java:153
    .aclk(aclk),
    .aresetn(aresetn),
    .done(modulator_done),
    .command_valid(command_valid && !busy && command_opcode == 4'd11),  // VectorUnit.java:212
    .command_ready(modulator_command_ready),
    .command_scale(command_operands[8:0]),  // VectorUnit.java:212
    .command_shift(command_operands[17:9]),  // VectorUnit.java:212
    .command_param(command_operands[26:18]),  // VectorUnit.java:212
    .vector_read_enable(modulator_vector_read_enable),
    .vector_read_address(modulator_vector_read_address),
    .vector_data(vector_data),  // VectorUnit.java:177
    .param_write_enable(modulator_param_write_enable),
    .param_write_address(modulator_param_write_address),
    .param_write_data(modulator_param_write_data)
  );

  Transposer transposer (  // VectorUnit.java:154
    .aclk(aclk),
    .aresetn(aresetn),
    .done(transposer_done),
    .command_valid(command_valid && !busy && command_opcode == 4'd12),  // VectorUnit.java:212
    .command_ready(transposer_command_ready),
    .command_from(command_operands[6:0]),  // VectorUnit.java:212
    .command_to(command_operands[13:7]),  // VectorUnit.java:212
    .code_read_enable(transposer_code_read_enable),
    .code_read_address(transposer_code_read_address),
    .code_data(code_data),  // VectorUnit.java:180
    .code_write_enable(transposer_code_write_enable),
    .code_write_address(transposer_code_write_address),
    .code_write_data(transposer_code_write_data)
  );

  LineAccumulator accumulator (  // VectorUnit.java:155
    .aclk(aclk),
    .aresetn(aresetn),
    .done(accumulator_done),
    .command_valid(command_valid && !busy && command_opcode == 4'd13),  // VectorUnit.java:212
    .command_ready(accumulator_command_ready),
    .command_y(command_operands[8:0]),  // VectorUnit.java:212
    .command_rows(command_operands[18:9]),  // VectorUnit.java:212
    .command_line(command_operands[28:19]),  // VectorUnit.java:212
    .command_skip(command_operands[37:29]),  // VectorUnit.java:212
    .rows_valid(accumulator_rows_valid),
    .rows_ready(y_sum_up_ready),  // VectorUnit.java:174
    .rows_from(accumulator_rows_from),
    .rows_to(accumulator_rows_to),
    .rows_first(accumulator_rows_first),
    .rows_stays(accumulator_rows_stays)
  );

  wire pass_row_read_pick_pass_row_read = pass_row_read_enable ? pass_row_read_enable :
      normalizer_row_read_enable;  // WordRead.java:22
  wire row_enable = pass_row_read_pick_pass_row_read ? pass_row_read_pick_pass_row_read :
      divider_row_read_enable;  // WordRead.java:22
  wire [5:0] row_address = pass_row_read_pick_pass_row_read ? (pass_row_read_enable ?
      pass_row_read_address : normalizer_row_read_address) : divider_row_read_address;  // WordRead.java:22
  wire pass_row_writ_pick_pass_row_writ = pass_row_write_enable ? pass_row_write_enable :
      normalizer_row_write_enable;  // WordWrite.java:22
  wire [5:0] pass_row_writ_pick_pass_row_writ_2 = pass_row_write_enable ? pass_row_write_address :
      normalizer_row_write_address;  // WordWrite.java:22
  wire new_row_enable = pass_row_writ_pick_pass_row_writ ? pass_row_writ_pick_pass_row_writ :
      divider_row_write_enable;  // WordWrite.java:22
  wire [5:0] new_row_address = pass_row_writ_pick_pass_row_writ ? pass_row_writ_pick_pass_row_writ_2
      : divider_row_write_address;  // WordWrite.java:22
  wire [82:0] new_row_data = pass_row_writ_pick_pass_row_writ ? (pass_row_write_enable ?
      pass_row_write_data : normalizer_row_write_data) : divider_row_write_data;  // WordWrite.java:22
  (* ram_style = "block" *)
  reg [82:0] rows [0:63];  // VectorUnit.java:187
  always @(posedge aclk) begin
    if (new_row_enable) begin
      rows[new_row_address] <= new_row_data;  // VectorUnit.java:195
    end
  end
  always @(posedge aclk) begin
    if (row_enable) begin
      row_data <= rows[row_address];  // VectorUnit.java:189
    end
  end
  always @(posedge aclk) begin
    if (pass_total_read_enable) begin
      rows_data <= rows[pass_total_read_address];  // VectorUnit.java:193
    end
  end

  wire stat_enable = pass_stat_read_enable ? pass_stat_read_enable : normalizer_stat_read_enable;  // WordRead.java:22
  wire [6:0] stat_address = pass_stat_read_enable ? pass_stat_read_address :
      normalizer_stat_read_address;  // WordRead.java:22
  (* ram_style = "block" *)
  reg [82:0] stats [0:127];  // VectorUnit.java:197
  always @(posedge aclk) begin
    if (pass_stat_write_enable) begin
      stats[pass_stat_write_address] <= pass_stat_write_data;  // VectorUnit.java:202
    end
  end
  always @(posedge aclk) begin
    if (stat_enable) begin
      stat_data <= stats[stat_address];  // VectorUnit.java:199
    end
  end

  assign command_ready = !busy;  // VectorUnit.java:166

  wire norms = normalizer_done || divider_done || modulator_done;  // VectorUnit.java:167
  assign done = pass_done || norms || transposer_done || accumulator_done;  // VectorUnit.java:168

  always @(posedge aclk) begin
    if (!aresetn) begin
      busy <= 1'b0;  // VectorUnit.java:158
    end else if (command_valid && command_ready) begin  // VectorUnit.java:169
      busy <= 1'b1;  // VectorUnit.java:169
    end else if (done) begin  // VectorUnit.java:169
      busy <= 1'b0;  // VectorUnit.java:169
    end
  end

  assign y_read_valid = pass_y_read_valid;  // VectorUnit.java:172
  assign y_read_data = pass_y_read_data;  // VectorUnit.java:172
  assign y_sum_up_valid = accumulator_rows_valid;  // VectorUnit.java:174
  assign y_sum_up_from = accumulator_rows_from;  // VectorUnit.java:174
  assign y_sum_up_to = accumulator_rows_to;  // VectorUnit.java:174
  assign y_sum_up_first = accumulator_rows_first;  // VectorUnit.java:174
  assign y_sum_up_stays = accumulator_rows_stays;  // VectorUnit.java:174
  assign vector_read_enable = pass_vector_read_enable ? pass_vector_read_enable :
      modulator_vector_read_enable;  // VectorUnit.java:175
  assign vector_read_address = pass_vector_read_enable ? pass_vector_read_address :
      modulator_vector_read_address;  // VectorUnit.java:175
  assign vector_write_enable = pass_vector_write_enable;  // VectorUnit.java:178
  assign vector_write_address = pass_vector_write_address;  // VectorUnit.java:178
  assign vector_write_data = pass_vector_write_data;  // VectorUnit.java:178
  assign code_read_enable = transposer_code_read_enable;  // VectorUnit.java:179
  assign code_read_address = transposer_code_read_address;  // VectorUnit.java:179
  assign code_write_enable = pass_code_write_enable ? pass_code_write_enable :
      transposer_code_write_enable;  // VectorUnit.java:181
  assign code_write_address = pass_code_write_enable ? pass_code_write_address :
      transposer_code_write_address;  // VectorUnit.java:181
  assign code_write_data = pass_code_write_enable ? pass_code_write_data :
      transposer_code_write_data;  // VectorUnit.java:181
  assign param_read_enable = pass_param_read_enable ? pass_param_read_enable :
      normalizer_param_read_enable;  // VectorUnit.java:182
  assign param_read_address = pass_param_read_enable ? pass_param_read_address :
      normalizer_param_read_address;  // VectorUnit.java:182
  assign param_write_enable = normalizer_param_write_enable ? normalizer_param_write_enable :
      modulator_param_write_enable;  // VectorUnit.java:185
  assign param_write_address = normalizer_param_write_enable ? normalizer_param_write_address :
      modulator_param_write_address;  // VectorUnit.java:185
  assign param_write_data = normalizer_param_write_enable ? normalizer_param_write_data :
      modulator_param_write_data;  // VectorUnit.java:185

  wire of_param = param_read_enable || param_write_enable;  // VectorUnit.java:204
  wire of_code = code_read_enable || code_write_enable;  // VectorUnit.java:205
  wire of_row = row_enable || new_row_enable;  // VectorUnit.java:206
  assign progress = of_param || of_code || of_row || stat_enable || (y_sum_up_valid &&
      y_sum_up_ready);  // VectorUnit.java:207

  // Bits that nothing reads.
  wire _unused = &{1'b0, pass_command_ready, normalizer_normalize_ready,
      normalizer_standardize_ready, divider_command_ready, modulator_command_ready,
      transposer_command_ready, accumulator_command_ready};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.memory.ReadDma
// with Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, flowLayers=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK, multiplier=PLAIN, arrayStages=0, checksums=OFF, clockPeriod=10000, busClock=SAME, busClockPeriod=10000, modulePrefix=]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ReadDma (  // ReadDma.java:95
  input  wire               aclk,
  input  wire               aresetn,
  output wire               done,  // ReadDma.java:53
  input  wire               stop,  // ReadDma.java:56
  output wire               overrun,  // ReadDma.java:86
  output wire               ragged,  // ReadDma.java:89
  input  wire               command_valid,  // ReadDma.java:98
  output wire               command_ready,  // ReadDma.java:98
  input  wire [31:0]        command_address,  // ReadDma.java:98
  input  wire [3:0]         command_space,  // ReadDma.java:98
  input  wire [8:0]         command_first,  // ReadDma.java:98
  input  wire [23:0]        command_runs,  // ReadDma.java:98
  input  wire [23:0]        command_run_bytes,  // ReadDma.java:98
  input  wire signed [31:0] command_stride,  // ReadDma.java:98
  output wire               requests_valid,  // ReadDma.java:99
  input  wire               requests_ready,  // ReadDma.java:99
  output wire [31:0]        requests_address,  // ReadDma.java:99
  output wire [7:0]         requests_length,  // ReadDma.java:99
  input  wire               beats_valid,  // ReadDma.java:100
  output wire               beats_ready,  // ReadDma.java:100
  input  wire [31:0]        beats_data,  // ReadDma.java:100
  input  wire [1:0]         beats_response,  // ReadDma.java:100
  input  wire               beats_last,  // ReadDma.java:100
  output wire               x_valid,  // ReadDma.java:101
  input  wire               x_ready,  // ReadDma.java:101
  output wire [7:0]         x_address,  // ReadDma.java:101
  output wire [127:0]       x_data,  // ReadDma.java:101
  output wire               x_reuse_valid,  // ReadDma.java:102
  input  wire               x_reuse_ready,  // ReadDma.java:102
  output wire [7:0]         x_reuse_address,  // ReadDma.java:102
  output wire [127:0]       x_reuse_data,  // ReadDma.java:102
  output wire               y_valid,  // ReadDma.java:103
  input  wire               y_ready,  // ReadDma.java:103
  output wire [8:0]         y_address,  // ReadDma.java:103
  output wire [255:0]       y_data,  // ReadDma.java:103
  output wire               weight_valid,  // ReadDma.java:104
  input  wire               weight_ready,  // ReadDma.java:104
  output wire [6:0]         weight_address,  // ReadDma.java:104
  output wire [63:0]        weight_data,  // ReadDma.java:104
  output wire               param_valid,  // ReadDma.java:105
  input  wire               param_ready,  // ReadDma.java:105
  output wire [8:0]         param_address,  // ReadDma.java:105
  output wire [127:0]       param_data,  // ReadDma.java:105
  output wire               vector_valid,  // ReadDma.java:106
  input  wire               vector_ready,  // ReadDma.java:106
  output wire [8:0]         vector_address,  // ReadDma.java:106
  output wire [127:0]       vector_data,  // ReadDma.java:106
  output wire               code_valid,  // ReadDma.java:107
  input  wire               code_ready,  // ReadDma.java:107
  output wire [6:0]         code_address,  // ReadDma.java:107
  output wire [63:0]        code_data  // ReadDma.java:107
);

  wire walker_busy;  // ReadDma.java:110
  wire walker_overrun;  // ReadDma.java:110
  wire walker_in_ready;  // ReadDma.java:110
  reg [12:0] walker_in_budget;  // ReadDma.java:110
  wire walker_out_valid;  // ReadDma.java:110
  wire [31:0] walker_out_address;  // ReadDma.java:110
  wire [7:0] walker_out_length;  // ReadDma.java:110
  reg running;  // ReadDma.java:111
  reg [3:0] space;  // ReadDma.java:112
  reg [8:0] address;  // ReadDma.java:114
  reg [2:0] open;  // ReadDma.java:115
  reg follows;  // ReadDma.java:116
  reg [3:0] next_space;  // ReadDma.java:117
  reg [8:0] next_address;  // ReadDma.java:118
  reg [2:0] next_open;  // ReadDma.java:120
  reg full;  // ReadDma.java:128
  reg [2:0] filled;  // ReadDma.java:129
  wire taken;  // ReadDma.java:130
  reg [255:0] packed_;  // ReadDma.java:174
  reg [2:0] last_beat;  // ReadDma.java:176

  BurstWalker_run_bits24_beat_bits24_budget_bits13 walker (  // ReadDma.java:110
    .aclk(aclk),
    .aresetn(aresetn),
    .stop(stop),  // ReadDma.java:124
    .busy(walker_busy),
    .overrun(walker_overrun),
    .in_valid(command_valid && !follows),  // ReadDma.java:122
    .in_ready(walker_in_ready),
    .in_address(command_address),  // ReadDma.java:122
    .in_runs(command_runs),  // ReadDma.java:122
    .in_beats({2'd0, command_run_bytes[23:2]}),  // ReadDma.java:122
    .in_stride(command_stride),  // ReadDma.java:122
    .in_budget(walker_in_budget),
    .out_valid(walker_out_valid),
    .out_ready(requests_ready),  // ReadDma.java:126
    .out_address(walker_out_address),
    .out_length(walker_out_length)
  );

  wire [12:0] words = 13'd256 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted = {words[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] words_1 = 13'd256 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_1 = {words_1[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] words_2 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_2 = {words_2[9:0], 3'd0};  // TransferCommand.java:94
  wire [12:0] words_3 = 13'd128 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_3 = {words_3[11:0], 1'b0};  // TransferCommand.java:94
  wire [12:0] words_4 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_4 = {words_4[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] words_5 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_5 = {words_5[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] words_6 = 13'd128 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_6 = {words_6[11:0], 1'b0};  // TransferCommand.java:94
  wire [12:0] words_7 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_7 = {words_7[11:0], 1'b0};  // TransferCommand.java:94
  wire [12:0] beats_shifted_8 = {words_7[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] beats_sum = beats_shifted_7 + beats_shifted_8;  // TransferCommand.java:95
  wire [12:0] words_8 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_9 = {words_8[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] beats_sum_1 = words_8 + beats_shifted_9;  // TransferCommand.java:95
  always @* begin
    case (command_space)  // ReadDma.java:122
      4'd0: walker_in_budget = beats_shifted;
      4'd1: walker_in_budget = beats_shifted_1;
      4'd2: walker_in_budget = beats_shifted_2;
      4'd3: walker_in_budget = beats_shifted_3;
      4'd4: walker_in_budget = beats_shifted_4;
      4'd5: walker_in_budget = beats_shifted_5;
      4'd7: walker_in_budget = beats_shifted_6;
      4'd10: walker_in_budget = beats_sum;
      4'd11: walker_in_budget = beats_sum_1;
      default: walker_in_budget = 13'd0;
    endcase
  end

  assign command_ready = !follows && walker_in_ready;  // ReadDma.java:123
  assign overrun = walker_overrun;  // ReadDma.java:125
  assign requests_valid = walker_out_valid;  // ReadDma.java:126
  assign requests_address = walker_out_address;  // ReadDma.java:126
  assign requests_length = walker_out_length;  // ReadDma.java:126

  always @* begin
    case (space)  // ReadDma.java:182
      4'd0: last_beat = 3'd3;
      4'd1: last_beat = 3'd3;
      4'd2: last_beat = 3'd7;
      4'd3: last_beat = 3'd1;
      4'd4: last_beat = 3'd3;
      4'd5: last_beat = 3'd3;
      4'd7: last_beat = 3'd1;
      4'd10: last_beat = 3'd5;
      4'd11: last_beat = 3'd4;
      default: last_beat = 3'd0;
    endcase
  end

  assign beats_ready = open != 3'd0 && (!full || taken);  // ReadDma.java:184

  wire completes = filled == last_beat;  // ReadDma.java:183
  wire beats_valid_and_beats_ready = beats_valid && beats_ready;  // ReadDma.java:187
  wire walked = follows || !walker_busy;  // ReadDma.java:140
  wire ends = running && walked && open == 3'd0 && !full;  // ReadDma.java:141
  wire starts = command_valid && command_ready;  // ReadDma.java:144
  wire starts_alone = starts && (!running || ends);  // ReadDma.java:145
  wire starts_alone_or_ends_and_follows = starts_alone || (ends && follows);  // ReadDma.java:158
  always @(posedge aclk) begin
    if (!aresetn) begin
      full <= 1'b0;  // ReadDma.java:128
      filled <= 3'd0;  // ReadDma.java:129
    end else begin
      if (taken) begin  // ReadDma.java:185
        full <= 1'b0;  // ReadDma.java:185
      end
      if (beats_valid_and_beats_ready) begin  // ReadDma.java:186
        filled <= completes ? 3'd0 : filled + 3'd1;  // ReadDma.java:190
        full <= completes;  // ReadDma.java:191
      end
      if (starts_alone_or_ends_and_follows) begin  // ReadDma.java:157
        filled <= 3'd0;  // ReadDma.java:162
      end
    end
  end

  always @(posedge aclk) begin
    if (beats_valid_and_beats_ready) begin  // ReadDma.java:186
      packed_ <= {beats_data, packed_[255:32]};  // ReadDma.java:189
    end
  end

  wire own = space == 4'd0;  // ReadDma.java:205
  assign x_valid = full && own;  // ReadDma.java:212
  assign x_address = address[7:0];  // ReadDma.java:212

  wire [127:0] data = packed_[255:128];  // ReadDma.java:226
  assign x_data = data;  // ReadDma.java:212

  wire own_1 = space == 4'd1;  // ReadDma.java:205
  assign x_reuse_valid = full && own_1;  // ReadDma.java:212
  assign x_reuse_address = address[7:0];  // ReadDma.java:212

  wire [127:0] data_1 = packed_[255:128];  // ReadDma.java:226
  assign x_reuse_data = data_1;  // ReadDma.java:212

  wire own_2 = space == 4'd2;  // ReadDma.java:205
  wire named = space == 4'd10;  // ReadDma.java:207
  wire own_3 = own_2 || named;  // ReadDma.java:209
  wire named_1 = space == 4'd11;  // ReadDma.java:207
  wire own_4 = own_3 || named_1;  // ReadDma.java:209
  assign y_valid = full && own_4;  // ReadDma.java:212
  assign y_address = address;  // ReadDma.java:212

  wire [255:0] cat_packed__255_2_packed__231_2 = {{{8{packed_[255]}}, packed_[255:232]},
      {{8{packed_[231]}}, packed_[231:208]}, {{8{packed_[207]}}, packed_[207:184]},
      {{8{packed_[183]}}, packed_[183:160]}, {{8{packed_[159]}}, packed_[159:136]},
      {{8{packed_[135]}}, packed_[135:112]}, {{8{packed_[111]}}, packed_[111:88]},
      {{8{packed_[87]}}, packed_[87:64]}};  // ReadDma.java:232
  wire [255:0] data_2 = named ? cat_packed__255_2_packed__231_2 : packed_;  // ReadDma.java:208
  wire [255:0] cat_packed__255_2_packed__235_2 = {{{12{packed_[255]}}, packed_[255:236]},
      {{12{packed_[235]}}, packed_[235:216]}, {{12{packed_[215]}}, packed_[215:196]},
      {{12{packed_[195]}}, packed_[195:176]}, {{12{packed_[175]}}, packed_[175:156]},
      {{12{packed_[155]}}, packed_[155:136]}, {{12{packed_[135]}}, packed_[135:116]},
      {{12{packed_[115]}}, packed_[115:96]}};  // ReadDma.java:232
  wire [255:0] data_3 = named_1 ? cat_packed__255_2_packed__235_2 : data_2;  // ReadDma.java:208
  assign y_data = data_3;  // ReadDma.java:212

  wire own_5 = space == 4'd3;  // ReadDma.java:205
  assign weight_valid = full && own_5;  // ReadDma.java:212
  assign weight_address = address[6:0];  // ReadDma.java:212

  wire [63:0] data_4 = packed_[255:192];  // ReadDma.java:226
  assign weight_data = data_4;  // ReadDma.java:212

  wire own_6 = space == 4'd4;  // ReadDma.java:205
  assign param_valid = full && own_6;  // ReadDma.java:212
  assign param_address = address;  // ReadDma.java:212

  wire [127:0] data_5 = packed_[255:128];  // ReadDma.java:226
  assign param_data = data_5;  // ReadDma.java:212

  wire own_7 = space == 4'd5;  // ReadDma.java:205
  assign vector_valid = full && own_7;  // ReadDma.java:212
  assign vector_address = address;  // ReadDma.java:212

  wire [127:0] data_6 = packed_[255:128];  // ReadDma.java:226
  assign vector_data = data_6;  // ReadDma.java:212

  wire own_8 = space == 4'd7;  // ReadDma.java:205
  assign code_valid = full && own_8;  // ReadDma.java:212
  assign code_address = address[6:0];  // ReadDma.java:212

  wire [63:0] data_7 = packed_[255:192];  // ReadDma.java:226
  assign code_data = data_7;  // ReadDma.java:212

  wire taken_2 = x_valid && x_ready;  // ReadDma.java:213
  wire taken_3 = taken_2 || (x_reuse_valid && x_reuse_ready);  // ReadDma.java:213
  wire taken_4 = taken_3 || (y_valid && y_ready);  // ReadDma.java:213
  wire taken_5 = taken_4 || (weight_valid && weight_ready);  // ReadDma.java:213
  wire taken_6 = taken_5 || (param_valid && param_ready);  // ReadDma.java:213
  wire taken_7 = taken_6 || (vector_valid && vector_ready);  // ReadDma.java:213
  wire taken_8 = taken_7 || (code_valid && code_ready);  // ReadDma.java:213
  assign taken = taken_8;  // ReadDma.java:132

  always @(posedge aclk) begin
    if (taken) begin  // ReadDma.java:133
      address <= address + 9'd1;  // ReadDma.java:133
    end
    if (starts_alone_or_ends_and_follows) begin  // ReadDma.java:157
      space <= follows ? next_space : command_space;  // ReadDma.java:160
      address <= follows ? next_address : command_first;  // ReadDma.java:161
    end
  end

  assign done = ends;  // ReadDma.java:142
  assign ragged = ends && filled != 3'd0 && !stop;  // ReadDma.java:143

  wire closes = beats_valid && beats_ready && beats_last;  // ReadDma.java:136
  wire [2:0] still_open = open + {2'd0, requests_valid && requests_ready && !follows};  // ReadDma.java:137
  wire [2:0] now_open = still_open - {2'd0, closes};  // ReadDma.java:138
  wire [2:0] next_now_open = next_open + {2'd0, requests_valid && requests_ready && follows};  // ReadDma.java:139
  wire starts_next = starts && !starts_alone;  // ReadDma.java:146
  always @(posedge aclk) begin
    if (!aresetn) begin
      running <= 1'b0;  // ReadDma.java:111
      open <= 3'd0;  // ReadDma.java:115
      follows <= 1'b0;  // ReadDma.java:116
      next_open <= 3'd0;  // ReadDma.java:120
    end else begin
      open <= (ends && follows) ? next_now_open : now_open;  // ReadDma.java:147
      next_open <= ends ? 3'd0 : next_now_open;  // ReadDma.java:148
      running <= starts_alone || (running && (!ends || follows));  // ReadDma.java:149
      follows <= starts_next || (follows && !ends);  // ReadDma.java:150
    end
  end

  always @(posedge aclk) begin
    if (starts_next) begin  // ReadDma.java:151
      next_space <= command_space;  // ReadDma.java:154
      next_address <= command_first;  // ReadDma.java:155
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, command_run_bytes[1:0], beats_response, words[12:11], words_1[12:11],
      words_2[12:10], words_3[12], words_4[12:11], words_5[12:11], words_6[12], words_7[12]};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.memory.WriteDma
// with Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, flowLayers=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK, multiplier=PLAIN, arrayStages=0, checksums=OFF, clockPeriod=10000, busClock=SAME, busClockPeriod=10000, modulePrefix=]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module WriteDma (  // WriteDma.java:95
  input  wire               aclk,
  input  wire               aresetn,
  output wire               done,  // WriteDma.java:47
  input  wire               stop,  // WriteDma.java:50
  input  wire               answered,  // WriteDma.java:59
  output wire               overrun,  // WriteDma.java:86
  output wire               ragged,  // WriteDma.java:89
  input  wire               command_valid,  // WriteDma.java:98
  output wire               command_ready,  // WriteDma.java:98
  input  wire [31:0]        command_address,  // WriteDma.java:98
  input  wire [3:0]         command_space,  // WriteDma.java:98
  input  wire [8:0]         command_first,  // WriteDma.java:98
  input  wire [23:0]        command_runs,  // WriteDma.java:98
  input  wire [23:0]        command_run_bytes,  // WriteDma.java:98
  input  wire signed [31:0] command_stride,  // WriteDma.java:98
  output wire               requests_valid,  // WriteDma.java:99
  input  wire               requests_ready,  // WriteDma.java:99
  output wire [31:0]        requests_address,  // WriteDma.java:99
  output wire [7:0]         requests_length,  // WriteDma.java:99
  output wire               beats_valid,  // WriteDma.java:100
  input  wire               beats_ready,  // WriteDma.java:100
  output wire [31:0]        beats_data,  // WriteDma.java:100
  output wire               x_reuse_valid,  // WriteDma.java:101
  input  wire               x_reuse_ready,  // WriteDma.java:101
  output wire [7:0]         x_reuse_data,  // WriteDma.java:101
  input  wire [127:0]       x_reuse_word,  // WriteDma.java:102
  output wire               y_valid,  // WriteDma.java:103
  input  wire               y_ready,  // WriteDma.java:103
  output wire [8:0]         y_data,  // WriteDma.java:103
  input  wire [255:0]       y_word,  // WriteDma.java:104
  output wire               vector_valid,  // WriteDma.java:105
  input  wire               vector_ready,  // WriteDma.java:105
  output wire [8:0]         vector_data,  // WriteDma.java:105
  input  wire [127:0]       vector_word,  // WriteDma.java:106
  output wire               code_valid,  // WriteDma.java:107
  input  wire               code_ready,  // WriteDma.java:107
  output wire [6:0]         code_data,  // WriteDma.java:107
  input  wire [63:0]        code_word  // WriteDma.java:108
);

  wire walker_busy;  // WriteDma.java:110
  wire walker_overrun;  // WriteDma.java:110
  wire walker_in_ready;  // WriteDma.java:110
  reg [12:0] walker_in_budget;  // WriteDma.java:110
  wire walker_out_valid;  // WriteDma.java:110
  wire [31:0] walker_out_address;  // WriteDma.java:110
  wire [7:0] walker_out_length;  // WriteDma.java:110
  reg running;  // WriteDma.java:111
  reg [3:0] space;  // WriteDma.java:112
  reg [2:0] open;  // WriteDma.java:113
  reg [6:0] owed;  // WriteDma.java:114
  reg answering;  // WriteDma.java:127
  reg [2:0] unanswered;  // WriteDma.java:128
  reg [8:0] address;  // WriteDma.java:159
  reg arriving;  // WriteDma.java:160
  reg ahead_full;  // WriteDma.java:161
  reg [255:0] ahead;  // WriteDma.java:162
  reg [255:0] current;  // WriteDma.java:163
  reg [3:0] left;  // WriteDma.java:164

  BurstWalker_run_bits24_beat_bits24_budget_bits13 walker (  // WriteDma.java:110
    .aclk(aclk),
    .aresetn(aresetn),
    .stop(stop),  // WriteDma.java:119
    .busy(walker_busy),
    .overrun(walker_overrun),
    .in_valid(command_valid && !running),  // WriteDma.java:117
    .in_ready(walker_in_ready),
    .in_address(command_address),  // WriteDma.java:117
    .in_runs(command_runs),  // WriteDma.java:117
    .in_beats({2'd0, command_run_bytes[23:2]}),  // WriteDma.java:117
    .in_stride(command_stride),  // WriteDma.java:117
    .in_budget(walker_in_budget),
    .out_valid(walker_out_valid),
    .out_ready(requests_ready),  // WriteDma.java:121
    .out_address(walker_out_address),
    .out_length(walker_out_length)
  );

  wire [12:0] words = 13'd256 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted = {words[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] words_1 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_1 = {words_1[9:0], 3'd0};  // TransferCommand.java:94
  wire [12:0] words_2 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_2 = {words_2[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] words_3 = 13'd128 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_3 = {words_3[11:0], 1'b0};  // TransferCommand.java:94
  wire [12:0] words_4 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_4 = {words_4[11:0], 1'b0};  // TransferCommand.java:94
  wire [12:0] beats_shifted_5 = {words_4[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] beats_sum = beats_shifted_4 + beats_shifted_5;  // TransferCommand.java:95
  wire [12:0] words_5 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [12:0] beats_shifted_6 = {words_5[10:0], 2'd0};  // TransferCommand.java:94
  wire [12:0] beats_sum_1 = words_5 + beats_shifted_6;  // TransferCommand.java:95
  always @* begin
    case (command_space)  // WriteDma.java:117
      4'd1: walker_in_budget = beats_shifted;
      4'd2: walker_in_budget = beats_shifted_1;
      4'd5: walker_in_budget = beats_shifted_2;
      4'd7: walker_in_budget = beats_shifted_3;
      4'd10: walker_in_budget = beats_sum;
      4'd11: walker_in_budget = beats_sum_1;
      default: walker_in_budget = 13'd0;
    endcase
  end

  assign command_ready = !running && walker_in_ready;  // WriteDma.java:118
  assign overrun = walker_overrun;  // WriteDma.java:120
  assign requests_valid = walker_out_valid;  // WriteDma.java:121
  assign requests_address = walker_out_address;  // WriteDma.java:121
  assign requests_length = walker_out_length;  // WriteDma.java:121

  wire [6:0] asked = (requests_valid && requests_ready) ? requests_length[6:0] + 7'd1 : 7'd0;  // WriteDma.java:123
  always @(posedge aclk) begin
    if (!aresetn) begin
      owed <= 7'd0;  // WriteDma.java:114
    end else begin
      owed <= owed + asked - {6'd0, beats_valid && beats_ready};  // WriteDma.java:124
    end
  end

  assign done = answering && unanswered == 3'd0;  // WriteDma.java:129

  wire given = running && !walker_busy && owed == 7'd0;  // WriteDma.java:130
  wire ends = given && (!answering || done);  // WriteDma.java:131
  wire older = unanswered != 3'd0;  // WriteDma.java:132
  wire [2:0] now_open = open + {2'd0, requests_valid && requests_ready} - {2'd0, answered &&
      !older};  // WriteDma.java:134
  always @(posedge aclk) begin
    if (!aresetn) begin
      open <= 3'd0;  // WriteDma.java:113
      answering <= 1'b0;  // WriteDma.java:127
      unanswered <= 3'd0;  // WriteDma.java:128
    end else begin
      open <= ends ? 3'd0 : now_open;  // WriteDma.java:135
      unanswered <= ends ? now_open : unanswered - {2'd0, answered && older};  // WriteDma.java:136
      answering <= ends || (answering && !done);  // WriteDma.java:137
    end
  end

  wire asks = running && !given && !arriving && !ahead_full;  // WriteDma.java:166
  assign x_reuse_valid = asks && space == 4'd1;  // WriteDma.java:244
  assign x_reuse_data = address[7:0];  // WriteDma.java:244
  assign y_valid = asks && (space == 4'd2 || space == 4'd10 || space == 4'd11);  // WriteDma.java:244
  assign y_data = address;  // WriteDma.java:244
  assign vector_valid = asks && space == 4'd5;  // WriteDma.java:244
  assign vector_data = address;  // WriteDma.java:244
  assign code_valid = asks && space == 4'd7;  // WriteDma.java:244
  assign code_data = address[6:0];  // WriteDma.java:244

  wire x_reuse_valid_or_vector_valid = (x_reuse_valid && x_reuse_ready) || (y_valid && y_ready) ||
      (vector_valid && vector_ready);  // WriteDma.java:171
  wire between_words_asked = x_reuse_valid_or_vector_valid || (code_valid && code_ready);  // WriteDma.java:171
  always @(posedge aclk) begin
    if (!aresetn) begin
      arriving <= 1'b0;  // WriteDma.java:160
    end else begin
      arriving <= between_words_asked;  // WriteDma.java:172
    end
  end

  wire starts = command_valid && command_ready;  // WriteDma.java:116
  always @(posedge aclk) begin
    if (between_words_asked) begin  // WriteDma.java:173
      address <= address + 9'd1;  // WriteDma.java:173
    end
    if (starts) begin  // WriteDma.java:213
      address <= command_first;  // WriteDma.java:213
    end
  end

  assign beats_valid = left != 4'd0;  // WriteDma.java:186
  assign beats_data = current[31:0];  // WriteDma.java:186

  reg [3:0] beats_of_word;  // WriteDma.java:184
  always @* begin
    case (space)  // WriteDma.java:184
      4'd1: beats_of_word = 4'd4;
      4'd2: beats_of_word = 4'd8;
      4'd5: beats_of_word = 4'd4;
      4'd7: beats_of_word = 4'd2;
      4'd10: beats_of_word = 4'd6;
      default: beats_of_word = 4'd5;
    endcase
  end
  wire emptied = left == 4'd0 || (left == 4'd1 && beats_valid && beats_ready);  // WriteDma.java:187
  wire beats_valid_and_beats_ready = beats_valid && beats_ready;  // WriteDma.java:189
  wire emptied_and_ahead_full_or = emptied && (ahead_full || arriving);  // WriteDma.java:201
  always @(posedge aclk) begin
    if (!aresetn) begin
      ahead_full <= 1'b0;  // WriteDma.java:161
      left <= 4'd0;  // WriteDma.java:164
    end else begin
      if (beats_valid_and_beats_ready) begin  // WriteDma.java:188
        left <= left - 4'd1;  // WriteDma.java:192
      end
      if (arriving) begin  // WriteDma.java:194
        ahead_full <= 1'b1;  // WriteDma.java:198
      end
      if (emptied_and_ahead_full_or) begin  // WriteDma.java:200
        left <= beats_of_word;  // WriteDma.java:204
        ahead_full <= 1'b0;  // WriteDma.java:205
      end
      if (!running || ends) begin  // WriteDma.java:207
        left <= 4'd0;  // WriteDma.java:210
        ahead_full <= 1'b0;  // WriteDma.java:211
      end
    end
  end

  wire [255:0] cat_0_y_word_247_224 = {64'd0, y_word[247:224], y_word[215:192], y_word[183:160],
      y_word[151:128], y_word[119:96], y_word[87:64], y_word[55:32], y_word[23:0]};  // WriteDma.java:180
  wire [255:0] cat_0_y_word_243_224 = {96'd0, y_word[243:224], y_word[211:192], y_word[179:160],
      y_word[147:128], y_word[115:96], y_word[83:64], y_word[51:32], y_word[19:0]};  // WriteDma.java:183
  reg [255:0] word;  // WriteDma.java:183
  always @* begin
    case (space)  // WriteDma.java:183
      4'd1: word = {128'd0, x_reuse_word};
      4'd2: word = y_word;
      4'd5: word = {128'd0, vector_word};
      4'd7: word = {192'd0, code_word};
      4'd10: word = cat_0_y_word_247_224;
      default: word = cat_0_y_word_243_224;
    endcase
  end
  always @(posedge aclk) begin
    if (beats_valid_and_beats_ready) begin  // WriteDma.java:188
      current <= current >> 6'd32;  // WriteDma.java:191
    end
    if (emptied_and_ahead_full_or) begin  // WriteDma.java:200
      current <= ahead_full ? ahead : word;  // WriteDma.java:203
    end
  end

  always @(posedge aclk) begin
    if (arriving) begin  // WriteDma.java:194
      ahead <= word;  // WriteDma.java:197
    end
  end

  wire between_words = left == 4'd0 || left == beats_of_word;  // WriteDma.java:214
  assign ragged = ends && !between_words && !stop;  // WriteDma.java:140

  always @(posedge aclk) begin
    if (!aresetn) begin
      running <= 1'b0;  // WriteDma.java:111
    end else if (starts) begin  // WriteDma.java:141
      running <= 1'b1;  // WriteDma.java:144
    end else if (ends) begin  // WriteDma.java:147
      running <= 1'b0;  // WriteDma.java:147
    end
  end

  always @(posedge aclk) begin
    if (starts) begin  // WriteDma.java:141
      space <= command_space;  // WriteDma.java:145
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, command_run_bytes[1:0], words[12:11], words_1[12:10], words_2[12:11],
      words_3[12], words_4[12]};
endmodule

`default_nettype wire

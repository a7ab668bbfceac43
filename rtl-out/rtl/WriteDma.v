// Ditto 0.1.0, configuration 735e096320f81eb6
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.memory.WriteDma
// with Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, flowLayers=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK, multiplier=PLAIN, clockPeriod=10000, busClock=SAME, busClockPeriod=10000, modulePrefix=]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module WriteDma (  // WriteDma.java:92
  input  wire               aclk,
  input  wire               aresetn,
  output wire               done,  // WriteDma.java:45
  input  wire               stop,  // WriteDma.java:48
  input  wire               answered,  // WriteDma.java:57
  output wire               overrun,  // WriteDma.java:84
  output wire               ragged,  // WriteDma.java:87
  input  wire               command_valid,  // WriteDma.java:94
  output wire               command_ready,  // WriteDma.java:94
  input  wire [31:0]        command_address,  // WriteDma.java:94
  input  wire [3:0]         command_space,  // WriteDma.java:94
  input  wire [8:0]         command_first,  // WriteDma.java:94
  input  wire [23:0]        command_runs,  // WriteDma.java:94
  input  wire [23:0]        command_run_bytes,  // WriteDma.java:94
  input  wire signed [31:0] command_stride,  // WriteDma.java:94
  output wire               requests_valid,  // WriteDma.java:95
  input  wire               requests_ready,  // WriteDma.java:95
  output wire [31:0]        requests_address,  // WriteDma.java:95
  output wire [7:0]         requests_length,  // WriteDma.java:95
  output wire               beats_valid,  // WriteDma.java:96
  input  wire               beats_ready,  // WriteDma.java:96
  output wire [31:0]        beats_data,  // WriteDma.java:96
  output wire               x_reuse_valid,  // WriteDma.java:97
  input  wire               x_reuse_ready,  // WriteDma.java:97
  output wire [7:0]         x_reuse_data,  // WriteDma.java:97
  input  wire [127:0]       x_reuse_data_1,  // WriteDma.java:98
  output wire               y_valid,  // WriteDma.java:99
  input  wire               y_ready,  // WriteDma.java:99
  output wire [8:0]         y_data,  // WriteDma.java:99
  input  wire [255:0]       y_data_1,  // WriteDma.java:100
  output wire               vector_valid,  // WriteDma.java:101
  input  wire               vector_ready,  // WriteDma.java:101
  output wire [8:0]         vector_data,  // WriteDma.java:101
  input  wire [127:0]       vector_data_1,  // WriteDma.java:102
  output wire               code_valid,  // WriteDma.java:103
  input  wire               code_ready,  // WriteDma.java:103
  output wire [6:0]         code_data,  // WriteDma.java:103
  input  wire [63:0]        code_data_1  // WriteDma.java:104
);

  wire walker_busy;  // WriteDma.java:106
  wire walker_overrun;  // WriteDma.java:106
  wire walker_in_ready;  // WriteDma.java:106
  reg [12:0] walker_in_budget;  // WriteDma.java:106
  wire walker_out_valid;  // WriteDma.java:106
  wire [31:0] walker_out_address;  // WriteDma.java:106
  wire [7:0] walker_out_length;  // WriteDma.java:106
  reg running;  // WriteDma.java:107
  reg [3:0] space;  // WriteDma.java:108
  reg [2:0] open;  // WriteDma.java:109
  reg [8:0] address;  // WriteDma.java:137
  reg arriving;  // WriteDma.java:138
  reg ahead_full;  // WriteDma.java:139
  reg [255:0] ahead;  // WriteDma.java:140
  reg [255:0] current;  // WriteDma.java:141
  reg [3:0] left;  // WriteDma.java:142

  BurstWalker_run_bits24_beat_bits24_budget_bits13 walker (  // WriteDma.java:106
    .aclk(aclk),
    .aresetn(aresetn),
    .stop(stop),  // WriteDma.java:114
    .busy(walker_busy),
    .overrun(walker_overrun),
    .in_valid(command_valid && !running),  // WriteDma.java:112
    .in_ready(walker_in_ready),
    .in_address(command_address),  // WriteDma.java:112
    .in_runs(command_runs),  // WriteDma.java:112
    .in_beats({2'd0, command_run_bytes[23:2]}),  // WriteDma.java:112
    .in_stride(command_stride),  // WriteDma.java:112
    .in_budget(walker_in_budget),
    .out_valid(walker_out_valid),
    .out_ready(requests_ready),  // WriteDma.java:116
    .out_address(walker_out_address),
    .out_length(walker_out_length)
  );

  wire [12:0] words = 13'd256 - {4'd0, command_first};  // TransferCommand.java:80
  wire [15:0] words_times_4 = {3'd0, words} * 16'd4;  // TransferCommand.java:81
  wire [12:0] beats = words_times_4[12:0];  // TransferCommand.java:81
  wire [12:0] words_1 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [16:0] words_1_times_8 = {4'd0, words_1} * 17'd8;  // TransferCommand.java:81
  wire [12:0] beats_1 = words_1_times_8[12:0];  // TransferCommand.java:81
  wire [12:0] words_2 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [15:0] words_2_times_4 = {3'd0, words_2} * 16'd4;  // TransferCommand.java:81
  wire [12:0] beats_2 = words_2_times_4[12:0];  // TransferCommand.java:81
  wire [12:0] words_3 = 13'd128 - {4'd0, command_first};  // TransferCommand.java:80
  wire [14:0] words_3_times_2 = {2'd0, words_3} * 15'd2;  // TransferCommand.java:81
  wire [12:0] beats_3 = words_3_times_2[12:0];  // TransferCommand.java:81
  always @* begin
    case (command_space)  // WriteDma.java:112
      4'd1: walker_in_budget = beats;
      4'd2: walker_in_budget = beats_1;
      4'd5: walker_in_budget = beats_2;
      4'd7: walker_in_budget = beats_3;
      default: walker_in_budget = 13'd0;
    endcase
  end

  assign command_ready = !running && walker_in_ready;  // WriteDma.java:113
  assign overrun = walker_overrun;  // WriteDma.java:115
  assign requests_valid = walker_out_valid;  // WriteDma.java:116
  assign requests_address = walker_out_address;  // WriteDma.java:116
  assign requests_length = walker_out_length;  // WriteDma.java:116

  always @(posedge aclk) begin
    if (!aresetn) begin
      open <= 3'd0;  // WriteDma.java:109
    end else if (requests_valid && requests_ready && !answered) begin  // WriteDma.java:117
      open <= open + 3'd1;  // WriteDma.java:117
    end else if (answered && !(requests_valid && requests_ready)) begin  // WriteDma.java:118
      open <= open - 3'd1;  // WriteDma.java:118
    end
  end

  wire ends = running && !walker_busy && open == 3'd0;  // WriteDma.java:120
  wire running_and_not_ends = running && !ends;  // WriteDma.java:121
  wire asks = running_and_not_ends && !arriving && !ahead_full;  // WriteDma.java:144
  assign x_reuse_valid = asks && space == 4'd1;  // WriteDma.java:198
  assign x_reuse_data = address[7:0];  // WriteDma.java:198
  assign y_valid = asks && space == 4'd2;  // WriteDma.java:198
  assign y_data = address;  // WriteDma.java:198
  assign vector_valid = asks && space == 4'd5;  // WriteDma.java:198
  assign vector_data = address;  // WriteDma.java:198
  assign code_valid = asks && space == 4'd7;  // WriteDma.java:198
  assign code_data = address[6:0];  // WriteDma.java:198

  wire x_reuse_valid_or_vector_valid = (x_reuse_valid && x_reuse_ready) || (y_valid && y_ready) ||
      (vector_valid && vector_ready);  // WriteDma.java:149
  wire asked = x_reuse_valid_or_vector_valid || (code_valid && code_ready);  // WriteDma.java:149
  always @(posedge aclk) begin
    if (!aresetn) begin
      arriving <= 1'b0;  // WriteDma.java:138
    end else begin
      arriving <= asked;  // WriteDma.java:150
    end
  end

  wire starts = command_valid && command_ready;  // WriteDma.java:111
  always @(posedge aclk) begin
    if (asked) begin  // WriteDma.java:151
      address <= address + 9'd1;  // WriteDma.java:151
    end
    if (starts) begin  // WriteDma.java:193
      address <= command_first;  // WriteDma.java:193
    end
  end

  assign beats_valid = left != 4'd0;  // WriteDma.java:166
  assign beats_data = current[31:0];  // WriteDma.java:166

  reg [3:0] beats_of_word;  // WriteDma.java:164
  always @* begin
    case (space)  // WriteDma.java:164
      4'd1: beats_of_word = 4'd4;
      4'd2: beats_of_word = 4'd8;
      4'd7: beats_of_word = 4'd2;
      default: beats_of_word = 4'd4;
    endcase
  end
  wire emptied = left == 4'd0 || (left == 4'd1 && beats_valid && beats_ready);  // WriteDma.java:167
  wire beats_valid_and_beats_ready = beats_valid && beats_ready;  // WriteDma.java:169
  wire emptied_and_ahead_full_or = emptied && (ahead_full || arriving);  // WriteDma.java:181
  always @(posedge aclk) begin
    if (!aresetn) begin
      ahead_full <= 1'b0;  // WriteDma.java:139
      left <= 4'd0;  // WriteDma.java:142
    end else begin
      if (beats_valid_and_beats_ready) begin  // WriteDma.java:168
        left <= left - 4'd1;  // WriteDma.java:172
      end
      if (arriving) begin  // WriteDma.java:174
        ahead_full <= 1'b1;  // WriteDma.java:178
      end
      if (emptied_and_ahead_full_or) begin  // WriteDma.java:180
        left <= beats_of_word;  // WriteDma.java:184
        ahead_full <= 1'b0;  // WriteDma.java:185
      end
      if (!running_and_not_ends) begin  // WriteDma.java:187
        left <= 4'd0;  // WriteDma.java:190
        ahead_full <= 1'b0;  // WriteDma.java:191
      end
    end
  end

  reg [255:0] word;  // WriteDma.java:158
  always @* begin
    case (space)  // WriteDma.java:158
      4'd1: word = {128'd0, x_reuse_data_1};
      4'd2: word = y_data_1;
      4'd7: word = {192'd0, code_data_1};
      default: word = {128'd0, vector_data_1};
    endcase
  end
  always @(posedge aclk) begin
    if (beats_valid_and_beats_ready) begin  // WriteDma.java:168
      current <= current >> 6'd32;  // WriteDma.java:171
    end
    if (emptied_and_ahead_full_or) begin  // WriteDma.java:180
      current <= ahead_full ? ahead : word;  // WriteDma.java:183
    end
  end

  always @(posedge aclk) begin
    if (arriving) begin  // WriteDma.java:174
      ahead <= word;  // WriteDma.java:177
    end
  end

  assign done = ends;  // WriteDma.java:122

  wire between_words = left == 4'd0 || left == beats_of_word;  // WriteDma.java:194
  assign ragged = ends && !between_words;  // WriteDma.java:123

  always @(posedge aclk) begin
    if (!aresetn) begin
      running <= 1'b0;  // WriteDma.java:107
    end else if (starts) begin  // WriteDma.java:124
      running <= 1'b1;  // WriteDma.java:127
    end else if (ends) begin  // WriteDma.java:130
      running <= 1'b0;  // WriteDma.java:130
    end
  end

  always @(posedge aclk) begin
    if (starts) begin  // WriteDma.java:124
      space <= command_space;  // WriteDma.java:128
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, command_run_bytes[1:0], words_times_4[15:13], words_1_times_8[16:13],
      words_2_times_4[15:13], words_3_times_2[14:13]};
endmodule

`default_nettype wire

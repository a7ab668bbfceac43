// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.memory.WriteDma
// with Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=64, vectorDepth=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module WriteDma (  // WriteDma.java:85
  input  wire               aclk,
  input  wire               aresetn,
  output wire               done,  // WriteDma.java:44
  input  wire               stop,  // WriteDma.java:47
  input  wire               answered,  // WriteDma.java:56
  output wire               overrun,  // WriteDma.java:77
  output wire               ragged,  // WriteDma.java:80
  input  wire               command_valid,  // WriteDma.java:87
  output wire               command_ready,  // WriteDma.java:87
  input  wire [31:0]        command_address,  // WriteDma.java:87
  input  wire [2:0]         command_space,  // WriteDma.java:87
  input  wire [8:0]         command_first,  // WriteDma.java:87
  input  wire [23:0]        command_runs,  // WriteDma.java:87
  input  wire [23:0]        command_run_bytes,  // WriteDma.java:87
  input  wire signed [31:0] command_stride,  // WriteDma.java:87
  output wire               requests_valid,  // WriteDma.java:88
  input  wire               requests_ready,  // WriteDma.java:88
  output wire [31:0]        requests_address,  // WriteDma.java:88
  output wire [7:0]         requests_length,  // WriteDma.java:88
  output wire               beats_valid,  // WriteDma.java:89
  input  wire               beats_ready,  // WriteDma.java:89
  output wire [31:0]        beats_data,  // WriteDma.java:89
  output wire               x_reuse_valid,  // WriteDma.java:90
  input  wire               x_reuse_ready,  // WriteDma.java:90
  output wire [7:0]         x_reuse_data,  // WriteDma.java:90
  input  wire [127:0]       x_reuse_data_1,  // WriteDma.java:91
  output wire               y_valid,  // WriteDma.java:92
  input  wire               y_ready,  // WriteDma.java:92
  output wire [8:0]         y_data,  // WriteDma.java:92
  input  wire [255:0]       y_data_1,  // WriteDma.java:93
  output wire               vector_valid,  // WriteDma.java:94
  input  wire               vector_ready,  // WriteDma.java:94
  output wire [7:0]         vector_data,  // WriteDma.java:94
  input  wire [127:0]       vector_data_1  // WriteDma.java:95
);

  wire walker_busy;  // WriteDma.java:97
  wire walker_overrun;  // WriteDma.java:97
  wire walker_in_ready;  // WriteDma.java:97
  reg [12:0] walker_in_budget;  // WriteDma.java:97
  wire walker_out_valid;  // WriteDma.java:97
  wire [31:0] walker_out_address;  // WriteDma.java:97
  wire [7:0] walker_out_length;  // WriteDma.java:97
  reg running;  // WriteDma.java:98
  reg [2:0] space;  // WriteDma.java:99
  reg [2:0] open;  // WriteDma.java:100
  reg [8:0] address;  // WriteDma.java:128
  reg arriving;  // WriteDma.java:129
  reg ahead_full;  // WriteDma.java:130
  reg [255:0] ahead;  // WriteDma.java:131
  reg [255:0] current;  // WriteDma.java:132
  reg [3:0] left;  // WriteDma.java:133

  BurstWalker_run_bits24_beat_bits24_budget_bits13 walker (  // WriteDma.java:97
    .aclk(aclk),
    .aresetn(aresetn),
    .stop(stop),  // WriteDma.java:105
    .busy(walker_busy),
    .overrun(walker_overrun),
    .in_valid(command_valid && !running),  // WriteDma.java:103
    .in_ready(walker_in_ready),
    .in_address(command_address),  // WriteDma.java:103
    .in_runs(command_runs),  // WriteDma.java:103
    .in_beats({2'd0, command_run_bytes[23:2]}),  // WriteDma.java:103
    .in_stride(command_stride),  // WriteDma.java:103
    .in_budget(walker_in_budget),
    .out_valid(walker_out_valid),
    .out_ready(requests_ready),  // WriteDma.java:107
    .out_address(walker_out_address),
    .out_length(walker_out_length)
  );

  wire [12:0] words = 13'd256 - {4'd0, command_first};  // TransferCommand.java:80
  wire [15:0] words_times_4 = {3'd0, words} * 16'd4;  // TransferCommand.java:81
  wire [12:0] beats = words_times_4[12:0];  // TransferCommand.java:81
  wire [12:0] words_1 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [16:0] words_1_times_8 = {4'd0, words_1} * 17'd8;  // TransferCommand.java:81
  wire [12:0] beats_1 = words_1_times_8[12:0];  // TransferCommand.java:81
  wire [12:0] words_2 = 13'd256 - {4'd0, command_first};  // TransferCommand.java:80
  wire [15:0] words_2_times_4 = {3'd0, words_2} * 16'd4;  // TransferCommand.java:81
  wire [12:0] beats_2 = words_2_times_4[12:0];  // TransferCommand.java:81
  always @* begin
    case (command_space)  // WriteDma.java:103
      3'd1: walker_in_budget = beats;
      3'd2: walker_in_budget = beats_1;
      3'd5: walker_in_budget = beats_2;
      default: walker_in_budget = 13'd0;
    endcase
  end

  assign command_ready = !running && walker_in_ready;  // WriteDma.java:104
  assign overrun = walker_overrun;  // WriteDma.java:106
  assign requests_valid = walker_out_valid;  // WriteDma.java:107
  assign requests_address = walker_out_address;  // WriteDma.java:107
  assign requests_length = walker_out_length;  // WriteDma.java:107

  always @(posedge aclk) begin
    if (!aresetn) begin
      open <= 3'd0;  // WriteDma.java:100
    end else if (requests_valid && requests_ready && !answered) begin  // WriteDma.java:108
      open <= open + 3'd1;  // WriteDma.java:108
    end else if (answered && !(requests_valid && requests_ready)) begin  // WriteDma.java:109
      open <= open - 3'd1;  // WriteDma.java:109
    end
  end

  wire ends = running && !walker_busy && open == 3'd0;  // WriteDma.java:111
  wire running_and_not_ends = running && !ends;  // WriteDma.java:112
  wire asks = running_and_not_ends && !arriving && !ahead_full;  // WriteDma.java:135
  assign x_reuse_valid = asks && space == 3'd1;  // WriteDma.java:186
  assign x_reuse_data = address[7:0];  // WriteDma.java:186
  assign y_valid = asks && space == 3'd2;  // WriteDma.java:186
  assign y_data = address;  // WriteDma.java:186
  assign vector_valid = asks && space == 3'd5;  // WriteDma.java:186
  assign vector_data = address[7:0];  // WriteDma.java:186

  wire asked = (x_reuse_valid && x_reuse_ready) || (y_valid && y_ready) || (vector_valid &&
      vector_ready);  // WriteDma.java:139
  always @(posedge aclk) begin
    if (!aresetn) begin
      arriving <= 1'b0;  // WriteDma.java:129
    end else begin
      arriving <= asked;  // WriteDma.java:140
    end
  end

  wire starts = command_valid && command_ready;  // WriteDma.java:102
  always @(posedge aclk) begin
    if (asked) begin  // WriteDma.java:141
      address <= address + 9'd1;  // WriteDma.java:141
    end
    if (starts) begin  // WriteDma.java:181
      address <= command_first;  // WriteDma.java:181
    end
  end

  assign beats_valid = left != 4'd0;  // WriteDma.java:154
  assign beats_data = current[31:0];  // WriteDma.java:154

  reg [3:0] beats_of_word;  // WriteDma.java:152
  always @* begin
    case (space)  // WriteDma.java:152
      3'd1: beats_of_word = 4'd4;
      3'd2: beats_of_word = 4'd8;
      default: beats_of_word = 4'd4;
    endcase
  end
  wire emptied = left == 4'd0 || (left == 4'd1 && beats_valid && beats_ready);  // WriteDma.java:155
  wire beats_valid_and_beats_ready = beats_valid && beats_ready;  // WriteDma.java:157
  wire emptied_and_ahead_full_or = emptied && (ahead_full || arriving);  // WriteDma.java:169
  always @(posedge aclk) begin
    if (!aresetn) begin
      ahead_full <= 1'b0;  // WriteDma.java:130
      left <= 4'd0;  // WriteDma.java:133
    end else begin
      if (beats_valid_and_beats_ready) begin  // WriteDma.java:156
        left <= left - 4'd1;  // WriteDma.java:160
      end
      if (arriving) begin  // WriteDma.java:162
        ahead_full <= 1'b1;  // WriteDma.java:166
      end
      if (emptied_and_ahead_full_or) begin  // WriteDma.java:168
        left <= beats_of_word;  // WriteDma.java:172
        ahead_full <= 1'b0;  // WriteDma.java:173
      end
      if (!running_and_not_ends) begin  // WriteDma.java:175
        left <= 4'd0;  // WriteDma.java:178
        ahead_full <= 1'b0;  // WriteDma.java:179
      end
    end
  end

  reg [255:0] word;  // WriteDma.java:147
  always @* begin
    case (space)  // WriteDma.java:147
      3'd1: word = {128'd0, x_reuse_data_1};
      3'd2: word = y_data_1;
      default: word = {128'd0, vector_data_1};
    endcase
  end
  always @(posedge aclk) begin
    if (beats_valid_and_beats_ready) begin  // WriteDma.java:156
      current <= current >> 6'd32;  // WriteDma.java:159
    end
    if (emptied_and_ahead_full_or) begin  // WriteDma.java:168
      current <= ahead_full ? ahead : word;  // WriteDma.java:171
    end
  end

  always @(posedge aclk) begin
    if (arriving) begin  // WriteDma.java:162
      ahead <= word;  // WriteDma.java:165
    end
  end

  assign done = ends;  // WriteDma.java:113

  wire between_words = left == 4'd0 || left == beats_of_word;  // WriteDma.java:182
  assign ragged = ends && !between_words;  // WriteDma.java:114

  always @(posedge aclk) begin
    if (!aresetn) begin
      running <= 1'b0;  // WriteDma.java:98
    end else if (starts) begin  // WriteDma.java:115
      running <= 1'b1;  // WriteDma.java:118
    end else if (ends) begin  // WriteDma.java:121
      running <= 1'b0;  // WriteDma.java:121
    end
  end

  always @(posedge aclk) begin
    if (starts) begin  // WriteDma.java:115
      space <= command_space;  // WriteDma.java:119
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, command_run_bytes[1:0], words_times_4[15:13], words_1_times_8[16:13],
      words_2_times_4[15:13]};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.memory.ReadDma
// with Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=64, vectorDepth=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ReadDma (  // ReadDma.java:86
  input  wire               aclk,
  input  wire               aresetn,
  output wire               done,  // ReadDma.java:51
  input  wire               stop,  // ReadDma.java:54
  output wire               overrun,  // ReadDma.java:78
  output wire               ragged,  // ReadDma.java:81
  input  wire               command_valid,  // ReadDma.java:88
  output wire               command_ready,  // ReadDma.java:88
  input  wire [31:0]        command_address,  // ReadDma.java:88
  input  wire [2:0]         command_space,  // ReadDma.java:88
  input  wire [8:0]         command_first,  // ReadDma.java:88
  input  wire [23:0]        command_runs,  // ReadDma.java:88
  input  wire [23:0]        command_run_bytes,  // ReadDma.java:88
  input  wire signed [31:0] command_stride,  // ReadDma.java:88
  output wire               requests_valid,  // ReadDma.java:89
  input  wire               requests_ready,  // ReadDma.java:89
  output wire [31:0]        requests_address,  // ReadDma.java:89
  output wire [7:0]         requests_length,  // ReadDma.java:89
  input  wire               beats_valid,  // ReadDma.java:90
  output wire               beats_ready,  // ReadDma.java:90
  input  wire [31:0]        beats_data,  // ReadDma.java:90
  input  wire [1:0]         beats_response,  // ReadDma.java:90
  input  wire               beats_last,  // ReadDma.java:90
  output wire               x_valid,  // ReadDma.java:91
  input  wire               x_ready,  // ReadDma.java:91
  output wire [7:0]         x_address,  // ReadDma.java:91
  output wire [127:0]       x_data,  // ReadDma.java:91
  output wire               x_reuse_valid,  // ReadDma.java:92
  input  wire               x_reuse_ready,  // ReadDma.java:92
  output wire [7:0]         x_reuse_address,  // ReadDma.java:92
  output wire [127:0]       x_reuse_data,  // ReadDma.java:92
  output wire               y_valid,  // ReadDma.java:93
  input  wire               y_ready,  // ReadDma.java:93
  output wire [8:0]         y_address,  // ReadDma.java:93
  output wire [255:0]       y_data,  // ReadDma.java:93
  output wire               weight_valid,  // ReadDma.java:94
  input  wire               weight_ready,  // ReadDma.java:94
  output wire [6:0]         weight_address,  // ReadDma.java:94
  output wire [63:0]        weight_data,  // ReadDma.java:94
  output wire               param_valid,  // ReadDma.java:95
  input  wire               param_ready,  // ReadDma.java:95
  output wire [5:0]         param_address,  // ReadDma.java:95
  output wire [63:0]        param_data  // ReadDma.java:95
);

  wire walker_busy;  // ReadDma.java:97
  wire walker_overrun;  // ReadDma.java:97
  wire walker_in_ready;  // ReadDma.java:97
  reg [12:0] walker_in_budget;  // ReadDma.java:97
  wire walker_out_valid;  // ReadDma.java:97
  wire [31:0] walker_out_address;  // ReadDma.java:97
  wire [7:0] walker_out_length;  // ReadDma.java:97
  reg running;  // ReadDma.java:98
  reg [2:0] space;  // ReadDma.java:99
  reg [8:0] address;  // ReadDma.java:101
  reg [2:0] open;  // ReadDma.java:102
  reg full;  // ReadDma.java:114
  reg [2:0] filled;  // ReadDma.java:115
  wire taken;  // ReadDma.java:116
  reg [255:0] packed_;  // ReadDma.java:139
  reg [2:0] last_beat;  // ReadDma.java:141

  BurstWalker_run_bits24_beat_bits24_budget_bits13 walker (  // ReadDma.java:97
    .aclk(aclk),
    .aresetn(aresetn),
    .stop(stop),  // ReadDma.java:107
    .busy(walker_busy),
    .overrun(walker_overrun),
    .in_valid(command_valid && !running),  // ReadDma.java:105
    .in_ready(walker_in_ready),
    .in_address(command_address),  // ReadDma.java:105
    .in_runs(command_runs),  // ReadDma.java:105
    .in_beats({2'd0, command_run_bytes[23:2]}),  // ReadDma.java:105
    .in_stride(command_stride),  // ReadDma.java:105
    .in_budget(walker_in_budget),
    .out_valid(walker_out_valid),
    .out_ready(requests_ready),  // ReadDma.java:109
    .out_address(walker_out_address),
    .out_length(walker_out_length)
  );

  wire [12:0] words = 13'd256 - {4'd0, command_first};  // TransferCommand.java:80
  wire [15:0] words_times_4 = {3'd0, words} * 16'd4;  // TransferCommand.java:81
  wire [12:0] beats = words_times_4[12:0];  // TransferCommand.java:81
  wire [12:0] words_1 = 13'd256 - {4'd0, command_first};  // TransferCommand.java:80
  wire [15:0] words_1_times_4 = {3'd0, words_1} * 16'd4;  // TransferCommand.java:81
  wire [12:0] beats_1 = words_1_times_4[12:0];  // TransferCommand.java:81
  wire [12:0] words_2 = 13'd512 - {4'd0, command_first};  // TransferCommand.java:80
  wire [16:0] words_2_times_8 = {4'd0, words_2} * 17'd8;  // TransferCommand.java:81
  wire [12:0] beats_2 = words_2_times_8[12:0];  // TransferCommand.java:81
  wire [12:0] words_3 = 13'd128 - {4'd0, command_first};  // TransferCommand.java:80
  wire [14:0] words_3_times_2 = {2'd0, words_3} * 15'd2;  // TransferCommand.java:81
  wire [12:0] beats_3 = words_3_times_2[12:0];  // TransferCommand.java:81
  wire [12:0] words_4 = 13'd64 - {4'd0, command_first};  // TransferCommand.java:80
  wire [14:0] words_4_times_2 = {2'd0, words_4} * 15'd2;  // TransferCommand.java:81
  wire [12:0] beats_4 = words_4_times_2[12:0];  // TransferCommand.java:81
  always @* begin
    case (command_space)  // ReadDma.java:105
      3'd0: walker_in_budget = beats;
      3'd1: walker_in_budget = beats_1;
      3'd2: walker_in_budget = beats_2;
      3'd3: walker_in_budget = beats_3;
      3'd4: walker_in_budget = beats_4;
      default: walker_in_budget = 13'd0;
    endcase
  end

  assign command_ready = !running && walker_in_ready;  // ReadDma.java:106
  assign overrun = walker_overrun;  // ReadDma.java:108
  assign requests_valid = walker_out_valid;  // ReadDma.java:109
  assign requests_address = walker_out_address;  // ReadDma.java:109
  assign requests_length = walker_out_length;  // ReadDma.java:109

  wire closes = beats_valid && beats_ready && beats_last;  // ReadDma.java:110
  always @(posedge aclk) begin
    if (!aresetn) begin
      open <= 3'd0;  // ReadDma.java:102
    end else if (requests_valid && requests_ready && !closes) begin  // ReadDma.java:111
      open <= open + 3'd1;  // ReadDma.java:111
    end else if (closes && !(requests_valid && requests_ready)) begin  // ReadDma.java:112
      open <= open - 3'd1;  // ReadDma.java:112
    end
  end

  always @* begin
    case (space)  // ReadDma.java:146
      3'd0: last_beat = 3'd3;
      3'd1: last_beat = 3'd3;
      3'd2: last_beat = 3'd7;
      3'd3: last_beat = 3'd1;
      default: last_beat = 3'd1;
    endcase
  end

  assign beats_ready = !full || taken;  // ReadDma.java:148

  wire starts = command_valid && command_ready;  // ReadDma.java:104
  wire completes = filled == last_beat;  // ReadDma.java:147
  wire beats_valid_and_beats_ready = beats_valid && beats_ready;  // ReadDma.java:151
  wire ends = running && !walker_busy && open == 3'd0 && !full;  // ReadDma.java:121
  always @(posedge aclk) begin
    if (!aresetn) begin
      running <= 1'b0;  // ReadDma.java:98
      full <= 1'b0;  // ReadDma.java:114
      filled <= 3'd0;  // ReadDma.java:115
    end else begin
      if (taken) begin  // ReadDma.java:149
        full <= 1'b0;  // ReadDma.java:149
      end
      if (beats_valid_and_beats_ready) begin  // ReadDma.java:150
        filled <= completes ? 3'd0 : filled + 3'd1;  // ReadDma.java:154
        full <= completes;  // ReadDma.java:155
      end
      if (starts) begin  // ReadDma.java:124
        running <= 1'b1;  // ReadDma.java:127
        filled <= 3'd0;  // ReadDma.java:130
      end else if (ends) begin  // ReadDma.java:132
        running <= 1'b0;  // ReadDma.java:132
      end
    end
  end

  always @(posedge aclk) begin
    if (beats_valid_and_beats_ready) begin  // ReadDma.java:150
      packed_ <= {beats_data, packed_[255:32]};  // ReadDma.java:153
    end
  end

  assign x_valid = full && space == 3'd0;  // ReadDma.java:168
  assign x_address = address[7:0];  // ReadDma.java:168

  wire [127:0] data = packed_[255:128];  // ReadDma.java:166
  assign x_data = data;  // ReadDma.java:168
  assign x_reuse_valid = full && space == 3'd1;  // ReadDma.java:168
  assign x_reuse_address = address[7:0];  // ReadDma.java:168

  wire [127:0] data_1 = packed_[255:128];  // ReadDma.java:166
  assign x_reuse_data = data_1;  // ReadDma.java:168
  assign y_valid = full && space == 3'd2;  // ReadDma.java:168
  assign y_address = address;  // ReadDma.java:168
  assign y_data = packed_;  // ReadDma.java:168
  assign weight_valid = full && space == 3'd3;  // ReadDma.java:168
  assign weight_address = address[6:0];  // ReadDma.java:168

  wire [63:0] data_2 = packed_[255:192];  // ReadDma.java:166
  assign weight_data = data_2;  // ReadDma.java:168
  assign param_valid = full && space == 3'd4;  // ReadDma.java:168
  assign param_address = address[5:0];  // ReadDma.java:168

  wire [63:0] data_3 = packed_[255:192];  // ReadDma.java:166
  assign param_data = data_3;  // ReadDma.java:168

  wire taken_2 = x_valid && x_ready;  // ReadDma.java:169
  wire taken_3 = taken_2 || (x_reuse_valid && x_reuse_ready);  // ReadDma.java:169
  wire taken_4 = taken_3 || (y_valid && y_ready);  // ReadDma.java:169
  wire taken_5 = taken_4 || (weight_valid && weight_ready);  // ReadDma.java:169
  wire taken_6 = taken_5 || (param_valid && param_ready);  // ReadDma.java:169
  assign taken = taken_6;  // ReadDma.java:118

  always @(posedge aclk) begin
    if (taken) begin  // ReadDma.java:120
      address <= address + 9'd1;  // ReadDma.java:120
    end
    if (starts) begin  // ReadDma.java:124
      space <= command_space;  // ReadDma.java:128
      address <= command_first;  // ReadDma.java:129
    end
  end

  assign done = ends;  // ReadDma.java:122
  assign ragged = ends && filled != 3'd0;  // ReadDma.java:123

  // Bits that nothing reads.
  wire _unused = &{1'b0, command_run_bytes[1:0], beats_response, words_times_4[15:13],
      words_1_times_4[15:13], words_2_times_8[16:13], words_3_times_2[14:13],
      words_4_times_2[14:13]};
endmodule

`default_nettype wire

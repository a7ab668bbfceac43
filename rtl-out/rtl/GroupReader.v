// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.GroupReader
// with Params[lanes=1, paramDepth=512, statDepth=128, rowDepth=64, units=1]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module GroupReader (  // GroupReader.java:43
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               start,  // GroupReader.java:19
  output wire               groups_valid,  // GroupReader.java:37
  input  wire               groups_ready,  // GroupReader.java:37
  output wire signed [33:0] groups_sum,  // GroupReader.java:37
  output wire [48:0]        groups_squares,  // GroupReader.java:37
  output wire               channels_valid,  // GroupReader.java:40
  input  wire               channels_ready,  // GroupReader.java:40
  output wire signed [23:0] channels_gamma,  // GroupReader.java:40
  output wire signed [23:0] channels_beta,  // GroupReader.java:40
  output wire               channels_last,  // GroupReader.java:40
  input  wire [6:0]         command_stat,  // GroupReader.java:44
  input  wire [7:0]         command_words,  // GroupReader.java:44
  input  wire [8:0]         command_source,  // GroupReader.java:44
  input  wire [8:0]         command_param,  // GroupReader.java:44
  input  wire [39:0]        command_epsilon_low,  // GroupReader.java:44
  input  wire [38:0]        command_epsilon_high,  // GroupReader.java:44
  input  wire [30:0]        command_inverse_count,  // GroupReader.java:44
  input  wire [18:0]        command_count,  // GroupReader.java:44
  input  wire [5:0]         command_mean_shift,  // GroupReader.java:44
  output wire               stat_read_enable,  // GroupReader.java:45
  output wire [6:0]         stat_read_address,  // GroupReader.java:45
  input  wire [82:0]        stat_data,  // GroupReader.java:46
  output wire               param_read_enable,  // GroupReader.java:47
  output wire [8:0]         param_read_address,  // GroupReader.java:47
  input  wire [127:0]       param_data  // GroupReader.java:48
);

  wire sums_read_valid;  // GroupReader.java:54
  wire [6:0] sums_read_data;  // GroupReader.java:54
  wire sums_out_valid;  // GroupReader.java:54
  wire [82:0] sums_out_bits;  // GroupReader.java:54
  wire sums_out_end;  // GroupReader.java:54
  wire marks_read_valid;  // GroupReader.java:60
  wire [8:0] marks_read_data;  // GroupReader.java:60
  wire marks_out_valid;  // GroupReader.java:60
  wire marks_out_bits;  // GroupReader.java:60
  wire marks_out_end;  // GroupReader.java:60
  wire shares_read_valid;  // GroupReader.java:63
  wire [8:0] shares_read_data;  // GroupReader.java:63
  wire shares_out_valid;  // GroupReader.java:63
  wire [48:0] shares_out_bits;  // GroupReader.java:63
  wire shares_out_end;  // GroupReader.java:63
  reg signed [33:0] before_sum;  // GroupReader.java:76
  reg [48:0] before_squares;  // GroupReader.java:76
  reg begun;  // GroupReader.java:77

  wire last = marks_out_bits || marks_out_end;  // GroupReader.java:80
  wire both = sums_out_valid && marks_out_valid;  // GroupReader.java:81
  wire takes = both && (!last || groups_ready);  // GroupReader.java:82
  PartReader_depth128_bits83 sums (  // GroupReader.java:54
    .aclk(aclk),
    .aresetn(aresetn),
    .start(start),  // GroupReader.java:107
    .first(command_stat),  // GroupReader.java:108
    .words(command_words),  // GroupReader.java:109
    .read_valid(sums_read_valid),
    .read_ready(1'b1),  // GroupReader.java:58
    .read_data(sums_read_data),
    .data(stat_data),  // GroupReader.java:56
    .out_valid(sums_out_valid),
    .out_ready(takes),  // GroupReader.java:83
    .out_bits(sums_out_bits),
    .out_end(sums_out_end)
  );

  wire learned_0_last = param_data[64];  // LearnedChannel.java:31
  PartReader_depth512_bits1 marks (  // GroupReader.java:60
    .aclk(aclk),
    .aresetn(aresetn),
    .start(start),  // GroupReader.java:107
    .first(command_source),  // GroupReader.java:108
    .words({2'd0, command_words}),  // GroupReader.java:109
    .read_valid(marks_read_valid),
    .read_ready(!shares_read_valid),  // GroupReader.java:68
    .read_data(marks_read_data),
    .data(learned_0_last),  // GroupReader.java:62
    .out_valid(marks_out_valid),
    .out_ready(takes),  // GroupReader.java:84
    .out_bits(marks_out_bits),
    .out_end(marks_out_end)
  );

  wire [23:0] learned_0_gamma = param_data[23:0];  // LearnedChannel.java:29
  wire [23:0] learned_0_beta = param_data[55:32];  // LearnedChannel.java:30
  PartReader_depth512_bits49 shares (  // GroupReader.java:63
    .aclk(aclk),
    .aresetn(aresetn),
    .start(start),  // GroupReader.java:107
    .first(command_source),  // GroupReader.java:108
    .words({2'd0, command_words}),  // GroupReader.java:109
    .read_valid(shares_read_valid),
    .read_ready(1'b1),  // GroupReader.java:67
    .read_data(shares_read_data),
    .data({learned_0_last, learned_0_beta, learned_0_gamma}),  // GroupReader.java:65
    .out_valid(shares_out_valid),
    .out_ready(channels_ready),  // GroupReader.java:93
    .out_bits(shares_out_bits),
    .out_end(shares_out_end)
  );

  assign stat_read_enable = sums_read_valid;  // GroupReader.java:57
  assign stat_read_address = sums_read_data;  // GroupReader.java:57
  assign param_read_enable = shares_read_valid || marks_read_valid;  // GroupReader.java:69
  assign param_read_address = shares_read_valid ? shares_read_data : marks_read_data;  // GroupReader.java:69
  assign groups_valid = both && last;  // GroupReader.java:85

  wire signed [33:0] own_sum = sums_out_bits[33:0];  // GroupReader.java:78
  wire signed [33:0] total_sum = begun ? before_sum + own_sum : own_sum;  // GroupReader.java:79
  assign groups_sum = total_sum;  // GroupReader.java:85

  wire [48:0] own_squares = sums_out_bits[82:34];  // GroupReader.java:78
  wire [48:0] total_squares = begun ? before_squares + own_squares : own_squares;  // GroupReader.java:79
  assign groups_squares = total_squares;  // GroupReader.java:85

  always @(posedge aclk) begin
    if (takes) begin  // GroupReader.java:86
      before_sum <= total_sum;  // GroupReader.java:90
      before_squares <= total_squares;  // GroupReader.java:90
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      begun <= 1'b0;  // GroupReader.java:77
    end else if (takes) begin  // GroupReader.java:86
      begun <= !last;  // GroupReader.java:89
    end
  end

  assign channels_valid = shares_out_valid;  // GroupReader.java:93

  wire signed [23:0] channel_gamma = shares_out_bits[23:0];  // GroupReader.java:96
  assign channels_gamma = channel_gamma;  // GroupReader.java:93

  wire signed [23:0] channel_beta = shares_out_bits[47:24];  // GroupReader.java:96
  assign channels_beta = channel_beta;  // GroupReader.java:93

  wire channel_last = shares_out_bits[48];  // GroupReader.java:96
  assign channels_last = channel_last || shares_out_end;  // GroupReader.java:93

  // Bits that nothing reads.
  wire _unused = &{1'b0, command_param, command_epsilon_low, command_epsilon_high,
      command_inverse_count, command_count, command_mean_shift, param_data[127:65],
      param_data[63:56], param_data[31:24], sums_out_end};
endmodule

`default_nettype wire

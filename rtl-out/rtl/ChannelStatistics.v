// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.ChannelStatistics
// with Params[lanes=1, beats=8, depth=128]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ChannelStatistics (  // ChannelStatistics.java:54
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               start,  // ChannelStatistics.java:27
  input  wire               begin_,  // ChannelStatistics.java:33
  input  wire               soon_valid,  // ChannelStatistics.java:36
  input  wire               soon_row_start,  // ChannelStatistics.java:36
  input  wire               soon_row_end,  // ChannelStatistics.java:36
  input  wire               soon_first_row,  // ChannelStatistics.java:36
  input  wire               soon_last_row,  // ChannelStatistics.java:36
  input  wire [6:0]         first,  // ChannelStatistics.java:55
  input  wire signed [15:0] values_0,  // ChannelStatistics.java:56
  input  wire [30:0]        squares_0,  // ChannelStatistics.java:57
  output wire               read_enable,  // ChannelStatistics.java:59
  output wire [6:0]         read_address,  // ChannelStatistics.java:59
  input  wire [82:0]        data,  // ChannelStatistics.java:60
  output wire               write_enable,  // ChannelStatistics.java:61
  output wire [6:0]         write_address,  // ChannelStatistics.java:61
  output wire [82:0]        write_data  // ChannelStatistics.java:61
);

  reg [6:0] stat;  // ChannelStatistics.java:63
  reg [6:0] word;  // ChannelStatistics.java:64
  reg beat_valid;  // PassBeat.java:34
  reg beat_row_start;  // PassBeat.java:34
  reg beat_row_end;  // PassBeat.java:34
  reg beat_first_row;  // PassBeat.java:34
  reg beat_last_row;  // PassBeat.java:34
  reg signed [33:0] ring_0_0_sum;  // ChannelStatistics.java:72
  reg [48:0] ring_0_0_squares;  // ChannelStatistics.java:72
  reg signed [33:0] ring_1_0_sum;  // ChannelStatistics.java:72
  reg [48:0] ring_1_0_squares;  // ChannelStatistics.java:72
  reg signed [33:0] ring_2_0_sum;  // ChannelStatistics.java:72
  reg [48:0] ring_2_0_squares;  // ChannelStatistics.java:72
  reg signed [33:0] ring_3_0_sum;  // ChannelStatistics.java:72
  reg [48:0] ring_3_0_squares;  // ChannelStatistics.java:72
  reg signed [33:0] ring_4_0_sum;  // ChannelStatistics.java:72
  reg [48:0] ring_4_0_squares;  // ChannelStatistics.java:72
  reg signed [33:0] ring_5_0_sum;  // ChannelStatistics.java:72
  reg [48:0] ring_5_0_squares;  // ChannelStatistics.java:72
  reg signed [33:0] ring_6_0_sum;  // ChannelStatistics.java:72
  reg [48:0] ring_6_0_squares;  // ChannelStatistics.java:72
  reg signed [33:0] ring_7_0_sum;  // ChannelStatistics.java:72
  reg [48:0] ring_7_0_squares;  // ChannelStatistics.java:72
  reg finished;  // ChannelStatistics.java:95
  reg [6:0] target_1;  // ChannelStatistics.java:96
  reg [6:0] target;  // ChannelStatistics.java:96

  always @(posedge aclk) begin
    if (start) begin  // ChannelStatistics.java:65
      stat <= first;  // ChannelStatistics.java:65
    end
  end

  always @(posedge aclk) begin
    if (start || soon_valid) begin  // ChannelStatistics.java:66
      word <= start ? first : soon_row_end ? stat : word + 7'd1;  // ChannelStatistics.java:68
    end
  end

  assign read_enable = soon_valid && soon_first_row;  // ChannelStatistics.java:69
  assign read_address = word;  // ChannelStatistics.java:69

  always @(posedge aclk) begin
    if (!aresetn) begin
      beat_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      beat_valid <= soon_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    beat_row_start <= soon_row_start;  // PassBeat.java:34
    beat_row_end <= soon_row_end;  // PassBeat.java:34
    beat_first_row <= soon_first_row;  // PassBeat.java:34
    beat_last_row <= soon_last_row;  // PassBeat.java:34
  end

  wire signed [33:0] before_0_sum = data[33:0];  // ChannelStatistics.java:78
  wire [48:0] before_0_squares = data[82:34];  // ChannelStatistics.java:78
  wire signed [33:0] initial_0_sum = begin_ ? 34'd0 : before_0_sum;  // ChannelStatistics.java:80
  wire [48:0] initial_0_squares = begin_ ? 49'd0 : before_0_squares;  // ChannelStatistics.java:80
  wire signed [33:0] now_0_sum = beat_first_row ? initial_0_sum : ring_7_0_sum;  // ChannelStatistics.java:81
  wire [48:0] now_0_squares = beat_first_row ? initial_0_squares : ring_7_0_squares;  // ChannelStatistics.java:81
  wire signed [33:0] sums_0_sum = now_0_sum + {{18{values_0[15]}}, values_0};  // PowerSums.java:29
  wire [48:0] sums_0_squares = now_0_squares + {18'd0, squares_0};  // PowerSums.java:29
  always @(posedge aclk) begin
    if (beat_valid) begin  // ChannelStatistics.java:87
      ring_0_0_sum <= sums_0_sum;  // ChannelStatistics.java:90
      ring_0_0_squares <= sums_0_squares;  // ChannelStatistics.java:90
      ring_1_0_sum <= ring_0_0_sum;  // ChannelStatistics.java:92
      ring_1_0_squares <= ring_0_0_squares;  // ChannelStatistics.java:92
      ring_2_0_sum <= ring_1_0_sum;  // ChannelStatistics.java:92
      ring_2_0_squares <= ring_1_0_squares;  // ChannelStatistics.java:92
      ring_3_0_sum <= ring_2_0_sum;  // ChannelStatistics.java:92
      ring_3_0_squares <= ring_2_0_squares;  // ChannelStatistics.java:92
      ring_4_0_sum <= ring_3_0_sum;  // ChannelStatistics.java:92
      ring_4_0_squares <= ring_3_0_squares;  // ChannelStatistics.java:92
      ring_5_0_sum <= ring_4_0_sum;  // ChannelStatistics.java:92
      ring_5_0_squares <= ring_4_0_squares;  // ChannelStatistics.java:92
      ring_6_0_sum <= ring_5_0_sum;  // ChannelStatistics.java:92
      ring_6_0_squares <= ring_5_0_squares;  // ChannelStatistics.java:92
      ring_7_0_sum <= ring_6_0_sum;  // ChannelStatistics.java:92
      ring_7_0_squares <= ring_6_0_squares;  // ChannelStatistics.java:92
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // ChannelStatistics.java:95
    end else begin
      finished <= beat_valid && beat_last_row;  // ChannelStatistics.java:95
    end
  end

  always @(posedge aclk) begin
    target_1 <= word;  // ChannelStatistics.java:96
    target <= target_1;  // ChannelStatistics.java:96
  end

  assign write_enable = finished;  // ChannelStatistics.java:97
  assign write_address = target;  // ChannelStatistics.java:97
  assign write_data = {ring_0_0_squares, ring_0_0_sum};  // ChannelStatistics.java:97

  // Bits that nothing reads.
  wire _unused = &{1'b0, beat_row_start, beat_row_end};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.RowReducer
// with Params[lanes=1, depth=64]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module RowReducer (  // RowReducer.java:70
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               start,  // RowReducer.java:34
  input  wire               begin_,  // RowReducer.java:40
  input  wire               largest,  // RowReducer.java:43
  input  wire               exponent,  // RowReducer.java:46
  input  wire               beat_valid,  // RowReducer.java:49
  input  wire               beat_row_start,  // RowReducer.java:49
  input  wire               beat_row_end,  // RowReducer.java:49
  input  wire               beat_first_row,  // RowReducer.java:49
  input  wire               beat_last_row,  // RowReducer.java:49
  input  wire [82:0]        data,  // RowReducer.java:61
  output wire               last,  // RowReducer.java:67
  input  wire [5:0]         first,  // RowReducer.java:71
  input  wire signed [31:0] values_0,  // RowReducer.java:72
  input  wire [30:0]        addends_0,  // RowReducer.java:73
  output wire               read_enable,  // RowReducer.java:74
  output wire [5:0]         read_address,  // RowReducer.java:74
  output wire               write_enable,  // RowReducer.java:75
  output wire [5:0]         write_address,  // RowReducer.java:75
  output wire [82:0]        write_data  // RowReducer.java:75
);

  reg signed [31:0] some_values_lane_0;  // RowReducer.java:127
  reg [30:0] some_addends_lane_0;  // RowReducer.java:133
  reg signed [31:0] some_values_lane;  // RowReducer.java:143
  reg [30:0] some_addends_lane;  // RowReducer.java:143
  reg soon_beat_valid;  // PassBeat.java:36
  reg soon_beat_row_start;  // PassBeat.java:36
  reg soon_beat_row_end;  // PassBeat.java:36
  reg soon_beat_first_row;  // PassBeat.java:36
  reg soon_beat_last_row;  // PassBeat.java:36
  reg now_beat_valid;  // PassBeat.java:36
  reg now_beat_row_start;  // PassBeat.java:36
  reg now_beat_row_end;  // PassBeat.java:36
  reg now_beat_first_row;  // PassBeat.java:36
  reg now_beat_last_row;  // PassBeat.java:36
  reg [5:0] address;  // RowReducer.java:88
  reg signed [33:0] value;  // RowReducer.java:100
  reg [48:0] addend;  // RowReducer.java:101
  reg full;  // RowReducer.java:108
  reg finished;  // RowReducer.java:110
  reg [5:0] target;  // RowReducer.java:113

  always @(posedge aclk) begin
    some_values_lane_0 <= values_0;  // RowReducer.java:128
    some_addends_lane_0 <= addends_0;  // RowReducer.java:134
    some_values_lane <= some_values_lane_0;  // RowReducer.java:144
    some_addends_lane <= some_addends_lane_0;  // RowReducer.java:144
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      soon_beat_valid <= 1'b0;  // PassBeat.java:36
    end else begin
      soon_beat_valid <= beat_valid;  // PassBeat.java:38
    end
  end

  always @(posedge aclk) begin
    soon_beat_row_start <= beat_row_start;  // PassBeat.java:38
    soon_beat_row_end <= beat_row_end;  // PassBeat.java:38
    soon_beat_first_row <= beat_first_row;  // PassBeat.java:38
    soon_beat_last_row <= beat_last_row;  // PassBeat.java:38
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      now_beat_valid <= 1'b0;  // PassBeat.java:36
    end else begin
      now_beat_valid <= soon_beat_valid;  // PassBeat.java:38
    end
  end

  always @(posedge aclk) begin
    now_beat_row_start <= soon_beat_row_start;  // PassBeat.java:38
    now_beat_row_end <= soon_beat_row_end;  // PassBeat.java:38
    now_beat_first_row <= soon_beat_first_row;  // PassBeat.java:38
    now_beat_last_row <= soon_beat_last_row;  // PassBeat.java:38
  end

  wire reads = soon_beat_valid && soon_beat_row_start;  // RowReducer.java:87
  always @(posedge aclk) begin
    if (start) begin  // RowReducer.java:89
      address <= first;  // RowReducer.java:89
    end else if (reads) begin  // RowReducer.java:89
      address <= address + 6'd1;  // RowReducer.java:89
    end
  end

  assign read_enable = reads;  // RowReducer.java:90
  assign read_address = address;  // RowReducer.java:90

  wire of_softmax = largest || exponent;  // RowReducer.java:76
  wire signed [33:0] sums_sum = data[33:0];  // RowWord.java:30
  wire [48:0] sums_squares = data[82:34];  // RowWord.java:30
  wire signed [31:0] softmax_largest = data[31:0];  // RowWord.java:30
  wire [31:0] softmax_total = data[63:32];  // RowWord.java:30
  wire signed [33:0] old_value = of_softmax ? {{2{softmax_largest[31]}}, softmax_largest} :
      sums_sum;  // RowReducer.java:95
  wire [48:0] old_addend = of_softmax ? {17'd0, softmax_total} : sums_squares;  // RowReducer.java:96
  wire signed [33:0] least = largest ? 34'h380000000 : 34'd0;  // RowReducer.java:97
  wire signed [33:0] first_value = (begin_ && !exponent) ? least : old_value;  // RowReducer.java:98
  wire [48:0] first_addend = (begin_ && !largest) ? 49'd0 : old_addend;  // RowReducer.java:99
  wire signed [33:0] value_before = now_beat_row_start ? first_value : value;  // RowReducer.java:102
  wire [48:0] addend_before = now_beat_row_start ? first_addend : addend;  // RowReducer.java:103
  wire signed [33:0] own = {{2{some_values_lane[31]}}, some_values_lane};  // RowReducer.java:104
  always @(posedge aclk) begin
    value <= of_softmax ? (own < value_before ? value_before : own) : value_before + own;  // RowReducer.java:105
    addend <= addend_before + {18'd0, some_addends_lane};  // RowReducer.java:106
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      full <= 1'b0;  // RowReducer.java:108
      finished <= 1'b0;  // RowReducer.java:110
    end else begin
      full <= now_beat_valid && now_beat_row_end;  // RowReducer.java:109
      finished <= now_beat_valid && now_beat_row_end && now_beat_last_row;  // RowReducer.java:111
    end
  end

  assign last = finished;  // RowReducer.java:112

  always @(posedge aclk) begin
    if (start) begin  // RowReducer.java:114
      target <= first;  // RowReducer.java:114
    end else if (full) begin  // RowReducer.java:114
      target <= target + 6'd1;  // RowReducer.java:114
    end
  end

  assign write_enable = full;  // RowReducer.java:119
  assign write_address = target;  // RowReducer.java:119

  wire [82:0] word = of_softmax ? {19'd0, addend[31:0], value[31:0]} : {addend, value};  // RowReducer.java:116
  assign write_data = word;  // RowReducer.java:119

  // Bits that nothing reads.
  wire _unused = &{1'b0, now_beat_first_row};
endmodule

`default_nettype wire

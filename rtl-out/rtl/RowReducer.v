// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.RowReducer
// with Params[lanes=1, depth=64]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module RowReducer (  // RowReducer.java:69
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               start,  // RowReducer.java:33
  input  wire               begin_,  // RowReducer.java:39
  input  wire               largest,  // RowReducer.java:42
  input  wire               exponent,  // RowReducer.java:45
  input  wire               beat_valid,  // RowReducer.java:48
  input  wire               beat_row_start,  // RowReducer.java:48
  input  wire               beat_row_end,  // RowReducer.java:48
  input  wire               beat_first_row,  // RowReducer.java:48
  input  wire               beat_last_row,  // RowReducer.java:48
  input  wire [82:0]        data,  // RowReducer.java:60
  output wire               last,  // RowReducer.java:66
  input  wire [5:0]         first,  // RowReducer.java:70
  input  wire signed [31:0] values_0,  // RowReducer.java:71
  input  wire [30:0]        addends_0,  // RowReducer.java:72
  output wire               read_enable,  // RowReducer.java:73
  output wire [5:0]         read_address,  // RowReducer.java:73
  output wire               write_enable,  // RowReducer.java:74
  output wire [5:0]         write_address,  // RowReducer.java:74
  output wire [82:0]        write_data  // RowReducer.java:74
);

  reg signed [31:0] some_values_0;  // RowReducer.java:78
  reg [30:0] some_addends_0;  // RowReducer.java:79
  reg signed [31:0] some_values_lane;  // RowReducer.java:145
  reg [30:0] some_addends_lane;  // RowReducer.java:145
  reg soon_valid;  // PassBeat.java:34
  reg soon_row_start;  // PassBeat.java:34
  reg soon_row_end;  // PassBeat.java:34
  reg soon_first_row;  // PassBeat.java:34
  reg soon_last_row;  // PassBeat.java:34
  reg now_valid;  // PassBeat.java:34
  reg now_row_start;  // PassBeat.java:34
  reg now_row_end;  // PassBeat.java:34
  reg now_first_row;  // PassBeat.java:34
  reg now_last_row;  // PassBeat.java:34
  reg [5:0] address;  // RowReducer.java:87
  reg signed [33:0] value;  // RowReducer.java:100
  reg [48:0] addend;  // RowReducer.java:101
  reg signed [33:0] value_before;  // RowReducer.java:102
  reg [48:0] addend_before;  // RowReducer.java:103
  reg full;  // RowReducer.java:122
  reg finished;  // RowReducer.java:124
  reg [5:0] target;  // RowReducer.java:127

  always @(posedge aclk) begin
    some_values_0 <= values_0;  // RowReducer.java:78
    some_addends_0 <= addends_0;  // RowReducer.java:79
    some_values_lane <= some_values_0;  // RowReducer.java:145
    some_addends_lane <= some_addends_0;  // RowReducer.java:145
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      soon_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      soon_valid <= beat_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    soon_row_start <= beat_row_start;  // PassBeat.java:34
    soon_row_end <= beat_row_end;  // PassBeat.java:34
    soon_first_row <= beat_first_row;  // PassBeat.java:34
    soon_last_row <= beat_last_row;  // PassBeat.java:34
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      now_valid <= 1'b0;  // PassBeat.java:34
    end else begin
      now_valid <= soon_valid;  // PassBeat.java:34
    end
  end

  always @(posedge aclk) begin
    now_row_start <= soon_row_start;  // PassBeat.java:34
    now_row_end <= soon_row_end;  // PassBeat.java:34
    now_first_row <= soon_first_row;  // PassBeat.java:34
    now_last_row <= soon_last_row;  // PassBeat.java:34
  end

  wire reads = soon_valid && soon_row_start;  // RowReducer.java:86
  always @(posedge aclk) begin
    if (start) begin  // RowReducer.java:88
      address <= first;  // RowReducer.java:88
    end else if (reads) begin  // RowReducer.java:88
      address <= address + 6'd1;  // RowReducer.java:88
    end
  end

  assign read_enable = reads;  // RowReducer.java:89
  assign read_address = address;  // RowReducer.java:89

  wire of_softmax = largest || exponent;  // RowReducer.java:75
  wire signed [33:0] sums_sum = data[33:0];  // RowWord.java:30
  wire [48:0] sums_squares = data[82:34];  // RowWord.java:30
  wire signed [31:0] softmax_largest = data[31:0];  // RowWord.java:30
  wire [31:0] softmax_total = data[63:32];  // RowWord.java:30
  wire signed [33:0] old_value = of_softmax ? {{2{softmax_largest[31]}}, softmax_largest} :
      sums_sum;  // RowReducer.java:94
  wire [48:0] old_addend = of_softmax ? {17'd0, softmax_total} : sums_squares;  // RowReducer.java:95
  wire signed [33:0] least = largest ? 34'h380000000 : 34'd0;  // RowReducer.java:96
  wire signed [33:0] first_value = (begin_ && !exponent) ? least : old_value;  // RowReducer.java:97
  wire [48:0] first_addend = (begin_ && !largest) ? 49'd0 : old_addend;  // RowReducer.java:98
  wire signed [33:0] own = {{2{some_values_lane[31]}}, some_values_lane};  // RowReducer.java:104
  wire [48:0] own_addend = {18'd0, some_addends_lane};  // RowReducer.java:105
  always @(posedge aclk) begin
    if (now_row_start) begin  // RowReducer.java:106
      value_before <= first_value;  // RowReducer.java:109
      addend_before <= first_addend;  // RowReducer.java:110
      value <= own;  // RowReducer.java:111
      addend <= own_addend;  // RowReducer.java:112
    end else begin
      value <= of_softmax ? (own < value ? value : own) : value + own;  // RowReducer.java:116
      addend <= addend + own_addend;  // RowReducer.java:117
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      full <= 1'b0;  // RowReducer.java:122
      finished <= 1'b0;  // RowReducer.java:124
    end else begin
      full <= now_valid && now_row_end;  // RowReducer.java:123
      finished <= now_valid && now_row_end && now_last_row;  // RowReducer.java:125
    end
  end

  assign last = finished;  // RowReducer.java:126

  always @(posedge aclk) begin
    if (start) begin  // RowReducer.java:128
      target <= first;  // RowReducer.java:128
    end else if (full) begin  // RowReducer.java:128
      target <= target + 6'd1;  // RowReducer.java:128
    end
  end

  assign write_enable = full;  // RowReducer.java:134
  assign write_address = target;  // RowReducer.java:134

  wire signed [33:0] whole = of_softmax ? (value < value_before ? value_before : value) :
      value_before + value;  // RowReducer.java:119
  wire [48:0] whole_addend = addend_before + addend;  // RowReducer.java:120
  wire [82:0] word = of_softmax ? {19'd0, whole_addend[31:0], whole[31:0]} : {whole_addend, whole};  // RowReducer.java:130
  assign write_data = word;  // RowReducer.java:134

  // Bits that nothing reads.
  wire _unused = &{1'b0, now_first_row};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.SlopeLane

`resetall
`timescale 1ns / 1ps
`default_nettype none

module SlopeLane (  // SlopeLane.java:52
  input  wire               aclk,
  input  wire               aresetn,
  input  wire signed [23:0] gamma,  // SlopeLane.java:34
  input  wire signed [23:0] beta,  // SlopeLane.java:37
  input  wire [24:0]        standard_mantissa,  // SlopeLane.java:40
  input  wire signed [6:0]  standard_shift,  // SlopeLane.java:40
  input  wire signed [32:0] standard_mean,  // SlopeLane.java:40
  output wire signed [17:0] multiplier,  // SlopeLane.java:43
  output wire signed [47:0] offset,  // SlopeLane.java:46
  output wire [5:0]         shift  // SlopeLane.java:49
);

  reg [23:0] steepness;  // SlopeLane.java:54
  reg [24:0] mantissa;  // SlopeLane.java:56
  reg [47:0] multiplied;  // SlopeLane.java:57
  reg [47:0] product;  // SlopeLane.java:59
  reg signed [7:0] places_1;  // SlopeLane.java:60
  reg signed [7:0] places_2;  // SlopeLane.java:60
  reg signed [7:0] places;  // SlopeLane.java:60
  reg signed [7:0] drop;  // SlopeLane.java:65
  reg [47:0] whole;  // SlopeLane.java:67
  reg signed [7:0] whole_places;  // SlopeLane.java:68
  reg [16:0] rounded;  // SlopeLane.java:75
  reg [5:0] rounded_places;  // SlopeLane.java:77
  reg signed [17:0] slope;  // SlopeLane.java:83
  reg negative_1;  // SlopeLane.java:84
  reg negative_2;  // SlopeLane.java:84
  reg negative_3;  // SlopeLane.java:84
  reg negative_4;  // SlopeLane.java:84
  reg negative;  // SlopeLane.java:84
  reg [5:0] slope_places;  // SlopeLane.java:86
  reg signed [50:0] amplified;  // SlopeLane.java:90
  reg signed [32:0] mean_before_1;  // SlopeLane.java:91
  reg signed [32:0] mean_before_2;  // SlopeLane.java:91
  reg signed [32:0] mean_before_3;  // SlopeLane.java:91
  reg signed [32:0] mean_before_4;  // SlopeLane.java:91
  reg signed [32:0] mean_before_5;  // SlopeLane.java:91
  reg signed [32:0] mean_before;  // SlopeLane.java:91
  reg signed [50:0] mean;  // SlopeLane.java:93
  reg signed [23:0] beta_beside_1;  // SlopeLane.java:94
  reg signed [23:0] beta_beside_2;  // SlopeLane.java:94
  reg signed [23:0] beta_beside_3;  // SlopeLane.java:94
  reg signed [23:0] beta_beside_4;  // SlopeLane.java:94
  reg signed [23:0] beta_beside_5;  // SlopeLane.java:94
  reg signed [23:0] beta_beside_6;  // SlopeLane.java:94
  reg signed [23:0] beta_beside;  // SlopeLane.java:94
  reg [5:0] at_learned;  // SlopeLane.java:96
  reg signed [51:0] start;  // SlopeLane.java:104
  reg signed [47:0] result;  // SlopeLane.java:108
  reg signed [17:0] slope_beside_1;  // SlopeLane.java:111
  reg signed [17:0] slope_beside_2;  // SlopeLane.java:111
  reg signed [17:0] slope_beside;  // SlopeLane.java:111
  reg [5:0] places_beside_1;  // SlopeLane.java:113
  reg [5:0] places_beside;  // SlopeLane.java:113

  wire [48:0] steepness_times_mantissa = {25'd0, steepness} * {24'd0, mantissa};  // SlopeLane.java:58
  wire [16:0] high = product[47:31];  // HighestOne.java:30
  wire [15:0] low_high = product[30:15];  // HighestOne.java:30
  wire [7:0] low_high_1 = product[14:7];  // HighestOne.java:30
  wire [3:0] low_high_2 = product[6:3];  // HighestOne.java:30
  wire [1:0] low_high_3 = product[2:1];  // HighestOne.java:30
  wire low_low = product[0];  // HighestOne.java:27
  wire low_above = |low_high_3;  // HighestOne.java:32
  wire low_rest = low_above ? low_high_3[1] : low_low;  // HighestOne.java:34
  wire [1:0] low_low_1 = {low_above, low_rest};  // HighestOne.java:35
  wire low_above_1 = |low_high_2;  // HighestOne.java:32
  wire [1:0] high_1 = low_high_2[3:2];  // HighestOne.java:30
  wire low = low_high_2[1];  // HighestOne.java:27
  wire above = |high_1;  // HighestOne.java:32
  wire rest = above ? high_1[1] : low;  // HighestOne.java:34
  wire [1:0] low_rest_1 = low_above_1 ? {above, rest} : low_low_1;  // HighestOne.java:34
  wire [2:0] low_low_2 = {low_above_1, low_rest_1};  // HighestOne.java:35
  wire low_above_2 = |low_high_1;  // HighestOne.java:32
  wire [3:0] high_2 = low_high_1[7:4];  // HighestOne.java:30
  wire [1:0] low_high_4 = low_high_1[3:2];  // HighestOne.java:30
  wire low_low_3 = low_high_1[1];  // HighestOne.java:27
  wire low_above_3 = |low_high_4;  // HighestOne.java:32
  wire low_rest_2 = low_above_3 ? low_high_4[1] : low_low_3;  // HighestOne.java:34
  wire [1:0] low_1 = {low_above_3, low_rest_2};  // HighestOne.java:35
  wire above_1 = |high_2;  // HighestOne.java:32
  wire [1:0] high_3 = high_2[3:2];  // HighestOne.java:30
  wire low_2 = high_2[1];  // HighestOne.java:27
  wire above_2 = |high_3;  // HighestOne.java:32
  wire rest_1 = above_2 ? high_3[1] : low_2;  // HighestOne.java:34
  wire [1:0] rest_2 = above_1 ? {above_2, rest_1} : low_1;  // HighestOne.java:34
  wire [2:0] low_rest_3 = low_above_2 ? {above_1, rest_2} : low_low_2;  // HighestOne.java:34
  wire [3:0] low_low_4 = {low_above_2, low_rest_3};  // HighestOne.java:35
  wire low_above_4 = |low_high;  // HighestOne.java:32
  wire [7:0] high_4 = low_high[15:8];  // HighestOne.java:30
  wire [3:0] low_high_5 = low_high[7:4];  // HighestOne.java:30
  wire [1:0] low_high_6 = low_high[3:2];  // HighestOne.java:30
  wire low_low_5 = low_high[1];  // HighestOne.java:27
  wire low_above_5 = |low_high_6;  // HighestOne.java:32
  wire low_rest_4 = low_above_5 ? low_high_6[1] : low_low_5;  // HighestOne.java:34
  wire [1:0] low_low_6 = {low_above_5, low_rest_4};  // HighestOne.java:35
  wire low_above_6 = |low_high_5;  // HighestOne.java:32
  wire [1:0] high_5 = low_high_5[3:2];  // HighestOne.java:30
  wire low_3 = low_high_5[1];  // HighestOne.java:27
  wire above_3 = |high_5;  // HighestOne.java:32
  wire rest_3 = above_3 ? high_5[1] : low_3;  // HighestOne.java:34
  wire [1:0] low_rest_5 = low_above_6 ? {above_3, rest_3} : low_low_6;  // HighestOne.java:34
  wire [2:0] low_4 = {low_above_6, low_rest_5};  // HighestOne.java:35
  wire above_4 = |high_4;  // HighestOne.java:32
  wire [3:0] high_6 = high_4[7:4];  // HighestOne.java:30
  wire [1:0] low_high_7 = high_4[3:2];  // HighestOne.java:30
  wire low_low_7 = high_4[1];  // HighestOne.java:27
  wire low_above_7 = |low_high_7;  // HighestOne.java:32
  wire low_rest_6 = low_above_7 ? low_high_7[1] : low_low_7;  // HighestOne.java:34
  wire [1:0] low_5 = {low_above_7, low_rest_6};  // HighestOne.java:35
  wire above_5 = |high_6;  // HighestOne.java:32
  wire [1:0] high_7 = high_6[3:2];  // HighestOne.java:30
  wire low_6 = high_6[1];  // HighestOne.java:27
  wire above_6 = |high_7;  // HighestOne.java:32
  wire rest_4 = above_6 ? high_7[1] : low_6;  // HighestOne.java:34
  wire [1:0] rest_5 = above_5 ? {above_6, rest_4} : low_5;  // HighestOne.java:34
  wire [2:0] rest_6 = above_4 ? {above_5, rest_5} : low_4;  // HighestOne.java:34
  wire [3:0] low_rest_7 = low_above_4 ? {above_4, rest_6} : low_low_4;  // HighestOne.java:34
  wire [4:0] low_7 = {low_above_4, low_rest_7};  // HighestOne.java:35
  wire above_7 = |high;  // HighestOne.java:32
  wire high_8 = high[16];  // HighestOne.java:30
  wire [7:0] low_high_8 = high[15:8];  // HighestOne.java:30
  wire [3:0] low_high_9 = high[7:4];  // HighestOne.java:30
  wire [1:0] low_high_10 = high[3:2];  // HighestOne.java:30
  wire low_low_8 = high[1];  // HighestOne.java:27
  wire low_above_8 = |low_high_10;  // HighestOne.java:32
  wire low_rest_8 = low_above_8 ? low_high_10[1] : low_low_8;  // HighestOne.java:34
  wire [1:0] low_low_9 = {low_above_8, low_rest_8};  // HighestOne.java:35
  wire low_above_9 = |low_high_9;  // HighestOne.java:32
  wire [1:0] high_9 = low_high_9[3:2];  // HighestOne.java:30
  wire low_8 = low_high_9[1];  // HighestOne.java:27
  wire above_8 = |high_9;  // HighestOne.java:32
  wire rest_7 = above_8 ? high_9[1] : low_8;  // HighestOne.java:34
  wire [1:0] low_rest_9 = low_above_9 ? {above_8, rest_7} : low_low_9;  // HighestOne.java:34
  wire [2:0] low_low_10 = {low_above_9, low_rest_9};  // HighestOne.java:35
  wire low_above_10 = |low_high_8;  // HighestOne.java:32
  wire [3:0] high_10 = low_high_8[7:4];  // HighestOne.java:30
  wire [1:0] low_high_11 = low_high_8[3:2];  // HighestOne.java:30
  wire low_low_11 = low_high_8[1];  // HighestOne.java:27
  wire low_above_11 = |low_high_11;  // HighestOne.java:32
  wire low_rest_10 = low_above_11 ? low_high_11[1] : low_low_11;  // HighestOne.java:34
  wire [1:0] low_9 = {low_above_11, low_rest_10};  // HighestOne.java:35
  wire above_9 = |high_10;  // HighestOne.java:32
  wire [1:0] high_11 = high_10[3:2];  // HighestOne.java:30
  wire low_10 = high_10[1];  // HighestOne.java:27
  wire above_10 = |high_11;  // HighestOne.java:32
  wire rest_8 = above_10 ? high_11[1] : low_10;  // HighestOne.java:34
  wire [1:0] rest_9 = above_9 ? {above_10, rest_8} : low_9;  // HighestOne.java:34
  wire [2:0] low_rest_11 = low_above_10 ? {above_9, rest_9} : low_low_10;  // HighestOne.java:34
  wire [3:0] low_11 = {low_above_10, low_rest_11};  // HighestOne.java:35
  wire [3:0] rest_10 = high_8 ? 4'd0 : low_11;  // HighestOne.java:34
  wire [4:0] rest_11 = above_7 ? {high_8, rest_10} : low_7;  // HighestOne.java:34
  wire [6:0] cat_0_above_7 = {1'b0, above_7, rest_11};  // SlopeLane.java:63
  wire signed [7:0] excess = {cat_0_above_7[6], cat_0_above_7} - 8'd16;  // SlopeLane.java:63
  wire signed [8:0] least = {places[7], places} - 9'd31;  // SlopeLane.java:64
  wire signed [8:0] minus_drop = -{drop[7], drop};  // SlopeLane.java:71
  wire [5:0] up = minus_drop[8] ? 6'd0 : |minus_drop[7:6] ? 6'd63 : minus_drop[5:0];  // SlopeLane.java:71
  wire [5:0] down = drop[7] ? 6'd0 : drop[6] ? 6'd63 : drop[5:0];  // SlopeLane.java:72
  wire [16:0] longer = whole[16:0] << up;  // SlopeLane.java:73
  wire [48:0] cat_whole_0_shr_down_plus_1 = ({whole, 1'b0} >> down) + 49'd1;  // SlopeLane.java:74
  wire [16:0] shorter = cat_whole_0_shr_down_plus_1[17:1];  // SlopeLane.java:74
  wire overflow = rounded[16];  // SlopeLane.java:81
  wire signed [17:0] magnitude = {1'b0, overflow ? {1'b0, rounded[16:1]} : rounded};  // SlopeLane.java:82
  wire signed [50:0] mean_before_times_slope = $signed({{18{mean_before[32]}}, mean_before}) *
      $signed({{33{slope[17]}}, slope});  // SlopeLane.java:92
  wire signed [51:0] learned = {{28{beta_beside[23]}}, beta_beside};  // SlopeLane.java:95
  wire signed [51:0] finer = learned << (at_learned[4:0] - 5'd5);  // SlopeLane.java:97
  wire [52:0] cat_learned_0_plus_1 = $signed($signed({learned, 1'b0}) >>> (6'd5 - at_learned)) +
      53'd1;  // SlopeLane.java:101
  wire signed [51:0] coarser = cat_learned_0_plus_1[52:1];  // SlopeLane.java:101
  wire [51:0] mean_plus_32768 = {mean[50], mean} + 52'h8000;  // SlopeLane.java:109
  wire signed [52:0] start_minus_mean_plus_327 = {start[51], start} - {{17{mean_plus_32768[51]}},
      mean_plus_32768[51:16]};  // SlopeLane.java:109
  wire signed [47:0] all_start_min_pick_start_minus_m = ((&start_minus_mean_plus_327[52:47]) ||
      !(|start_minus_mean_plus_327[52:47])) ? start_minus_mean_plus_327[47:0] :
      {start_minus_mean_plus_327[52], {47{!start_minus_mean_plus_327[52]}}};  // SlopeLane.java:109
  always @(posedge aclk) begin
    steepness <= gamma[23] ? -gamma : gamma;  // SlopeLane.java:55
    mantissa <= standard_mantissa;  // SlopeLane.java:56
    multiplied <= steepness_times_mantissa[47:0];  // SlopeLane.java:58
    product <= multiplied;  // SlopeLane.java:59
    places_1 <= {standard_shift[6], standard_shift} + 8'd5;  // SlopeLane.java:60
    places_2 <= places_1;  // SlopeLane.java:60
    places <= places_2;  // SlopeLane.java:60
    drop <= $signed({excess[7], excess}) < least ? least[7:0] : excess;  // SlopeLane.java:66
    whole <= product;  // SlopeLane.java:67
    whole_places <= places;  // SlopeLane.java:68
    rounded <= drop[7] ? longer : shorter;  // SlopeLane.java:76
    rounded_places <= whole_places[5:0] - drop[5:0];  // SlopeLane.java:78
    negative_1 <= gamma[23];  // SlopeLane.java:84
    negative_2 <= negative_1;  // SlopeLane.java:84
    negative_3 <= negative_2;  // SlopeLane.java:84
    negative_4 <= negative_3;  // SlopeLane.java:84
    negative <= negative_4;  // SlopeLane.java:84
    slope <= negative ? -magnitude : magnitude;  // SlopeLane.java:85
    slope_places <= rounded_places - {5'd0, overflow};  // SlopeLane.java:87
    mean_before_1 <= standard_mean;  // SlopeLane.java:91
    mean_before_2 <= mean_before_1;  // SlopeLane.java:91
    mean_before_3 <= mean_before_2;  // SlopeLane.java:91
    mean_before_4 <= mean_before_3;  // SlopeLane.java:91
    mean_before_5 <= mean_before_4;  // SlopeLane.java:91
    mean_before <= mean_before_5;  // SlopeLane.java:91
    amplified <= mean_before_times_slope;  // SlopeLane.java:92
    mean <= amplified;  // SlopeLane.java:93
    beta_beside_1 <= beta;  // SlopeLane.java:94
    beta_beside_2 <= beta_beside_1;  // SlopeLane.java:94
    beta_beside_3 <= beta_beside_2;  // SlopeLane.java:94
    beta_beside_4 <= beta_beside_3;  // SlopeLane.java:94
    beta_beside_5 <= beta_beside_4;  // SlopeLane.java:94
    beta_beside_6 <= beta_beside_5;  // SlopeLane.java:94
    beta_beside <= beta_beside_6;  // SlopeLane.java:94
    at_learned <= slope_places;  // SlopeLane.java:96
    start <= at_learned >= 6'd5 ? finer : coarser;  // SlopeLane.java:105
    result <= all_start_min_pick_start_minus_m;  // SlopeLane.java:109
  end

  assign offset = result;  // SlopeLane.java:110

  always @(posedge aclk) begin
    slope_beside_1 <= slope;  // SlopeLane.java:111
    slope_beside_2 <= slope_beside_1;  // SlopeLane.java:111
    slope_beside <= slope_beside_2;  // SlopeLane.java:111
  end

  assign multiplier = slope_beside;  // SlopeLane.java:112

  always @(posedge aclk) begin
    places_beside_1 <= at_learned;  // SlopeLane.java:113
    places_beside <= places_beside_1;  // SlopeLane.java:113
  end

  assign shift = places_beside;  // SlopeLane.java:114

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn, whole_places[7:6], steepness_times_mantissa[48],
      cat_whole_0_shr_down_plus_1[48:18], cat_whole_0_shr_down_plus_1[0], cat_learned_0_plus_1[0],
      mean_plus_32768[15:0]};
endmodule

`default_nettype wire

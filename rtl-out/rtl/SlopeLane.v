// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.SlopeLane

`resetall
`timescale 1ns / 1ps
`default_nettype none

module SlopeLane (  // SlopeLane.java:51
  input  wire               aclk,
  input  wire               aresetn,
  input  wire signed [23:0] gamma,  // SlopeLane.java:33
  input  wire signed [23:0] beta,  // SlopeLane.java:36
  input  wire [24:0]        standard_mantissa,  // SlopeLane.java:39
  input  wire signed [6:0]  standard_shift,  // SlopeLane.java:39
  input  wire signed [32:0] standard_mean,  // SlopeLane.java:39
  output wire signed [17:0] multiplier,  // SlopeLane.java:42
  output wire signed [47:0] offset,  // SlopeLane.java:45
  output wire [5:0]         shift  // SlopeLane.java:48
);

  reg [23:0] steepness;  // SlopeLane.java:53
  reg [24:0] mantissa;  // SlopeLane.java:55
  reg [47:0] multiplied;  // SlopeLane.java:56
  reg [47:0] product;  // SlopeLane.java:58
  reg signed [7:0] places_1;  // SlopeLane.java:59
  reg signed [7:0] places_2;  // SlopeLane.java:59
  reg signed [7:0] places;  // SlopeLane.java:59
  reg signed [7:0] drop;  // SlopeLane.java:64
  reg [47:0] whole;  // SlopeLane.java:66
  reg signed [7:0] whole_places;  // SlopeLane.java:67
  reg [16:0] rounded;  // SlopeLane.java:74
  reg [5:0] rounded_places;  // SlopeLane.java:76
  reg signed [17:0] slope;  // SlopeLane.java:82
  reg negative_1;  // SlopeLane.java:83
  reg negative_2;  // SlopeLane.java:83
  reg negative_3;  // SlopeLane.java:83
  reg negative_4;  // SlopeLane.java:83
  reg negative;  // SlopeLane.java:83
  reg [5:0] slope_places;  // SlopeLane.java:85
  reg signed [50:0] amplified;  // SlopeLane.java:89
  reg signed [32:0] mean_before_1;  // SlopeLane.java:90
  reg signed [32:0] mean_before_2;  // SlopeLane.java:90
  reg signed [32:0] mean_before_3;  // SlopeLane.java:90
  reg signed [32:0] mean_before_4;  // SlopeLane.java:90
  reg signed [32:0] mean_before_5;  // SlopeLane.java:90
  reg signed [32:0] mean_before;  // SlopeLane.java:90
  reg signed [50:0] mean;  // SlopeLane.java:92
  reg signed [23:0] beta_beside_1;  // SlopeLane.java:93
  reg signed [23:0] beta_beside_2;  // SlopeLane.java:93
  reg signed [23:0] beta_beside_3;  // SlopeLane.java:93
  reg signed [23:0] beta_beside_4;  // SlopeLane.java:93
  reg signed [23:0] beta_beside_5;  // SlopeLane.java:93
  reg signed [23:0] beta_beside_6;  // SlopeLane.java:93
  reg signed [23:0] beta_beside;  // SlopeLane.java:93
  reg [5:0] at_learned;  // SlopeLane.java:95
  reg signed [51:0] start;  // SlopeLane.java:103
  reg signed [47:0] result;  // SlopeLane.java:107
  reg signed [17:0] slope_beside_1;  // SlopeLane.java:110
  reg signed [17:0] slope_beside_2;  // SlopeLane.java:110
  reg signed [17:0] slope_beside;  // SlopeLane.java:110
  reg [5:0] places_beside_1;  // SlopeLane.java:112
  reg [5:0] places_beside;  // SlopeLane.java:112

  wire [48:0] steepness_times_mantissa = {25'd0, steepness} * {24'd0, mantissa};  // SlopeLane.java:57
  localparam [5:0] places_3 = 6'd0;  // SlopeLane.java:118
  wire [5:0] places_4 = product[0] ? 6'd1 : places_3;  // SlopeLane.java:120
  wire [5:0] places_5 = product[1] ? 6'd2 : places_4;  // SlopeLane.java:120
  wire [5:0] places_6 = product[2] ? 6'd3 : places_5;  // SlopeLane.java:120
  wire [5:0] places_7 = product[3] ? 6'd4 : places_6;  // SlopeLane.java:120
  wire [5:0] places_8 = product[4] ? 6'd5 : places_7;  // SlopeLane.java:120
  wire [5:0] places_9 = product[5] ? 6'd6 : places_8;  // SlopeLane.java:120
  wire [5:0] places_10 = product[6] ? 6'd7 : places_9;  // SlopeLane.java:120
  wire [5:0] places_11 = product[7] ? 6'd8 : places_10;  // SlopeLane.java:120
  wire [5:0] places_12 = product[8] ? 6'd9 : places_11;  // SlopeLane.java:120
  wire [5:0] places_13 = product[9] ? 6'd10 : places_12;  // SlopeLane.java:120
  wire [5:0] places_14 = product[10] ? 6'd11 : places_13;  // SlopeLane.java:120
  wire [5:0] places_15 = product[11] ? 6'd12 : places_14;  // SlopeLane.java:120
  wire [5:0] places_16 = product[12] ? 6'd13 : places_15;  // SlopeLane.java:120
  wire [5:0] places_17 = product[13] ? 6'd14 : places_16;  // SlopeLane.java:120
  wire [5:0] places_18 = product[14] ? 6'd15 : places_17;  // SlopeLane.java:120
  wire [5:0] places_19 = product[15] ? 6'd16 : places_18;  // SlopeLane.java:120
  wire [5:0] places_20 = product[16] ? 6'd17 : places_19;  // SlopeLane.java:120
  wire [5:0] places_21 = product[17] ? 6'd18 : places_20;  // SlopeLane.java:120
  wire [5:0] places_22 = product[18] ? 6'd19 : places_21;  // SlopeLane.java:120
  wire [5:0] places_23 = product[19] ? 6'd20 : places_22;  // SlopeLane.java:120
  wire [5:0] places_24 = product[20] ? 6'd21 : places_23;  // SlopeLane.java:120
  wire [5:0] places_25 = product[21] ? 6'd22 : places_24;  // SlopeLane.java:120
  wire [5:0] places_26 = product[22] ? 6'd23 : places_25;  // SlopeLane.java:120
  wire [5:0] places_27 = product[23] ? 6'd24 : places_26;  // SlopeLane.java:120
  wire [5:0] places_28 = product[24] ? 6'd25 : places_27;  // SlopeLane.java:120
  wire [5:0] places_29 = product[25] ? 6'd26 : places_28;  // SlopeLane.java:120
  wire [5:0] places_30 = product[26] ? 6'd27 : places_29;  // SlopeLane.java:120
  wire [5:0] places_31 = product[27] ? 6'd28 : places_30;  // SlopeLane.java:120
  wire [5:0] places_32 = product[28] ? 6'd29 : places_31;  // SlopeLane.java:120
  wire [5:0] places_33 = product[29] ? 6'd30 : places_32;  // SlopeLane.java:120
  wire [5:0] places_34 = product[30] ? 6'd31 : places_33;  // SlopeLane.java:120
  wire [5:0] places_35 = product[31] ? 6'd32 : places_34;  // SlopeLane.java:120
  wire [5:0] places_36 = product[32] ? 6'd33 : places_35;  // SlopeLane.java:120
  wire [5:0] places_37 = product[33] ? 6'd34 : places_36;  // SlopeLane.java:120
  wire [5:0] places_38 = product[34] ? 6'd35 : places_37;  // SlopeLane.java:120
  wire [5:0] places_39 = product[35] ? 6'd36 : places_38;  // SlopeLane.java:120
  wire [5:0] places_40 = product[36] ? 6'd37 : places_39;  // SlopeLane.java:120
  wire [5:0] places_41 = product[37] ? 6'd38 : places_40;  // SlopeLane.java:120
  wire [5:0] places_42 = product[38] ? 6'd39 : places_41;  // SlopeLane.java:120
  wire [5:0] places_43 = product[39] ? 6'd40 : places_42;  // SlopeLane.java:120
  wire [5:0] places_44 = product[40] ? 6'd41 : places_43;  // SlopeLane.java:120
  wire [5:0] places_45 = product[41] ? 6'd42 : places_44;  // SlopeLane.java:120
  wire [5:0] places_46 = product[42] ? 6'd43 : places_45;  // SlopeLane.java:120
  wire [5:0] places_47 = product[43] ? 6'd44 : places_46;  // SlopeLane.java:120
  wire [5:0] places_48 = product[44] ? 6'd45 : places_47;  // SlopeLane.java:120
  wire [5:0] places_49 = product[45] ? 6'd46 : places_48;  // SlopeLane.java:120
  wire [5:0] places_50 = product[46] ? 6'd47 : places_49;  // SlopeLane.java:120
  wire [5:0] places_51 = product[47] ? 6'd48 : places_50;  // SlopeLane.java:120
  wire signed [7:0] excess = {2'd0, places_51} - 8'd16;  // SlopeLane.java:62
  wire signed [8:0] least = {places[7], places} - 9'd31;  // SlopeLane.java:63
  wire signed [8:0] minus_drop = -{drop[7], drop};  // SlopeLane.java:70
  wire [5:0] up = minus_drop[8] ? 6'd0 : |minus_drop[7:6] ? 6'd63 : minus_drop[5:0];  // SlopeLane.java:70
  wire [5:0] down = drop[7] ? 6'd0 : drop[6] ? 6'd63 : drop[5:0];  // SlopeLane.java:71
  wire [16:0] longer = whole[16:0] << up;  // SlopeLane.java:72
  wire [48:0] cat_whole_0_shr_down_plus_1 = ({whole, 1'b0} >> down) + 49'd1;  // SlopeLane.java:73
  wire [16:0] shorter = cat_whole_0_shr_down_plus_1[17:1];  // SlopeLane.java:73
  wire overflow = rounded[16];  // SlopeLane.java:80
  wire signed [17:0] magnitude = {1'b0, overflow ? {1'b0, rounded[16:1]} : rounded};  // SlopeLane.java:81
  wire signed [50:0] mean_before_times_slope = $signed({{18{mean_before[32]}}, mean_before}) *
      $signed({{33{slope[17]}}, slope});  // SlopeLane.java:91
  wire signed [51:0] learned = {{28{beta_beside[23]}}, beta_beside};  // SlopeLane.java:94
  wire signed [51:0] finer = learned << (at_learned[4:0] - 5'd5);  // SlopeLane.java:96
  wire [52:0] cat_learned_0_plus_1 = $signed($signed({learned, 1'b0}) >>> (6'd5 - at_learned)) +
      53'd1;  // SlopeLane.java:100
  wire signed [51:0] coarser = cat_learned_0_plus_1[52:1];  // SlopeLane.java:100
  wire [51:0] mean_plus_32768 = {mean[50], mean} + 52'h8000;  // SlopeLane.java:108
  wire signed [52:0] start_minus_mean_plus_327 = {start[51], start} - {{17{mean_plus_32768[51]}},
      mean_plus_32768[51:16]};  // SlopeLane.java:108
  wire signed [47:0] all_start_min_pick_start_minus_m = ((&start_minus_mean_plus_327[52:47]) ||
      !(|start_minus_mean_plus_327[52:47])) ? start_minus_mean_plus_327[47:0] :
      {start_minus_mean_plus_327[52], {47{!start_minus_mean_plus_327[52]}}};  // SlopeLane.java:108
  always @(posedge aclk) begin
    steepness <= gamma[23] ? -gamma : gamma;  // SlopeLane.java:54
    mantissa <= standard_mantissa;  // SlopeLane.java:55
    multiplied <= steepness_times_mantissa[47:0];  // SlopeLane.java:57
    product <= multiplied;  // SlopeLane.java:58
    places_1 <= {standard_shift[6], standard_shift} + 8'd5;  // SlopeLane.java:59
    places_2 <= places_1;  // SlopeLane.java:59
    places <= places_2;  // SlopeLane.java:59
    drop <= $signed({excess[7], excess}) < least ? least[7:0] : excess;  // SlopeLane.java:65
    whole <= product;  // SlopeLane.java:66
    whole_places <= places;  // SlopeLane.java:67
    rounded <= drop[7] ? longer : shorter;  // SlopeLane.java:75
    rounded_places <= whole_places[5:0] - drop[5:0];  // SlopeLane.java:77
    negative_1 <= gamma[23];  // SlopeLane.java:83
    negative_2 <= negative_1;  // SlopeLane.java:83
    negative_3 <= negative_2;  // SlopeLane.java:83
    negative_4 <= negative_3;  // SlopeLane.java:83
    negative <= negative_4;  // SlopeLane.java:83
    slope <= negative ? -magnitude : magnitude;  // SlopeLane.java:84
    slope_places <= rounded_places - {5'd0, overflow};  // SlopeLane.java:86
    mean_before_1 <= standard_mean;  // SlopeLane.java:90
    mean_before_2 <= mean_before_1;  // SlopeLane.java:90
    mean_before_3 <= mean_before_2;  // SlopeLane.java:90
    mean_before_4 <= mean_before_3;  // SlopeLane.java:90
    mean_before_5 <= mean_before_4;  // SlopeLane.java:90
    mean_before <= mean_before_5;  // SlopeLane.java:90
    amplified <= mean_before_times_slope;  // SlopeLane.java:91
    mean <= amplified;  // SlopeLane.java:92
    beta_beside_1 <= beta;  // SlopeLane.java:93
    beta_beside_2 <= beta_beside_1;  // SlopeLane.java:93
    beta_beside_3 <= beta_beside_2;  // SlopeLane.java:93
    beta_beside_4 <= beta_beside_3;  // SlopeLane.java:93
    beta_beside_5 <= beta_beside_4;  // SlopeLane.java:93
    beta_beside_6 <= beta_beside_5;  // SlopeLane.java:93
    beta_beside <= beta_beside_6;  // SlopeLane.java:93
    at_learned <= slope_places;  // SlopeLane.java:95
    start <= at_learned >= 6'd5 ? finer : coarser;  // SlopeLane.java:104
    result <= all_start_min_pick_start_minus_m;  // SlopeLane.java:108
  end

  assign offset = result;  // SlopeLane.java:109

  always @(posedge aclk) begin
    slope_beside_1 <= slope;  // SlopeLane.java:110
    slope_beside_2 <= slope_beside_1;  // SlopeLane.java:110
    slope_beside <= slope_beside_2;  // SlopeLane.java:110
  end

  assign multiplier = slope_beside;  // SlopeLane.java:111

  always @(posedge aclk) begin
    places_beside_1 <= at_learned;  // SlopeLane.java:112
    places_beside <= places_beside_1;  // SlopeLane.java:112
  end

  assign shift = places_beside;  // SlopeLane.java:113

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn, whole_places[7:6], steepness_times_mantissa[48],
      cat_whole_0_shr_down_plus_1[48:18], cat_whole_0_shr_down_plus_1[0], cat_learned_0_plus_1[0],
      mean_plus_32768[15:0]};
endmodule

`default_nettype wire

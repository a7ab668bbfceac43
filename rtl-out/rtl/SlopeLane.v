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
  reg [24:0] mantissa_stage;  // SlopeLane.java:126
  reg [47:0] multiplied;  // SlopeLane.java:57
  reg [47:0] product;  // SlopeLane.java:59
  reg signed [7:0] places_stage;  // SlopeLane.java:126
  reg signed [7:0] places_stage_1;  // SlopeLane.java:126
  reg signed [7:0] places_stage_2;  // SlopeLane.java:126
  reg signed [7:0] drop;  // SlopeLane.java:66
  reg [47:0] whole_stage;  // SlopeLane.java:126
  reg signed [7:0] whole_places_stage;  // SlopeLane.java:126
  reg [16:0] rounded;  // SlopeLane.java:76
  reg [5:0] rounded_places;  // SlopeLane.java:78
  reg signed [17:0] slope;  // SlopeLane.java:84
  reg stage;  // SlopeLane.java:126
  reg stage_1;  // SlopeLane.java:126
  reg stage_2;  // SlopeLane.java:126
  reg stage_3;  // SlopeLane.java:126
  reg stage_4;  // SlopeLane.java:126
  reg [5:0] slope_places;  // SlopeLane.java:86
  reg signed [50:0] amplified;  // SlopeLane.java:90
  reg signed [32:0] stage_5;  // SlopeLane.java:126
  reg signed [32:0] stage_6;  // SlopeLane.java:126
  reg signed [32:0] stage_7;  // SlopeLane.java:126
  reg signed [32:0] stage_8;  // SlopeLane.java:126
  reg signed [32:0] stage_9;  // SlopeLane.java:126
  reg signed [32:0] stage_10;  // SlopeLane.java:126
  reg signed [50:0] mean_stage;  // SlopeLane.java:126
  reg signed [23:0] stage_11;  // SlopeLane.java:126
  reg signed [23:0] stage_12;  // SlopeLane.java:126
  reg signed [23:0] stage_13;  // SlopeLane.java:126
  reg signed [23:0] stage_14;  // SlopeLane.java:126
  reg signed [23:0] stage_15;  // SlopeLane.java:126
  reg signed [23:0] stage_16;  // SlopeLane.java:126
  reg signed [23:0] stage_17;  // SlopeLane.java:126
  reg [5:0] at_learned_stage;  // SlopeLane.java:126
  reg signed [51:0] start;  // SlopeLane.java:102
  reg signed [47:0] result;  // SlopeLane.java:106
  reg signed [17:0] stage_18;  // SlopeLane.java:126
  reg signed [17:0] stage_19;  // SlopeLane.java:126
  reg signed [17:0] stage_20;  // SlopeLane.java:126
  reg [5:0] stage_21;  // SlopeLane.java:126
  reg [5:0] stage_22;  // SlopeLane.java:126
  reg [5:0] stage_23;  // SlopeLane.java:126

  wire [48:0] steepness_times_mantissa_stage = {25'd0, steepness} * {24'd0, mantissa_stage};  // SlopeLane.java:58
  localparam [5:0] places = 6'd0;  // SlopeLane.java:115
  wire [5:0] places_1 = product[0] ? 6'd1 : places;  // SlopeLane.java:117
  wire [5:0] places_2 = product[1] ? 6'd2 : places_1;  // SlopeLane.java:117
  wire [5:0] places_3 = product[2] ? 6'd3 : places_2;  // SlopeLane.java:117
  wire [5:0] places_4 = product[3] ? 6'd4 : places_3;  // SlopeLane.java:117
  wire [5:0] places_5 = product[4] ? 6'd5 : places_4;  // SlopeLane.java:117
  wire [5:0] places_6 = product[5] ? 6'd6 : places_5;  // SlopeLane.java:117
  wire [5:0] places_7 = product[6] ? 6'd7 : places_6;  // SlopeLane.java:117
  wire [5:0] places_8 = product[7] ? 6'd8 : places_7;  // SlopeLane.java:117
  wire [5:0] places_9 = product[8] ? 6'd9 : places_8;  // SlopeLane.java:117
  wire [5:0] places_10 = product[9] ? 6'd10 : places_9;  // SlopeLane.java:117
  wire [5:0] places_11 = product[10] ? 6'd11 : places_10;  // SlopeLane.java:117
  wire [5:0] places_12 = product[11] ? 6'd12 : places_11;  // SlopeLane.java:117
  wire [5:0] places_13 = product[12] ? 6'd13 : places_12;  // SlopeLane.java:117
  wire [5:0] places_14 = product[13] ? 6'd14 : places_13;  // SlopeLane.java:117
  wire [5:0] places_15 = product[14] ? 6'd15 : places_14;  // SlopeLane.java:117
  wire [5:0] places_16 = product[15] ? 6'd16 : places_15;  // SlopeLane.java:117
  wire [5:0] places_17 = product[16] ? 6'd17 : places_16;  // SlopeLane.java:117
  wire [5:0] places_18 = product[17] ? 6'd18 : places_17;  // SlopeLane.java:117
  wire [5:0] places_19 = product[18] ? 6'd19 : places_18;  // SlopeLane.java:117
  wire [5:0] places_20 = product[19] ? 6'd20 : places_19;  // SlopeLane.java:117
  wire [5:0] places_21 = product[20] ? 6'd21 : places_20;  // SlopeLane.java:117
  wire [5:0] places_22 = product[21] ? 6'd22 : places_21;  // SlopeLane.java:117
  wire [5:0] places_23 = product[22] ? 6'd23 : places_22;  // SlopeLane.java:117
  wire [5:0] places_24 = product[23] ? 6'd24 : places_23;  // SlopeLane.java:117
  wire [5:0] places_25 = product[24] ? 6'd25 : places_24;  // SlopeLane.java:117
  wire [5:0] places_26 = product[25] ? 6'd26 : places_25;  // SlopeLane.java:117
  wire [5:0] places_27 = product[26] ? 6'd27 : places_26;  // SlopeLane.java:117
  wire [5:0] places_28 = product[27] ? 6'd28 : places_27;  // SlopeLane.java:117
  wire [5:0] places_29 = product[28] ? 6'd29 : places_28;  // SlopeLane.java:117
  wire [5:0] places_30 = product[29] ? 6'd30 : places_29;  // SlopeLane.java:117
  wire [5:0] places_31 = product[30] ? 6'd31 : places_30;  // SlopeLane.java:117
  wire [5:0] places_32 = product[31] ? 6'd32 : places_31;  // SlopeLane.java:117
  wire [5:0] places_33 = product[32] ? 6'd33 : places_32;  // SlopeLane.java:117
  wire [5:0] places_34 = product[33] ? 6'd34 : places_33;  // SlopeLane.java:117
  wire [5:0] places_35 = product[34] ? 6'd35 : places_34;  // SlopeLane.java:117
  wire [5:0] places_36 = product[35] ? 6'd36 : places_35;  // SlopeLane.java:117
  wire [5:0] places_37 = product[36] ? 6'd37 : places_36;  // SlopeLane.java:117
  wire [5:0] places_38 = product[37] ? 6'd38 : places_37;  // SlopeLane.java:117
  wire [5:0] places_39 = product[38] ? 6'd39 : places_38;  // SlopeLane.java:117
  wire [5:0] places_40 = product[39] ? 6'd40 : places_39;  // SlopeLane.java:117
  wire [5:0] places_41 = product[40] ? 6'd41 : places_40;  // SlopeLane.java:117
  wire [5:0] places_42 = product[41] ? 6'd42 : places_41;  // SlopeLane.java:117
  wire [5:0] places_43 = product[42] ? 6'd43 : places_42;  // SlopeLane.java:117
  wire [5:0] places_44 = product[43] ? 6'd44 : places_43;  // SlopeLane.java:117
  wire [5:0] places_45 = product[44] ? 6'd45 : places_44;  // SlopeLane.java:117
  wire [5:0] places_46 = product[45] ? 6'd46 : places_45;  // SlopeLane.java:117
  wire [5:0] places_47 = product[46] ? 6'd47 : places_46;  // SlopeLane.java:117
  wire [5:0] places_48 = product[47] ? 6'd48 : places_47;  // SlopeLane.java:117
  wire signed [7:0] excess = {2'd0, places_48} - 8'd16;  // SlopeLane.java:64
  wire signed [8:0] least = {places_stage_2[7], places_stage_2} - 9'd31;  // SlopeLane.java:65
  wire signed [8:0] minus_drop = -{drop[7], drop};  // SlopeLane.java:72
  wire [5:0] up = minus_drop[8] ? 6'd0 : |minus_drop[7:6] ? 6'd63 : minus_drop[5:0];  // SlopeLane.java:72
  wire [5:0] down = drop[7] ? 6'd0 : drop[6] ? 6'd63 : drop[5:0];  // SlopeLane.java:73
  wire [16:0] longer = whole_stage[16:0] << up;  // SlopeLane.java:74
  wire [48:0] cat_whole_sta_plus_1 = ({whole_stage, 1'b0} >> down) + 49'd1;  // SlopeLane.java:75
  wire [16:0] shorter = cat_whole_sta_plus_1[17:1];  // SlopeLane.java:75
  wire overflow = rounded[16];  // SlopeLane.java:82
  wire signed [17:0] magnitude = {1'b0, overflow ? {1'b0, rounded[16:1]} : rounded};  // SlopeLane.java:83
  wire signed [51:0] learned = {{28{stage_17[23]}}, stage_17};  // SlopeLane.java:93
  wire signed [51:0] finer = learned << (at_learned_stage[4:0] - 5'd5);  // SlopeLane.java:95
  wire [52:0] cat_learned_0_plus_1 = $signed($signed({learned, 1'b0}) >>> (6'd5 - at_learned_stage))
      + 53'd1;  // SlopeLane.java:99
  wire signed [51:0] coarser = cat_learned_0_plus_1[52:1];  // SlopeLane.java:99
  wire [51:0] mean_stage_plus_32768 = {mean_stage[50], mean_stage} + 52'h8000;  // SlopeLane.java:107
  wire signed [52:0] start_minus_mean_stage_pl = {start[51], start} -
      {{17{mean_stage_plus_32768[51]}}, mean_stage_plus_32768[51:16]};  // SlopeLane.java:107
  wire signed [47:0] all_start_min_pick_start_minus_m = ((&start_minus_mean_stage_pl[52:47]) ||
      !(|start_minus_mean_stage_pl[52:47])) ? start_minus_mean_stage_pl[47:0] :
      {start_minus_mean_stage_pl[52], {47{!start_minus_mean_stage_pl[52]}}};  // SlopeLane.java:107
  always @(posedge aclk) begin
    steepness <= gamma[23] ? -gamma : gamma;  // SlopeLane.java:55
    mantissa_stage <= standard_mantissa;  // SlopeLane.java:127
    multiplied <= steepness_times_mantissa_stage[47:0];  // SlopeLane.java:58
    product <= multiplied;  // SlopeLane.java:60
    places_stage <= {standard_shift[6], standard_shift} + 8'd5;  // SlopeLane.java:127
    places_stage_1 <= places_stage;  // SlopeLane.java:127
    places_stage_2 <= places_stage_1;  // SlopeLane.java:127
    drop <= $signed({excess[7], excess}) < least ? least[7:0] : excess;  // SlopeLane.java:67
    whole_stage <= product;  // SlopeLane.java:127
    whole_places_stage <= places_stage_2;  // SlopeLane.java:127
    rounded <= drop[7] ? longer : shorter;  // SlopeLane.java:77
    rounded_places <= whole_places_stage[5:0] - drop[5:0];  // SlopeLane.java:79
    stage <= gamma[23];  // SlopeLane.java:127
    stage_1 <= stage;  // SlopeLane.java:127
    stage_2 <= stage_1;  // SlopeLane.java:127
    stage_3 <= stage_2;  // SlopeLane.java:127
    stage_4 <= stage_3;  // SlopeLane.java:127
    slope <= stage_4 ? -magnitude : magnitude;  // SlopeLane.java:85
    slope_places <= rounded_places - {5'd0, overflow};  // SlopeLane.java:87
    stage_5 <= standard_mean;  // SlopeLane.java:127
    stage_6 <= stage_5;  // SlopeLane.java:127
    stage_7 <= stage_6;  // SlopeLane.java:127
    stage_8 <= stage_7;  // SlopeLane.java:127
    stage_9 <= stage_8;  // SlopeLane.java:127
    stage_10 <= stage_9;  // SlopeLane.java:127
    amplified <= $signed({{18{stage_10[32]}}, stage_10}) * $signed({{33{slope[17]}}, slope});  // SlopeLane.java:91
    mean_stage <= amplified;  // SlopeLane.java:127
    stage_11 <= beta;  // SlopeLane.java:127
    stage_12 <= stage_11;  // SlopeLane.java:127
    stage_13 <= stage_12;  // SlopeLane.java:127
    stage_14 <= stage_13;  // SlopeLane.java:127
    stage_15 <= stage_14;  // SlopeLane.java:127
    stage_16 <= stage_15;  // SlopeLane.java:127
    stage_17 <= stage_16;  // SlopeLane.java:127
    at_learned_stage <= slope_places;  // SlopeLane.java:127
    start <= at_learned_stage >= 6'd5 ? finer : coarser;  // SlopeLane.java:103
    result <= all_start_min_pick_start_minus_m;  // SlopeLane.java:107
  end

  assign offset = result;  // SlopeLane.java:108

  always @(posedge aclk) begin
    stage_18 <= slope;  // SlopeLane.java:127
    stage_19 <= stage_18;  // SlopeLane.java:127
    stage_20 <= stage_19;  // SlopeLane.java:127
  end

  assign multiplier = stage_20;  // SlopeLane.java:109

  always @(posedge aclk) begin
    stage_21 <= slope_places;  // SlopeLane.java:127
    stage_22 <= stage_21;  // SlopeLane.java:127
    stage_23 <= stage_22;  // SlopeLane.java:127
  end

  assign shift = stage_23;  // SlopeLane.java:110

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn, whole_places_stage[7:6], steepness_times_mantissa_stage[48],
      cat_whole_sta_plus_1[48:18], cat_whole_sta_plus_1[0], cat_learned_0_plus_1[0],
      mean_stage_plus_32768[15:0]};
endmodule

`default_nettype wire

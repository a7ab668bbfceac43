// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.ExponentLane

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ExponentLane (  // ExponentLane.java:43
  input  wire        aclk,
  input  wire        aresetn,
  input  wire [31:0] below,  // ExponentLane.java:28
  input  wire [15:0] multiplier,  // ExponentLane.java:31
  input  wire [5:0]  shift,  // ExponentLane.java:34
  output wire [16:0] power,  // ExponentLane.java:37
  output wire [7:0]  code  // ExponentLane.java:40
);

  reg [47:0] multiplied;  // ExponentLane.java:45
  reg [5:0] places_1;  // ExponentLane.java:47
  reg [5:0] places;  // ExponentLane.java:47
  reg [47:0] product;  // ExponentLane.java:48
  reg [47:0] shifted;  // ExponentLane.java:51
  reg [16:0] logarithm;  // ExponentLane.java:53
  reg [16:0] entry;  // ExponentLane.java:60
  reg signed [10:0] step;  // ExponentLane.java:62
  reg [5:0] share;  // ExponentLane.java:64
  reg [4:0] halvings_1;  // ExponentLane.java:66
  reg [4:0] halvings;  // ExponentLane.java:66
  reg [16:0] mantissa;  // ExponentLane.java:68
  reg [16:0] result;  // ExponentLane.java:71

  wire [48:0] shifted_plus_1 = {1'b0, shifted} + 49'd1;  // ExponentLane.java:54
  always @(posedge aclk) begin
    multiplied <= {16'd0, below} * {32'd0, multiplier};  // ExponentLane.java:46
    places_1 <= shift - 6'd1;  // ExponentLane.java:47
    places <= places_1;  // ExponentLane.java:47
    product <= multiplied;  // ExponentLane.java:48
    shifted <= product >> places;  // ExponentLane.java:52
    logarithm <= |shifted_plus_1[48:18] ? 17'h1ffff : shifted_plus_1[17:1];  // ExponentLane.java:54
  end

  wire [5:0] index = logarithm[11:6];  // ExponentLane.java:59
  always @(posedge aclk) begin
    case (index)  // ExponentLane.java:61
      6'd0: entry <= 17'h10000;
      6'd1: entry <= 17'hfd3e;
      6'd2: entry <= 17'hfa84;
      6'd3: entry <= 17'hf7d1;
      6'd4: entry <= 17'hf525;
      6'd5: entry <= 17'hf281;
      6'd6: entry <= 17'hefe5;
      6'd7: entry <= 17'hed4f;
      6'd8: entry <= 17'heac1;
      6'd9: entry <= 17'he839;
      6'd10: entry <= 17'he5b9;
      6'd11: entry <= 17'he340;
      6'd12: entry <= 17'he0cd;
      6'd13: entry <= 17'hde61;
      6'd14: entry <= 17'hdbfc;
      6'd15: entry <= 17'hd99d;
      6'd16: entry <= 17'hd745;
      6'd17: entry <= 17'hd4f3;
      6'd18: entry <= 17'hd2a8;
      6'd19: entry <= 17'hd063;
      6'd20: entry <= 17'hce25;
      6'd21: entry <= 17'hcbec;
      6'd22: entry <= 17'hc9ba;
      6'd23: entry <= 17'hc78d;
      6'd24: entry <= 17'hc567;
      6'd25: entry <= 17'hc347;
      6'd26: entry <= 17'hc12c;
      6'd27: entry <= 17'hbf18;
      6'd28: entry <= 17'hbd09;
      6'd29: entry <= 17'hbaff;
      6'd30: entry <= 17'hb8fc;
      6'd31: entry <= 17'hb6fe;
      6'd32: entry <= 17'hb505;
      6'd33: entry <= 17'hb312;
      6'd34: entry <= 17'hb124;
      6'd35: entry <= 17'haf3b;
      6'd36: entry <= 17'had58;
      6'd37: entry <= 17'hab7a;
      6'd38: entry <= 17'ha9a1;
      6'd39: entry <= 17'ha7ce;
      6'd40: entry <= 17'ha5ff;
      6'd41: entry <= 17'ha435;
      6'd42: entry <= 17'ha270;
      6'd43: entry <= 17'ha0b0;
      6'd44: entry <= 17'h9ef5;
      6'd45: entry <= 17'h9d3f;
      6'd46: entry <= 17'h9b8d;
      6'd47: entry <= 17'h99e0;
      6'd48: entry <= 17'h9838;
      6'd49: entry <= 17'h9694;
      6'd50: entry <= 17'h94f5;
      6'd51: entry <= 17'h935a;
      6'd52: entry <= 17'h91c4;
      6'd53: entry <= 17'h9032;
      6'd54: entry <= 17'h8ea4;
      6'd55: entry <= 17'h8d1b;
      6'd56: entry <= 17'h8b96;
      6'd57: entry <= 17'h8a15;
      6'd58: entry <= 17'h8898;
      6'd59: entry <= 17'h871f;
      6'd60: entry <= 17'h85ab;
      6'd61: entry <= 17'h843a;
      6'd62: entry <= 17'h82ce;
      default: entry <= 17'h8165;
    endcase
  end

  always @(posedge aclk) begin
    case (index)  // ExponentLane.java:63
      6'd0: step <= 11'h53e;
      6'd1: step <= 11'h546;
      6'd2: step <= 11'h54d;
      6'd3: step <= 11'h554;
      6'd4: step <= 11'h55c;
      6'd5: step <= 11'h564;
      6'd6: step <= 11'h56a;
      6'd7: step <= 11'h572;
      6'd8: step <= 11'h578;
      6'd9: step <= 11'h580;
      6'd10: step <= 11'h587;
      6'd11: step <= 11'h58d;
      6'd12: step <= 11'h594;
      6'd13: step <= 11'h59b;
      6'd14: step <= 11'h5a1;
      6'd15: step <= 11'h5a8;
      6'd16: step <= 11'h5ae;
      6'd17: step <= 11'h5b5;
      6'd18: step <= 11'h5bb;
      6'd19: step <= 11'h5c2;
      6'd20: step <= 11'h5c7;
      6'd21: step <= 11'h5ce;
      6'd22: step <= 11'h5d3;
      6'd23: step <= 11'h5da;
      6'd24: step <= 11'h5e0;
      6'd25: step <= 11'h5e5;
      6'd26: step <= 11'h5ec;
      6'd27: step <= 11'h5f1;
      6'd28: step <= 11'h5f6;
      6'd29: step <= 11'h5fd;
      6'd30: step <= 11'h602;
      6'd31: step <= 11'h607;
      6'd32: step <= 11'h60d;
      6'd33: step <= 11'h612;
      6'd34: step <= 11'h617;
      6'd35: step <= 11'h61d;
      6'd36: step <= 11'h622;
      6'd37: step <= 11'h627;
      6'd38: step <= 11'h62d;
      6'd39: step <= 11'h631;
      6'd40: step <= 11'h636;
      6'd41: step <= 11'h63b;
      6'd42: step <= 11'h640;
      6'd43: step <= 11'h645;
      6'd44: step <= 11'h64a;
      6'd45: step <= 11'h64e;
      6'd46: step <= 11'h653;
      6'd47: step <= 11'h658;
      6'd48: step <= 11'h65c;
      6'd49: step <= 11'h661;
      6'd50: step <= 11'h665;
      6'd51: step <= 11'h66a;
      6'd52: step <= 11'h66e;
      6'd53: step <= 11'h672;
      6'd54: step <= 11'h677;
      6'd55: step <= 11'h67b;
      6'd56: step <= 11'h67f;
      6'd57: step <= 11'h683;
      6'd58: step <= 11'h687;
      6'd59: step <= 11'h68c;
      6'd60: step <= 11'h68f;
      6'd61: step <= 11'h694;
      6'd62: step <= 11'h697;
      default: step <= 11'h69b;
    endcase
  end

  wire [6:0] share_2 = {1'b0, share};  // ExponentLane.java:69
  wire [17:0] step_times_share = $signed({{7{step[10]}}, step}) * $signed({{11{share_2[6]}},
      share_2});  // ExponentLane.java:69
  wire signed [24:0] cat_0_entry_plus_step_times_sh = {2'd0, entry, 6'd0} +
      {{8{step_times_share[16]}}, step_times_share[16:0]};  // ExponentLane.java:69
  wire [25:0] cat_0_entry_p_plus_32 = {cat_0_entry_plus_step_times_sh[24],
      cat_0_entry_plus_step_times_sh} + 26'd32;  // ExponentLane.java:69
  wire [16:0] cat_0_entry_p_plus_32_25_pick_0 = cat_0_entry_p_plus_32[25] ? 17'd0 :
      |cat_0_entry_p_plus_32[24:23] ? 17'h1ffff : cat_0_entry_p_plus_32[22:6];  // ExponentLane.java:69
  wire [17:0] cat_mantissa_plus_1 = ({mantissa, 1'b0} >> halvings) + 18'd1;  // ExponentLane.java:75
  always @(posedge aclk) begin
    share <= logarithm[5:0];  // ExponentLane.java:65
    halvings_1 <= logarithm[16:12];  // ExponentLane.java:66
    halvings <= halvings_1;  // ExponentLane.java:66
    mantissa <= cat_0_entry_p_plus_32_25_pick_0;  // ExponentLane.java:69
    result <= halvings > 5'd17 ? 17'd0 : cat_mantissa_plus_1[17:1];  // ExponentLane.java:72
  end

  assign power = result;  // ExponentLane.java:76

  wire [25:0] result_times_255_plus_32768 = {1'b0, {8'd0, result} * 25'd255} + 26'h8000;  // ExponentLane.java:77
  assign code = |result_times_255_plus_32768[25:24] ? 8'd255 : result_times_255_plus_32768[23:16];  // ExponentLane.java:77

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn, shifted_plus_1[0], step_times_share[17],
      cat_0_entry_p_plus_32[5:0], cat_mantissa_plus_1[0], result_times_255_plus_32768[15:0]};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.MultiplyAddLane

`resetall
`timescale 1ns / 1ps
`default_nettype none

module MultiplyAddLane (  // MultiplyAddLane.java:62
  input  wire               aclk,
  input  wire               aresetn,
  input  wire signed [31:0] a,  // MultiplyAddLane.java:38
  input  wire signed [31:0] bias,  // MultiplyAddLane.java:41
  input  wire signed [17:0] multiplier,  // MultiplyAddLane.java:44
  input  wire signed [15:0] b,  // MultiplyAddLane.java:47
  input  wire signed [17:0] second,  // MultiplyAddLane.java:50
  input  wire signed [47:0] offset,  // MultiplyAddLane.java:53
  input  wire [5:0]         shift,  // MultiplyAddLane.java:56
  output wire signed [15:0] y  // MultiplyAddLane.java:59
);

  reg signed [31:0] biased;  // MultiplyAddLane.java:63
  reg signed [17:0] factor;  // MultiplyAddLane.java:65
  reg signed [33:0] second_product;  // MultiplyAddLane.java:66
  reg signed [47:0] offset_beside;  // MultiplyAddLane.java:68
  reg signed [49:0] multiplied;  // MultiplyAddLane.java:71
  reg signed [48:0] added;  // MultiplyAddLane.java:73
  reg signed [49:0] product;  // MultiplyAddLane.java:75
  reg signed [48:0] added_beside;  // MultiplyAddLane.java:76
  reg signed [50:0] total;  // MultiplyAddLane.java:78
  reg [5:0] places_1;  // MultiplyAddLane.java:83
  reg [5:0] places_2;  // MultiplyAddLane.java:83
  reg [5:0] places_3;  // MultiplyAddLane.java:83
  reg [5:0] places;  // MultiplyAddLane.java:83
  reg signed [50:0] shifted;  // MultiplyAddLane.java:84
  reg signed [15:0] rounded;  // MultiplyAddLane.java:86

  wire signed [48:0] second_produc_plus_offset_beside = {{15{second_product[33]}}, second_product} +
      {offset_beside[47], offset_beside};  // MultiplyAddLane.java:74
  wire [51:0] shifted_plus_1 = {shifted[50], shifted} + 52'd1;  // MultiplyAddLane.java:87
  wire signed [15:0] all_shifted_p_pick_shifted_plus = ((&shifted_plus_1[51:16]) ||
      !(|shifted_plus_1[51:16])) ? shifted_plus_1[16:1] : {shifted_plus_1[51],
      {15{!shifted_plus_1[51]}}};  // MultiplyAddLane.java:87
  always @(posedge aclk) begin
    biased <= a + bias;  // MultiplyAddLane.java:64
    factor <= multiplier;  // MultiplyAddLane.java:65
    second_product <= $signed({{18{b[15]}}, b}) * $signed({{16{second[17]}}, second});  // MultiplyAddLane.java:67
    offset_beside <= offset;  // MultiplyAddLane.java:68
    multiplied <= $signed({{18{biased[31]}}, biased}) * $signed({{32{factor[17]}}, factor});  // MultiplyAddLane.java:72
    added <= second_produc_plus_offset_beside;  // MultiplyAddLane.java:74
    product <= multiplied;  // MultiplyAddLane.java:75
    added_beside <= added;  // MultiplyAddLane.java:76
    total <= {product[49], product} + {{2{added_beside[48]}}, added_beside};  // MultiplyAddLane.java:79
    places_1 <= shift - 6'd1;  // MultiplyAddLane.java:83
    places_2 <= places_1;  // MultiplyAddLane.java:83
    places_3 <= places_2;  // MultiplyAddLane.java:83
    places <= places_3;  // MultiplyAddLane.java:83
    shifted <= total >>> places;  // MultiplyAddLane.java:85
    rounded <= all_shifted_p_pick_shifted_plus;  // MultiplyAddLane.java:87
  end

  assign y = rounded;  // MultiplyAddLane.java:88

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn, shifted_plus_1[0]};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.Requantizer

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Requantizer (  // Requantizer.java:37
  input  wire               aclk,
  input  wire               aresetn,
  input  wire signed [31:0] sum,  // Requantizer.java:22
  input  wire signed [31:0] bias,  // Requantizer.java:25
  input  wire [15:0]        multiplier,  // Requantizer.java:28
  input  wire [5:0]         shift,  // Requantizer.java:31
  output wire signed [15:0] result  // Requantizer.java:34
);

  reg signed [31:0] biased;  // Requantizer.java:38
  reg [15:0] factor;  // Requantizer.java:43
  reg [5:0] places_biased;  // Requantizer.java:45
  reg signed [47:0] multiplied;  // Requantizer.java:50
  reg [5:0] places_multiplied;  // Requantizer.java:52
  reg signed [47:0] product;  // Requantizer.java:54
  reg [5:0] places;  // Requantizer.java:56
  reg signed [47:0] shifted;  // Requantizer.java:59
  reg signed [15:0] rounded;  // Requantizer.java:61

  wire [16:0] factor_2 = {1'b0, factor};  // Requantizer.java:51
  wire [48:0] biased_times_factor = $signed({{17{biased[31]}}, biased}) *
      $signed({{32{factor_2[16]}}, factor_2});  // Requantizer.java:51
  wire [48:0] shifted_plus_1 = {shifted[47], shifted} + 49'd1;  // Requantizer.java:62
  wire signed [15:0] all_shifted_p_pick_shifted_plus = ((&shifted_plus_1[48:16]) ||
      !(|shifted_plus_1[48:16])) ? shifted_plus_1[16:1] : {shifted_plus_1[48],
      {15{!shifted_plus_1[48]}}};  // Requantizer.java:62
  always @(posedge aclk) begin
    biased <= sum + bias;  // Requantizer.java:39
    factor <= multiplier;  // Requantizer.java:44
    places_biased <= shift - 6'd1;  // Requantizer.java:46
    multiplied <= biased_times_factor[47:0];  // Requantizer.java:51
    places_multiplied <= places_biased;  // Requantizer.java:53
    product <= multiplied;  // Requantizer.java:55
    places <= places_multiplied;  // Requantizer.java:57
    shifted <= product >>> places;  // Requantizer.java:60
    rounded <= all_shifted_p_pick_shifted_plus;  // Requantizer.java:62
  end

  assign result = rounded;  // Requantizer.java:63

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn, biased_times_factor[48], shifted_plus_1[0]};
endmodule

`default_nettype wire

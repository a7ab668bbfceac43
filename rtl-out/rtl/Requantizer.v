// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.Requantizer

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Requantizer (  // Requantizer.java:34
  input  wire               aclk,
  input  wire               aresetn,
  input  wire signed [31:0] sum,  // Requantizer.java:19
  input  wire signed [31:0] bias,  // Requantizer.java:22
  input  wire [15:0]        multiplier,  // Requantizer.java:25
  input  wire [5:0]         shift,  // Requantizer.java:28
  output wire signed [15:0] result  // Requantizer.java:31
);

  reg signed [31:0] biased;  // Requantizer.java:35
  reg signed [16:0] factor;  // Requantizer.java:37
  reg [5:0] places_biased;  // Requantizer.java:40
  reg signed [48:0] multiplied;  // Requantizer.java:44
  reg [5:0] places_multiplied;  // Requantizer.java:46
  reg signed [48:0] product;  // Requantizer.java:48
  reg [5:0] places;  // Requantizer.java:50
  reg signed [48:0] shifted;  // Requantizer.java:53
  reg signed [15:0] rounded;  // Requantizer.java:55

  wire [49:0] shifted_plus_1 = {shifted[48], shifted} + 50'd1;  // Requantizer.java:56
  wire signed [15:0] all_shifted_p_pick_shifted_plus = ((&shifted_plus_1[49:16]) ||
      !(|shifted_plus_1[49:16])) ? shifted_plus_1[16:1] : {shifted_plus_1[49],
      {15{!shifted_plus_1[49]}}};  // Requantizer.java:56
  always @(posedge aclk) begin
    biased <= sum + bias;  // Requantizer.java:36
    factor <= {1'b0, multiplier};  // Requantizer.java:38
    places_biased <= shift - 6'd1;  // Requantizer.java:41
    multiplied <= $signed({{17{biased[31]}}, biased}) * $signed({{32{factor[16]}}, factor});  // Requantizer.java:45
    places_multiplied <= places_biased;  // Requantizer.java:47
    product <= multiplied;  // Requantizer.java:49
    places <= places_multiplied;  // Requantizer.java:51
    shifted <= product >>> places;  // Requantizer.java:54
    rounded <= all_shifted_p_pick_shifted_plus;  // Requantizer.java:56
  end

  assign result = rounded;  // Requantizer.java:57

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn, shifted_plus_1[0]};
endmodule

`default_nettype wire

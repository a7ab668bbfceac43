// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.CodeLane

`resetall
`timescale 1ns / 1ps
`default_nettype none

module CodeLane (  // CodeLane.java:35
  input  wire               aclk,
  input  wire               aresetn,
  input  wire signed [15:0] value,  // CodeLane.java:23
  input  wire [15:0]        multiplier,  // CodeLane.java:26
  input  wire [5:0]         shift,  // CodeLane.java:29
  output wire signed [7:0]  code  // CodeLane.java:32
);

  reg signed [15:0] factor;  // CodeLane.java:39
  reg signed [32:0] multiplied;  // CodeLane.java:41
  reg signed [32:0] shifted;  // CodeLane.java:43
  reg signed [7:0] rounded;  // CodeLane.java:45

  wire signed [16:0] multiplier_2 = {1'b0, multiplier};  // CodeLane.java:42
  wire signed [32:0] factor_times_multiplier = $signed({{17{factor[15]}}, factor}) *
      $signed({{16{multiplier_2[16]}}, multiplier_2});  // CodeLane.java:42
  wire [33:0] shifted_plus_1 = {shifted[32], shifted} + 34'd1;  // CodeLane.java:46
  wire signed [7:0] whole = ((&shifted_plus_1[33:8]) || !(|shifted_plus_1[33:8])) ?
      shifted_plus_1[8:1] : {shifted_plus_1[33], {7{!shifted_plus_1[33]}}};  // CodeLane.java:46
  always @(posedge aclk) begin
    factor <= value;  // CodeLane.java:40
    multiplied <= factor_times_multiplier;  // CodeLane.java:42
    shifted <= multiplied >>> (shift - 6'd1);  // CodeLane.java:44
    rounded <= whole < $signed(8'd129) ? 8'd129 : whole;  // CodeLane.java:47
  end

  assign code = rounded;  // CodeLane.java:48

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn, shifted_plus_1[0]};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.SkidBuffer
// with Params[type=ReadBeat_u32_u2_bool]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module SkidBuffer (  // SkidBuffer.java:34
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        in_valid,  // SkidBuffer.java:35
  output wire        in_ready,  // SkidBuffer.java:35
  input  wire [31:0] in_data,  // SkidBuffer.java:35
  input  wire [1:0]  in_response,  // SkidBuffer.java:35
  input  wire        in_last,  // SkidBuffer.java:35
  output wire        out_valid,  // SkidBuffer.java:36
  input  wire        out_ready,  // SkidBuffer.java:36
  output wire [31:0] out_data,  // SkidBuffer.java:36
  output wire [1:0]  out_response,  // SkidBuffer.java:36
  output wire        out_last  // SkidBuffer.java:36
);

  reg full;  // SkidBuffer.java:38
  reg [31:0] kept_data;  // SkidBuffer.java:39
  reg [1:0] kept_response;  // SkidBuffer.java:39
  reg kept_last;  // SkidBuffer.java:39

  assign in_ready = !full;  // SkidBuffer.java:41
  assign out_valid = full || in_valid;  // SkidBuffer.java:42
  assign out_data = full ? kept_data : in_data;  // SkidBuffer.java:42
  assign out_response = full ? kept_response : in_response;  // SkidBuffer.java:42
  assign out_last = full ? kept_last : in_last;  // SkidBuffer.java:42

  wire in_valid_and_in_ready = in_valid && in_ready;  // SkidBuffer.java:45
  always @(posedge aclk) begin
    if (!aresetn) begin
      full <= 1'b0;  // SkidBuffer.java:38
    end else if (out_ready) begin  // SkidBuffer.java:43
      full <= 1'b0;  // SkidBuffer.java:43
    end else if (in_valid_and_in_ready) begin  // SkidBuffer.java:44
      full <= 1'b1;  // SkidBuffer.java:47
    end
  end

  always @(posedge aclk) begin
    if (!out_ready) begin  // SkidBuffer.java:43
      if (in_valid_and_in_ready) begin  // SkidBuffer.java:44
        kept_data <= in_data;  // SkidBuffer.java:48
        kept_response <= in_response;  // SkidBuffer.java:48
        kept_last <= in_last;  // SkidBuffer.java:48
      end
    end
  end
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.SkidBuffer
// with Params[type=ReadBeat_u32_u2_bool]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module SkidBuffer (  // SkidBuffer.java:32
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        in_valid,  // SkidBuffer.java:33
  output wire        in_ready,  // SkidBuffer.java:33
  input  wire [31:0] in_data,  // SkidBuffer.java:33
  input  wire [1:0]  in_response,  // SkidBuffer.java:33
  input  wire        in_last,  // SkidBuffer.java:33
  output wire        out_valid,  // SkidBuffer.java:34
  input  wire        out_ready,  // SkidBuffer.java:34
  output wire [31:0] out_data,  // SkidBuffer.java:34
  output wire [1:0]  out_response,  // SkidBuffer.java:34
  output wire        out_last  // SkidBuffer.java:34
);

  reg full;  // SkidBuffer.java:36
  reg [31:0] kept_data;  // SkidBuffer.java:37
  reg [1:0] kept_response;  // SkidBuffer.java:37
  reg kept_last;  // SkidBuffer.java:37

  assign in_ready = !full;  // SkidBuffer.java:39
  assign out_valid = full || in_valid;  // SkidBuffer.java:40
  assign out_data = full ? kept_data : in_data;  // SkidBuffer.java:40
  assign out_response = full ? kept_response : in_response;  // SkidBuffer.java:40
  assign out_last = full ? kept_last : in_last;  // SkidBuffer.java:40

  wire in_valid_and_in_ready = in_valid && in_ready;  // SkidBuffer.java:43
  always @(posedge aclk) begin
    if (!aresetn) begin
      full <= 1'b0;  // SkidBuffer.java:36
    end else if (out_ready) begin  // SkidBuffer.java:41
      full <= 1'b0;  // SkidBuffer.java:41
    end else if (in_valid_and_in_ready) begin  // SkidBuffer.java:42
      full <= 1'b1;  // SkidBuffer.java:45
    end
  end

  always @(posedge aclk) begin
    if (!out_ready) begin  // SkidBuffer.java:41
      if (in_valid_and_in_ready) begin  // SkidBuffer.java:42
        kept_data <= in_data;  // SkidBuffer.java:46
        kept_response <= in_response;  // SkidBuffer.java:46
        kept_last <= in_last;  // SkidBuffer.java:46
      end
    end
  end
endmodule

`default_nettype wire

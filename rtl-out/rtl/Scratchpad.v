// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.memory.Scratchpad
// with Params[depth=256, bits=128, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Scratchpad (  // Scratchpad.java:41
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         write_enable,  // Scratchpad.java:42
  input  wire [7:0]   write_address,  // Scratchpad.java:42
  input  wire [127:0] write_data,  // Scratchpad.java:42
  input  wire         read_enable,  // Scratchpad.java:43
  input  wire [7:0]   read_address,  // Scratchpad.java:43
  output wire [127:0] data  // Scratchpad.java:44
);

  reg [127:0] words_data;  // Scratchpad.java:47

  (* ram_style = "block" *)
  reg [127:0] words [0:255];  // Scratchpad.java:45
  always @(posedge aclk) begin
    if (write_enable) begin
      words[write_address] <= write_data;  // Scratchpad.java:46
    end
  end
  always @(posedge aclk) begin
    if (read_enable) begin
      words_data <= words[read_address];  // Scratchpad.java:47
    end
  end

  assign data = words_data;  // Scratchpad.java:47

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.memory.SharedScratchpad
// with Params[depth=512, bits=128, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module SharedScratchpad_depth512_bits128 (  // SharedScratchpad.java:41
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         read_enable,  // SharedScratchpad.java:42
  input  wire [8:0]   read_address,  // SharedScratchpad.java:42
  input  wire         write_enable,  // SharedScratchpad.java:43
  input  wire [8:0]   write_address,  // SharedScratchpad.java:43
  input  wire [127:0] write_data,  // SharedScratchpad.java:43
  input  wire         store_valid,  // SharedScratchpad.java:44
  output wire         store_ready,  // SharedScratchpad.java:44
  input  wire [8:0]   store_data,  // SharedScratchpad.java:44
  input  wire         load_valid,  // SharedScratchpad.java:45
  output wire         load_ready,  // SharedScratchpad.java:45
  input  wire [8:0]   load_address,  // SharedScratchpad.java:45
  input  wire [127:0] load_data,  // SharedScratchpad.java:45
  output wire [127:0] data  // SharedScratchpad.java:46
);

  reg [127:0] words_data;  // SharedScratchpad.java:51

  (* ram_style = "block" *)
  reg [127:0] words [0:511];  // SharedScratchpad.java:48
  always @(posedge aclk) begin
    if (write_enable || load_valid) begin
      words[write_enable ? write_address : load_address] <= write_enable ? write_data : load_data;  // SharedScratchpad.java:54
    end
  end
  always @(posedge aclk) begin
    if (read_enable || store_valid) begin
      words_data <= words[read_enable ? read_address : store_data];  // SharedScratchpad.java:51
    end
  end

  assign store_ready = !read_enable;  // SharedScratchpad.java:49
  assign data = words_data;  // SharedScratchpad.java:50
  assign load_ready = !write_enable;  // SharedScratchpad.java:53

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn};
endmodule

`default_nettype wire

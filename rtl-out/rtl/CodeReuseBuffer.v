// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.reuse.CodeReuseBuffer
// with Params[depth=256, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module CodeReuseBuffer (  // CodeReuseBuffer.java:48
  input  wire         aclk,
  input  wire         aresetn,
  output wire [127:0] data,  // CodeReuseBuffer.java:38
  input  wire         read_enable,  // CodeReuseBuffer.java:49
  input  wire [7:0]   read_address,  // CodeReuseBuffer.java:49
  input  wire         write_enable,  // CodeReuseBuffer.java:50
  input  wire [7:0]   write_address,  // CodeReuseBuffer.java:50
  input  wire [127:0] write_data,  // CodeReuseBuffer.java:50
  input  wire         store_valid,  // CodeReuseBuffer.java:51
  output wire         store_ready,  // CodeReuseBuffer.java:51
  input  wire [7:0]   store_data,  // CodeReuseBuffer.java:51
  input  wire         load_valid,  // CodeReuseBuffer.java:52
  output wire         load_ready,  // CodeReuseBuffer.java:52
  input  wire [7:0]   load_address,  // CodeReuseBuffer.java:52
  input  wire [127:0] load_data  // CodeReuseBuffer.java:52
);

  reg [127:0] words_data;  // CodeReuseBuffer.java:57

  (* ram_style = "block" *)
  reg [127:0] words [0:255];  // CodeReuseBuffer.java:54
  always @(posedge aclk) begin
    if (write_enable || load_valid) begin
      words[write_enable ? write_address : load_address] <= write_enable ? write_data : load_data;  // CodeReuseBuffer.java:60
    end
  end
  always @(posedge aclk) begin
    if (read_enable || store_valid) begin
      words_data <= words[read_enable ? read_address : store_data];  // CodeReuseBuffer.java:57
    end
  end

  assign store_ready = !read_enable;  // CodeReuseBuffer.java:55
  assign data = words_data;  // CodeReuseBuffer.java:56
  assign load_ready = !write_enable;  // CodeReuseBuffer.java:59

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.WindowMemory
// with Params[depth=512, bits=160, ports=1, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module WindowMemory (  // WindowMemory.java:40
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         write_enable,  // WindowMemory.java:41
  input  wire [8:0]   write_address,  // WindowMemory.java:41
  input  wire [159:0] write_data,  // WindowMemory.java:41
  input  wire         reads_0_enable,  // WindowMemory.java:42
  input  wire [8:0]   reads_0_address,  // WindowMemory.java:42
  output wire [159:0] data_0  // WindowMemory.java:43
);

  reg [159:0] copy_0_data;  // WindowMemory.java:50

  (* ram_style = "block" *)
  reg [159:0] copy_0 [0:511];  // WindowMemory.java:47
  always @(posedge aclk) begin
    if (write_enable) begin
      copy_0[write_address] <= write_data;  // WindowMemory.java:48
    end
  end
  always @(posedge aclk) begin
    if (reads_0_enable) begin
      copy_0_data <= copy_0[reads_0_address];  // WindowMemory.java:50
    end
  end

  assign data_0 = copy_0_data;  // WindowMemory.java:50

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn};
endmodule

`default_nettype wire

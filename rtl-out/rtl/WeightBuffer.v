// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.WeightBuffer
// with PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module WeightBuffer (  // WeightBuffer.java:31
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        write_enable,  // WeightBuffer.java:32
  input  wire [6:0]  write_address,  // WeightBuffer.java:32
  input  wire [63:0] write_data,  // WeightBuffer.java:32
  input  wire        reads_0_enable,  // WeightBuffer.java:33
  input  wire [6:0]  reads_0_address,  // WeightBuffer.java:33
  output wire [63:0] data_0  // WeightBuffer.java:34
);

  reg [63:0] bank_0_data;  // WeightBuffer.java:47

  (* ram_style = "block" *)
  reg [63:0] bank_0 [0:127];  // WeightBuffer.java:40
  always @(posedge aclk) begin
    if (write_enable) begin
      bank_0[write_address] <= write_data;  // WeightBuffer.java:45
    end
  end
  always @(posedge aclk) begin
    if (reads_0_enable) begin
      bank_0_data <= bank_0[reads_0_address];  // WeightBuffer.java:47
    end
  end

  assign data_0 = bank_0_data;  // WeightBuffer.java:47

  // Bits that nothing reads.
  wire _unused = &{1'b0, aresetn};
endmodule

`default_nettype wire

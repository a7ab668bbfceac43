// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.RowCollector
// with Params[beatBits=16, beats=8, depth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module RowCollector_beat_bits16_depth512 (  // RowCollector.java:38
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         start,  // RowCollector.java:20
  input  wire         valid,  // RowCollector.java:26
  input  wire         row_end,  // RowCollector.java:29
  input  wire [8:0]   first,  // RowCollector.java:39
  input  wire [15:0]  beat,  // RowCollector.java:40
  output wire         write_enable,  // RowCollector.java:42
  output wire [8:0]   write_address,  // RowCollector.java:42
  output wire [127:0] write_data  // RowCollector.java:42
);

  reg [127:0] row;  // RowCollector.java:44
  reg full;  // RowCollector.java:45
  reg [8:0] address;  // RowCollector.java:48

  always @(posedge aclk) begin
    if (!aresetn) begin
      full <= 1'b0;  // RowCollector.java:45
    end else begin
      full <= valid && row_end;  // RowCollector.java:46
    end
  end

  always @(posedge aclk) begin
    if (valid) begin  // RowCollector.java:47
      row <= {beat, row[127:16]};  // RowCollector.java:47
    end
  end

  always @(posedge aclk) begin
    if (start) begin  // RowCollector.java:49
      address <= first;  // RowCollector.java:49
    end else if (full) begin  // RowCollector.java:49
      address <= address + 9'd1;  // RowCollector.java:49
    end
  end

  assign write_enable = full;  // RowCollector.java:50
  assign write_address = address;  // RowCollector.java:50
  assign write_data = row;  // RowCollector.java:50
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.PartReader
// with Params[depth=64, parts=1, bits=32]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module PartReader_depth64_bits32 (  // PartReader.java:54
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        start,  // PartReader.java:36
  input  wire [5:0]  first,  // PartReader.java:55
  input  wire [6:0]  words,  // PartReader.java:56
  output wire        read_valid,  // PartReader.java:57
  input  wire        read_ready,  // PartReader.java:57
  output wire [5:0]  read_data,  // PartReader.java:57
  input  wire [31:0] data,  // PartReader.java:58
  output wire        out_valid,  // PartReader.java:59
  input  wire        out_ready,  // PartReader.java:59
  output wire [31:0] out_bits,  // PartReader.java:59
  output wire        out_end  // PartReader.java:59
);

  reg [5:0] address;  // PartReader.java:61
  reg [6:0] words_left;  // PartReader.java:62
  reg coming;  // PartReader.java:63
  reg [31:0] word;  // PartReader.java:64
  reg parts_left;  // PartReader.java:65

  wire last_part = parts_left;  // PartReader.java:67
  wire empty = !parts_left;  // PartReader.java:68
  assign read_valid = (|words_left) && !coming && (empty || (last_part && out_ready));  // PartReader.java:69
  assign read_data = address;  // PartReader.java:69

  always @(posedge aclk) begin
    if (!aresetn) begin
      coming <= 1'b0;  // PartReader.java:63
    end else begin
      coming <= read_valid && read_ready;  // PartReader.java:70
    end
  end

  assign out_valid = !empty;  // PartReader.java:71
  assign out_bits = word;  // PartReader.java:71
  assign out_end = last_part && !(|words_left);  // PartReader.java:71

  wire read_valid_and_read_ready = read_valid && read_ready;  // PartReader.java:73
  always @(posedge aclk) begin
    if (read_valid_and_read_ready) begin  // PartReader.java:72
      address <= address + 6'd1;  // PartReader.java:75
    end
    if (start) begin  // PartReader.java:92
      address <= first;  // PartReader.java:95
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      words_left <= 7'd0;  // PartReader.java:62
    end else begin
      if (read_valid_and_read_ready) begin  // PartReader.java:72
        words_left <= words_left - 7'd1;  // PartReader.java:76
      end
      if (start) begin  // PartReader.java:92
        words_left <= words;  // PartReader.java:96
      end
    end
  end

  always @(posedge aclk) begin
    if (coming) begin  // PartReader.java:78
      word <= data;  // PartReader.java:81
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      parts_left <= 1'b0;  // PartReader.java:65
    end else if (coming) begin  // PartReader.java:78
      parts_left <= 1'b1;  // PartReader.java:82
    end else if (out_valid && out_ready) begin  // PartReader.java:84
      parts_left <= parts_left - 1'b1;  // PartReader.java:87
    end
  end
endmodule

`default_nettype wire

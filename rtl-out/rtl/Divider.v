// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.Divider
// with Params[rowDepth=64, units=1]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Divider (  // Divider.java:55
  input  wire        aclk,
  input  wire        aresetn,
  output wire        done,  // Divider.java:36
  input  wire [82:0] row_data,  // Divider.java:42
  input  wire        command_valid,  // Divider.java:56
  output wire        command_ready,  // Divider.java:56
  input  wire [5:0]  command_row,  // Divider.java:56
  input  wire [6:0]  command_rows,  // Divider.java:56
  input  wire [15:0] command_multiplier,  // Divider.java:56
  input  wire [5:0]  command_shift,  // Divider.java:56
  output wire        row_read_enable,  // Divider.java:57
  output wire [5:0]  row_read_address,  // Divider.java:57
  output wire        row_write_enable,  // Divider.java:58
  output wire [5:0]  row_write_address,  // Divider.java:58
  output wire [82:0] row_write_data  // Divider.java:58
);

  reg active;  // Divider.java:60
  reg [5:0] at_row;  // Divider.java:61
  reg [6:0] at_rows;  // Divider.java:61
  reg [15:0] at_multiplier;  // Divider.java:61
  reg [5:0] at_shift;  // Divider.java:61
  wire reader_read_valid;  // Divider.java:63
  wire [5:0] reader_read_data;  // Divider.java:63
  wire reader_out_valid;  // Divider.java:63
  wire reader_out_ready;  // Divider.java:63
  wire [31:0] reader_out_bits;  // Divider.java:63
  wire reader_out_end;  // Divider.java:63
  wire units_0_in_ready;  // Divider.java:71
  wire units_0_out_valid;  // Divider.java:71
  wire [15:0] units_0_out_multiplier;  // Divider.java:71
  wire [5:0] units_0_out_shift;  // Divider.java:71
  reg turn_turn;  // Turns.java:40
  wire items_valid;  // Turns.java:28
  wire items_ready;  // Turns.java:28
  wire [15:0] items_multiplier;  // Turns.java:28
  wire [5:0] items_shift;  // Turns.java:28
  reg turn_turn_1;  // Turns.java:40
  reg finished;  // Divider.java:84

  PartReader_depth64_bits32 reader (  // Divider.java:63
    .aclk(aclk),
    .aresetn(aresetn),
    .start(command_valid && command_ready),  // Divider.java:64
    .first(command_row),  // Divider.java:65
    .words(command_rows),  // Divider.java:66
    .read_valid(reader_read_valid),
    .read_ready(1'b1),  // Divider.java:68
    .read_data(reader_read_data),
    .data(row_data[63:32]),  // Divider.java:69
    .out_valid(reader_out_valid),
    .out_ready(reader_out_ready),
    .out_bits(reader_out_bits),
    .out_end(reader_out_end)
  );

  DivisionUnit units_0 (  // Divider.java:71
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(reader_out_valid && !turn_turn),  // Turns.java:21
    .in_ready(units_0_in_ready),
    .in_total(reader_out_bits),  // Turns.java:21
    .in_multiplier(at_multiplier),  // Turns.java:21
    .in_shift(at_shift),  // Turns.java:21
    .out_valid(units_0_out_valid),
    .out_ready(items_ready && !turn_turn_1),  // Turns.java:34
    .out_multiplier(units_0_out_multiplier),
    .out_shift(units_0_out_shift)
  );

  assign command_ready = !active;  // Divider.java:62
  assign row_read_enable = reader_read_valid;  // Divider.java:67
  assign row_read_address = reader_read_data;  // Divider.java:67

  always @(posedge aclk) begin
    if (!aresetn) begin
      turn_turn <= 1'b0;  // Turns.java:40
    end else if (reader_out_valid && reader_out_ready) begin  // Turns.java:41
      turn_turn <= !turn_turn ? 1'b0 : turn_turn + 1'b1;  // Turns.java:41
    end
  end

  assign reader_out_ready = units_0_in_ready;  // Turns.java:23

  always @(posedge aclk) begin
    if (!aresetn) begin
      turn_turn_1 <= 1'b0;  // Turns.java:40
    end else if (items_valid && items_ready) begin  // Turns.java:41
      turn_turn_1 <= !turn_turn_1 ? 1'b0 : turn_turn_1 + 1'b1;  // Turns.java:41
    end
  end

  assign items_valid = units_0_out_valid;  // Turns.java:30
  assign items_multiplier = units_0_out_multiplier;  // Turns.java:30
  assign items_shift = units_0_out_shift;  // Turns.java:30
  assign items_ready = 1'b1;  // Divider.java:76
  assign row_write_enable = items_valid;  // Divider.java:81
  assign row_write_address = at_row;  // Divider.java:81

  wire [82:0] word = {11'd0, items_shift, 48'd0, {2'd0, items_multiplier}};  // RowWord.java:25
  assign row_write_data = word;  // Divider.java:81

  wire ends = items_valid && at_rows == 7'd1;  // Divider.java:83
  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // Divider.java:84
    end else begin
      finished <= ends;  // Divider.java:85
    end
  end

  assign done = finished;  // Divider.java:86

  wire command_valid_and_command_ready = command_valid && command_ready;  // Divider.java:88
  always @(posedge aclk) begin
    if (!aresetn) begin
      active <= 1'b0;  // Divider.java:60
    end else if (command_valid_and_command_ready) begin  // Divider.java:87
      active <= 1'b1;  // Divider.java:90
    end else if (items_valid) begin  // Divider.java:93
      if (ends) begin  // Divider.java:98
        active <= 1'b0;  // Divider.java:98
      end
    end
  end

  always @(posedge aclk) begin
    if (command_valid_and_command_ready) begin  // Divider.java:87
      at_row <= command_row;  // Divider.java:91
      at_rows <= command_rows;  // Divider.java:91
      at_multiplier <= command_multiplier;  // Divider.java:91
      at_shift <= command_shift;  // Divider.java:91
    end else if (items_valid) begin  // Divider.java:93
      at_row <= at_row + 6'd1;  // Divider.java:96
      at_rows <= at_rows - 7'd1;  // Divider.java:97
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, row_data[82:64], row_data[31:0], reader_out_end};
endmodule

`default_nettype wire

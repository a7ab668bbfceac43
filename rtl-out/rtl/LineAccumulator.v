// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.LineAccumulator
// with Params[yDepth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module LineAccumulator (  // LineAccumulator.java:41
  input  wire       aclk,
  input  wire       aresetn,
  output wire       done,  // LineAccumulator.java:28
  input  wire       command_valid,  // LineAccumulator.java:42
  output wire       command_ready,  // LineAccumulator.java:42
  input  wire [8:0] command_y,  // LineAccumulator.java:42
  input  wire [9:0] command_rows,  // LineAccumulator.java:42
  input  wire [9:0] command_line,  // LineAccumulator.java:42
  input  wire [8:0] command_skip,  // LineAccumulator.java:42
  output wire       rows_valid,  // LineAccumulator.java:43
  input  wire       rows_ready,  // LineAccumulator.java:43
  output wire [8:0] rows_from,  // LineAccumulator.java:43
  output wire [8:0] rows_to,  // LineAccumulator.java:43
  output wire       rows_first,  // LineAccumulator.java:43
  output wire       rows_stays  // LineAccumulator.java:43
);

  reg active;  // LineAccumulator.java:45
  reg [8:0] at_y;  // LineAccumulator.java:46
  reg [9:0] at_rows;  // LineAccumulator.java:46
  reg [9:0] at_line;  // LineAccumulator.java:46
  reg [8:0] at_skip;  // LineAccumulator.java:46
  reg [8:0] to;  // LineAccumulator.java:47
  reg [9:0] in_line;  // LineAccumulator.java:48
  reg finished_1;  // LineAccumulator.java:72
  reg finished;  // LineAccumulator.java:72

  assign command_ready = !active;  // LineAccumulator.java:52
  assign rows_valid = active;  // LineAccumulator.java:53
  assign rows_from = at_y;  // LineAccumulator.java:53
  assign rows_to = to;  // LineAccumulator.java:53
  assign rows_first = !(|in_line);  // LineAccumulator.java:53

  wire stays = in_line >= {1'b0, at_skip};  // LineAccumulator.java:49
  assign rows_stays = stays;  // LineAccumulator.java:53

  wire ends = at_rows == 10'd1;  // LineAccumulator.java:51
  wire command_valid_and_command_ready = command_valid && command_ready;  // LineAccumulator.java:55
  wire rows_valid_and_rows_ready = rows_valid && rows_ready;  // LineAccumulator.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      active <= 1'b0;  // LineAccumulator.java:45
    end else if (command_valid_and_command_ready) begin  // LineAccumulator.java:54
      active <= 1'b1;  // LineAccumulator.java:57
    end else if (rows_valid_and_rows_ready) begin  // LineAccumulator.java:62
      if (ends) begin  // LineAccumulator.java:69
        active <= 1'b0;  // LineAccumulator.java:69
      end
    end
  end

  wire line_ends = {1'b0, in_line} + 11'd1 == {1'b0, at_line};  // LineAccumulator.java:50
  always @(posedge aclk) begin
    if (command_valid_and_command_ready) begin  // LineAccumulator.java:54
      at_y <= command_y;  // LineAccumulator.java:58
      at_rows <= command_rows;  // LineAccumulator.java:58
      at_line <= command_line;  // LineAccumulator.java:58
      at_skip <= command_skip;  // LineAccumulator.java:58
      to <= command_y;  // LineAccumulator.java:59
      in_line <= 10'd0;  // LineAccumulator.java:60
    end else if (rows_valid_and_rows_ready) begin  // LineAccumulator.java:62
      at_y <= at_y + 9'd1;  // LineAccumulator.java:65
      to <= to + {8'd0, stays};  // LineAccumulator.java:66
      in_line <= line_ends ? 10'd0 : in_line + 10'd1;  // LineAccumulator.java:67
      at_rows <= at_rows - 10'd1;  // LineAccumulator.java:68
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      finished_1 <= 1'b0;  // LineAccumulator.java:72
      finished <= 1'b0;  // LineAccumulator.java:72
    end else begin
      finished_1 <= rows_valid && rows_ready && ends;  // LineAccumulator.java:72
      finished <= finished_1;  // LineAccumulator.java:72
    end
  end

  assign done = finished;  // LineAccumulator.java:73
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.ColumnAccumulators
// with PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ColumnAccumulators (  // ColumnAccumulators.java:59
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         drained,  // ColumnAccumulators.java:37
  output wire         full,  // ColumnAccumulators.java:40
  input  wire         tokens_valid,  // ColumnAccumulators.java:60
  input  wire         tokens_row_end,  // ColumnAccumulators.java:60
  input  wire         tokens_lanes_0_valid,  // ColumnAccumulators.java:60
  input  wire [6:0]   tokens_lanes_0_address,  // ColumnAccumulators.java:60
  input  wire [8:0]   tokens_lanes_0_code,  // ColumnAccumulators.java:60
  input  wire [63:0]  weights_0,  // ColumnAccumulators.java:61
  output wire [255:0] sums  // ColumnAccumulators.java:62
);

  reg arriving_step_valid;  // ColumnAccumulators.java:49
  reg arriving_step_row_end;  // ColumnAccumulators.java:49
  reg operands_step_valid;  // ColumnAccumulators.java:49
  reg operands_step_row_end;  // ColumnAccumulators.java:49
  reg multiplied_step_valid;  // ColumnAccumulators.java:49
  reg multiplied_step_row_end;  // ColumnAccumulators.java:49
  reg [8:0] code_0_1;  // ColumnAccumulators.java:146
  reg [8:0] code_0;  // ColumnAccumulators.java:146
  reg valid_arriving_0;  // ColumnAccumulators.java:147
  reg [63:0] operand_0;  // ColumnAccumulators.java:170
  reg signed [16:0] product_0_0;  // ColumnAccumulators.java:174
  reg signed [16:0] product_0_1;  // ColumnAccumulators.java:174
  reg signed [16:0] product_0_2;  // ColumnAccumulators.java:174
  reg signed [16:0] product_0_3;  // ColumnAccumulators.java:174
  reg signed [16:0] product_0_4;  // ColumnAccumulators.java:174
  reg signed [16:0] product_0_5;  // ColumnAccumulators.java:174
  reg signed [16:0] product_0_6;  // ColumnAccumulators.java:174
  reg signed [16:0] product_0_7;  // ColumnAccumulators.java:174
  reg waiting;  // ColumnAccumulators.java:81
  reg signed [31:0] accumulator_0;  // ColumnAccumulators.java:96
  reg signed [31:0] result_0;  // ColumnAccumulators.java:97
  reg signed [31:0] accumulator_1;  // ColumnAccumulators.java:96
  reg signed [31:0] result_1;  // ColumnAccumulators.java:97
  reg signed [31:0] accumulator_2;  // ColumnAccumulators.java:96
  reg signed [31:0] result_2;  // ColumnAccumulators.java:97
  reg signed [31:0] accumulator_3;  // ColumnAccumulators.java:96
  reg signed [31:0] result_3;  // ColumnAccumulators.java:97
  reg signed [31:0] accumulator_4;  // ColumnAccumulators.java:96
  reg signed [31:0] result_4;  // ColumnAccumulators.java:97
  reg signed [31:0] accumulator_5;  // ColumnAccumulators.java:96
  reg signed [31:0] result_5;  // ColumnAccumulators.java:97
  reg signed [31:0] accumulator_6;  // ColumnAccumulators.java:96
  reg signed [31:0] result_6;  // ColumnAccumulators.java:97
  reg signed [31:0] accumulator_7;  // ColumnAccumulators.java:96
  reg signed [31:0] result_7;  // ColumnAccumulators.java:97

  always @(posedge aclk) begin
    if (!aresetn) begin
      arriving_step_valid <= 1'b0;  // ColumnAccumulators.java:49
      arriving_step_row_end <= 1'b0;  // ColumnAccumulators.java:49
      operands_step_valid <= 1'b0;  // ColumnAccumulators.java:49
      operands_step_row_end <= 1'b0;  // ColumnAccumulators.java:49
      multiplied_step_valid <= 1'b0;  // ColumnAccumulators.java:49
      multiplied_step_row_end <= 1'b0;  // ColumnAccumulators.java:49
    end else begin
      arriving_step_valid <= tokens_valid;  // ColumnAccumulators.java:50
      arriving_step_row_end <= tokens_row_end;  // ColumnAccumulators.java:50
      operands_step_valid <= arriving_step_valid;  // ColumnAccumulators.java:50
      operands_step_row_end <= arriving_step_row_end;  // ColumnAccumulators.java:50
      multiplied_step_valid <= operands_step_valid;  // ColumnAccumulators.java:50
      multiplied_step_row_end <= operands_step_row_end;  // ColumnAccumulators.java:50
    end
  end

  wire [63:0] row_0 = valid_arriving_0 ? weights_0 : 64'd0;  // ColumnAccumulators.java:149
  wire signed [16:0] code_0_times_operand_0_7_0 = $signed({{8{code_0[8]}}, code_0}) *
      $signed({{9{operand_0[7]}}, operand_0[7:0]});  // ColumnAccumulators.java:175
  wire signed [16:0] code_0_times_operand_0_15_8 = $signed({{8{code_0[8]}}, code_0}) *
      $signed({{9{operand_0[15]}}, operand_0[15:8]});  // ColumnAccumulators.java:175
  wire signed [16:0] code_0_times_operand_0_23_16 = $signed({{8{code_0[8]}}, code_0}) *
      $signed({{9{operand_0[23]}}, operand_0[23:16]});  // ColumnAccumulators.java:175
  wire signed [16:0] code_0_times_operand_0_31_24 = $signed({{8{code_0[8]}}, code_0}) *
      $signed({{9{operand_0[31]}}, operand_0[31:24]});  // ColumnAccumulators.java:175
  wire signed [16:0] code_0_times_operand_0_39_32 = $signed({{8{code_0[8]}}, code_0}) *
      $signed({{9{operand_0[39]}}, operand_0[39:32]});  // ColumnAccumulators.java:175
  wire signed [16:0] code_0_times_operand_0_47_40 = $signed({{8{code_0[8]}}, code_0}) *
      $signed({{9{operand_0[47]}}, operand_0[47:40]});  // ColumnAccumulators.java:175
  wire signed [16:0] code_0_times_operand_0_55_48 = $signed({{8{code_0[8]}}, code_0}) *
      $signed({{9{operand_0[55]}}, operand_0[55:48]});  // ColumnAccumulators.java:175
  wire signed [16:0] code_0_times_operand_0_63_56 = $signed({{8{code_0[8]}}, code_0}) *
      $signed({{9{operand_0[63]}}, operand_0[63:56]});  // ColumnAccumulators.java:175
  always @(posedge aclk) begin
    code_0_1 <= tokens_lanes_0_code;  // ColumnAccumulators.java:146
    code_0 <= code_0_1;  // ColumnAccumulators.java:146
    valid_arriving_0 <= tokens_lanes_0_valid;  // ColumnAccumulators.java:147
    operand_0 <= row_0;  // ColumnAccumulators.java:170
    product_0_0 <= code_0_times_operand_0_7_0;  // ColumnAccumulators.java:175
    product_0_1 <= code_0_times_operand_0_15_8;  // ColumnAccumulators.java:175
    product_0_2 <= code_0_times_operand_0_23_16;  // ColumnAccumulators.java:175
    product_0_3 <= code_0_times_operand_0_31_24;  // ColumnAccumulators.java:175
    product_0_4 <= code_0_times_operand_0_39_32;  // ColumnAccumulators.java:175
    product_0_5 <= code_0_times_operand_0_47_40;  // ColumnAccumulators.java:175
    product_0_6 <= code_0_times_operand_0_55_48;  // ColumnAccumulators.java:175
    product_0_7 <= code_0_times_operand_0_63_56;  // ColumnAccumulators.java:175
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      waiting <= 1'b0;  // ColumnAccumulators.java:81
    end else if (multiplied_step_row_end) begin  // ColumnAccumulators.java:82
      waiting <= 1'b1;  // ColumnAccumulators.java:82
    end else if (drained) begin  // ColumnAccumulators.java:82
      waiting <= 1'b0;  // ColumnAccumulators.java:82
    end
  end

  assign full = waiting;  // ColumnAccumulators.java:83

  wire signed [31:0] total_0 = accumulator_0 + {{15{product_0_0[16]}}, product_0_0};  // ColumnAccumulators.java:98
  always @(posedge aclk) begin
    if (!aresetn) begin
      accumulator_0 <= 32'd0;  // ColumnAccumulators.java:96
    end else if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      accumulator_0 <= 32'd0;  // ColumnAccumulators.java:102
    end else if (multiplied_step_valid) begin  // ColumnAccumulators.java:105
      accumulator_0 <= total_0;  // ColumnAccumulators.java:105
    end
  end

  always @(posedge aclk) begin
    if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      result_0 <= total_0;  // ColumnAccumulators.java:103
    end
  end

  wire signed [31:0] total_1 = accumulator_1 + {{15{product_0_1[16]}}, product_0_1};  // ColumnAccumulators.java:98
  always @(posedge aclk) begin
    if (!aresetn) begin
      accumulator_1 <= 32'd0;  // ColumnAccumulators.java:96
    end else if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      accumulator_1 <= 32'd0;  // ColumnAccumulators.java:102
    end else if (multiplied_step_valid) begin  // ColumnAccumulators.java:105
      accumulator_1 <= total_1;  // ColumnAccumulators.java:105
    end
  end

  always @(posedge aclk) begin
    if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      result_1 <= total_1;  // ColumnAccumulators.java:103
    end
  end

  wire signed [31:0] total_2 = accumulator_2 + {{15{product_0_2[16]}}, product_0_2};  // ColumnAccumulators.java:98
  always @(posedge aclk) begin
    if (!aresetn) begin
      accumulator_2 <= 32'd0;  // ColumnAccumulators.java:96
    end else if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      accumulator_2 <= 32'd0;  // ColumnAccumulators.java:102
    end else if (multiplied_step_valid) begin  // ColumnAccumulators.java:105
      accumulator_2 <= total_2;  // ColumnAccumulators.java:105
    end
  end

  always @(posedge aclk) begin
    if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      result_2 <= total_2;  // ColumnAccumulators.java:103
    end
  end

  wire signed [31:0] total_3 = accumulator_3 + {{15{product_0_3[16]}}, product_0_3};  // ColumnAccumulators.java:98
  always @(posedge aclk) begin
    if (!aresetn) begin
      accumulator_3 <= 32'd0;  // ColumnAccumulators.java:96
    end else if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      accumulator_3 <= 32'd0;  // ColumnAccumulators.java:102
    end else if (multiplied_step_valid) begin  // ColumnAccumulators.java:105
      accumulator_3 <= total_3;  // ColumnAccumulators.java:105
    end
  end

  always @(posedge aclk) begin
    if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      result_3 <= total_3;  // ColumnAccumulators.java:103
    end
  end

  wire signed [31:0] total_4 = accumulator_4 + {{15{product_0_4[16]}}, product_0_4};  // ColumnAccumulators.java:98
  always @(posedge aclk) begin
    if (!aresetn) begin
      accumulator_4 <= 32'd0;  // ColumnAccumulators.java:96
    end else if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      accumulator_4 <= 32'd0;  // ColumnAccumulators.java:102
    end else if (multiplied_step_valid) begin  // ColumnAccumulators.java:105
      accumulator_4 <= total_4;  // ColumnAccumulators.java:105
    end
  end

  always @(posedge aclk) begin
    if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      result_4 <= total_4;  // ColumnAccumulators.java:103
    end
  end

  wire signed [31:0] total_5 = accumulator_5 + {{15{product_0_5[16]}}, product_0_5};  // ColumnAccumulators.java:98
  always @(posedge aclk) begin
    if (!aresetn) begin
      accumulator_5 <= 32'd0;  // ColumnAccumulators.java:96
    end else if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      accumulator_5 <= 32'd0;  // ColumnAccumulators.java:102
    end else if (multiplied_step_valid) begin  // ColumnAccumulators.java:105
      accumulator_5 <= total_5;  // ColumnAccumulators.java:105
    end
  end

  always @(posedge aclk) begin
    if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      result_5 <= total_5;  // ColumnAccumulators.java:103
    end
  end

  wire signed [31:0] total_6 = accumulator_6 + {{15{product_0_6[16]}}, product_0_6};  // ColumnAccumulators.java:98
  always @(posedge aclk) begin
    if (!aresetn) begin
      accumulator_6 <= 32'd0;  // ColumnAccumulators.java:96
    end else if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      accumulator_6 <= 32'd0;  // ColumnAccumulators.java:102
    end else if (multiplied_step_valid) begin  // ColumnAccumulators.java:105
      accumulator_6 <= total_6;  // ColumnAccumulators.java:105
    end
  end

  always @(posedge aclk) begin
    if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      result_6 <= total_6;  // ColumnAccumulators.java:103
    end
  end

  wire signed [31:0] total_7 = accumulator_7 + {{15{product_0_7[16]}}, product_0_7};  // ColumnAccumulators.java:98
  always @(posedge aclk) begin
    if (!aresetn) begin
      accumulator_7 <= 32'd0;  // ColumnAccumulators.java:96
    end else if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      accumulator_7 <= 32'd0;  // ColumnAccumulators.java:102
    end else if (multiplied_step_valid) begin  // ColumnAccumulators.java:105
      accumulator_7 <= total_7;  // ColumnAccumulators.java:105
    end
  end

  always @(posedge aclk) begin
    if (multiplied_step_row_end) begin  // ColumnAccumulators.java:99
      result_7 <= total_7;  // ColumnAccumulators.java:103
    end
  end

  assign sums = {result_7, result_6, result_5, result_4, result_3, result_2, result_1, result_0};  // ColumnAccumulators.java:91

  // Bits that nothing reads.
  wire _unused = &{1'b0, tokens_lanes_0_address};
endmodule

`default_nettype wire

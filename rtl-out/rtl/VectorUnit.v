// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.VectorUnit
// with Params[columns=8, lanes=1, yDepth=512, paramDepth=64, vectorDepth=256]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module VectorUnit (  // VectorUnit.java:100
  input  wire         aclk,
  input  wire         aresetn,
  output wire         done,  // VectorUnit.java:53
  output wire         busy,  // VectorUnit.java:56
  input  wire         command_valid,  // VectorUnit.java:101
  output wire         command_ready,  // VectorUnit.java:101
  input  wire [8:0]   command_y,  // VectorUnit.java:101
  input  wire [9:0]   command_rows,  // VectorUnit.java:101
  input  wire [5:0]   command_param,  // VectorUnit.java:101
  input  wire [7:0]   command_vector,  // VectorUnit.java:101
  output wire         y_read_valid,  // VectorUnit.java:102
  input  wire         y_read_ready,  // VectorUnit.java:102
  output wire [8:0]   y_read_data,  // VectorUnit.java:102
  input  wire [255:0] y_data,  // VectorUnit.java:103
  output wire         param_read_enable,  // VectorUnit.java:104
  output wire [5:0]   param_read_address,  // VectorUnit.java:104
  input  wire [63:0]  param_data,  // VectorUnit.java:105
  output wire         vector_write_enable,  // VectorUnit.java:106
  output wire [7:0]   vector_write_address,  // VectorUnit.java:106
  output wire [127:0] vector_write_data  // VectorUnit.java:106
);

  reg active;  // VectorUnit.java:109
  reg [8:0] at_y;  // VectorUnit.java:110
  reg [9:0] at_rows;  // VectorUnit.java:110
  reg [5:0] at_param;  // VectorUnit.java:110
  reg [7:0] at_vector;  // VectorUnit.java:110
  reg coming;  // VectorUnit.java:111
  reg [3:0] beats_left;  // VectorUnit.java:112
  reg coming_ends;  // VectorUnit.java:127
  reg [7:0] coming_vector;  // VectorUnit.java:128
  reg [5:0] coming_param;  // VectorUnit.java:129
  reg [255:0] row;  // VectorUnit.java:134
  reg [5:0] param;  // VectorUnit.java:135
  reg [7:0] vector;  // VectorUnit.java:136
  reg ends;  // VectorUnit.java:137
  reg [31:0] sums;  // VectorUnit.java:159
  reg requantised_beat_valid;  // VectorUnit.java:83
  reg requantised_beat_row_end;  // VectorUnit.java:83
  reg requantised_beat_command_end;  // VectorUnit.java:83
  reg [7:0] requantised_beat_vector;  // VectorUnit.java:83
  reg requantised_beat_valid_1;  // VectorUnit.java:83
  reg requantised_beat_row_end_1;  // VectorUnit.java:83
  reg requantised_beat_command_end_1;  // VectorUnit.java:83
  reg [7:0] requantised_beat_vector_1;  // VectorUnit.java:83
  reg requantised_beat_valid_2;  // VectorUnit.java:83
  reg requantised_beat_row_end_2;  // VectorUnit.java:83
  reg requantised_beat_command_end_2;  // VectorUnit.java:83
  reg [7:0] requantised_beat_vector_2;  // VectorUnit.java:83
  reg requantised_beat_valid_3;  // VectorUnit.java:83
  reg requantised_beat_row_end_3;  // VectorUnit.java:83
  reg requantised_beat_command_end_3;  // VectorUnit.java:83
  reg [7:0] requantised_beat_vector_3;  // VectorUnit.java:83
  reg requantised_beat_valid_4;  // VectorUnit.java:83
  reg requantised_beat_row_end_4;  // VectorUnit.java:83
  reg requantised_beat_command_end_4;  // VectorUnit.java:83
  reg [7:0] requantised_beat_vector_4;  // VectorUnit.java:83
  reg requantised_beat_valid_5;  // VectorUnit.java:83
  reg requantised_beat_row_end_5;  // VectorUnit.java:83
  reg requantised_beat_command_end_5;  // VectorUnit.java:83
  reg [7:0] requantised_beat_vector_5;  // VectorUnit.java:83
  wire signed [15:0] requantizer_0_result;  // VectorUnit.java:169
  reg [127:0] result_row;  // VectorUnit.java:177
  reg collected_beat_valid;  // VectorUnit.java:83
  reg collected_beat_row_end;  // VectorUnit.java:83
  reg collected_beat_command_end;  // VectorUnit.java:83
  reg [7:0] collected_beat_vector;  // VectorUnit.java:83
  reg finished;  // VectorUnit.java:189
  reg [2:0] in_flight;  // VectorUnit.java:192

  Requantizer requantizer_0 (  // VectorUnit.java:169
    .aclk(aclk),
    .aresetn(aresetn),
    .sum(sums),  // VectorUnit.java:171
    .bias(param_data[31:0]),  // VectorUnit.java:172
    .multiplier(param_data[47:32]),  // VectorUnit.java:173
    .shift(param_data[53:48]),  // VectorUnit.java:174
    .result(requantizer_0_result)
  );

  wire room = !coming && beats_left <= 4'd2;  // VectorUnit.java:113
  assign y_read_valid = active && room;  // VectorUnit.java:115
  assign y_read_data = at_y;  // VectorUnit.java:115

  always @(posedge aclk) begin
    if (!aresetn) begin
      coming <= 1'b0;  // VectorUnit.java:111
    end else begin
      coming <= y_read_valid && y_read_ready;  // VectorUnit.java:116
    end
  end

  wire command_ends = at_rows == 10'd1;  // VectorUnit.java:114
  wire y_read_valid_and_y_read_ready = y_read_valid && y_read_ready;  // VectorUnit.java:118
  wire command_valid_and_command_ready = command_valid && command_ready;  // VectorUnit.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      active <= 1'b0;  // VectorUnit.java:109
    end else begin
      if (y_read_valid_and_y_read_ready) begin  // VectorUnit.java:117
        if (command_ends) begin  // VectorUnit.java:123
          active <= 1'b0;  // VectorUnit.java:123
        end
      end
      if (command_valid_and_command_ready) begin  // VectorUnit.java:196
        active <= 1'b1;  // VectorUnit.java:199
      end
    end
  end

  always @(posedge aclk) begin
    if (y_read_valid_and_y_read_ready) begin  // VectorUnit.java:117
      at_y <= at_y + 9'd1;  // VectorUnit.java:120
      at_vector <= at_vector + 8'd1;  // VectorUnit.java:121
      at_rows <= at_rows - 10'd1;  // VectorUnit.java:122
    end
    if (command_valid_and_command_ready) begin  // VectorUnit.java:196
      at_y <= command_y;  // VectorUnit.java:200
      at_rows <= command_rows;  // VectorUnit.java:200
      at_param <= command_param;  // VectorUnit.java:200
      at_vector <= command_vector;  // VectorUnit.java:200
    end
  end

  always @(posedge aclk) begin
    coming_ends <= command_ends;  // VectorUnit.java:130
    coming_vector <= at_vector;  // VectorUnit.java:131
    coming_param <= at_param;  // VectorUnit.java:132
  end

  wire beats = |beats_left;  // VectorUnit.java:138
  always @(posedge aclk) begin
    if (!aresetn) begin
      beats_left <= 4'd0;  // VectorUnit.java:112
    end else if (coming) begin  // VectorUnit.java:140
      beats_left <= 4'd8;  // VectorUnit.java:144
    end else if (beats) begin  // VectorUnit.java:149
      beats_left <= beats_left - 4'd1;  // VectorUnit.java:152
    end
  end

  always @(posedge aclk) begin
    if (coming) begin  // VectorUnit.java:140
      row <= y_data;  // VectorUnit.java:143
      param <= coming_param;  // VectorUnit.java:145
      vector <= coming_vector;  // VectorUnit.java:146
      ends <= coming_ends;  // VectorUnit.java:147
    end else if (beats) begin  // VectorUnit.java:149
      param <= param + 6'd1;  // VectorUnit.java:153
      row <= {32'd0, row[255:32]};  // VectorUnit.java:155
    end
  end

  assign param_read_enable = beats;  // VectorUnit.java:158
  assign param_read_address = param;  // VectorUnit.java:158

  always @(posedge aclk) begin
    sums <= row[31:0];  // VectorUnit.java:160
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requantised_beat_valid <= 1'b0;  // VectorUnit.java:83
    end else begin
      requantised_beat_valid <= beats;  // VectorUnit.java:85
    end
  end

  wire row_ends = beats_left == 4'd1;  // VectorUnit.java:139
  always @(posedge aclk) begin
    requantised_beat_row_end <= row_ends;  // VectorUnit.java:85
    requantised_beat_command_end <= row_ends && ends;  // VectorUnit.java:85
    requantised_beat_vector <= vector;  // VectorUnit.java:85
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requantised_beat_valid_1 <= 1'b0;  // VectorUnit.java:83
    end else begin
      requantised_beat_valid_1 <= requantised_beat_valid;  // VectorUnit.java:85
    end
  end

  always @(posedge aclk) begin
    requantised_beat_row_end_1 <= requantised_beat_row_end;  // VectorUnit.java:85
    requantised_beat_command_end_1 <= requantised_beat_command_end;  // VectorUnit.java:85
    requantised_beat_vector_1 <= requantised_beat_vector;  // VectorUnit.java:85
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requantised_beat_valid_2 <= 1'b0;  // VectorUnit.java:83
    end else begin
      requantised_beat_valid_2 <= requantised_beat_valid_1;  // VectorUnit.java:85
    end
  end

  always @(posedge aclk) begin
    requantised_beat_row_end_2 <= requantised_beat_row_end_1;  // VectorUnit.java:85
    requantised_beat_command_end_2 <= requantised_beat_command_end_1;  // VectorUnit.java:85
    requantised_beat_vector_2 <= requantised_beat_vector_1;  // VectorUnit.java:85
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requantised_beat_valid_3 <= 1'b0;  // VectorUnit.java:83
    end else begin
      requantised_beat_valid_3 <= requantised_beat_valid_2;  // VectorUnit.java:85
    end
  end

  always @(posedge aclk) begin
    requantised_beat_row_end_3 <= requantised_beat_row_end_2;  // VectorUnit.java:85
    requantised_beat_command_end_3 <= requantised_beat_command_end_2;  // VectorUnit.java:85
    requantised_beat_vector_3 <= requantised_beat_vector_2;  // VectorUnit.java:85
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requantised_beat_valid_4 <= 1'b0;  // VectorUnit.java:83
    end else begin
      requantised_beat_valid_4 <= requantised_beat_valid_3;  // VectorUnit.java:85
    end
  end

  always @(posedge aclk) begin
    requantised_beat_row_end_4 <= requantised_beat_row_end_3;  // VectorUnit.java:85
    requantised_beat_command_end_4 <= requantised_beat_command_end_3;  // VectorUnit.java:85
    requantised_beat_vector_4 <= requantised_beat_vector_3;  // VectorUnit.java:85
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requantised_beat_valid_5 <= 1'b0;  // VectorUnit.java:83
    end else begin
      requantised_beat_valid_5 <= requantised_beat_valid_4;  // VectorUnit.java:85
    end
  end

  always @(posedge aclk) begin
    requantised_beat_row_end_5 <= requantised_beat_row_end_4;  // VectorUnit.java:85
    requantised_beat_command_end_5 <= requantised_beat_command_end_4;  // VectorUnit.java:85
    requantised_beat_vector_5 <= requantised_beat_vector_4;  // VectorUnit.java:85
  end

  always @(posedge aclk) begin
    if (requantised_beat_valid_5) begin  // VectorUnit.java:178
      result_row <= {requantizer_0_result, result_row[127:16]};  // VectorUnit.java:181
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_beat_valid <= 1'b0;  // VectorUnit.java:83
    end else begin
      collected_beat_valid <= requantised_beat_valid_5;  // VectorUnit.java:85
    end
  end

  always @(posedge aclk) begin
    collected_beat_row_end <= requantised_beat_row_end_5;  // VectorUnit.java:85
    collected_beat_command_end <= requantised_beat_command_end_5;  // VectorUnit.java:85
    collected_beat_vector <= requantised_beat_vector_5;  // VectorUnit.java:85
  end

  wire writes = collected_beat_valid && collected_beat_row_end;  // VectorUnit.java:186
  assign vector_write_enable = writes;  // VectorUnit.java:187
  assign vector_write_address = collected_beat_vector;  // VectorUnit.java:187
  assign vector_write_data = result_row;  // VectorUnit.java:187

  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // VectorUnit.java:189
    end else begin
      finished <= collected_beat_valid && collected_beat_command_end;  // VectorUnit.java:190
    end
  end

  assign done = finished;  // VectorUnit.java:191

  always @(posedge aclk) begin
    if (!aresetn) begin
      in_flight <= 3'd0;  // VectorUnit.java:192
    end else begin
      in_flight <= in_flight + {2'd0, command_valid && command_ready} - {2'd0, finished};  // VectorUnit.java:193
    end
  end

  assign busy = |in_flight;  // VectorUnit.java:194
  assign command_ready = !active && !(&in_flight);  // VectorUnit.java:195

  // Bits that nothing reads.
  wire _unused = &{1'b0, param_data[63:54]};
endmodule

`default_nettype wire

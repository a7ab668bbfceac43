// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.Modulator
// with Params[columns=8, lanes=1, paramDepth=512, vectorDepth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Modulator (  // Modulator.java:72
  input  wire         aclk,
  input  wire         aresetn,
  output wire         done,  // Modulator.java:45
  input  wire         command_valid,  // Modulator.java:73
  output wire         command_ready,  // Modulator.java:73
  input  wire [8:0]   command_scale,  // Modulator.java:73
  input  wire [8:0]   command_shift,  // Modulator.java:73
  input  wire [8:0]   command_param,  // Modulator.java:73
  output wire         vector_read_enable,  // Modulator.java:74
  output wire [8:0]   vector_read_address,  // Modulator.java:74
  input  wire [127:0] vector_data,  // Modulator.java:75
  output wire         param_write_enable,  // Modulator.java:76
  output wire [8:0]   param_write_address,  // Modulator.java:76
  output wire [127:0] param_write_data  // Modulator.java:76
);

  reg [2:0] phase;  // Modulator.java:78
  reg [8:0] at_scale;  // Modulator.java:79
  reg [8:0] at_shift;  // Modulator.java:79
  reg [8:0] at_param;  // Modulator.java:79
  reg [127:0] scales;  // Modulator.java:80
  reg [127:0] shifts;  // Modulator.java:81
  reg [2:0] word;  // Modulator.java:82
  reg finished;  // Modulator.java:104

  wire asks_scales = phase == 3'd1;  // Modulator.java:84
  assign vector_read_enable = asks_scales || phase == 3'd2;  // Modulator.java:85
  assign vector_read_address = asks_scales ? at_scale : at_shift;  // Modulator.java:85
  assign param_write_enable = phase == 3'd4;  // Modulator.java:102
  assign param_write_address = at_param;  // Modulator.java:102

  wire [15:0] scale_0 = scales[15:0];  // Modulator.java:94
  wire [15:0] shift_0 = shifts[15:0];  // Modulator.java:95
  wire signed [16:0] scale_0_plus_2048 = {scale_0[15], scale_0} + 17'h800;  // Modulator.java:98
  wire [26:0] cat_shift_0_0 = {shift_0, 11'd0};  // Modulator.java:99
  wire signed [47:0] channels_0_offset = {{21{cat_shift_0_0[26]}}, cat_shift_0_0};  // Modulator.java:99
  localparam signed [31:0] channels_0_bias = 32'd0;  // ChannelWord.java:36
  localparam [7:0] channels_0_shift = 8'd11;  // ChannelWord.java:38
  wire signed [19:0] channels_0_multiplier = {{3{scale_0_plus_2048[16]}}, scale_0_plus_2048};  // ChannelWord.java:39
  localparam signed [19:0] channels_0_second = 20'd0;  // ChannelWord.java:40
  assign param_write_data = {channels_0_second, channels_0_multiplier, channels_0_shift,
      channels_0_offset, channels_0_bias};  // Modulator.java:102

  wire last = word == 3'd7;  // Modulator.java:83
  always @(posedge aclk) begin
    if (!aresetn) begin
      finished <= 1'b0;  // Modulator.java:104
    end else begin
      finished <= phase == 3'd4 && last;  // Modulator.java:105
    end
  end

  assign done = finished;  // Modulator.java:106
  assign command_ready = phase == 3'd0;  // Modulator.java:107

  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 3'd0;  // Modulator.java:78
    end else begin
      case (phase)  // Modulator.java:108
        3'd0: begin  // IDLE
          if (command_valid) begin  // Modulator.java:113
            phase <= 3'd1;  // Modulator.java:118
          end
        end
        3'd1: begin  // SCALES
          phase <= 3'd2;  // Modulator.java:120
        end
        3'd2: begin  // SHIFTS
          phase <= 3'd3;  // Modulator.java:124
        end
        3'd3: begin  // COMING
          phase <= 3'd4;  // Modulator.java:129
        end
        default: begin  // WORDS
          if (last) begin  // Modulator.java:135
            phase <= 3'd0;  // Modulator.java:135
          end
        end
      endcase
    end
  end

  always @(posedge aclk) begin
    case (phase)  // Modulator.java:108
      3'd0: begin  // IDLE
        if (command_valid) begin  // Modulator.java:113
          at_scale <= command_scale;  // Modulator.java:116
          at_shift <= command_shift;  // Modulator.java:116
          at_param <= command_param;  // Modulator.java:116
          word <= 3'd0;  // Modulator.java:117
        end
      end
      3'd1: ;  // SCALES
      3'd2: begin  // SHIFTS
        scales <= vector_data;  // Modulator.java:123
      end
      3'd3: begin  // COMING
        shifts <= vector_data;  // Modulator.java:128
      end
      default: begin  // WORDS
        word <= word + 3'd1;  // Modulator.java:133
        at_param <= at_param + 9'd1;  // Modulator.java:134
        scales <= {16'd0, scales[127:16]};  // Modulator.java:137
        shifts <= {16'd0, shifts[127:16]};  // Modulator.java:138
      end
    endcase
  end
endmodule

`default_nettype wire

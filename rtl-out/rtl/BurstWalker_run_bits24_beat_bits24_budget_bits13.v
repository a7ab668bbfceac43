// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.BurstWalker
// with Params[addressBits=32, dataBits=32, maxBurst=16, runBits=24, beatBits=24, budgetBits=13]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module BurstWalker_run_bits24_beat_bits24_budget_bits13 (  // BurstWalker.java:68
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               stop,  // BurstWalker.java:59
  output wire               busy,  // BurstWalker.java:62
  output wire               overrun,  // BurstWalker.java:65
  input  wire               in_valid,  // BurstWalker.java:69
  output wire               in_ready,  // BurstWalker.java:69
  input  wire [31:0]        in_address,  // BurstWalker.java:69
  input  wire [23:0]        in_runs,  // BurstWalker.java:69
  input  wire [23:0]        in_beats,  // BurstWalker.java:69
  input  wire signed [31:0] in_stride,  // BurstWalker.java:69
  input  wire [12:0]        in_budget,  // BurstWalker.java:69
  output wire               out_valid,  // BurstWalker.java:70
  input  wire               out_ready,  // BurstWalker.java:70
  output wire [31:0]        out_address,  // BurstWalker.java:70
  output wire [7:0]         out_length  // BurstWalker.java:70
);

  reg [1:0] phase;  // BurstWalker.java:71
  reg [31:0] start;  // BurstWalker.java:72
  reg [31:0] address;  // BurstWalker.java:73
  reg [23:0] runs;  // BurstWalker.java:74
  reg [23:0] beats;  // BurstWalker.java:75
  reg [23:0] left;  // BurstWalker.java:76
  reg signed [31:0] stride;  // BurstWalker.java:77
  reg [12:0] budget;  // BurstWalker.java:78
  reg [8:0] size;  // BurstWalker.java:79

  assign in_ready = phase == 2'd0;  // BurstWalker.java:87
  assign busy = phase != 2'd0;  // BurstWalker.java:88

  wire exceeds = budget < {4'd0, size};  // BurstWalker.java:84
  assign overrun = phase == 2'd2 && exceeds;  // BurstWalker.java:89
  assign out_valid = phase == 2'd2 && !exceeds;  // BurstWalker.java:90
  assign out_address = address;  // BurstWalker.java:90
  assign out_length = size[7:0] - 8'd1;  // BurstWalker.java:90

  wire run_ends = left == {15'd0, size};  // BurstWalker.java:85
  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 2'd0;  // BurstWalker.java:71
    end else begin
      case (phase)  // BurstWalker.java:93
        2'd0: begin  // IDLE
          if (in_valid) begin  // BurstWalker.java:98
            phase <= 2'd1;  // BurstWalker.java:108
          end
        end
        2'd1: begin  // MEASURE
          phase <= 2'd2;  // BurstWalker.java:113
          if (stop) begin  // BurstWalker.java:114
            phase <= 2'd0;  // BurstWalker.java:114
          end
        end
        default: begin
          if (exceeds) begin  // BurstWalker.java:118
            phase <= 2'd0;  // BurstWalker.java:118
          end else if (out_ready) begin  // BurstWalker.java:119
            phase <= 2'd1;  // BurstWalker.java:123
            if (run_ends) begin  // BurstWalker.java:124
              if (runs == 24'd1) begin  // BurstWalker.java:131
                phase <= 2'd0;  // BurstWalker.java:131
              end
            end
          end
        end
      endcase
    end
  end

  wire [3:0] position = address[5:2];  // BurstWalker.java:198
  wire [8:0] limit = 9'd16 - {5'd0, position};  // BurstWalker.java:199
  wire [8:0] measured = left < {15'd0, limit} ? left[8:0] : limit;  // BurstWalker.java:82
  wire [31:0] next_start = start + stride;  // BurstWalker.java:83
  always @(posedge aclk) begin
    case (phase)  // BurstWalker.java:93
      2'd0: begin  // IDLE
        if (in_valid) begin  // BurstWalker.java:98
          start <= in_address;  // BurstWalker.java:101
          address <= in_address;  // BurstWalker.java:102
          runs <= in_runs;  // BurstWalker.java:103
          beats <= in_beats;  // BurstWalker.java:104
          left <= in_beats;  // BurstWalker.java:105
          stride <= in_stride;  // BurstWalker.java:106
          budget <= in_budget;  // BurstWalker.java:107
        end
      end
      2'd1: begin  // MEASURE
        size <= measured;  // BurstWalker.java:112
      end
      default: begin
        if (!exceeds) begin  // BurstWalker.java:118
          if (out_ready) begin  // BurstWalker.java:119
            budget <= budget - {4'd0, size};  // BurstWalker.java:122
            if (run_ends) begin  // BurstWalker.java:124
              start <= next_start;  // BurstWalker.java:127
              address <= next_start;  // BurstWalker.java:128
              left <= beats;  // BurstWalker.java:129
              runs <= runs - 24'd1;  // BurstWalker.java:130
            end else begin
              address <= address + {21'd0, size, 2'd0};  // BurstWalker.java:135
              left <= left - {15'd0, size};  // BurstWalker.java:136
            end
          end
        end
      end
    endcase
  end
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.BurstWalker
// with Params[addressBits=32, dataBits=32, maxBurst=16, runBits=1, beatBits=9, budgetBits=9]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module BurstWalker_run_bits1_beat_bits9_budget_bits9 (  // BurstWalker.java:71
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               stop,  // BurstWalker.java:62
  output wire               busy,  // BurstWalker.java:65
  output wire               overrun,  // BurstWalker.java:68
  input  wire               in_valid,  // BurstWalker.java:72
  output wire               in_ready,  // BurstWalker.java:72
  input  wire [31:0]        in_address,  // BurstWalker.java:72
  input  wire               in_runs,  // BurstWalker.java:72
  input  wire [8:0]         in_beats,  // BurstWalker.java:72
  input  wire signed [31:0] in_stride,  // BurstWalker.java:72
  input  wire [8:0]         in_budget,  // BurstWalker.java:72
  output wire               out_valid,  // BurstWalker.java:73
  input  wire               out_ready,  // BurstWalker.java:73
  output wire [31:0]        out_address,  // BurstWalker.java:73
  output wire [7:0]         out_length  // BurstWalker.java:73
);

  reg [1:0] phase;  // BurstWalker.java:74
  reg [31:0] start;  // BurstWalker.java:75
  reg [31:0] address;  // BurstWalker.java:76
  reg runs;  // BurstWalker.java:77
  reg [8:0] beats;  // BurstWalker.java:78
  reg [8:0] left;  // BurstWalker.java:79
  reg signed [31:0] stride;  // BurstWalker.java:80
  reg [8:0] budget;  // BurstWalker.java:81
  reg [8:0] size;  // BurstWalker.java:82

  assign in_ready = phase == 2'd0;  // BurstWalker.java:90
  assign busy = phase != 2'd0;  // BurstWalker.java:91

  wire exceeds = budget < size;  // BurstWalker.java:87
  assign overrun = phase == 2'd2 && exceeds;  // BurstWalker.java:92
  assign out_valid = phase == 2'd2 && !exceeds;  // BurstWalker.java:93
  assign out_address = address;  // BurstWalker.java:93
  assign out_length = size[7:0] - 8'd1;  // BurstWalker.java:93

  wire run_ends = left == size;  // BurstWalker.java:88
  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 2'd0;  // BurstWalker.java:74
    end else begin
      case (phase)  // BurstWalker.java:96
        2'd0: begin  // IDLE
          if (in_valid) begin  // BurstWalker.java:101
            phase <= 2'd1;  // BurstWalker.java:111
          end
        end
        2'd1: begin  // MEASURE
          phase <= 2'd2;  // BurstWalker.java:116
          if (stop) begin  // BurstWalker.java:117
            phase <= 2'd0;  // BurstWalker.java:117
          end
        end
        default: begin
          if (exceeds) begin  // BurstWalker.java:121
            phase <= 2'd0;  // BurstWalker.java:121
          end else if (out_ready) begin  // BurstWalker.java:122
            phase <= 2'd1;  // BurstWalker.java:126
            if (run_ends) begin  // BurstWalker.java:127
              if (runs) begin  // BurstWalker.java:134
                phase <= 2'd0;  // BurstWalker.java:134
              end
            end
          end
        end
      endcase
    end
  end

  wire [3:0] position = address[5:2];  // BurstWalker.java:204
  wire [8:0] limit = 9'd16 - {5'd0, position};  // BurstWalker.java:205
  wire [8:0] measured = left < limit ? left : limit;  // BurstWalker.java:85
  wire [31:0] next_start = start + stride;  // BurstWalker.java:86
  always @(posedge aclk) begin
    case (phase)  // BurstWalker.java:96
      2'd0: begin  // IDLE
        if (in_valid) begin  // BurstWalker.java:101
          start <= in_address;  // BurstWalker.java:104
          address <= in_address;  // BurstWalker.java:105
          runs <= in_runs;  // BurstWalker.java:106
          beats <= in_beats;  // BurstWalker.java:107
          left <= in_beats;  // BurstWalker.java:108
          stride <= in_stride;  // BurstWalker.java:109
          budget <= in_budget;  // BurstWalker.java:110
        end
      end
      2'd1: begin  // MEASURE
        size <= measured;  // BurstWalker.java:115
      end
      default: begin
        if (!exceeds) begin  // BurstWalker.java:121
          if (out_ready) begin  // BurstWalker.java:122
            budget <= budget - size;  // BurstWalker.java:125
            if (run_ends) begin  // BurstWalker.java:127
              start <= next_start;  // BurstWalker.java:130
              address <= next_start;  // BurstWalker.java:131
              left <= beats;  // BurstWalker.java:132
              runs <= runs - 1'b1;  // BurstWalker.java:133
            end else begin
              address <= address + {21'd0, size, 2'd0};  // BurstWalker.java:138
              left <= left - size;  // BurstWalker.java:139
            end
          end
        end
      end
    endcase
  end
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.BurstWalker
// with Params[addressBits=32, dataBits=32, maxBurst=16, runBits=1, beatBits=9, budgetBits=9]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module BurstWalker_run_bits1_beat_bits9_budget_bits9 (  // BurstWalker.java:62
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               stop,  // BurstWalker.java:53
  output wire               busy,  // BurstWalker.java:56
  output wire               overrun,  // BurstWalker.java:59
  input  wire               in_valid,  // BurstWalker.java:63
  output wire               in_ready,  // BurstWalker.java:63
  input  wire [31:0]        in_address,  // BurstWalker.java:63
  input  wire               in_runs,  // BurstWalker.java:63
  input  wire [8:0]         in_beats,  // BurstWalker.java:63
  input  wire signed [31:0] in_stride,  // BurstWalker.java:63
  input  wire [8:0]         in_budget,  // BurstWalker.java:63
  output wire               out_valid,  // BurstWalker.java:64
  input  wire               out_ready,  // BurstWalker.java:64
  output wire [31:0]        out_address,  // BurstWalker.java:64
  output wire [7:0]         out_length  // BurstWalker.java:64
);

  reg [1:0] phase;  // BurstWalker.java:65
  reg [31:0] start;  // BurstWalker.java:66
  reg [31:0] address;  // BurstWalker.java:67
  reg runs;  // BurstWalker.java:68
  reg [8:0] beats;  // BurstWalker.java:69
  reg [8:0] left;  // BurstWalker.java:70
  reg signed [31:0] stride;  // BurstWalker.java:71
  reg [8:0] budget;  // BurstWalker.java:72
  reg [8:0] size;  // BurstWalker.java:73

  assign in_ready = phase == 2'd0;  // BurstWalker.java:81
  assign busy = phase != 2'd0;  // BurstWalker.java:82

  wire exceeds = budget < size;  // BurstWalker.java:78
  assign overrun = phase == 2'd2 && exceeds;  // BurstWalker.java:83
  assign out_valid = phase == 2'd2 && !exceeds;  // BurstWalker.java:84
  assign out_address = address;  // BurstWalker.java:84
  assign out_length = size[7:0] - 8'd1;  // BurstWalker.java:84

  wire run_ends = left == size;  // BurstWalker.java:79
  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 2'd0;  // BurstWalker.java:65
    end else begin
      case (phase)  // BurstWalker.java:87
        2'd0: begin  // IDLE
          if (in_valid) begin  // BurstWalker.java:92
            phase <= 2'd1;  // BurstWalker.java:102
          end
        end
        2'd1: begin  // MEASURE
          phase <= 2'd2;  // BurstWalker.java:107
          if (stop) begin  // BurstWalker.java:108
            phase <= 2'd0;  // BurstWalker.java:108
          end
        end
        default: begin
          if (exceeds) begin  // BurstWalker.java:112
            phase <= 2'd0;  // BurstWalker.java:112
          end else if (out_ready) begin  // BurstWalker.java:113
            phase <= 2'd1;  // BurstWalker.java:117
            if (run_ends) begin  // BurstWalker.java:118
              if (runs) begin  // BurstWalker.java:125
                phase <= 2'd0;  // BurstWalker.java:125
              end
            end
          end
        end
      endcase
    end
  end

  wire [3:0] position = address[5:2];  // BurstWalker.java:142
  wire [8:0] limit = 9'd16 - {5'd0, position};  // BurstWalker.java:143
  wire [8:0] measured = left < limit ? left : limit;  // BurstWalker.java:76
  wire [31:0] next_start = start + stride;  // BurstWalker.java:77
  always @(posedge aclk) begin
    case (phase)  // BurstWalker.java:87
      2'd0: begin  // IDLE
        if (in_valid) begin  // BurstWalker.java:92
          start <= in_address;  // BurstWalker.java:95
          address <= in_address;  // BurstWalker.java:96
          runs <= in_runs;  // BurstWalker.java:97
          beats <= in_beats;  // BurstWalker.java:98
          left <= in_beats;  // BurstWalker.java:99
          stride <= in_stride;  // BurstWalker.java:100
          budget <= in_budget;  // BurstWalker.java:101
        end
      end
      2'd1: begin  // MEASURE
        size <= measured;  // BurstWalker.java:106
      end
      default: begin
        if (!exceeds) begin  // BurstWalker.java:112
          if (out_ready) begin  // BurstWalker.java:113
            budget <= budget - size;  // BurstWalker.java:116
            if (run_ends) begin  // BurstWalker.java:118
              start <= next_start;  // BurstWalker.java:121
              address <= next_start;  // BurstWalker.java:122
              left <= beats;  // BurstWalker.java:123
              runs <= runs - 1'b1;  // BurstWalker.java:124
            end else begin
              address <= address + {21'd0, size, 2'd0};  // BurstWalker.java:129
              left <= left - size;  // BurstWalker.java:130
            end
          end
        end
      end
    endcase
  end
endmodule

`default_nettype wire

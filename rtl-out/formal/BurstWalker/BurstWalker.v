// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.BurstWalker
// with Params[addressBits=32, dataBits=32, maxBurst=16, runBits=24, beatBits=24, budgetBits=13]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module BurstWalker (  // BurstWalker.java:71
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               stop,  // BurstWalker.java:62
  output wire               busy,  // BurstWalker.java:65
  output wire               overrun,  // BurstWalker.java:68
  input  wire               in_valid,  // BurstWalker.java:72
  output wire               in_ready,  // BurstWalker.java:72
  input  wire [31:0]        in_address,  // BurstWalker.java:72
  input  wire [23:0]        in_runs,  // BurstWalker.java:72
  input  wire [23:0]        in_beats,  // BurstWalker.java:72
  input  wire signed [31:0] in_stride,  // BurstWalker.java:72
  input  wire [12:0]        in_budget,  // BurstWalker.java:72
  output wire               out_valid,  // BurstWalker.java:73
  input  wire               out_ready,  // BurstWalker.java:73
  output wire [31:0]        out_address,  // BurstWalker.java:73
  output wire [7:0]         out_length  // BurstWalker.java:73
);

  reg [1:0] phase;  // BurstWalker.java:74
  reg [31:0] start;  // BurstWalker.java:75
  reg [31:0] address;  // BurstWalker.java:76
  reg [23:0] runs;  // BurstWalker.java:77
  reg [23:0] beats;  // BurstWalker.java:78
  reg [23:0] left;  // BurstWalker.java:79
  reg signed [31:0] stride;  // BurstWalker.java:80
  reg [12:0] budget;  // BurstWalker.java:81
  reg [8:0] size;  // BurstWalker.java:82

  assign in_ready = phase == 2'd0;  // BurstWalker.java:90
  assign busy = phase != 2'd0;  // BurstWalker.java:91

  wire exceeds = budget < {4'd0, size};  // BurstWalker.java:87
  assign overrun = phase == 2'd2 && exceeds;  // BurstWalker.java:92
  assign out_valid = phase == 2'd2 && !exceeds;  // BurstWalker.java:93
  assign out_address = address;  // BurstWalker.java:93
  assign out_length = size[7:0] - 8'd1;  // BurstWalker.java:93

  wire run_ends = left == {15'd0, size};  // BurstWalker.java:88
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
              if (runs == 24'd1) begin  // BurstWalker.java:134
                phase <= 2'd0;  // BurstWalker.java:134
              end
            end
          end
        end
      endcase
    end
  end

  wire [3:0] limit_position = address[5:2];  // BurstWalker.java:204
  wire [8:0] limit = 9'd16 - {5'd0, limit_position};  // BurstWalker.java:205
  wire [8:0] measured = left < {15'd0, limit} ? left[8:0] : limit;  // BurstWalker.java:85
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
            budget <= budget - {4'd0, size};  // BurstWalker.java:125
            if (run_ends) begin  // BurstWalker.java:127
              start <= next_start;  // BurstWalker.java:130
              address <= next_start;  // BurstWalker.java:131
              left <= beats;  // BurstWalker.java:132
              runs <= runs - 24'd1;  // BurstWalker.java:133
            end else begin
              address <= address + {21'd0, size, 2'd0};  // BurstWalker.java:138
              left <= left - {15'd0, size};  // BurstWalker.java:139
            end
          end
        end
      end
    endcase
  end

`ifdef FORMAL
  // Properties, and what only they read.
  reg in_stalled;  // BurstWalker.java:72
  reg [31:0] in_address_before;  // BurstWalker.java:72
  reg [23:0] in_runs_before;  // BurstWalker.java:72
  reg [23:0] in_beats_before;  // BurstWalker.java:72
  reg [31:0] in_stride_before;  // BurstWalker.java:72
  reg [12:0] in_budget_before;  // BurstWalker.java:72
  reg out_stalled;  // BurstWalker.java:73
  reg [31:0] out_address_before;  // BurstWalker.java:73
  reg [7:0] out_length_before;  // BurstWalker.java:73
  localparam [1:0] none = 2'd0;  // BurstWalker.java:157
  wire phase_eq_2 = phase == 2'd2;  // BurstWalker.java:173
  wire [3:0] position = address[5:2];  // BurstWalker.java:204
  wire [10:0] bytes = {{1'b0, out_length} + 9'd1, 2'd0};  // BurstWalker.java:181
  wire [12:0] end_ = {1'b0, out_address[11:0]} + {2'd0, bytes};  // BurstWalker.java:182
  wire in_address_eq_and_in_beats_eq_i = in_address == in_address_before && in_runs ==
      in_runs_before && in_beats == in_beats_before;  // BurstWalker.java:72
  wire in_address_eq_and_in_budget_eq = in_address_eq_and_in_beats_eq_i && in_stride ==
      in_stride_before && in_budget == in_budget_before;  // BurstWalker.java:72

  always @(posedge aclk) begin
    if (!aresetn) begin
      in_stalled <= 1'b0;  // BurstWalker.java:72
    end else begin
      in_stalled <= in_valid && !in_ready;  // BurstWalker.java:72
    end
  end

  always @(posedge aclk) begin
    in_address_before <= in_address;  // BurstWalker.java:72
    in_runs_before <= in_runs;  // BurstWalker.java:72
    in_beats_before <= in_beats;  // BurstWalker.java:72
    in_stride_before <= in_stride;  // BurstWalker.java:72
    in_budget_before <= in_budget;  // BurstWalker.java:72
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      out_stalled <= 1'b0;  // BurstWalker.java:73
    end else begin
      out_stalled <= out_valid && !out_ready;  // BurstWalker.java:73
    end
  end

  always @(posedge aclk) begin
    out_address_before <= out_address;  // BurstWalker.java:73
    out_length_before <= out_length;  // BurstWalker.java:73
  end

  always @(posedge aclk) begin
    if (aresetn) begin
      starts_at_a_beat: assume (!in_valid || in_address[1:0] == none);  // BurstWalker.java:161
      strides_whole_beats: assume (!in_valid || in_stride[1:0] == none);  // BurstWalker.java:162
      asks_for_something: assume (!in_valid || (in_runs != 24'd0 && in_beats != 24'd0));  // BurstWalker.java:163
      on_a_beat: assert (!busy || (address[1:0] == none && start[1:0] == none));  // BurstWalker.java:168
      whole_strides: assert (!busy || stride[1:0] == none);  // BurstWalker.java:169
      something_left: assert (!busy || (left != 24'd0 && beats != 24'd0));  // BurstWalker.java:170
      within_its_piece: assert (!phase_eq_2 || (size != 9'd0 && left >= {15'd0, size}));  // BurstWalker.java:175
      within_its_boundary: assert (!phase_eq_2 || 9'd16 - {5'd0, position} >= size);  // BurstWalker.java:176
      within_4_kilobytes: assert (!out_valid || end_ <= 13'h1000);  // BurstWalker.java:183
      within_the_longest_burst: assert (!out_valid || out_length < 8'd16);  // BurstWalker.java:186
      gives_a_longest_burst: cover (out_valid && out_ready && out_length == 8'd15);  // BurstWalker.java:189
      runs_over_its_budget: cover (overrun);  // BurstWalker.java:190
      in_stays_valid: assume (!in_stalled || in_valid);  // BurstWalker.java:72
      in_stays_the_same: assume (!in_stalled || in_address_eq_and_in_budget_eq);  // BurstWalker.java:72
      out_stays_valid: assert (!out_stalled || out_valid);  // BurstWalker.java:73
      out_stays_the_same: assert (!out_stalled || (out_address == out_address_before && out_length
          == out_length_before));  // BurstWalker.java:73
    end
  end

  // Reset is low in the first cycle, in which registers may hold anything.
  reg formal_started;
  initial formal_started = 1'b0;
  always @(posedge aclk) formal_started <= 1'b1;
  always @* assume (aresetn == formal_started);
`endif
endmodule

`default_nettype wire

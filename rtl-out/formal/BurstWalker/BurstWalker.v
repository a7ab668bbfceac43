// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.BurstWalker
// with Params[addressBits=32, dataBits=32, maxBurst=16, runBits=24, beatBits=24, budgetBits=13]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module BurstWalker (  // BurstWalker.java:84
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               stop,  // BurstWalker.java:75
  output wire               busy,  // BurstWalker.java:78
  output wire               overrun,  // BurstWalker.java:81
  input  wire               in_valid,  // BurstWalker.java:85
  output wire               in_ready,  // BurstWalker.java:85
  input  wire [31:0]        in_address,  // BurstWalker.java:85
  input  wire [23:0]        in_runs,  // BurstWalker.java:85
  input  wire [23:0]        in_beats,  // BurstWalker.java:85
  input  wire signed [31:0] in_stride,  // BurstWalker.java:85
  input  wire [12:0]        in_budget,  // BurstWalker.java:85
  output wire               out_valid,  // BurstWalker.java:86
  input  wire               out_ready,  // BurstWalker.java:86
  output wire [31:0]        out_address,  // BurstWalker.java:86
  output wire [7:0]         out_length  // BurstWalker.java:86
);

  reg [1:0] phase;  // BurstWalker.java:87
  reg [31:0] start;  // BurstWalker.java:88
  reg [31:0] address;  // BurstWalker.java:89
  reg [23:0] runs;  // BurstWalker.java:90
  reg [23:0] beats;  // BurstWalker.java:91
  reg [23:0] left;  // BurstWalker.java:92
  reg signed [31:0] stride;  // BurstWalker.java:93
  reg [12:0] budget;  // BurstWalker.java:94
  reg [8:0] size;  // BurstWalker.java:95

  assign in_ready = phase == 2'd0;  // BurstWalker.java:103
  assign busy = phase != 2'd0;  // BurstWalker.java:104

  wire exceeds = budget < {4'd0, size};  // BurstWalker.java:100
  assign overrun = phase == 2'd2 && exceeds;  // BurstWalker.java:105
  assign out_valid = phase == 2'd2 && !exceeds;  // BurstWalker.java:106
  assign out_address = address;  // BurstWalker.java:106
  assign out_length = size[7:0] - 8'd1;  // BurstWalker.java:106

  wire run_ends = left == {15'd0, size};  // BurstWalker.java:101
  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 2'd0;  // BurstWalker.java:87
    end else begin
      case (phase)  // BurstWalker.java:109
        2'd0: begin  // IDLE
          if (in_valid) begin  // BurstWalker.java:114
            phase <= 2'd1;  // BurstWalker.java:124
          end
        end
        2'd1: begin  // MEASURE
          phase <= 2'd2;  // BurstWalker.java:129
          if (stop) begin  // BurstWalker.java:130
            phase <= 2'd0;  // BurstWalker.java:130
          end
        end
        default: begin  // GIVE
          if (exceeds) begin  // BurstWalker.java:134
            phase <= 2'd0;  // BurstWalker.java:134
          end else if (out_ready) begin  // BurstWalker.java:135
            phase <= 2'd1;  // BurstWalker.java:139
            if (run_ends) begin  // BurstWalker.java:140
              if (runs == 24'd1) begin  // BurstWalker.java:147
                phase <= 2'd0;  // BurstWalker.java:147
              end
            end
          end
        end
      endcase
    end
  end

  wire [3:0] limit_position = address[5:2];  // BurstWalker.java:217
  wire [8:0] limit = 9'd16 - {5'd0, limit_position};  // BurstWalker.java:218
  wire [8:0] measured = left < {15'd0, limit} ? left[8:0] : limit;  // BurstWalker.java:98
  wire [31:0] next_start = start + stride;  // BurstWalker.java:99
  always @(posedge aclk) begin
    case (phase)  // BurstWalker.java:109
      2'd0: begin  // IDLE
        if (in_valid) begin  // BurstWalker.java:114
          start <= in_address;  // BurstWalker.java:117
          address <= in_address;  // BurstWalker.java:118
          runs <= in_runs;  // BurstWalker.java:119
          beats <= in_beats;  // BurstWalker.java:120
          left <= in_beats;  // BurstWalker.java:121
          stride <= in_stride;  // BurstWalker.java:122
          budget <= in_budget;  // BurstWalker.java:123
        end
      end
      2'd1: begin  // MEASURE
        size <= measured;  // BurstWalker.java:128
      end
      default: begin  // GIVE
        if (!exceeds) begin  // BurstWalker.java:134
          if (out_ready) begin  // BurstWalker.java:135
            budget <= budget - {4'd0, size};  // BurstWalker.java:138
            if (run_ends) begin  // BurstWalker.java:140
              start <= next_start;  // BurstWalker.java:143
              address <= next_start;  // BurstWalker.java:144
              left <= beats;  // BurstWalker.java:145
              runs <= runs - 24'd1;  // BurstWalker.java:146
            end else begin
              address <= address + {21'd0, size, 2'd0};  // BurstWalker.java:151
              left <= left - {15'd0, size};  // BurstWalker.java:152
            end
          end
        end
      end
    endcase
  end

`ifdef FORMAL
  // Properties, and what only they read.
  reg in_stalled;  // BurstWalker.java:85
  reg [31:0] in_address_before;  // BurstWalker.java:85
  reg [23:0] in_runs_before;  // BurstWalker.java:85
  reg [23:0] in_beats_before;  // BurstWalker.java:85
  reg [31:0] in_stride_before;  // BurstWalker.java:85
  reg [12:0] in_budget_before;  // BurstWalker.java:85
  reg out_stalled;  // BurstWalker.java:86
  reg [31:0] out_address_before;  // BurstWalker.java:86
  reg [7:0] out_length_before;  // BurstWalker.java:86
  localparam [1:0] none = 2'd0;  // BurstWalker.java:170
  wire phase_eq_2 = phase == 2'd2;  // BurstWalker.java:186
  wire [3:0] position = address[5:2];  // BurstWalker.java:217
  wire [10:0] bytes = {{1'b0, out_length} + 9'd1, 2'd0};  // BurstWalker.java:194
  wire [12:0] end_ = {1'b0, out_address[11:0]} + {2'd0, bytes};  // BurstWalker.java:195
  wire in_address_eq_and_in_beats_eq_i = in_address == in_address_before && in_runs ==
      in_runs_before && in_beats == in_beats_before;  // BurstWalker.java:85
  wire in_address_eq_and_in_budget_eq = in_address_eq_and_in_beats_eq_i && in_stride ==
      in_stride_before && in_budget == in_budget_before;  // BurstWalker.java:85

  always @(posedge aclk) begin
    if (!aresetn) begin
      in_stalled <= 1'b0;  // BurstWalker.java:85
    end else begin
      in_stalled <= in_valid && !in_ready;  // BurstWalker.java:85
    end
  end

  always @(posedge aclk) begin
    in_address_before <= in_address;  // BurstWalker.java:85
    in_runs_before <= in_runs;  // BurstWalker.java:85
    in_beats_before <= in_beats;  // BurstWalker.java:85
    in_stride_before <= in_stride;  // BurstWalker.java:85
    in_budget_before <= in_budget;  // BurstWalker.java:85
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      out_stalled <= 1'b0;  // BurstWalker.java:86
    end else begin
      out_stalled <= out_valid && !out_ready;  // BurstWalker.java:86
    end
  end

  always @(posedge aclk) begin
    out_address_before <= out_address;  // BurstWalker.java:86
    out_length_before <= out_length;  // BurstWalker.java:86
  end

  always @(posedge aclk) begin
    if (aresetn) begin
      starts_at_a_beat: assume (!in_valid || in_address[1:0] == none);  // BurstWalker.java:174
      strides_whole_beats: assume (!in_valid || in_stride[1:0] == none);  // BurstWalker.java:175
      asks_for_something: assume (!in_valid || (in_runs != 24'd0 && in_beats != 24'd0));  // BurstWalker.java:176
      on_a_beat: assert (!busy || (address[1:0] == none && start[1:0] == none));  // BurstWalker.java:181
      whole_strides: assert (!busy || stride[1:0] == none);  // BurstWalker.java:182
      something_left: assert (!busy || (left != 24'd0 && beats != 24'd0));  // BurstWalker.java:183
      within_its_piece: assert (!phase_eq_2 || (size != 9'd0 && left >= {15'd0, size}));  // BurstWalker.java:188
      within_its_boundary: assert (!phase_eq_2 || 9'd16 - {5'd0, position} >= size);  // BurstWalker.java:189
      within_4_kilobytes: assert (!out_valid || end_ <= 13'h1000);  // BurstWalker.java:196
      within_the_longest_burst: assert (!out_valid || out_length < 8'd16);  // BurstWalker.java:199
      gives_a_longest_burst: cover (out_valid && out_ready && out_length == 8'd15);  // BurstWalker.java:202
      runs_over_its_budget: cover (overrun);  // BurstWalker.java:203
      in_stays_valid: assume (!in_stalled || in_valid);  // BurstWalker.java:85
      in_stays_the_same: assume (!in_stalled || in_address_eq_and_in_budget_eq);  // BurstWalker.java:85
      out_stays_valid: assert (!out_stalled || out_valid);  // BurstWalker.java:86
      out_stays_the_same: assert (!out_stalled || (out_address == out_address_before && out_length
          == out_length_before));  // BurstWalker.java:86
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

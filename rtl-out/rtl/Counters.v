// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.Counters
// with Params[most=[1, 1, 1, 4, 4, 4, 4, 4, 8, 8, 8, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Counters (  // Counters.java:58
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        snapshot,  // Counters.java:43
  input  wire        clear,  // Counters.java:46
  input  wire        read_enable,  // Counters.java:49
  input  wire [9:0]  read_word,  // Counters.java:49
  output wire        answer_done,  // Counters.java:52
  output wire [31:0] answer_data,  // Counters.java:52
  output wire        answer_refused,  // Counters.java:52
  output wire        overflow,  // Counters.java:55
  input  wire        increments_0,  // Counters.java:60
  input  wire        increments_1,  // Counters.java:60
  input  wire        increments_2,  // Counters.java:60
  input  wire [2:0]  increments_3,  // Counters.java:60
  input  wire [2:0]  increments_4,  // Counters.java:60
  input  wire [2:0]  increments_5,  // Counters.java:60
  input  wire [2:0]  increments_6,  // Counters.java:60
  input  wire [2:0]  increments_7,  // Counters.java:60
  input  wire [3:0]  increments_8,  // Counters.java:60
  input  wire [3:0]  increments_9,  // Counters.java:60
  input  wire [3:0]  increments_10,  // Counters.java:60
  input  wire [3:0]  increments_11,  // Counters.java:60
  input  wire        increments_12,  // Counters.java:60
  input  wire        increments_13,  // Counters.java:60
  input  wire        increments_14,  // Counters.java:60
  input  wire        increments_15,  // Counters.java:60
  input  wire        increments_16,  // Counters.java:60
  input  wire        increments_17,  // Counters.java:60
  input  wire        increments_18,  // Counters.java:60
  input  wire        increments_19,  // Counters.java:60
  input  wire        increments_20,  // Counters.java:60
  input  wire        increments_21,  // Counters.java:60
  input  wire        increments_22,  // Counters.java:60
  input  wire        increments_23,  // Counters.java:60
  input  wire        increments_24  // Counters.java:60
);

  reg [4:0] slot;  // Counters.java:63
  reg [63:0] total;  // Counters.java:67
  reg snapshot_wanted;  // Counters.java:69
  reg clear_wanted;  // Counters.java:70
  reg snapshot_round;  // Counters.java:71
  reg clear_round;  // Counters.java:73
  reg [4:0] collecting_0;  // Counters.java:110
  reg [4:0] collected_0;  // Counters.java:111
  reg [4:0] collecting_1;  // Counters.java:110
  reg [4:0] collected_1;  // Counters.java:111
  reg [4:0] collecting_2;  // Counters.java:110
  reg [4:0] collected_2;  // Counters.java:111
  reg [6:0] collecting_3;  // Counters.java:110
  reg [6:0] collected_3;  // Counters.java:111
  reg [6:0] collecting_4;  // Counters.java:110
  reg [6:0] collected_4;  // Counters.java:111
  reg [6:0] collecting_5;  // Counters.java:110
  reg [6:0] collected_5;  // Counters.java:111
  reg [6:0] collecting_6;  // Counters.java:110
  reg [6:0] collected_6;  // Counters.java:111
  reg [6:0] collecting_7;  // Counters.java:110
  reg [6:0] collected_7;  // Counters.java:111
  reg [7:0] collecting_8;  // Counters.java:110
  reg [7:0] collected_8;  // Counters.java:111
  reg [7:0] collecting_9;  // Counters.java:110
  reg [7:0] collected_9;  // Counters.java:111
  reg [7:0] collecting_10;  // Counters.java:110
  reg [7:0] collected_10;  // Counters.java:111
  reg [7:0] collecting_11;  // Counters.java:110
  reg [7:0] collected_11;  // Counters.java:111
  reg [4:0] collecting_12;  // Counters.java:110
  reg [4:0] collected_12;  // Counters.java:111
  reg [4:0] collecting_13;  // Counters.java:110
  reg [4:0] collected_13;  // Counters.java:111
  reg [4:0] collecting_14;  // Counters.java:110
  reg [4:0] collected_14;  // Counters.java:111
  reg [4:0] collecting_15;  // Counters.java:110
  reg [4:0] collected_15;  // Counters.java:111
  reg [4:0] collecting_16;  // Counters.java:110
  reg [4:0] collected_16;  // Counters.java:111
  reg [4:0] collecting_17;  // Counters.java:110
  reg [4:0] collected_17;  // Counters.java:111
  reg [4:0] collecting_18;  // Counters.java:110
  reg [4:0] collected_18;  // Counters.java:111
  reg [4:0] collecting_19;  // Counters.java:110
  reg [4:0] collected_19;  // Counters.java:111
  reg [4:0] collecting_20;  // Counters.java:110
  reg [4:0] collected_20;  // Counters.java:111
  reg [4:0] collecting_21;  // Counters.java:110
  reg [4:0] collected_21;  // Counters.java:111
  reg [4:0] collecting_22;  // Counters.java:110
  reg [4:0] collected_22;  // Counters.java:111
  reg [4:0] collecting_23;  // Counters.java:110
  reg [4:0] collected_23;  // Counters.java:111
  reg [4:0] collecting_24;  // Counters.java:110
  reg [4:0] collected_24;  // Counters.java:111
  reg writing;  // Counters.java:87
  reg [4:0] written;  // Counters.java:88
  reg [7:0] addend;  // Counters.java:89
  reg clears;  // Counters.java:90
  reg copies;  // Counters.java:91
  reg asked;  // Counters.java:119
  reg [9:0] word;  // Counters.java:120
  reg fetched;  // Counters.java:121
  reg [63:0] snapshot64;  // Counters.java:131

  wire [64:0] sum = {1'b0, total} + {57'd0, addend};  // Counters.java:97
  wire [63:0] value = clears ? 64'd0 : sum[63:0];  // Counters.java:98
  reg [63:0] totals [0:24];  // Counters.java:66
  always @(posedge aclk) begin
    if (writing) begin
      totals[written] <= value;  // Counters.java:99
    end
  end
  always @(posedge aclk) begin
    total <= totals[slot];  // Counters.java:67
  end

  wire settled = !(snapshot_wanted || clear_wanted || snapshot_round || clear_round || copies);  // Counters.java:104
  wire fetches = asked && settled;  // Counters.java:122
  reg [63:0] snapshots [0:24];  // Counters.java:102
  always @(posedge aclk) begin
    if (writing && copies) begin
      snapshots[written] <= value;  // Counters.java:103
    end
  end
  always @(posedge aclk) begin
    if (fetches) begin
      snapshot64 <= snapshots[word[5:1]];  // Counters.java:131
    end
  end

  wire round_ends = slot == 5'd24;  // Counters.java:64
  always @(posedge aclk) begin
    if (!aresetn) begin
      slot <= 5'd0;  // Counters.java:63
    end else begin
      slot <= round_ends ? 5'd0 : slot + 5'd1;  // Counters.java:65
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      snapshot_wanted <= 1'b0;  // Counters.java:69
      clear_wanted <= 1'b0;  // Counters.java:70
      snapshot_round <= 1'b0;  // Counters.java:71
      clear_round <= 1'b1;  // Counters.java:73
    end else begin
      if (round_ends) begin  // Counters.java:74
        snapshot_round <= snapshot_wanted;  // Counters.java:77
        clear_round <= clear_wanted;  // Counters.java:78
        snapshot_wanted <= 1'b0;  // Counters.java:79
        clear_wanted <= 1'b0;  // Counters.java:80
      end
      if (snapshot) begin  // Counters.java:82
        snapshot_wanted <= 1'b1;  // Counters.java:82
      end
      if (clear) begin  // Counters.java:83
        clear_wanted <= 1'b1;  // Counters.java:83
      end
    end
  end

  wire [4:0] sum_0 = collecting_0 + {4'd0, increments_0};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_0 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_0 <= round_ends ? 5'd0 : sum_0;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_0 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_0 <= sum_0;  // Counters.java:114
    end
  end

  wire [4:0] sum_1 = collecting_1 + {4'd0, increments_1};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_1 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_1 <= round_ends ? 5'd0 : sum_1;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_1 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_1 <= sum_1;  // Counters.java:114
    end
  end

  wire [4:0] sum_2 = collecting_2 + {4'd0, increments_2};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_2 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_2 <= round_ends ? 5'd0 : sum_2;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_2 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_2 <= sum_2;  // Counters.java:114
    end
  end

  wire [6:0] sum_3 = collecting_3 + {4'd0, increments_3};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_3 <= 7'd0;  // Counters.java:110
    end else begin
      collecting_3 <= round_ends ? 7'd0 : sum_3;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_3 <= 7'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_3 <= sum_3;  // Counters.java:114
    end
  end

  wire [6:0] sum_4 = collecting_4 + {4'd0, increments_4};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_4 <= 7'd0;  // Counters.java:110
    end else begin
      collecting_4 <= round_ends ? 7'd0 : sum_4;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_4 <= 7'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_4 <= sum_4;  // Counters.java:114
    end
  end

  wire [6:0] sum_5 = collecting_5 + {4'd0, increments_5};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_5 <= 7'd0;  // Counters.java:110
    end else begin
      collecting_5 <= round_ends ? 7'd0 : sum_5;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_5 <= 7'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_5 <= sum_5;  // Counters.java:114
    end
  end

  wire [6:0] sum_6 = collecting_6 + {4'd0, increments_6};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_6 <= 7'd0;  // Counters.java:110
    end else begin
      collecting_6 <= round_ends ? 7'd0 : sum_6;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_6 <= 7'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_6 <= sum_6;  // Counters.java:114
    end
  end

  wire [6:0] sum_7 = collecting_7 + {4'd0, increments_7};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_7 <= 7'd0;  // Counters.java:110
    end else begin
      collecting_7 <= round_ends ? 7'd0 : sum_7;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_7 <= 7'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_7 <= sum_7;  // Counters.java:114
    end
  end

  wire [7:0] sum_8 = collecting_8 + {4'd0, increments_8};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_8 <= 8'd0;  // Counters.java:110
    end else begin
      collecting_8 <= round_ends ? 8'd0 : sum_8;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_8 <= 8'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_8 <= sum_8;  // Counters.java:114
    end
  end

  wire [7:0] sum_9 = collecting_9 + {4'd0, increments_9};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_9 <= 8'd0;  // Counters.java:110
    end else begin
      collecting_9 <= round_ends ? 8'd0 : sum_9;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_9 <= 8'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_9 <= sum_9;  // Counters.java:114
    end
  end

  wire [7:0] sum_10 = collecting_10 + {4'd0, increments_10};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_10 <= 8'd0;  // Counters.java:110
    end else begin
      collecting_10 <= round_ends ? 8'd0 : sum_10;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_10 <= 8'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_10 <= sum_10;  // Counters.java:114
    end
  end

  wire [7:0] sum_11 = collecting_11 + {4'd0, increments_11};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_11 <= 8'd0;  // Counters.java:110
    end else begin
      collecting_11 <= round_ends ? 8'd0 : sum_11;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_11 <= 8'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_11 <= sum_11;  // Counters.java:114
    end
  end

  wire [4:0] sum_12 = collecting_12 + {4'd0, increments_12};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_12 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_12 <= round_ends ? 5'd0 : sum_12;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_12 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_12 <= sum_12;  // Counters.java:114
    end
  end

  wire [4:0] sum_13 = collecting_13 + {4'd0, increments_13};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_13 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_13 <= round_ends ? 5'd0 : sum_13;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_13 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_13 <= sum_13;  // Counters.java:114
    end
  end

  wire [4:0] sum_14 = collecting_14 + {4'd0, increments_14};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_14 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_14 <= round_ends ? 5'd0 : sum_14;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_14 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_14 <= sum_14;  // Counters.java:114
    end
  end

  wire [4:0] sum_15 = collecting_15 + {4'd0, increments_15};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_15 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_15 <= round_ends ? 5'd0 : sum_15;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_15 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_15 <= sum_15;  // Counters.java:114
    end
  end

  wire [4:0] sum_16 = collecting_16 + {4'd0, increments_16};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_16 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_16 <= round_ends ? 5'd0 : sum_16;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_16 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_16 <= sum_16;  // Counters.java:114
    end
  end

  wire [4:0] sum_17 = collecting_17 + {4'd0, increments_17};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_17 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_17 <= round_ends ? 5'd0 : sum_17;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_17 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_17 <= sum_17;  // Counters.java:114
    end
  end

  wire [4:0] sum_18 = collecting_18 + {4'd0, increments_18};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_18 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_18 <= round_ends ? 5'd0 : sum_18;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_18 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_18 <= sum_18;  // Counters.java:114
    end
  end

  wire [4:0] sum_19 = collecting_19 + {4'd0, increments_19};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_19 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_19 <= round_ends ? 5'd0 : sum_19;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_19 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_19 <= sum_19;  // Counters.java:114
    end
  end

  wire [4:0] sum_20 = collecting_20 + {4'd0, increments_20};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_20 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_20 <= round_ends ? 5'd0 : sum_20;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_20 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_20 <= sum_20;  // Counters.java:114
    end
  end

  wire [4:0] sum_21 = collecting_21 + {4'd0, increments_21};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_21 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_21 <= round_ends ? 5'd0 : sum_21;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_21 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_21 <= sum_21;  // Counters.java:114
    end
  end

  wire [4:0] sum_22 = collecting_22 + {4'd0, increments_22};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_22 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_22 <= round_ends ? 5'd0 : sum_22;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_22 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_22 <= sum_22;  // Counters.java:114
    end
  end

  wire [4:0] sum_23 = collecting_23 + {4'd0, increments_23};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_23 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_23 <= round_ends ? 5'd0 : sum_23;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_23 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_23 <= sum_23;  // Counters.java:114
    end
  end

  wire [4:0] sum_24 = collecting_24 + {4'd0, increments_24};  // Counters.java:112
  always @(posedge aclk) begin
    if (!aresetn) begin
      collecting_24 <= 5'd0;  // Counters.java:110
    end else begin
      collecting_24 <= round_ends ? 5'd0 : sum_24;  // Counters.java:113
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      collected_24 <= 5'd0;  // Counters.java:111
    end else if (round_ends) begin  // Counters.java:114
      collected_24 <= sum_24;  // Counters.java:114
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      writing <= 1'b0;  // Counters.java:87
    end else begin
      writing <= 1'b1;  // Counters.java:92
    end
  end

  always @(posedge aclk) begin
    written <= slot;  // Counters.java:93
  end

  always @(posedge aclk) begin
    case (slot)  // Counters.java:94
      5'd0: addend <= {3'd0, collected_0};
      5'd1: addend <= {3'd0, collected_1};
      5'd2: addend <= {3'd0, collected_2};
      5'd3: addend <= {1'b0, collected_3};
      5'd4: addend <= {1'b0, collected_4};
      5'd5: addend <= {1'b0, collected_5};
      5'd6: addend <= {1'b0, collected_6};
      5'd7: addend <= {1'b0, collected_7};
      5'd8: addend <= collected_8;
      5'd9: addend <= collected_9;
      5'd10: addend <= collected_10;
      5'd11: addend <= collected_11;
      5'd12: addend <= {3'd0, collected_12};
      5'd13: addend <= {3'd0, collected_13};
      5'd14: addend <= {3'd0, collected_14};
      5'd15: addend <= {3'd0, collected_15};
      5'd16: addend <= {3'd0, collected_16};
      5'd17: addend <= {3'd0, collected_17};
      5'd18: addend <= {3'd0, collected_18};
      5'd19: addend <= {3'd0, collected_19};
      5'd20: addend <= {3'd0, collected_20};
      5'd21: addend <= {3'd0, collected_21};
      5'd22: addend <= {3'd0, collected_22};
      5'd23: addend <= {3'd0, collected_23};
      default: addend <= {3'd0, collected_24};
    endcase
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      clears <= 1'b0;  // Counters.java:90
      copies <= 1'b0;  // Counters.java:91
    end else begin
      clears <= clear_round;  // Counters.java:95
      copies <= snapshot_round || clear_round;  // Counters.java:96
    end
  end

  assign overflow = writing && !clears && sum[64];  // Counters.java:100

  always @(posedge aclk) begin
    if (!aresetn) begin
      asked <= 1'b0;  // Counters.java:119
    end else if (read_enable) begin  // Counters.java:123
      asked <= 1'b1;  // Counters.java:126
    end else if (fetches) begin  // Counters.java:129
      asked <= 1'b0;  // Counters.java:129
    end
  end

  always @(posedge aclk) begin
    if (read_enable) begin  // Counters.java:123
      word <= read_word;  // Counters.java:127
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      fetched <= 1'b0;  // Counters.java:121
    end else begin
      fetched <= fetches;  // Counters.java:130
    end
  end

  assign answer_done = fetched;  // Counters.java:132
  assign answer_data = word[0] ? snapshot64[63:32] : snapshot64[31:0];  // Counters.java:133
  assign answer_refused = 1'b0;  // Counters.java:134

  // Bits that nothing reads.
  wire _unused = &{1'b0, word[9:6]};
endmodule

`default_nettype wire

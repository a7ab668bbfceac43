// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.Semaphores
// with Params[clients=6]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Semaphores (  // Semaphores.java:45
  input  wire        aclk,
  input  wire        aresetn,
  output wire        overflow,  // Semaphores.java:39
  input  wire        clear,  // Semaphores.java:42
  input  wire        wants_0,  // Semaphores.java:46
  input  wire        wants_1,  // Semaphores.java:46
  input  wire        wants_2,  // Semaphores.java:46
  input  wire        wants_3,  // Semaphores.java:46
  input  wire        wants_4,  // Semaphores.java:46
  input  wire        wants_5,  // Semaphores.java:46
  input  wire [15:0] waits_0,  // Semaphores.java:47
  input  wire [15:0] waits_1,  // Semaphores.java:47
  input  wire [15:0] waits_2,  // Semaphores.java:47
  input  wire [15:0] waits_3,  // Semaphores.java:47
  input  wire [15:0] waits_4,  // Semaphores.java:47
  input  wire [15:0] waits_5,  // Semaphores.java:47
  output wire        granted_0,  // Semaphores.java:48
  output wire        granted_1,  // Semaphores.java:48
  output wire        granted_2,  // Semaphores.java:48
  output wire        granted_3,  // Semaphores.java:48
  output wire        granted_4,  // Semaphores.java:48
  output wire        granted_5,  // Semaphores.java:48
  input  wire        gives_0,  // Semaphores.java:49
  input  wire        gives_1,  // Semaphores.java:49
  input  wire        gives_2,  // Semaphores.java:49
  input  wire        gives_3,  // Semaphores.java:49
  input  wire        gives_4,  // Semaphores.java:49
  input  wire        gives_5,  // Semaphores.java:49
  input  wire [15:0] signals_0,  // Semaphores.java:50
  input  wire [15:0] signals_1,  // Semaphores.java:50
  input  wire [15:0] signals_2,  // Semaphores.java:50
  input  wire [15:0] signals_3,  // Semaphores.java:50
  input  wire [15:0] signals_4,  // Semaphores.java:50
  input  wire [15:0] signals_5,  // Semaphores.java:50
  output wire        accepted_0,  // Semaphores.java:51
  output wire        accepted_1,  // Semaphores.java:51
  output wire        accepted_2,  // Semaphores.java:51
  output wire        accepted_3,  // Semaphores.java:51
  output wire        accepted_4,  // Semaphores.java:51
  output wire        accepted_5  // Semaphores.java:51
);

  reg [7:0] count_0;  // Semaphores.java:53
  reg [7:0] count_1;  // Semaphores.java:53
  reg [7:0] count_2;  // Semaphores.java:53
  reg [7:0] count_3;  // Semaphores.java:53
  reg [7:0] count_4;  // Semaphores.java:53
  reg [7:0] count_5;  // Semaphores.java:53
  reg [7:0] count_6;  // Semaphores.java:53
  reg [7:0] count_7;  // Semaphores.java:53
  reg [7:0] count_8;  // Semaphores.java:53
  reg [7:0] count_9;  // Semaphores.java:53
  reg [7:0] count_10;  // Semaphores.java:53
  reg [7:0] count_11;  // Semaphores.java:53
  reg [7:0] count_12;  // Semaphores.java:53
  reg [7:0] count_13;  // Semaphores.java:53
  reg [7:0] count_14;  // Semaphores.java:53
  reg [7:0] count_15;  // Semaphores.java:53
  reg overflowed;  // Semaphores.java:69

  wire [15:0] nonzero = {|count_15, |count_14, |count_13, |count_12, |count_11, |count_10, |count_9,
      |count_8, |count_7, |count_6, |count_5, |count_4, |count_3, |count_2, |count_1, |count_0};  // Semaphores.java:54
  wire taken_mine = wants_0 && !(|(waits_0 & ~nonzero));  // Semaphores.java:56
  assign granted_0 = taken_mine;  // Semaphores.java:80

  wire taken_mine_1 = wants_1 && !(|(waits_1 & ~nonzero)) && !taken_mine;  // Semaphores.java:79
  assign granted_1 = taken_mine_1;  // Semaphores.java:80

  wire taken_earlier = taken_mine || taken_mine_1;  // Semaphores.java:83
  wire taken_mine_2 = wants_2 && !(|(waits_2 & ~nonzero)) && !taken_earlier;  // Semaphores.java:79
  assign granted_2 = taken_mine_2;  // Semaphores.java:80

  wire taken_earlier_1 = taken_earlier || taken_mine_2;  // Semaphores.java:83
  wire taken_mine_3 = wants_3 && !(|(waits_3 & ~nonzero)) && !taken_earlier_1;  // Semaphores.java:79
  assign granted_3 = taken_mine_3;  // Semaphores.java:80

  wire taken_earlier_2 = taken_earlier_1 || taken_mine_3;  // Semaphores.java:83
  wire taken_mine_4 = wants_4 && !(|(waits_4 & ~nonzero)) && !taken_earlier_2;  // Semaphores.java:79
  assign granted_4 = taken_mine_4;  // Semaphores.java:80

  wire taken_earlier_3 = taken_earlier_2 || taken_mine_4;  // Semaphores.java:83
  wire taken_mine_5 = wants_5 && !(|(waits_5 & ~nonzero)) && !taken_earlier_3;  // Semaphores.java:79
  assign granted_5 = taken_mine_5;  // Semaphores.java:80
  assign accepted_0 = gives_0;  // Semaphores.java:80

  wire given_mine = gives_1 && !gives_0;  // Semaphores.java:79
  assign accepted_1 = given_mine;  // Semaphores.java:80

  wire given_earlier = gives_0 || given_mine;  // Semaphores.java:83
  wire given_mine_1 = gives_2 && !given_earlier;  // Semaphores.java:79
  assign accepted_2 = given_mine_1;  // Semaphores.java:80

  wire given_earlier_1 = given_earlier || given_mine_1;  // Semaphores.java:83
  wire given_mine_2 = gives_3 && !given_earlier_1;  // Semaphores.java:79
  assign accepted_3 = given_mine_2;  // Semaphores.java:80

  wire given_earlier_2 = given_earlier_1 || given_mine_2;  // Semaphores.java:83
  wire given_mine_3 = gives_4 && !given_earlier_2;  // Semaphores.java:79
  assign accepted_4 = given_mine_3;  // Semaphores.java:80

  wire given_earlier_3 = given_earlier_2 || given_mine_3;  // Semaphores.java:83
  wire given_mine_4 = gives_5 && !given_earlier_3;  // Semaphores.java:79
  assign accepted_5 = given_mine_4;  // Semaphores.java:80

  wire [15:0] cat_taken_min_or_cat_taken_min = ({{16{taken_mine}}} & waits_0) |
      ({{16{taken_mine_1}}} & waits_1) | ({{16{taken_mine_2}}} & waits_2) | ({{16{taken_mine_3}}} &
      waits_3);  // Semaphores.java:86
  wire [15:0] taken = cat_taken_min_or_cat_taken_min | ({{16{taken_mine_4}}} & waits_4) |
      ({{16{taken_mine_5}}} & waits_5);  // Semaphores.java:86
  wire [15:0] cat_gives_0_g_or_cat_given_min = ({{16{gives_0}}} & signals_0) | ({{16{given_mine}}} &
      signals_1) | ({{16{given_mine_1}}} & signals_2) | ({{16{given_mine_2}}} & signals_3);  // Semaphores.java:86
  wire [15:0] given = cat_gives_0_g_or_cat_given_min | ({{16{given_mine_3}}} & signals_4) |
      ({{16{given_mine_4}}} & signals_5);  // Semaphores.java:86
  wire up_0 = given[0] && !taken[0] && !(&count_0);  // Semaphores.java:62
  wire down_0 = taken[0] && !given[0];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_0 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_0) begin  // Semaphores.java:64
        count_0 <= count_0 + 8'd1;  // Semaphores.java:64
      end
      if (down_0) begin  // Semaphores.java:65
        count_0 <= count_0 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_0 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_1 = given[1] && !taken[1] && !(&count_1);  // Semaphores.java:62
  wire down_1 = taken[1] && !given[1];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_1 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_1) begin  // Semaphores.java:64
        count_1 <= count_1 + 8'd1;  // Semaphores.java:64
      end
      if (down_1) begin  // Semaphores.java:65
        count_1 <= count_1 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_1 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_2 = given[2] && !taken[2] && !(&count_2);  // Semaphores.java:62
  wire down_2 = taken[2] && !given[2];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_2 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_2) begin  // Semaphores.java:64
        count_2 <= count_2 + 8'd1;  // Semaphores.java:64
      end
      if (down_2) begin  // Semaphores.java:65
        count_2 <= count_2 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_2 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_3 = given[3] && !taken[3] && !(&count_3);  // Semaphores.java:62
  wire down_3 = taken[3] && !given[3];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_3 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_3) begin  // Semaphores.java:64
        count_3 <= count_3 + 8'd1;  // Semaphores.java:64
      end
      if (down_3) begin  // Semaphores.java:65
        count_3 <= count_3 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_3 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_4 = given[4] && !taken[4] && !(&count_4);  // Semaphores.java:62
  wire down_4 = taken[4] && !given[4];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_4 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_4) begin  // Semaphores.java:64
        count_4 <= count_4 + 8'd1;  // Semaphores.java:64
      end
      if (down_4) begin  // Semaphores.java:65
        count_4 <= count_4 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_4 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_5 = given[5] && !taken[5] && !(&count_5);  // Semaphores.java:62
  wire down_5 = taken[5] && !given[5];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_5 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_5) begin  // Semaphores.java:64
        count_5 <= count_5 + 8'd1;  // Semaphores.java:64
      end
      if (down_5) begin  // Semaphores.java:65
        count_5 <= count_5 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_5 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_6 = given[6] && !taken[6] && !(&count_6);  // Semaphores.java:62
  wire down_6 = taken[6] && !given[6];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_6 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_6) begin  // Semaphores.java:64
        count_6 <= count_6 + 8'd1;  // Semaphores.java:64
      end
      if (down_6) begin  // Semaphores.java:65
        count_6 <= count_6 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_6 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_7 = given[7] && !taken[7] && !(&count_7);  // Semaphores.java:62
  wire down_7 = taken[7] && !given[7];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_7 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_7) begin  // Semaphores.java:64
        count_7 <= count_7 + 8'd1;  // Semaphores.java:64
      end
      if (down_7) begin  // Semaphores.java:65
        count_7 <= count_7 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_7 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_8 = given[8] && !taken[8] && !(&count_8);  // Semaphores.java:62
  wire down_8 = taken[8] && !given[8];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_8 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_8) begin  // Semaphores.java:64
        count_8 <= count_8 + 8'd1;  // Semaphores.java:64
      end
      if (down_8) begin  // Semaphores.java:65
        count_8 <= count_8 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_8 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_9 = given[9] && !taken[9] && !(&count_9);  // Semaphores.java:62
  wire down_9 = taken[9] && !given[9];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_9 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_9) begin  // Semaphores.java:64
        count_9 <= count_9 + 8'd1;  // Semaphores.java:64
      end
      if (down_9) begin  // Semaphores.java:65
        count_9 <= count_9 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_9 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_10 = given[10] && !taken[10] && !(&count_10);  // Semaphores.java:62
  wire down_10 = taken[10] && !given[10];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_10 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_10) begin  // Semaphores.java:64
        count_10 <= count_10 + 8'd1;  // Semaphores.java:64
      end
      if (down_10) begin  // Semaphores.java:65
        count_10 <= count_10 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_10 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_11 = given[11] && !taken[11] && !(&count_11);  // Semaphores.java:62
  wire down_11 = taken[11] && !given[11];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_11 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_11) begin  // Semaphores.java:64
        count_11 <= count_11 + 8'd1;  // Semaphores.java:64
      end
      if (down_11) begin  // Semaphores.java:65
        count_11 <= count_11 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_11 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_12 = given[12] && !taken[12] && !(&count_12);  // Semaphores.java:62
  wire down_12 = taken[12] && !given[12];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_12 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_12) begin  // Semaphores.java:64
        count_12 <= count_12 + 8'd1;  // Semaphores.java:64
      end
      if (down_12) begin  // Semaphores.java:65
        count_12 <= count_12 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_12 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_13 = given[13] && !taken[13] && !(&count_13);  // Semaphores.java:62
  wire down_13 = taken[13] && !given[13];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_13 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_13) begin  // Semaphores.java:64
        count_13 <= count_13 + 8'd1;  // Semaphores.java:64
      end
      if (down_13) begin  // Semaphores.java:65
        count_13 <= count_13 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_13 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_14 = given[14] && !taken[14] && !(&count_14);  // Semaphores.java:62
  wire down_14 = taken[14] && !given[14];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_14 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_14) begin  // Semaphores.java:64
        count_14 <= count_14 + 8'd1;  // Semaphores.java:64
      end
      if (down_14) begin  // Semaphores.java:65
        count_14 <= count_14 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_14 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire up_15 = given[15] && !taken[15] && !(&count_15);  // Semaphores.java:62
  wire down_15 = taken[15] && !given[15];  // Semaphores.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      count_15 <= 8'd0;  // Semaphores.java:53
    end else begin
      if (up_15) begin  // Semaphores.java:64
        count_15 <= count_15 + 8'd1;  // Semaphores.java:64
      end
      if (down_15) begin  // Semaphores.java:65
        count_15 <= count_15 - 8'd1;  // Semaphores.java:65
      end
      if (clear) begin  // Semaphores.java:66
        count_15 <= 8'd0;  // Semaphores.java:66
      end
    end
  end

  wire [15:0] full = {&count_15, &count_14, &count_13, &count_12, &count_11, &count_10, &count_9,
      &count_8, &count_7, &count_6, &count_5, &count_4, &count_3, &count_2, &count_1, &count_0};  // Semaphores.java:68
  always @(posedge aclk) begin
    if (!aresetn) begin
      overflowed <= 1'b0;  // Semaphores.java:69
    end else begin
      overflowed <= |(given & full & ~taken);  // Semaphores.java:70
    end
  end

  assign overflow = overflowed;  // Semaphores.java:71
endmodule

`default_nettype wire

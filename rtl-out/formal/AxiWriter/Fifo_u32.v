// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.Fifo
// with Params[type=u32, depth=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Fifo_u32 (  // Fifo.java:53
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        in_valid,  // Fifo.java:54
  output wire        in_ready,  // Fifo.java:54
  input  wire [31:0] in_data,  // Fifo.java:54
  output wire        out_valid,  // Fifo.java:55
  input  wire        out_ready,  // Fifo.java:55
  output wire [31:0] out_data,  // Fifo.java:55
  output wire [1:0]  count  // Fifo.java:56
);

  reg [31:0] items_0;  // Fifo.java:59
  reg [31:0] items_1;  // Fifo.java:59
  reg head;  // Fifo.java:60
  reg tail;  // Fifo.java:61
  reg [1:0] held;  // Fifo.java:62

  assign in_ready = held != 2'd2;  // Fifo.java:66
  assign out_valid = held != 2'd0;  // Fifo.java:67
  assign out_data = head == 1'b0 ? items_0 : items_1;  // Fifo.java:67
  assign count = held;  // Fifo.java:68

  wire push = in_valid && in_ready;  // Fifo.java:63
  always @(posedge aclk) begin
    if (push) begin  // Fifo.java:69
      if (!tail) begin  // Fifo.java:73
        items_0 <= in_data;  // Fifo.java:73
      end
      if (tail) begin  // Fifo.java:73
        items_1 <= in_data;  // Fifo.java:73
      end
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      tail <= 1'b0;  // Fifo.java:61
    end else if (push) begin  // Fifo.java:69
      tail <= tail ? 1'b0 : tail + 1'b1;  // Fifo.java:72
    end
  end

  wire pop = out_valid && out_ready;  // Fifo.java:64
  always @(posedge aclk) begin
    if (!aresetn) begin
      head <= 1'b0;  // Fifo.java:60
    end else if (pop) begin  // Fifo.java:75
      head <= head ? 1'b0 : head + 1'b1;  // Fifo.java:75
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 2'd0;  // Fifo.java:62
    end else if (push && !pop) begin  // Fifo.java:76
      held <= held + 2'd1;  // Fifo.java:76
    end else if (pop && !push) begin  // Fifo.java:77
      held <= held - 2'd1;  // Fifo.java:77
    end
  end

`ifdef FORMAL
  // Properties, and what only they read.
  reg [7:0] number;  // ItemWatch.java:39
  reg [7:0] entered;  // ItemWatch.java:40
  reg [7:0] left;  // ItemWatch.java:41
  reg [31:0] watched;  // ItemWatch.java:42
  reg in_stalled;  // Fifo.java:54
  reg [31:0] in_data_before;  // Fifo.java:54
  reg out_stalled;  // Fifo.java:55
  reg [31:0] out_data_before;  // Fifo.java:55
  wire [2:0] sum = {2'd0, head} + {1'b0, held};  // Fifo.java:93
  wire enters = in_valid && in_ready && entered == number;  // ItemWatch.java:45
  wire [7:0] inside_ = entered - left;  // ItemWatch.java:48
  wire [7:0] ahead = number - left;  // ItemWatch.java:49
  wire leaves = out_valid && out_ready && left == number;  // ItemWatch.java:54
  wire [31:0] expected = (enters && inside_ == 8'd0) ? in_data : watched;  // ItemWatch.java:55
  wire shown = out_valid && ahead < inside_ && ahead == 8'd0;  // ItemWatch.java:57
  wire [8:0] place_sum = {8'd0, head} + {1'b0, ahead};  // Fifo.java:93
  wire place = place_sum >= 9'd2 ? place_sum[0] : place_sum[0];  // Fifo.java:94
  wire kept = (place == 1'b0 ? items_0 : items_1) == watched;  // ItemWatch.java:84

  always @(posedge aclk) begin
    number <= number;  // ItemWatch.java:39
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      entered <= 8'd0;  // ItemWatch.java:40
    end else if (in_valid && in_ready) begin  // ItemWatch.java:43
      entered <= entered + 8'd1;  // ItemWatch.java:43
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      left <= 8'd0;  // ItemWatch.java:41
    end else if (out_valid && out_ready) begin  // ItemWatch.java:44
      left <= left + 8'd1;  // ItemWatch.java:44
    end
  end

  always @(posedge aclk) begin
    if (enters) begin  // ItemWatch.java:46
      watched <= in_data;  // ItemWatch.java:46
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      in_stalled <= 1'b0;  // Fifo.java:54
    end else begin
      in_stalled <= in_valid && !in_ready;  // Fifo.java:54
    end
  end

  always @(posedge aclk) begin
    in_data_before <= in_data;  // Fifo.java:54
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      out_stalled <= 1'b0;  // Fifo.java:55
    end else begin
      out_stalled <= out_valid && !out_ready;  // Fifo.java:55
    end
  end

  always @(posedge aclk) begin
    out_data_before <= out_data;  // Fifo.java:55
  end

  always @(posedge aclk) begin
    if (aresetn) begin
      head_in_range: assert (1'b1);  // Fifo.java:81
      tail_after_items: assert (tail == (sum >= 3'd2 ? sum[0] : sum[0]));  // Fifo.java:82
      no_overflow: assert (inside_ <= 8'd2);  // ItemWatch.java:51
      none_made_up: assert (!(out_valid && out_ready && inside_ == 8'd0 && !(in_valid &&
          in_ready)));  // ItemWatch.java:53
      leaves_as_it_came: assert (!leaves || out_data == expected);  // ItemWatch.java:56
      shown_as_it_came: assert (!shown || out_data == watched);  // ItemWatch.java:58
      leaves_a_full_queue: cover (leaves && inside_ == 8'd2);  // ItemWatch.java:59
      counts_items: assert (inside_ == {6'd0, held});  // Fifo.java:84
      keeps_items: assert (ahead >= inside_ || kept);  // Fifo.java:87
      in_stays_valid: assert (!in_stalled || in_valid);  // Fifo.java:54
      in_stays_the_same: assert (!in_stalled || in_data == in_data_before);  // Fifo.java:54
      out_stays_valid: assert (!out_stalled || out_valid);  // Fifo.java:55
      out_stays_the_same: assert (!out_stalled || out_data == out_data_before);  // Fifo.java:55
    end
  end
`endif
endmodule

`default_nettype wire

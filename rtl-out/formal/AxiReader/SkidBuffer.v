// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.SkidBuffer
// with Params[type=ReadBeat_u32_u2_bool]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module SkidBuffer (  // SkidBuffer.java:34
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        in_valid,  // SkidBuffer.java:35
  output wire        in_ready,  // SkidBuffer.java:35
  input  wire [31:0] in_data,  // SkidBuffer.java:35
  input  wire [1:0]  in_response,  // SkidBuffer.java:35
  input  wire        in_last,  // SkidBuffer.java:35
  output wire        out_valid,  // SkidBuffer.java:36
  input  wire        out_ready,  // SkidBuffer.java:36
  output wire [31:0] out_data,  // SkidBuffer.java:36
  output wire [1:0]  out_response,  // SkidBuffer.java:36
  output wire        out_last  // SkidBuffer.java:36
);

  reg full;  // SkidBuffer.java:38
  reg [31:0] kept_data;  // SkidBuffer.java:39
  reg [1:0] kept_response;  // SkidBuffer.java:39
  reg kept_last;  // SkidBuffer.java:39

  assign in_ready = !full;  // SkidBuffer.java:41
  assign out_valid = full || in_valid;  // SkidBuffer.java:42
  assign out_data = full ? kept_data : in_data;  // SkidBuffer.java:42
  assign out_response = full ? kept_response : in_response;  // SkidBuffer.java:42
  assign out_last = full ? kept_last : in_last;  // SkidBuffer.java:42

  wire in_valid_and_in_ready = in_valid && in_ready;  // SkidBuffer.java:45
  always @(posedge aclk) begin
    if (!aresetn) begin
      full <= 1'b0;  // SkidBuffer.java:38
    end else if (out_ready) begin  // SkidBuffer.java:43
      full <= 1'b0;  // SkidBuffer.java:43
    end else if (in_valid_and_in_ready) begin  // SkidBuffer.java:44
      full <= 1'b1;  // SkidBuffer.java:47
    end
  end

  always @(posedge aclk) begin
    if (!out_ready) begin  // SkidBuffer.java:43
      if (in_valid_and_in_ready) begin  // SkidBuffer.java:44
        kept_data <= in_data;  // SkidBuffer.java:48
        kept_response <= in_response;  // SkidBuffer.java:48
        kept_last <= in_last;  // SkidBuffer.java:48
      end
    end
  end

`ifdef FORMAL
  // Properties, and what only they read.
  reg [7:0] number;  // ItemWatch.java:39
  reg [7:0] entered;  // ItemWatch.java:40
  reg [7:0] left;  // ItemWatch.java:41
  reg [31:0] watched_data;  // ItemWatch.java:42
  reg [1:0] watched_response;  // ItemWatch.java:42
  reg watched_last;  // ItemWatch.java:42
  reg in_stalled;  // SkidBuffer.java:35
  reg [31:0] in_data_before;  // SkidBuffer.java:35
  reg [1:0] in_response_before;  // SkidBuffer.java:35
  reg in_last_before;  // SkidBuffer.java:35
  reg out_stalled;  // SkidBuffer.java:36
  reg [31:0] out_data_before;  // SkidBuffer.java:36
  reg [1:0] out_response_before;  // SkidBuffer.java:36
  reg out_last_before;  // SkidBuffer.java:36
  wire enters = in_valid && in_ready && entered == number;  // ItemWatch.java:45
  wire [7:0] inside_ = entered - left;  // ItemWatch.java:48
  wire [7:0] ahead = number - left;  // ItemWatch.java:49
  wire leaves = out_valid && out_ready && left == number;  // ItemWatch.java:54
  wire enters_and_inside__eq_0 = enters && inside_ == 8'd0;  // ItemWatch.java:55
  wire [31:0] expected_data = enters_and_inside__eq_0 ? in_data : watched_data;  // ItemWatch.java:55
  wire [1:0] expected_response = enters_and_inside__eq_0 ? in_response : watched_response;  // ItemWatch.java:55
  wire expected_last = enters_and_inside__eq_0 ? in_last : watched_last;  // ItemWatch.java:55
  wire cat_out_last_eq_cat_expected = {out_last, out_response, out_data} == {expected_last,
      expected_response, expected_data};  // ItemWatch.java:84
  wire shown = out_valid && ahead < inside_ && ahead == 8'd0;  // ItemWatch.java:57
  wire cat_out_last_eq_cat_watched_l = {out_last, out_response, out_data} == {watched_last,
      watched_response, watched_data};  // ItemWatch.java:84
  wire in_data_eq_in_and_in_last_eq_in = in_data == in_data_before && in_response ==
      in_response_before && in_last == in_last_before;  // SkidBuffer.java:35
  wire out_data_eq_o_and_out_last_eq_o = out_data == out_data_before && out_response ==
      out_response_before && out_last == out_last_before;  // SkidBuffer.java:36

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
      watched_data <= in_data;  // ItemWatch.java:46
      watched_response <= in_response;  // ItemWatch.java:46
      watched_last <= in_last;  // ItemWatch.java:46
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      in_stalled <= 1'b0;  // SkidBuffer.java:35
    end else begin
      in_stalled <= in_valid && !in_ready;  // SkidBuffer.java:35
    end
  end

  always @(posedge aclk) begin
    in_data_before <= in_data;  // SkidBuffer.java:35
    in_response_before <= in_response;  // SkidBuffer.java:35
    in_last_before <= in_last;  // SkidBuffer.java:35
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      out_stalled <= 1'b0;  // SkidBuffer.java:36
    end else begin
      out_stalled <= out_valid && !out_ready;  // SkidBuffer.java:36
    end
  end

  always @(posedge aclk) begin
    out_data_before <= out_data;  // SkidBuffer.java:36
    out_response_before <= out_response;  // SkidBuffer.java:36
    out_last_before <= out_last;  // SkidBuffer.java:36
  end

  always @(posedge aclk) begin
    if (aresetn) begin
      no_overflow: assert (inside_ <= 8'd1);  // ItemWatch.java:51
      none_made_up: assert (!(out_valid && out_ready && inside_ == 8'd0 && !(in_valid &&
          in_ready)));  // ItemWatch.java:53
      leaves_as_it_came: assert (!leaves || cat_out_last_eq_cat_expected);  // ItemWatch.java:56
      shown_as_it_came: assert (!shown || cat_out_last_eq_cat_watched_l);  // ItemWatch.java:58
      leaves_a_full_queue: cover (leaves && inside_ == 8'd1);  // ItemWatch.java:59
      counts_items: assert (inside_ == {7'd0, full});  // SkidBuffer.java:54
      in_stays_valid: assert (!in_stalled || in_valid);  // SkidBuffer.java:35
      in_stays_the_same: assert (!in_stalled || in_data_eq_in_and_in_last_eq_in);  // SkidBuffer.java:35
      out_stays_valid: assert (!out_stalled || out_valid);  // SkidBuffer.java:36
      out_stays_the_same: assert (!out_stalled || out_data_eq_o_and_out_last_eq_o);  // SkidBuffer.java:36
    end
  end
`endif
endmodule

`default_nettype wire

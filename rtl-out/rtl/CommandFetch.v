// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.CommandFetch
// with Params[addressBits=32, dataBits=32, maxBurst=16]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module CommandFetch (  // CommandFetch.java:84
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         enable,  // CommandFetch.java:45
  input  wire         drop,  // CommandFetch.java:48
  input  wire         clear,  // CommandFetch.java:51
  input  wire [19:0]  size,  // CommandFetch.java:57
  input  wire [19:0]  tail,  // CommandFetch.java:60
  output wire [19:0]  head,  // CommandFetch.java:63
  output wire         command_valid,  // CommandFetch.java:69
  input  wire         command_ready,  // CommandFetch.java:69
  output wire [511:0] command_data,  // CommandFetch.java:69
  output wire         empty,  // CommandFetch.java:78
  output wire         quiet,  // CommandFetch.java:81
  input  wire [31:0]  base,  // CommandFetch.java:85
  output wire [31:0]  address,  // CommandFetch.java:86
  output wire         requests_valid,  // CommandFetch.java:87
  input  wire         requests_ready,  // CommandFetch.java:87
  output wire [31:0]  requests_address,  // CommandFetch.java:87
  output wire [7:0]   requests_length,  // CommandFetch.java:87
  input  wire         beats_valid,  // CommandFetch.java:88
  output wire         beats_ready,  // CommandFetch.java:88
  input  wire [31:0]  beats_data,  // CommandFetch.java:88
  input  wire [1:0]   beats_response,  // CommandFetch.java:88
  input  wire         beats_last  // CommandFetch.java:88
);

  reg [19:0] fetched;  // CommandFetch.java:91
  reg [19:0] taken;  // CommandFetch.java:92
  reg [2:0] ahead;  // CommandFetch.java:93
  wire walker_busy;  // CommandFetch.java:95
  wire walker_overrun;  // CommandFetch.java:95
  wire walker_in_valid;  // CommandFetch.java:95
  wire walker_in_ready;  // CommandFetch.java:95
  wire walker_out_valid;  // CommandFetch.java:95
  wire [31:0] walker_out_address;  // CommandFetch.java:95
  wire [7:0] walker_out_length;  // CommandFetch.java:95
  wire queue_busy;  // CommandFetch.java:109
  wire queue_in_ready;  // CommandFetch.java:109
  wire queue_out_valid;  // CommandFetch.java:109
  wire queue_out_ready;  // CommandFetch.java:109
  wire [31:0] queue_out_data;  // CommandFetch.java:109
  reg [6:0] open;  // CommandFetch.java:112
  reg [511:0] collected;  // CommandFetch.java:115
  reg [4:0] missing;  // CommandFetch.java:116

  BurstWalker_run_bits1_beat_bits9_budget_bits9 walker (  // CommandFetch.java:95
    .aclk(aclk),
    .aresetn(aresetn),
    .stop(1'b0),  // CommandFetch.java:103
    .busy(walker_busy),
    .overrun(walker_overrun),
    .in_valid(walker_in_valid),
    .in_ready(walker_in_ready),
    .in_address(base + {6'd0, fetched, 6'd0}),  // CommandFetch.java:99
    .in_runs(1'b1),  // CommandFetch.java:99
    .in_beats(9'd16),  // CommandFetch.java:99
    .in_stride(32'd0),  // CommandFetch.java:99
    .in_budget(9'd16),  // CommandFetch.java:99
    .out_valid(walker_out_valid),
    .out_ready(requests_ready),  // CommandFetch.java:104
    .out_address(walker_out_address),
    .out_length(walker_out_length)
  );

  MemoryFifo_u32_depth64 queue (  // CommandFetch.java:109
    .aclk(aclk),
    .aresetn(aresetn),
    .busy(queue_busy),
    .in_valid(beats_valid),  // CommandFetch.java:110
    .in_ready(queue_in_ready),
    .in_data(beats_data),  // CommandFetch.java:110
    .out_valid(queue_out_valid),
    .out_ready(queue_out_ready),
    .out_data(queue_out_data)
  );

  wire asks = enable && !drop && fetched != tail && ahead != 3'd4;  // CommandFetch.java:98
  assign walker_in_valid = asks;  // CommandFetch.java:99
  assign requests_valid = walker_out_valid;  // CommandFetch.java:104
  assign requests_address = walker_out_address;  // CommandFetch.java:104
  assign requests_length = walker_out_length;  // CommandFetch.java:104

  wire queue_out_val_and_queue_out_rea = queue_out_valid && queue_out_ready;  // CommandFetch.java:120
  wire takes = command_valid && command_ready;  // CommandFetch.java:127
  always @(posedge aclk) begin
    if (!aresetn) begin
      fetched <= 20'd0;  // CommandFetch.java:91
      taken <= 20'd0;  // CommandFetch.java:92
      ahead <= 3'd0;  // CommandFetch.java:93
      missing <= 5'd16;  // CommandFetch.java:116
    end else begin
      if (walker_in_valid && walker_in_ready) begin  // CommandFetch.java:105
        fetched <= (fetched + 20'd1) & (size - 20'd1);  // CommandFetch.java:105
      end
      if (queue_out_val_and_queue_out_rea) begin  // CommandFetch.java:119
        missing <= missing - 5'd1;  // CommandFetch.java:123
      end
      if (takes) begin  // CommandFetch.java:129
        missing <= 5'd16;  // CommandFetch.java:132
        taken <= (taken + 20'd1) & (size - 20'd1);  // CommandFetch.java:133
      end
      if (walker_in_valid && walker_in_ready && !takes) begin  // CommandFetch.java:135
        ahead <= ahead + 3'd1;  // CommandFetch.java:135
      end else if (takes && !(walker_in_valid && walker_in_ready)) begin  // CommandFetch.java:136
        ahead <= ahead - 3'd1;  // CommandFetch.java:136
      end
      if (drop) begin  // CommandFetch.java:137
        missing <= 5'd16;  // CommandFetch.java:140
        ahead <= 3'd0;  // CommandFetch.java:141
        fetched <= taken;  // CommandFetch.java:142
      end
      if (clear) begin  // CommandFetch.java:144
        fetched <= 20'd0;  // CommandFetch.java:147
        taken <= 20'd0;  // CommandFetch.java:148
      end
    end
  end

  assign beats_ready = queue_in_ready;  // CommandFetch.java:111

  wire [6:0] asked = (walker_in_valid && walker_in_ready) ? 7'd16 : 7'd0;  // CommandFetch.java:113
  always @(posedge aclk) begin
    if (!aresetn) begin
      open <= 7'd0;  // CommandFetch.java:112
    end else begin
      open <= open + asked - {6'd0, queue_out_valid && queue_out_ready};  // CommandFetch.java:114
    end
  end

  wire complete = missing == 5'd0;  // CommandFetch.java:117
  assign queue_out_ready = !complete || drop;  // CommandFetch.java:118

  always @(posedge aclk) begin
    if (queue_out_val_and_queue_out_rea) begin  // CommandFetch.java:119
      collected <= {queue_out_data, collected[511:32]};  // CommandFetch.java:122
    end
  end

  assign command_valid = complete && !drop;  // CommandFetch.java:128
  assign command_data = collected;  // CommandFetch.java:128
  assign head = taken;  // CommandFetch.java:150
  assign address = base + {6'd0, taken, 6'd0};  // CommandFetch.java:151
  assign empty = taken == tail;  // CommandFetch.java:152
  assign quiet = open == 7'd0 && missing == 5'd16;  // CommandFetch.java:153

  // Bits that nothing reads.
  wire _unused = &{1'b0, beats_response, beats_last, walker_busy, walker_overrun, queue_busy};
endmodule

`default_nettype wire

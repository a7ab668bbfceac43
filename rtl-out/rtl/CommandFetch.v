// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.CommandFetch
// with Params[addressBits=32, dataBits=32, maxBurst=16]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module CommandFetch (  // CommandFetch.java:85
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         enable,  // CommandFetch.java:46
  input  wire         drop,  // CommandFetch.java:49
  input  wire         clear,  // CommandFetch.java:52
  input  wire [19:0]  size,  // CommandFetch.java:58
  input  wire [19:0]  tail,  // CommandFetch.java:61
  output wire [19:0]  head,  // CommandFetch.java:64
  output wire         command_valid,  // CommandFetch.java:70
  input  wire         command_ready,  // CommandFetch.java:70
  output wire [383:0] command_data,  // CommandFetch.java:70
  output wire         empty,  // CommandFetch.java:79
  output wire         quiet,  // CommandFetch.java:82
  input  wire [31:0]  base,  // CommandFetch.java:86
  output wire [31:0]  address,  // CommandFetch.java:87
  output wire         requests_valid,  // CommandFetch.java:88
  input  wire         requests_ready,  // CommandFetch.java:88
  output wire [31:0]  requests_address,  // CommandFetch.java:88
  output wire [7:0]   requests_length,  // CommandFetch.java:88
  input  wire         beats_valid,  // CommandFetch.java:89
  output wire         beats_ready,  // CommandFetch.java:89
  input  wire [31:0]  beats_data,  // CommandFetch.java:89
  input  wire [1:0]   beats_response,  // CommandFetch.java:89
  input  wire         beats_last  // CommandFetch.java:89
);

  reg [19:0] fetched;  // CommandFetch.java:92
  reg [19:0] taken;  // CommandFetch.java:93
  reg [2:0] ahead;  // CommandFetch.java:94
  wire walker_busy;  // CommandFetch.java:96
  wire walker_overrun;  // CommandFetch.java:96
  wire walker_in_valid;  // CommandFetch.java:96
  wire walker_in_ready;  // CommandFetch.java:96
  wire walker_out_valid;  // CommandFetch.java:96
  wire [31:0] walker_out_address;  // CommandFetch.java:96
  wire [7:0] walker_out_length;  // CommandFetch.java:96
  wire queue_busy;  // CommandFetch.java:110
  wire queue_in_ready;  // CommandFetch.java:110
  wire queue_out_valid;  // CommandFetch.java:110
  wire queue_out_ready;  // CommandFetch.java:110
  wire [31:0] queue_out_data;  // CommandFetch.java:110
  reg [5:0] open;  // CommandFetch.java:115
  reg [383:0] collected;  // CommandFetch.java:118
  reg [3:0] missing;  // CommandFetch.java:119

  BurstWalker_run_bits1_beat_bits9_budget_bits9 walker (  // CommandFetch.java:96
    .aclk(aclk),
    .aresetn(aresetn),
    .stop(1'b0),  // CommandFetch.java:104
    .busy(walker_busy),
    .overrun(walker_overrun),
    .in_valid(walker_in_valid),
    .in_ready(walker_in_ready),
    .in_address(base + {6'd0, {2'd0, fetched, 4'd0} + {1'b0, fetched, 5'd0}}),  // CommandFetch.java:100
    .in_runs(1'b1),  // CommandFetch.java:100
    .in_beats(9'd12),  // CommandFetch.java:100
    .in_stride(32'd0),  // CommandFetch.java:100
    .in_budget(9'd12),  // CommandFetch.java:100
    .out_valid(walker_out_valid),
    .out_ready(requests_ready),  // CommandFetch.java:105
    .out_address(walker_out_address),
    .out_length(walker_out_length)
  );

  MemoryFifo_u32_depth64 queue (  // CommandFetch.java:110
    .aclk(aclk),
    .aresetn(aresetn),
    .busy(queue_busy),
    .in_valid(beats_valid),  // CommandFetch.java:113
    .in_ready(queue_in_ready),
    .in_data(beats_data),  // CommandFetch.java:113
    .out_valid(queue_out_valid),
    .out_ready(queue_out_ready),
    .out_data(queue_out_data)
  );

  wire asks = enable && !drop && fetched != tail && ahead != 3'd4;  // CommandFetch.java:99
  assign walker_in_valid = asks;  // CommandFetch.java:100
  assign requests_valid = walker_out_valid;  // CommandFetch.java:105
  assign requests_address = walker_out_address;  // CommandFetch.java:105
  assign requests_length = walker_out_length;  // CommandFetch.java:105

  wire queue_out_val_and_queue_out_rea = queue_out_valid && queue_out_ready;  // CommandFetch.java:123
  wire takes = command_valid && command_ready;  // CommandFetch.java:131
  always @(posedge aclk) begin
    if (!aresetn) begin
      fetched <= 20'd0;  // CommandFetch.java:92
      taken <= 20'd0;  // CommandFetch.java:93
      ahead <= 3'd0;  // CommandFetch.java:94
      missing <= 4'd12;  // CommandFetch.java:119
    end else begin
      if (walker_in_valid && walker_in_ready) begin  // CommandFetch.java:106
        fetched <= (fetched + 20'd1) & (size - 20'd1);  // CommandFetch.java:106
      end
      if (queue_out_val_and_queue_out_rea) begin  // CommandFetch.java:122
        missing <= missing - 4'd1;  // CommandFetch.java:127
      end
      if (takes) begin  // CommandFetch.java:133
        missing <= 4'd12;  // CommandFetch.java:136
        taken <= (taken + 20'd1) & (size - 20'd1);  // CommandFetch.java:137
      end
      if (walker_in_valid && walker_in_ready && !takes) begin  // CommandFetch.java:139
        ahead <= ahead + 3'd1;  // CommandFetch.java:139
      end else if (takes && !(walker_in_valid && walker_in_ready)) begin  // CommandFetch.java:140
        ahead <= ahead - 3'd1;  // CommandFetch.java:140
      end
      if (drop) begin  // CommandFetch.java:141
        missing <= 4'd12;  // CommandFetch.java:144
        ahead <= 3'd0;  // CommandFetch.java:145
        fetched <= taken;  // CommandFetch.java:146
      end
      if (clear) begin  // CommandFetch.java:148
        fetched <= 20'd0;  // CommandFetch.java:151
        taken <= 20'd0;  // CommandFetch.java:152
      end
    end
  end

  assign beats_ready = queue_in_ready;  // CommandFetch.java:114

  wire [5:0] asked = (walker_in_valid && walker_in_ready) ? 6'd12 : 6'd0;  // CommandFetch.java:116
  always @(posedge aclk) begin
    if (!aresetn) begin
      open <= 6'd0;  // CommandFetch.java:115
    end else begin
      open <= open + asked - {5'd0, queue_out_valid && queue_out_ready};  // CommandFetch.java:117
    end
  end

  wire complete = missing == 4'd0;  // CommandFetch.java:120
  assign queue_out_ready = !complete || drop;  // CommandFetch.java:121

  always @(posedge aclk) begin
    if (queue_out_val_and_queue_out_rea) begin  // CommandFetch.java:122
      collected <= {queue_out_data, collected[383:32]};  // CommandFetch.java:125
    end
  end

  assign command_valid = complete && !drop;  // CommandFetch.java:132
  assign command_data = collected;  // CommandFetch.java:132
  assign head = taken;  // CommandFetch.java:154
  assign address = base + {6'd0, {2'd0, taken, 4'd0} + {1'b0, taken, 5'd0}};  // CommandFetch.java:155
  assign empty = taken == tail;  // CommandFetch.java:156
  assign quiet = open == 6'd0 && missing == 4'd12;  // CommandFetch.java:157

  // Bits that nothing reads.
  wire _unused = &{1'b0, beats_response, beats_last, walker_busy, walker_overrun, queue_busy};
endmodule

`default_nettype wire

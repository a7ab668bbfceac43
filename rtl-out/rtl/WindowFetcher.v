// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.WindowFetcher
// with ArrayParameters[pe=PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0], style=WINDOW, rows=4, fetchPorts=1, windowDepth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module WindowFetcher (  // WindowFetcher.java:45
  input  wire               aclk,
  input  wire               aresetn,
  output wire               free,  // WindowFetcher.java:21
  input  wire               start,  // WindowFetcher.java:24
  input  wire               taken,  // WindowFetcher.java:33
  input  wire               dropped,  // WindowFetcher.java:36
  output wire               working,  // WindowFetcher.java:39
  input  wire [8:0]         task_row_y,  // WindowFetcher.java:46
  input  wire               task_row_slot,  // WindowFetcher.java:46
  input  wire [8:0]         task_address,  // WindowFetcher.java:46
  input  wire signed [17:0] task_column,  // WindowFetcher.java:46
  input  wire signed [17:0] task_line,  // WindowFetcher.java:46
  input  wire [2:0]         task_step,  // WindowFetcher.java:46
  input  wire [1:0]         task_shape_steps,  // WindowFetcher.java:46
  input  wire [8:0]         task_shape_windows,  // WindowFetcher.java:46
  input  wire [8:0]         task_shape_first_windows,  // WindowFetcher.java:46
  input  wire [7:0]         task_shape_taps,  // WindowFetcher.java:46
  input  wire [7:0]         task_shape_first_taps,  // WindowFetcher.java:46
  input  wire [8:0]         task_shape_tap_step,  // WindowFetcher.java:46
  input  wire [8:0]         task_shape_line_step,  // WindowFetcher.java:46
  input  wire [7:0]         task_shape_dilation,  // WindowFetcher.java:46
  input  wire signed [16:0] task_shape_line_back,  // WindowFetcher.java:46
  input  wire [15:0]        task_shape_in_width,  // WindowFetcher.java:46
  input  wire [15:0]        task_shape_in_height,  // WindowFetcher.java:46
  output wire               request_valid,  // WindowFetcher.java:47
  input  wire               request_ready,  // WindowFetcher.java:47
  output wire [8:0]         request_address,  // WindowFetcher.java:47
  output wire               request_empty,  // WindowFetcher.java:47
  output wire [2:0]         request_tag_step,  // WindowFetcher.java:47
  output wire               request_tag_last,  // WindowFetcher.java:47
  output wire [8:0]         request_tag_row_y,  // WindowFetcher.java:47
  output wire               request_tag_row_slot  // WindowFetcher.java:47
);

  reg busy;  // WindowFetcher.java:49
  reg [8:0] at_row_y;  // WindowFetcher.java:50
  reg at_row_slot;  // WindowFetcher.java:50
  reg [8:0] at_address;  // WindowFetcher.java:50
  reg signed [17:0] at_column;  // WindowFetcher.java:50
  reg signed [17:0] at_line;  // WindowFetcher.java:50
  reg [2:0] at_step;  // WindowFetcher.java:50
  reg [1:0] at_shape_steps;  // WindowFetcher.java:50
  reg [8:0] at_shape_windows;  // WindowFetcher.java:50
  reg [8:0] at_shape_first_windows;  // WindowFetcher.java:50
  reg [7:0] at_shape_taps;  // WindowFetcher.java:50
  reg [7:0] at_shape_first_taps;  // WindowFetcher.java:50
  reg [8:0] at_shape_tap_step;  // WindowFetcher.java:50
  reg [8:0] at_shape_line_step;  // WindowFetcher.java:50
  reg [7:0] at_shape_dilation;  // WindowFetcher.java:50
  reg signed [16:0] at_shape_line_back;  // WindowFetcher.java:50
  reg [15:0] at_shape_in_width;  // WindowFetcher.java:50
  reg [15:0] at_shape_in_height;  // WindowFetcher.java:50
  reg [1:0] steps;  // WindowFetcher.java:52
  reg [8:0] windows;  // WindowFetcher.java:53
  reg [7:0] taps;  // WindowFetcher.java:54
  reg pending;  // WindowFetcher.java:56
  reg [8:0] wanted_address;  // WindowFetcher.java:57
  reg wanted_empty;  // WindowFetcher.java:57
  reg [2:0] wanted_tag_step;  // WindowFetcher.java:57
  reg wanted_tag_last;  // WindowFetcher.java:57
  reg [8:0] wanted_tag_row_y;  // WindowFetcher.java:57
  reg wanted_tag_row_slot;  // WindowFetcher.java:57
  wire room;  // WindowFetcher.java:58
  reg column_inside;  // WindowFetcher.java:62
  reg line_inside;  // WindowFetcher.java:63
  reg line_ends;  // WindowFetcher.java:80
  reg [1:0] held;  // WindowFetcher.java:125

  assign request_valid = pending && room;  // WindowFetcher.java:59
  assign request_address = wanted_address;  // WindowFetcher.java:59
  assign request_empty = wanted_empty;  // WindowFetcher.java:59
  assign request_tag_step = wanted_tag_step;  // WindowFetcher.java:59
  assign request_tag_last = wanted_tag_last;  // WindowFetcher.java:59
  assign request_tag_row_y = wanted_tag_row_y;  // WindowFetcher.java:59
  assign request_tag_row_slot = wanted_tag_row_slot;  // WindowFetcher.java:59

  wire inside_ = column_inside && line_inside;  // WindowFetcher.java:64
  wire ends_here = steps == 2'd0 || (!inside_ && windows >= {7'd0, steps});  // WindowFetcher.java:65
  wire speaks = inside_ || ends_here;  // WindowFetcher.java:66
  wire moves = busy && (!speaks || !pending || (request_valid && request_ready));  // WindowFetcher.java:67
  wire moves_and_speaks = moves && speaks;  // WindowFetcher.java:69
  always @(posedge aclk) begin
    if (!aresetn) begin
      pending <= 1'b0;  // WindowFetcher.java:56
    end else begin
      if (request_valid && request_ready) begin  // WindowFetcher.java:60
        pending <= 1'b0;  // WindowFetcher.java:60
      end
      if (moves_and_speaks) begin  // WindowFetcher.java:68
        pending <= 1'b1;  // WindowFetcher.java:71
      end
    end
  end

  always @(posedge aclk) begin
    if (moves_and_speaks) begin  // WindowFetcher.java:68
      wanted_address <= at_address;  // WindowFetcher.java:72
      wanted_empty <= !inside_;  // WindowFetcher.java:72
      wanted_tag_step <= at_step;  // WindowFetcher.java:72
      wanted_tag_last <= ends_here;  // WindowFetcher.java:72
      wanted_tag_row_y <= at_row_y;  // WindowFetcher.java:72
      wanted_tag_row_slot <= at_row_slot;  // WindowFetcher.java:72
    end
  end

  assign free = !busy;  // WindowFetcher.java:84

  always @(posedge aclk) begin
    if (!aresetn) begin
      busy <= 1'b0;  // WindowFetcher.java:49
    end else if (start) begin  // WindowFetcher.java:86
      busy <= 1'b1;  // WindowFetcher.java:89
    end else if (moves) begin  // WindowFetcher.java:94
      if (ends_here) begin  // WindowFetcher.java:97
        busy <= 1'b0;  // WindowFetcher.java:97
      end
    end
  end

  wire tap_ends = windows == 9'd0;  // WindowFetcher.java:79
  wire jumps = !inside_ && !tap_ends;  // WindowFetcher.java:81
  wire [8:0] stride = jumps ? windows : 9'd1;  // WindowFetcher.java:82
  wire [8:0] address_change = tap_ends ? (line_ends ? at_shape_line_step : at_shape_tap_step) :
      stride;  // WindowFetcher.java:83
  wire [7:0] taps_on = start ? task_shape_first_taps : line_ends ? at_shape_taps : taps - 8'd1;  // WindowFetcher.java:108
  wire signed [16:0] line_ends_pick_at_shape_line = line_ends ? at_shape_line_back : {9'd0,
      at_shape_dilation};  // WindowFetcher.java:110
  wire signed [17:0] column_on = at_column + {line_ends_pick_at_shape_line[16],
      line_ends_pick_at_shape_line};  // WindowFetcher.java:110
  wire signed [17:0] line_on = at_line + {10'd0, line_ends ? at_shape_dilation : 8'd0};  // WindowFetcher.java:111
  wire signed [17:0] column = start ? task_column : column_on;  // WindowFetcher.java:112
  wire signed [17:0] line = start ? task_line : line_on;  // WindowFetcher.java:113
  always @(posedge aclk) begin
    if (start) begin  // WindowFetcher.java:86
      at_row_y <= task_row_y;  // WindowFetcher.java:90
      at_row_slot <= task_row_slot;  // WindowFetcher.java:90
      at_address <= task_address;  // WindowFetcher.java:90
      at_column <= task_column;  // WindowFetcher.java:90
      at_line <= task_line;  // WindowFetcher.java:90
      at_step <= task_step;  // WindowFetcher.java:90
      at_shape_steps <= task_shape_steps;  // WindowFetcher.java:90
      at_shape_windows <= task_shape_windows;  // WindowFetcher.java:90
      at_shape_first_windows <= task_shape_first_windows;  // WindowFetcher.java:90
      at_shape_taps <= task_shape_taps;  // WindowFetcher.java:90
      at_shape_first_taps <= task_shape_first_taps;  // WindowFetcher.java:90
      at_shape_tap_step <= task_shape_tap_step;  // WindowFetcher.java:90
      at_shape_line_step <= task_shape_line_step;  // WindowFetcher.java:90
      at_shape_dilation <= task_shape_dilation;  // WindowFetcher.java:90
      at_shape_line_back <= task_shape_line_back;  // WindowFetcher.java:90
      at_shape_in_width <= task_shape_in_width;  // WindowFetcher.java:90
      at_shape_in_height <= task_shape_in_height;  // WindowFetcher.java:90
      steps <= task_shape_steps;  // WindowFetcher.java:91
      windows <= task_shape_first_windows;  // WindowFetcher.java:92
    end else if (moves) begin  // WindowFetcher.java:94
      steps <= steps - stride[1:0];  // WindowFetcher.java:98
      at_step <= at_step + stride[2:0];  // WindowFetcher.java:99
      at_address <= at_address + address_change;  // WindowFetcher.java:100
      if (tap_ends) begin  // WindowFetcher.java:101
        windows <= at_shape_windows;  // WindowFetcher.java:101
      end else begin
        windows <= windows - stride;  // WindowFetcher.java:102
      end
    end
    if (start || (moves && tap_ends)) begin  // WindowFetcher.java:114
      taps <= taps_on;  // WindowFetcher.java:117
      line_ends <= taps_on == 8'd0;  // WindowFetcher.java:118
      at_column <= column;  // WindowFetcher.java:119
      at_line <= line;  // WindowFetcher.java:120
      column_inside <= column < {2'd0, start ? task_shape_in_width : at_shape_in_width};  // WindowFetcher.java:121
      line_inside <= line < {2'd0, start ? task_shape_in_height : at_shape_in_height};  // WindowFetcher.java:122
    end
  end

  assign room = held < 2'd2;  // WindowFetcher.java:126

  wire [1:0] held_plus_req_minus_dropped = held + {1'b0, request_valid && request_ready} - {1'b0,
      taken} - {1'b0, dropped};  // WindowFetcher.java:130
  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 2'd0;  // WindowFetcher.java:125
    end else begin
      held <= held_plus_req_minus_dropped;  // WindowFetcher.java:127
    end
  end

  assign working = busy || pending || held != 2'd0;  // WindowFetcher.java:131

  // Bits that nothing reads.
  wire _unused = &{1'b0, at_shape_steps, at_shape_first_windows, at_shape_first_taps};

`ifdef FORMAL
  // Properties, and what only they read.

  always @(posedge aclk) begin
    if (aresetn) begin
      starts_only_when_free: assert (free || !start);  // WindowFetcher.java:85
    end
  end
`endif
endmodule

`default_nettype wire

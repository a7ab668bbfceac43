// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.WindowFetcher
// with ArrayParameters[pe=PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK], style=WINDOW, rows=4, fetchPorts=1, windowDepth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module WindowFetcher (  // WindowFetcher.java:39
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               taken,  // WindowFetcher.java:27
  input  wire               dropped,  // WindowFetcher.java:30
  output wire               working,  // WindowFetcher.java:33
  input  wire               task_valid,  // WindowFetcher.java:40
  output wire               task_ready,  // WindowFetcher.java:40
  input  wire [8:0]         task_row_y,  // WindowFetcher.java:40
  input  wire               task_row_slot,  // WindowFetcher.java:40
  input  wire [8:0]         task_address,  // WindowFetcher.java:40
  input  wire signed [17:0] task_column,  // WindowFetcher.java:40
  input  wire signed [17:0] task_line,  // WindowFetcher.java:40
  input  wire [2:0]         task_step,  // WindowFetcher.java:40
  input  wire [1:0]         task_shape_steps,  // WindowFetcher.java:40
  input  wire [8:0]         task_shape_windows,  // WindowFetcher.java:40
  input  wire [8:0]         task_shape_first_windows,  // WindowFetcher.java:40
  input  wire [7:0]         task_shape_taps,  // WindowFetcher.java:40
  input  wire [7:0]         task_shape_first_taps,  // WindowFetcher.java:40
  input  wire [8:0]         task_shape_tap_step,  // WindowFetcher.java:40
  input  wire [8:0]         task_shape_line_step,  // WindowFetcher.java:40
  input  wire [7:0]         task_shape_dilation,  // WindowFetcher.java:40
  input  wire signed [16:0] task_shape_line_back,  // WindowFetcher.java:40
  input  wire [15:0]        task_shape_in_width,  // WindowFetcher.java:40
  input  wire [15:0]        task_shape_in_height,  // WindowFetcher.java:40
  output wire               request_valid,  // WindowFetcher.java:41
  input  wire               request_ready,  // WindowFetcher.java:41
  output wire [8:0]         request_address,  // WindowFetcher.java:41
  output wire               request_empty,  // WindowFetcher.java:41
  output wire [2:0]         request_tag_step,  // WindowFetcher.java:41
  output wire               request_tag_last,  // WindowFetcher.java:41
  output wire [8:0]         request_tag_row_y,  // WindowFetcher.java:41
  output wire               request_tag_row_slot  // WindowFetcher.java:41
);

  reg busy;  // WindowFetcher.java:43
  reg [8:0] at_row_y;  // WindowFetcher.java:44
  reg at_row_slot;  // WindowFetcher.java:44
  reg [8:0] at_address;  // WindowFetcher.java:44
  reg signed [17:0] at_column;  // WindowFetcher.java:44
  reg signed [17:0] at_line;  // WindowFetcher.java:44
  reg [2:0] at_step;  // WindowFetcher.java:44
  reg [1:0] at_shape_steps;  // WindowFetcher.java:44
  reg [8:0] at_shape_windows;  // WindowFetcher.java:44
  reg [8:0] at_shape_first_windows;  // WindowFetcher.java:44
  reg [7:0] at_shape_taps;  // WindowFetcher.java:44
  reg [7:0] at_shape_first_taps;  // WindowFetcher.java:44
  reg [8:0] at_shape_tap_step;  // WindowFetcher.java:44
  reg [8:0] at_shape_line_step;  // WindowFetcher.java:44
  reg [7:0] at_shape_dilation;  // WindowFetcher.java:44
  reg signed [16:0] at_shape_line_back;  // WindowFetcher.java:44
  reg [15:0] at_shape_in_width;  // WindowFetcher.java:44
  reg [15:0] at_shape_in_height;  // WindowFetcher.java:44
  reg [1:0] steps;  // WindowFetcher.java:46
  reg [8:0] windows;  // WindowFetcher.java:47
  reg [7:0] taps;  // WindowFetcher.java:48
  reg pending;  // WindowFetcher.java:50
  reg [8:0] wanted_address;  // WindowFetcher.java:51
  reg wanted_empty;  // WindowFetcher.java:51
  reg [2:0] wanted_tag_step;  // WindowFetcher.java:51
  reg wanted_tag_last;  // WindowFetcher.java:51
  reg [8:0] wanted_tag_row_y;  // WindowFetcher.java:51
  reg wanted_tag_row_slot;  // WindowFetcher.java:51
  wire room;  // WindowFetcher.java:52
  reg column_inside;  // WindowFetcher.java:56
  reg line_inside;  // WindowFetcher.java:57
  reg line_ends;  // WindowFetcher.java:74
  reg [1:0] held;  // WindowFetcher.java:120

  assign request_valid = pending && room;  // WindowFetcher.java:53
  assign request_address = wanted_address;  // WindowFetcher.java:53
  assign request_empty = wanted_empty;  // WindowFetcher.java:53
  assign request_tag_step = wanted_tag_step;  // WindowFetcher.java:53
  assign request_tag_last = wanted_tag_last;  // WindowFetcher.java:53
  assign request_tag_row_y = wanted_tag_row_y;  // WindowFetcher.java:53
  assign request_tag_row_slot = wanted_tag_row_slot;  // WindowFetcher.java:53

  wire inside_ = column_inside && line_inside;  // WindowFetcher.java:58
  wire ends_here = steps == 2'd0 || (!inside_ && windows >= {7'd0, steps});  // WindowFetcher.java:59
  wire speaks = inside_ || ends_here;  // WindowFetcher.java:60
  wire moves = busy && (!speaks || !pending || (request_valid && request_ready));  // WindowFetcher.java:61
  wire moves_and_speaks = moves && speaks;  // WindowFetcher.java:63
  always @(posedge aclk) begin
    if (!aresetn) begin
      pending <= 1'b0;  // WindowFetcher.java:50
    end else begin
      if (request_valid && request_ready) begin  // WindowFetcher.java:54
        pending <= 1'b0;  // WindowFetcher.java:54
      end
      if (moves_and_speaks) begin  // WindowFetcher.java:62
        pending <= 1'b1;  // WindowFetcher.java:65
      end
    end
  end

  always @(posedge aclk) begin
    if (moves_and_speaks) begin  // WindowFetcher.java:62
      wanted_address <= at_address;  // WindowFetcher.java:66
      wanted_empty <= !inside_;  // WindowFetcher.java:66
      wanted_tag_step <= at_step;  // WindowFetcher.java:66
      wanted_tag_last <= ends_here;  // WindowFetcher.java:66
      wanted_tag_row_y <= at_row_y;  // WindowFetcher.java:66
      wanted_tag_row_slot <= at_row_slot;  // WindowFetcher.java:66
    end
  end

  assign task_ready = !busy;  // WindowFetcher.java:78

  wire task_valid_and_task_ready = task_valid && task_ready;  // WindowFetcher.java:80
  always @(posedge aclk) begin
    if (!aresetn) begin
      busy <= 1'b0;  // WindowFetcher.java:43
    end else if (task_valid_and_task_ready) begin  // WindowFetcher.java:79
      busy <= 1'b1;  // WindowFetcher.java:82
    end else if (moves) begin  // WindowFetcher.java:87
      if (ends_here) begin  // WindowFetcher.java:90
        busy <= 1'b0;  // WindowFetcher.java:90
      end
    end
  end

  wire tap_ends = windows == 9'd0;  // WindowFetcher.java:73
  wire jumps = !inside_ && !tap_ends;  // WindowFetcher.java:75
  wire [8:0] stride = jumps ? windows : 9'd1;  // WindowFetcher.java:76
  wire [8:0] address_change = tap_ends ? (line_ends ? at_shape_line_step : at_shape_tap_step) :
      stride;  // WindowFetcher.java:77
  wire starts = task_valid && task_ready;  // WindowFetcher.java:99
  wire [7:0] taps_on = starts ? task_shape_first_taps : line_ends ? at_shape_taps : taps - 8'd1;  // WindowFetcher.java:103
  wire signed [16:0] line_ends_pick_at_shape_line = line_ends ? at_shape_line_back : {9'd0,
      at_shape_dilation};  // WindowFetcher.java:105
  wire signed [17:0] column_on = at_column + {line_ends_pick_at_shape_line[16],
      line_ends_pick_at_shape_line};  // WindowFetcher.java:105
  wire signed [17:0] line_on = at_line + {10'd0, line_ends ? at_shape_dilation : 8'd0};  // WindowFetcher.java:106
  wire signed [17:0] column = starts ? task_column : column_on;  // WindowFetcher.java:107
  wire signed [17:0] line = starts ? task_line : line_on;  // WindowFetcher.java:108
  always @(posedge aclk) begin
    if (task_valid_and_task_ready) begin  // WindowFetcher.java:79
      at_row_y <= task_row_y;  // WindowFetcher.java:83
      at_row_slot <= task_row_slot;  // WindowFetcher.java:83
      at_address <= task_address;  // WindowFetcher.java:83
      at_column <= task_column;  // WindowFetcher.java:83
      at_line <= task_line;  // WindowFetcher.java:83
      at_step <= task_step;  // WindowFetcher.java:83
      at_shape_steps <= task_shape_steps;  // WindowFetcher.java:83
      at_shape_windows <= task_shape_windows;  // WindowFetcher.java:83
      at_shape_first_windows <= task_shape_first_windows;  // WindowFetcher.java:83
      at_shape_taps <= task_shape_taps;  // WindowFetcher.java:83
      at_shape_first_taps <= task_shape_first_taps;  // WindowFetcher.java:83
      at_shape_tap_step <= task_shape_tap_step;  // WindowFetcher.java:83
      at_shape_line_step <= task_shape_line_step;  // WindowFetcher.java:83
      at_shape_dilation <= task_shape_dilation;  // WindowFetcher.java:83
      at_shape_line_back <= task_shape_line_back;  // WindowFetcher.java:83
      at_shape_in_width <= task_shape_in_width;  // WindowFetcher.java:83
      at_shape_in_height <= task_shape_in_height;  // WindowFetcher.java:83
      steps <= task_shape_steps;  // WindowFetcher.java:84
      windows <= task_shape_first_windows;  // WindowFetcher.java:85
    end else if (moves) begin  // WindowFetcher.java:87
      steps <= steps - stride[1:0];  // WindowFetcher.java:91
      at_step <= at_step + stride[2:0];  // WindowFetcher.java:92
      at_address <= at_address + address_change;  // WindowFetcher.java:93
      if (tap_ends) begin  // WindowFetcher.java:94
        windows <= at_shape_windows;  // WindowFetcher.java:94
      end else begin
        windows <= windows - stride;  // WindowFetcher.java:95
      end
    end
    if (starts || (moves && tap_ends)) begin  // WindowFetcher.java:109
      taps <= taps_on;  // WindowFetcher.java:112
      line_ends <= taps_on == 8'd0;  // WindowFetcher.java:113
      at_column <= column;  // WindowFetcher.java:114
      at_line <= line;  // WindowFetcher.java:115
      column_inside <= column < {2'd0, starts ? task_shape_in_width : at_shape_in_width};  // WindowFetcher.java:116
      line_inside <= line < {2'd0, starts ? task_shape_in_height : at_shape_in_height};  // WindowFetcher.java:117
    end
  end

  assign room = held < 2'd2;  // WindowFetcher.java:121

  wire [1:0] held_plus_req_minus_dropped = held + {1'b0, request_valid && request_ready} - {1'b0,
      taken} - {1'b0, dropped};  // WindowFetcher.java:125
  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 2'd0;  // WindowFetcher.java:120
    end else begin
      held <= held_plus_req_minus_dropped;  // WindowFetcher.java:122
    end
  end

  assign working = busy || pending || held != 2'd0;  // WindowFetcher.java:126

  // Bits that nothing reads.
  wire _unused = &{1'b0, at_shape_steps, at_shape_first_windows, at_shape_first_taps};
endmodule

`default_nettype wire

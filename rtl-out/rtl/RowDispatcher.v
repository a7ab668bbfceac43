// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.RowDispatcher
// with ArrayParameters[pe=PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK], style=WINDOW, rows=4, fetchPorts=1, windowDepth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module RowDispatcher (  // RowDispatcher.java:52
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               row_done,  // RowDispatcher.java:30
  input  wire               row_slot,  // RowDispatcher.java:33
  output wire               done,  // RowDispatcher.java:36
  output wire               busy,  // RowDispatcher.java:39
  input  wire               command_valid,  // RowDispatcher.java:53
  output wire               command_ready,  // RowDispatcher.java:53
  input  wire               command_clear,  // RowDispatcher.java:53
  input  wire [8:0]         command_origin,  // RowDispatcher.java:53
  input  wire [9:0]         command_rows,  // RowDispatcher.java:53
  input  wire [9:0]         command_out_width,  // RowDispatcher.java:53
  input  wire [8:0]         command_column_step,  // RowDispatcher.java:53
  input  wire [8:0]         command_line_step,  // RowDispatcher.java:53
  input  wire signed [15:0] command_first_column,  // RowDispatcher.java:53
  input  wire signed [15:0] command_first_line,  // RowDispatcher.java:53
  input  wire [15:0]        command_in_width,  // RowDispatcher.java:53
  input  wire [15:0]        command_in_height,  // RowDispatcher.java:53
  input  wire [7:0]         command_stride,  // RowDispatcher.java:53
  input  wire [7:0]         command_dilation,  // RowDispatcher.java:53
  input  wire [7:0]         command_kernel_width,  // RowDispatcher.java:53
  input  wire [7:0]         command_first_kernel_column,  // RowDispatcher.java:53
  input  wire [9:0]         command_per_pixel,  // RowDispatcher.java:53
  input  wire [8:0]         command_first_window,  // RowDispatcher.java:53
  input  wire [2:0]         command_steps,  // RowDispatcher.java:53
  input  wire [8:0]         command_tap_step,  // RowDispatcher.java:53
  input  wire [8:0]         command_kernel_line_step,  // RowDispatcher.java:53
  input  wire [8:0]         command_y,  // RowDispatcher.java:53
  input  wire               command_weight_buffer,  // RowDispatcher.java:53
  output wire               tasks_0_valid,  // RowDispatcher.java:54
  input  wire               tasks_0_ready,  // RowDispatcher.java:54
  output wire [8:0]         tasks_0_row_y,  // RowDispatcher.java:54
  output wire               tasks_0_row_slot,  // RowDispatcher.java:54
  output wire [8:0]         tasks_0_address,  // RowDispatcher.java:54
  output wire signed [17:0] tasks_0_column,  // RowDispatcher.java:54
  output wire signed [17:0] tasks_0_line,  // RowDispatcher.java:54
  output wire [2:0]         tasks_0_step,  // RowDispatcher.java:54
  output wire [1:0]         tasks_0_shape_steps,  // RowDispatcher.java:54
  output wire [8:0]         tasks_0_shape_windows,  // RowDispatcher.java:54
  output wire [8:0]         tasks_0_shape_first_windows,  // RowDispatcher.java:54
  output wire [7:0]         tasks_0_shape_taps,  // RowDispatcher.java:54
  output wire [7:0]         tasks_0_shape_first_taps,  // RowDispatcher.java:54
  output wire [8:0]         tasks_0_shape_tap_step,  // RowDispatcher.java:54
  output wire [8:0]         tasks_0_shape_line_step,  // RowDispatcher.java:54
  output wire [7:0]         tasks_0_shape_dilation,  // RowDispatcher.java:54
  output wire signed [16:0] tasks_0_shape_line_back,  // RowDispatcher.java:54
  output wire [15:0]        tasks_0_shape_in_width,  // RowDispatcher.java:54
  output wire [15:0]        tasks_0_shape_in_height,  // RowDispatcher.java:54
  output wire               tasks_1_valid,  // RowDispatcher.java:54
  input  wire               tasks_1_ready,  // RowDispatcher.java:54
  output wire [8:0]         tasks_1_row_y,  // RowDispatcher.java:54
  output wire               tasks_1_row_slot,  // RowDispatcher.java:54
  output wire [8:0]         tasks_1_address,  // RowDispatcher.java:54
  output wire signed [17:0] tasks_1_column,  // RowDispatcher.java:54
  output wire signed [17:0] tasks_1_line,  // RowDispatcher.java:54
  output wire [2:0]         tasks_1_step,  // RowDispatcher.java:54
  output wire [1:0]         tasks_1_shape_steps,  // RowDispatcher.java:54
  output wire [8:0]         tasks_1_shape_windows,  // RowDispatcher.java:54
  output wire [8:0]         tasks_1_shape_first_windows,  // RowDispatcher.java:54
  output wire [7:0]         tasks_1_shape_taps,  // RowDispatcher.java:54
  output wire [7:0]         tasks_1_shape_first_taps,  // RowDispatcher.java:54
  output wire [8:0]         tasks_1_shape_tap_step,  // RowDispatcher.java:54
  output wire [8:0]         tasks_1_shape_line_step,  // RowDispatcher.java:54
  output wire [7:0]         tasks_1_shape_dilation,  // RowDispatcher.java:54
  output wire signed [16:0] tasks_1_shape_line_back,  // RowDispatcher.java:54
  output wire [15:0]        tasks_1_shape_in_width,  // RowDispatcher.java:54
  output wire [15:0]        tasks_1_shape_in_height,  // RowDispatcher.java:54
  output wire               tasks_2_valid,  // RowDispatcher.java:54
  input  wire               tasks_2_ready,  // RowDispatcher.java:54
  output wire [8:0]         tasks_2_row_y,  // RowDispatcher.java:54
  output wire               tasks_2_row_slot,  // RowDispatcher.java:54
  output wire [8:0]         tasks_2_address,  // RowDispatcher.java:54
  output wire signed [17:0] tasks_2_column,  // RowDispatcher.java:54
  output wire signed [17:0] tasks_2_line,  // RowDispatcher.java:54
  output wire [2:0]         tasks_2_step,  // RowDispatcher.java:54
  output wire [1:0]         tasks_2_shape_steps,  // RowDispatcher.java:54
  output wire [8:0]         tasks_2_shape_windows,  // RowDispatcher.java:54
  output wire [8:0]         tasks_2_shape_first_windows,  // RowDispatcher.java:54
  output wire [7:0]         tasks_2_shape_taps,  // RowDispatcher.java:54
  output wire [7:0]         tasks_2_shape_first_taps,  // RowDispatcher.java:54
  output wire [8:0]         tasks_2_shape_tap_step,  // RowDispatcher.java:54
  output wire [8:0]         tasks_2_shape_line_step,  // RowDispatcher.java:54
  output wire [7:0]         tasks_2_shape_dilation,  // RowDispatcher.java:54
  output wire signed [16:0] tasks_2_shape_line_back,  // RowDispatcher.java:54
  output wire [15:0]        tasks_2_shape_in_width,  // RowDispatcher.java:54
  output wire [15:0]        tasks_2_shape_in_height,  // RowDispatcher.java:54
  output wire               tasks_3_valid,  // RowDispatcher.java:54
  input  wire               tasks_3_ready,  // RowDispatcher.java:54
  output wire [8:0]         tasks_3_row_y,  // RowDispatcher.java:54
  output wire               tasks_3_row_slot,  // RowDispatcher.java:54
  output wire [8:0]         tasks_3_address,  // RowDispatcher.java:54
  output wire signed [17:0] tasks_3_column,  // RowDispatcher.java:54
  output wire signed [17:0] tasks_3_line,  // RowDispatcher.java:54
  output wire [2:0]         tasks_3_step,  // RowDispatcher.java:54
  output wire [1:0]         tasks_3_shape_steps,  // RowDispatcher.java:54
  output wire [8:0]         tasks_3_shape_windows,  // RowDispatcher.java:54
  output wire [8:0]         tasks_3_shape_first_windows,  // RowDispatcher.java:54
  output wire [7:0]         tasks_3_shape_taps,  // RowDispatcher.java:54
  output wire [7:0]         tasks_3_shape_first_taps,  // RowDispatcher.java:54
  output wire [8:0]         tasks_3_shape_tap_step,  // RowDispatcher.java:54
  output wire [8:0]         tasks_3_shape_line_step,  // RowDispatcher.java:54
  output wire [7:0]         tasks_3_shape_dilation,  // RowDispatcher.java:54
  output wire signed [16:0] tasks_3_shape_line_back,  // RowDispatcher.java:54
  output wire [15:0]        tasks_3_shape_in_width,  // RowDispatcher.java:54
  output wire [15:0]        tasks_3_shape_in_height,  // RowDispatcher.java:54
  output wire               clear_valid,  // RowDispatcher.java:55
  input  wire               clear_ready,  // RowDispatcher.java:55
  output wire [8:0]         clear_data  // RowDispatcher.java:55
);

  reg [1:0] phase;  // RowDispatcher.java:58
  reg [1:0] shape_steps;  // RowDispatcher.java:59
  reg [8:0] shape_windows;  // RowDispatcher.java:59
  reg [8:0] shape_first_windows;  // RowDispatcher.java:59
  reg [7:0] shape_taps;  // RowDispatcher.java:59
  reg [7:0] shape_first_taps;  // RowDispatcher.java:59
  reg [8:0] shape_tap_step;  // RowDispatcher.java:59
  reg [8:0] shape_line_step;  // RowDispatcher.java:59
  reg [7:0] shape_dilation;  // RowDispatcher.java:59
  reg signed [16:0] shape_line_back;  // RowDispatcher.java:59
  reg [15:0] shape_in_width;  // RowDispatcher.java:59
  reg [15:0] shape_in_height;  // RowDispatcher.java:59
  reg [8:0] row_y;  // RowDispatcher.java:60
  reg row_slot_1;  // RowDispatcher.java:60
  reg [8:0] address;  // RowDispatcher.java:61
  reg signed [17:0] column;  // RowDispatcher.java:62
  reg signed [17:0] line;  // RowDispatcher.java:63
  reg [2:0] step;  // RowDispatcher.java:64
  reg [9:0] rows_left;  // RowDispatcher.java:65
  reg [9:0] columns_left;  // RowDispatcher.java:66
  reg [9:0] last_column;  // RowDispatcher.java:67
  reg [8:0] column_step;  // RowDispatcher.java:68
  reg [8:0] line_step;  // RowDispatcher.java:69
  reg signed [15:0] first_column;  // RowDispatcher.java:70
  reg [7:0] stride;  // RowDispatcher.java:71
  reg [9:0] clears_left;  // RowDispatcher.java:74
  reg [8:0] clearing;  // RowDispatcher.java:75
  reg slot_used_0;  // Flight.java:21
  reg slot_used_1;  // Flight.java:21
  reg [9:0] slot_rows_0;  // Flight.java:22
  reg [9:0] slot_rows_1;  // Flight.java:22
  reg entering_slot;  // Flight.java:23
  reg oldest_slot;  // Flight.java:24
  reg done_now;  // Flight.java:25
  reg [15:0] kernel_reach;  // RowDispatcher.java:135

  assign clear_valid = clears_left != 10'd0;  // RowDispatcher.java:76
  assign clear_data = clearing;  // RowDispatcher.java:76

  wire clear_valid_and_clear_ready = clear_valid && clear_ready;  // RowDispatcher.java:78
  wire may_go = phase == 2'd3 && clears_left < rows_left;  // RowDispatcher.java:84
  wire [3:0] free = {tasks_3_ready, tasks_2_ready, tasks_1_ready, tasks_0_ready};  // RowDispatcher.java:85
  wire hands_out = may_go && (|free);  // RowDispatcher.java:89
  wire leaves = (!oldest_slot && slot_used_0 && slot_rows_0 == 10'd0) || (oldest_slot && slot_used_1
      && slot_rows_1 == 10'd0);  // Flight.java:39
  wire command_valid_and_command_ready = command_valid && command_ready;  // RowDispatcher.java:97
  wire phase_eq_2 = phase == 2'd2;  // RowDispatcher.java:139
  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 2'd0;  // RowDispatcher.java:58
      row_y <= 9'd0;  // RowDispatcher.java:60
      row_slot_1 <= 1'b0;  // RowDispatcher.java:60
      clears_left <= 10'd0;  // RowDispatcher.java:74
      slot_used_0 <= 1'b0;  // Flight.java:21
      slot_used_1 <= 1'b0;  // Flight.java:21
      slot_rows_0 <= 10'd0;  // Flight.java:22
      slot_rows_1 <= 10'd0;  // Flight.java:22
      entering_slot <= 1'b0;  // Flight.java:23
      oldest_slot <= 1'b0;  // Flight.java:24
    end else begin
      if (clear_valid_and_clear_ready) begin  // RowDispatcher.java:77
        clears_left <= clears_left - 10'd1;  // RowDispatcher.java:80
      end
      if (row_done && !row_slot) begin  // Flight.java:34
        slot_rows_0 <= slot_rows_0 - 10'd1;  // Flight.java:36
      end
      if (row_done && row_slot) begin  // Flight.java:34
        slot_rows_1 <= slot_rows_1 - 10'd1;  // Flight.java:36
      end
      if (leaves) begin  // Flight.java:43
        oldest_slot <= !oldest_slot;  // Flight.java:46
        if (!oldest_slot) begin  // Flight.java:47
          slot_used_0 <= 1'b0;  // Flight.java:47
        end
        if (oldest_slot) begin  // Flight.java:47
          slot_used_1 <= 1'b0;  // Flight.java:47
        end
      end
      if (command_valid_and_command_ready) begin  // RowDispatcher.java:96
        phase <= 2'd1;  // RowDispatcher.java:99
        entering_slot <= !entering_slot;  // Flight.java:57
        if (!entering_slot) begin  // Flight.java:61
          slot_used_0 <= 1'b1;  // Flight.java:64
          slot_rows_0 <= command_rows;  // Flight.java:65
        end
        if (entering_slot) begin  // Flight.java:61
          slot_used_1 <= 1'b1;  // Flight.java:64
          slot_rows_1 <= command_rows;  // Flight.java:65
        end
        row_y <= command_y;  // RowDispatcher.java:118
        row_slot_1 <= entering_slot;  // RowDispatcher.java:119
        clears_left <= command_clear ? command_rows : 10'd0;  // RowDispatcher.java:131
      end
      if (phase == 2'd1) begin  // RowDispatcher.java:137
        phase <= 2'd2;  // RowDispatcher.java:137
      end
      if (phase_eq_2) begin  // RowDispatcher.java:138
        phase <= 2'd3;  // RowDispatcher.java:142
      end
      if (hands_out) begin  // RowDispatcher.java:144
        row_y <= row_y + 9'd1;  // RowDispatcher.java:147
        if (rows_left == 10'd1) begin  // RowDispatcher.java:149
          phase <= 2'd0;  // RowDispatcher.java:149
        end
      end
    end
  end

  wire [3:0] command_weight_buffer_times_4 = {3'd0, command_weight_buffer} * 4'd4;  // RowDispatcher.java:123
  always @(posedge aclk) begin
    if (clear_valid_and_clear_ready) begin  // RowDispatcher.java:77
      clearing <= clearing + 9'd1;  // RowDispatcher.java:81
    end
    if (command_valid_and_command_ready) begin  // RowDispatcher.java:96
      shape_steps <= command_steps[1:0] - 2'd1;  // RowDispatcher.java:101
      shape_windows <= command_per_pixel[8:0] - 9'd1;  // RowDispatcher.java:101
      shape_first_windows <= command_per_pixel[8:0] - 9'd1 - command_first_window;  // RowDispatcher.java:101
      shape_taps <= command_kernel_width - 8'd1;  // RowDispatcher.java:101
      shape_first_taps <= command_kernel_width - 8'd1 - command_first_kernel_column;  // RowDispatcher.java:101
      shape_tap_step <= command_tap_step;  // RowDispatcher.java:101
      shape_line_step <= command_kernel_line_step;  // RowDispatcher.java:101
      shape_dilation <= command_dilation;  // RowDispatcher.java:101
      shape_line_back <= shape_line_back;  // RowDispatcher.java:101
      shape_in_width <= command_in_width;  // RowDispatcher.java:101
      shape_in_height <= command_in_height;  // RowDispatcher.java:101
      address <= command_origin;  // RowDispatcher.java:120
      column <= {{2{command_first_column[15]}}, command_first_column};  // RowDispatcher.java:121
      line <= {{2{command_first_line[15]}}, command_first_line};  // RowDispatcher.java:122
      step <= command_weight_buffer_times_4[2:0];  // RowDispatcher.java:123
      rows_left <= command_rows;  // RowDispatcher.java:124
      columns_left <= command_out_width - 10'd1;  // RowDispatcher.java:125
      last_column <= command_out_width - 10'd1;  // RowDispatcher.java:126
      column_step <= command_column_step;  // RowDispatcher.java:127
      line_step <= command_line_step;  // RowDispatcher.java:128
      first_column <= command_first_column;  // RowDispatcher.java:129
      stride <= command_stride;  // RowDispatcher.java:130
      clearing <= command_y;  // RowDispatcher.java:132
    end
    if (phase_eq_2) begin  // RowDispatcher.java:138
      shape_line_back <= -{1'b0, kernel_reach};  // RowDispatcher.java:141
    end
    if (hands_out) begin  // RowDispatcher.java:144
      rows_left <= rows_left - 10'd1;  // RowDispatcher.java:148
      if (columns_left == 10'd0) begin  // RowDispatcher.java:150
        columns_left <= last_column;  // RowDispatcher.java:153
        address <= address + line_step;  // RowDispatcher.java:154
        column <= {{2{first_column[15]}}, first_column};  // RowDispatcher.java:155
        line <= line + {10'd0, stride};  // RowDispatcher.java:156
      end else begin
        columns_left <= columns_left - 10'd1;  // RowDispatcher.java:160
        address <= address + column_step;  // RowDispatcher.java:161
        column <= column + {10'd0, stride};  // RowDispatcher.java:162
      end
    end
  end

  wire [3:0] chosen = free & ~(free & (free - 4'd1));  // OneHot.java:21
  assign tasks_0_valid = may_go && chosen[0];  // RowDispatcher.java:88
  assign tasks_0_row_y = row_y;  // RowDispatcher.java:88
  assign tasks_0_row_slot = row_slot_1;  // RowDispatcher.java:88
  assign tasks_0_address = address;  // RowDispatcher.java:88
  assign tasks_0_column = column;  // RowDispatcher.java:88
  assign tasks_0_line = line;  // RowDispatcher.java:88
  assign tasks_0_step = step;  // RowDispatcher.java:88
  assign tasks_0_shape_steps = shape_steps;  // RowDispatcher.java:88
  assign tasks_0_shape_windows = shape_windows;  // RowDispatcher.java:88
  assign tasks_0_shape_first_windows = shape_first_windows;  // RowDispatcher.java:88
  assign tasks_0_shape_taps = shape_taps;  // RowDispatcher.java:88
  assign tasks_0_shape_first_taps = shape_first_taps;  // RowDispatcher.java:88
  assign tasks_0_shape_tap_step = shape_tap_step;  // RowDispatcher.java:88
  assign tasks_0_shape_line_step = shape_line_step;  // RowDispatcher.java:88
  assign tasks_0_shape_dilation = shape_dilation;  // RowDispatcher.java:88
  assign tasks_0_shape_line_back = shape_line_back;  // RowDispatcher.java:88
  assign tasks_0_shape_in_width = shape_in_width;  // RowDispatcher.java:88
  assign tasks_0_shape_in_height = shape_in_height;  // RowDispatcher.java:88
  assign tasks_1_valid = may_go && chosen[1];  // RowDispatcher.java:88
  assign tasks_1_row_y = row_y;  // RowDispatcher.java:88
  assign tasks_1_row_slot = row_slot_1;  // RowDispatcher.java:88
  assign tasks_1_address = address;  // RowDispatcher.java:88
  assign tasks_1_column = column;  // RowDispatcher.java:88
  assign tasks_1_line = line;  // RowDispatcher.java:88
  assign tasks_1_step = step;  // RowDispatcher.java:88
  assign tasks_1_shape_steps = shape_steps;  // RowDispatcher.java:88
  assign tasks_1_shape_windows = shape_windows;  // RowDispatcher.java:88
  assign tasks_1_shape_first_windows = shape_first_windows;  // RowDispatcher.java:88
  assign tasks_1_shape_taps = shape_taps;  // RowDispatcher.java:88
  assign tasks_1_shape_first_taps = shape_first_taps;  // RowDispatcher.java:88
  assign tasks_1_shape_tap_step = shape_tap_step;  // RowDispatcher.java:88
  assign tasks_1_shape_line_step = shape_line_step;  // RowDispatcher.java:88
  assign tasks_1_shape_dilation = shape_dilation;  // RowDispatcher.java:88
  assign tasks_1_shape_line_back = shape_line_back;  // RowDispatcher.java:88
  assign tasks_1_shape_in_width = shape_in_width;  // RowDispatcher.java:88
  assign tasks_1_shape_in_height = shape_in_height;  // RowDispatcher.java:88
  assign tasks_2_valid = may_go && chosen[2];  // RowDispatcher.java:88
  assign tasks_2_row_y = row_y;  // RowDispatcher.java:88
  assign tasks_2_row_slot = row_slot_1;  // RowDispatcher.java:88
  assign tasks_2_address = address;  // RowDispatcher.java:88
  assign tasks_2_column = column;  // RowDispatcher.java:88
  assign tasks_2_line = line;  // RowDispatcher.java:88
  assign tasks_2_step = step;  // RowDispatcher.java:88
  assign tasks_2_shape_steps = shape_steps;  // RowDispatcher.java:88
  assign tasks_2_shape_windows = shape_windows;  // RowDispatcher.java:88
  assign tasks_2_shape_first_windows = shape_first_windows;  // RowDispatcher.java:88
  assign tasks_2_shape_taps = shape_taps;  // RowDispatcher.java:88
  assign tasks_2_shape_first_taps = shape_first_taps;  // RowDispatcher.java:88
  assign tasks_2_shape_tap_step = shape_tap_step;  // RowDispatcher.java:88
  assign tasks_2_shape_line_step = shape_line_step;  // RowDispatcher.java:88
  assign tasks_2_shape_dilation = shape_dilation;  // RowDispatcher.java:88
  assign tasks_2_shape_line_back = shape_line_back;  // RowDispatcher.java:88
  assign tasks_2_shape_in_width = shape_in_width;  // RowDispatcher.java:88
  assign tasks_2_shape_in_height = shape_in_height;  // RowDispatcher.java:88
  assign tasks_3_valid = may_go && chosen[3];  // RowDispatcher.java:88
  assign tasks_3_row_y = row_y;  // RowDispatcher.java:88
  assign tasks_3_row_slot = row_slot_1;  // RowDispatcher.java:88
  assign tasks_3_address = address;  // RowDispatcher.java:88
  assign tasks_3_column = column;  // RowDispatcher.java:88
  assign tasks_3_line = line;  // RowDispatcher.java:88
  assign tasks_3_step = step;  // RowDispatcher.java:88
  assign tasks_3_shape_steps = shape_steps;  // RowDispatcher.java:88
  assign tasks_3_shape_windows = shape_windows;  // RowDispatcher.java:88
  assign tasks_3_shape_first_windows = shape_first_windows;  // RowDispatcher.java:88
  assign tasks_3_shape_taps = shape_taps;  // RowDispatcher.java:88
  assign tasks_3_shape_first_taps = shape_first_taps;  // RowDispatcher.java:88
  assign tasks_3_shape_tap_step = shape_tap_step;  // RowDispatcher.java:88
  assign tasks_3_shape_line_step = shape_line_step;  // RowDispatcher.java:88
  assign tasks_3_shape_dilation = shape_dilation;  // RowDispatcher.java:88
  assign tasks_3_shape_line_back = shape_line_back;  // RowDispatcher.java:88
  assign tasks_3_shape_in_width = shape_in_width;  // RowDispatcher.java:88
  assign tasks_3_shape_in_height = shape_in_height;  // RowDispatcher.java:88

  always @(posedge aclk) begin
    if (!aresetn) begin
      done_now <= 1'b0;  // Flight.java:25
    end else begin
      done_now <= leaves;  // Flight.java:42
    end
  end

  assign busy = slot_used_0 || slot_used_1;  // RowDispatcher.java:92
  assign done = done_now;  // RowDispatcher.java:93
  assign command_ready = phase == 2'd0 && !(entering_slot ? slot_used_1 : slot_used_0);  // RowDispatcher.java:95

  always @(posedge aclk) begin
    kernel_reach <= {8'd0, shape_taps} * {8'd0, shape_dilation};  // RowDispatcher.java:136
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, command_per_pixel[9], command_steps[2], command_weight_buffer_times_4[3]};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.RowDispatcher
// with ArrayParameters[pe=PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0], style=WINDOW, rows=4, fetchPorts=1, windowDepth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module RowDispatcher (  // RowDispatcher.java:59
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               row_done,  // RowDispatcher.java:37
  input  wire               row_slot,  // RowDispatcher.java:40
  output wire               done,  // RowDispatcher.java:43
  output wire               busy,  // RowDispatcher.java:46
  input  wire               command_valid,  // RowDispatcher.java:60
  output wire               command_ready,  // RowDispatcher.java:60
  input  wire               command_clear,  // RowDispatcher.java:60
  input  wire [8:0]         command_origin,  // RowDispatcher.java:60
  input  wire [9:0]         command_rows,  // RowDispatcher.java:60
  input  wire [9:0]         command_out_width,  // RowDispatcher.java:60
  input  wire [8:0]         command_column_step,  // RowDispatcher.java:60
  input  wire [8:0]         command_line_step,  // RowDispatcher.java:60
  input  wire signed [15:0] command_first_column,  // RowDispatcher.java:60
  input  wire signed [15:0] command_first_line,  // RowDispatcher.java:60
  input  wire [15:0]        command_in_width,  // RowDispatcher.java:60
  input  wire [15:0]        command_in_height,  // RowDispatcher.java:60
  input  wire [7:0]         command_stride,  // RowDispatcher.java:60
  input  wire [7:0]         command_dilation,  // RowDispatcher.java:60
  input  wire [7:0]         command_kernel_width,  // RowDispatcher.java:60
  input  wire [7:0]         command_first_kernel_column,  // RowDispatcher.java:60
  input  wire [9:0]         command_per_pixel,  // RowDispatcher.java:60
  input  wire [8:0]         command_first_window,  // RowDispatcher.java:60
  input  wire [2:0]         command_steps,  // RowDispatcher.java:60
  input  wire [8:0]         command_tap_step,  // RowDispatcher.java:60
  input  wire [8:0]         command_kernel_line_step,  // RowDispatcher.java:60
  input  wire [8:0]         command_y,  // RowDispatcher.java:60
  input  wire               command_weight_buffer,  // RowDispatcher.java:60
  input  wire               free_0,  // RowDispatcher.java:61
  input  wire               free_1,  // RowDispatcher.java:61
  input  wire               free_2,  // RowDispatcher.java:61
  input  wire               free_3,  // RowDispatcher.java:61
  output wire               start_0,  // RowDispatcher.java:62
  output wire               start_1,  // RowDispatcher.java:62
  output wire               start_2,  // RowDispatcher.java:62
  output wire               start_3,  // RowDispatcher.java:62
  output wire [8:0]         task_row_y,  // RowDispatcher.java:63
  output wire               task_row_slot,  // RowDispatcher.java:63
  output wire [8:0]         task_address,  // RowDispatcher.java:63
  output wire signed [17:0] task_column,  // RowDispatcher.java:63
  output wire signed [17:0] task_line,  // RowDispatcher.java:63
  output wire [2:0]         task_step,  // RowDispatcher.java:63
  output wire [1:0]         task_shape_steps,  // RowDispatcher.java:63
  output wire [8:0]         task_shape_windows,  // RowDispatcher.java:63
  output wire [8:0]         task_shape_first_windows,  // RowDispatcher.java:63
  output wire [7:0]         task_shape_taps,  // RowDispatcher.java:63
  output wire [7:0]         task_shape_first_taps,  // RowDispatcher.java:63
  output wire [8:0]         task_shape_tap_step,  // RowDispatcher.java:63
  output wire [8:0]         task_shape_line_step,  // RowDispatcher.java:63
  output wire [7:0]         task_shape_dilation,  // RowDispatcher.java:63
  output wire signed [16:0] task_shape_line_back,  // RowDispatcher.java:63
  output wire [15:0]        task_shape_in_width,  // RowDispatcher.java:63
  output wire [15:0]        task_shape_in_height,  // RowDispatcher.java:63
  output wire               clear_valid,  // RowDispatcher.java:64
  input  wire               clear_ready,  // RowDispatcher.java:64
  output wire [8:0]         clear_data  // RowDispatcher.java:64
);

  reg [1:0] phase;  // RowDispatcher.java:67
  reg [1:0] shape_steps;  // RowDispatcher.java:68
  reg [8:0] shape_windows;  // RowDispatcher.java:68
  reg [8:0] shape_first_windows;  // RowDispatcher.java:68
  reg [7:0] shape_taps;  // RowDispatcher.java:68
  reg [7:0] shape_first_taps;  // RowDispatcher.java:68
  reg [8:0] shape_tap_step;  // RowDispatcher.java:68
  reg [8:0] shape_line_step;  // RowDispatcher.java:68
  reg [7:0] shape_dilation;  // RowDispatcher.java:68
  reg signed [16:0] shape_line_back;  // RowDispatcher.java:68
  reg [15:0] shape_in_width;  // RowDispatcher.java:68
  reg [15:0] shape_in_height;  // RowDispatcher.java:68
  reg [8:0] row_y;  // RowDispatcher.java:69
  reg row_slot_1;  // RowDispatcher.java:69
  reg [8:0] address;  // RowDispatcher.java:70
  reg signed [17:0] column;  // RowDispatcher.java:71
  reg signed [17:0] line;  // RowDispatcher.java:72
  reg [2:0] step;  // RowDispatcher.java:73
  reg [9:0] rows_left;  // RowDispatcher.java:74
  reg [9:0] columns_left;  // RowDispatcher.java:75
  reg [9:0] last_column;  // RowDispatcher.java:76
  reg [8:0] column_step;  // RowDispatcher.java:77
  reg [8:0] line_step;  // RowDispatcher.java:78
  reg signed [15:0] first_column;  // RowDispatcher.java:79
  reg [7:0] stride;  // RowDispatcher.java:80
  reg [9:0] clears_left;  // RowDispatcher.java:83
  reg [8:0] clearing;  // RowDispatcher.java:84
  reg slot_used_0;  // Flight.java:21
  reg slot_used_1;  // Flight.java:21
  reg [9:0] slot_rows_0;  // Flight.java:22
  reg [9:0] slot_rows_1;  // Flight.java:22
  reg entering_slot;  // Flight.java:23
  reg oldest_slot;  // Flight.java:24
  reg done_now;  // Flight.java:25

  assign clear_valid = clears_left != 10'd0;  // RowDispatcher.java:85
  assign clear_data = clearing;  // RowDispatcher.java:85

  wire clear_valid_and_clear_ready = clear_valid && clear_ready;  // RowDispatcher.java:87
  wire may_go = phase == 2'd3 && clears_left < rows_left;  // RowDispatcher.java:93
  wire [3:0] able = {free_3, free_2, free_1, free_0};  // RowDispatcher.java:94
  wire hands_out = may_go && (|able);  // RowDispatcher.java:98
  wire leaves = (!oldest_slot && slot_used_0 && slot_rows_0 == 10'd0) || (oldest_slot && slot_used_1
      && slot_rows_1 == 10'd0);  // Flight.java:39
  wire command_valid_and_command_ready = command_valid && command_ready;  // RowDispatcher.java:106
  wire high = phase == 2'd1;  // RowDispatcher.java:145
  wire low = phase == 2'd2;  // RowDispatcher.java:146
  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 2'd0;  // RowDispatcher.java:67
      row_y <= 9'd0;  // RowDispatcher.java:69
      row_slot_1 <= 1'b0;  // RowDispatcher.java:69
      clears_left <= 10'd0;  // RowDispatcher.java:83
      slot_used_0 <= 1'b0;  // Flight.java:21
      slot_used_1 <= 1'b0;  // Flight.java:21
      slot_rows_0 <= 10'd0;  // Flight.java:22
      slot_rows_1 <= 10'd0;  // Flight.java:22
      entering_slot <= 1'b0;  // Flight.java:23
      oldest_slot <= 1'b0;  // Flight.java:24
    end else begin
      if (clear_valid_and_clear_ready) begin  // RowDispatcher.java:86
        clears_left <= clears_left - 10'd1;  // RowDispatcher.java:89
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
      if (command_valid_and_command_ready) begin  // RowDispatcher.java:105
        phase <= 2'd1;  // RowDispatcher.java:108
        entering_slot <= !entering_slot;  // Flight.java:57
        if (!entering_slot) begin  // Flight.java:61
          slot_used_0 <= 1'b1;  // Flight.java:64
          slot_rows_0 <= command_rows;  // Flight.java:65
        end
        if (entering_slot) begin  // Flight.java:61
          slot_used_1 <= 1'b1;  // Flight.java:64
          slot_rows_1 <= command_rows;  // Flight.java:65
        end
        row_y <= command_y;  // RowDispatcher.java:127
        row_slot_1 <= entering_slot;  // RowDispatcher.java:128
        clears_left <= command_clear ? command_rows : 10'd0;  // RowDispatcher.java:140
      end
      if (high) begin  // RowDispatcher.java:151
        phase <= 2'd2;  // RowDispatcher.java:151
      end
      if (low) begin  // RowDispatcher.java:152
        phase <= 2'd3;  // RowDispatcher.java:152
      end
      if (hands_out) begin  // RowDispatcher.java:153
        row_y <= row_y + 9'd1;  // RowDispatcher.java:156
        if (rows_left == 10'd1) begin  // RowDispatcher.java:158
          phase <= 2'd0;  // RowDispatcher.java:158
        end
      end
    end
  end

  wire [3:0] command_weight_buffer_times_4 = {3'd0, command_weight_buffer} * 4'd4;  // RowDispatcher.java:132
  wire [3:0] taps = high ? shape_taps[7:4] : shape_taps[3:0];  // RowDispatcher.java:147
  wire [9:0] taps_0_pick_s_plus_taps_1_pick_c = {2'd0, taps[0] ? shape_dilation : 8'd0} + {1'b0,
      taps[1] ? {shape_dilation, 1'b0} : 9'd0};  // RowDispatcher.java:148
  wire [11:0] taps_2_pick_c_plus_taps_3_pick_c = {2'd0, taps[2] ? {shape_dilation, 2'd0} : 10'd0} +
      {1'b0, taps[3] ? {shape_dilation, 3'd0} : 11'd0};  // RowDispatcher.java:148
  wire [12:0] reach = {3'd0, taps_0_pick_s_plus_taps_1_pick_c} + {1'b0,
      taps_2_pick_c_plus_taps_3_pick_c};  // RowDispatcher.java:148
  always @(posedge aclk) begin
    if (clear_valid_and_clear_ready) begin  // RowDispatcher.java:86
      clearing <= clearing + 9'd1;  // RowDispatcher.java:90
    end
    if (command_valid_and_command_ready) begin  // RowDispatcher.java:105
      shape_steps <= command_steps[1:0] - 2'd1;  // RowDispatcher.java:110
      shape_windows <= command_per_pixel[8:0] - 9'd1;  // RowDispatcher.java:110
      shape_first_windows <= command_per_pixel[8:0] - 9'd1 - command_first_window;  // RowDispatcher.java:110
      shape_taps <= command_kernel_width - 8'd1;  // RowDispatcher.java:110
      shape_first_taps <= command_kernel_width - 8'd1 - command_first_kernel_column;  // RowDispatcher.java:110
      shape_tap_step <= command_tap_step;  // RowDispatcher.java:110
      shape_line_step <= command_kernel_line_step;  // RowDispatcher.java:110
      shape_dilation <= command_dilation;  // RowDispatcher.java:110
      shape_line_back <= 17'd0;  // RowDispatcher.java:110
      shape_in_width <= command_in_width;  // RowDispatcher.java:110
      shape_in_height <= command_in_height;  // RowDispatcher.java:110
      address <= command_origin;  // RowDispatcher.java:129
      column <= {{2{command_first_column[15]}}, command_first_column};  // RowDispatcher.java:130
      line <= {{2{command_first_line[15]}}, command_first_line};  // RowDispatcher.java:131
      step <= command_weight_buffer_times_4[2:0];  // RowDispatcher.java:132
      rows_left <= command_rows;  // RowDispatcher.java:133
      columns_left <= command_out_width - 10'd1;  // RowDispatcher.java:134
      last_column <= command_out_width - 10'd1;  // RowDispatcher.java:135
      column_step <= command_column_step;  // RowDispatcher.java:136
      line_step <= command_line_step;  // RowDispatcher.java:137
      first_column <= command_first_column;  // RowDispatcher.java:138
      stride <= command_stride;  // RowDispatcher.java:139
      clearing <= command_y;  // RowDispatcher.java:141
    end
    if (high || low) begin  // RowDispatcher.java:150
      shape_line_back <= {shape_line_back[12:0], 4'd0} - {4'd0, reach};  // RowDispatcher.java:150
    end
    if (hands_out) begin  // RowDispatcher.java:153
      rows_left <= rows_left - 10'd1;  // RowDispatcher.java:157
      if (columns_left == 10'd0) begin  // RowDispatcher.java:159
        columns_left <= last_column;  // RowDispatcher.java:162
        address <= address + line_step;  // RowDispatcher.java:163
        column <= {{2{first_column[15]}}, first_column};  // RowDispatcher.java:164
        line <= line + {10'd0, stride};  // RowDispatcher.java:165
      end else begin
        columns_left <= columns_left - 10'd1;  // RowDispatcher.java:169
        address <= address + column_step;  // RowDispatcher.java:170
        column <= column + {10'd0, stride};  // RowDispatcher.java:171
      end
    end
  end

  wire [3:0] chosen = able & ~(able & (able - 4'd1));  // OneHot.java:21
  assign start_0 = may_go && chosen[0];  // RowDispatcher.java:96
  assign start_1 = may_go && chosen[1];  // RowDispatcher.java:96
  assign start_2 = may_go && chosen[2];  // RowDispatcher.java:96
  assign start_3 = may_go && chosen[3];  // RowDispatcher.java:96
  assign task_row_y = row_y;  // RowDispatcher.java:97
  assign task_row_slot = row_slot_1;  // RowDispatcher.java:97
  assign task_address = address;  // RowDispatcher.java:97
  assign task_column = column;  // RowDispatcher.java:97
  assign task_line = line;  // RowDispatcher.java:97
  assign task_step = step;  // RowDispatcher.java:97
  assign task_shape_steps = shape_steps;  // RowDispatcher.java:97
  assign task_shape_windows = shape_windows;  // RowDispatcher.java:97
  assign task_shape_first_windows = shape_first_windows;  // RowDispatcher.java:97
  assign task_shape_taps = shape_taps;  // RowDispatcher.java:97
  assign task_shape_first_taps = shape_first_taps;  // RowDispatcher.java:97
  assign task_shape_tap_step = shape_tap_step;  // RowDispatcher.java:97
  assign task_shape_line_step = shape_line_step;  // RowDispatcher.java:97
  assign task_shape_dilation = shape_dilation;  // RowDispatcher.java:97
  assign task_shape_line_back = shape_line_back;  // RowDispatcher.java:97
  assign task_shape_in_width = shape_in_width;  // RowDispatcher.java:97
  assign task_shape_in_height = shape_in_height;  // RowDispatcher.java:97

  always @(posedge aclk) begin
    if (!aresetn) begin
      done_now <= 1'b0;  // Flight.java:25
    end else begin
      done_now <= leaves;  // Flight.java:42
    end
  end

  assign busy = slot_used_0 || slot_used_1;  // RowDispatcher.java:101
  assign done = done_now;  // RowDispatcher.java:102
  assign command_ready = phase == 2'd0 && !(entering_slot ? slot_used_1 : slot_used_0);  // RowDispatcher.java:104

  // Bits that nothing reads.
  wire _unused = &{1'b0, command_per_pixel[9], command_steps[2], command_weight_buffer_times_4[3]};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration aa874f37e27430c5
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.RowDispatcher
// with ArrayParameters[pe=PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK], style=WINDOW, rows=4, fetchPorts=1, windowDepth=512, layers=256]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module RowDispatcher (  // RowDispatcher.java:61
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               row_done,  // RowDispatcher.java:36
  input  wire               row_slot,  // RowDispatcher.java:39
  output wire               done,  // RowDispatcher.java:42
  output wire               busy,  // RowDispatcher.java:45
  input  wire               command_valid,  // RowDispatcher.java:62
  output wire               command_ready,  // RowDispatcher.java:62
  input  wire [7:0]         command_layer,  // RowDispatcher.java:62
  input  wire               command_clear,  // RowDispatcher.java:62
  input  wire [8:0]         command_origin,  // RowDispatcher.java:62
  input  wire [9:0]         command_rows,  // RowDispatcher.java:62
  input  wire [9:0]         command_out_width,  // RowDispatcher.java:62
  input  wire [8:0]         command_column_step,  // RowDispatcher.java:62
  input  wire [8:0]         command_line_step,  // RowDispatcher.java:62
  input  wire signed [15:0] command_first_column,  // RowDispatcher.java:62
  input  wire signed [15:0] command_first_line,  // RowDispatcher.java:62
  input  wire [15:0]        command_in_width,  // RowDispatcher.java:62
  input  wire [15:0]        command_in_height,  // RowDispatcher.java:62
  input  wire [7:0]         command_stride,  // RowDispatcher.java:62
  input  wire [7:0]         command_dilation,  // RowDispatcher.java:62
  input  wire [7:0]         command_kernel_width,  // RowDispatcher.java:62
  input  wire [7:0]         command_first_kernel_column,  // RowDispatcher.java:62
  input  wire [9:0]         command_per_pixel,  // RowDispatcher.java:62
  input  wire [8:0]         command_first_window,  // RowDispatcher.java:62
  input  wire [2:0]         command_steps,  // RowDispatcher.java:62
  input  wire [8:0]         command_tap_step,  // RowDispatcher.java:62
  input  wire [8:0]         command_kernel_line_step,  // RowDispatcher.java:62
  input  wire [8:0]         command_y,  // RowDispatcher.java:62
  input  wire               command_weight_buffer,  // RowDispatcher.java:62
  input  wire               free_0,  // RowDispatcher.java:63
  input  wire               free_1,  // RowDispatcher.java:63
  input  wire               free_2,  // RowDispatcher.java:63
  input  wire               free_3,  // RowDispatcher.java:63
  output wire               start_0,  // RowDispatcher.java:64
  output wire               start_1,  // RowDispatcher.java:64
  output wire               start_2,  // RowDispatcher.java:64
  output wire               start_3,  // RowDispatcher.java:64
  output wire [8:0]         task_row_y,  // RowDispatcher.java:65
  output wire               task_row_slot,  // RowDispatcher.java:65
  output wire [8:0]         task_address,  // RowDispatcher.java:65
  output wire signed [17:0] task_column,  // RowDispatcher.java:65
  output wire signed [17:0] task_line,  // RowDispatcher.java:65
  output wire [2:0]         task_step,  // RowDispatcher.java:65
  output wire [1:0]         task_shape_steps,  // RowDispatcher.java:65
  output wire [8:0]         task_shape_windows,  // RowDispatcher.java:65
  output wire [8:0]         task_shape_first_windows,  // RowDispatcher.java:65
  output wire [7:0]         task_shape_taps,  // RowDispatcher.java:65
  output wire [7:0]         task_shape_first_taps,  // RowDispatcher.java:65
  output wire [8:0]         task_shape_tap_step,  // RowDispatcher.java:65
  output wire [8:0]         task_shape_line_step,  // RowDispatcher.java:65
  output wire [7:0]         task_shape_dilation,  // RowDispatcher.java:65
  output wire signed [16:0] task_shape_line_back,  // RowDispatcher.java:65
  output wire [15:0]        task_shape_in_width,  // RowDispatcher.java:65
  output wire [15:0]        task_shape_in_height,  // RowDispatcher.java:65
  output wire               clear_valid,  // RowDispatcher.java:66
  input  wire               clear_ready,  // RowDispatcher.java:66
  output wire [8:0]         clear_data,  // RowDispatcher.java:66
  output wire [7:0]         layer  // RowDispatcher.java:67
);

  reg [1:0] phase;  // RowDispatcher.java:70
  reg [1:0] shape_steps;  // RowDispatcher.java:71
  reg [8:0] shape_windows;  // RowDispatcher.java:71
  reg [8:0] shape_first_windows;  // RowDispatcher.java:71
  reg [7:0] shape_taps;  // RowDispatcher.java:71
  reg [7:0] shape_first_taps;  // RowDispatcher.java:71
  reg [8:0] shape_tap_step;  // RowDispatcher.java:71
  reg [8:0] shape_line_step;  // RowDispatcher.java:71
  reg [7:0] shape_dilation;  // RowDispatcher.java:71
  reg signed [16:0] shape_line_back;  // RowDispatcher.java:71
  reg [15:0] shape_in_width;  // RowDispatcher.java:71
  reg [15:0] shape_in_height;  // RowDispatcher.java:71
  reg [8:0] row_y;  // RowDispatcher.java:72
  reg row_slot_1;  // RowDispatcher.java:72
  reg [8:0] address;  // RowDispatcher.java:73
  reg signed [17:0] column;  // RowDispatcher.java:74
  reg signed [17:0] line;  // RowDispatcher.java:75
  reg [2:0] step;  // RowDispatcher.java:76
  reg [9:0] rows_left;  // RowDispatcher.java:77
  reg [9:0] columns_left;  // RowDispatcher.java:78
  reg [9:0] last_column;  // RowDispatcher.java:79
  reg [8:0] column_step;  // RowDispatcher.java:80
  reg [8:0] line_step;  // RowDispatcher.java:81
  reg signed [15:0] first_column;  // RowDispatcher.java:82
  reg [7:0] stride;  // RowDispatcher.java:83
  reg [9:0] clears_left;  // RowDispatcher.java:86
  reg [8:0] clearing;  // RowDispatcher.java:87
  reg slot_used_0;  // Flight.java:23
  reg slot_used_1;  // Flight.java:23
  reg [9:0] slot_rows_0;  // Flight.java:24
  reg [9:0] slot_rows_1;  // Flight.java:24
  reg entering_slot;  // Flight.java:25
  reg oldest_slot;  // Flight.java:26
  reg done_now;  // Flight.java:27
  reg [7:0] layer_0;  // Flight.java:30
  reg [7:0] layer_1;  // Flight.java:30
  reg [15:0] kernel_reach;  // RowDispatcher.java:148

  assign clear_valid = clears_left != 10'd0;  // RowDispatcher.java:88
  assign clear_data = clearing;  // RowDispatcher.java:88

  wire clear_valid_and_clear_ready = clear_valid && clear_ready;  // RowDispatcher.java:90
  wire may_go = phase == 2'd3 && clears_left < rows_left;  // RowDispatcher.java:96
  wire [3:0] able = {free_3, free_2, free_1, free_0};  // RowDispatcher.java:97
  wire hands_out = may_go && (|able);  // RowDispatcher.java:101
  wire leaves = (!oldest_slot && slot_used_0 && slot_rows_0 == 10'd0) || (oldest_slot && slot_used_1
      && slot_rows_1 == 10'd0);  // Flight.java:43
  wire command_valid_and_command_ready = command_valid && command_ready;  // RowDispatcher.java:110
  wire phase_eq_2 = phase == 2'd2;  // RowDispatcher.java:152
  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 2'd0;  // RowDispatcher.java:70
      row_y <= 9'd0;  // RowDispatcher.java:72
      row_slot_1 <= 1'b0;  // RowDispatcher.java:72
      clears_left <= 10'd0;  // RowDispatcher.java:86
      slot_used_0 <= 1'b0;  // Flight.java:23
      slot_used_1 <= 1'b0;  // Flight.java:23
      slot_rows_0 <= 10'd0;  // Flight.java:24
      slot_rows_1 <= 10'd0;  // Flight.java:24
      entering_slot <= 1'b0;  // Flight.java:25
      oldest_slot <= 1'b0;  // Flight.java:26
    end else begin
      if (clear_valid_and_clear_ready) begin  // RowDispatcher.java:89
        clears_left <= clears_left - 10'd1;  // RowDispatcher.java:92
      end
      if (row_done && !row_slot) begin  // Flight.java:38
        slot_rows_0 <= slot_rows_0 - 10'd1;  // Flight.java:40
      end
      if (row_done && row_slot) begin  // Flight.java:38
        slot_rows_1 <= slot_rows_1 - 10'd1;  // Flight.java:40
      end
      if (leaves) begin  // Flight.java:47
        oldest_slot <= !oldest_slot;  // Flight.java:50
        if (!oldest_slot) begin  // Flight.java:51
          slot_used_0 <= 1'b0;  // Flight.java:51
        end
        if (oldest_slot) begin  // Flight.java:51
          slot_used_1 <= 1'b0;  // Flight.java:51
        end
      end
      if (command_valid_and_command_ready) begin  // RowDispatcher.java:109
        phase <= 2'd1;  // RowDispatcher.java:112
        entering_slot <= !entering_slot;  // Flight.java:61
        if (!entering_slot) begin  // Flight.java:65
          slot_used_0 <= 1'b1;  // Flight.java:68
          slot_rows_0 <= command_rows;  // Flight.java:69
        end
        if (entering_slot) begin  // Flight.java:65
          slot_used_1 <= 1'b1;  // Flight.java:68
          slot_rows_1 <= command_rows;  // Flight.java:69
        end
        row_y <= command_y;  // RowDispatcher.java:131
        row_slot_1 <= entering_slot;  // RowDispatcher.java:132
        clears_left <= command_clear ? command_rows : 10'd0;  // RowDispatcher.java:144
      end
      if (phase == 2'd1) begin  // RowDispatcher.java:150
        phase <= 2'd2;  // RowDispatcher.java:150
      end
      if (phase_eq_2) begin  // RowDispatcher.java:151
        phase <= 2'd3;  // RowDispatcher.java:155
      end
      if (hands_out) begin  // RowDispatcher.java:157
        row_y <= row_y + 9'd1;  // RowDispatcher.java:160
        if (rows_left == 10'd1) begin  // RowDispatcher.java:162
          phase <= 2'd0;  // RowDispatcher.java:162
        end
      end
    end
  end

  wire [3:0] command_weight_buffer_times_4 = {3'd0, command_weight_buffer} * 4'd4;  // RowDispatcher.java:136
  always @(posedge aclk) begin
    if (clear_valid_and_clear_ready) begin  // RowDispatcher.java:89
      clearing <= clearing + 9'd1;  // RowDispatcher.java:93
    end
    if (command_valid_and_command_ready) begin  // RowDispatcher.java:109
      if (!entering_slot) begin  // Flight.java:65
        layer_0 <= command_layer;  // Flight.java:70
      end
      if (entering_slot) begin  // Flight.java:65
        layer_1 <= command_layer;  // Flight.java:70
      end
      shape_steps <= command_steps[1:0] - 2'd1;  // RowDispatcher.java:114
      shape_windows <= command_per_pixel[8:0] - 9'd1;  // RowDispatcher.java:114
      shape_first_windows <= command_per_pixel[8:0] - 9'd1 - command_first_window;  // RowDispatcher.java:114
      shape_taps <= command_kernel_width - 8'd1;  // RowDispatcher.java:114
      shape_first_taps <= command_kernel_width - 8'd1 - command_first_kernel_column;  // RowDispatcher.java:114
      shape_tap_step <= command_tap_step;  // RowDispatcher.java:114
      shape_line_step <= command_kernel_line_step;  // RowDispatcher.java:114
      shape_dilation <= command_dilation;  // RowDispatcher.java:114
      shape_line_back <= shape_line_back;  // RowDispatcher.java:114
      shape_in_width <= command_in_width;  // RowDispatcher.java:114
      shape_in_height <= command_in_height;  // RowDispatcher.java:114
      address <= command_origin;  // RowDispatcher.java:133
      column <= {{2{command_first_column[15]}}, command_first_column};  // RowDispatcher.java:134
      line <= {{2{command_first_line[15]}}, command_first_line};  // RowDispatcher.java:135
      step <= command_weight_buffer_times_4[2:0];  // RowDispatcher.java:136
      rows_left <= command_rows;  // RowDispatcher.java:137
      columns_left <= command_out_width - 10'd1;  // RowDispatcher.java:138
      last_column <= command_out_width - 10'd1;  // RowDispatcher.java:139
      column_step <= command_column_step;  // RowDispatcher.java:140
      line_step <= command_line_step;  // RowDispatcher.java:141
      first_column <= command_first_column;  // RowDispatcher.java:142
      stride <= command_stride;  // RowDispatcher.java:143
      clearing <= command_y;  // RowDispatcher.java:145
    end
    if (phase_eq_2) begin  // RowDispatcher.java:151
      shape_line_back <= -{1'b0, kernel_reach};  // RowDispatcher.java:154
    end
    if (hands_out) begin  // RowDispatcher.java:157
      rows_left <= rows_left - 10'd1;  // RowDispatcher.java:161
      if (columns_left == 10'd0) begin  // RowDispatcher.java:163
        columns_left <= last_column;  // RowDispatcher.java:166
        address <= address + line_step;  // RowDispatcher.java:167
        column <= {{2{first_column[15]}}, first_column};  // RowDispatcher.java:168
        line <= line + {10'd0, stride};  // RowDispatcher.java:169
      end else begin
        columns_left <= columns_left - 10'd1;  // RowDispatcher.java:173
        address <= address + column_step;  // RowDispatcher.java:174
        column <= column + {10'd0, stride};  // RowDispatcher.java:175
      end
    end
  end

  wire [3:0] chosen = able & ~(able & (able - 4'd1));  // OneHot.java:21
  assign start_0 = may_go && chosen[0];  // RowDispatcher.java:99
  assign start_1 = may_go && chosen[1];  // RowDispatcher.java:99
  assign start_2 = may_go && chosen[2];  // RowDispatcher.java:99
  assign start_3 = may_go && chosen[3];  // RowDispatcher.java:99
  assign task_row_y = row_y;  // RowDispatcher.java:100
  assign task_row_slot = row_slot_1;  // RowDispatcher.java:100
  assign task_address = address;  // RowDispatcher.java:100
  assign task_column = column;  // RowDispatcher.java:100
  assign task_line = line;  // RowDispatcher.java:100
  assign task_step = step;  // RowDispatcher.java:100
  assign task_shape_steps = shape_steps;  // RowDispatcher.java:100
  assign task_shape_windows = shape_windows;  // RowDispatcher.java:100
  assign task_shape_first_windows = shape_first_windows;  // RowDispatcher.java:100
  assign task_shape_taps = shape_taps;  // RowDispatcher.java:100
  assign task_shape_first_taps = shape_first_taps;  // RowDispatcher.java:100
  assign task_shape_tap_step = shape_tap_step;  // RowDispatcher.java:100
  assign task_shape_line_step = shape_line_step;  // RowDispatcher.java:100
  assign task_shape_dilation = shape_dilation;  // RowDispatcher.java:100
  assign task_shape_line_back = shape_line_back;  // RowDispatcher.java:100
  assign task_shape_in_width = shape_in_width;  // RowDispatcher.java:100
  assign task_shape_in_height = shape_in_height;  // RowDispatcher.java:100

  always @(posedge aclk) begin
    if (!aresetn) begin
      done_now <= 1'b0;  // Flight.java:27
    end else begin
      done_now <= leaves;  // Flight.java:46
    end
  end

  assign busy = slot_used_0 || slot_used_1;  // RowDispatcher.java:104
  assign layer = oldest_slot ? layer_1 : layer_0;  // RowDispatcher.java:105
  assign done = done_now;  // RowDispatcher.java:106
  assign command_ready = phase == 2'd0 && !(entering_slot ? slot_used_1 : slot_used_0);  // RowDispatcher.java:108

  always @(posedge aclk) begin
    kernel_reach <= {8'd0, shape_taps} * {8'd0, shape_dilation};  // RowDispatcher.java:149
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, command_per_pixel[9], command_steps[2], command_weight_buffer_times_4[3]};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.pe.ComputeEngine
// with ArrayParameters[pe=PeParameters[columns=8, lanes=1, format=WindowFormat[digits=1, digitBits=9, dense=false], tileSteps=4, weightBuffers=2, windowFifoDepth=2, yDepth=512, memoryStyle=BLOCK, multiplier=PLAIN, stages=0], style=WINDOW, rows=4, fetchPorts=1, windowDepth=512]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ComputeEngine (  // ComputeEngine.java:60
  input  wire               aclk,
  input  wire               aresetn,
  output wire               done,  // ComputeEngine.java:32
  output wire               busy,  // ComputeEngine.java:35
  input  wire               command_valid,  // ComputeEngine.java:62
  output wire               command_ready,  // ComputeEngine.java:62
  input  wire               command_clear,  // ComputeEngine.java:62
  input  wire [8:0]         command_origin,  // ComputeEngine.java:62
  input  wire [9:0]         command_rows,  // ComputeEngine.java:62
  input  wire [9:0]         command_out_width,  // ComputeEngine.java:62
  input  wire [8:0]         command_column_step,  // ComputeEngine.java:62
  input  wire [8:0]         command_line_step,  // ComputeEngine.java:62
  input  wire signed [15:0] command_first_column,  // ComputeEngine.java:62
  input  wire signed [15:0] command_first_line,  // ComputeEngine.java:62
  input  wire [15:0]        command_in_width,  // ComputeEngine.java:62
  input  wire [15:0]        command_in_height,  // ComputeEngine.java:62
  input  wire [7:0]         command_stride,  // ComputeEngine.java:62
  input  wire [7:0]         command_dilation,  // ComputeEngine.java:62
  input  wire [7:0]         command_kernel_width,  // ComputeEngine.java:62
  input  wire [7:0]         command_first_kernel_column,  // ComputeEngine.java:62
  input  wire [9:0]         command_per_pixel,  // ComputeEngine.java:62
  input  wire [8:0]         command_first_window,  // ComputeEngine.java:62
  input  wire [2:0]         command_steps,  // ComputeEngine.java:62
  input  wire [8:0]         command_tap_step,  // ComputeEngine.java:62
  input  wire [8:0]         command_kernel_line_step,  // ComputeEngine.java:62
  input  wire [8:0]         command_y,  // ComputeEngine.java:62
  input  wire               command_weight_buffer,  // ComputeEngine.java:62
  input  wire               window_write_enable,  // ComputeEngine.java:63
  input  wire [8:0]         window_write_address,  // ComputeEngine.java:63
  input  wire [159:0]       window_write_data,  // ComputeEngine.java:63
  input  wire               weight_write_enable,  // ComputeEngine.java:64
  input  wire [6:0]         weight_write_address,  // ComputeEngine.java:64
  input  wire [63:0]        weight_write_data,  // ComputeEngine.java:64
  output wire               sums_valid,  // ComputeEngine.java:65
  input  wire               sums_ready,  // ComputeEngine.java:65
  output wire [8:0]         sums_address,  // ComputeEngine.java:65
  output wire [255:0]       sums_data,  // ComputeEngine.java:65
  output wire               clear_valid,  // ComputeEngine.java:66
  input  wire               clear_ready,  // ComputeEngine.java:66
  output wire [8:0]         clear_data,  // ComputeEngine.java:66
  output wire               status_busy,  // ComputeEngine.java:67
  output wire [2:0]         status_active,  // ComputeEngine.java:67
  output wire [2:0]         status_wait_window,  // ComputeEngine.java:67
  output wire [2:0]         status_wait_drain,  // ComputeEngine.java:67
  output wire [2:0]         status_no_job,  // ComputeEngine.java:67
  output wire [2:0]         status_tokens,  // ComputeEngine.java:67
  output wire               status_row_drained  // ComputeEngine.java:67
);

  wire dispatcher_done;  // ComputeEngine.java:69
  wire dispatcher_busy;  // ComputeEngine.java:69
  wire dispatcher_command_ready;  // ComputeEngine.java:69
  wire dispatcher_start_0;  // ComputeEngine.java:69
  wire dispatcher_start_1;  // ComputeEngine.java:69
  wire dispatcher_start_2;  // ComputeEngine.java:69
  wire dispatcher_start_3;  // ComputeEngine.java:69
  wire [8:0] dispatcher_task_row_y;  // ComputeEngine.java:69
  wire dispatcher_task_row_slot;  // ComputeEngine.java:69
  wire [8:0] dispatcher_task_address;  // ComputeEngine.java:69
  wire signed [17:0] dispatcher_task_column;  // ComputeEngine.java:69
  wire signed [17:0] dispatcher_task_line;  // ComputeEngine.java:69
  wire [2:0] dispatcher_task_step;  // ComputeEngine.java:69
  wire [1:0] dispatcher_task_shape_steps;  // ComputeEngine.java:69
  wire [8:0] dispatcher_task_shape_windows;  // ComputeEngine.java:69
  wire [8:0] dispatcher_task_shape_first_windows;  // ComputeEngine.java:69
  wire [7:0] dispatcher_task_shape_taps;  // ComputeEngine.java:69
  wire [7:0] dispatcher_task_shape_first_taps;  // ComputeEngine.java:69
  wire [8:0] dispatcher_task_shape_tap_step;  // ComputeEngine.java:69
  wire [8:0] dispatcher_task_shape_line_step;  // ComputeEngine.java:69
  wire [7:0] dispatcher_task_shape_dilation;  // ComputeEngine.java:69
  wire signed [16:0] dispatcher_task_shape_line_back;  // ComputeEngine.java:69
  wire [15:0] dispatcher_task_shape_in_width;  // ComputeEngine.java:69
  wire [15:0] dispatcher_task_shape_in_height;  // ComputeEngine.java:69
  wire dispatcher_clear_valid;  // ComputeEngine.java:69
  wire [8:0] dispatcher_clear_data;  // ComputeEngine.java:69
  wire fetchers_0_free;  // ComputeEngine.java:70
  wire fetchers_0_working;  // ComputeEngine.java:70
  wire fetchers_0_request_valid;  // ComputeEngine.java:70
  wire [8:0] fetchers_0_request_address;  // ComputeEngine.java:70
  wire fetchers_0_request_empty;  // ComputeEngine.java:70
  wire [2:0] fetchers_0_request_tag_step;  // ComputeEngine.java:70
  wire fetchers_0_request_tag_last;  // ComputeEngine.java:70
  wire [8:0] fetchers_0_request_tag_row_y;  // ComputeEngine.java:70
  wire fetchers_0_request_tag_row_slot;  // ComputeEngine.java:70
  wire fetchers_1_free;  // ComputeEngine.java:70
  wire fetchers_1_working;  // ComputeEngine.java:70
  wire fetchers_1_request_valid;  // ComputeEngine.java:70
  wire [8:0] fetchers_1_request_address;  // ComputeEngine.java:70
  wire fetchers_1_request_empty;  // ComputeEngine.java:70
  wire [2:0] fetchers_1_request_tag_step;  // ComputeEngine.java:70
  wire fetchers_1_request_tag_last;  // ComputeEngine.java:70
  wire [8:0] fetchers_1_request_tag_row_y;  // ComputeEngine.java:70
  wire fetchers_1_request_tag_row_slot;  // ComputeEngine.java:70
  wire fetchers_2_free;  // ComputeEngine.java:70
  wire fetchers_2_working;  // ComputeEngine.java:70
  wire fetchers_2_request_valid;  // ComputeEngine.java:70
  wire [8:0] fetchers_2_request_address;  // ComputeEngine.java:70
  wire fetchers_2_request_empty;  // ComputeEngine.java:70
  wire [2:0] fetchers_2_request_tag_step;  // ComputeEngine.java:70
  wire fetchers_2_request_tag_last;  // ComputeEngine.java:70
  wire [8:0] fetchers_2_request_tag_row_y;  // ComputeEngine.java:70
  wire fetchers_2_request_tag_row_slot;  // ComputeEngine.java:70
  wire fetchers_3_free;  // ComputeEngine.java:70
  wire fetchers_3_working;  // ComputeEngine.java:70
  wire fetchers_3_request_valid;  // ComputeEngine.java:70
  wire [8:0] fetchers_3_request_address;  // ComputeEngine.java:70
  wire fetchers_3_request_empty;  // ComputeEngine.java:70
  wire [2:0] fetchers_3_request_tag_step;  // ComputeEngine.java:70
  wire fetchers_3_request_tag_last;  // ComputeEngine.java:70
  wire [8:0] fetchers_3_request_tag_row_y;  // ComputeEngine.java:70
  wire fetchers_3_request_tag_row_slot;  // ComputeEngine.java:70
  wire [159:0] windows_data_0;  // ComputeEngine.java:71
  wire array_taken_0;  // ComputeEngine.java:72
  wire array_taken_1;  // ComputeEngine.java:72
  wire array_taken_2;  // ComputeEngine.java:72
  wire array_taken_3;  // ComputeEngine.java:72
  wire array_drained_valid;  // ComputeEngine.java:72
  wire [8:0] array_drained_row_y;  // ComputeEngine.java:72
  wire array_drained_row_slot;  // ComputeEngine.java:72
  wire [255:0] array_drained_sums;  // ComputeEngine.java:72
  wire array_status_0_active;  // ComputeEngine.java:72
  wire array_status_0_wait_window;  // ComputeEngine.java:72
  wire array_status_0_wait_drain;  // ComputeEngine.java:72
  wire array_status_0_no_job;  // ComputeEngine.java:72
  wire array_status_0_tokens;  // ComputeEngine.java:72
  wire array_status_1_active;  // ComputeEngine.java:72
  wire array_status_1_wait_window;  // ComputeEngine.java:72
  wire array_status_1_wait_drain;  // ComputeEngine.java:72
  wire array_status_1_no_job;  // ComputeEngine.java:72
  wire array_status_1_tokens;  // ComputeEngine.java:72
  wire array_status_2_active;  // ComputeEngine.java:72
  wire array_status_2_wait_window;  // ComputeEngine.java:72
  wire array_status_2_wait_drain;  // ComputeEngine.java:72
  wire array_status_2_no_job;  // ComputeEngine.java:72
  wire array_status_2_tokens;  // ComputeEngine.java:72
  wire array_status_3_active;  // ComputeEngine.java:72
  wire array_status_3_wait_window;  // ComputeEngine.java:72
  wire array_status_3_wait_drain;  // ComputeEngine.java:72
  wire array_status_3_no_job;  // ComputeEngine.java:72
  wire array_status_3_tokens;  // ComputeEngine.java:72
  wire arbiters_0_requests_0_ready;  // ComputeEngine.java:83
  wire arbiters_0_requests_1_ready;  // ComputeEngine.java:83
  wire arbiters_0_requests_2_ready;  // ComputeEngine.java:83
  wire arbiters_0_requests_3_ready;  // ComputeEngine.java:83
  wire arbiters_0_read_enable;  // ComputeEngine.java:83
  wire [8:0] arbiters_0_read_address;  // ComputeEngine.java:83
  wire [15:0] arbiters_0_window_flags;  // ComputeEngine.java:83
  wire [143:0] arbiters_0_window_digits;  // ComputeEngine.java:83
  wire [2:0] arbiters_0_window_tag_step;  // ComputeEngine.java:83
  wire arbiters_0_window_tag_last;  // ComputeEngine.java:83
  wire [8:0] arbiters_0_window_tag_row_y;  // ComputeEngine.java:83
  wire arbiters_0_window_tag_row_slot;  // ComputeEngine.java:83
  wire [3:0] arbiters_0_push;  // ComputeEngine.java:83
  wire [3:0] arbiters_0_dropped;  // ComputeEngine.java:83
  reg row_done_1;  // ComputeEngine.java:112
  reg row_done_2;  // ComputeEngine.java:112
  reg row_done;  // ComputeEngine.java:112
  reg row_slot_1;  // ComputeEngine.java:115
  reg row_slot_2;  // ComputeEngine.java:115
  reg row_slot;  // ComputeEngine.java:115
  reg counted_busy;  // ComputeEngine.java:118
  reg [2:0] counted_active;  // ComputeEngine.java:118
  reg [2:0] counted_wait_window;  // ComputeEngine.java:118
  reg [2:0] counted_wait_drain;  // ComputeEngine.java:118
  reg [2:0] counted_no_job;  // ComputeEngine.java:118
  reg [2:0] counted_tokens;  // ComputeEngine.java:118
  reg counted_row_drained;  // ComputeEngine.java:118
  reg counts;  // ComputeEngine.java:119

  RowDispatcher dispatcher (  // ComputeEngine.java:69
    .aclk(aclk),
    .aresetn(aresetn),
    .row_done(row_done),  // ComputeEngine.java:113
    .row_slot(row_slot),  // ComputeEngine.java:116
    .done(dispatcher_done),
    .busy(dispatcher_busy),
    .command_valid(command_valid),  // ComputeEngine.java:73
    .command_ready(dispatcher_command_ready),
    .command_clear(command_clear),  // ComputeEngine.java:73
    .command_origin(command_origin),  // ComputeEngine.java:73
    .command_rows(command_rows),  // ComputeEngine.java:73
    .command_out_width(command_out_width),  // ComputeEngine.java:73
    .command_column_step(command_column_step),  // ComputeEngine.java:73
    .command_line_step(command_line_step),  // ComputeEngine.java:73
    .command_first_column(command_first_column),  // ComputeEngine.java:73
    .command_first_line(command_first_line),  // ComputeEngine.java:73
    .command_in_width(command_in_width),  // ComputeEngine.java:73
    .command_in_height(command_in_height),  // ComputeEngine.java:73
    .command_stride(command_stride),  // ComputeEngine.java:73
    .command_dilation(command_dilation),  // ComputeEngine.java:73
    .command_kernel_width(command_kernel_width),  // ComputeEngine.java:73
    .command_first_kernel_column(command_first_kernel_column),  // ComputeEngine.java:73
    .command_per_pixel(command_per_pixel),  // ComputeEngine.java:73
    .command_first_window(command_first_window),  // ComputeEngine.java:73
    .command_steps(command_steps),  // ComputeEngine.java:73
    .command_tap_step(command_tap_step),  // ComputeEngine.java:73
    .command_kernel_line_step(command_kernel_line_step),  // ComputeEngine.java:73
    .command_y(command_y),  // ComputeEngine.java:73
    .command_weight_buffer(command_weight_buffer),  // ComputeEngine.java:73
    .free_0(fetchers_0_free),  // ComputeEngine.java:98
    .free_1(fetchers_1_free),  // ComputeEngine.java:98
    .free_2(fetchers_2_free),  // ComputeEngine.java:98
    .free_3(fetchers_3_free),  // ComputeEngine.java:98
    .start_0(dispatcher_start_0),
    .start_1(dispatcher_start_1),
    .start_2(dispatcher_start_2),
    .start_3(dispatcher_start_3),
    .task_row_y(dispatcher_task_row_y),
    .task_row_slot(dispatcher_task_row_slot),
    .task_address(dispatcher_task_address),
    .task_column(dispatcher_task_column),
    .task_line(dispatcher_task_line),
    .task_step(dispatcher_task_step),
    .task_shape_steps(dispatcher_task_shape_steps),
    .task_shape_windows(dispatcher_task_shape_windows),
    .task_shape_first_windows(dispatcher_task_shape_first_windows),
    .task_shape_taps(dispatcher_task_shape_taps),
    .task_shape_first_taps(dispatcher_task_shape_first_taps),
    .task_shape_tap_step(dispatcher_task_shape_tap_step),
    .task_shape_line_step(dispatcher_task_shape_line_step),
    .task_shape_dilation(dispatcher_task_shape_dilation),
    .task_shape_line_back(dispatcher_task_shape_line_back),
    .task_shape_in_width(dispatcher_task_shape_in_width),
    .task_shape_in_height(dispatcher_task_shape_in_height),
    .clear_valid(dispatcher_clear_valid),
    .clear_ready(clear_ready),  // ComputeEngine.java:76
    .clear_data(dispatcher_clear_data)
  );

  WindowFetcher fetchers_0 (  // ComputeEngine.java:70
    .aclk(aclk),
    .aresetn(aresetn),
    .free(fetchers_0_free),
    .start(dispatcher_start_0),  // ComputeEngine.java:99
    .taken(array_taken_0),  // ComputeEngine.java:103
    .dropped(arbiters_0_dropped[0]),  // ComputeEngine.java:102
    .working(fetchers_0_working),
    .task_row_y(dispatcher_task_row_y),  // ComputeEngine.java:100
    .task_row_slot(dispatcher_task_row_slot),  // ComputeEngine.java:100
    .task_address(dispatcher_task_address),  // ComputeEngine.java:100
    .task_column(dispatcher_task_column),  // ComputeEngine.java:100
    .task_line(dispatcher_task_line),  // ComputeEngine.java:100
    .task_step(dispatcher_task_step),  // ComputeEngine.java:100
    .task_shape_steps(dispatcher_task_shape_steps),  // ComputeEngine.java:100
    .task_shape_windows(dispatcher_task_shape_windows),  // ComputeEngine.java:100
    .task_shape_first_windows(dispatcher_task_shape_first_windows),  // ComputeEngine.java:100
    .task_shape_taps(dispatcher_task_shape_taps),  // ComputeEngine.java:100
    .task_shape_first_taps(dispatcher_task_shape_first_taps),  // ComputeEngine.java:100
    .task_shape_tap_step(dispatcher_task_shape_tap_step),  // ComputeEngine.java:100
    .task_shape_line_step(dispatcher_task_shape_line_step),  // ComputeEngine.java:100
    .task_shape_dilation(dispatcher_task_shape_dilation),  // ComputeEngine.java:100
    .task_shape_line_back(dispatcher_task_shape_line_back),  // ComputeEngine.java:100
    .task_shape_in_width(dispatcher_task_shape_in_width),  // ComputeEngine.java:100
    .task_shape_in_height(dispatcher_task_shape_in_height),  // ComputeEngine.java:100
    .request_valid(fetchers_0_request_valid),
    .request_ready(arbiters_0_requests_0_ready),  // ComputeEngine.java:101
    .request_address(fetchers_0_request_address),
    .request_empty(fetchers_0_request_empty),
    .request_tag_step(fetchers_0_request_tag_step),
    .request_tag_last(fetchers_0_request_tag_last),
    .request_tag_row_y(fetchers_0_request_tag_row_y),
    .request_tag_row_slot(fetchers_0_request_tag_row_slot)
  );

  WindowFetcher fetchers_1 (  // ComputeEngine.java:70
    .aclk(aclk),
    .aresetn(aresetn),
    .free(fetchers_1_free),
    .start(dispatcher_start_1),  // ComputeEngine.java:99
    .taken(array_taken_1),  // ComputeEngine.java:103
    .dropped(arbiters_0_dropped[1]),  // ComputeEngine.java:102
    .working(fetchers_1_working),
    .task_row_y(dispatcher_task_row_y),  // ComputeEngine.java:100
    .task_row_slot(dispatcher_task_row_slot),  // ComputeEngine.java:100
    .task_address(dispatcher_task_address),  // ComputeEngine.java:100
    .task_column(dispatcher_task_column),  // ComputeEngine.java:100
    .task_line(dispatcher_task_line),  // ComputeEngine.java:100
    .task_step(dispatcher_task_step),  // ComputeEngine.java:100
    .task_shape_steps(dispatcher_task_shape_steps),  // ComputeEngine.java:100
    .task_shape_windows(dispatcher_task_shape_windows),  // ComputeEngine.java:100
    .task_shape_first_windows(dispatcher_task_shape_first_windows),  // ComputeEngine.java:100
    .task_shape_taps(dispatcher_task_shape_taps),  // ComputeEngine.java:100
    .task_shape_first_taps(dispatcher_task_shape_first_taps),  // ComputeEngine.java:100
    .task_shape_tap_step(dispatcher_task_shape_tap_step),  // ComputeEngine.java:100
    .task_shape_line_step(dispatcher_task_shape_line_step),  // ComputeEngine.java:100
    .task_shape_dilation(dispatcher_task_shape_dilation),  // ComputeEngine.java:100
    .task_shape_line_back(dispatcher_task_shape_line_back),  // ComputeEngine.java:100
    .task_shape_in_width(dispatcher_task_shape_in_width),  // ComputeEngine.java:100
    .task_shape_in_height(dispatcher_task_shape_in_height),  // ComputeEngine.java:100
    .request_valid(fetchers_1_request_valid),
    .request_ready(arbiters_0_requests_1_ready),  // ComputeEngine.java:101
    .request_address(fetchers_1_request_address),
    .request_empty(fetchers_1_request_empty),
    .request_tag_step(fetchers_1_request_tag_step),
    .request_tag_last(fetchers_1_request_tag_last),
    .request_tag_row_y(fetchers_1_request_tag_row_y),
    .request_tag_row_slot(fetchers_1_request_tag_row_slot)
  );

  WindowFetcher fetchers_2 (  // ComputeEngine.java:70
    .aclk(aclk),
    .aresetn(aresetn),
    .free(fetchers_2_free),
    .start(dispatcher_start_2),  // ComputeEngine.java:99
    .taken(array_taken_2),  // ComputeEngine.java:103
    .dropped(arbiters_0_dropped[2]),  // ComputeEngine.java:102
    .working(fetchers_2_working),
    .task_row_y(dispatcher_task_row_y),  // ComputeEngine.java:100
    .task_row_slot(dispatcher_task_row_slot),  // ComputeEngine.java:100
    .task_address(dispatcher_task_address),  // ComputeEngine.java:100
    .task_column(dispatcher_task_column),  // ComputeEngine.java:100
    .task_line(dispatcher_task_line),  // ComputeEngine.java:100
    .task_step(dispatcher_task_step),  // ComputeEngine.java:100
    .task_shape_steps(dispatcher_task_shape_steps),  // ComputeEngine.java:100
    .task_shape_windows(dispatcher_task_shape_windows),  // ComputeEngine.java:100
    .task_shape_first_windows(dispatcher_task_shape_first_windows),  // ComputeEngine.java:100
    .task_shape_taps(dispatcher_task_shape_taps),  // ComputeEngine.java:100
    .task_shape_first_taps(dispatcher_task_shape_first_taps),  // ComputeEngine.java:100
    .task_shape_tap_step(dispatcher_task_shape_tap_step),  // ComputeEngine.java:100
    .task_shape_line_step(dispatcher_task_shape_line_step),  // ComputeEngine.java:100
    .task_shape_dilation(dispatcher_task_shape_dilation),  // ComputeEngine.java:100
    .task_shape_line_back(dispatcher_task_shape_line_back),  // ComputeEngine.java:100
    .task_shape_in_width(dispatcher_task_shape_in_width),  // ComputeEngine.java:100
    .task_shape_in_height(dispatcher_task_shape_in_height),  // ComputeEngine.java:100
    .request_valid(fetchers_2_request_valid),
    .request_ready(arbiters_0_requests_2_ready),  // ComputeEngine.java:101
    .request_address(fetchers_2_request_address),
    .request_empty(fetchers_2_request_empty),
    .request_tag_step(fetchers_2_request_tag_step),
    .request_tag_last(fetchers_2_request_tag_last),
    .request_tag_row_y(fetchers_2_request_tag_row_y),
    .request_tag_row_slot(fetchers_2_request_tag_row_slot)
  );

  WindowFetcher fetchers_3 (  // ComputeEngine.java:70
    .aclk(aclk),
    .aresetn(aresetn),
    .free(fetchers_3_free),
    .start(dispatcher_start_3),  // ComputeEngine.java:99
    .taken(array_taken_3),  // ComputeEngine.java:103
    .dropped(arbiters_0_dropped[3]),  // ComputeEngine.java:102
    .working(fetchers_3_working),
    .task_row_y(dispatcher_task_row_y),  // ComputeEngine.java:100
    .task_row_slot(dispatcher_task_row_slot),  // ComputeEngine.java:100
    .task_address(dispatcher_task_address),  // ComputeEngine.java:100
    .task_column(dispatcher_task_column),  // ComputeEngine.java:100
    .task_line(dispatcher_task_line),  // ComputeEngine.java:100
    .task_step(dispatcher_task_step),  // ComputeEngine.java:100
    .task_shape_steps(dispatcher_task_shape_steps),  // ComputeEngine.java:100
    .task_shape_windows(dispatcher_task_shape_windows),  // ComputeEngine.java:100
    .task_shape_first_windows(dispatcher_task_shape_first_windows),  // ComputeEngine.java:100
    .task_shape_taps(dispatcher_task_shape_taps),  // ComputeEngine.java:100
    .task_shape_first_taps(dispatcher_task_shape_first_taps),  // ComputeEngine.java:100
    .task_shape_tap_step(dispatcher_task_shape_tap_step),  // ComputeEngine.java:100
    .task_shape_line_step(dispatcher_task_shape_line_step),  // ComputeEngine.java:100
    .task_shape_dilation(dispatcher_task_shape_dilation),  // ComputeEngine.java:100
    .task_shape_line_back(dispatcher_task_shape_line_back),  // ComputeEngine.java:100
    .task_shape_in_width(dispatcher_task_shape_in_width),  // ComputeEngine.java:100
    .task_shape_in_height(dispatcher_task_shape_in_height),  // ComputeEngine.java:100
    .request_valid(fetchers_3_request_valid),
    .request_ready(arbiters_0_requests_3_ready),  // ComputeEngine.java:101
    .request_address(fetchers_3_request_address),
    .request_empty(fetchers_3_request_empty),
    .request_tag_step(fetchers_3_request_tag_step),
    .request_tag_last(fetchers_3_request_tag_last),
    .request_tag_row_y(fetchers_3_request_tag_row_y),
    .request_tag_row_slot(fetchers_3_request_tag_row_slot)
  );

  WindowMemory windows (  // ComputeEngine.java:71
    .aclk(aclk),
    .aresetn(aresetn),
    .write_enable(window_write_enable),  // ComputeEngine.java:74
    .write_address(window_write_address),  // ComputeEngine.java:74
    .write_data(window_write_data),  // ComputeEngine.java:74
    .reads_0_enable(arbiters_0_read_enable),  // ComputeEngine.java:88
    .reads_0_address(arbiters_0_read_address),  // ComputeEngine.java:88
    .data_0(windows_data_0)
  );

  ZeroSkipPeArray array (  // ComputeEngine.java:72
    .aclk(aclk),
    .aresetn(aresetn),
    .windows_0_flags(arbiters_0_window_flags),  // ComputeEngine.java:90
    .windows_0_digits(arbiters_0_window_digits),  // ComputeEngine.java:90
    .windows_0_tag_step(arbiters_0_window_tag_step),  // ComputeEngine.java:90
    .windows_0_tag_last(arbiters_0_window_tag_last),  // ComputeEngine.java:90
    .windows_0_tag_row_y(arbiters_0_window_tag_row_y),  // ComputeEngine.java:90
    .windows_0_tag_row_slot(arbiters_0_window_tag_row_slot),  // ComputeEngine.java:90
    .push_0(arbiters_0_push[0]),  // ComputeEngine.java:104
    .push_1(arbiters_0_push[1]),  // ComputeEngine.java:104
    .push_2(arbiters_0_push[2]),  // ComputeEngine.java:104
    .push_3(arbiters_0_push[3]),  // ComputeEngine.java:104
    .taken_0(array_taken_0),
    .taken_1(array_taken_1),
    .taken_2(array_taken_2),
    .taken_3(array_taken_3),
    .working_0(fetchers_0_working),  // ComputeEngine.java:105
    .working_1(fetchers_1_working),  // ComputeEngine.java:105
    .working_2(fetchers_2_working),  // ComputeEngine.java:105
    .working_3(fetchers_3_working),  // ComputeEngine.java:105
    .weights_enable(weight_write_enable),  // ComputeEngine.java:75
    .weights_address(weight_write_address),  // ComputeEngine.java:75
    .weights_data(weight_write_data),  // ComputeEngine.java:75
    .drained_valid(array_drained_valid),
    .drained_ready(sums_ready),  // ComputeEngine.java:110
    .drained_row_y(array_drained_row_y),
    .drained_row_slot(array_drained_row_slot),
    .drained_sums(array_drained_sums),
    .status_0_active(array_status_0_active),
    .status_0_wait_window(array_status_0_wait_window),
    .status_0_wait_drain(array_status_0_wait_drain),
    .status_0_no_job(array_status_0_no_job),
    .status_0_tokens(array_status_0_tokens),
    .status_1_active(array_status_1_active),
    .status_1_wait_window(array_status_1_wait_window),
    .status_1_wait_drain(array_status_1_wait_drain),
    .status_1_no_job(array_status_1_no_job),
    .status_1_tokens(array_status_1_tokens),
    .status_2_active(array_status_2_active),
    .status_2_wait_window(array_status_2_wait_window),
    .status_2_wait_drain(array_status_2_wait_drain),
    .status_2_no_job(array_status_2_no_job),
    .status_2_tokens(array_status_2_tokens),
    .status_3_active(array_status_3_active),
    .status_3_wait_window(array_status_3_wait_window),
    .status_3_wait_drain(array_status_3_wait_drain),
    .status_3_no_job(array_status_3_no_job),
    .status_3_tokens(array_status_3_tokens)
  );

  FetchArbiter arbiters_0 (  // ComputeEngine.java:83
    .aclk(aclk),
    .aresetn(aresetn),
    .requests_0_valid(fetchers_0_request_valid),  // ComputeEngine.java:101
    .requests_0_ready(arbiters_0_requests_0_ready),
    .requests_0_address(fetchers_0_request_address),  // ComputeEngine.java:101
    .requests_0_empty(fetchers_0_request_empty),  // ComputeEngine.java:101
    .requests_0_tag_step(fetchers_0_request_tag_step),  // ComputeEngine.java:101
    .requests_0_tag_last(fetchers_0_request_tag_last),  // ComputeEngine.java:101
    .requests_0_tag_row_y(fetchers_0_request_tag_row_y),  // ComputeEngine.java:101
    .requests_0_tag_row_slot(fetchers_0_request_tag_row_slot),  // ComputeEngine.java:101
    .requests_1_valid(fetchers_1_request_valid),  // ComputeEngine.java:101
    .requests_1_ready(arbiters_0_requests_1_ready),
    .requests_1_address(fetchers_1_request_address),  // ComputeEngine.java:101
    .requests_1_empty(fetchers_1_request_empty),  // ComputeEngine.java:101
    .requests_1_tag_step(fetchers_1_request_tag_step),  // ComputeEngine.java:101
    .requests_1_tag_last(fetchers_1_request_tag_last),  // ComputeEngine.java:101
    .requests_1_tag_row_y(fetchers_1_request_tag_row_y),  // ComputeEngine.java:101
    .requests_1_tag_row_slot(fetchers_1_request_tag_row_slot),  // ComputeEngine.java:101
    .requests_2_valid(fetchers_2_request_valid),  // ComputeEngine.java:101
    .requests_2_ready(arbiters_0_requests_2_ready),
    .requests_2_address(fetchers_2_request_address),  // ComputeEngine.java:101
    .requests_2_empty(fetchers_2_request_empty),  // ComputeEngine.java:101
    .requests_2_tag_step(fetchers_2_request_tag_step),  // ComputeEngine.java:101
    .requests_2_tag_last(fetchers_2_request_tag_last),  // ComputeEngine.java:101
    .requests_2_tag_row_y(fetchers_2_request_tag_row_y),  // ComputeEngine.java:101
    .requests_2_tag_row_slot(fetchers_2_request_tag_row_slot),  // ComputeEngine.java:101
    .requests_3_valid(fetchers_3_request_valid),  // ComputeEngine.java:101
    .requests_3_ready(arbiters_0_requests_3_ready),
    .requests_3_address(fetchers_3_request_address),  // ComputeEngine.java:101
    .requests_3_empty(fetchers_3_request_empty),  // ComputeEngine.java:101
    .requests_3_tag_step(fetchers_3_request_tag_step),  // ComputeEngine.java:101
    .requests_3_tag_last(fetchers_3_request_tag_last),  // ComputeEngine.java:101
    .requests_3_tag_row_y(fetchers_3_request_tag_row_y),  // ComputeEngine.java:101
    .requests_3_tag_row_slot(fetchers_3_request_tag_row_slot),  // ComputeEngine.java:101
    .read_enable(arbiters_0_read_enable),
    .read_address(arbiters_0_read_address),
    .data(windows_data_0),  // ComputeEngine.java:89
    .window_flags(arbiters_0_window_flags),
    .window_digits(arbiters_0_window_digits),
    .window_tag_step(arbiters_0_window_tag_step),
    .window_tag_last(arbiters_0_window_tag_last),
    .window_tag_row_y(arbiters_0_window_tag_row_y),
    .window_tag_row_slot(arbiters_0_window_tag_row_slot),
    .push(arbiters_0_push),
    .dropped(arbiters_0_dropped)
  );

  assign command_ready = dispatcher_command_ready;  // ComputeEngine.java:73
  assign clear_valid = dispatcher_clear_valid;  // ComputeEngine.java:76
  assign clear_data = dispatcher_clear_data;  // ComputeEngine.java:76
  assign busy = dispatcher_busy;  // ComputeEngine.java:77
  assign done = dispatcher_done;  // ComputeEngine.java:78
  assign sums_valid = array_drained_valid;  // ComputeEngine.java:109
  assign sums_address = array_drained_row_y;  // ComputeEngine.java:109
  assign sums_data = array_drained_sums;  // ComputeEngine.java:109

  wire drains = sums_valid && sums_ready;  // ComputeEngine.java:111
  always @(posedge aclk) begin
    if (!aresetn) begin
      row_done_1 <= 1'b0;  // ComputeEngine.java:112
      row_done_2 <= 1'b0;  // ComputeEngine.java:112
      row_done <= 1'b0;  // ComputeEngine.java:112
    end else begin
      row_done_1 <= drains;  // ComputeEngine.java:112
      row_done_2 <= row_done_1;  // ComputeEngine.java:112
      row_done <= row_done_2;  // ComputeEngine.java:112
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      row_slot_1 <= 1'b0;  // ComputeEngine.java:115
      row_slot_2 <= 1'b0;  // ComputeEngine.java:115
      row_slot <= 1'b0;  // ComputeEngine.java:115
    end else begin
      row_slot_1 <= array_drained_row_slot;  // ComputeEngine.java:115
      row_slot_2 <= row_slot_1;  // ComputeEngine.java:115
      row_slot <= row_slot_2;  // ComputeEngine.java:115
    end
  end

  wire [2:0] sum = {1'b0, {1'b0, array_status_0_active} + {1'b0, array_status_1_active}} + {1'b0,
      {1'b0, array_status_2_active} + {1'b0, array_status_3_active}};  // ComputeEngine.java:133
  wire [2:0] array_status_plus_array_status = {1'b0, {1'b0, array_status_0_wait_window} + {1'b0,
      array_status_1_wait_window}};  // ComputeEngine.java:133
  wire [2:0] array_status_plus_array_status_2 = {1'b0, {1'b0, array_status_2_wait_window} + {1'b0,
      array_status_3_wait_window}};  // ComputeEngine.java:133
  wire [2:0] sum_1 = array_status_plus_array_status + array_status_plus_array_status_2;  // ComputeEngine.java:133
  wire [2:0] array_status_plus_array_status_3 = {1'b0, {1'b0, array_status_0_wait_drain} + {1'b0,
      array_status_1_wait_drain}};  // ComputeEngine.java:133
  wire [2:0] array_status_plus_array_status_4 = {1'b0, {1'b0, array_status_2_wait_drain} + {1'b0,
      array_status_3_wait_drain}};  // ComputeEngine.java:133
  wire [2:0] sum_2 = array_status_plus_array_status_3 + array_status_plus_array_status_4;  // ComputeEngine.java:133
  wire [2:0] sum_3 = {1'b0, {1'b0, array_status_0_no_job} + {1'b0, array_status_1_no_job}} + {1'b0,
      {1'b0, array_status_2_no_job} + {1'b0, array_status_3_no_job}};  // ComputeEngine.java:133
  wire [2:0] sum_4 = {1'b0, {1'b0, array_status_0_tokens} + {1'b0, array_status_1_tokens}} + {1'b0,
      {1'b0, array_status_2_tokens} + {1'b0, array_status_3_tokens}};  // ComputeEngine.java:133
  always @(posedge aclk) begin
    if (!aresetn) begin
      counted_busy <= 1'b0;  // ComputeEngine.java:118
      counted_active <= 3'd0;  // ComputeEngine.java:118
      counted_wait_window <= 3'd0;  // ComputeEngine.java:118
      counted_wait_drain <= 3'd0;  // ComputeEngine.java:118
      counted_no_job <= 3'd0;  // ComputeEngine.java:118
      counted_tokens <= 3'd0;  // ComputeEngine.java:118
      counted_row_drained <= 1'b0;  // ComputeEngine.java:118
      counts <= 1'b0;  // ComputeEngine.java:119
    end else begin
      counts <= dispatcher_busy;  // ComputeEngine.java:119
      counted_busy <= counts;  // ComputeEngine.java:120
      counted_active <= counts ? sum : 3'd0;  // ComputeEngine.java:135
      counted_wait_window <= counts ? sum_1 : 3'd0;  // ComputeEngine.java:135
      counted_wait_drain <= counts ? sum_2 : 3'd0;  // ComputeEngine.java:135
      counted_no_job <= counts ? sum_3 : 3'd0;  // ComputeEngine.java:135
      counted_tokens <= counts ? sum_4 : 3'd0;  // ComputeEngine.java:135
      counted_row_drained <= drains;  // ComputeEngine.java:126
    end
  end

  assign status_busy = counted_busy;  // ComputeEngine.java:127
  assign status_active = counted_active;  // ComputeEngine.java:127
  assign status_wait_window = counted_wait_window;  // ComputeEngine.java:127
  assign status_wait_drain = counted_wait_drain;  // ComputeEngine.java:127
  assign status_no_job = counted_no_job;  // ComputeEngine.java:127
  assign status_tokens = counted_tokens;  // ComputeEngine.java:127
  assign status_row_drained = counted_row_drained;  // ComputeEngine.java:127
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.CommandUnit
// with Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=64, vectorDepth=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module CommandUnit (  // CommandUnit.java:123
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               start,  // CommandUnit.java:45
  input  wire               abort_,  // CommandUnit.java:48
  input  wire               soft_reset,  // CommandUnit.java:51
  input  wire               failing,  // CommandUnit.java:54
  input  wire               failed,  // CommandUnit.java:57
  input  wire [63:0]        ring_base,  // CommandUnit.java:60
  input  wire [15:0]        ring_size,  // CommandUnit.java:63
  input  wire [15:0]        tail,  // CommandUnit.java:66
  output wire [15:0]        head,  // CommandUnit.java:69
  output wire               running,  // CommandUnit.java:93
  output wire               busy,  // CommandUnit.java:96
  output wire               resting,  // CommandUnit.java:99
  output wire               clear,  // CommandUnit.java:102
  output wire               finished,  // CommandUnit.java:105
  output wire               emptied,  // CommandUnit.java:108
  output wire               completed,  // CommandUnit.java:111
  output wire [9:0]         error_codes,  // CommandUnit.java:114
  output wire [31:0]        error_address,  // CommandUnit.java:114
  output wire [31:0]        error_info,  // CommandUnit.java:114
  output wire               requests_valid,  // CommandUnit.java:124
  input  wire               requests_ready,  // CommandUnit.java:124
  output wire [31:0]        requests_address,  // CommandUnit.java:124
  output wire [7:0]         requests_length,  // CommandUnit.java:124
  input  wire               beats_valid,  // CommandUnit.java:125
  output wire               beats_ready,  // CommandUnit.java:125
  input  wire [31:0]        beats_data,  // CommandUnit.java:125
  input  wire [1:0]         beats_response,  // CommandUnit.java:125
  input  wire               beats_last,  // CommandUnit.java:125
  output wire               load_command_valid,  // EngineLink.java:20
  input  wire               load_command_ready,  // EngineLink.java:20
  output wire [31:0]        load_command_address,  // EngineLink.java:20
  output wire [2:0]         load_command_space,  // EngineLink.java:20
  output wire [8:0]         load_command_first,  // EngineLink.java:20
  output wire [23:0]        load_command_runs,  // EngineLink.java:20
  output wire [23:0]        load_command_run_bytes,  // EngineLink.java:20
  output wire signed [31:0] load_command_stride,  // EngineLink.java:20
  input  wire               load_done,  // EngineLink.java:20
  output wire               load_executing,  // EngineLink.java:20
  output wire               store_command_valid,  // EngineLink.java:20
  input  wire               store_command_ready,  // EngineLink.java:20
  output wire [31:0]        store_command_address,  // EngineLink.java:20
  output wire [2:0]         store_command_space,  // EngineLink.java:20
  output wire [8:0]         store_command_first,  // EngineLink.java:20
  output wire [23:0]        store_command_runs,  // EngineLink.java:20
  output wire [23:0]        store_command_run_bytes,  // EngineLink.java:20
  output wire signed [31:0] store_command_stride,  // EngineLink.java:20
  input  wire               store_done,  // EngineLink.java:20
  output wire               store_executing,  // EngineLink.java:20
  output wire               encode_command_valid,  // EngineLink.java:20
  input  wire               encode_command_ready,  // EngineLink.java:20
  output wire               encode_command_temporal,  // EngineLink.java:20
  output wire               encode_command_keep,  // EngineLink.java:20
  output wire [7:0]         encode_command_x,  // EngineLink.java:20
  output wire [7:0]         encode_command_x_reuse,  // EngineLink.java:20
  output wire [8:0]         encode_command_window,  // EngineLink.java:20
  output wire [8:0]         encode_command_count,  // EngineLink.java:20
  output wire [9:0]         encode_command_per_pixel,  // EngineLink.java:20
  output wire [4:0]         encode_command_last_channels,  // EngineLink.java:20
  input  wire               encode_done,  // EngineLink.java:20
  output wire               encode_executing,  // EngineLink.java:20
  output wire               compute_command_valid,  // EngineLink.java:20
  input  wire               compute_command_ready,  // EngineLink.java:20
  output wire               compute_command_clear,  // EngineLink.java:20
  output wire [8:0]         compute_command_origin,  // EngineLink.java:20
  output wire [9:0]         compute_command_rows,  // EngineLink.java:20
  output wire [9:0]         compute_command_out_width,  // EngineLink.java:20
  output wire [8:0]         compute_command_column_step,  // EngineLink.java:20
  output wire [8:0]         compute_command_line_step,  // EngineLink.java:20
  output wire signed [15:0] compute_command_first_column,  // EngineLink.java:20
  output wire signed [15:0] compute_command_first_line,  // EngineLink.java:20
  output wire [15:0]        compute_command_in_width,  // EngineLink.java:20
  output wire [15:0]        compute_command_in_height,  // EngineLink.java:20
  output wire [7:0]         compute_command_stride,  // EngineLink.java:20
  output wire [7:0]         compute_command_dilation,  // EngineLink.java:20
  output wire [7:0]         compute_command_kernel_width,  // EngineLink.java:20
  output wire [7:0]         compute_command_first_kernel_column,  // EngineLink.java:20
  output wire [9:0]         compute_command_per_pixel,  // EngineLink.java:20
  output wire [8:0]         compute_command_first_window,  // EngineLink.java:20
  output wire [2:0]         compute_command_steps,  // EngineLink.java:20
  output wire [8:0]         compute_command_tap_step,  // EngineLink.java:20
  output wire [8:0]         compute_command_kernel_line_step,  // EngineLink.java:20
  output wire [8:0]         compute_command_y,  // EngineLink.java:20
  output wire               compute_command_weight_buffer,  // EngineLink.java:20
  input  wire               compute_done,  // EngineLink.java:20
  output wire               compute_executing,  // EngineLink.java:20
  output wire               vector_command_valid,  // EngineLink.java:20
  input  wire               vector_command_ready,  // EngineLink.java:20
  output wire [8:0]         vector_command_y,  // EngineLink.java:20
  output wire [9:0]         vector_command_rows,  // EngineLink.java:20
  output wire [5:0]         vector_command_param,  // EngineLink.java:20
  output wire [7:0]         vector_command_vector,  // EngineLink.java:20
  input  wire               vector_done,  // EngineLink.java:20
  output wire               vector_executing  // EngineLink.java:20
);

  wire run_running;  // CommandUnit.java:132
  wire run_resting;  // CommandUnit.java:132
  wire run_rested;  // CommandUnit.java:132
  wire run_clear;  // CommandUnit.java:132
  wire [15:0] fetch_head;  // CommandUnit.java:133
  wire fetch_command_valid;  // CommandUnit.java:133
  wire fetch_command_ready;  // CommandUnit.java:133
  wire [511:0] fetch_command_data;  // CommandUnit.java:133
  wire fetch_empty;  // CommandUnit.java:133
  wire fetch_quiet;  // CommandUnit.java:133
  wire [31:0] fetch_address;  // CommandUnit.java:133
  wire fetch_requests_valid;  // CommandUnit.java:133
  wire [31:0] fetch_requests_address;  // CommandUnit.java:133
  wire [7:0] fetch_requests_length;  // CommandUnit.java:133
  wire fetch_beats_ready;  // CommandUnit.java:133
  wire semaphores_overflow;  // CommandUnit.java:134
  wire semaphores_granted_0;  // CommandUnit.java:134
  wire semaphores_granted_1;  // CommandUnit.java:134
  wire semaphores_granted_2;  // CommandUnit.java:134
  wire semaphores_granted_3;  // CommandUnit.java:134
  wire semaphores_granted_4;  // CommandUnit.java:134
  wire semaphores_granted_5;  // CommandUnit.java:134
  wire semaphores_accepted_0;  // CommandUnit.java:134
  wire semaphores_accepted_1;  // CommandUnit.java:134
  wire semaphores_accepted_2;  // CommandUnit.java:134
  wire semaphores_accepted_3;  // CommandUnit.java:134
  wire semaphores_accepted_4;  // CommandUnit.java:134
  wire semaphores_accepted_5;  // CommandUnit.java:134
  reg [2:0] phase;  // CommandUnit.java:135
  wire queue_wants;  // CommandUnit.java:222
  wire [15:0] queue_waits;  // CommandUnit.java:222
  wire queue_gives;  // CommandUnit.java:222
  wire [15:0] queue_signals;  // CommandUnit.java:222
  wire queue_executing;  // CommandUnit.java:222
  wire queue_busy;  // CommandUnit.java:222
  wire queue_in_valid;  // CommandUnit.java:222
  wire queue_in_ready;  // CommandUnit.java:222
  wire queue_engine_valid;  // CommandUnit.java:222
  wire [123:0] queue_engine_data;  // CommandUnit.java:222
  wire [31:0] command_address;  // CommandBits.java:58
  wire [2:0] command_space;  // CommandBits.java:58
  wire [8:0] command_first;  // CommandBits.java:58
  wire [23:0] command_runs;  // CommandBits.java:58
  wire [23:0] command_run_bytes;  // CommandBits.java:58
  wire signed [31:0] command_stride;  // CommandBits.java:58
  wire queue_1_wants;  // CommandUnit.java:222
  wire [15:0] queue_1_waits;  // CommandUnit.java:222
  wire queue_1_gives;  // CommandUnit.java:222
  wire [15:0] queue_1_signals;  // CommandUnit.java:222
  wire queue_1_executing;  // CommandUnit.java:222
  wire queue_1_busy;  // CommandUnit.java:222
  wire queue_1_in_valid;  // CommandUnit.java:222
  wire queue_1_in_ready;  // CommandUnit.java:222
  wire queue_1_engine_valid;  // CommandUnit.java:222
  wire [123:0] queue_1_engine_data;  // CommandUnit.java:222
  wire [31:0] command_address_1;  // CommandBits.java:58
  wire [2:0] command_space_1;  // CommandBits.java:58
  wire [8:0] command_first_1;  // CommandBits.java:58
  wire [23:0] command_runs_1;  // CommandBits.java:58
  wire [23:0] command_run_bytes_1;  // CommandBits.java:58
  wire signed [31:0] command_stride_1;  // CommandBits.java:58
  wire queue_2_wants;  // CommandUnit.java:222
  wire [15:0] queue_2_waits;  // CommandUnit.java:222
  wire queue_2_gives;  // CommandUnit.java:222
  wire [15:0] queue_2_signals;  // CommandUnit.java:222
  wire queue_2_executing;  // CommandUnit.java:222
  wire queue_2_busy;  // CommandUnit.java:222
  wire queue_2_in_valid;  // CommandUnit.java:222
  wire queue_2_in_ready;  // CommandUnit.java:222
  wire queue_2_engine_valid;  // CommandUnit.java:222
  wire [50:0] queue_2_engine_data;  // CommandUnit.java:222
  wire command_temporal;  // CommandBits.java:58
  wire command_keep;  // CommandBits.java:58
  wire [7:0] command_x;  // CommandBits.java:58
  wire [7:0] command_x_reuse;  // CommandBits.java:58
  wire [8:0] command_window;  // CommandBits.java:58
  wire [8:0] command_count;  // CommandBits.java:58
  wire [9:0] command_per_pixel;  // CommandBits.java:58
  wire [4:0] command_last_channels;  // CommandBits.java:58
  wire queue_3_wants;  // CommandUnit.java:222
  wire [15:0] queue_3_waits;  // CommandUnit.java:222
  wire queue_3_gives;  // CommandUnit.java:222
  wire [15:0] queue_3_signals;  // CommandUnit.java:222
  wire queue_3_executing;  // CommandUnit.java:222
  wire queue_3_busy;  // CommandUnit.java:222
  wire queue_3_in_valid;  // CommandUnit.java:222
  wire queue_3_in_ready;  // CommandUnit.java:222
  wire queue_3_engine_valid;  // CommandUnit.java:222
  wire [193:0] queue_3_engine_data;  // CommandUnit.java:222
  wire command_clear;  // CommandBits.java:58
  wire [8:0] command_origin;  // CommandBits.java:58
  wire [9:0] command_rows;  // CommandBits.java:58
  wire [9:0] command_out_width;  // CommandBits.java:58
  wire [8:0] command_column_step;  // CommandBits.java:58
  wire [8:0] command_line_step;  // CommandBits.java:58
  wire signed [15:0] command_first_column;  // CommandBits.java:58
  wire signed [15:0] command_first_line;  // CommandBits.java:58
  wire [15:0] command_in_width;  // CommandBits.java:58
  wire [15:0] command_in_height;  // CommandBits.java:58
  wire [7:0] command_stride_2;  // CommandBits.java:58
  wire [7:0] command_dilation;  // CommandBits.java:58
  wire [7:0] command_kernel_width;  // CommandBits.java:58
  wire [7:0] command_first_kernel_column;  // CommandBits.java:58
  wire [9:0] command_per_pixel_1;  // CommandBits.java:58
  wire [8:0] command_first_window;  // CommandBits.java:58
  wire [2:0] command_steps;  // CommandBits.java:58
  wire [8:0] command_tap_step;  // CommandBits.java:58
  wire [8:0] command_kernel_line_step;  // CommandBits.java:58
  wire [8:0] command_y;  // CommandBits.java:58
  wire command_weight_buffer;  // CommandBits.java:58
  wire queue_4_wants;  // CommandUnit.java:222
  wire [15:0] queue_4_waits;  // CommandUnit.java:222
  wire queue_4_gives;  // CommandUnit.java:222
  wire [15:0] queue_4_signals;  // CommandUnit.java:222
  wire queue_4_executing;  // CommandUnit.java:222
  wire queue_4_busy;  // CommandUnit.java:222
  wire queue_4_in_valid;  // CommandUnit.java:222
  wire queue_4_in_ready;  // CommandUnit.java:222
  wire queue_4_engine_valid;  // CommandUnit.java:222
  wire [32:0] queue_4_engine_data;  // CommandUnit.java:222
  wire [8:0] command_y_1;  // CommandBits.java:58
  wire [9:0] command_rows_1;  // CommandBits.java:58
  wire [5:0] command_param;  // CommandBits.java:58
  wire [7:0] command_vector;  // CommandBits.java:58
  wire [9:0] checker__errors;  // CommandUnit.java:158
  reg [9:0] wrong;  // CommandUnit.java:159
  reg took;  // CommandUnit.java:201

  wire executing = queue_busy || queue_1_busy || queue_2_busy || queue_3_busy || queue_4_busy;  // CommandUnit.java:147
  wire power_of_two = (|ring_size) && !(|(ring_size & (ring_size - 16'd1)));  // CommandUnit.java:243
  wire reachable = !(|ring_base[63:32]);  // CommandUnit.java:245
  wire tail_inside = !(|(tail & ~(ring_size - 16'd1)));  // CommandUnit.java:246
  wire good = power_of_two && reachable && tail_inside;  // CommandUnit.java:247
  RunControl run (  // CommandUnit.java:132
    .aclk(aclk),
    .aresetn(aresetn),
    .start(start && !failed && good),  // CommandUnit.java:207
    .abort_(abort_),  // CommandUnit.java:208
    .soft_reset(soft_reset),  // CommandUnit.java:209
    .failing(failing),  // CommandUnit.java:210
    .quiet(fetch_quiet && !executing),  // CommandUnit.java:211
    .running(run_running),
    .resting(run_resting),
    .rested(run_rested),
    .clear(run_clear)
  );

  CommandFetch fetch (  // CommandUnit.java:133
    .aclk(aclk),
    .aresetn(aresetn),
    .enable(run_running && !run_resting),  // CommandUnit.java:192
    .drop(run_resting),  // CommandUnit.java:193
    .clear(run_clear),  // CommandUnit.java:194
    .size(ring_size),  // CommandUnit.java:196
    .tail(tail),  // CommandUnit.java:197
    .head(fetch_head),
    .command_valid(fetch_command_valid),
    .command_ready(fetch_command_ready),
    .command_data(fetch_command_data),
    .empty(fetch_empty),
    .quiet(fetch_quiet),
    .base(ring_base[31:0]),  // CommandUnit.java:195
    .address(fetch_address),
    .requests_valid(fetch_requests_valid),
    .requests_ready(requests_ready),  // CommandUnit.java:198
    .requests_address(fetch_requests_address),
    .requests_length(fetch_requests_length),
    .beats_valid(beats_valid),  // CommandUnit.java:199
    .beats_ready(fetch_beats_ready),
    .beats_data(beats_data),  // CommandUnit.java:199
    .beats_response(beats_response),  // CommandUnit.java:199
    .beats_last(beats_last)  // CommandUnit.java:199
  );

  Semaphores semaphores (  // CommandUnit.java:134
    .aclk(aclk),
    .aresetn(aresetn),
    .overflow(semaphores_overflow),
    .clear(run_rested),  // CommandUnit.java:156
    .wants_0(queue_wants),  // CommandUnit.java:229
    .wants_1(queue_1_wants),  // CommandUnit.java:229
    .wants_2(queue_2_wants),  // CommandUnit.java:229
    .wants_3(queue_3_wants),  // CommandUnit.java:229
    .wants_4(queue_4_wants),  // CommandUnit.java:229
    .wants_5(phase == 3'd3),  // CommandUnit.java:152
    .waits_0(queue_waits),  // CommandUnit.java:230
    .waits_1(queue_1_waits),  // CommandUnit.java:230
    .waits_2(queue_2_waits),  // CommandUnit.java:230
    .waits_3(queue_3_waits),  // CommandUnit.java:230
    .waits_4(queue_4_waits),  // CommandUnit.java:230
    .waits_5(fetch_command_data[47:32]),  // CommandUnit.java:153
    .granted_0(semaphores_granted_0),
    .granted_1(semaphores_granted_1),
    .granted_2(semaphores_granted_2),
    .granted_3(semaphores_granted_3),
    .granted_4(semaphores_granted_4),
    .granted_5(semaphores_granted_5),
    .gives_0(queue_gives),  // CommandUnit.java:232
    .gives_1(queue_1_gives),  // CommandUnit.java:232
    .gives_2(queue_2_gives),  // CommandUnit.java:232
    .gives_3(queue_3_gives),  // CommandUnit.java:232
    .gives_4(queue_4_gives),  // CommandUnit.java:232
    .gives_5(phase == 3'd5),  // CommandUnit.java:154
    .signals_0(queue_signals),  // CommandUnit.java:233
    .signals_1(queue_1_signals),  // CommandUnit.java:233
    .signals_2(queue_2_signals),  // CommandUnit.java:233
    .signals_3(queue_3_signals),  // CommandUnit.java:233
    .signals_4(queue_4_signals),  // CommandUnit.java:233
    .signals_5(fetch_command_data[63:48]),  // CommandUnit.java:155
    .accepted_0(semaphores_accepted_0),
    .accepted_1(semaphores_accepted_1),
    .accepted_2(semaphores_accepted_2),
    .accepted_3(semaphores_accepted_3),
    .accepted_4(semaphores_accepted_4),
    .accepted_5(semaphores_accepted_5)
  );

  wire [123:0] cat_command_strid_command_run_b = {command_stride, command_run_bytes, command_runs,
      command_first, command_space, command_address};  // CommandUnit.java:223
  EngineQueue_command_bits124 queue (  // CommandUnit.java:222
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:224
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:224
    .done(load_done),  // CommandUnit.java:227
    .wants(queue_wants),
    .waits(queue_waits),
    .granted(semaphores_granted_0),  // CommandUnit.java:231
    .gives(queue_gives),
    .signals(queue_signals),
    .accepted(semaphores_accepted_0),  // CommandUnit.java:234
    .drop(run_resting),  // CommandUnit.java:225
    .executing(queue_executing),
    .busy(queue_busy),
    .in_valid(queue_in_valid),
    .in_ready(queue_in_ready),
    .in_data(cat_command_strid_command_run_b),  // CommandUnit.java:223
    .engine_valid(queue_engine_valid),
    .engine_ready(load_command_ready),  // CommandUnit.java:226
    .engine_data(queue_engine_data)
  );

  wire [123:0] cat_command_strid_command_run_b_2 = {command_stride_1, command_run_bytes_1,
      command_runs_1, command_first_1, command_space_1, command_address_1};  // CommandUnit.java:223
  EngineQueue_command_bits124 queue_1 (  // CommandUnit.java:222
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:224
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:224
    .done(store_done),  // CommandUnit.java:227
    .wants(queue_1_wants),
    .waits(queue_1_waits),
    .granted(semaphores_granted_1),  // CommandUnit.java:231
    .gives(queue_1_gives),
    .signals(queue_1_signals),
    .accepted(semaphores_accepted_1),  // CommandUnit.java:234
    .drop(run_resting),  // CommandUnit.java:225
    .executing(queue_1_executing),
    .busy(queue_1_busy),
    .in_valid(queue_1_in_valid),
    .in_ready(queue_1_in_ready),
    .in_data(cat_command_strid_command_run_b_2),  // CommandUnit.java:223
    .engine_valid(queue_1_engine_valid),
    .engine_ready(store_command_ready),  // CommandUnit.java:226
    .engine_data(queue_1_engine_data)
  );

  wire [50:0] cat_command_last_command_per_p = {command_last_channels, command_per_pixel,
      command_count, command_window, command_x_reuse, command_x, command_keep, command_temporal};  // CommandUnit.java:223
  EngineQueue_command_bits51 queue_2 (  // CommandUnit.java:222
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:224
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:224
    .done(encode_done),  // CommandUnit.java:227
    .wants(queue_2_wants),
    .waits(queue_2_waits),
    .granted(semaphores_granted_2),  // CommandUnit.java:231
    .gives(queue_2_gives),
    .signals(queue_2_signals),
    .accepted(semaphores_accepted_2),  // CommandUnit.java:234
    .drop(run_resting),  // CommandUnit.java:225
    .executing(queue_2_executing),
    .busy(queue_2_busy),
    .in_valid(queue_2_in_valid),
    .in_ready(queue_2_in_ready),
    .in_data(cat_command_last_command_per_p),  // CommandUnit.java:223
    .engine_valid(queue_2_engine_valid),
    .engine_ready(encode_command_ready),  // CommandUnit.java:226
    .engine_data(queue_2_engine_data)
  );

  wire [193:0] cat_command_weigh_command_y = {command_weight_buffer, command_y,
      command_kernel_line_step, command_tap_step, command_steps, command_first_window,
      command_per_pixel_1, command_first_kernel_column, command_kernel_width, command_dilation,
      command_stride_2, command_in_height, command_in_width, command_first_line,
      command_first_column, command_line_step, command_column_step, command_out_width, command_rows,
      command_origin, command_clear};  // CommandUnit.java:223
  EngineQueue_command_bits194 queue_3 (  // CommandUnit.java:222
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:224
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:224
    .done(compute_done),  // CommandUnit.java:227
    .wants(queue_3_wants),
    .waits(queue_3_waits),
    .granted(semaphores_granted_3),  // CommandUnit.java:231
    .gives(queue_3_gives),
    .signals(queue_3_signals),
    .accepted(semaphores_accepted_3),  // CommandUnit.java:234
    .drop(run_resting),  // CommandUnit.java:225
    .executing(queue_3_executing),
    .busy(queue_3_busy),
    .in_valid(queue_3_in_valid),
    .in_ready(queue_3_in_ready),
    .in_data(cat_command_weigh_command_y),  // CommandUnit.java:223
    .engine_valid(queue_3_engine_valid),
    .engine_ready(compute_command_ready),  // CommandUnit.java:226
    .engine_data(queue_3_engine_data)
  );

  EngineQueue_command_bits33 queue_4 (  // CommandUnit.java:222
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:224
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:224
    .done(vector_done),  // CommandUnit.java:227
    .wants(queue_4_wants),
    .waits(queue_4_waits),
    .granted(semaphores_granted_4),  // CommandUnit.java:231
    .gives(queue_4_gives),
    .signals(queue_4_signals),
    .accepted(semaphores_accepted_4),  // CommandUnit.java:234
    .drop(run_resting),  // CommandUnit.java:225
    .executing(queue_4_executing),
    .busy(queue_4_busy),
    .in_valid(queue_4_in_valid),
    .in_ready(queue_4_in_ready),
    .in_data({command_vector, command_param, command_rows_1, command_y_1}),  // CommandUnit.java:223
    .engine_valid(queue_4_engine_valid),
    .engine_ready(vector_command_ready),  // CommandUnit.java:226
    .engine_data(queue_4_engine_data)
  );

  CommandChecker checker_ (  // CommandUnit.java:158
    .command(fetch_command_data),  // CommandUnit.java:160
    .errors(checker__errors)
  );

  assign command_address = fetch_command_data[95:64];  // CommandBits.java:73
  assign command_space = fetch_command_data[130:128];  // CommandBits.java:73
  assign command_first = fetch_command_data[168:160];  // CommandBits.java:73
  assign command_runs = fetch_command_data[215:192];  // CommandBits.java:73
  assign command_run_bytes = fetch_command_data[247:224];  // CommandBits.java:73
  assign command_stride = fetch_command_data[287:256];  // CommandBits.java:75

  wire hands_over = phase == 3'd2;  // CommandUnit.java:140
  assign queue_in_valid = hands_over && fetch_command_data[7:0] == 8'd2;  // CommandUnit.java:223
  assign load_command_valid = queue_engine_valid;  // CommandUnit.java:226
  assign load_command_address = queue_engine_data[31:0];  // CommandUnit.java:226
  assign load_command_space = queue_engine_data[34:32];  // CommandUnit.java:226
  assign load_command_first = queue_engine_data[43:35];  // CommandUnit.java:226
  assign load_command_runs = queue_engine_data[67:44];  // CommandUnit.java:226
  assign load_command_run_bytes = queue_engine_data[91:68];  // CommandUnit.java:226
  assign load_command_stride = queue_engine_data[123:92];  // CommandUnit.java:226
  assign load_executing = queue_executing;  // CommandUnit.java:228
  assign command_address_1 = fetch_command_data[95:64];  // CommandBits.java:73
  assign command_space_1 = fetch_command_data[130:128];  // CommandBits.java:73
  assign command_first_1 = fetch_command_data[168:160];  // CommandBits.java:73
  assign command_runs_1 = fetch_command_data[215:192];  // CommandBits.java:73
  assign command_run_bytes_1 = fetch_command_data[247:224];  // CommandBits.java:73
  assign command_stride_1 = fetch_command_data[287:256];  // CommandBits.java:75
  assign queue_1_in_valid = hands_over && fetch_command_data[7:0] == 8'd3;  // CommandUnit.java:223
  assign store_command_valid = queue_1_engine_valid;  // CommandUnit.java:226
  assign store_command_address = queue_1_engine_data[31:0];  // CommandUnit.java:226
  assign store_command_space = queue_1_engine_data[34:32];  // CommandUnit.java:226
  assign store_command_first = queue_1_engine_data[43:35];  // CommandUnit.java:226
  assign store_command_runs = queue_1_engine_data[67:44];  // CommandUnit.java:226
  assign store_command_run_bytes = queue_1_engine_data[91:68];  // CommandUnit.java:226
  assign store_command_stride = queue_1_engine_data[123:92];  // CommandUnit.java:226
  assign store_executing = queue_1_executing;  // CommandUnit.java:228
  assign command_temporal = fetch_command_data[8];  // CommandBits.java:71
  assign command_keep = fetch_command_data[9];  // CommandBits.java:71
  assign command_x = fetch_command_data[71:64];  // CommandBits.java:73
  assign command_x_reuse = fetch_command_data[103:96];  // CommandBits.java:73
  assign command_window = fetch_command_data[136:128];  // CommandBits.java:73
  assign command_count = fetch_command_data[168:160];  // CommandBits.java:73
  assign command_per_pixel = fetch_command_data[201:192];  // CommandBits.java:73
  assign command_last_channels = fetch_command_data[228:224];  // CommandBits.java:73
  assign queue_2_in_valid = hands_over && fetch_command_data[7:0] == 8'd4;  // CommandUnit.java:223
  assign encode_command_valid = queue_2_engine_valid;  // CommandUnit.java:226
  assign encode_command_temporal = queue_2_engine_data[0];  // CommandUnit.java:226
  assign encode_command_keep = queue_2_engine_data[1];  // CommandUnit.java:226
  assign encode_command_x = queue_2_engine_data[9:2];  // CommandUnit.java:226
  assign encode_command_x_reuse = queue_2_engine_data[17:10];  // CommandUnit.java:226
  assign encode_command_window = queue_2_engine_data[26:18];  // CommandUnit.java:226
  assign encode_command_count = queue_2_engine_data[35:27];  // CommandUnit.java:226
  assign encode_command_per_pixel = queue_2_engine_data[45:36];  // CommandUnit.java:226
  assign encode_command_last_channels = queue_2_engine_data[50:46];  // CommandUnit.java:226
  assign encode_executing = queue_2_executing;  // CommandUnit.java:228
  assign command_clear = fetch_command_data[8];  // CommandBits.java:71
  assign command_origin = fetch_command_data[72:64];  // CommandBits.java:73
  assign command_rows = fetch_command_data[105:96];  // CommandBits.java:73
  assign command_out_width = fetch_command_data[137:128];  // CommandBits.java:73
  assign command_column_step = fetch_command_data[168:160];  // CommandBits.java:73
  assign command_line_step = fetch_command_data[200:192];  // CommandBits.java:73
  assign command_first_column = fetch_command_data[239:224];  // CommandBits.java:75
  assign command_first_line = fetch_command_data[255:240];  // CommandBits.java:75
  assign command_in_width = fetch_command_data[271:256];  // CommandBits.java:73
  assign command_in_height = fetch_command_data[287:272];  // CommandBits.java:73
  assign command_stride_2 = fetch_command_data[295:288];  // CommandBits.java:73
  assign command_dilation = fetch_command_data[303:296];  // CommandBits.java:73
  assign command_kernel_width = fetch_command_data[311:304];  // CommandBits.java:73
  assign command_first_kernel_column = fetch_command_data[319:312];  // CommandBits.java:73
  assign command_per_pixel_1 = fetch_command_data[329:320];  // CommandBits.java:73
  assign command_first_window = fetch_command_data[344:336];  // CommandBits.java:73
  assign command_steps = fetch_command_data[354:352];  // CommandBits.java:73
  assign command_tap_step = fetch_command_data[392:384];  // CommandBits.java:73
  assign command_kernel_line_step = fetch_command_data[424:416];  // CommandBits.java:73
  assign command_y = fetch_command_data[456:448];  // CommandBits.java:73
  assign command_weight_buffer = fetch_command_data[480];  // CommandBits.java:73
  assign queue_3_in_valid = hands_over && fetch_command_data[7:0] == 8'd5;  // CommandUnit.java:223
  assign compute_command_valid = queue_3_engine_valid;  // CommandUnit.java:226
  assign compute_command_clear = queue_3_engine_data[0];  // CommandUnit.java:226
  assign compute_command_origin = queue_3_engine_data[9:1];  // CommandUnit.java:226
  assign compute_command_rows = queue_3_engine_data[19:10];  // CommandUnit.java:226
  assign compute_command_out_width = queue_3_engine_data[29:20];  // CommandUnit.java:226
  assign compute_command_column_step = queue_3_engine_data[38:30];  // CommandUnit.java:226
  assign compute_command_line_step = queue_3_engine_data[47:39];  // CommandUnit.java:226
  assign compute_command_first_column = queue_3_engine_data[63:48];  // CommandUnit.java:226
  assign compute_command_first_line = queue_3_engine_data[79:64];  // CommandUnit.java:226
  assign compute_command_in_width = queue_3_engine_data[95:80];  // CommandUnit.java:226
  assign compute_command_in_height = queue_3_engine_data[111:96];  // CommandUnit.java:226
  assign compute_command_stride = queue_3_engine_data[119:112];  // CommandUnit.java:226
  assign compute_command_dilation = queue_3_engine_data[127:120];  // CommandUnit.java:226
  assign compute_command_kernel_width = queue_3_engine_data[135:128];  // CommandUnit.java:226
  assign compute_command_first_kernel_column = queue_3_engine_data[143:136];  // CommandUnit.java:226
  assign compute_command_per_pixel = queue_3_engine_data[153:144];  // CommandUnit.java:226
  assign compute_command_first_window = queue_3_engine_data[162:154];  // CommandUnit.java:226
  assign compute_command_steps = queue_3_engine_data[165:163];  // CommandUnit.java:226
  assign compute_command_tap_step = queue_3_engine_data[174:166];  // CommandUnit.java:226
  assign compute_command_kernel_line_step = queue_3_engine_data[183:175];  // CommandUnit.java:226
  assign compute_command_y = queue_3_engine_data[192:184];  // CommandUnit.java:226
  assign compute_command_weight_buffer = queue_3_engine_data[193];  // CommandUnit.java:226
  assign compute_executing = queue_3_executing;  // CommandUnit.java:228
  assign command_y_1 = fetch_command_data[72:64];  // CommandBits.java:73
  assign command_rows_1 = fetch_command_data[105:96];  // CommandBits.java:73
  assign command_param = fetch_command_data[133:128];  // CommandBits.java:73
  assign command_vector = fetch_command_data[167:160];  // CommandBits.java:73
  assign queue_4_in_valid = hands_over && fetch_command_data[7:0] == 8'd6;  // CommandUnit.java:223
  assign vector_command_valid = queue_4_engine_valid;  // CommandUnit.java:226
  assign vector_command_y = queue_4_engine_data[8:0];  // CommandUnit.java:226
  assign vector_command_rows = queue_4_engine_data[18:9];  // CommandUnit.java:226
  assign vector_command_param = queue_4_engine_data[24:19];  // CommandUnit.java:226
  assign vector_command_vector = queue_4_engine_data[32:25];  // CommandUnit.java:226
  assign vector_executing = queue_4_executing;  // CommandUnit.java:228

  always @(posedge aclk) begin
    wrong <= checker__errors;  // CommandUnit.java:161
  end

  wire [7:0] opcode = fetch_command_data[7:0];  // CommandUnit.java:137
  wire queue_2_in_va_or_queue_3_in_va = (queue_2_in_valid && queue_2_in_ready) || (queue_3_in_valid
      && queue_3_in_ready);  // CommandUnit.java:146
  wire queue_in_vali_or_queue_2_in_va = (queue_in_valid && queue_in_ready) || (queue_1_in_valid &&
      queue_1_in_ready) || queue_2_in_va_or_queue_3_in_va;  // CommandUnit.java:146
  wire queued = queue_in_vali_or_queue_2_in_va || (queue_4_in_valid && queue_4_in_ready);  // CommandUnit.java:146
  wire is_finish = opcode == 8'd1;  // CommandUnit.java:162
  wire own = opcode == 8'd0 || is_finish;  // CommandUnit.java:164
  always @(posedge aclk) begin
    if (!aresetn) begin
      phase <= 3'd0;  // CommandUnit.java:135
    end else begin
      case (phase)  // CommandUnit.java:165
        3'd0: begin  // TAKE
          if (fetch_command_valid) begin  // CommandUnit.java:168
            phase <= 3'd1;  // CommandUnit.java:168
          end
        end
        3'd1: begin  // CHECK
          phase <= 3'd2;  // CommandUnit.java:171
          if (own) begin  // CommandUnit.java:172
            phase <= 3'd3;  // CommandUnit.java:172
          end
          if (|wrong) begin  // CommandUnit.java:173
            phase <= 3'd0;  // CommandUnit.java:173
          end
        end
        3'd2: begin  // HAND_OVER
          if (queued) begin  // CommandUnit.java:175
            phase <= 3'd0;  // CommandUnit.java:175
          end
        end
        3'd3: begin  // START
          if (semaphores_granted_5) begin  // CommandUnit.java:178
            phase <= 3'd5;  // CommandUnit.java:181
            if (opcode == 8'd1) begin  // CommandUnit.java:182
              phase <= 3'd4;  // CommandUnit.java:182
            end
          end
        end
        3'd4: begin  // FINISH
          if (!executing) begin  // CommandUnit.java:184
            phase <= 3'd5;  // CommandUnit.java:184
          end
        end
        default: begin
          if (semaphores_accepted_5) begin  // CommandUnit.java:185
            phase <= 3'd0;  // CommandUnit.java:185
          end
        end
      endcase
      if (run_resting) begin  // CommandUnit.java:187
        phase <= 3'd0;  // CommandUnit.java:187
      end
    end
  end

  assign fetch_command_ready = queued || semaphores_accepted_5;  // CommandUnit.java:188
  assign finished = semaphores_accepted_5 && is_finish;  // CommandUnit.java:189

  wire semaphores_ac_or_semaphores_ac = semaphores_accepted_0 || semaphores_accepted_1 ||
      semaphores_accepted_2 || semaphores_accepted_3;  // CommandUnit.java:190
  assign completed = semaphores_ac_or_semaphores_ac || semaphores_accepted_4 ||
      semaphores_accepted_5;  // CommandUnit.java:190
  assign requests_valid = fetch_requests_valid;  // CommandUnit.java:198
  assign requests_address = fetch_requests_address;  // CommandUnit.java:198
  assign requests_length = fetch_requests_length;  // CommandUnit.java:198
  assign beats_ready = fetch_beats_ready;  // CommandUnit.java:199
  assign head = fetch_head;  // CommandUnit.java:200

  always @(posedge aclk) begin
    if (!aresetn) begin
      took <= 1'b0;  // CommandUnit.java:201
    end else begin
      took <= fetch_command_valid && fetch_command_ready;  // CommandUnit.java:202
    end
  end

  assign emptied = took && fetch_empty;  // CommandUnit.java:203

  wire checks = phase == 3'd1;  // CommandUnit.java:205
  wire [9:0] checks_pick_wrong = checks ? wrong : 10'd0;  // CommandUnit.java:206
  localparam [9:0] semaphore_none = 10'd0;  // ErrorReport.java:26
  localparam [9:0] ring_none = 10'd0;  // ErrorReport.java:26
  wire any_checks_pick_wrong = |checks_pick_wrong;  // ErrorReport.java:33
  wire [9:0] any_checks_pi_pick_checks_pick_w = any_checks_pick_wrong ? checks_pick_wrong :
      semaphores_overflow ? 10'd1 : semaphore_none;  // ErrorReport.java:33
  wire any_any_checks_pi = |any_checks_pi_pick_checks_pick_w;  // ErrorReport.java:33
  assign error_codes = any_any_checks_pi ? any_checks_pi_pick_checks_pick_w : ((start ||
      run_running) && !failed && !good) ? 10'd2 : ring_none;  // CommandUnit.java:258
  assign error_address = any_any_checks_pi ? fetch_address : 32'd96;  // CommandUnit.java:258
  assign error_info = any_any_checks_pi ? (any_checks_pick_wrong ? fetch_command_data[31:0] : 32'd0)
      : {16'd0, ring_size};  // CommandUnit.java:258
  assign running = run_running;  // CommandUnit.java:212
  assign resting = run_resting;  // CommandUnit.java:213
  assign clear = run_clear;  // CommandUnit.java:214
  assign busy = (run_running && !fetch_empty) || !fetch_quiet || executing || run_resting;  // CommandUnit.java:215
endmodule

`default_nettype wire

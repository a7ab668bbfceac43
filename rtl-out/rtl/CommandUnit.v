// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.CommandUnit
// with Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, flowLayers=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK, multiplier=PLAIN, arrayStages=0, checksums=OFF, clockPeriod=10000, busClock=SAME, busClockPeriod=10000, modulePrefix=]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module CommandUnit (  // CommandUnit.java:141
  input  wire               aclk,
  input  wire               aresetn,
  input  wire               start,  // CommandUnit.java:42
  input  wire               abort_,  // CommandUnit.java:45
  input  wire               soft_reset,  // CommandUnit.java:48
  input  wire               failing,  // CommandUnit.java:51
  input  wire               failed,  // CommandUnit.java:54
  input  wire [63:0]        ring_base,  // CommandUnit.java:57
  input  wire [19:0]        ring_size,  // CommandUnit.java:60
  input  wire [19:0]        tail,  // CommandUnit.java:63
  output wire [19:0]        head,  // CommandUnit.java:66
  output wire               flow_valid,  // CommandUnit.java:90
  output wire [11:0]        flow_layer,  // CommandUnit.java:90
  output wire [2:0]         flow_modes,  // CommandUnit.java:90
  input  wire [1:0]         mode,  // CommandUnit.java:93
  output wire               step_valid,  // CommandUnit.java:96
  input  wire               step_ready,  // CommandUnit.java:96
  output wire               step_data,  // CommandUnit.java:96
  output wire               waiting,  // CommandUnit.java:99
  input  wire               flow_ready,  // CommandUnit.java:105
  output wire               running,  // CommandUnit.java:108
  output wire               busy,  // CommandUnit.java:111
  output wire               resting,  // CommandUnit.java:114
  output wire               clear,  // CommandUnit.java:117
  output wire               finished,  // CommandUnit.java:120
  output wire               emptied,  // CommandUnit.java:123
  output wire               completed,  // CommandUnit.java:126
  output wire               skipped,  // CommandUnit.java:129
  output wire [9:0]         error_codes,  // CommandUnit.java:132
  output wire [31:0]        error_address,  // CommandUnit.java:132
  output wire [31:0]        error_info,  // CommandUnit.java:132
  output wire               requests_valid,  // CommandUnit.java:142
  input  wire               requests_ready,  // CommandUnit.java:142
  output wire [31:0]        requests_address,  // CommandUnit.java:142
  output wire [7:0]         requests_length,  // CommandUnit.java:142
  input  wire               beats_valid,  // CommandUnit.java:143
  output wire               beats_ready,  // CommandUnit.java:143
  input  wire [31:0]        beats_data,  // CommandUnit.java:143
  input  wire [1:0]         beats_response,  // CommandUnit.java:143
  input  wire               beats_last,  // CommandUnit.java:143
  output wire               load_command_valid,  // EngineLink.java:20
  input  wire               load_command_ready,  // EngineLink.java:20
  output wire [31:0]        load_command_address,  // EngineLink.java:20
  output wire [3:0]         load_command_space,  // EngineLink.java:20
  output wire [8:0]         load_command_first,  // EngineLink.java:20
  output wire [23:0]        load_command_runs,  // EngineLink.java:20
  output wire [23:0]        load_command_run_bytes,  // EngineLink.java:20
  output wire signed [31:0] load_command_stride,  // EngineLink.java:20
  input  wire               load_done,  // EngineLink.java:20
  output wire               load_executing,  // EngineLink.java:20
  output wire               store_command_valid,  // EngineLink.java:20
  input  wire               store_command_ready,  // EngineLink.java:20
  output wire [31:0]        store_command_address,  // EngineLink.java:20
  output wire [3:0]         store_command_space,  // EngineLink.java:20
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
  output wire               encode_command_unsigned,  // EngineLink.java:20
  output wire               encode_command_spatial,  // EngineLink.java:20
  output wire               encode_command_ended,  // EngineLink.java:20
  output wire [7:0]         encode_command_x,  // EngineLink.java:20
  output wire [7:0]         encode_command_x_reuse,  // EngineLink.java:20
  output wire [8:0]         encode_command_window,  // EngineLink.java:20
  output wire [8:0]         encode_command_count,  // EngineLink.java:20
  output wire [9:0]         encode_command_per_pixel,  // EngineLink.java:20
  output wire [4:0]         encode_command_last_channels,  // EngineLink.java:20
  output wire [8:0]         encode_command_line,  // EngineLink.java:20
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
  output wire [3:0]         vector_command_opcode,  // EngineLink.java:20
  output wire [167:0]       vector_command_operands,  // EngineLink.java:20
  input  wire               vector_done,  // EngineLink.java:20
  output wire               vector_executing,  // EngineLink.java:20
  output wire [7:0]         wait_layer  // CommandUnit.java:149
);

  wire run_running;  // CommandUnit.java:151
  wire run_resting;  // CommandUnit.java:151
  wire run_rested;  // CommandUnit.java:151
  wire run_clear;  // CommandUnit.java:151
  wire [19:0] fetch_head;  // CommandUnit.java:152
  wire fetch_command_valid;  // CommandUnit.java:152
  wire fetch_command_ready;  // CommandUnit.java:152
  wire [383:0] fetch_command_data;  // CommandUnit.java:152
  wire fetch_empty;  // CommandUnit.java:152
  wire fetch_quiet;  // CommandUnit.java:152
  wire [31:0] fetch_address;  // CommandUnit.java:152
  wire fetch_requests_valid;  // CommandUnit.java:152
  wire [31:0] fetch_requests_address;  // CommandUnit.java:152
  wire [7:0] fetch_requests_length;  // CommandUnit.java:152
  wire fetch_beats_ready;  // CommandUnit.java:152
  wire semaphores_overflow;  // CommandUnit.java:153
  wire semaphores_granted_0;  // CommandUnit.java:153
  wire semaphores_granted_1;  // CommandUnit.java:153
  wire semaphores_granted_2;  // CommandUnit.java:153
  wire semaphores_granted_3;  // CommandUnit.java:153
  wire semaphores_granted_4;  // CommandUnit.java:153
  wire semaphores_granted_5;  // CommandUnit.java:153
  wire semaphores_accepted_0;  // CommandUnit.java:153
  wire semaphores_accepted_1;  // CommandUnit.java:153
  wire semaphores_accepted_2;  // CommandUnit.java:153
  wire semaphores_accepted_3;  // CommandUnit.java:153
  wire semaphores_accepted_4;  // CommandUnit.java:153
  wire semaphores_accepted_5;  // CommandUnit.java:153
  wire sequencer_flow_valid;  // CommandUnit.java:154
  wire [11:0] sequencer_flow_layer;  // CommandUnit.java:154
  wire [2:0] sequencer_flow_modes;  // CommandUnit.java:154
  wire sequencer_step_valid;  // CommandUnit.java:154
  wire sequencer_step_data;  // CommandUnit.java:154
  wire sequencer_checks;  // CommandUnit.java:154
  wire sequencer_hands_over;  // CommandUnit.java:154
  wire sequencer_skips;  // CommandUnit.java:154
  wire sequencer_wants;  // CommandUnit.java:154
  wire sequencer_gives;  // CommandUnit.java:154
  wire sequencer_finished;  // CommandUnit.java:154
  wire oldest_room;  // CommandUnit.java:159
  wire oldest_waiting;  // CommandUnit.java:159
  wire oldest_busy;  // CommandUnit.java:159
  wire [7:0] oldest_layer;  // CommandUnit.java:159
  wire [31:0] command_command_address;  // CommandBits.java:58
  wire [3:0] command_command_space;  // CommandBits.java:58
  wire [8:0] command_command_first;  // CommandBits.java:58
  wire [23:0] command_command_runs;  // CommandBits.java:58
  wire [23:0] command_command_run_bytes;  // CommandBits.java:58
  wire signed [31:0] command_command_stride;  // CommandBits.java:58
  wire queue_wants;  // CommandUnit.java:294
  wire [15:0] queue_waits;  // CommandUnit.java:294
  wire queue_gives;  // CommandUnit.java:294
  wire [15:0] queue_signals;  // CommandUnit.java:294
  wire queue_skipped;  // CommandUnit.java:294
  wire queue_executing;  // CommandUnit.java:294
  wire queue_busy;  // CommandUnit.java:294
  wire queue_in_valid;  // CommandUnit.java:294
  wire queue_in_ready;  // CommandUnit.java:294
  wire queue_engine_valid;  // CommandUnit.java:294
  wire [124:0] queue_engine_data;  // CommandUnit.java:294
  wire [31:0] command_command_address_1;  // CommandBits.java:58
  wire [3:0] command_command_space_1;  // CommandBits.java:58
  wire [8:0] command_command_first_1;  // CommandBits.java:58
  wire [23:0] command_command_runs_1;  // CommandBits.java:58
  wire [23:0] command_command_run_bytes_1;  // CommandBits.java:58
  wire signed [31:0] command_command_stride_1;  // CommandBits.java:58
  wire queue_1_wants;  // CommandUnit.java:294
  wire [15:0] queue_1_waits;  // CommandUnit.java:294
  wire queue_1_gives;  // CommandUnit.java:294
  wire [15:0] queue_1_signals;  // CommandUnit.java:294
  wire queue_1_skipped;  // CommandUnit.java:294
  wire queue_1_executing;  // CommandUnit.java:294
  wire queue_1_busy;  // CommandUnit.java:294
  wire queue_1_in_valid;  // CommandUnit.java:294
  wire queue_1_in_ready;  // CommandUnit.java:294
  wire queue_1_engine_valid;  // CommandUnit.java:294
  wire [124:0] queue_1_engine_data;  // CommandUnit.java:294
  wire command_command_temporal;  // CommandBits.java:58
  wire command_command_keep;  // CommandBits.java:58
  wire command_command_unsigned;  // CommandBits.java:58
  wire command_command_spatial;  // CommandBits.java:58
  wire command_command_ended;  // CommandBits.java:58
  wire [7:0] command_command_x;  // CommandBits.java:58
  wire [7:0] command_command_x_reuse;  // CommandBits.java:58
  wire [8:0] command_command_window;  // CommandBits.java:58
  wire [8:0] command_command_count;  // CommandBits.java:58
  wire [9:0] command_command_per_pixel;  // CommandBits.java:58
  wire [4:0] command_command_last_channels;  // CommandBits.java:58
  wire [8:0] command_command_line;  // CommandBits.java:58
  wire queue_2_wants;  // CommandUnit.java:294
  wire [15:0] queue_2_waits;  // CommandUnit.java:294
  wire queue_2_gives;  // CommandUnit.java:294
  wire [15:0] queue_2_signals;  // CommandUnit.java:294
  wire queue_2_skipped;  // CommandUnit.java:294
  wire queue_2_executing;  // CommandUnit.java:294
  wire queue_2_busy;  // CommandUnit.java:294
  wire queue_2_in_valid;  // CommandUnit.java:294
  wire queue_2_in_ready;  // CommandUnit.java:294
  wire queue_2_engine_valid;  // CommandUnit.java:294
  wire [62:0] queue_2_engine_data;  // CommandUnit.java:294
  wire command_command_clear;  // CommandBits.java:58
  wire [8:0] command_command_origin;  // CommandBits.java:58
  wire [9:0] command_command_rows;  // CommandBits.java:58
  wire [9:0] command_command_out_width;  // CommandBits.java:58
  wire [8:0] command_command_column_step;  // CommandBits.java:58
  wire [8:0] command_command_line_step;  // CommandBits.java:58
  wire signed [15:0] command_command_first_column;  // CommandBits.java:58
  wire signed [15:0] command_command_first_line;  // CommandBits.java:58
  wire [15:0] command_command_in_width;  // CommandBits.java:58
  wire [15:0] command_command_in_height;  // CommandBits.java:58
  wire [7:0] command_command_stride_2;  // CommandBits.java:58
  wire [7:0] command_command_dilation;  // CommandBits.java:58
  wire [7:0] command_command_kernel_width;  // CommandBits.java:58
  wire [7:0] command_command_first_kernel_column;  // CommandBits.java:58
  wire [9:0] command_command_per_pixel_1;  // CommandBits.java:58
  wire [8:0] command_command_first_window;  // CommandBits.java:58
  wire [2:0] command_command_steps;  // CommandBits.java:58
  wire [8:0] command_command_tap_step;  // CommandBits.java:58
  wire [8:0] command_command_kernel_line_step;  // CommandBits.java:58
  wire [8:0] command_command_y;  // CommandBits.java:58
  wire command_command_weight_buffer;  // CommandBits.java:58
  wire queue_3_wants;  // CommandUnit.java:294
  wire [15:0] queue_3_waits;  // CommandUnit.java:294
  wire queue_3_gives;  // CommandUnit.java:294
  wire [15:0] queue_3_signals;  // CommandUnit.java:294
  wire queue_3_skipped;  // CommandUnit.java:294
  wire queue_3_executing;  // CommandUnit.java:294
  wire queue_3_busy;  // CommandUnit.java:294
  wire queue_3_in_valid;  // CommandUnit.java:294
  wire queue_3_in_ready;  // CommandUnit.java:294
  wire queue_3_engine_valid;  // CommandUnit.java:294
  wire [193:0] queue_3_engine_data;  // CommandUnit.java:294
  wire command_from_vector;  // CommandBits.java:58
  wire command_second;  // CommandBits.java:58
  wire command_product;  // CommandBits.java:58
  wire command_broadcast;  // CommandBits.java:58
  wire command_by_row;  // CommandBits.java:58
  wire [2:0] command_function;  // CommandBits.java:58
  wire [1:0] command_statistics;  // CommandBits.java:58
  wire command_begin;  // CommandBits.java:58
  wire command_to_vector;  // CommandBits.java:58
  wire command_to_code;  // CommandBits.java:58
  wire [9:0] command_rows;  // CommandBits.java:58
  wire [8:0] command_a;  // CommandBits.java:58
  wire [8:0] command_b;  // CommandBits.java:58
  wire [8:0] command_param;  // CommandBits.java:58
  wire [5:0] command_row;  // CommandBits.java:58
  wire [8:0] command_vector;  // CommandBits.java:58
  wire [6:0] command_code;  // CommandBits.java:58
  wire [6:0] command_stat;  // CommandBits.java:58
  wire [15:0] command_code_multiplier;  // CommandBits.java:58
  wire [5:0] command_code_shift;  // CommandBits.java:58
  wire [15:0] command_limit;  // CommandBits.java:58
  wire [3:0] command_columns;  // CommandBits.java:58
  wire [6:0] command_stat_1;  // CommandBits.java:58
  wire [7:0] command_words;  // CommandBits.java:58
  wire [8:0] command_source;  // CommandBits.java:58
  wire [8:0] command_param_1;  // CommandBits.java:58
  wire [39:0] command_epsilon_low;  // CommandBits.java:58
  wire [38:0] command_epsilon_high;  // CommandBits.java:58
  wire [30:0] command_inverse_count;  // CommandBits.java:58
  wire [18:0] command_count;  // CommandBits.java:58
  wire [5:0] command_mean_shift;  // CommandBits.java:58
  wire [5:0] command_row_1;  // CommandBits.java:58
  wire [6:0] command_rows_1;  // CommandBits.java:58
  wire [39:0] command_epsilon_low_1;  // CommandBits.java:58
  wire [38:0] command_epsilon_high_1;  // CommandBits.java:58
  wire [30:0] command_inverse_count_1;  // CommandBits.java:58
  wire [18:0] command_count_1;  // CommandBits.java:58
  wire [5:0] command_mean_shift_1;  // CommandBits.java:58
  wire [5:0] command_row_2;  // CommandBits.java:58
  wire [6:0] command_rows_2;  // CommandBits.java:58
  wire [15:0] command_multiplier;  // CommandBits.java:58
  wire [5:0] command_shift;  // CommandBits.java:58
  wire [8:0] command_scale;  // CommandBits.java:58
  wire [8:0] command_shift_1;  // CommandBits.java:58
  wire [8:0] command_param_2;  // CommandBits.java:58
  wire [6:0] command_from;  // CommandBits.java:58
  wire [6:0] command_to;  // CommandBits.java:58
  wire [8:0] command_y;  // CommandBits.java:58
  wire [9:0] command_rows_3;  // CommandBits.java:58
  wire [9:0] command_line;  // CommandBits.java:58
  wire [8:0] command_skip;  // CommandBits.java:58
  wire [3:0] union_opcode;  // CommandUnit.java:283
  wire [167:0] union_operands;  // CommandUnit.java:283
  wire queue_4_wants;  // CommandUnit.java:294
  wire [15:0] queue_4_waits;  // CommandUnit.java:294
  wire queue_4_gives;  // CommandUnit.java:294
  wire [15:0] queue_4_signals;  // CommandUnit.java:294
  wire queue_4_skipped;  // CommandUnit.java:294
  wire queue_4_executing;  // CommandUnit.java:294
  wire queue_4_busy;  // CommandUnit.java:294
  wire queue_4_in_valid;  // CommandUnit.java:294
  wire queue_4_in_ready;  // CommandUnit.java:294
  wire queue_4_engine_valid;  // CommandUnit.java:294
  wire [171:0] queue_4_engine_data;  // CommandUnit.java:294
  wire [9:0] checker__errors;  // CommandUnit.java:184
  reg [9:0] wrong;  // CommandUnit.java:185
  reg took;  // CommandUnit.java:219

  wire executing = queue_busy || queue_1_busy || queue_2_busy || queue_3_busy || queue_4_busy;  // CommandUnit.java:170
  wire power_of_two = (|ring_size) && !(|(ring_size & (ring_size - 20'd1)));  // CommandUnit.java:315
  wire reachable = !(|ring_base[63:32]);  // CommandUnit.java:317
  wire tail_inside = !(|(tail & ~(ring_size - 20'd1)));  // CommandUnit.java:318
  wire good = power_of_two && reachable && tail_inside;  // CommandUnit.java:319
  RunControl run (  // CommandUnit.java:151
    .aclk(aclk),
    .aresetn(aresetn),
    .start(start && !failed && good),  // CommandUnit.java:224
    .abort_(abort_),  // CommandUnit.java:225
    .soft_reset(soft_reset),  // CommandUnit.java:226
    .failing(failing),  // CommandUnit.java:227
    .quiet(fetch_quiet && !executing && !oldest_busy && flow_ready),  // CommandUnit.java:228
    .running(run_running),
    .resting(run_resting),
    .rested(run_rested),
    .clear(run_clear)
  );

  CommandFetch fetch (  // CommandUnit.java:152
    .aclk(aclk),
    .aresetn(aresetn),
    .enable(run_running && !run_resting),  // CommandUnit.java:210
    .drop(run_resting),  // CommandUnit.java:211
    .clear(run_clear),  // CommandUnit.java:212
    .size(ring_size),  // CommandUnit.java:214
    .tail(tail),  // CommandUnit.java:215
    .head(fetch_head),
    .command_valid(fetch_command_valid),
    .command_ready(fetch_command_ready),
    .command_data(fetch_command_data),
    .empty(fetch_empty),
    .quiet(fetch_quiet),
    .base(ring_base[31:0]),  // CommandUnit.java:213
    .address(fetch_address),
    .requests_valid(fetch_requests_valid),
    .requests_ready(requests_ready),  // CommandUnit.java:216
    .requests_address(fetch_requests_address),
    .requests_length(fetch_requests_length),
    .beats_valid(beats_valid),  // CommandUnit.java:217
    .beats_ready(fetch_beats_ready),
    .beats_data(beats_data),  // CommandUnit.java:217
    .beats_response(beats_response),  // CommandUnit.java:217
    .beats_last(beats_last)  // CommandUnit.java:217
  );

  Semaphores semaphores (  // CommandUnit.java:153
    .aclk(aclk),
    .aresetn(aresetn),
    .overflow(semaphores_overflow),
    .clear(run_rested),  // CommandUnit.java:180
    .wants_0(queue_wants),  // CommandUnit.java:301
    .wants_1(queue_1_wants),  // CommandUnit.java:301
    .wants_2(queue_2_wants),  // CommandUnit.java:301
    .wants_3(queue_3_wants),  // CommandUnit.java:301
    .wants_4(queue_4_wants),  // CommandUnit.java:301
    .wants_5(sequencer_wants),  // CommandUnit.java:176
    .waits_0(queue_waits),  // CommandUnit.java:302
    .waits_1(queue_1_waits),  // CommandUnit.java:302
    .waits_2(queue_2_waits),  // CommandUnit.java:302
    .waits_3(queue_3_waits),  // CommandUnit.java:302
    .waits_4(queue_4_waits),  // CommandUnit.java:302
    .waits_5(fetch_command_data[47:32]),  // CommandUnit.java:177
    .granted_0(semaphores_granted_0),
    .granted_1(semaphores_granted_1),
    .granted_2(semaphores_granted_2),
    .granted_3(semaphores_granted_3),
    .granted_4(semaphores_granted_4),
    .granted_5(semaphores_granted_5),
    .gives_0(queue_gives),  // CommandUnit.java:304
    .gives_1(queue_1_gives),  // CommandUnit.java:304
    .gives_2(queue_2_gives),  // CommandUnit.java:304
    .gives_3(queue_3_gives),  // CommandUnit.java:304
    .gives_4(queue_4_gives),  // CommandUnit.java:304
    .gives_5(sequencer_gives),  // CommandUnit.java:178
    .signals_0(queue_signals),  // CommandUnit.java:305
    .signals_1(queue_1_signals),  // CommandUnit.java:305
    .signals_2(queue_2_signals),  // CommandUnit.java:305
    .signals_3(queue_3_signals),  // CommandUnit.java:305
    .signals_4(queue_4_signals),  // CommandUnit.java:305
    .signals_5(fetch_command_data[63:48]),  // CommandUnit.java:179
    .accepted_0(semaphores_accepted_0),
    .accepted_1(semaphores_accepted_1),
    .accepted_2(semaphores_accepted_2),
    .accepted_3(semaphores_accepted_3),
    .accepted_4(semaphores_accepted_4),
    .accepted_5(semaphores_accepted_5)
  );

  wire queue_2_in_va_or_queue_3_in_va = (queue_2_in_valid && queue_2_in_ready) || (queue_3_in_valid
      && queue_3_in_ready);  // CommandUnit.java:169
  wire queue_in_vali_or_queue_2_in_va = (queue_in_valid && queue_in_ready) || (queue_1_in_valid &&
      queue_1_in_ready) || queue_2_in_va_or_queue_3_in_va;  // CommandUnit.java:169
  wire queued = queue_in_vali_or_queue_2_in_va || (queue_4_in_valid && queue_4_in_ready);  // CommandUnit.java:169
  CommandSequencer sequencer (  // CommandUnit.java:154
    .aclk(aclk),
    .aresetn(aresetn),
    .valid(fetch_command_valid),  // CommandUnit.java:189
    .opcode(fetch_command_data[7:0]),  // CommandUnit.java:190
    .flow_valid(sequencer_flow_valid),
    .flow_layer(sequencer_flow_layer),
    .flow_modes(sequencer_flow_modes),
    .layer(fetch_command_data[27:16]),  // CommandUnit.java:191
    .modes(fetch_command_data[30:28]),  // CommandUnit.java:192
    .first(fetch_command_data[64]),  // CommandUnit.java:193
    .mode(mode),  // CommandUnit.java:195
    .flow_ready(flow_ready),  // CommandUnit.java:196
    .step_valid(sequencer_step_valid),
    .step_ready(step_ready),  // CommandUnit.java:197
    .step_data(sequencer_step_data),
    .checks(sequencer_checks),
    .wrong(|wrong),  // CommandUnit.java:198
    .hands_over(sequencer_hands_over),
    .skips(sequencer_skips),
    .queued(queued),  // CommandUnit.java:199
    .idle(!executing),  // CommandUnit.java:200
    .wants(sequencer_wants),
    .granted(semaphores_granted_5),  // CommandUnit.java:201
    .gives(sequencer_gives),
    .signalled(semaphores_accepted_5),  // CommandUnit.java:202
    .finished(sequencer_finished),
    .resting(run_resting)  // CommandUnit.java:203
  );

  wire [2:0] queue_in_vali_or_queue_1_in_va = ((queue_in_valid && queue_in_ready) ? 3'd0 : 3'd0) |
      ((queue_1_in_valid && queue_1_in_ready) ? 3'd1 : 3'd0);  // CommandUnit.java:255
  wire [2:0] queue_2_in_va_or_queue_3_in_va_2 = ((queue_2_in_valid && queue_2_in_ready) ? 3'd2 :
      3'd0) | ((queue_3_in_valid && queue_3_in_ready) ? 3'd3 : 3'd0);  // CommandUnit.java:255
  wire [2:0] queue_5 = queue_in_vali_or_queue_1_in_va | queue_2_in_va_or_queue_3_in_va_2 |
      ((queue_4_in_valid && queue_4_in_ready) ? 3'd4 : 3'd0);  // CommandUnit.java:255
  wire [7:0] layer = fetch_command_data[23:16];  // CommandUnit.java:258
  OldestCommand oldest (  // CommandUnit.java:159
    .aclk(aclk),
    .aresetn(aresetn),
    .enters(queued),  // CommandUnit.java:259
    .room(oldest_room),
    .drop(run_resting),  // CommandUnit.java:262
    .waiting(oldest_waiting),
    .busy(oldest_busy),
    .entry_engine(queue_5),  // CommandUnit.java:260
    .entry_layer(layer),  // CommandUnit.java:260
    .completed_0(semaphores_accepted_0),  // CommandUnit.java:261
    .completed_1(semaphores_accepted_1),  // CommandUnit.java:261
    .completed_2(semaphores_accepted_2),  // CommandUnit.java:261
    .completed_3(semaphores_accepted_3),  // CommandUnit.java:261
    .completed_4(semaphores_accepted_4),  // CommandUnit.java:261
    .layer(oldest_layer)
  );

  wire [124:0] cat_command_comma_command_comma = {command_command_stride, command_command_run_bytes,
      command_command_runs, command_command_first, command_command_space, command_command_address};  // CommandUnit.java:295
  EngineQueue_command_bits125 queue (  // CommandUnit.java:294
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:296
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:296
    .skip(sequencer_skips),  // CommandUnit.java:168
    .done(load_done),  // CommandUnit.java:299
    .wants(queue_wants),
    .waits(queue_waits),
    .granted(semaphores_granted_0),  // CommandUnit.java:303
    .gives(queue_gives),
    .signals(queue_signals),
    .accepted(semaphores_accepted_0),  // CommandUnit.java:306
    .skipped(queue_skipped),
    .drop(run_resting),  // CommandUnit.java:297
    .executing(queue_executing),
    .busy(queue_busy),
    .in_valid(queue_in_valid),
    .in_ready(queue_in_ready),
    .in_data(cat_command_comma_command_comma),  // CommandUnit.java:295
    .engine_valid(queue_engine_valid),
    .engine_ready(load_command_ready),  // CommandUnit.java:298
    .engine_data(queue_engine_data)
  );

  wire [124:0] cat_command_comma_command_comma_2 = {command_command_stride_1,
      command_command_run_bytes_1, command_command_runs_1, command_command_first_1,
      command_command_space_1, command_command_address_1};  // CommandUnit.java:295
  EngineQueue_command_bits125 queue_1 (  // CommandUnit.java:294
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:296
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:296
    .skip(sequencer_skips),  // CommandUnit.java:168
    .done(store_done),  // CommandUnit.java:299
    .wants(queue_1_wants),
    .waits(queue_1_waits),
    .granted(semaphores_granted_1),  // CommandUnit.java:303
    .gives(queue_1_gives),
    .signals(queue_1_signals),
    .accepted(semaphores_accepted_1),  // CommandUnit.java:306
    .skipped(queue_1_skipped),
    .drop(run_resting),  // CommandUnit.java:297
    .executing(queue_1_executing),
    .busy(queue_1_busy),
    .in_valid(queue_1_in_valid),
    .in_ready(queue_1_in_ready),
    .in_data(cat_command_comma_command_comma_2),  // CommandUnit.java:295
    .engine_valid(queue_1_engine_valid),
    .engine_ready(store_command_ready),  // CommandUnit.java:298
    .engine_data(queue_1_engine_data)
  );

  wire [62:0] cat_command_comma_command_comma_3 = {command_command_line,
      command_command_last_channels, command_command_per_pixel, command_command_count,
      command_command_window, command_command_x_reuse, command_command_x, command_command_ended,
      command_command_spatial, command_command_unsigned, command_command_keep,
      command_command_temporal};  // CommandUnit.java:295
  EngineQueue_command_bits63 queue_2 (  // CommandUnit.java:294
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:296
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:296
    .skip(sequencer_skips),  // CommandUnit.java:168
    .done(encode_done),  // CommandUnit.java:299
    .wants(queue_2_wants),
    .waits(queue_2_waits),
    .granted(semaphores_granted_2),  // CommandUnit.java:303
    .gives(queue_2_gives),
    .signals(queue_2_signals),
    .accepted(semaphores_accepted_2),  // CommandUnit.java:306
    .skipped(queue_2_skipped),
    .drop(run_resting),  // CommandUnit.java:297
    .executing(queue_2_executing),
    .busy(queue_2_busy),
    .in_valid(queue_2_in_valid),
    .in_ready(queue_2_in_ready),
    .in_data(cat_command_comma_command_comma_3),  // CommandUnit.java:295
    .engine_valid(queue_2_engine_valid),
    .engine_ready(encode_command_ready),  // CommandUnit.java:298
    .engine_data(queue_2_engine_data)
  );

  wire [193:0] cat_command_comma_command_comma_4 = {command_command_weight_buffer,
      command_command_y, command_command_kernel_line_step, command_command_tap_step,
      command_command_steps, command_command_first_window, command_command_per_pixel_1,
      command_command_first_kernel_column, command_command_kernel_width, command_command_dilation,
      command_command_stride_2, command_command_in_height, command_command_in_width,
      command_command_first_line, command_command_first_column, command_command_line_step,
      command_command_column_step, command_command_out_width, command_command_rows,
      command_command_origin, command_command_clear};  // CommandUnit.java:295
  EngineQueue_command_bits194 queue_3 (  // CommandUnit.java:294
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:296
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:296
    .skip(sequencer_skips),  // CommandUnit.java:168
    .done(compute_done),  // CommandUnit.java:299
    .wants(queue_3_wants),
    .waits(queue_3_waits),
    .granted(semaphores_granted_3),  // CommandUnit.java:303
    .gives(queue_3_gives),
    .signals(queue_3_signals),
    .accepted(semaphores_accepted_3),  // CommandUnit.java:306
    .skipped(queue_3_skipped),
    .drop(run_resting),  // CommandUnit.java:297
    .executing(queue_3_executing),
    .busy(queue_3_busy),
    .in_valid(queue_3_in_valid),
    .in_ready(queue_3_in_ready),
    .in_data(cat_command_comma_command_comma_4),  // CommandUnit.java:295
    .engine_valid(queue_3_engine_valid),
    .engine_ready(compute_command_ready),  // CommandUnit.java:298
    .engine_data(queue_3_engine_data)
  );

  EngineQueue_command_bits172 queue_4 (  // CommandUnit.java:294
    .aclk(aclk),
    .aresetn(aresetn),
    .sync_waits(fetch_command_data[47:32]),  // CommandUnit.java:296
    .sync_signals(fetch_command_data[63:48]),  // CommandUnit.java:296
    .skip(sequencer_skips),  // CommandUnit.java:168
    .done(vector_done),  // CommandUnit.java:299
    .wants(queue_4_wants),
    .waits(queue_4_waits),
    .granted(semaphores_granted_4),  // CommandUnit.java:303
    .gives(queue_4_gives),
    .signals(queue_4_signals),
    .accepted(semaphores_accepted_4),  // CommandUnit.java:306
    .skipped(queue_4_skipped),
    .drop(run_resting),  // CommandUnit.java:297
    .executing(queue_4_executing),
    .busy(queue_4_busy),
    .in_valid(queue_4_in_valid),
    .in_ready(queue_4_in_ready),
    .in_data({union_operands, union_opcode}),  // CommandUnit.java:295
    .engine_valid(queue_4_engine_valid),
    .engine_ready(vector_command_ready),  // CommandUnit.java:298
    .engine_data(queue_4_engine_data)
  );

  CommandChecker checker_ (  // CommandUnit.java:184
    .command(fetch_command_data),  // CommandUnit.java:186
    .errors(checker__errors)
  );

  assign command_command_address = fetch_command_data[95:64];  // CommandBits.java:73
  assign command_command_space = fetch_command_data[131:128];  // CommandBits.java:73
  assign command_command_first = fetch_command_data[168:160];  // CommandBits.java:73
  assign command_command_runs = fetch_command_data[215:192];  // CommandBits.java:73
  assign command_command_run_bytes = fetch_command_data[247:224];  // CommandBits.java:73
  assign command_command_stride = fetch_command_data[287:256];  // CommandBits.java:75

  wire hands_over = sequencer_hands_over && oldest_room;  // CommandUnit.java:162
  assign queue_in_valid = hands_over && fetch_command_data[7:0] == 8'd2;  // CommandUnit.java:295
  assign load_command_valid = queue_engine_valid;  // CommandUnit.java:298
  assign load_command_address = queue_engine_data[31:0];  // CommandUnit.java:298
  assign load_command_space = queue_engine_data[35:32];  // CommandUnit.java:298
  assign load_command_first = queue_engine_data[44:36];  // CommandUnit.java:298
  assign load_command_runs = queue_engine_data[68:45];  // CommandUnit.java:298
  assign load_command_run_bytes = queue_engine_data[92:69];  // CommandUnit.java:298
  assign load_command_stride = queue_engine_data[124:93];  // CommandUnit.java:298
  assign load_executing = queue_executing;  // CommandUnit.java:300
  assign command_command_address_1 = fetch_command_data[95:64];  // CommandBits.java:73
  assign command_command_space_1 = fetch_command_data[131:128];  // CommandBits.java:73
  assign command_command_first_1 = fetch_command_data[168:160];  // CommandBits.java:73
  assign command_command_runs_1 = fetch_command_data[215:192];  // CommandBits.java:73
  assign command_command_run_bytes_1 = fetch_command_data[247:224];  // CommandBits.java:73
  assign command_command_stride_1 = fetch_command_data[287:256];  // CommandBits.java:75
  assign queue_1_in_valid = hands_over && fetch_command_data[7:0] == 8'd3;  // CommandUnit.java:295
  assign store_command_valid = queue_1_engine_valid;  // CommandUnit.java:298
  assign store_command_address = queue_1_engine_data[31:0];  // CommandUnit.java:298
  assign store_command_space = queue_1_engine_data[35:32];  // CommandUnit.java:298
  assign store_command_first = queue_1_engine_data[44:36];  // CommandUnit.java:298
  assign store_command_runs = queue_1_engine_data[68:45];  // CommandUnit.java:298
  assign store_command_run_bytes = queue_1_engine_data[92:69];  // CommandUnit.java:298
  assign store_command_stride = queue_1_engine_data[124:93];  // CommandUnit.java:298
  assign store_executing = queue_1_executing;  // CommandUnit.java:300
  assign command_command_temporal = fetch_command_data[8];  // CommandBits.java:71
  assign command_command_keep = fetch_command_data[9];  // CommandBits.java:71
  assign command_command_unsigned = fetch_command_data[10];  // CommandBits.java:71
  assign command_command_spatial = fetch_command_data[11];  // CommandBits.java:71
  assign command_command_ended = fetch_command_data[12];  // CommandBits.java:71
  assign command_command_x = fetch_command_data[71:64];  // CommandBits.java:73
  assign command_command_x_reuse = fetch_command_data[103:96];  // CommandBits.java:73
  assign command_command_window = fetch_command_data[136:128];  // CommandBits.java:73
  assign command_command_count = fetch_command_data[168:160];  // CommandBits.java:73
  assign command_command_per_pixel = fetch_command_data[201:192];  // CommandBits.java:73
  assign command_command_last_channels = fetch_command_data[228:224];  // CommandBits.java:73
  assign command_command_line = fetch_command_data[264:256];  // CommandBits.java:73
  assign queue_2_in_valid = hands_over && fetch_command_data[7:0] == 8'd4;  // CommandUnit.java:295
  assign encode_command_valid = queue_2_engine_valid;  // CommandUnit.java:298
  assign encode_command_temporal = queue_2_engine_data[0];  // CommandUnit.java:298
  assign encode_command_keep = queue_2_engine_data[1];  // CommandUnit.java:298
  assign encode_command_unsigned = queue_2_engine_data[2];  // CommandUnit.java:298
  assign encode_command_spatial = queue_2_engine_data[3];  // CommandUnit.java:298
  assign encode_command_ended = queue_2_engine_data[4];  // CommandUnit.java:298
  assign encode_command_x = queue_2_engine_data[12:5];  // CommandUnit.java:298
  assign encode_command_x_reuse = queue_2_engine_data[20:13];  // CommandUnit.java:298
  assign encode_command_window = queue_2_engine_data[29:21];  // CommandUnit.java:298
  assign encode_command_count = queue_2_engine_data[38:30];  // CommandUnit.java:298
  assign encode_command_per_pixel = queue_2_engine_data[48:39];  // CommandUnit.java:298
  assign encode_command_last_channels = queue_2_engine_data[53:49];  // CommandUnit.java:298
  assign encode_command_line = queue_2_engine_data[62:54];  // CommandUnit.java:298
  assign encode_executing = queue_2_executing;  // CommandUnit.java:300
  assign command_command_clear = fetch_command_data[8];  // CommandBits.java:71
  assign command_command_origin = fetch_command_data[288:280];  // CommandBits.java:73
  assign command_command_rows = fetch_command_data[105:96];  // CommandBits.java:73
  assign command_command_out_width = fetch_command_data[137:128];  // CommandBits.java:73
  assign command_command_column_step = fetch_command_data[308:300];  // CommandBits.java:73
  assign command_command_line_step = fetch_command_data[328:320];  // CommandBits.java:73
  assign command_command_first_column = fetch_command_data[175:160];  // CommandBits.java:75
  assign command_command_first_line = fetch_command_data[191:176];  // CommandBits.java:75
  assign command_command_in_width = fetch_command_data[207:192];  // CommandBits.java:73
  assign command_command_in_height = fetch_command_data[223:208];  // CommandBits.java:73
  assign command_command_stride_2 = fetch_command_data[159:152];  // CommandBits.java:73
  assign command_command_dilation = fetch_command_data[279:272];  // CommandBits.java:73
  assign command_command_kernel_width = fetch_command_data[263:256];  // CommandBits.java:73
  assign command_command_first_kernel_column = fetch_command_data[271:264];  // CommandBits.java:73
  assign command_command_per_pixel_1 = fetch_command_data[233:224];  // CommandBits.java:73
  assign command_command_first_window = fetch_command_data[248:240];  // CommandBits.java:73
  assign command_command_steps = fetch_command_data[122:120];  // CommandBits.java:73
  assign command_command_tap_step = fetch_command_data[348:340];  // CommandBits.java:73
  assign command_command_kernel_line_step = fetch_command_data[368:360];  // CommandBits.java:73
  assign command_command_y = fetch_command_data[72:64];  // CommandBits.java:73
  assign command_command_weight_buffer = fetch_command_data[88];  // CommandBits.java:73
  assign queue_3_in_valid = hands_over && fetch_command_data[7:0] == 8'd5;  // CommandUnit.java:295
  assign compute_command_valid = queue_3_engine_valid;  // CommandUnit.java:298
  assign compute_command_clear = queue_3_engine_data[0];  // CommandUnit.java:298
  assign compute_command_origin = queue_3_engine_data[9:1];  // CommandUnit.java:298
  assign compute_command_rows = queue_3_engine_data[19:10];  // CommandUnit.java:298
  assign compute_command_out_width = queue_3_engine_data[29:20];  // CommandUnit.java:298
  assign compute_command_column_step = queue_3_engine_data[38:30];  // CommandUnit.java:298
  assign compute_command_line_step = queue_3_engine_data[47:39];  // CommandUnit.java:298
  assign compute_command_first_column = queue_3_engine_data[63:48];  // CommandUnit.java:298
  assign compute_command_first_line = queue_3_engine_data[79:64];  // CommandUnit.java:298
  assign compute_command_in_width = queue_3_engine_data[95:80];  // CommandUnit.java:298
  assign compute_command_in_height = queue_3_engine_data[111:96];  // CommandUnit.java:298
  assign compute_command_stride = queue_3_engine_data[119:112];  // CommandUnit.java:298
  assign compute_command_dilation = queue_3_engine_data[127:120];  // CommandUnit.java:298
  assign compute_command_kernel_width = queue_3_engine_data[135:128];  // CommandUnit.java:298
  assign compute_command_first_kernel_column = queue_3_engine_data[143:136];  // CommandUnit.java:298
  assign compute_command_per_pixel = queue_3_engine_data[153:144];  // CommandUnit.java:298
  assign compute_command_first_window = queue_3_engine_data[162:154];  // CommandUnit.java:298
  assign compute_command_steps = queue_3_engine_data[165:163];  // CommandUnit.java:298
  assign compute_command_tap_step = queue_3_engine_data[174:166];  // CommandUnit.java:298
  assign compute_command_kernel_line_step = queue_3_engine_data[183:175];  // CommandUnit.java:298
  assign compute_command_y = queue_3_engine_data[192:184];  // CommandUnit.java:298
  assign compute_command_weight_buffer = queue_3_engine_data[193];  // CommandUnit.java:298
  assign compute_executing = queue_3_executing;  // CommandUnit.java:300
  assign command_from_vector = fetch_command_data[64];  // CommandBits.java:71
  assign command_second = fetch_command_data[65];  // CommandBits.java:71
  assign command_product = fetch_command_data[66];  // CommandBits.java:71
  assign command_broadcast = fetch_command_data[67];  // CommandBits.java:71
  assign command_by_row = fetch_command_data[68];  // CommandBits.java:71
  assign command_function = fetch_command_data[71:69];  // CommandBits.java:73
  assign command_statistics = fetch_command_data[73:72];  // CommandBits.java:73
  assign command_begin = fetch_command_data[74];  // CommandBits.java:71
  assign command_to_vector = fetch_command_data[75];  // CommandBits.java:71
  assign command_to_code = fetch_command_data[76];  // CommandBits.java:71
  assign command_rows = fetch_command_data[105:96];  // CommandBits.java:73
  assign command_a = fetch_command_data[136:128];  // CommandBits.java:73
  assign command_b = fetch_command_data[168:160];  // CommandBits.java:73
  assign command_param = fetch_command_data[200:192];  // CommandBits.java:73
  assign command_row = fetch_command_data[229:224];  // CommandBits.java:73
  assign command_vector = fetch_command_data[264:256];  // CommandBits.java:73
  assign command_code = fetch_command_data[294:288];  // CommandBits.java:73
  assign command_stat = fetch_command_data[326:320];  // CommandBits.java:73
  assign command_code_multiplier = fetch_command_data[367:352];  // CommandBits.java:73
  assign command_code_shift = fetch_command_data[373:368];  // CommandBits.java:73
  assign command_limit = fetch_command_data[95:80];  // CommandBits.java:73
  assign command_columns = fetch_command_data[243:240];  // CommandBits.java:73
  assign command_stat_1 = fetch_command_data[70:64];  // CommandBits.java:73
  assign command_words = fetch_command_data[103:96];  // CommandBits.java:73
  assign command_source = fetch_command_data[136:128];  // CommandBits.java:73
  assign command_param_1 = fetch_command_data[168:160];  // CommandBits.java:73
  assign command_epsilon_low = fetch_command_data[231:192];  // CommandBits.java:73
  assign command_epsilon_high = fetch_command_data[270:232];  // CommandBits.java:73
  assign command_inverse_count = fetch_command_data[318:288];  // CommandBits.java:73
  assign command_count = fetch_command_data[338:320];  // CommandBits.java:73
  assign command_mean_shift = fetch_command_data[349:344];  // CommandBits.java:73
  assign command_row_1 = fetch_command_data[69:64];  // CommandBits.java:73
  assign command_rows_1 = fetch_command_data[102:96];  // CommandBits.java:73
  assign command_epsilon_low_1 = fetch_command_data[231:192];  // CommandBits.java:73
  assign command_epsilon_high_1 = fetch_command_data[270:232];  // CommandBits.java:73
  assign command_inverse_count_1 = fetch_command_data[318:288];  // CommandBits.java:73
  assign command_count_1 = fetch_command_data[338:320];  // CommandBits.java:73
  assign command_mean_shift_1 = fetch_command_data[349:344];  // CommandBits.java:73
  assign command_row_2 = fetch_command_data[69:64];  // CommandBits.java:73
  assign command_rows_2 = fetch_command_data[102:96];  // CommandBits.java:73
  assign command_multiplier = fetch_command_data[143:128];  // CommandBits.java:73
  assign command_shift = fetch_command_data[149:144];  // CommandBits.java:73
  assign command_scale = fetch_command_data[72:64];  // CommandBits.java:73
  assign command_shift_1 = fetch_command_data[104:96];  // CommandBits.java:73
  assign command_param_2 = fetch_command_data[136:128];  // CommandBits.java:73
  assign command_from = fetch_command_data[70:64];  // CommandBits.java:73
  assign command_to = fetch_command_data[102:96];  // CommandBits.java:73
  assign command_y = fetch_command_data[72:64];  // CommandBits.java:73
  assign command_rows_3 = fetch_command_data[105:96];  // CommandBits.java:73
  assign command_line = fetch_command_data[137:128];  // CommandBits.java:73
  assign command_skip = fetch_command_data[168:160];  // CommandBits.java:73
  assign union_opcode = fetch_command_data[3:0];  // CommandUnit.java:284

  wire own = fetch_command_data[7:0] == 8'd6;  // CommandBits.java:27
  wire [120:0] cat_command_colum_command_limit = {command_columns, command_limit,
      command_code_shift, command_code_multiplier, command_stat, command_code, command_vector,
      command_row, command_param, command_b, command_a, command_rows, command_to_code,
      command_to_vector, command_begin, command_statistics, command_function, command_by_row,
      command_broadcast, command_product, command_second, command_from_vector};  // CommandUnit.java:280
  wire [120:0] operands_1 = own ? cat_command_colum_command_limit : 121'd0;  // CommandUnit.java:280
  wire own_1 = fetch_command_data[7:0] == 8'd8;  // CommandBits.java:27
  wire [167:0] cat_command_mean_command_count = {command_mean_shift, command_count,
      command_inverse_count, command_epsilon_high, command_epsilon_low, command_param_1,
      command_source, command_words, command_stat_1};  // CommandUnit.java:280
  wire [167:0] operands_2 = own_1 ? cat_command_mean_command_count : {47'd0, operands_1};  // CommandUnit.java:280
  wire own_2 = fetch_command_data[7:0] == 8'd9;  // CommandBits.java:27
  wire [167:0] cat_0_command_mean_shift_1 = {20'd0, command_mean_shift_1, command_count_1,
      command_inverse_count_1, command_epsilon_high_1, command_epsilon_low_1, command_rows_1,
      command_row_1};  // CommandUnit.java:280
  wire [167:0] operands_3 = own_2 ? cat_0_command_mean_shift_1 : operands_2;  // CommandUnit.java:280
  wire own_3 = fetch_command_data[7:0] == 8'd10;  // CommandBits.java:27
  wire [167:0] operands_4 = own_3 ? {133'd0, command_shift, command_multiplier, command_rows_2,
      command_row_2} : operands_3;  // CommandUnit.java:280
  wire own_4 = fetch_command_data[7:0] == 8'd11;  // CommandBits.java:27
  wire [167:0] operands_5 = own_4 ? {141'd0, command_param_2, command_shift_1, command_scale} :
      operands_4;  // CommandUnit.java:280
  wire own_5 = fetch_command_data[7:0] == 8'd12;  // CommandBits.java:27
  wire [167:0] operands_6 = own_5 ? {154'd0, command_to, command_from} : operands_5;  // CommandUnit.java:280
  wire own_6 = fetch_command_data[7:0] == 8'd13;  // CommandBits.java:27
  wire [167:0] operands_7 = own_6 ? {130'd0, command_skip, command_line, command_rows_3, command_y}
      : operands_6;  // CommandUnit.java:280
  assign union_operands = operands_7;  // CommandUnit.java:285

  wire matches_2 = own || own_1;  // CommandUnit.java:279
  wire matches_3 = matches_2 || own_2;  // CommandUnit.java:279
  wire matches_4 = matches_3 || own_3;  // CommandUnit.java:279
  wire matches_5 = matches_4 || own_4;  // CommandUnit.java:279
  wire matches_6 = matches_5 || own_5;  // CommandUnit.java:279
  wire matches_7 = matches_6 || own_6;  // CommandUnit.java:279
  assign queue_4_in_valid = hands_over && matches_7;  // CommandUnit.java:295
  assign vector_command_valid = queue_4_engine_valid;  // CommandUnit.java:298
  assign vector_command_opcode = queue_4_engine_data[3:0];  // CommandUnit.java:298
  assign vector_command_operands = queue_4_engine_data[171:4];  // CommandUnit.java:298
  assign vector_executing = queue_4_executing;  // CommandUnit.java:300
  assign waiting = oldest_waiting;  // CommandUnit.java:263
  assign wait_layer = oldest_layer;  // CommandUnit.java:264

  always @(posedge aclk) begin
    wrong <= checker__errors;  // CommandUnit.java:187
  end

  assign flow_valid = sequencer_flow_valid;  // CommandUnit.java:194
  assign flow_layer = sequencer_flow_layer;  // CommandUnit.java:194
  assign flow_modes = sequencer_flow_modes;  // CommandUnit.java:194
  assign step_valid = sequencer_step_valid;  // CommandUnit.java:197
  assign step_data = sequencer_step_data;  // CommandUnit.java:197
  assign fetch_command_ready = queued || semaphores_accepted_5;  // CommandUnit.java:204
  assign finished = sequencer_finished;  // CommandUnit.java:205

  wire semaphores_ac_or_semaphores_ac = semaphores_accepted_0 || semaphores_accepted_1 ||
      semaphores_accepted_2 || semaphores_accepted_3;  // CommandUnit.java:206
  assign completed = semaphores_ac_or_semaphores_ac || semaphores_accepted_4 ||
      semaphores_accepted_5;  // CommandUnit.java:206

  wire skipped_by_engines = queue_skipped || queue_1_skipped || queue_2_skipped || queue_3_skipped
      || queue_4_skipped;  // CommandUnit.java:207
  assign skipped = skipped_by_engines || (semaphores_accepted_5 && sequencer_skips);  // CommandUnit.java:208
  assign requests_valid = fetch_requests_valid;  // CommandUnit.java:216
  assign requests_address = fetch_requests_address;  // CommandUnit.java:216
  assign requests_length = fetch_requests_length;  // CommandUnit.java:216
  assign beats_ready = fetch_beats_ready;  // CommandUnit.java:217
  assign head = fetch_head;  // CommandUnit.java:218

  always @(posedge aclk) begin
    if (!aresetn) begin
      took <= 1'b0;  // CommandUnit.java:219
    end else begin
      took <= fetch_command_valid && fetch_command_ready;  // CommandUnit.java:220
    end
  end

  assign emptied = took && fetch_empty;  // CommandUnit.java:221

  wire [9:0] sequencer_checks_pick_wrong = sequencer_checks ? wrong : 10'd0;  // CommandUnit.java:223
  localparam [9:0] semaphore_none = 10'd0;  // ErrorReport.java:26
  localparam [9:0] ring_none = 10'd0;  // ErrorReport.java:26
  wire any_sequencer_checks_pick_wrong = |sequencer_checks_pick_wrong;  // ErrorReport.java:33
  wire [9:0] any_sequencer_pick_sequencer_che = any_sequencer_checks_pick_wrong ?
      sequencer_checks_pick_wrong : semaphores_overflow ? 10'd1 : semaphore_none;  // ErrorReport.java:33
  wire any_any_sequencer = |any_sequencer_pick_sequencer_che;  // ErrorReport.java:33
  assign error_codes = any_any_sequencer ? any_sequencer_pick_sequencer_che : ((start ||
      run_running) && !failed && !good) ? 10'd2 : ring_none;  // CommandUnit.java:330
  assign error_address = any_any_sequencer ? fetch_address : 32'd96;  // CommandUnit.java:330
  assign error_info = any_any_sequencer ? (any_sequencer_checks_pick_wrong ?
      fetch_command_data[31:0] : 32'd0) : {12'd0, ring_size};  // CommandUnit.java:330
  assign running = run_running;  // CommandUnit.java:229
  assign resting = run_resting;  // CommandUnit.java:230
  assign clear = run_clear;  // CommandUnit.java:231
  assign busy = (run_running && !fetch_empty) || !fetch_quiet || executing || run_resting;  // CommandUnit.java:232
endmodule

`default_nettype wire

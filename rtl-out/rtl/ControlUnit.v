// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.ControlUnit
// with Params[parameters=Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, flowLayers=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK, multiplier=PLAIN, arrayStages=0, checksums=OFF, clockPeriod=10000, busClock=SAME, busClockPeriod=10000, modulePrefix=], configurationHash=1168428688982495971, errorSources=7]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ControlUnit (  // ControlUnit.java:119
  input  wire        aclk,
  input  wire        aresetn,
  input  wire [11:0] bus_awaddr,  // AxiLitePorts.java:51
  input  wire [2:0]  bus_awprot,  // AxiLitePorts.java:52
  input  wire        bus_awvalid,  // AxiLitePorts.java:53
  output wire        bus_awready,  // AxiLitePorts.java:54
  input  wire [31:0] bus_wdata,  // AxiLitePorts.java:55
  input  wire [3:0]  bus_wstrb,  // AxiLitePorts.java:56
  input  wire        bus_wvalid,  // AxiLitePorts.java:57
  output wire        bus_wready,  // AxiLitePorts.java:58
  output wire [1:0]  bus_bresp,  // AxiLitePorts.java:59
  output wire        bus_bvalid,  // AxiLitePorts.java:60
  input  wire        bus_bready,  // AxiLitePorts.java:61
  input  wire [11:0] bus_araddr,  // AxiLitePorts.java:62
  input  wire [2:0]  bus_arprot,  // AxiLitePorts.java:63
  input  wire        bus_arvalid,  // AxiLitePorts.java:64
  output wire        bus_arready,  // AxiLitePorts.java:65
  output wire [31:0] bus_rdata,  // AxiLitePorts.java:66
  output wire [1:0]  bus_rresp,  // AxiLitePorts.java:67
  output wire        bus_rvalid,  // AxiLitePorts.java:68
  input  wire        bus_rready,  // AxiLitePorts.java:69
  output wire        irq,  // ControlUnit.java:45
  output wire        start,  // ControlUnit.java:48
  output wire        abort_,  // ControlUnit.java:51
  output wire        soft_reset,  // ControlUnit.java:54
  output wire [63:0] ring_base,  // ControlUnit.java:57
  output wire [19:0] ring_size,  // ControlUnit.java:60
  output wire [19:0] tail,  // ControlUnit.java:63
  output wire [2:0]  flow_policy,  // ControlUnit.java:66
  output wire [2:0]  flow_hysteresis,  // ControlUnit.java:66
  output wire [7:0]  flow_period,  // ControlUnit.java:66
  output wire [2:0]  flow_share,  // ControlUnit.java:66
  input  wire [1:0]  flow_entry_mode,  // ControlUnit.java:72
  input  wire [1:0]  flow_entry_best,  // ControlUnit.java:72
  input  wire [2:0]  flow_entry_known,  // ControlUnit.java:72
  input  wire [7:0]  flow_entry_age,  // ControlUnit.java:72
  input  wire [31:0] flow_entry_spent,  // ControlUnit.java:72
  input  wire [31:0] flow_entry_cycles_0,  // ControlUnit.java:72
  input  wire [31:0] flow_entry_cycles_1,  // ControlUnit.java:72
  input  wire [31:0] flow_entry_cycles_2,  // ControlUnit.java:72
  input  wire        flow_stale,  // ControlUnit.java:75
  input  wire [19:0] head,  // ControlUnit.java:78
  input  wire        busy,  // ControlUnit.java:81
  input  wire        running,  // ControlUnit.java:84
  input  wire [4:0]  executing,  // ControlUnit.java:87
  input  wire        clear,  // ControlUnit.java:90
  input  wire        finished,  // ControlUnit.java:93
  input  wire        emptied,  // ControlUnit.java:96
  input  wire        progress,  // ControlUnit.java:99
  output wire        failing,  // ControlUnit.java:105
  output wire        failed,  // ControlUnit.java:108
  input  wire [9:0]  errors_0_codes,  // ControlUnit.java:120
  input  wire [31:0] errors_0_address,  // ControlUnit.java:120
  input  wire [31:0] errors_0_info,  // ControlUnit.java:120
  input  wire [9:0]  errors_1_codes,  // ControlUnit.java:120
  input  wire [31:0] errors_1_address,  // ControlUnit.java:120
  input  wire [31:0] errors_1_info,  // ControlUnit.java:120
  input  wire [9:0]  errors_2_codes,  // ControlUnit.java:120
  input  wire [31:0] errors_2_address,  // ControlUnit.java:120
  input  wire [31:0] errors_2_info,  // ControlUnit.java:120
  input  wire [9:0]  errors_3_codes,  // ControlUnit.java:120
  input  wire [31:0] errors_3_address,  // ControlUnit.java:120
  input  wire [31:0] errors_3_info,  // ControlUnit.java:120
  input  wire [9:0]  errors_4_codes,  // ControlUnit.java:120
  input  wire [31:0] errors_4_address,  // ControlUnit.java:120
  input  wire [31:0] errors_4_info,  // ControlUnit.java:120
  input  wire [9:0]  errors_5_codes,  // ControlUnit.java:120
  input  wire [31:0] errors_5_address,  // ControlUnit.java:120
  input  wire [31:0] errors_5_info,  // ControlUnit.java:120
  input  wire [9:0]  errors_6_codes,  // ControlUnit.java:120
  input  wire [31:0] errors_6_address,  // ControlUnit.java:120
  input  wire [31:0] errors_6_info,  // ControlUnit.java:120
  output wire [7:0]  flow_index,  // ControlUnit.java:121
  input  wire        array_busy,  // ControlUnit.java:127
  input  wire [2:0]  pe_active,  // ControlUnit.java:127
  input  wire [2:0]  pe_wait_window,  // ControlUnit.java:127
  input  wire [2:0]  pe_wait_drain,  // ControlUnit.java:127
  input  wire [2:0]  pe_no_job,  // ControlUnit.java:127
  input  wire [2:0]  slots_used,  // ControlUnit.java:127
  input  wire [3:0]  elements,  // ControlUnit.java:127
  input  wire [3:0]  elements_zero,  // ControlUnit.java:127
  input  wire [3:0]  elements_one,  // ControlUnit.java:127
  input  wire [3:0]  elements_two,  // ControlUnit.java:127
  input  wire        windows_zero,  // ControlUnit.java:127
  input  wire        rows_drained,  // ControlUnit.java:127
  input  wire        encode_busy,  // ControlUnit.java:127
  input  wire        vector_busy,  // ControlUnit.java:127
  input  wire        load_busy,  // ControlUnit.java:127
  input  wire        store_busy,  // ControlUnit.java:127
  input  wire        read_beats,  // ControlUnit.java:127
  input  wire        write_beats,  // ControlUnit.java:127
  input  wire        read_stall,  // ControlUnit.java:127
  input  wire        write_stall,  // ControlUnit.java:127
  input  wire        commands,  // ControlUnit.java:127
  input  wire        commands_skipped,  // ControlUnit.java:127
  input  wire        waiting  // ControlUnit.java:127
);

  wire slave_bus_awready;  // ControlUnit.java:130
  wire slave_bus_wready;  // ControlUnit.java:130
  wire [1:0] slave_bus_bresp;  // ControlUnit.java:130
  wire slave_bus_bvalid;  // ControlUnit.java:130
  wire slave_bus_arready;  // ControlUnit.java:130
  wire [31:0] slave_bus_rdata;  // ControlUnit.java:130
  wire [1:0] slave_bus_rresp;  // ControlUnit.java:130
  wire slave_bus_rvalid;  // ControlUnit.java:130
  wire slave_write_enable;  // ControlUnit.java:130
  wire [9:0] slave_write_word;  // ControlUnit.java:130
  wire [31:0] slave_write_data;  // ControlUnit.java:130
  wire [3:0] slave_write_strobe;  // ControlUnit.java:130
  wire slave_read_enable;  // ControlUnit.java:130
  wire [9:0] slave_read_word;  // ControlUnit.java:130
  wire bank_refused;  // ControlUnit.java:132
  wire bank_answer_done;  // ControlUnit.java:132
  wire [31:0] bank_answer_data;  // ControlUnit.java:132
  wire bank_answer_refused;  // ControlUnit.java:132
  wire bank_counter_read_enable;  // ControlUnit.java:132
  wire [9:0] bank_counter_read_word;  // ControlUnit.java:132
  wire bank_ctrl_start;  // ControlUnit.java:132
  wire bank_ctrl_abort;  // ControlUnit.java:132
  wire bank_ctrl_soft_reset;  // ControlUnit.java:132
  wire bank_ctrl_cnt_clear;  // ControlUnit.java:132
  wire bank_ctrl_cnt_snapshot;  // ControlUnit.java:132
  wire bank_intr_state_done;  // ControlUnit.java:132
  wire bank_intr_state_cmd_empty;  // ControlUnit.java:132
  wire bank_intr_state_error;  // ControlUnit.java:132
  wire bank_intr_state_watchdog;  // ControlUnit.java:132
  wire bank_intr_state_cnt_overflow;  // ControlUnit.java:132
  wire bank_intr_enable_done;  // ControlUnit.java:132
  wire bank_intr_enable_cmd_empty;  // ControlUnit.java:132
  wire bank_intr_enable_error;  // ControlUnit.java:132
  wire bank_intr_enable_watchdog;  // ControlUnit.java:132
  wire bank_intr_enable_cnt_overflow;  // ControlUnit.java:132
  wire bank_intr_test_done;  // ControlUnit.java:132
  wire bank_intr_test_cmd_empty;  // ControlUnit.java:132
  wire bank_intr_test_error;  // ControlUnit.java:132
  wire bank_intr_test_watchdog;  // ControlUnit.java:132
  wire bank_intr_test_cnt_overflow;  // ControlUnit.java:132
  wire bank_err_code_cmd_illegal;  // ControlUnit.java:132
  wire bank_err_code_cfg_range;  // ControlUnit.java:132
  wire bank_err_code_align;  // ControlUnit.java:132
  wire bank_err_code_axi_rd;  // ControlUnit.java:132
  wire bank_err_code_axi_wr;  // ControlUnit.java:132
  wire bank_err_code_buf_ovf;  // ControlUnit.java:132
  wire bank_err_code_acc_ovf;  // ControlUnit.java:132
  wire bank_err_code_scale_mismatch;  // ControlUnit.java:132
  wire bank_err_code_watchdog;  // ControlUnit.java:132
  wire bank_err_code_parity;  // ControlUnit.java:132
  wire [25:0] bank_ring_base_lo_base;  // ControlUnit.java:132
  wire [31:0] bank_ring_base_hi;  // ControlUnit.java:132
  wire [19:0] bank_ring_size;  // ControlUnit.java:132
  wire [19:0] bank_tail;  // ControlUnit.java:132
  wire [31:0] bank_watchdog;  // ControlUnit.java:132
  wire [2:0] bank_flow_policy;  // ControlUnit.java:132
  wire [2:0] bank_flow_hysteresis;  // ControlUnit.java:132
  wire [7:0] bank_flow_period;  // ControlUnit.java:132
  wire [2:0] bank_flow_share;  // ControlUnit.java:132
  wire [7:0] bank_flow_index;  // ControlUnit.java:132
  wire counters_answer_done;  // ControlUnit.java:162
  wire [31:0] counters_answer_data;  // ControlUnit.java:162
  wire counters_answer_refused;  // ControlUnit.java:162
  wire counters_overflow;  // ControlUnit.java:162
  wire watchdog_barks;  // ControlUnit.java:173
  wire recorder_failing;  // ControlUnit.java:213
  wire [9:0] recorder_codes;  // ControlUnit.java:213
  wire [31:0] recorder_address;  // ControlUnit.java:213
  wire [31:0] recorder_info;  // ControlUnit.java:213
  reg raised;  // ControlUnit.java:246

  AxiLiteSlave slave (  // ControlUnit.java:130
    .aclk(aclk),
    .aresetn(aresetn),
    .write_refused(bank_refused),  // ControlUnit.java:134
    .answer_done(bank_answer_done),  // ControlUnit.java:136
    .answer_data(bank_answer_data),  // ControlUnit.java:136
    .answer_refused(bank_answer_refused),  // ControlUnit.java:136
    .bus_awaddr(bus_awaddr),  // AxiLitePorts.java:74
    .bus_awprot(bus_awprot),  // AxiLitePorts.java:75
    .bus_awvalid(bus_awvalid),  // AxiLitePorts.java:76
    .bus_awready(slave_bus_awready),
    .bus_wdata(bus_wdata),  // AxiLitePorts.java:78
    .bus_wstrb(bus_wstrb),  // AxiLitePorts.java:79
    .bus_wvalid(bus_wvalid),  // AxiLitePorts.java:80
    .bus_wready(slave_bus_wready),
    .bus_bresp(slave_bus_bresp),
    .bus_bvalid(slave_bus_bvalid),
    .bus_bready(bus_bready),  // AxiLitePorts.java:84
    .bus_araddr(bus_araddr),  // AxiLitePorts.java:85
    .bus_arprot(bus_arprot),  // AxiLitePorts.java:86
    .bus_arvalid(bus_arvalid),  // AxiLitePorts.java:87
    .bus_arready(slave_bus_arready),
    .bus_rdata(slave_bus_rdata),
    .bus_rresp(slave_bus_rresp),
    .bus_rvalid(slave_bus_rvalid),
    .bus_rready(bus_rready),  // AxiLitePorts.java:92
    .write_enable(slave_write_enable),
    .write_word(slave_write_word),
    .write_data(slave_write_data),
    .write_strobe(slave_write_strobe),
    .read_enable(slave_read_enable),
    .read_word(slave_read_word)
  );

  RegisterBank bank (  // ControlUnit.java:132
    .aclk(aclk),
    .aresetn(aresetn),
    .write_enable(slave_write_enable),  // ControlUnit.java:133
    .write_word(slave_write_word),  // ControlUnit.java:133
    .write_data(slave_write_data),  // ControlUnit.java:133
    .write_strobe(slave_write_strobe),  // ControlUnit.java:133
    .refused(bank_refused),
    .read_enable(slave_read_enable),  // ControlUnit.java:135
    .read_word(slave_read_word),  // ControlUnit.java:135
    .answer_done(bank_answer_done),
    .answer_data(bank_answer_data),
    .answer_refused(bank_answer_refused),
    .counter_read_enable(bank_counter_read_enable),
    .counter_read_word(bank_counter_read_word),
    .counter_answer_done(counters_answer_done),  // ControlUnit.java:166
    .counter_answer_data(counters_answer_data),  // ControlUnit.java:166
    .counter_answer_refused(counters_answer_refused),  // ControlUnit.java:166
    .busy(busy),  // ControlUnit.java:137
    .clear(clear),  // ControlUnit.java:138
    .ctrl_start(bank_ctrl_start),
    .ctrl_abort(bank_ctrl_abort),
    .ctrl_soft_reset(bank_ctrl_soft_reset),
    .ctrl_cnt_clear(bank_ctrl_cnt_clear),
    .ctrl_cnt_snapshot(bank_ctrl_cnt_snapshot),
    .status_busy(busy),  // ControlUnit.java:182
    .status_idle(!busy),  // ControlUnit.java:183
    .status_error(failed),  // ControlUnit.java:184
    .status_running(running),  // ControlUnit.java:185
    .status_load_busy(executing[0]),  // ControlUnit.java:188
    .status_store_busy(executing[1]),  // ControlUnit.java:188
    .status_encode_busy(executing[2]),  // ControlUnit.java:188
    .status_compute_busy(executing[3]),  // ControlUnit.java:188
    .status_vector_busy(executing[4]),  // ControlUnit.java:188
    .intr_state_done_raise(finished || bank_intr_test_done),  // ControlUnit.java:242
    .intr_state_done(bank_intr_state_done),
    .intr_state_cmd_empty_raise(emptied || bank_intr_test_cmd_empty),  // ControlUnit.java:242
    .intr_state_cmd_empty(bank_intr_state_cmd_empty),
    .intr_state_error_raise(failing || bank_intr_test_error),  // ControlUnit.java:242
    .intr_state_error(bank_intr_state_error),
    .intr_state_watchdog_raise(watchdog_barks || bank_intr_test_watchdog),  // ControlUnit.java:242
    .intr_state_watchdog(bank_intr_state_watchdog),
    .intr_state_cnt_overflow_raise(counters_overflow || bank_intr_test_cnt_overflow),  // ControlUnit.java:242
    .intr_state_cnt_overflow(bank_intr_state_cnt_overflow),
    .intr_enable_done(bank_intr_enable_done),
    .intr_enable_cmd_empty(bank_intr_enable_cmd_empty),
    .intr_enable_error(bank_intr_enable_error),
    .intr_enable_watchdog(bank_intr_enable_watchdog),
    .intr_enable_cnt_overflow(bank_intr_enable_cnt_overflow),
    .intr_test_done(bank_intr_test_done),
    .intr_test_cmd_empty(bank_intr_test_cmd_empty),
    .intr_test_error(bank_intr_test_error),
    .intr_test_watchdog(bank_intr_test_watchdog),
    .intr_test_cnt_overflow(bank_intr_test_cnt_overflow),
    .err_code_cmd_illegal_raise(recorder_codes[0]),  // ControlUnit.java:220
    .err_code_cmd_illegal(bank_err_code_cmd_illegal),
    .err_code_cfg_range_raise(recorder_codes[1]),  // ControlUnit.java:220
    .err_code_cfg_range(bank_err_code_cfg_range),
    .err_code_align_raise(recorder_codes[2]),  // ControlUnit.java:220
    .err_code_align(bank_err_code_align),
    .err_code_axi_rd_raise(recorder_codes[3]),  // ControlUnit.java:220
    .err_code_axi_rd(bank_err_code_axi_rd),
    .err_code_axi_wr_raise(recorder_codes[4]),  // ControlUnit.java:220
    .err_code_axi_wr(bank_err_code_axi_wr),
    .err_code_buf_ovf_raise(recorder_codes[5]),  // ControlUnit.java:220
    .err_code_buf_ovf(bank_err_code_buf_ovf),
    .err_code_acc_ovf_raise(recorder_codes[6]),  // ControlUnit.java:220
    .err_code_acc_ovf(bank_err_code_acc_ovf),
    .err_code_scale_mismatch_raise(recorder_codes[7]),  // ControlUnit.java:220
    .err_code_scale_mismatch(bank_err_code_scale_mismatch),
    .err_code_watchdog_raise(recorder_codes[8]),  // ControlUnit.java:220
    .err_code_watchdog(bank_err_code_watchdog),
    .err_code_parity_raise(recorder_codes[9]),  // ControlUnit.java:220
    .err_code_parity(bank_err_code_parity),
    .err_addr(recorder_address),  // ControlUnit.java:226
    .err_info(recorder_info),  // ControlUnit.java:227
    .ring_base_lo_base(bank_ring_base_lo_base),
    .ring_base_hi(bank_ring_base_hi),
    .ring_size(bank_ring_size),
    .head(head),  // ControlUnit.java:150
    .tail(bank_tail),
    .watchdog(bank_watchdog),
    .flow_policy(bank_flow_policy),
    .flow_hysteresis(bank_flow_hysteresis),
    .flow_period(bank_flow_period),
    .flow_share(bank_flow_share),
    .flow_index(bank_flow_index),
    .flow_state_mode(flow_entry_mode),  // ControlUnit.java:201
    .flow_state_best(flow_entry_best),  // ControlUnit.java:202
    .flow_state_known(flow_entry_known),  // ControlUnit.java:203
    .flow_state_age(flow_entry_age),  // ControlUnit.java:204
    .flow_state_stale(flow_stale),  // ControlUnit.java:205
    .flow_full(flow_entry_cycles_0),  // ControlUnit.java:208
    .flow_temporal(flow_entry_cycles_1),  // ControlUnit.java:208
    .flow_spatial(flow_entry_cycles_2),  // ControlUnit.java:208
    .flow_spent(flow_entry_spent)  // ControlUnit.java:206
  );

  Counters counters (  // ControlUnit.java:162
    .aclk(aclk),
    .aresetn(aresetn),
    .snapshot(bank_ctrl_cnt_snapshot),  // ControlUnit.java:163
    .clear(bank_ctrl_cnt_clear),  // ControlUnit.java:164
    .read_enable(bank_counter_read_enable),  // ControlUnit.java:165
    .read_word(bank_counter_read_word),  // ControlUnit.java:165
    .answer_done(counters_answer_done),
    .answer_data(counters_answer_data),
    .answer_refused(counters_answer_refused),
    .overflow(counters_overflow),
    .increments_0(busy),  // ControlUnit.java:167
    .increments_1(!busy),  // ControlUnit.java:168
    .increments_2(array_busy),  // ControlUnit.java:171
    .increments_3(pe_active),  // ControlUnit.java:171
    .increments_4(pe_wait_window),  // ControlUnit.java:171
    .increments_5(pe_wait_drain),  // ControlUnit.java:171
    .increments_6(pe_no_job),  // ControlUnit.java:171
    .increments_7(slots_used),  // ControlUnit.java:171
    .increments_8(elements),  // ControlUnit.java:171
    .increments_9(elements_zero),  // ControlUnit.java:171
    .increments_10(elements_one),  // ControlUnit.java:171
    .increments_11(elements_two),  // ControlUnit.java:171
    .increments_12(windows_zero),  // ControlUnit.java:171
    .increments_13(rows_drained),  // ControlUnit.java:171
    .increments_14(encode_busy),  // ControlUnit.java:171
    .increments_15(vector_busy),  // ControlUnit.java:171
    .increments_16(load_busy),  // ControlUnit.java:171
    .increments_17(store_busy),  // ControlUnit.java:171
    .increments_18(read_beats),  // ControlUnit.java:171
    .increments_19(write_beats),  // ControlUnit.java:171
    .increments_20(read_stall),  // ControlUnit.java:171
    .increments_21(write_stall),  // ControlUnit.java:171
    .increments_22(commands),  // ControlUnit.java:171
    .increments_23(commands_skipped),  // ControlUnit.java:171
    .increments_24(waiting)  // ControlUnit.java:171
  );

  Watchdog watchdog (  // ControlUnit.java:173
    .aclk(aclk),
    .aresetn(aresetn),
    .limit(bank_watchdog),  // ControlUnit.java:174
    .busy(busy),  // ControlUnit.java:175
    .progress(progress),  // ControlUnit.java:176
    .barks(watchdog_barks)
  );

  localparam [9:0] none = 10'd0;  // ErrorReport.java:26
  wire held_1 = bank_err_code_cmd_illegal;  // ControlUnit.java:221
  wire held_2 = held_1 || bank_err_code_cfg_range;  // ControlUnit.java:221
  wire held_3 = held_2 || bank_err_code_align;  // ControlUnit.java:221
  wire held_4 = held_3 || bank_err_code_axi_rd;  // ControlUnit.java:221
  wire held_5 = held_4 || bank_err_code_axi_wr;  // ControlUnit.java:221
  wire held_6 = held_5 || bank_err_code_buf_ovf;  // ControlUnit.java:221
  wire held_7 = held_6 || bank_err_code_acc_ovf;  // ControlUnit.java:221
  wire held_8 = held_7 || bank_err_code_scale_mismatch;  // ControlUnit.java:221
  wire held_9 = held_8 || bank_err_code_watchdog;  // ControlUnit.java:221
  wire held_10 = held_9 || bank_err_code_parity;  // ControlUnit.java:221
  ErrorRecorder recorder (  // ControlUnit.java:213
    .aclk(aclk),
    .aresetn(aresetn),
    .held(held_10),  // ControlUnit.java:223
    .failing(recorder_failing),
    .codes(recorder_codes),
    .address(recorder_address),
    .info(recorder_info),
    .reports_0_codes(errors_0_codes),  // ControlUnit.java:214
    .reports_0_address(errors_0_address),  // ControlUnit.java:214
    .reports_0_info(errors_0_info),  // ControlUnit.java:214
    .reports_1_codes(errors_1_codes),  // ControlUnit.java:214
    .reports_1_address(errors_1_address),  // ControlUnit.java:214
    .reports_1_info(errors_1_info),  // ControlUnit.java:214
    .reports_2_codes(errors_2_codes),  // ControlUnit.java:214
    .reports_2_address(errors_2_address),  // ControlUnit.java:214
    .reports_2_info(errors_2_info),  // ControlUnit.java:214
    .reports_3_codes(errors_3_codes),  // ControlUnit.java:214
    .reports_3_address(errors_3_address),  // ControlUnit.java:214
    .reports_3_info(errors_3_info),  // ControlUnit.java:214
    .reports_4_codes(errors_4_codes),  // ControlUnit.java:214
    .reports_4_address(errors_4_address),  // ControlUnit.java:214
    .reports_4_info(errors_4_info),  // ControlUnit.java:214
    .reports_5_codes(errors_5_codes),  // ControlUnit.java:214
    .reports_5_address(errors_5_address),  // ControlUnit.java:214
    .reports_5_info(errors_5_info),  // ControlUnit.java:214
    .reports_6_codes(errors_6_codes),  // ControlUnit.java:214
    .reports_6_address(errors_6_address),  // ControlUnit.java:214
    .reports_6_info(errors_6_info),  // ControlUnit.java:214
    .reports_7_codes(watchdog_barks ? 10'd256 : none),  // ControlUnit.java:215
    .reports_7_address(32'd0),  // ControlUnit.java:215
    .reports_7_info({27'd0, executing})  // ControlUnit.java:215
  );

  assign bus_awready = slave_bus_awready;  // AxiLitePorts.java:77
  assign bus_wready = slave_bus_wready;  // AxiLitePorts.java:81
  assign bus_bresp = slave_bus_bresp;  // AxiLitePorts.java:82
  assign bus_bvalid = slave_bus_bvalid;  // AxiLitePorts.java:83
  assign bus_arready = slave_bus_arready;  // AxiLitePorts.java:88
  assign bus_rdata = slave_bus_rdata;  // AxiLitePorts.java:89
  assign bus_rresp = slave_bus_rresp;  // AxiLitePorts.java:90
  assign bus_rvalid = slave_bus_rvalid;  // AxiLitePorts.java:91
  assign start = bank_ctrl_start;  // ControlUnit.java:140
  assign abort_ = bank_ctrl_abort;  // ControlUnit.java:141
  assign soft_reset = bank_ctrl_soft_reset;  // ControlUnit.java:142
  assign ring_base = {bank_ring_base_hi, bank_ring_base_lo_base, 6'd0};  // ControlUnit.java:143
  assign ring_size = bank_ring_size;  // ControlUnit.java:148
  assign tail = bank_tail;  // ControlUnit.java:149
  assign flow_policy = bank_flow_policy;  // ControlUnit.java:193
  assign flow_hysteresis = bank_flow_hysteresis;  // ControlUnit.java:193
  assign flow_period = bank_flow_period;  // ControlUnit.java:193
  assign flow_share = bank_flow_share;  // ControlUnit.java:193
  assign flow_index = bank_flow_index;  // ControlUnit.java:200
  assign failed = held_10;  // ControlUnit.java:224
  assign failing = recorder_failing;  // ControlUnit.java:225

  wire wanted_1 = bank_intr_state_done && bank_intr_enable_done;  // ControlUnit.java:244
  wire wanted_2 = wanted_1 || (bank_intr_state_cmd_empty && bank_intr_enable_cmd_empty);  // ControlUnit.java:244
  wire wanted_3 = wanted_2 || (bank_intr_state_error && bank_intr_enable_error);  // ControlUnit.java:244
  wire wanted_4 = wanted_3 || (bank_intr_state_watchdog && bank_intr_enable_watchdog);  // ControlUnit.java:244
  wire wanted_5 = wanted_4 || (bank_intr_state_cnt_overflow && bank_intr_enable_cnt_overflow);  // ControlUnit.java:244
  always @(posedge aclk) begin
    if (!aresetn) begin
      raised <= 1'b0;  // ControlUnit.java:246
    end else begin
      raised <= wanted_5;  // ControlUnit.java:247
    end
  end

  assign irq = raised;  // ControlUnit.java:248
endmodule

`default_nettype wire

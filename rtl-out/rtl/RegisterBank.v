// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.RegisterBank
// with Params[parameters=Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, flowLayers=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK, multiplier=PLAIN, arrayStages=0, checksums=OFF, clockPeriod=10000, busClock=SAME, busClockPeriod=10000, modulePrefix=], configurationHash=1168428688982495971]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module RegisterBank (  // RegisterBank.java:74
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        write_enable,  // RegisterBank.java:46
  input  wire [9:0]  write_word,  // RegisterBank.java:46
  input  wire [31:0] write_data,  // RegisterBank.java:46
  input  wire [3:0]  write_strobe,  // RegisterBank.java:46
  output wire        refused,  // RegisterBank.java:49
  input  wire        read_enable,  // RegisterBank.java:52
  input  wire [9:0]  read_word,  // RegisterBank.java:52
  output wire        answer_done,  // RegisterBank.java:55
  output wire [31:0] answer_data,  // RegisterBank.java:55
  output wire        answer_refused,  // RegisterBank.java:55
  output wire        counter_read_enable,  // RegisterBank.java:58
  output wire [9:0]  counter_read_word,  // RegisterBank.java:58
  input  wire        counter_answer_done,  // RegisterBank.java:61
  input  wire [31:0] counter_answer_data,  // RegisterBank.java:61
  input  wire        counter_answer_refused,  // RegisterBank.java:61
  input  wire        busy,  // RegisterBank.java:64
  input  wire        clear,  // RegisterBank.java:67
  output wire        ctrl_start,  // RegisterBank.java:180
  output wire        ctrl_abort,  // RegisterBank.java:180
  output wire        ctrl_soft_reset,  // RegisterBank.java:180
  output wire        ctrl_cnt_clear,  // RegisterBank.java:180
  output wire        ctrl_cnt_snapshot,  // RegisterBank.java:180
  input  wire        status_busy,  // RegisterBank.java:148
  input  wire        status_idle,  // RegisterBank.java:148
  input  wire        status_error,  // RegisterBank.java:148
  input  wire        status_running,  // RegisterBank.java:148
  input  wire        status_load_busy,  // RegisterBank.java:148
  input  wire        status_store_busy,  // RegisterBank.java:148
  input  wire        status_encode_busy,  // RegisterBank.java:148
  input  wire        status_compute_busy,  // RegisterBank.java:148
  input  wire        status_vector_busy,  // RegisterBank.java:148
  input  wire        intr_state_done_raise,  // RegisterBank.java:163
  output wire        intr_state_done,  // RegisterBank.java:180
  input  wire        intr_state_cmd_empty_raise,  // RegisterBank.java:163
  output wire        intr_state_cmd_empty,  // RegisterBank.java:180
  input  wire        intr_state_error_raise,  // RegisterBank.java:163
  output wire        intr_state_error,  // RegisterBank.java:180
  input  wire        intr_state_watchdog_raise,  // RegisterBank.java:163
  output wire        intr_state_watchdog,  // RegisterBank.java:180
  input  wire        intr_state_cnt_overflow_raise,  // RegisterBank.java:163
  output wire        intr_state_cnt_overflow,  // RegisterBank.java:180
  output wire        intr_enable_done,  // RegisterBank.java:180
  output wire        intr_enable_cmd_empty,  // RegisterBank.java:180
  output wire        intr_enable_error,  // RegisterBank.java:180
  output wire        intr_enable_watchdog,  // RegisterBank.java:180
  output wire        intr_enable_cnt_overflow,  // RegisterBank.java:180
  output wire        intr_test_done,  // RegisterBank.java:180
  output wire        intr_test_cmd_empty,  // RegisterBank.java:180
  output wire        intr_test_error,  // RegisterBank.java:180
  output wire        intr_test_watchdog,  // RegisterBank.java:180
  output wire        intr_test_cnt_overflow,  // RegisterBank.java:180
  input  wire        err_code_cmd_illegal_raise,  // RegisterBank.java:163
  output wire        err_code_cmd_illegal,  // RegisterBank.java:180
  input  wire        err_code_cfg_range_raise,  // RegisterBank.java:163
  output wire        err_code_cfg_range,  // RegisterBank.java:180
  input  wire        err_code_align_raise,  // RegisterBank.java:163
  output wire        err_code_align,  // RegisterBank.java:180
  input  wire        err_code_axi_rd_raise,  // RegisterBank.java:163
  output wire        err_code_axi_rd,  // RegisterBank.java:180
  input  wire        err_code_axi_wr_raise,  // RegisterBank.java:163
  output wire        err_code_axi_wr,  // RegisterBank.java:180
  input  wire        err_code_buf_ovf_raise,  // RegisterBank.java:163
  output wire        err_code_buf_ovf,  // RegisterBank.java:180
  input  wire        err_code_acc_ovf_raise,  // RegisterBank.java:163
  output wire        err_code_acc_ovf,  // RegisterBank.java:180
  input  wire        err_code_scale_mismatch_raise,  // RegisterBank.java:163
  output wire        err_code_scale_mismatch,  // RegisterBank.java:180
  input  wire        err_code_watchdog_raise,  // RegisterBank.java:163
  output wire        err_code_watchdog,  // RegisterBank.java:180
  input  wire        err_code_parity_raise,  // RegisterBank.java:163
  output wire        err_code_parity,  // RegisterBank.java:180
  input  wire [31:0] err_addr,  // RegisterBank.java:148
  input  wire [31:0] err_info,  // RegisterBank.java:148
  output wire [25:0] ring_base_lo_base,  // RegisterBank.java:180
  output wire [31:0] ring_base_hi,  // RegisterBank.java:180
  output wire [19:0] ring_size,  // RegisterBank.java:180
  input  wire [19:0] head,  // RegisterBank.java:148
  output wire [19:0] tail,  // RegisterBank.java:180
  output wire [31:0] watchdog,  // RegisterBank.java:180
  output wire [2:0]  flow_policy,  // RegisterBank.java:180
  output wire [2:0]  flow_hysteresis,  // RegisterBank.java:180
  output wire [7:0]  flow_period,  // RegisterBank.java:180
  output wire [2:0]  flow_share,  // RegisterBank.java:180
  output wire [7:0]  flow_index,  // RegisterBank.java:180
  input  wire [1:0]  flow_state_mode,  // RegisterBank.java:148
  input  wire [1:0]  flow_state_best,  // RegisterBank.java:148
  input  wire [2:0]  flow_state_known,  // RegisterBank.java:148
  input  wire [7:0]  flow_state_age,  // RegisterBank.java:148
  input  wire        flow_state_stale,  // RegisterBank.java:148
  input  wire [31:0] flow_full,  // RegisterBank.java:148
  input  wire [31:0] flow_temporal,  // RegisterBank.java:148
  input  wire [31:0] flow_spatial,  // RegisterBank.java:148
  input  wire [31:0] flow_spent  // RegisterBank.java:148
);

  reg intr_state_done_held;  // RegisterBank.java:165
  reg intr_state_cmd_empty_held;  // RegisterBank.java:165
  reg intr_state_error_held;  // RegisterBank.java:165
  reg intr_state_watchdog_held;  // RegisterBank.java:165
  reg intr_state_cnt_overflow_held;  // RegisterBank.java:165
  reg intr_enable_done_held;  // RegisterBank.java:154
  reg intr_enable_cmd_empty_held;  // RegisterBank.java:154
  reg intr_enable_error_held;  // RegisterBank.java:154
  reg intr_enable_watchdog_held;  // RegisterBank.java:154
  reg intr_enable_cnt_overflow_held;  // RegisterBank.java:154
  reg err_code_cmd_illegal_held;  // RegisterBank.java:165
  reg err_code_cfg_range_held;  // RegisterBank.java:165
  reg err_code_align_held;  // RegisterBank.java:165
  reg err_code_axi_rd_held;  // RegisterBank.java:165
  reg err_code_axi_wr_held;  // RegisterBank.java:165
  reg err_code_buf_ovf_held;  // RegisterBank.java:165
  reg err_code_acc_ovf_held;  // RegisterBank.java:165
  reg err_code_scale_mismatch_held;  // RegisterBank.java:165
  reg err_code_watchdog_held;  // RegisterBank.java:165
  reg err_code_parity_held;  // RegisterBank.java:165
  reg [25:0] ring_base_lo_base_held;  // RegisterBank.java:154
  reg [31:0] ring_base_hi_held;  // RegisterBank.java:154
  reg [19:0] ring_size_held;  // RegisterBank.java:154
  reg [19:0] tail_held;  // RegisterBank.java:154
  reg [31:0] watchdog_held;  // RegisterBank.java:154
  reg [2:0] flow_policy_held;  // RegisterBank.java:154
  reg [2:0] flow_hysteresis_held;  // RegisterBank.java:154
  reg [7:0] flow_period_held;  // RegisterBank.java:154
  reg [2:0] flow_share_held;  // RegisterBank.java:154
  reg [7:0] flow_index_held;  // RegisterBank.java:154
  reg done;  // RegisterBank.java:207
  reg [31:0] data;  // RegisterBank.java:208
  reg unmapped;  // RegisterBank.java:209

  wire hit = write_word == 10'd16;  // RegisterBank.java:79
  wire write_enable_and_hit = write_enable && hit;  // RegisterBank.java:83
  wire [7:0] bytes_0 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign ctrl_start = write_enable_and_hit ? (write_data[0] && bytes_0[0]) : 1'b0;  // RegisterBank.java:181

  wire [7:0] bytes_0_1 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign ctrl_abort = write_enable_and_hit ? (write_data[1] && bytes_0_1[1]) : 1'b0;  // RegisterBank.java:181

  wire [7:0] bytes_0_2 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign ctrl_soft_reset = write_enable_and_hit ? (write_data[2] && bytes_0_2[2]) : 1'b0;  // RegisterBank.java:181

  wire [7:0] bytes_0_3 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign ctrl_cnt_clear = write_enable_and_hit ? (write_data[3] && bytes_0_3[3]) : 1'b0;  // RegisterBank.java:181

  wire [7:0] bytes_0_4 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign ctrl_cnt_snapshot = write_enable_and_hit ? (write_data[4] && bytes_0_4[4]) : 1'b0;  // RegisterBank.java:181

  wire hit_1 = write_word == 10'd18;  // RegisterBank.java:79
  wire write_enable_and_hit_1 = write_enable && hit_1;  // RegisterBank.java:83
  wire [7:0] bytes_0_5 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared = write_enable_and_hit_1 ? (write_data[0] && bytes_0_5[0]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_state_done_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      intr_state_done_held <= (intr_state_done_held && !cleared) || intr_state_done_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        intr_state_done_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign intr_state_done = intr_state_done_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_6 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_1 = write_enable_and_hit_1 ? (write_data[1] && bytes_0_6[1]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_state_cmd_empty_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      intr_state_cmd_empty_held <= (intr_state_cmd_empty_held && !cleared_1) ||
          intr_state_cmd_empty_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        intr_state_cmd_empty_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign intr_state_cmd_empty = intr_state_cmd_empty_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_7 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_2 = write_enable_and_hit_1 ? (write_data[2] && bytes_0_7[2]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_state_error_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      intr_state_error_held <= (intr_state_error_held && !cleared_2) || intr_state_error_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        intr_state_error_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign intr_state_error = intr_state_error_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_8 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_3 = write_enable_and_hit_1 ? (write_data[3] && bytes_0_8[3]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_state_watchdog_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      intr_state_watchdog_held <= (intr_state_watchdog_held && !cleared_3) ||
          intr_state_watchdog_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        intr_state_watchdog_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign intr_state_watchdog = intr_state_watchdog_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_9 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_4 = write_enable_and_hit_1 ? (write_data[4] && bytes_0_9[4]) : 1'b0;  // RegisterBank.java:166
  wire intr_state_cn_or_intr_state_cn = (intr_state_cnt_overflow_held && !cleared_4) ||
      intr_state_cnt_overflow_raise;  // RegisterBank.java:167
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_state_cnt_overflow_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      intr_state_cnt_overflow_held <= intr_state_cn_or_intr_state_cn;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        intr_state_cnt_overflow_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign intr_state_cnt_overflow = intr_state_cnt_overflow_held;  // RegisterBank.java:181

  wire hit_2 = write_word == 10'd19;  // RegisterBank.java:79
  wire write_enable_and_hit_2 = write_enable && hit_2;  // RegisterBank.java:83
  wire [7:0] bytes_0_10 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire mask = bytes_0_10[0];  // RegisterBank.java:153
  wire [7:0] bytes_0_11 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_enable_done_held <= 1'b0;  // RegisterBank.java:154
    end else if (write_enable_and_hit_2) begin  // RegisterBank.java:155
      intr_enable_done_held <= (write_data[0] && bytes_0_11[0]) || (intr_enable_done_held && !mask);  // RegisterBank.java:155
    end
  end

  assign intr_enable_done = intr_enable_done_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_12 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire mask_1 = bytes_0_12[1];  // RegisterBank.java:153
  wire [7:0] bytes_0_13 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_enable_cmd_empty_held <= 1'b0;  // RegisterBank.java:154
    end else if (write_enable_and_hit_2) begin  // RegisterBank.java:155
      intr_enable_cmd_empty_held <= (write_data[1] && bytes_0_13[1]) || (intr_enable_cmd_empty_held
          && !mask_1);  // RegisterBank.java:155
    end
  end

  assign intr_enable_cmd_empty = intr_enable_cmd_empty_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_14 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire mask_2 = bytes_0_14[2];  // RegisterBank.java:153
  wire [7:0] bytes_0_15 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_enable_error_held <= 1'b0;  // RegisterBank.java:154
    end else if (write_enable_and_hit_2) begin  // RegisterBank.java:155
      intr_enable_error_held <= (write_data[2] && bytes_0_15[2]) || (intr_enable_error_held &&
          !mask_2);  // RegisterBank.java:155
    end
  end

  assign intr_enable_error = intr_enable_error_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_16 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire mask_3 = bytes_0_16[3];  // RegisterBank.java:153
  wire [7:0] bytes_0_17 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_enable_watchdog_held <= 1'b0;  // RegisterBank.java:154
    end else if (write_enable_and_hit_2) begin  // RegisterBank.java:155
      intr_enable_watchdog_held <= (write_data[3] && bytes_0_17[3]) || (intr_enable_watchdog_held &&
          !mask_3);  // RegisterBank.java:155
    end
  end

  assign intr_enable_watchdog = intr_enable_watchdog_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_18 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire mask_4 = bytes_0_18[4];  // RegisterBank.java:153
  wire [7:0] bytes_0_19 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire write_data_4_or_intr_enable_c = (write_data[4] && bytes_0_19[4]) ||
      (intr_enable_cnt_overflow_held && !mask_4);  // RegisterBank.java:155
  always @(posedge aclk) begin
    if (!aresetn) begin
      intr_enable_cnt_overflow_held <= 1'b0;  // RegisterBank.java:154
    end else if (write_enable_and_hit_2) begin  // RegisterBank.java:155
      intr_enable_cnt_overflow_held <= write_data_4_or_intr_enable_c;  // RegisterBank.java:155
    end
  end

  assign intr_enable_cnt_overflow = intr_enable_cnt_overflow_held;  // RegisterBank.java:181

  wire hit_3 = write_word == 10'd20;  // RegisterBank.java:79
  wire write_enable_and_hit_3 = write_enable && hit_3;  // RegisterBank.java:83
  wire [7:0] bytes_0_20 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign intr_test_done = write_enable_and_hit_3 ? (write_data[0] && bytes_0_20[0]) : 1'b0;  // RegisterBank.java:181

  wire [7:0] bytes_0_21 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign intr_test_cmd_empty = write_enable_and_hit_3 ? (write_data[1] && bytes_0_21[1]) : 1'b0;  // RegisterBank.java:181

  wire [7:0] bytes_0_22 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign intr_test_error = write_enable_and_hit_3 ? (write_data[2] && bytes_0_22[2]) : 1'b0;  // RegisterBank.java:181

  wire [7:0] bytes_0_23 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign intr_test_watchdog = write_enable_and_hit_3 ? (write_data[3] && bytes_0_23[3]) : 1'b0;  // RegisterBank.java:181

  wire [7:0] bytes_0_24 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  assign intr_test_cnt_overflow = write_enable_and_hit_3 ? (write_data[4] && bytes_0_24[4]) : 1'b0;  // RegisterBank.java:181

  wire hit_4 = write_word == 10'd21;  // RegisterBank.java:79
  wire write_enable_and_hit_4 = write_enable && hit_4;  // RegisterBank.java:83
  wire [7:0] bytes_0_25 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_5 = write_enable_and_hit_4 ? (write_data[0] && bytes_0_25[0]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_cmd_illegal_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_cmd_illegal_held <= (err_code_cmd_illegal_held && !cleared_5) ||
          err_code_cmd_illegal_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_cmd_illegal_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_cmd_illegal = err_code_cmd_illegal_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_26 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_6 = write_enable_and_hit_4 ? (write_data[1] && bytes_0_26[1]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_cfg_range_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_cfg_range_held <= (err_code_cfg_range_held && !cleared_6) ||
          err_code_cfg_range_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_cfg_range_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_cfg_range = err_code_cfg_range_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_27 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_7 = write_enable_and_hit_4 ? (write_data[2] && bytes_0_27[2]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_align_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_align_held <= (err_code_align_held && !cleared_7) || err_code_align_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_align_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_align = err_code_align_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_28 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_8 = write_enable_and_hit_4 ? (write_data[3] && bytes_0_28[3]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_axi_rd_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_axi_rd_held <= (err_code_axi_rd_held && !cleared_8) || err_code_axi_rd_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_axi_rd_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_axi_rd = err_code_axi_rd_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_29 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_9 = write_enable_and_hit_4 ? (write_data[4] && bytes_0_29[4]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_axi_wr_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_axi_wr_held <= (err_code_axi_wr_held && !cleared_9) || err_code_axi_wr_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_axi_wr_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_axi_wr = err_code_axi_wr_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_30 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_10 = write_enable_and_hit_4 ? (write_data[5] && bytes_0_30[5]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_buf_ovf_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_buf_ovf_held <= (err_code_buf_ovf_held && !cleared_10) || err_code_buf_ovf_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_buf_ovf_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_buf_ovf = err_code_buf_ovf_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_31 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_11 = write_enable_and_hit_4 ? (write_data[6] && bytes_0_31[6]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_acc_ovf_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_acc_ovf_held <= (err_code_acc_ovf_held && !cleared_11) || err_code_acc_ovf_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_acc_ovf_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_acc_ovf = err_code_acc_ovf_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_32 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire cleared_12 = write_enable_and_hit_4 ? (write_data[7] && bytes_0_32[7]) : 1'b0;  // RegisterBank.java:166
  wire err_code_scal_or_err_code_scal = (err_code_scale_mismatch_held && !cleared_12) ||
      err_code_scale_mismatch_raise;  // RegisterBank.java:167
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_scale_mismatch_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_scale_mismatch_held <= err_code_scal_or_err_code_scal;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_scale_mismatch_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_scale_mismatch = err_code_scale_mismatch_held;  // RegisterBank.java:181

  wire [7:0] bytes_1_33 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire cleared_13 = write_enable_and_hit_4 ? (write_data[8] && bytes_1_33[0]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_watchdog_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_watchdog_held <= (err_code_watchdog_held && !cleared_13) || err_code_watchdog_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_watchdog_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_watchdog = err_code_watchdog_held;  // RegisterBank.java:181

  wire [7:0] bytes_1_34 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire cleared_14 = write_enable_and_hit_4 ? (write_data[9] && bytes_1_34[1]) : 1'b0;  // RegisterBank.java:166
  always @(posedge aclk) begin
    if (!aresetn) begin
      err_code_parity_held <= 1'b0;  // RegisterBank.java:165
    end else begin
      err_code_parity_held <= (err_code_parity_held && !cleared_14) || err_code_parity_raise;  // RegisterBank.java:167
      if (clear) begin  // RegisterBank.java:168
        err_code_parity_held <= 1'b0;  // RegisterBank.java:168
      end
    end
  end

  assign err_code_parity = err_code_parity_held;  // RegisterBank.java:181

  wire hit_5 = write_word == 10'd24;  // RegisterBank.java:79
  wire takes = hit_5 && !busy;  // RegisterBank.java:81
  wire [7:0] bytes_0_35 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_35 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_35 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [7:0] bytes_3_35 = {{8{write_strobe[3]}}};  // RegisterBank.java:197
  wire [25:0] mask_5 = {bytes_3_35, bytes_2_35, bytes_1_35, bytes_0_35[7:6]};  // RegisterBank.java:153
  wire [7:0] bytes_0_36 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_36 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_36 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [7:0] bytes_3_36 = {{8{write_strobe[3]}}};  // RegisterBank.java:197
  wire [25:0] write_data_31_or_ring_base_lo = (write_data[31:6] & {bytes_3_36, bytes_2_36,
      bytes_1_36, bytes_0_36[7:6]}) | (ring_base_lo_base_held & ~mask_5);  // RegisterBank.java:155
  always @(posedge aclk) begin
    if (!aresetn) begin
      ring_base_lo_base_held <= 26'd0;  // RegisterBank.java:154
    end else if (write_enable && takes) begin  // RegisterBank.java:155
      ring_base_lo_base_held <= write_data_31_or_ring_base_lo;  // RegisterBank.java:155
    end
  end

  assign ring_base_lo_base = ring_base_lo_base_held;  // RegisterBank.java:181

  wire hit_6 = write_word == 10'd25;  // RegisterBank.java:79
  wire takes_1 = hit_6 && !busy;  // RegisterBank.java:81
  wire [7:0] bytes_0_37 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_37 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_37 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [7:0] bytes_3_37 = {{8{write_strobe[3]}}};  // RegisterBank.java:197
  wire [31:0] mask_6 = {bytes_3_37, bytes_2_37, bytes_1_37, bytes_0_37};  // RegisterBank.java:198
  wire [7:0] bytes_0_38 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_38 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_38 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [7:0] bytes_3_38 = {{8{write_strobe[3]}}};  // RegisterBank.java:197
  wire [31:0] write_data_an_or_ring_base_hi = (write_data & {bytes_3_38, bytes_2_38, bytes_1_38,
      bytes_0_38}) | (ring_base_hi_held & ~mask_6);  // RegisterBank.java:155
  always @(posedge aclk) begin
    if (!aresetn) begin
      ring_base_hi_held <= 32'd0;  // RegisterBank.java:154
    end else if (write_enable && takes_1) begin  // RegisterBank.java:155
      ring_base_hi_held <= write_data_an_or_ring_base_hi;  // RegisterBank.java:155
    end
  end

  assign ring_base_hi = ring_base_hi_held;  // RegisterBank.java:181

  wire hit_7 = write_word == 10'd26;  // RegisterBank.java:79
  wire takes_2 = hit_7 && !busy;  // RegisterBank.java:81
  wire [7:0] bytes_0_39 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_39 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_39 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [19:0] mask_7 = {bytes_2_39[3:0], bytes_1_39, bytes_0_39};  // RegisterBank.java:153
  wire [7:0] bytes_0_40 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_40 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_40 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [19:0] write_data_19_or_ring_size_hel = (write_data[19:0] & {bytes_2_40[3:0], bytes_1_40,
      bytes_0_40}) | (ring_size_held & ~mask_7);  // RegisterBank.java:155
  always @(posedge aclk) begin
    if (!aresetn) begin
      ring_size_held <= 20'd0;  // RegisterBank.java:154
    end else if (write_enable && takes_2) begin  // RegisterBank.java:155
      ring_size_held <= write_data_19_or_ring_size_hel;  // RegisterBank.java:155
    end
  end

  assign ring_size = ring_size_held;  // RegisterBank.java:181

  wire hit_8 = write_word == 10'd28;  // RegisterBank.java:79
  wire [7:0] bytes_0_41 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_41 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_41 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [19:0] mask_8 = {bytes_2_41[3:0], bytes_1_41, bytes_0_41};  // RegisterBank.java:153
  wire [7:0] bytes_0_42 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_42 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_42 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [19:0] write_data_19_or_tail_held_and = (write_data[19:0] & {bytes_2_42[3:0], bytes_1_42,
      bytes_0_42}) | (tail_held & ~mask_8);  // RegisterBank.java:155
  always @(posedge aclk) begin
    if (!aresetn) begin
      tail_held <= 20'd0;  // RegisterBank.java:154
    end else begin
      if (write_enable && hit_8) begin  // RegisterBank.java:155
        tail_held <= write_data_19_or_tail_held_and;  // RegisterBank.java:155
      end
      if (clear) begin  // RegisterBank.java:157
        tail_held <= 20'd0;  // RegisterBank.java:157
      end
    end
  end

  assign tail = tail_held;  // RegisterBank.java:181

  wire hit_9 = write_word == 10'd29;  // RegisterBank.java:79
  wire [7:0] bytes_0_43 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_43 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_43 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [7:0] bytes_3_43 = {{8{write_strobe[3]}}};  // RegisterBank.java:197
  wire [31:0] mask_9 = {bytes_3_43, bytes_2_43, bytes_1_43, bytes_0_43};  // RegisterBank.java:198
  wire [7:0] bytes_0_44 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_44 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_2_44 = {{8{write_strobe[2]}}};  // RegisterBank.java:197
  wire [7:0] bytes_3_44 = {{8{write_strobe[3]}}};  // RegisterBank.java:197
  wire [31:0] write_data_an_or_watchdog_held = (write_data & {bytes_3_44, bytes_2_44, bytes_1_44,
      bytes_0_44}) | (watchdog_held & ~mask_9);  // RegisterBank.java:155
  always @(posedge aclk) begin
    if (!aresetn) begin
      watchdog_held <= 32'd0;  // RegisterBank.java:154
    end else if (write_enable && hit_9) begin  // RegisterBank.java:155
      watchdog_held <= write_data_an_or_watchdog_held;  // RegisterBank.java:155
    end
  end

  assign watchdog = watchdog_held;  // RegisterBank.java:181

  wire hit_10 = write_word == 10'd30;  // RegisterBank.java:79
  wire takes_3 = hit_10 && !busy;  // RegisterBank.java:81
  wire write_enable_and_takes_3 = write_enable && takes_3;  // RegisterBank.java:83
  wire [7:0] bytes_0_45 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [2:0] mask_10 = bytes_0_45[2:0];  // RegisterBank.java:153
  wire [7:0] bytes_0_46 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      flow_policy_held <= 3'd0;  // RegisterBank.java:154
    end else if (write_enable_and_takes_3) begin  // RegisterBank.java:155
      flow_policy_held <= (write_data[2:0] & bytes_0_46[2:0]) | (flow_policy_held & ~mask_10);  // RegisterBank.java:155
    end
  end

  assign flow_policy = flow_policy_held;  // RegisterBank.java:181

  wire [7:0] bytes_0_47 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [2:0] mask_11 = bytes_0_47[6:4];  // RegisterBank.java:153
  wire [7:0] bytes_0_48 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      flow_hysteresis_held <= 3'd0;  // RegisterBank.java:154
    end else if (write_enable_and_takes_3) begin  // RegisterBank.java:155
      flow_hysteresis_held <= (write_data[6:4] & bytes_0_48[6:4]) | (flow_hysteresis_held &
          ~mask_11);  // RegisterBank.java:155
    end
  end

  assign flow_hysteresis = flow_hysteresis_held;  // RegisterBank.java:181

  wire [7:0] bytes_1_49 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  wire [7:0] bytes_1_50 = {{8{write_strobe[1]}}};  // RegisterBank.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      flow_period_held <= 8'd0;  // RegisterBank.java:154
    end else if (write_enable_and_takes_3) begin  // RegisterBank.java:155
      flow_period_held <= (write_data[15:8] & bytes_1_50) | (flow_period_held & ~bytes_1_49);  // RegisterBank.java:155
    end
  end

  assign flow_period = flow_period_held;  // RegisterBank.java:181

  wire [7:0] bytes_3_51 = {{8{write_strobe[3]}}};  // RegisterBank.java:197
  wire [2:0] mask_13 = bytes_3_51[7:5];  // RegisterBank.java:153
  wire [7:0] bytes_3_52 = {{8{write_strobe[3]}}};  // RegisterBank.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      flow_share_held <= 3'd0;  // RegisterBank.java:154
    end else if (write_enable_and_takes_3) begin  // RegisterBank.java:155
      flow_share_held <= (write_data[31:29] & bytes_3_52[7:5]) | (flow_share_held & ~mask_13);  // RegisterBank.java:155
    end
  end

  assign flow_share = flow_share_held;  // RegisterBank.java:181

  wire hit_11 = write_word == 10'd31;  // RegisterBank.java:79
  wire [7:0] bytes_0_53 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  wire [7:0] bytes_0_54 = {{8{write_strobe[0]}}};  // RegisterBank.java:197
  always @(posedge aclk) begin
    if (!aresetn) begin
      flow_index_held <= 8'd0;  // RegisterBank.java:154
    end else if (write_enable && hit_11) begin  // RegisterBank.java:155
      flow_index_held <= (write_data[7:0] & bytes_0_54) | (flow_index_held & ~bytes_0_53);  // RegisterBank.java:155
    end
  end

  assign flow_index = flow_index_held;  // RegisterBank.java:181

  wire good_2 = hit || hit_1;  // RegisterBank.java:82
  wire good_3 = good_2 || hit_2;  // RegisterBank.java:82
  wire good_4 = good_3 || hit_3;  // RegisterBank.java:82
  wire good_5 = good_4 || hit_4;  // RegisterBank.java:82
  wire good_6 = good_5 || takes;  // RegisterBank.java:82
  wire good_7 = good_6 || takes_1;  // RegisterBank.java:82
  wire good_8 = good_7 || takes_2;  // RegisterBank.java:82
  wire good_9 = good_8 || hit_8;  // RegisterBank.java:82
  wire good_10 = good_9 || hit_9;  // RegisterBank.java:82
  wire good_11 = good_10 || takes_3;  // RegisterBank.java:82
  wire good_12 = good_11 || hit_11;  // RegisterBank.java:82
  assign refused = !good_12;  // RegisterBank.java:88

  wire is_counter = read_word >= 10'd64 && read_word < 10'd114;  // RegisterBank.java:203
  assign counter_read_enable = read_enable && is_counter;  // RegisterBank.java:204
  assign counter_read_word = read_word - 10'd64;  // RegisterBank.java:205

  always @(posedge aclk) begin
    if (!aresetn) begin
      done <= 1'b0;  // RegisterBank.java:207
    end else begin
      done <= read_enable && !is_counter;  // RegisterBank.java:210
    end
  end

  wire [31:0] cat_0_status_vector_busy = {19'd0, status_vector_busy, status_compute_busy,
      status_encode_busy, status_store_busy, status_load_busy, 4'd0, status_running, status_error,
      status_idle, status_busy};  // RegisterBank.java:134
  wire [31:0] cat_0_intr_state_cn = {27'd0, intr_state_cnt_overflow_held, intr_state_watchdog_held,
      intr_state_error_held, intr_state_cmd_empty_held, intr_state_done_held};  // RegisterBank.java:134
  wire [31:0] cat_0_intr_enable_c = {27'd0, intr_enable_cnt_overflow_held,
      intr_enable_watchdog_held, intr_enable_error_held, intr_enable_cmd_empty_held,
      intr_enable_done_held};  // RegisterBank.java:134
  wire [31:0] cat_0_err_code_parity_held = {22'd0, err_code_parity_held, err_code_watchdog_held,
      err_code_scale_mismatch_held, err_code_acc_ovf_held, err_code_buf_ovf_held,
      err_code_axi_wr_held, err_code_axi_rd_held, err_code_align_held, err_code_cfg_range_held,
      err_code_cmd_illegal_held};  // RegisterBank.java:134
  wire [31:0] cat_flow_share_held_256 = {flow_share_held, 13'd256, flow_period_held, 1'b0,
      flow_hysteresis_held, 1'b0, flow_policy_held};  // RegisterBank.java:134
  wire [31:0] cat_flow_state_stale_0 = {flow_state_stale, 7'd0, flow_state_age, 5'd0,
      flow_state_known, 2'd0, flow_state_best, 2'd0, flow_state_mode};  // RegisterBank.java:134
  wire hit_12 = read_word == 10'd0;  // RegisterBank.java:214
  wire [31:0] value_1 = {{32{hit_12}}} & 32'h4f545444;  // RegisterBank.java:215
  wire hit_13 = read_word == 10'd1;  // RegisterBank.java:214
  wire [31:0] value_2 = value_1 | ({{32{hit_13}}} & 32'h10000);  // RegisterBank.java:215
  wire known_2 = hit_12 || hit_13;  // RegisterBank.java:216
  wire hit_14 = read_word == 10'd2;  // RegisterBank.java:214
  wire [31:0] value_3 = value_2 | ({{32{hit_14}}} & 32'hb82d52e3);  // RegisterBank.java:215
  wire known_3 = known_2 || hit_14;  // RegisterBank.java:216
  wire hit_15 = read_word == 10'd3;  // RegisterBank.java:214
  wire [31:0] value_4 = value_3 | ({{32{hit_15}}} & 32'h103717b3);  // RegisterBank.java:215
  wire known_4 = known_3 || hit_15;  // RegisterBank.java:216
  wire hit_16 = read_word == 10'd4;  // RegisterBank.java:214
  wire [31:0] value_5 = value_4 | ({{32{hit_16}}} & 32'h80004);  // RegisterBank.java:215
  wire known_5 = known_4 || hit_16;  // RegisterBank.java:216
  wire hit_17 = read_word == 10'd5;  // RegisterBank.java:214
  wire [31:0] value_6 = value_5 | ({{32{hit_17}}} & 32'h8000901);  // RegisterBank.java:215
  wire known_6 = known_5 || hit_17;  // RegisterBank.java:216
  wire hit_18 = read_word == 10'd6;  // RegisterBank.java:214
  wire [31:0] value_7 = value_6 | ({{32{hit_18}}} & 32'h1020040);  // RegisterBank.java:215
  wire known_7 = known_6 || hit_18;  // RegisterBank.java:216
  wire hit_19 = read_word == 10'd7;  // RegisterBank.java:214
  wire [31:0] value_8 = value_7 | ({{32{hit_19}}} & 32'h2200020);  // RegisterBank.java:215
  wire known_8 = known_7 || hit_19;  // RegisterBank.java:216
  wire hit_20 = read_word == 10'd8;  // RegisterBank.java:214
  wire [31:0] value_9 = value_8 | ({{32{hit_20}}} & 32'd256);  // RegisterBank.java:215
  wire known_9 = known_8 || hit_20;  // RegisterBank.java:216
  wire hit_21 = read_word == 10'd9;  // RegisterBank.java:214
  wire [31:0] value_10 = value_9 | ({{32{hit_21}}} & 32'd256);  // RegisterBank.java:215
  wire known_10 = known_9 || hit_21;  // RegisterBank.java:216
  wire hit_22 = read_word == 10'd10;  // RegisterBank.java:214
  wire [31:0] value_11 = value_10 | ({{32{hit_22}}} & 32'd512);  // RegisterBank.java:215
  wire known_11 = known_10 || hit_22;  // RegisterBank.java:216
  wire hit_23 = read_word == 10'd11;  // RegisterBank.java:214
  wire [31:0] value_12 = value_11 | ({{32{hit_23}}} & 32'd512);  // RegisterBank.java:215
  wire known_12 = known_11 || hit_23;  // RegisterBank.java:216
  wire hit_24 = read_word == 10'd12;  // RegisterBank.java:214
  wire [31:0] value_13 = value_12 | ({{32{hit_24}}} & 32'd512);  // RegisterBank.java:215
  wire known_13 = known_12 || hit_24;  // RegisterBank.java:216
  wire hit_25 = read_word == 10'd13;  // RegisterBank.java:214
  wire [31:0] value_14 = value_13 | ({{32{hit_25}}} & 32'd512);  // RegisterBank.java:215
  wire known_14 = known_13 || hit_25;  // RegisterBank.java:216
  wire hit_26 = read_word == 10'd14;  // RegisterBank.java:214
  wire [31:0] value_15 = value_14 | ({{32{hit_26}}} & 32'h2011910);  // RegisterBank.java:215
  wire known_15 = known_14 || hit_26;  // RegisterBank.java:216
  wire hit_27 = read_word == 10'd15;  // RegisterBank.java:214
  wire known_16 = known_15 || hit_27;  // RegisterBank.java:216
  wire hit_28 = read_word == 10'd16;  // RegisterBank.java:214
  wire known_17 = known_16 || hit_28;  // RegisterBank.java:216
  wire hit_29 = read_word == 10'd17;  // RegisterBank.java:214
  wire [31:0] value_18 = value_15 | ({{32{hit_29}}} & cat_0_status_vector_busy);  // RegisterBank.java:215
  wire known_18 = known_17 || hit_29;  // RegisterBank.java:216
  wire hit_30 = read_word == 10'd18;  // RegisterBank.java:214
  wire [31:0] value_19 = value_18 | ({{32{hit_30}}} & cat_0_intr_state_cn);  // RegisterBank.java:215
  wire known_19 = known_18 || hit_30;  // RegisterBank.java:216
  wire hit_31 = read_word == 10'd19;  // RegisterBank.java:214
  wire [31:0] value_20 = value_19 | ({{32{hit_31}}} & cat_0_intr_enable_c);  // RegisterBank.java:215
  wire known_20 = known_19 || hit_31;  // RegisterBank.java:216
  wire hit_32 = read_word == 10'd20;  // RegisterBank.java:214
  wire known_21 = known_20 || hit_32;  // RegisterBank.java:216
  wire hit_33 = read_word == 10'd21;  // RegisterBank.java:214
  wire [31:0] value_22 = value_20 | ({{32{hit_33}}} & cat_0_err_code_parity_held);  // RegisterBank.java:215
  wire known_22 = known_21 || hit_33;  // RegisterBank.java:216
  wire hit_34 = read_word == 10'd22;  // RegisterBank.java:214
  wire [31:0] value_23 = value_22 | ({{32{hit_34}}} & err_addr);  // RegisterBank.java:215
  wire known_23 = known_22 || hit_34;  // RegisterBank.java:216
  wire hit_35 = read_word == 10'd23;  // RegisterBank.java:214
  wire [31:0] value_24 = value_23 | ({{32{hit_35}}} & err_info);  // RegisterBank.java:215
  wire known_24 = known_23 || hit_35;  // RegisterBank.java:216
  wire hit_36 = read_word == 10'd24;  // RegisterBank.java:214
  wire [31:0] value_25 = value_24 | ({{32{hit_36}}} & {ring_base_lo_base_held, 6'd0});  // RegisterBank.java:215
  wire known_25 = known_24 || hit_36;  // RegisterBank.java:216
  wire hit_37 = read_word == 10'd25;  // RegisterBank.java:214
  wire [31:0] value_26 = value_25 | ({{32{hit_37}}} & ring_base_hi_held);  // RegisterBank.java:215
  wire known_26 = known_25 || hit_37;  // RegisterBank.java:216
  wire hit_38 = read_word == 10'd26;  // RegisterBank.java:214
  wire [31:0] value_27 = value_26 | ({{32{hit_38}}} & {12'd0, ring_size_held});  // RegisterBank.java:215
  wire known_27 = known_26 || hit_38;  // RegisterBank.java:216
  wire hit_39 = read_word == 10'd27;  // RegisterBank.java:214
  wire [31:0] value_28 = value_27 | ({{32{hit_39}}} & {12'd0, head});  // RegisterBank.java:215
  wire known_28 = known_27 || hit_39;  // RegisterBank.java:216
  wire hit_40 = read_word == 10'd28;  // RegisterBank.java:214
  wire [31:0] value_29 = value_28 | ({{32{hit_40}}} & {12'd0, tail_held});  // RegisterBank.java:215
  wire known_29 = known_28 || hit_40;  // RegisterBank.java:216
  wire hit_41 = read_word == 10'd29;  // RegisterBank.java:214
  wire [31:0] value_30 = value_29 | ({{32{hit_41}}} & watchdog_held);  // RegisterBank.java:215
  wire known_30 = known_29 || hit_41;  // RegisterBank.java:216
  wire hit_42 = read_word == 10'd30;  // RegisterBank.java:214
  wire [31:0] value_31 = value_30 | ({{32{hit_42}}} & cat_flow_share_held_256);  // RegisterBank.java:215
  wire known_31 = known_30 || hit_42;  // RegisterBank.java:216
  wire hit_43 = read_word == 10'd31;  // RegisterBank.java:214
  wire [31:0] value_32 = value_31 | ({{32{hit_43}}} & {24'd0, flow_index_held});  // RegisterBank.java:215
  wire known_32 = known_31 || hit_43;  // RegisterBank.java:216
  wire hit_44 = read_word == 10'd32;  // RegisterBank.java:214
  wire [31:0] value_33 = value_32 | ({{32{hit_44}}} & cat_flow_state_stale_0);  // RegisterBank.java:215
  wire known_33 = known_32 || hit_44;  // RegisterBank.java:216
  wire hit_45 = read_word == 10'd33;  // RegisterBank.java:214
  wire [31:0] value_34 = value_33 | ({{32{hit_45}}} & flow_full);  // RegisterBank.java:215
  wire known_34 = known_33 || hit_45;  // RegisterBank.java:216
  wire hit_46 = read_word == 10'd34;  // RegisterBank.java:214
  wire [31:0] value_35 = value_34 | ({{32{hit_46}}} & flow_temporal);  // RegisterBank.java:215
  wire known_35 = known_34 || hit_46;  // RegisterBank.java:216
  wire hit_47 = read_word == 10'd35;  // RegisterBank.java:214
  wire [31:0] value_36 = value_35 | ({{32{hit_47}}} & flow_spatial);  // RegisterBank.java:215
  wire known_36 = known_35 || hit_47;  // RegisterBank.java:216
  wire hit_48 = read_word == 10'd36;  // RegisterBank.java:214
  wire [31:0] value_37 = value_36 | ({{32{hit_48}}} & flow_spent);  // RegisterBank.java:215
  wire known_37 = known_36 || hit_48;  // RegisterBank.java:216
  always @(posedge aclk) begin
    data <= value_37;  // RegisterBank.java:218
    unmapped <= !known_37;  // RegisterBank.java:219
  end

  assign answer_done = done || counter_answer_done;  // RegisterBank.java:220
  assign answer_data = done ? data : counter_answer_data;  // RegisterBank.java:221
  assign answer_refused = done ? unmapped : counter_answer_refused;  // RegisterBank.java:222

  // Bits that nothing reads.
  wire _unused = &{1'b0, bytes_0[7:1], bytes_0_1[7:2], bytes_0_1[0], bytes_0_2[7:3], bytes_0_2[1:0],
      bytes_0_3[7:4], bytes_0_3[2:0], bytes_0_4[7:5], bytes_0_4[3:0], bytes_0_5[7:1],
      bytes_0_6[7:2], bytes_0_6[0], bytes_0_7[7:3], bytes_0_7[1:0], bytes_0_8[7:4], bytes_0_8[2:0],
      bytes_0_9[7:5], bytes_0_9[3:0], bytes_0_10[7:1], bytes_0_11[7:1], bytes_0_12[7:2],
      bytes_0_12[0], bytes_0_13[7:2], bytes_0_13[0], bytes_0_14[7:3], bytes_0_14[1:0],
      bytes_0_15[7:3], bytes_0_15[1:0], bytes_0_16[7:4], bytes_0_16[2:0], bytes_0_17[7:4],
      bytes_0_17[2:0], bytes_0_18[7:5], bytes_0_18[3:0], bytes_0_19[7:5], bytes_0_19[3:0],
      bytes_0_20[7:1], bytes_0_21[7:2], bytes_0_21[0], bytes_0_22[7:3], bytes_0_22[1:0],
      bytes_0_23[7:4], bytes_0_23[2:0], bytes_0_24[7:5], bytes_0_24[3:0], bytes_0_25[7:1],
      bytes_0_26[7:2], bytes_0_26[0], bytes_0_27[7:3], bytes_0_27[1:0], bytes_0_28[7:4],
      bytes_0_28[2:0], bytes_0_29[7:5], bytes_0_29[3:0], bytes_0_30[7:6], bytes_0_30[4:0],
      bytes_0_31[7], bytes_0_31[5:0], bytes_0_32[6:0], bytes_1_33[7:1], bytes_1_34[7:2],
      bytes_1_34[0], bytes_0_35[5:0], bytes_0_36[5:0], bytes_2_39[7:4], bytes_2_40[7:4],
      bytes_2_41[7:4], bytes_2_42[7:4], bytes_0_45[7:3], bytes_0_46[7:3], bytes_0_47[7],
      bytes_0_47[3:0], bytes_0_48[7], bytes_0_48[3:0], bytes_3_51[4:0], bytes_3_52[4:0]};
endmodule

`default_nettype wire

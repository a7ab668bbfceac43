// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.top.DittoTop
// with Params[parameters=Parameters[rows=4, columns=8, lanes=1, digitBits=9, peStyle=WINDOW, kTile=64, weightBuffers=2, encoderWidth=8, fetchPorts=1, windowFifoDepth=2, vectorLanes=1, xDepth=256, xReuseDepth=256, yDepth=512, windowDepth=512, paramDepth=512, vectorDepth=512, codeDepth=128, rowDepth=64, statDepth=128, flowLayers=256, axiDataBits=32, axiAddressBits=32, axiMaxBurst=16, axiOutstanding=2, memoryStyle=BLOCK, multiplier=PLAIN, arrayStages=0, checksums=OFF, clockPeriod=10000, busClock=SAME, busClockPeriod=10000, modulePrefix=], configurationHash=1168428688982495971]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module DittoTop (  // DittoTop.java:109
  (* X_INTERFACE_INFO = "xilinx.com:signal:clock:1.0 aclk CLK" *)
  (* X_INTERFACE_PARAMETER = "XIL_INTERFACENAME aclk, ASSOCIATED_BUSIF s_axil:m_axi, ASSOCIATED_RESET aresetn" *)
  input  wire        aclk,
  (* X_INTERFACE_INFO = "xilinx.com:signal:reset:1.0 aresetn RST" *)
  (* X_INTERFACE_PARAMETER = "XIL_INTERFACENAME aresetn, POLARITY ACTIVE_LOW" *)
  input  wire        aresetn,
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil AWADDR" *)
  (* X_INTERFACE_PARAMETER = "XIL_INTERFACENAME s_axil, PROTOCOL AXI4LITE, DATA_WIDTH 32, ADDR_WIDTH 12" *)
  input  wire [11:0] s_axil_awaddr,  // AxiLitePorts.java:51
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil AWPROT" *)
  input  wire [2:0]  s_axil_awprot,  // AxiLitePorts.java:52
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil AWVALID" *)
  input  wire        s_axil_awvalid,  // AxiLitePorts.java:53
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil AWREADY" *)
  output wire        s_axil_awready,  // AxiLitePorts.java:54
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil WDATA" *)
  input  wire [31:0] s_axil_wdata,  // AxiLitePorts.java:55
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil WSTRB" *)
  input  wire [3:0]  s_axil_wstrb,  // AxiLitePorts.java:56
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil WVALID" *)
  input  wire        s_axil_wvalid,  // AxiLitePorts.java:57
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil WREADY" *)
  output wire        s_axil_wready,  // AxiLitePorts.java:58
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil BRESP" *)
  output wire [1:0]  s_axil_bresp,  // AxiLitePorts.java:59
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil BVALID" *)
  output wire        s_axil_bvalid,  // AxiLitePorts.java:60
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil BREADY" *)
  input  wire        s_axil_bready,  // AxiLitePorts.java:61
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil ARADDR" *)
  input  wire [11:0] s_axil_araddr,  // AxiLitePorts.java:62
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil ARPROT" *)
  input  wire [2:0]  s_axil_arprot,  // AxiLitePorts.java:63
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil ARVALID" *)
  input  wire        s_axil_arvalid,  // AxiLitePorts.java:64
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil ARREADY" *)
  output wire        s_axil_arready,  // AxiLitePorts.java:65
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil RDATA" *)
  output wire [31:0] s_axil_rdata,  // AxiLitePorts.java:66
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil RRESP" *)
  output wire [1:0]  s_axil_rresp,  // AxiLitePorts.java:67
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil RVALID" *)
  output wire        s_axil_rvalid,  // AxiLitePorts.java:68
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 s_axil RREADY" *)
  input  wire        s_axil_rready,  // AxiLitePorts.java:69
  (* X_INTERFACE_INFO = "xilinx.com:signal:interrupt:1.0 irq INTERRUPT" *)
  (* X_INTERFACE_PARAMETER = "XIL_INTERFACENAME irq, SENSITIVITY LEVEL_HIGH" *)
  output wire        irq,  // DittoTop.java:84
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi AWADDR" *)
  (* X_INTERFACE_PARAMETER = "XIL_INTERFACENAME m_axi, PROTOCOL AXI4, DATA_WIDTH 32, ADDR_WIDTH 32, READ_WRITE_MODE READ_WRITE, SUPPORTS_NARROW_BURST 0, MAX_BURST_LENGTH 16, NUM_READ_OUTSTANDING 2, NUM_WRITE_OUTSTANDING 2" *)
  output wire [31:0] m_axi_awaddr,  // AxiPorts.java:68
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi AWLEN" *)
  output wire [7:0]  m_axi_awlen,  // AxiPorts.java:69
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi AWSIZE" *)
  output wire [2:0]  m_axi_awsize,  // AxiPorts.java:70
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi AWBURST" *)
  output wire [1:0]  m_axi_awburst,  // AxiPorts.java:71
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi AWCACHE" *)
  output wire [3:0]  m_axi_awcache,  // AxiPorts.java:72
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi AWPROT" *)
  output wire [2:0]  m_axi_awprot,  // AxiPorts.java:73
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi AWVALID" *)
  output wire        m_axi_awvalid,  // AxiPorts.java:74
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi AWREADY" *)
  input  wire        m_axi_awready,  // AxiPorts.java:75
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi WDATA" *)
  output wire [31:0] m_axi_wdata,  // AxiPorts.java:76
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi WSTRB" *)
  output wire [3:0]  m_axi_wstrb,  // AxiPorts.java:77
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi WLAST" *)
  output wire        m_axi_wlast,  // AxiPorts.java:78
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi WVALID" *)
  output wire        m_axi_wvalid,  // AxiPorts.java:79
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi WREADY" *)
  input  wire        m_axi_wready,  // AxiPorts.java:80
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi BRESP" *)
  input  wire [1:0]  m_axi_bresp,  // AxiPorts.java:81
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi BVALID" *)
  input  wire        m_axi_bvalid,  // AxiPorts.java:82
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi BREADY" *)
  output wire        m_axi_bready,  // AxiPorts.java:83
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi ARADDR" *)
  output wire [31:0] m_axi_araddr,  // AxiPorts.java:84
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi ARLEN" *)
  output wire [7:0]  m_axi_arlen,  // AxiPorts.java:85
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi ARSIZE" *)
  output wire [2:0]  m_axi_arsize,  // AxiPorts.java:86
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi ARBURST" *)
  output wire [1:0]  m_axi_arburst,  // AxiPorts.java:87
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi ARCACHE" *)
  output wire [3:0]  m_axi_arcache,  // AxiPorts.java:88
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi ARPROT" *)
  output wire [2:0]  m_axi_arprot,  // AxiPorts.java:89
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi ARVALID" *)
  output wire        m_axi_arvalid,  // AxiPorts.java:90
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi ARREADY" *)
  input  wire        m_axi_arready,  // AxiPorts.java:91
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi RDATA" *)
  input  wire [31:0] m_axi_rdata,  // AxiPorts.java:92
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi RRESP" *)
  input  wire [1:0]  m_axi_rresp,  // AxiPorts.java:93
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi RLAST" *)
  input  wire        m_axi_rlast,  // AxiPorts.java:94
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi RVALID" *)
  input  wire        m_axi_rvalid,  // AxiPorts.java:95
  (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 m_axi RREADY" *)
  output wire        m_axi_rready  // AxiPorts.java:96
);

  wire [19:0] commands_head;  // DittoTop.java:113
  wire commands_flow_valid;  // DittoTop.java:113
  wire [11:0] commands_flow_layer;  // DittoTop.java:113
  wire [2:0] commands_flow_modes;  // DittoTop.java:113
  wire commands_step_valid;  // DittoTop.java:113
  wire commands_step_data;  // DittoTop.java:113
  wire commands_waiting;  // DittoTop.java:113
  wire commands_running;  // DittoTop.java:113
  wire commands_busy;  // DittoTop.java:113
  wire commands_resting;  // DittoTop.java:113
  wire commands_clear;  // DittoTop.java:113
  wire commands_finished;  // DittoTop.java:113
  wire commands_emptied;  // DittoTop.java:113
  wire commands_completed;  // DittoTop.java:113
  wire commands_skipped;  // DittoTop.java:113
  wire [9:0] commands_error_codes;  // DittoTop.java:113
  wire [31:0] commands_error_address;  // DittoTop.java:113
  wire [31:0] commands_error_info;  // DittoTop.java:113
  wire commands_requests_valid;  // DittoTop.java:113
  wire [31:0] commands_requests_address;  // DittoTop.java:113
  wire [7:0] commands_requests_length;  // DittoTop.java:113
  wire commands_beats_ready;  // DittoTop.java:113
  wire commands_load_command_valid;  // DittoTop.java:113
  wire [31:0] commands_load_command_address;  // DittoTop.java:113
  wire [3:0] commands_load_command_space;  // DittoTop.java:113
  wire [8:0] commands_load_command_first;  // DittoTop.java:113
  wire [23:0] commands_load_command_runs;  // DittoTop.java:113
  wire [23:0] commands_load_command_run_bytes;  // DittoTop.java:113
  wire signed [31:0] commands_load_command_stride;  // DittoTop.java:113
  wire commands_load_executing;  // DittoTop.java:113
  wire commands_store_command_valid;  // DittoTop.java:113
  wire [31:0] commands_store_command_address;  // DittoTop.java:113
  wire [3:0] commands_store_command_space;  // DittoTop.java:113
  wire [8:0] commands_store_command_first;  // DittoTop.java:113
  wire [23:0] commands_store_command_runs;  // DittoTop.java:113
  wire [23:0] commands_store_command_run_bytes;  // DittoTop.java:113
  wire signed [31:0] commands_store_command_stride;  // DittoTop.java:113
  wire commands_store_executing;  // DittoTop.java:113
  wire commands_encode_command_valid;  // DittoTop.java:113
  wire commands_encode_command_temporal;  // DittoTop.java:113
  wire commands_encode_command_keep;  // DittoTop.java:113
  wire commands_encode_command_unsigned;  // DittoTop.java:113
  wire commands_encode_command_spatial;  // DittoTop.java:113
  wire commands_encode_command_ended;  // DittoTop.java:113
  wire [7:0] commands_encode_command_x;  // DittoTop.java:113
  wire [7:0] commands_encode_command_x_reuse;  // DittoTop.java:113
  wire [8:0] commands_encode_command_window;  // DittoTop.java:113
  wire [8:0] commands_encode_command_count;  // DittoTop.java:113
  wire [9:0] commands_encode_command_per_pixel;  // DittoTop.java:113
  wire [4:0] commands_encode_command_last_channels;  // DittoTop.java:113
  wire [8:0] commands_encode_command_line;  // DittoTop.java:113
  wire commands_encode_executing;  // DittoTop.java:113
  wire commands_compute_command_valid;  // DittoTop.java:113
  wire commands_compute_command_clear;  // DittoTop.java:113
  wire [8:0] commands_compute_command_origin;  // DittoTop.java:113
  wire [9:0] commands_compute_command_rows;  // DittoTop.java:113
  wire [9:0] commands_compute_command_out_width;  // DittoTop.java:113
  wire [8:0] commands_compute_command_column_step;  // DittoTop.java:113
  wire [8:0] commands_compute_command_line_step;  // DittoTop.java:113
  wire signed [15:0] commands_compute_command_first_column;  // DittoTop.java:113
  wire signed [15:0] commands_compute_command_first_line;  // DittoTop.java:113
  wire [15:0] commands_compute_command_in_width;  // DittoTop.java:113
  wire [15:0] commands_compute_command_in_height;  // DittoTop.java:113
  wire [7:0] commands_compute_command_stride;  // DittoTop.java:113
  wire [7:0] commands_compute_command_dilation;  // DittoTop.java:113
  wire [7:0] commands_compute_command_kernel_width;  // DittoTop.java:113
  wire [7:0] commands_compute_command_first_kernel_column;  // DittoTop.java:113
  wire [9:0] commands_compute_command_per_pixel;  // DittoTop.java:113
  wire [8:0] commands_compute_command_first_window;  // DittoTop.java:113
  wire [2:0] commands_compute_command_steps;  // DittoTop.java:113
  wire [8:0] commands_compute_command_tap_step;  // DittoTop.java:113
  wire [8:0] commands_compute_command_kernel_line_step;  // DittoTop.java:113
  wire [8:0] commands_compute_command_y;  // DittoTop.java:113
  wire commands_compute_command_weight_buffer;  // DittoTop.java:113
  wire commands_compute_executing;  // DittoTop.java:113
  wire commands_vector_command_valid;  // DittoTop.java:113
  wire [3:0] commands_vector_command_opcode;  // DittoTop.java:113
  wire [167:0] commands_vector_command_operands;  // DittoTop.java:113
  wire commands_vector_executing;  // DittoTop.java:113
  wire [7:0] commands_wait_layer;  // DittoTop.java:113
  wire reader_open;  // DittoTop.java:114
  wire reader_requests_0_ready;  // DittoTop.java:114
  wire reader_requests_1_ready;  // DittoTop.java:114
  wire reader_beats_0_valid;  // DittoTop.java:114
  wire reader_beats_0_ready;  // DittoTop.java:114
  wire [31:0] reader_beats_0_data;  // DittoTop.java:114
  wire [1:0] reader_beats_0_response;  // DittoTop.java:114
  wire reader_beats_0_last;  // DittoTop.java:114
  wire reader_beats_1_valid;  // DittoTop.java:114
  wire reader_beats_1_ready;  // DittoTop.java:114
  wire [31:0] reader_beats_1_data;  // DittoTop.java:114
  wire [1:0] reader_beats_1_response;  // DittoTop.java:114
  wire reader_beats_1_last;  // DittoTop.java:114
  wire reader_bursts_valid;  // DittoTop.java:114
  wire [31:0] reader_bursts_address;  // DittoTop.java:114
  wire [7:0] reader_bursts_length;  // DittoTop.java:114
  wire reader_arriving_ready;  // DittoTop.java:114
  wire reader_fault_occurs;  // DittoTop.java:114
  wire [31:0] reader_fault_address;  // DittoTop.java:114
  wire [1:0] reader_fault_response;  // DittoTop.java:114
  wire writer_answered;  // DittoTop.java:115
  wire writer_requests_ready;  // DittoTop.java:115
  wire writer_data_ready;  // DittoTop.java:115
  wire writer_bursts_valid;  // DittoTop.java:115
  wire [31:0] writer_bursts_address;  // DittoTop.java:115
  wire [7:0] writer_bursts_length;  // DittoTop.java:115
  wire writer_beats_valid;  // DittoTop.java:115
  wire writer_beats_ready;  // DittoTop.java:115
  wire [31:0] writer_beats_data;  // DittoTop.java:115
  wire writer_beats_last;  // DittoTop.java:115
  wire writer_responses_ready;  // DittoTop.java:115
  wire writer_fault_occurs;  // DittoTop.java:115
  wire [31:0] writer_fault_address;  // DittoTop.java:115
  wire [1:0] writer_fault_response;  // DittoTop.java:115
  wire read_dma_done;  // DittoTop.java:116
  wire read_dma_overrun;  // DittoTop.java:116
  wire read_dma_ragged;  // DittoTop.java:116
  wire read_dma_command_ready;  // DittoTop.java:116
  wire read_dma_requests_valid;  // DittoTop.java:116
  wire [31:0] read_dma_requests_address;  // DittoTop.java:116
  wire [7:0] read_dma_requests_length;  // DittoTop.java:116
  wire read_dma_beats_ready;  // DittoTop.java:116
  wire read_dma_x_valid;  // DittoTop.java:116
  wire [7:0] read_dma_x_address;  // DittoTop.java:116
  wire [127:0] read_dma_x_data;  // DittoTop.java:116
  wire read_dma_x_reuse_valid;  // DittoTop.java:116
  wire [7:0] read_dma_x_reuse_address;  // DittoTop.java:116
  wire [127:0] read_dma_x_reuse_data;  // DittoTop.java:116
  wire read_dma_y_valid;  // DittoTop.java:116
  wire [8:0] read_dma_y_address;  // DittoTop.java:116
  wire [255:0] read_dma_y_data;  // DittoTop.java:116
  wire read_dma_weight_valid;  // DittoTop.java:116
  wire [6:0] read_dma_weight_address;  // DittoTop.java:116
  wire [63:0] read_dma_weight_data;  // DittoTop.java:116
  wire read_dma_param_valid;  // DittoTop.java:116
  wire [8:0] read_dma_param_address;  // DittoTop.java:116
  wire [127:0] read_dma_param_data;  // DittoTop.java:116
  wire read_dma_vector_valid;  // DittoTop.java:116
  wire [8:0] read_dma_vector_address;  // DittoTop.java:116
  wire [127:0] read_dma_vector_data;  // DittoTop.java:116
  wire read_dma_code_valid;  // DittoTop.java:116
  wire [6:0] read_dma_code_address;  // DittoTop.java:116
  wire [63:0] read_dma_code_data;  // DittoTop.java:116
  wire write_dma_done;  // DittoTop.java:117
  wire write_dma_overrun;  // DittoTop.java:117
  wire write_dma_ragged;  // DittoTop.java:117
  wire write_dma_command_ready;  // DittoTop.java:117
  wire write_dma_requests_valid;  // DittoTop.java:117
  wire [31:0] write_dma_requests_address;  // DittoTop.java:117
  wire [7:0] write_dma_requests_length;  // DittoTop.java:117
  wire write_dma_beats_valid;  // DittoTop.java:117
  wire [31:0] write_dma_beats_data;  // DittoTop.java:117
  wire write_dma_x_reuse_valid;  // DittoTop.java:117
  wire [7:0] write_dma_x_reuse_data;  // DittoTop.java:117
  wire write_dma_y_valid;  // DittoTop.java:117
  wire [8:0] write_dma_y_data;  // DittoTop.java:117
  wire write_dma_vector_valid;  // DittoTop.java:117
  wire [8:0] write_dma_vector_data;  // DittoTop.java:117
  wire write_dma_code_valid;  // DittoTop.java:117
  wire [6:0] write_dma_code_data;  // DittoTop.java:117
  wire encode_engine_done;  // DittoTop.java:118
  wire encode_engine_busy;  // DittoTop.java:118
  wire encode_engine_command_ready;  // DittoTop.java:118
  wire encode_engine_x_read_enable;  // DittoTop.java:118
  wire [7:0] encode_engine_x_read_address;  // DittoTop.java:118
  wire encode_engine_reuse_read_enable;  // DittoTop.java:118
  wire [7:0] encode_engine_reuse_read_address;  // DittoTop.java:118
  wire encode_engine_reuse_write_enable;  // DittoTop.java:118
  wire [7:0] encode_engine_reuse_write_address;  // DittoTop.java:118
  wire [127:0] encode_engine_reuse_write_data;  // DittoTop.java:118
  wire encode_engine_window_write_enable;  // DittoTop.java:118
  wire [8:0] encode_engine_window_write_address;  // DittoTop.java:118
  wire [159:0] encode_engine_window_write_data;  // DittoTop.java:118
  wire [3:0] encode_engine_counts_elements;  // DittoTop.java:118
  wire [3:0] encode_engine_counts_zero;  // DittoTop.java:118
  wire [3:0] encode_engine_counts_one;  // DittoTop.java:118
  wire [3:0] encode_engine_counts_two;  // DittoTop.java:118
  wire encode_engine_counts_windows_zero;  // DittoTop.java:118
  wire compute_engine_done;  // DittoTop.java:119
  wire compute_engine_busy;  // DittoTop.java:119
  wire compute_engine_command_ready;  // DittoTop.java:119
  wire compute_engine_sums_valid;  // DittoTop.java:119
  wire [8:0] compute_engine_sums_address;  // DittoTop.java:119
  wire [255:0] compute_engine_sums_data;  // DittoTop.java:119
  wire compute_engine_clear_valid;  // DittoTop.java:119
  wire [8:0] compute_engine_clear_data;  // DittoTop.java:119
  wire compute_engine_status_busy;  // DittoTop.java:119
  wire [2:0] compute_engine_status_active;  // DittoTop.java:119
  wire [2:0] compute_engine_status_wait_window;  // DittoTop.java:119
  wire [2:0] compute_engine_status_wait_drain;  // DittoTop.java:119
  wire [2:0] compute_engine_status_no_job;  // DittoTop.java:119
  wire [2:0] compute_engine_status_tokens;  // DittoTop.java:119
  wire compute_engine_status_row_drained;  // DittoTop.java:119
  wire [1:0] flow_unit_mode;  // DittoTop.java:120
  wire flow_unit_step_ready;  // DittoTop.java:120
  wire flow_unit_ready;  // DittoTop.java:120
  wire [1:0] flow_unit_shown_mode;  // DittoTop.java:120
  wire [1:0] flow_unit_shown_best;  // DittoTop.java:120
  wire [2:0] flow_unit_shown_known;  // DittoTop.java:120
  wire [7:0] flow_unit_shown_age;  // DittoTop.java:120
  wire [31:0] flow_unit_shown_spent;  // DittoTop.java:120
  wire [31:0] flow_unit_shown_cycles_0;  // DittoTop.java:120
  wire [31:0] flow_unit_shown_cycles_1;  // DittoTop.java:120
  wire [31:0] flow_unit_shown_cycles_2;  // DittoTop.java:120
  wire flow_unit_stale;  // DittoTop.java:120
  wire vector_unit_done;  // DittoTop.java:121
  wire vector_unit_progress;  // DittoTop.java:121
  wire vector_unit_command_ready;  // DittoTop.java:121
  wire vector_unit_y_read_valid;  // DittoTop.java:121
  wire [8:0] vector_unit_y_read_data;  // DittoTop.java:121
  wire vector_unit_y_sum_up_valid;  // DittoTop.java:121
  wire [8:0] vector_unit_y_sum_up_from;  // DittoTop.java:121
  wire [8:0] vector_unit_y_sum_up_to;  // DittoTop.java:121
  wire vector_unit_y_sum_up_first;  // DittoTop.java:121
  wire vector_unit_y_sum_up_stays;  // DittoTop.java:121
  wire vector_unit_vector_read_enable;  // DittoTop.java:121
  wire [8:0] vector_unit_vector_read_address;  // DittoTop.java:121
  wire vector_unit_vector_write_enable;  // DittoTop.java:121
  wire [8:0] vector_unit_vector_write_address;  // DittoTop.java:121
  wire [127:0] vector_unit_vector_write_data;  // DittoTop.java:121
  wire vector_unit_code_read_enable;  // DittoTop.java:121
  wire [6:0] vector_unit_code_read_address;  // DittoTop.java:121
  wire vector_unit_code_write_enable;  // DittoTop.java:121
  wire [6:0] vector_unit_code_write_address;  // DittoTop.java:121
  wire [63:0] vector_unit_code_write_data;  // DittoTop.java:121
  wire vector_unit_param_read_enable;  // DittoTop.java:121
  wire [8:0] vector_unit_param_read_address;  // DittoTop.java:121
  wire vector_unit_param_write_enable;  // DittoTop.java:121
  wire [8:0] vector_unit_param_write_address;  // DittoTop.java:121
  wire [127:0] vector_unit_param_write_data;  // DittoTop.java:121
  wire [127:0] x_data;  // DittoTop.java:196
  wire param_store_ready;  // DittoTop.java:197
  wire param_load_ready;  // DittoTop.java:197
  wire [127:0] param_data;  // DittoTop.java:197
  wire results_store_ready;  // DittoTop.java:198
  wire results_load_ready;  // DittoTop.java:198
  wire [127:0] results_data;  // DittoTop.java:198
  wire finished_store_ready;  // DittoTop.java:199
  wire finished_load_ready;  // DittoTop.java:199
  wire [63:0] finished_data;  // DittoTop.java:199
  wire [127:0] codes_data;  // DittoTop.java:200
  wire codes_store_ready;  // DittoTop.java:200
  wire codes_load_ready;  // DittoTop.java:200
  wire values_accumulate_ready;  // DittoTop.java:201
  wire values_sum_up_ready;  // DittoTop.java:201
  wire values_clear_ready;  // DittoTop.java:201
  wire values_vector_read_ready;  // DittoTop.java:201
  wire values_store_ready;  // DittoTop.java:201
  wire values_load_ready;  // DittoTop.java:201
  wire [255:0] values_data;  // DittoTop.java:201
  wire control_bus_awready;  // DittoTop.java:249
  wire control_bus_wready;  // DittoTop.java:249
  wire [1:0] control_bus_bresp;  // DittoTop.java:249
  wire control_bus_bvalid;  // DittoTop.java:249
  wire control_bus_arready;  // DittoTop.java:249
  wire [31:0] control_bus_rdata;  // DittoTop.java:249
  wire [1:0] control_bus_rresp;  // DittoTop.java:249
  wire control_bus_rvalid;  // DittoTop.java:249
  wire control_irq;  // DittoTop.java:249
  wire control_start;  // DittoTop.java:249
  wire control_abort_;  // DittoTop.java:249
  wire control_soft_reset;  // DittoTop.java:249
  wire [63:0] control_ring_base;  // DittoTop.java:249
  wire [19:0] control_ring_size;  // DittoTop.java:249
  wire [19:0] control_tail;  // DittoTop.java:249
  wire [2:0] control_flow_policy;  // DittoTop.java:249
  wire [2:0] control_flow_hysteresis;  // DittoTop.java:249
  wire [7:0] control_flow_period;  // DittoTop.java:249
  wire [2:0] control_flow_share;  // DittoTop.java:249
  wire control_failing;  // DittoTop.java:249
  wire control_failed;  // DittoTop.java:249
  wire [7:0] control_flow_index;  // DittoTop.java:249

  CommandUnit commands (  // DittoTop.java:113
    .aclk(aclk),
    .aresetn(aresetn),
    .start(control_start),  // DittoTop.java:255
    .abort_(control_abort_),  // DittoTop.java:256
    .soft_reset(control_soft_reset),  // DittoTop.java:257
    .failing(control_failing),  // DittoTop.java:258
    .failed(control_failed),  // DittoTop.java:259
    .ring_base(control_ring_base),  // DittoTop.java:260
    .ring_size(control_ring_size),  // DittoTop.java:261
    .tail(control_tail),  // DittoTop.java:262
    .head(commands_head),
    .flow_valid(commands_flow_valid),
    .flow_layer(commands_flow_layer),
    .flow_modes(commands_flow_modes),
    .mode(flow_unit_mode),  // DittoTop.java:136
    .step_valid(commands_step_valid),
    .step_ready(flow_unit_step_ready),  // DittoTop.java:135
    .step_data(commands_step_data),
    .waiting(commands_waiting),
    .flow_ready(flow_unit_ready),  // DittoTop.java:137
    .running(commands_running),
    .busy(commands_busy),
    .resting(commands_resting),
    .clear(commands_clear),
    .finished(commands_finished),
    .emptied(commands_emptied),
    .completed(commands_completed),
    .skipped(commands_skipped),
    .error_codes(commands_error_codes),
    .error_address(commands_error_address),
    .error_info(commands_error_info),
    .requests_valid(commands_requests_valid),
    .requests_ready(reader_requests_0_ready),  // DittoTop.java:173
    .requests_address(commands_requests_address),
    .requests_length(commands_requests_length),
    .beats_valid(reader_beats_0_valid),  // DittoTop.java:174
    .beats_ready(commands_beats_ready),
    .beats_data(reader_beats_0_data),  // DittoTop.java:174
    .beats_response(reader_beats_0_response),  // DittoTop.java:174
    .beats_last(reader_beats_0_last),  // DittoTop.java:174
    .load_command_valid(commands_load_command_valid),
    .load_command_ready(read_dma_command_ready),  // EngineLink.java:25
    .load_command_address(commands_load_command_address),
    .load_command_space(commands_load_command_space),
    .load_command_first(commands_load_command_first),
    .load_command_runs(commands_load_command_runs),
    .load_command_run_bytes(commands_load_command_run_bytes),
    .load_command_stride(commands_load_command_stride),
    .load_done(read_dma_done),  // EngineLink.java:26
    .load_executing(commands_load_executing),
    .store_command_valid(commands_store_command_valid),
    .store_command_ready(write_dma_command_ready),  // EngineLink.java:25
    .store_command_address(commands_store_command_address),
    .store_command_space(commands_store_command_space),
    .store_command_first(commands_store_command_first),
    .store_command_runs(commands_store_command_runs),
    .store_command_run_bytes(commands_store_command_run_bytes),
    .store_command_stride(commands_store_command_stride),
    .store_done(write_dma_done),  // EngineLink.java:26
    .store_executing(commands_store_executing),
    .encode_command_valid(commands_encode_command_valid),
    .encode_command_ready(encode_engine_command_ready),  // EngineLink.java:25
    .encode_command_temporal(commands_encode_command_temporal),
    .encode_command_keep(commands_encode_command_keep),
    .encode_command_unsigned(commands_encode_command_unsigned),
    .encode_command_spatial(commands_encode_command_spatial),
    .encode_command_ended(commands_encode_command_ended),
    .encode_command_x(commands_encode_command_x),
    .encode_command_x_reuse(commands_encode_command_x_reuse),
    .encode_command_window(commands_encode_command_window),
    .encode_command_count(commands_encode_command_count),
    .encode_command_per_pixel(commands_encode_command_per_pixel),
    .encode_command_last_channels(commands_encode_command_last_channels),
    .encode_command_line(commands_encode_command_line),
    .encode_done(encode_engine_done),  // EngineLink.java:26
    .encode_executing(commands_encode_executing),
    .compute_command_valid(commands_compute_command_valid),
    .compute_command_ready(compute_engine_command_ready),  // EngineLink.java:25
    .compute_command_clear(commands_compute_command_clear),
    .compute_command_origin(commands_compute_command_origin),
    .compute_command_rows(commands_compute_command_rows),
    .compute_command_out_width(commands_compute_command_out_width),
    .compute_command_column_step(commands_compute_command_column_step),
    .compute_command_line_step(commands_compute_command_line_step),
    .compute_command_first_column(commands_compute_command_first_column),
    .compute_command_first_line(commands_compute_command_first_line),
    .compute_command_in_width(commands_compute_command_in_width),
    .compute_command_in_height(commands_compute_command_in_height),
    .compute_command_stride(commands_compute_command_stride),
    .compute_command_dilation(commands_compute_command_dilation),
    .compute_command_kernel_width(commands_compute_command_kernel_width),
    .compute_command_first_kernel_column(commands_compute_command_first_kernel_column),
    .compute_command_per_pixel(commands_compute_command_per_pixel),
    .compute_command_first_window(commands_compute_command_first_window),
    .compute_command_steps(commands_compute_command_steps),
    .compute_command_tap_step(commands_compute_command_tap_step),
    .compute_command_kernel_line_step(commands_compute_command_kernel_line_step),
    .compute_command_y(commands_compute_command_y),
    .compute_command_weight_buffer(commands_compute_command_weight_buffer),
    .compute_done(compute_engine_done),  // EngineLink.java:26
    .compute_executing(commands_compute_executing),
    .vector_command_valid(commands_vector_command_valid),
    .vector_command_ready(vector_unit_command_ready),  // EngineLink.java:25
    .vector_command_opcode(commands_vector_command_opcode),
    .vector_command_operands(commands_vector_command_operands),
    .vector_done(vector_unit_done),  // EngineLink.java:26
    .vector_executing(commands_vector_executing),
    .wait_layer(commands_wait_layer)
  );

  AxiReader reader (  // DittoTop.java:114
    .aclk(aclk),
    .aresetn(aresetn),
    .open(reader_open),
    .requests_0_valid(commands_requests_valid),  // DittoTop.java:173
    .requests_0_ready(reader_requests_0_ready),
    .requests_0_address(commands_requests_address),  // DittoTop.java:173
    .requests_0_length(commands_requests_length),  // DittoTop.java:173
    .requests_1_valid(read_dma_requests_valid),  // DittoTop.java:175
    .requests_1_ready(reader_requests_1_ready),
    .requests_1_address(read_dma_requests_address),  // DittoTop.java:175
    .requests_1_length(read_dma_requests_length),  // DittoTop.java:175
    .beats_0_valid(reader_beats_0_valid),
    .beats_0_ready(reader_beats_0_ready),
    .beats_0_data(reader_beats_0_data),
    .beats_0_response(reader_beats_0_response),
    .beats_0_last(reader_beats_0_last),
    .beats_1_valid(reader_beats_1_valid),
    .beats_1_ready(reader_beats_1_ready),
    .beats_1_data(reader_beats_1_data),
    .beats_1_response(reader_beats_1_response),
    .beats_1_last(reader_beats_1_last),
    .bursts_valid(reader_bursts_valid),
    .bursts_ready(m_axi_arready),  // AxiPorts.java:108
    .bursts_address(reader_bursts_address),
    .bursts_length(reader_bursts_length),
    .arriving_valid(m_axi_rvalid),  // AxiPorts.java:109
    .arriving_ready(reader_arriving_ready),
    .arriving_data(m_axi_rdata),  // AxiPorts.java:109
    .arriving_response(m_axi_rresp),  // AxiPorts.java:109
    .arriving_last(m_axi_rlast),  // AxiPorts.java:109
    .fault_occurs(reader_fault_occurs),
    .fault_address(reader_fault_address),
    .fault_response(reader_fault_response)
  );

  AxiWriter writer (  // DittoTop.java:115
    .aclk(aclk),
    .aresetn(aresetn),
    .answered(writer_answered),
    .requests_valid(write_dma_requests_valid),  // DittoTop.java:177
    .requests_ready(writer_requests_ready),
    .requests_address(write_dma_requests_address),  // DittoTop.java:177
    .requests_length(write_dma_requests_length),  // DittoTop.java:177
    .data_valid(write_dma_beats_valid),  // DittoTop.java:178
    .data_ready(writer_data_ready),
    .data_data(write_dma_beats_data),  // DittoTop.java:178
    .bursts_valid(writer_bursts_valid),
    .bursts_ready(m_axi_awready),  // AxiPorts.java:122
    .bursts_address(writer_bursts_address),
    .bursts_length(writer_bursts_length),
    .beats_valid(writer_beats_valid),
    .beats_ready(writer_beats_ready),
    .beats_data(writer_beats_data),
    .beats_last(writer_beats_last),
    .responses_valid(m_axi_bvalid),  // AxiPorts.java:128
    .responses_ready(writer_responses_ready),
    .responses_data(m_axi_bresp),  // AxiPorts.java:128
    .fault_occurs(writer_fault_occurs),
    .fault_address(writer_fault_address),
    .fault_response(writer_fault_response)
  );

  ReadDma read_dma (  // DittoTop.java:116
    .aclk(aclk),
    .aresetn(aresetn),
    .done(read_dma_done),
    .stop(commands_resting),  // DittoTop.java:130
    .overrun(read_dma_overrun),
    .ragged(read_dma_ragged),
    .command_valid(commands_load_command_valid),  // EngineLink.java:25
    .command_ready(read_dma_command_ready),
    .command_address(commands_load_command_address),  // EngineLink.java:25
    .command_space(commands_load_command_space),  // EngineLink.java:25
    .command_first(commands_load_command_first),  // EngineLink.java:25
    .command_runs(commands_load_command_runs),  // EngineLink.java:25
    .command_run_bytes(commands_load_command_run_bytes),  // EngineLink.java:25
    .command_stride(commands_load_command_stride),  // EngineLink.java:25
    .requests_valid(read_dma_requests_valid),
    .requests_ready(reader_requests_1_ready),  // DittoTop.java:175
    .requests_address(read_dma_requests_address),
    .requests_length(read_dma_requests_length),
    .beats_valid(reader_beats_1_valid),  // DittoTop.java:176
    .beats_ready(read_dma_beats_ready),
    .beats_data(reader_beats_1_data),  // DittoTop.java:176
    .beats_response(reader_beats_1_response),  // DittoTop.java:176
    .beats_last(reader_beats_1_last),  // DittoTop.java:176
    .x_valid(read_dma_x_valid),
    .x_ready(1'b1),  // DittoTop.java:243
    .x_address(read_dma_x_address),
    .x_data(read_dma_x_data),
    .x_reuse_valid(read_dma_x_reuse_valid),
    .x_reuse_ready(codes_load_ready),  // DittoTop.java:208
    .x_reuse_address(read_dma_x_reuse_address),
    .x_reuse_data(read_dma_x_reuse_data),
    .y_valid(read_dma_y_valid),
    .y_ready(values_load_ready),  // DittoTop.java:213
    .y_address(read_dma_y_address),
    .y_data(read_dma_y_data),
    .weight_valid(read_dma_weight_valid),
    .weight_ready(1'b1),  // DittoTop.java:243
    .weight_address(read_dma_weight_address),
    .weight_data(read_dma_weight_data),
    .param_valid(read_dma_param_valid),
    .param_ready(param_load_ready),  // DittoTop.java:220
    .param_address(read_dma_param_address),
    .param_data(read_dma_param_data),
    .vector_valid(read_dma_vector_valid),
    .vector_ready(results_load_ready),  // DittoTop.java:225
    .vector_address(read_dma_vector_address),
    .vector_data(read_dma_vector_data),
    .code_valid(read_dma_code_valid),
    .code_ready(finished_load_ready),  // DittoTop.java:232
    .code_address(read_dma_code_address),
    .code_data(read_dma_code_data)
  );

  WriteDma write_dma (  // DittoTop.java:117
    .aclk(aclk),
    .aresetn(aresetn),
    .done(write_dma_done),
    .stop(commands_resting),  // DittoTop.java:131
    .answered(writer_answered),  // DittoTop.java:179
    .overrun(write_dma_overrun),
    .ragged(write_dma_ragged),
    .command_valid(commands_store_command_valid),  // EngineLink.java:25
    .command_ready(write_dma_command_ready),
    .command_address(commands_store_command_address),  // EngineLink.java:25
    .command_space(commands_store_command_space),  // EngineLink.java:25
    .command_first(commands_store_command_first),  // EngineLink.java:25
    .command_runs(commands_store_command_runs),  // EngineLink.java:25
    .command_run_bytes(commands_store_command_run_bytes),  // EngineLink.java:25
    .command_stride(commands_store_command_stride),  // EngineLink.java:25
    .requests_valid(write_dma_requests_valid),
    .requests_ready(writer_requests_ready),  // DittoTop.java:177
    .requests_address(write_dma_requests_address),
    .requests_length(write_dma_requests_length),
    .beats_valid(write_dma_beats_valid),
    .beats_ready(writer_data_ready),  // DittoTop.java:178
    .beats_data(write_dma_beats_data),
    .x_reuse_valid(write_dma_x_reuse_valid),
    .x_reuse_ready(codes_store_ready),  // DittoTop.java:209
    .x_reuse_data(write_dma_x_reuse_data),
    .x_reuse_word(codes_data),  // DittoTop.java:210
    .y_valid(write_dma_y_valid),
    .y_ready(values_store_ready),  // DittoTop.java:217
    .y_data(write_dma_y_data),
    .y_word(values_data),  // DittoTop.java:218
    .vector_valid(write_dma_vector_valid),
    .vector_ready(results_store_ready),  // DittoTop.java:229
    .vector_data(write_dma_vector_data),
    .vector_word(results_data),  // DittoTop.java:230
    .code_valid(write_dma_code_valid),
    .code_ready(finished_store_ready),  // DittoTop.java:236
    .code_data(write_dma_code_data),
    .code_word(finished_data)  // DittoTop.java:237
  );

  EncodeEngine encode_engine (  // DittoTop.java:118
    .aclk(aclk),
    .aresetn(aresetn),
    .done(encode_engine_done),
    .busy(encode_engine_busy),
    .x_data(x_data),  // DittoTop.java:205
    .reuse_data(codes_data),  // DifferencePath.java:23
    .command_valid(commands_encode_command_valid),  // EngineLink.java:25
    .command_ready(encode_engine_command_ready),
    .command_temporal(commands_encode_command_temporal),  // EngineLink.java:25
    .command_keep(commands_encode_command_keep),  // EngineLink.java:25
    .command_unsigned(commands_encode_command_unsigned),  // EngineLink.java:25
    .command_spatial(commands_encode_command_spatial),  // EngineLink.java:25
    .command_ended(commands_encode_command_ended),  // EngineLink.java:25
    .command_x(commands_encode_command_x),  // EngineLink.java:25
    .command_x_reuse(commands_encode_command_x_reuse),  // EngineLink.java:25
    .command_window(commands_encode_command_window),  // EngineLink.java:25
    .command_count(commands_encode_command_count),  // EngineLink.java:25
    .command_per_pixel(commands_encode_command_per_pixel),  // EngineLink.java:25
    .command_last_channels(commands_encode_command_last_channels),  // EngineLink.java:25
    .command_line(commands_encode_command_line),  // EngineLink.java:25
    .x_read_enable(encode_engine_x_read_enable),
    .x_read_address(encode_engine_x_read_address),
    .reuse_read_enable(encode_engine_reuse_read_enable),
    .reuse_read_address(encode_engine_reuse_read_address),
    .reuse_write_enable(encode_engine_reuse_write_enable),
    .reuse_write_address(encode_engine_reuse_write_address),
    .reuse_write_data(encode_engine_reuse_write_data),
    .window_write_enable(encode_engine_window_write_enable),
    .window_write_address(encode_engine_window_write_address),
    .window_write_data(encode_engine_window_write_data),
    .counts_elements(encode_engine_counts_elements),
    .counts_zero(encode_engine_counts_zero),
    .counts_one(encode_engine_counts_one),
    .counts_two(encode_engine_counts_two),
    .counts_windows_zero(encode_engine_counts_windows_zero)
  );

  ComputeEngine compute_engine (  // DittoTop.java:119
    .aclk(aclk),
    .aresetn(aresetn),
    .done(compute_engine_done),
    .busy(compute_engine_busy),
    .command_valid(commands_compute_command_valid),  // EngineLink.java:25
    .command_ready(compute_engine_command_ready),
    .command_clear(commands_compute_command_clear),  // EngineLink.java:25
    .command_origin(commands_compute_command_origin),  // EngineLink.java:25
    .command_rows(commands_compute_command_rows),  // EngineLink.java:25
    .command_out_width(commands_compute_command_out_width),  // EngineLink.java:25
    .command_column_step(commands_compute_command_column_step),  // EngineLink.java:25
    .command_line_step(commands_compute_command_line_step),  // EngineLink.java:25
    .command_first_column(commands_compute_command_first_column),  // EngineLink.java:25
    .command_first_line(commands_compute_command_first_line),  // EngineLink.java:25
    .command_in_width(commands_compute_command_in_width),  // EngineLink.java:25
    .command_in_height(commands_compute_command_in_height),  // EngineLink.java:25
    .command_stride(commands_compute_command_stride),  // EngineLink.java:25
    .command_dilation(commands_compute_command_dilation),  // EngineLink.java:25
    .command_kernel_width(commands_compute_command_kernel_width),  // EngineLink.java:25
    .command_first_kernel_column(commands_compute_command_first_kernel_column),  // EngineLink.java:25
    .command_per_pixel(commands_compute_command_per_pixel),  // EngineLink.java:25
    .command_first_window(commands_compute_command_first_window),  // EngineLink.java:25
    .command_steps(commands_compute_command_steps),  // EngineLink.java:25
    .command_tap_step(commands_compute_command_tap_step),  // EngineLink.java:25
    .command_kernel_line_step(commands_compute_command_kernel_line_step),  // EngineLink.java:25
    .command_y(commands_compute_command_y),  // EngineLink.java:25
    .command_weight_buffer(commands_compute_command_weight_buffer),  // EngineLink.java:25
    .window_write_enable(encode_engine_window_write_enable),  // DifferencePath.java:25
    .window_write_address(encode_engine_window_write_address),  // DifferencePath.java:25
    .window_write_data(encode_engine_window_write_data),  // DifferencePath.java:25
    .weight_write_enable(read_dma_weight_valid),  // DittoTop.java:242
    .weight_write_address(read_dma_weight_address),  // DittoTop.java:242
    .weight_write_data(read_dma_weight_data),  // DittoTop.java:242
    .sums_valid(compute_engine_sums_valid),
    .sums_ready(values_accumulate_ready),  // DifferencePath.java:26
    .sums_address(compute_engine_sums_address),
    .sums_data(compute_engine_sums_data),
    .clear_valid(compute_engine_clear_valid),
    .clear_ready(values_clear_ready),  // DifferencePath.java:27
    .clear_data(compute_engine_clear_data),
    .status_busy(compute_engine_status_busy),
    .status_active(compute_engine_status_active),
    .status_wait_window(compute_engine_status_wait_window),
    .status_wait_drain(compute_engine_status_wait_drain),
    .status_no_job(compute_engine_status_no_job),
    .status_tokens(compute_engine_status_tokens),
    .status_row_drained(compute_engine_status_row_drained)
  );

  FlowUnit flow_unit (  // DittoTop.java:120
    .aclk(aclk),
    .aresetn(aresetn),
    .settings_policy(control_flow_policy),  // DittoTop.java:264
    .settings_hysteresis(control_flow_hysteresis),  // DittoTop.java:264
    .settings_period(control_flow_period),  // DittoTop.java:264
    .settings_share(control_flow_share),  // DittoTop.java:264
    .working(commands_waiting),  // DittoTop.java:132
    .command_valid(commands_flow_valid),  // DittoTop.java:134
    .command_layer(commands_flow_layer),  // DittoTop.java:134
    .command_modes(commands_flow_modes),  // DittoTop.java:134
    .mode(flow_unit_mode),
    .step_valid(commands_step_valid),  // DittoTop.java:135
    .step_ready(flow_unit_step_ready),
    .step_data(commands_step_data),  // DittoTop.java:135
    .ready(flow_unit_ready),
    .shown_mode(flow_unit_shown_mode),
    .shown_best(flow_unit_shown_best),
    .shown_known(flow_unit_shown_known),
    .shown_age(flow_unit_shown_age),
    .shown_spent(flow_unit_shown_spent),
    .shown_cycles_0(flow_unit_shown_cycles_0),
    .shown_cycles_1(flow_unit_shown_cycles_1),
    .shown_cycles_2(flow_unit_shown_cycles_2),
    .stale(flow_unit_stale),
    .work_layer(commands_wait_layer),  // DittoTop.java:133
    .index(control_flow_index)  // DittoTop.java:265
  );

  VectorUnit vector_unit (  // DittoTop.java:121
    .aclk(aclk),
    .aresetn(aresetn),
    .done(vector_unit_done),
    .progress(vector_unit_progress),
    .command_valid(commands_vector_command_valid),  // EngineLink.java:25
    .command_ready(vector_unit_command_ready),
    .command_opcode(commands_vector_command_opcode),  // EngineLink.java:25
    .command_operands(commands_vector_command_operands),  // EngineLink.java:25
    .y_read_valid(vector_unit_y_read_valid),
    .y_read_ready(values_vector_read_ready),  // DittoTop.java:214
    .y_read_data(vector_unit_y_read_data),
    .y_data(values_data),  // DittoTop.java:216
    .y_sum_up_valid(vector_unit_y_sum_up_valid),
    .y_sum_up_ready(values_sum_up_ready),  // DittoTop.java:215
    .y_sum_up_from(vector_unit_y_sum_up_from),
    .y_sum_up_to(vector_unit_y_sum_up_to),
    .y_sum_up_first(vector_unit_y_sum_up_first),
    .y_sum_up_stays(vector_unit_y_sum_up_stays),
    .vector_read_enable(vector_unit_vector_read_enable),
    .vector_read_address(vector_unit_vector_read_address),
    .vector_data(results_data),  // DittoTop.java:227
    .vector_write_enable(vector_unit_vector_write_enable),
    .vector_write_address(vector_unit_vector_write_address),
    .vector_write_data(vector_unit_vector_write_data),
    .code_read_enable(vector_unit_code_read_enable),
    .code_read_address(vector_unit_code_read_address),
    .code_data(finished_data),  // DittoTop.java:234
    .code_write_enable(vector_unit_code_write_enable),
    .code_write_address(vector_unit_code_write_address),
    .code_write_data(vector_unit_code_write_data),
    .param_read_enable(vector_unit_param_read_enable),
    .param_read_address(vector_unit_param_read_address),
    .param_data(param_data),  // DittoTop.java:224
    .param_write_enable(vector_unit_param_write_enable),
    .param_write_address(vector_unit_param_write_address),
    .param_write_data(vector_unit_param_write_data)
  );

  Scratchpad x (  // DittoTop.java:196
    .aclk(aclk),
    .aresetn(aresetn),
    .write_enable(read_dma_x_valid),  // DittoTop.java:242
    .write_address(read_dma_x_address),  // DittoTop.java:242
    .write_data(read_dma_x_data),  // DittoTop.java:242
    .read_enable(encode_engine_x_read_enable),  // DittoTop.java:204
    .read_address(encode_engine_x_read_address),  // DittoTop.java:204
    .data(x_data)
  );

  SharedScratchpad_depth512_bits128 param (  // DittoTop.java:197
    .aclk(aclk),
    .aresetn(aresetn),
    .read_enable(vector_unit_param_read_enable),  // DittoTop.java:223
    .read_address(vector_unit_param_read_address),  // DittoTop.java:223
    .write_enable(vector_unit_param_write_enable),  // DittoTop.java:222
    .write_address(vector_unit_param_write_address),  // DittoTop.java:222
    .write_data(vector_unit_param_write_data),  // DittoTop.java:222
    .store_valid(1'b0),  // DittoTop.java:221
    .store_ready(param_store_ready),
    .store_data(9'd0),  // DittoTop.java:221
    .load_valid(read_dma_param_valid),  // DittoTop.java:220
    .load_ready(param_load_ready),
    .load_address(read_dma_param_address),  // DittoTop.java:220
    .load_data(read_dma_param_data),  // DittoTop.java:220
    .data(param_data)
  );

  SharedScratchpad_depth512_bits128 results (  // DittoTop.java:198
    .aclk(aclk),
    .aresetn(aresetn),
    .read_enable(vector_unit_vector_read_enable),  // DittoTop.java:226
    .read_address(vector_unit_vector_read_address),  // DittoTop.java:226
    .write_enable(vector_unit_vector_write_enable),  // DittoTop.java:228
    .write_address(vector_unit_vector_write_address),  // DittoTop.java:228
    .write_data(vector_unit_vector_write_data),  // DittoTop.java:228
    .store_valid(write_dma_vector_valid),  // DittoTop.java:229
    .store_ready(results_store_ready),
    .store_data(write_dma_vector_data),  // DittoTop.java:229
    .load_valid(read_dma_vector_valid),  // DittoTop.java:225
    .load_ready(results_load_ready),
    .load_address(read_dma_vector_address),  // DittoTop.java:225
    .load_data(read_dma_vector_data),  // DittoTop.java:225
    .data(results_data)
  );

  SharedScratchpad_depth128_bits64 finished (  // DittoTop.java:199
    .aclk(aclk),
    .aresetn(aresetn),
    .read_enable(vector_unit_code_read_enable),  // DittoTop.java:233
    .read_address(vector_unit_code_read_address),  // DittoTop.java:233
    .write_enable(vector_unit_code_write_enable),  // DittoTop.java:235
    .write_address(vector_unit_code_write_address),  // DittoTop.java:235
    .write_data(vector_unit_code_write_data),  // DittoTop.java:235
    .store_valid(write_dma_code_valid),  // DittoTop.java:236
    .store_ready(finished_store_ready),
    .store_data(write_dma_code_data),  // DittoTop.java:236
    .load_valid(read_dma_code_valid),  // DittoTop.java:232
    .load_ready(finished_load_ready),
    .load_address(read_dma_code_address),  // DittoTop.java:232
    .load_data(read_dma_code_data),  // DittoTop.java:232
    .data(finished_data)
  );

  CodeReuseBuffer codes (  // DittoTop.java:200
    .aclk(aclk),
    .aresetn(aresetn),
    .data(codes_data),
    .read_enable(encode_engine_reuse_read_enable),  // DifferencePath.java:22
    .read_address(encode_engine_reuse_read_address),  // DifferencePath.java:22
    .write_enable(encode_engine_reuse_write_enable),  // DifferencePath.java:24
    .write_address(encode_engine_reuse_write_address),  // DifferencePath.java:24
    .write_data(encode_engine_reuse_write_data),  // DifferencePath.java:24
    .store_valid(write_dma_x_reuse_valid),  // DittoTop.java:209
    .store_ready(codes_store_ready),
    .store_data(write_dma_x_reuse_data),  // DittoTop.java:209
    .load_valid(read_dma_x_reuse_valid),  // DittoTop.java:208
    .load_ready(codes_load_ready),
    .load_address(read_dma_x_reuse_address),  // DittoTop.java:208
    .load_data(read_dma_x_reuse_data)  // DittoTop.java:208
  );

  ValueReuseBuffer values (  // DittoTop.java:201
    .aclk(aclk),
    .aresetn(aresetn),
    .accumulate_valid(compute_engine_sums_valid),  // DifferencePath.java:26
    .accumulate_ready(values_accumulate_ready),
    .accumulate_address(compute_engine_sums_address),  // DifferencePath.java:26
    .accumulate_data(compute_engine_sums_data),  // DifferencePath.java:26
    .sum_up_valid(vector_unit_y_sum_up_valid),  // DittoTop.java:215
    .sum_up_ready(values_sum_up_ready),
    .sum_up_from(vector_unit_y_sum_up_from),  // DittoTop.java:215
    .sum_up_to(vector_unit_y_sum_up_to),  // DittoTop.java:215
    .sum_up_first(vector_unit_y_sum_up_first),  // DittoTop.java:215
    .sum_up_stays(vector_unit_y_sum_up_stays),  // DittoTop.java:215
    .clear_valid(compute_engine_clear_valid),  // DifferencePath.java:27
    .clear_ready(values_clear_ready),
    .clear_data(compute_engine_clear_data),  // DifferencePath.java:27
    .vector_read_valid(vector_unit_y_read_valid),  // DittoTop.java:214
    .vector_read_ready(values_vector_read_ready),
    .vector_read_data(vector_unit_y_read_data),  // DittoTop.java:214
    .store_valid(write_dma_y_valid),  // DittoTop.java:217
    .store_ready(values_store_ready),
    .store_data(write_dma_y_data),  // DittoTop.java:217
    .load_valid(read_dma_y_valid),  // DittoTop.java:213
    .load_ready(values_load_ready),
    .load_address(read_dma_y_address),  // DittoTop.java:213
    .load_data(read_dma_y_data),  // DittoTop.java:213
    .data(values_data)
  );

  localparam [31:0] loading = 32'd0;  // DittoTop.java:317
  localparam [31:0] storing = 32'd1;  // DittoTop.java:318
  localparam [9:0] none = 10'd0;  // ErrorReport.java:26
  localparam [9:0] none_1 = 10'd0;  // ErrorReport.java:26
  localparam [9:0] none_2 = 10'd0;  // ErrorReport.java:26
  localparam [9:0] none_3 = 10'd0;  // ErrorReport.java:26
  localparam [9:0] none_4 = 10'd0;  // ErrorReport.java:26
  localparam [9:0] none_5 = 10'd0;  // ErrorReport.java:26
  wire [4:0] cat_commands_vect_commands_comp = {commands_vector_executing,
      commands_compute_executing, commands_encode_executing, commands_store_executing,
      commands_load_executing};  // DittoTop.java:270
  wire reader_beats_or_reader_beats = (reader_beats_0_valid && reader_beats_0_ready) ||
      (reader_beats_1_valid && reader_beats_1_ready);  // DittoTop.java:313
  wire commands_comp_or_writer_beats = commands_completed || !flow_unit_ready ||
      reader_beats_or_reader_beats || (writer_beats_valid && writer_beats_ready);  // DittoTop.java:280
  wire commands_comp_or_compute_engin = commands_comp_or_writer_beats ||
      (|compute_engine_status_tokens) || compute_engine_status_row_drained;  // DittoTop.java:282
  wire commands_comp_or_vector_unit_p = commands_comp_or_compute_engin ||
      (|encode_engine_counts_elements) || vector_unit_progress;  // DittoTop.java:284
  wire reader_beats_or_reader_beats_2 = (reader_beats_0_valid && reader_beats_0_ready) ||
      (reader_beats_1_valid && reader_beats_1_ready);  // DittoTop.java:313
  wire reader_beats_or_reader_beats_3 = (reader_beats_0_valid && reader_beats_0_ready) ||
      (reader_beats_1_valid && reader_beats_1_ready);  // DittoTop.java:313
  ControlUnit control (  // DittoTop.java:249
    .aclk(aclk),
    .aresetn(aresetn),
    .bus_awaddr(s_axil_awaddr),  // AxiLitePorts.java:74
    .bus_awprot(s_axil_awprot),  // AxiLitePorts.java:75
    .bus_awvalid(s_axil_awvalid),  // AxiLitePorts.java:76
    .bus_awready(control_bus_awready),
    .bus_wdata(s_axil_wdata),  // AxiLitePorts.java:78
    .bus_wstrb(s_axil_wstrb),  // AxiLitePorts.java:79
    .bus_wvalid(s_axil_wvalid),  // AxiLitePorts.java:80
    .bus_wready(control_bus_wready),
    .bus_bresp(control_bus_bresp),
    .bus_bvalid(control_bus_bvalid),
    .bus_bready(s_axil_bready),  // AxiLitePorts.java:84
    .bus_araddr(s_axil_araddr),  // AxiLitePorts.java:85
    .bus_arprot(s_axil_arprot),  // AxiLitePorts.java:86
    .bus_arvalid(s_axil_arvalid),  // AxiLitePorts.java:87
    .bus_arready(control_bus_arready),
    .bus_rdata(control_bus_rdata),
    .bus_rresp(control_bus_rresp),
    .bus_rvalid(control_bus_rvalid),
    .bus_rready(s_axil_rready),  // AxiLitePorts.java:92
    .irq(control_irq),
    .start(control_start),
    .abort_(control_abort_),
    .soft_reset(control_soft_reset),
    .ring_base(control_ring_base),
    .ring_size(control_ring_size),
    .tail(control_tail),
    .flow_policy(control_flow_policy),
    .flow_hysteresis(control_flow_hysteresis),
    .flow_period(control_flow_period),
    .flow_share(control_flow_share),
    .flow_entry_mode(flow_unit_shown_mode),  // DittoTop.java:266
    .flow_entry_best(flow_unit_shown_best),  // DittoTop.java:266
    .flow_entry_known(flow_unit_shown_known),  // DittoTop.java:266
    .flow_entry_age(flow_unit_shown_age),  // DittoTop.java:266
    .flow_entry_spent(flow_unit_shown_spent),  // DittoTop.java:266
    .flow_entry_cycles_0(flow_unit_shown_cycles_0),  // DittoTop.java:266
    .flow_entry_cycles_1(flow_unit_shown_cycles_1),  // DittoTop.java:266
    .flow_entry_cycles_2(flow_unit_shown_cycles_2),  // DittoTop.java:266
    .flow_stale(flow_unit_stale),  // DittoTop.java:267
    .head(commands_head),  // DittoTop.java:263
    .busy(commands_busy),  // DittoTop.java:268
    .running(commands_running),  // DittoTop.java:269
    .executing(cat_commands_vect_commands_comp),  // DittoTop.java:270
    .clear(commands_clear),  // DittoTop.java:271
    .finished(commands_finished),  // DittoTop.java:272
    .emptied(commands_emptied),  // DittoTop.java:273
    .progress(commands_comp_or_vector_unit_p),  // DittoTop.java:275
    .failing(control_failing),
    .failed(control_failed),
    .errors_0_codes(commands_error_codes),  // DittoTop.java:274
    .errors_0_address(commands_error_address),  // DittoTop.java:274
    .errors_0_info(commands_error_info),  // DittoTop.java:274
    .errors_1_codes(reader_fault_occurs ? 10'd8 : none),  // DittoTop.java:274
    .errors_1_address(reader_fault_address),  // DittoTop.java:274
    .errors_1_info({30'd0, reader_fault_response}),  // DittoTop.java:274
    .errors_2_codes(writer_fault_occurs ? 10'd16 : none_1),  // DittoTop.java:274
    .errors_2_address(writer_fault_address),  // DittoTop.java:274
    .errors_2_info({30'd0, writer_fault_response}),  // DittoTop.java:274
    .errors_3_codes(read_dma_overrun ? 10'd32 : none_2),  // DittoTop.java:274
    .errors_3_address(read_dma_requests_address),  // DittoTop.java:274
    .errors_3_info(loading),  // DittoTop.java:274
    .errors_4_codes(write_dma_overrun ? 10'd32 : none_3),  // DittoTop.java:274
    .errors_4_address(write_dma_requests_address),  // DittoTop.java:274
    .errors_4_info(storing),  // DittoTop.java:274
    .errors_5_codes(read_dma_ragged ? 10'd4 : none_4),  // DittoTop.java:274
    .errors_5_address(read_dma_requests_address),  // DittoTop.java:274
    .errors_5_info(loading),  // DittoTop.java:274
    .errors_6_codes(write_dma_ragged ? 10'd4 : none_5),  // DittoTop.java:274
    .errors_6_address(write_dma_requests_address),  // DittoTop.java:274
    .errors_6_info(storing),  // DittoTop.java:274
    .flow_index(control_flow_index),
    .array_busy(compute_engine_status_busy),  // DittoTop.java:289
    .pe_active(compute_engine_status_active),  // DittoTop.java:289
    .pe_wait_window(compute_engine_status_wait_window),  // DittoTop.java:289
    .pe_wait_drain(compute_engine_status_wait_drain),  // DittoTop.java:289
    .pe_no_job(compute_engine_status_no_job),  // DittoTop.java:289
    .slots_used(compute_engine_status_tokens),  // DittoTop.java:289
    .elements(encode_engine_counts_elements),  // DittoTop.java:289
    .elements_zero(encode_engine_counts_zero),  // DittoTop.java:289
    .elements_one(encode_engine_counts_one),  // DittoTop.java:289
    .elements_two(encode_engine_counts_two),  // DittoTop.java:289
    .windows_zero(encode_engine_counts_windows_zero),  // DittoTop.java:289
    .rows_drained(compute_engine_status_row_drained),  // DittoTop.java:289
    .encode_busy(commands_encode_executing),  // DittoTop.java:289
    .vector_busy(commands_vector_executing),  // DittoTop.java:289
    .load_busy(commands_load_executing),  // DittoTop.java:289
    .store_busy(commands_store_executing),  // DittoTop.java:289
    .read_beats(reader_beats_or_reader_beats_2),  // DittoTop.java:289
    .write_beats(writer_beats_valid && writer_beats_ready),  // DittoTop.java:289
    .read_stall(reader_open && !reader_beats_or_reader_beats_3),  // DittoTop.java:289
    .write_stall(writer_beats_valid && !writer_beats_ready),  // DittoTop.java:289
    .commands(commands_completed),  // DittoTop.java:289
    .commands_skipped(commands_skipped),  // DittoTop.java:289
    .waiting(commands_waiting)  // DittoTop.java:289
  );

  assign m_axi_araddr = reader_bursts_address;  // AxiPorts.java:101
  assign m_axi_arlen = reader_bursts_length;  // AxiPorts.java:102
  assign m_axi_arsize = 3'd2;  // AxiPorts.java:103
  assign m_axi_arburst = 2'd1;  // AxiPorts.java:104
  assign m_axi_arcache = 4'd3;  // AxiPorts.java:105
  assign m_axi_arprot = 3'd0;  // AxiPorts.java:106
  assign m_axi_arvalid = reader_bursts_valid;  // AxiPorts.java:107
  assign m_axi_rready = reader_arriving_ready;  // AxiPorts.java:110
  assign m_axi_awaddr = writer_bursts_address;  // AxiPorts.java:115
  assign m_axi_awlen = writer_bursts_length;  // AxiPorts.java:116
  assign m_axi_awsize = 3'd2;  // AxiPorts.java:117
  assign m_axi_awburst = 2'd1;  // AxiPorts.java:118
  assign m_axi_awcache = 4'd3;  // AxiPorts.java:119
  assign m_axi_awprot = 3'd0;  // AxiPorts.java:120
  assign m_axi_awvalid = writer_bursts_valid;  // AxiPorts.java:121
  assign m_axi_wdata = writer_beats_data;  // AxiPorts.java:123
  assign m_axi_wstrb = 4'd15;  // AxiPorts.java:124
  assign m_axi_wlast = writer_beats_last;  // AxiPorts.java:125
  assign m_axi_wvalid = writer_beats_valid;  // AxiPorts.java:126
  assign writer_beats_ready = m_axi_wready;  // AxiPorts.java:127
  assign m_axi_bready = writer_responses_ready;  // AxiPorts.java:129
  assign reader_beats_0_ready = commands_beats_ready;  // DittoTop.java:174
  assign reader_beats_1_ready = read_dma_beats_ready;  // DittoTop.java:176
  assign s_axil_awready = control_bus_awready;  // AxiLitePorts.java:77
  assign s_axil_wready = control_bus_wready;  // AxiLitePorts.java:81
  assign s_axil_bresp = control_bus_bresp;  // AxiLitePorts.java:82
  assign s_axil_bvalid = control_bus_bvalid;  // AxiLitePorts.java:83
  assign s_axil_arready = control_bus_arready;  // AxiLitePorts.java:88
  assign s_axil_rdata = control_bus_rdata;  // AxiLitePorts.java:89
  assign s_axil_rresp = control_bus_rresp;  // AxiLitePorts.java:90
  assign s_axil_rvalid = control_bus_rvalid;  // AxiLitePorts.java:91
  assign irq = control_irq;  // DittoTop.java:254

  // Bits that nothing reads.
  wire _unused = &{1'b0, encode_engine_busy, compute_engine_busy, param_store_ready};
endmodule

`default_nettype wire

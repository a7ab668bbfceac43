// Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
// Every register through the AXI4-Lite port, by the rules of its access: values after reset, bits
// set and cleared one by one, byte strobes, what must not be written, addresses outside the map.
// Says PASS or FAIL. For any simulator of Verilog-2001. Icarus exits with code 0 only after PASS, and
// so does, with FATAL defined, one that reads SystemVerilog; for example:
//   $ iverilog -g2001 -s registers_tb -o registers rtl/*.v sim/registers_tb.v && vvp -n registers
//   $ verilator --binary --timing -Wno-fatal -DFATAL --top-module registers_tb rtl/*.v \
//       sim/registers_tb.v && obj_dir/Vregisters_tb

`timescale 1ns / 1ps
`default_nettype none

module registers_tb;

  localparam COUNT = 87;
  localparam SPAN = 4096;
  localparam OKAY = 2'd0;
  localparam SLVERR = 2'd2;
  localparam ALL = 32'hffffffff;
  localparam PATIENCE = 1000;  // cycles that an answer may take
  localparam CTRL = 12'h040;
  localparam STATUS = 12'h044;
  localparam INTR_STATE = 12'h048;
  localparam INTR_ENABLE = 12'h04c;
  localparam INTR_TEST = 12'h050;
  localparam ERR_CODE = 12'h054;
  localparam RING_SIZE = 12'h068;
  localparam HEAD = 12'h06c;
  localparam TAIL = 12'h070;
  localparam CNT_CYCLES_IDLE_LO = 12'h108;
  localparam CTRL_START = 32'h00000001;
  localparam CTRL_ABORT = 32'h00000002;
  localparam CTRL_SOFT_RESET = 32'h00000004;
  localparam CTRL_CNT_CLEAR = 32'h00000008;
  localparam CTRL_CNT_SNAPSHOT = 32'h00000010;
  localparam STATUS_BUSY = 32'h00000001;
  localparam STATUS_IDLE = 32'h00000002;
  localparam STATUS_ERROR = 32'h00000004;
  localparam STATUS_RUNNING = 32'h00000008;
  localparam INTR_STATE_ERROR = 32'h00000004;
  localparam ERR_CODE_CFG_RANGE = 32'h00000002;

  // The memory port is never answered.
  reg aclk = 1'b0;
  always #(5.000) aclk = !aclk;
  reg aresetn = 1'b0;
  reg [11:0] s_axil_awaddr = 12'd0;
  reg [2:0] s_axil_awprot = 3'd0;
  reg [0:0] s_axil_awvalid = 1'd0;
  wire [0:0] s_axil_awready;
  reg [31:0] s_axil_wdata = 32'd0;
  reg [3:0] s_axil_wstrb = 4'd0;
  reg [0:0] s_axil_wvalid = 1'd0;
  wire [0:0] s_axil_wready;
  wire [1:0] s_axil_bresp;
  wire [0:0] s_axil_bvalid;
  reg [0:0] s_axil_bready = 1'd0;
  reg [11:0] s_axil_araddr = 12'd0;
  reg [2:0] s_axil_arprot = 3'd0;
  reg [0:0] s_axil_arvalid = 1'd0;
  wire [0:0] s_axil_arready;
  wire [31:0] s_axil_rdata;
  wire [1:0] s_axil_rresp;
  wire [0:0] s_axil_rvalid;
  reg [0:0] s_axil_rready = 1'd0;
  wire [31:0] m_axi_awaddr;
  wire [7:0] m_axi_awlen;
  wire [2:0] m_axi_awsize;
  wire [1:0] m_axi_awburst;
  wire [3:0] m_axi_awcache;
  wire [2:0] m_axi_awprot;
  wire [0:0] m_axi_awvalid;
  reg [0:0] m_axi_awready = 1'd0;
  wire [31:0] m_axi_wdata;
  wire [3:0] m_axi_wstrb;
  wire [0:0] m_axi_wlast;
  wire [0:0] m_axi_wvalid;
  reg [0:0] m_axi_wready = 1'd0;
  reg [1:0] m_axi_bresp = 2'd0;
  reg [0:0] m_axi_bvalid = 1'd0;
  wire [0:0] m_axi_bready;
  wire [31:0] m_axi_araddr;
  wire [7:0] m_axi_arlen;
  wire [2:0] m_axi_arsize;
  wire [1:0] m_axi_arburst;
  wire [3:0] m_axi_arcache;
  wire [2:0] m_axi_arprot;
  wire [0:0] m_axi_arvalid;
  reg [0:0] m_axi_arready = 1'd0;
  reg [31:0] m_axi_rdata = 32'd0;
  reg [1:0] m_axi_rresp = 2'd0;
  reg [0:0] m_axi_rlast = 1'd0;
  reg [0:0] m_axi_rvalid = 1'd0;
  wire [0:0] m_axi_rready;
  wire [0:0] irq;

  DittoTop dut (
      .aclk(aclk),
      .aresetn(aresetn),
      .s_axil_awaddr(s_axil_awaddr),
      .s_axil_awprot(s_axil_awprot),
      .s_axil_awvalid(s_axil_awvalid),
      .s_axil_awready(s_axil_awready),
      .s_axil_wdata(s_axil_wdata),
      .s_axil_wstrb(s_axil_wstrb),
      .s_axil_wvalid(s_axil_wvalid),
      .s_axil_wready(s_axil_wready),
      .s_axil_bresp(s_axil_bresp),
      .s_axil_bvalid(s_axil_bvalid),
      .s_axil_bready(s_axil_bready),
      .s_axil_araddr(s_axil_araddr),
      .s_axil_arprot(s_axil_arprot),
      .s_axil_arvalid(s_axil_arvalid),
      .s_axil_arready(s_axil_arready),
      .s_axil_rdata(s_axil_rdata),
      .s_axil_rresp(s_axil_rresp),
      .s_axil_rvalid(s_axil_rvalid),
      .s_axil_rready(s_axil_rready),
      .m_axi_awaddr(m_axi_awaddr),
      .m_axi_awlen(m_axi_awlen),
      .m_axi_awsize(m_axi_awsize),
      .m_axi_awburst(m_axi_awburst),
      .m_axi_awcache(m_axi_awcache),
      .m_axi_awprot(m_axi_awprot),
      .m_axi_awvalid(m_axi_awvalid),
      .m_axi_awready(m_axi_awready),
      .m_axi_wdata(m_axi_wdata),
      .m_axi_wstrb(m_axi_wstrb),
      .m_axi_wlast(m_axi_wlast),
      .m_axi_wvalid(m_axi_wvalid),
      .m_axi_wready(m_axi_wready),
      .m_axi_bresp(m_axi_bresp),
      .m_axi_bvalid(m_axi_bvalid),
      .m_axi_bready(m_axi_bready),
      .m_axi_araddr(m_axi_araddr),
      .m_axi_arlen(m_axi_arlen),
      .m_axi_arsize(m_axi_arsize),
      .m_axi_arburst(m_axi_arburst),
      .m_axi_arcache(m_axi_arcache),
      .m_axi_arprot(m_axi_arprot),
      .m_axi_arvalid(m_axi_arvalid),
      .m_axi_arready(m_axi_arready),
      .m_axi_rdata(m_axi_rdata),
      .m_axi_rresp(m_axi_rresp),
      .m_axi_rlast(m_axi_rlast),
      .m_axi_rvalid(m_axi_rvalid),
      .m_axi_rready(m_axi_rready),
      .irq(irq)
  );

  // -------------------------------------------------------------------------------- register map

  reg [11:0] offsets[0:COUNT-1];
  reg [31:0] resets[0:COUNT-1];
  reg [31:0] controls[0:COUNT-1];  // read what was written last
  reg [31:0] guarded[0:COUNT-1];  // of these, the ones that can be written while idle only
  reg [31:0] events[0:COUNT-1];  // cleared by writing one
  reg [31:0] triggers[0:COUNT-1];  // start something when one is written, and read zero
  reg [8*32-1:0] names[0:COUNT-1];
  reg [SPAN/4-1:0] mapped;

  task describe;
    input integer index;
    input [11:0] offset;
    input [31:0] reset;
    input [31:0] control;
    input [31:0] guard;
    input [31:0] event_bits;
    input [31:0] trigger;
    input [8*32-1:0] name;
    begin
      offsets[index] = offset;
      resets[index] = reset;
      controls[index] = control;
      guarded[index] = guard;
      events[index] = event_bits;
      triggers[index] = trigger;
      names[index] = name;
      mapped[offset/4] = 1'b1;
    end
  endtask

  initial begin
    mapped = 0;
    //       index offset   reset         controls      guarded       events        triggers
    describe(0, 12'h000, 32'h4f545444, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "ID");
    describe(1, 12'h004, 32'h00010000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "VERSION");
    describe(2, 12'h008, 32'hb82d52e3, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CFG_HASH_LO");
    describe(3, 12'h00c, 32'h103717b3, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CFG_HASH_HI");
    describe(4, 12'h010, 32'h00080004, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP0");
    describe(5, 12'h014, 32'h08000901, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP1");
    describe(6, 12'h018, 32'h01020040, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP2");
    describe(7, 12'h01c, 32'h02200020, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP3");
    describe(8, 12'h020, 32'h00000100, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP4");
    describe(9, 12'h024, 32'h00000100, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP5");
    describe(10, 12'h028, 32'h00000200, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP6");
    describe(11, 12'h02c, 32'h00000200, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP7");
    describe(12, 12'h030, 32'h00000200, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP8");
    describe(13, 12'h034, 32'h00000200, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP9");
    describe(14, 12'h038, 32'h02011910, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP10");
    describe(15, 12'h03c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CAP11");
    describe(16, 12'h040, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h0000001f, "CTRL");
    describe(17, 12'h044, 32'h00000002, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "STATUS");
    describe(18, 12'h048, 32'h00000000, 32'h00000000, 32'h00000000, 32'h0000001f, 32'h00000000, "INTR_STATE");
    describe(19, 12'h04c, 32'h00000000, 32'h0000001f, 32'h00000000, 32'h00000000, 32'h00000000, "INTR_ENABLE");
    describe(20, 12'h050, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h0000001f, "INTR_TEST");
    describe(21, 12'h054, 32'h00000000, 32'h00000000, 32'h00000000, 32'h000003ff, 32'h00000000, "ERR_CODE");
    describe(22, 12'h058, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "ERR_ADDR");
    describe(23, 12'h05c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "ERR_INFO");
    describe(24, 12'h060, 32'h00000000, 32'hffffffc0, 32'hffffffc0, 32'h00000000, 32'h00000000, "RING_BASE_LO");
    describe(25, 12'h064, 32'h00000000, 32'hffffffff, 32'hffffffff, 32'h00000000, 32'h00000000, "RING_BASE_HI");
    describe(26, 12'h068, 32'h00000000, 32'h000fffff, 32'h000fffff, 32'h00000000, 32'h00000000, "RING_SIZE");
    describe(27, 12'h06c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "HEAD");
    describe(28, 12'h070, 32'h00000000, 32'h000fffff, 32'h00000000, 32'h00000000, 32'h00000000, "TAIL");
    describe(29, 12'h074, 32'h00000000, 32'hffffffff, 32'h00000000, 32'h00000000, 32'h00000000, "WATCHDOG");
    describe(30, 12'h078, 32'h01000000, 32'he000ff77, 32'he000ff77, 32'h00000000, 32'h00000000, "FLOW");
    describe(31, 12'h07c, 32'h00000000, 32'h000000ff, 32'h00000000, 32'h00000000, 32'h00000000, "FLOW_INDEX");
    describe(32, 12'h080, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "FLOW_STATE");
    describe(33, 12'h084, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "FLOW_FULL");
    describe(34, 12'h088, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "FLOW_TEMPORAL");
    describe(35, 12'h08c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "FLOW_SPATIAL");
    describe(36, 12'h090, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "FLOW_SPENT");
    describe(37, 12'h100, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_CYCLES_BUSY_LO");
    describe(38, 12'h104, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_CYCLES_BUSY_HI");
    describe(39, 12'h108, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_CYCLES_IDLE_LO");
    describe(40, 12'h10c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_CYCLES_IDLE_HI");
    describe(41, 12'h110, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ARRAY_BUSY_LO");
    describe(42, 12'h114, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ARRAY_BUSY_HI");
    describe(43, 12'h118, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_PE_ACTIVE_LO");
    describe(44, 12'h11c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_PE_ACTIVE_HI");
    describe(45, 12'h120, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_PE_WAIT_WINDOW_LO");
    describe(46, 12'h124, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_PE_WAIT_WINDOW_HI");
    describe(47, 12'h128, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_PE_WAIT_DRAIN_LO");
    describe(48, 12'h12c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_PE_WAIT_DRAIN_HI");
    describe(49, 12'h130, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_PE_NO_JOB_LO");
    describe(50, 12'h134, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_PE_NO_JOB_HI");
    describe(51, 12'h138, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_SLOTS_USED_LO");
    describe(52, 12'h13c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_SLOTS_USED_HI");
    describe(53, 12'h140, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ELEMENTS_LO");
    describe(54, 12'h144, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ELEMENTS_HI");
    describe(55, 12'h148, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ELEMENTS_ZERO_LO");
    describe(56, 12'h14c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ELEMENTS_ZERO_HI");
    describe(57, 12'h150, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ELEMENTS_ONE_LO");
    describe(58, 12'h154, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ELEMENTS_ONE_HI");
    describe(59, 12'h158, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ELEMENTS_TWO_LO");
    describe(60, 12'h15c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ELEMENTS_TWO_HI");
    describe(61, 12'h160, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_WINDOWS_ZERO_LO");
    describe(62, 12'h164, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_WINDOWS_ZERO_HI");
    describe(63, 12'h168, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ROWS_DRAINED_LO");
    describe(64, 12'h16c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ROWS_DRAINED_HI");
    describe(65, 12'h170, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ENCODE_BUSY_LO");
    describe(66, 12'h174, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_ENCODE_BUSY_HI");
    describe(67, 12'h178, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_VECTOR_BUSY_LO");
    describe(68, 12'h17c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_VECTOR_BUSY_HI");
    describe(69, 12'h180, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_LOAD_BUSY_LO");
    describe(70, 12'h184, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_LOAD_BUSY_HI");
    describe(71, 12'h188, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_STORE_BUSY_LO");
    describe(72, 12'h18c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_STORE_BUSY_HI");
    describe(73, 12'h190, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_READ_BEATS_LO");
    describe(74, 12'h194, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_READ_BEATS_HI");
    describe(75, 12'h198, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_WRITE_BEATS_LO");
    describe(76, 12'h19c, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_WRITE_BEATS_HI");
    describe(77, 12'h1a0, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_READ_STALL_LO");
    describe(78, 12'h1a4, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_READ_STALL_HI");
    describe(79, 12'h1a8, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_WRITE_STALL_LO");
    describe(80, 12'h1ac, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_WRITE_STALL_HI");
    describe(81, 12'h1b0, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_COMMANDS_LO");
    describe(82, 12'h1b4, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_COMMANDS_HI");
    describe(83, 12'h1b8, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_COMMANDS_SKIPPED_LO");
    describe(84, 12'h1bc, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_COMMANDS_SKIPPED_HI");
    describe(85, 12'h1c0, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_WAITING_LO");
    describe(86, 12'h1c4, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, 32'h00000000, "CNT_WAITING_HI");
  end

  // ------------------------------------------------------------------------------------- accesses

  integer checks = 0;
  integer failures = 0;
  integer waited;
  reg [31:0] got;
  reg [1:0] response;

  // With FATAL defined a simulator exits with an error, as Icarus does in any case.
  task end_failed;
    begin
`ifdef __ICARUS__
      $finish_and_return(1);
`elsif FATAL
      $fatal(1);
`else
      $finish;
`endif
    end
  endtask

  task write_strobed;
    input [11:0] offset;
    input [31:0] value;
    input [3:0] strobe;
    reg answered;
    begin
      s_axil_awaddr <= offset;
      s_axil_wdata <= value;
      s_axil_wstrb <= strobe;
      s_axil_awvalid <= 1'b1;
      s_axil_wvalid <= 1'b1;
      s_axil_bready <= 1'b1;
      answered = 1'b0;
      waited = 0;
      while (!answered) begin
        @(posedge aclk);
        if (s_axil_awready) s_axil_awvalid <= 1'b0;
        if (s_axil_wready) s_axil_wvalid <= 1'b0;
        answered = s_axil_bvalid;
        waited = waited + 1;
        if (waited > PATIENCE) begin
          $display("FAIL: an access is not answered");
          end_failed;
        end
      end
      response = s_axil_bresp;
      s_axil_bready <= 1'b0;
    end
  endtask

  task read_word;
    input [11:0] offset;
    reg answered;
    begin
      s_axil_araddr <= offset;
      s_axil_arvalid <= 1'b1;
      s_axil_rready <= 1'b1;
      answered = 1'b0;
      waited = 0;
      while (!answered) begin
        @(posedge aclk);
        if (s_axil_arready) s_axil_arvalid <= 1'b0;
        answered = s_axil_rvalid;
        waited = waited + 1;
        if (waited > PATIENCE) begin
          $display("FAIL: an access is not answered");
          end_failed;
        end
      end
      got = s_axil_rdata;
      response = s_axil_rresp;
      s_axil_rready <= 1'b0;
    end
  endtask

  task check;
    input good;
    input [11:0] offset;
    input [31:0] expected;
    input [8*40-1:0] what;
    begin
      checks = checks + 1;
      if (good !== 1'b1) begin
        failures = failures + 1;
        if (failures <= 20)
          $display("at 0x%h: %0s: response %0d, 0x%h, expected 0x%h", offset, what, response, got,
              expected);
      end
    end
  endtask

  task expect_read;
    input [11:0] offset;
    input [31:0] expected;
    input [8*40-1:0] what;
    begin
      read_word(offset);
      check(response === OKAY && got === expected, offset, expected, what);
    end
  endtask

  // Whether some bits of a register are all ones, or all zeros.
  task expect_bits;
    input [11:0] offset;
    input [31:0] mask;
    input ones;
    input [8*40-1:0] what;
    begin
      read_word(offset);
      check(response === OKAY && (got & mask) === (ones ? mask : 32'd0), offset, mask, what);
    end
  endtask

  task write_word;
    input [11:0] offset;
    input [31:0] value;
    begin
      write_strobed(offset, value, 4'hf);
      check(response === OKAY, offset, value, "a write is refused");
    end
  endtask

  task expect_refusal;
    input [11:0] offset;
    input [31:0] value;
    input [8*40-1:0] what;
    begin
      write_strobed(offset, value, 4'hf);
      check(response === SLVERR, offset, value, what);
    end
  endtask

  task wait_until_idle;
    begin
      read_word(STATUS);
      for (i = 0; i < PATIENCE && (got & STATUS_IDLE) == 0; i = i + 1) read_word(STATUS);
      check((got & STATUS_IDLE) != 0, STATUS, STATUS_IDLE, "does not come to rest");
    end
  endtask

  task reset_all;
    begin
      aresetn <= 1'b0;
      #(16 * 10.000);
      @(posedge aclk);
      aresetn <= 1'b1;
      #(16 * 10.000);
      @(posedge aclk);
    end
  endtask

  // ---------------------------------------------------------------------------------------- tests

  integer i, bit_index, lane, at;
  reg [31:0] value, mask, kept, held;
  integer seed = 1;

  task reset_values;
    begin
      reset_all;
      for (i = 0; i < COUNT; i = i + 1) expect_read(offsets[i], resets[i], "value after reset");
    end
  endtask

  task outside_the_map;
    for (at = 0; at < SPAN; at = at + 4)
      if (!mapped[at/4]) begin
        read_word(at[11:0]);
        check(response === SLVERR, at[11:0], 32'd0, "a read outside the map is answered");
        expect_refusal(at[11:0], ALL, "a write outside the map is taken");
      end
  endtask

  task what_cannot_be_written;
    for (i = 0; i < COUNT; i = i + 1)
      if ((controls[i] | events[i] | triggers[i]) == 0) begin
        expect_refusal(offsets[i], ~resets[i], "a write of a read-only register is taken");
        expect_read(offsets[i], resets[i], "a read-only register changes");
      end
  endtask

  task every_bit_alone;
    for (i = 0; i < COUNT; i = i + 1)
      if (controls[i] != 0)
        for (bit_index = 0; bit_index < 32; bit_index = bit_index + 1) begin
          kept = resets[i] & ~controls[i];
          value = 32'd1 << bit_index;
          write_word(offsets[i], value);
          expect_read(offsets[i], (value & controls[i]) | kept, "one bit set");
          write_word(offsets[i], ~value);
          expect_read(offsets[i], (~value & controls[i]) | kept, "one bit cleared");
        end
  endtask

  task byte_strobes;
    for (i = 0; i < COUNT; i = i + 1)
      if (controls[i] != 0) begin
        held = $random(seed);
        write_word(offsets[i], held);
        held = (held & controls[i]) | (resets[i] & ~controls[i]);
        for (at = 0; at < 16; at = at + 1) begin
          mask = 32'd0;
          for (lane = 0; lane < 4; lane = lane + 1)
            if (((at >> lane) & 1) != 0) mask = mask | (32'hff << (8 * lane));
          mask = mask & controls[i];
          value = $random(seed);
          held = (value & mask) | (held & ~mask);
          write_strobed(offsets[i], value, at[3:0]);
          check(response === OKAY, offsets[i], value, "a strobed write is refused");
          expect_read(offsets[i], held, "bytes that were not written");
        end
      end
  endtask

  // Every register gets a value of its own before the first is read.
  task no_write_reaches_another;
    begin
      reset_all;
      for (i = 0; i < COUNT; i = i + 1)
        if (controls[i] != 0) write_word(offsets[i], {4{offsets[i][9:2]}} ^ 32'ha5a5a5a5);
      // What is known of another layer takes a while to be shown.
      repeat (1000) @(posedge aclk);
      for (i = 0; i < COUNT; i = i + 1) begin
        value = ({4{offsets[i][9:2]}} ^ 32'ha5a5a5a5) & controls[i];
        expect_read(offsets[i], value | (resets[i] & ~controls[i]), "after writes to others");
      end
    end
  endtask

  task interrupts;
    begin
      reset_all;
      for (i = 0; i < COUNT; i = i + 1)
        if (offsets[i] == INTR_STATE) begin
          mask = events[i];
          for (bit_index = 0; bit_index < 32; bit_index = bit_index + 1)
            if (mask[bit_index]) begin
              value = 32'd1 << bit_index;
              write_word(INTR_TEST, value);
              expect_read(INTR_TEST, 32'd0, "a trigger does not read zero");
              expect_read(INTR_STATE, value, "one event set");
              write_word(INTR_ENABLE, ~value);
              repeat (2) @(posedge aclk);
              check(irq === 1'b0, INTR_ENABLE, ~value, "irq without an enabled event");
              write_word(INTR_ENABLE, value);
              repeat (2) @(posedge aclk);
              check(irq === 1'b1, INTR_ENABLE, value, "no irq");
              write_word(INTR_STATE, 32'd0);
              expect_read(INTR_STATE, value, "an event cleared by zero");
              write_strobed(INTR_STATE, ALL, 4'b0000);
              expect_read(INTR_STATE, value, "an event cleared without a strobe");
              write_word(INTR_TEST, mask);
              write_word(INTR_STATE, value);
              expect_read(INTR_STATE, mask & ~value, "one event cleared");
              write_word(INTR_STATE, ALL);
              expect_read(INTR_STATE, 32'd0, "all events cleared");
              repeat (2) @(posedge aclk);
              check(irq === 1'b0, INTR_STATE, 32'd0, "irq after clearing");
            end
        end
      write_strobed(INTR_TEST, ALL, 4'b0000);
      expect_read(INTR_STATE, 32'd0, "a trigger without a strobe");
    end
  endtask

  task triggers_start_something;
    begin
      reset_all;
      write_word(RING_SIZE, 32'd16);
      expect_bits(STATUS, STATUS_RUNNING, 1'b0, "running before it is started");
      write_word(CTRL, CTRL_START);
      expect_read(CTRL, 32'd0, "a trigger does not read zero");
      expect_bits(STATUS, STATUS_RUNNING, 1'b1, "not running after it was started");
      write_word(CTRL, CTRL_ABORT);
      expect_bits(STATUS, STATUS_RUNNING, 1'b0, "running after it was aborted");
      write_word(TAIL, 32'd5);
      write_word(CTRL, CTRL_SOFT_RESET);
      wait_until_idle;
      expect_read(TAIL, 32'd0, "after a soft reset");
      expect_read(HEAD, 32'd0, "after a soft reset");
      expect_read(CNT_CYCLES_IDLE_LO, 32'd0, "a counter without a snapshot");
      write_word(CTRL, CTRL_CNT_SNAPSHOT);
      read_word(CNT_CYCLES_IDLE_LO);
      check(response === OKAY && got > 32'd0, CNT_CYCLES_IDLE_LO, 32'd1, "a snapshot");
      write_word(CTRL, CTRL_CNT_CLEAR);
      expect_read(CNT_CYCLES_IDLE_LO, 32'd0, "a cleared counter");
    end
  endtask

  // The size of a ring is a power of two.
  task an_error_stays_until_it_is_cleared;
    begin
      reset_all;
      write_word(RING_SIZE, 32'd3);
      write_word(CTRL, CTRL_START);
      repeat (100) @(posedge aclk);
      expect_read(ERR_CODE, ERR_CODE_CFG_RANGE, "the error of a wrong ring");
      expect_bits(STATUS, STATUS_ERROR, 1'b1, "the error of a wrong ring");
      expect_bits(INTR_STATE, INTR_STATE_ERROR, 1'b1, "the interrupt of an error");
      write_word(ERR_CODE, ~ERR_CODE_CFG_RANGE);
      expect_read(ERR_CODE, ERR_CODE_CFG_RANGE, "an error cleared by zero");
      write_word(ERR_CODE, ERR_CODE_CFG_RANGE);
      expect_read(ERR_CODE, 32'd0, "an error that was cleared");
      expect_bits(STATUS, STATUS_ERROR, 1'b0, "an error that was cleared");
    end
  endtask

  // It is busy as long as memory does not give it the first command.
  task guarded_while_busy;
    begin
      reset_all;
      write_word(RING_SIZE, 32'd16);
      write_word(TAIL, 32'd1);
      write_word(CTRL, CTRL_START);
      repeat (100) @(posedge aclk);
      expect_bits(STATUS, STATUS_BUSY, 1'b1, "busy");
      expect_bits(STATUS, STATUS_IDLE, 1'b0, "busy");
      for (i = 0; i < COUNT; i = i + 1)
        if (guarded[i] != 0) begin
          read_word(offsets[i]);
          held = got;
          expect_refusal(offsets[i], ~held, "a write is taken while busy");
          expect_read(offsets[i], held, "changed while busy");
        end else if (controls[i] != 0 && offsets[i] != TAIL) begin
          write_word(offsets[i], ALL);
          expect_read(offsets[i], controls[i] | (resets[i] & ~controls[i]), "while busy");
        end
    end
  endtask

  initial begin
    reset_values;
    outside_the_map;
    what_cannot_be_written;
    every_bit_alone;
    byte_strobes;
    no_write_reaches_another;
    interrupts;
    triggers_start_something;
    an_error_stays_until_it_is_cleared;
    guarded_while_busy;
    reset_values;
    if (failures == 0) begin
      $display("PASS: %0d registers, %0d checks", COUNT, checks);
      $finish;
    end else begin
      $display("FAIL: %0d of %0d checks", failures, checks);
      end_failed;
    end
  end
endmodule

`default_nettype wire

// A bench for any Verilog simulator that knows x (for Verilator, which does not, there is ditto_tb.cpp): a
// memory behind the AXI4 port, a master for the registers, and a whole run from the bell to the interrupt.
// Plusargs: +seed=N, +stalls=PERCENT, +waves=FILE, +patience=CYCLES without a beat on the memory port before
// the run is given up.
//
// The last line begins with PASS or FAIL. After FAIL, Icarus ends with exit code 1. Verilog has no word for
// that: with other simulators look for PASS, or, where they read SystemVerilog, define FATAL.

`timescale 1ns / 1ps
`default_nettype none

module ditto_tb;
  `include "run.vh"

  localparam BEAT = DATA_BITS / 8;
  localparam WORDS = MEMORY_BYTES / BEAT;
  localparam QUEUE = 16;  // bursts that the memory has taken and not answered
  localparam OKAY = 2'b00;
  localparam INCR = 2'b01;

  reg aclk = 0;
  reg aresetn = 0;
  wire irq;

  reg [11:0] s_awaddr = 0;
  reg s_awvalid = 0;
  wire s_awready;
  reg [31:0] s_wdata = 0;
  reg s_wvalid = 0;
  wire s_wready;
  wire [1:0] s_bresp;
  wire s_bvalid;
  reg s_bready = 0;
  reg [11:0] s_araddr = 0;
  reg s_arvalid = 0;
  wire s_arready;
  wire [31:0] s_rdata;
  wire [1:0] s_rresp;
  wire s_rvalid;
  reg s_rready = 0;

  wire [ADDRESS_BITS-1:0] m_awaddr;
  wire [7:0] m_awlen;
  wire [2:0] m_awsize;
  wire [1:0] m_awburst;
  wire [3:0] m_awcache;
  wire [2:0] m_awprot;
  wire m_awvalid;
  reg m_awready = 0;
  wire [DATA_BITS-1:0] m_wdata;
  wire [BEAT-1:0] m_wstrb;
  wire m_wlast;
  wire m_wvalid;
  reg m_wready = 0;
  reg [1:0] m_bresp = OKAY;
  reg m_bvalid = 0;
  wire m_bready;
  wire [ADDRESS_BITS-1:0] m_araddr;
  wire [7:0] m_arlen;
  wire [2:0] m_arsize;
  wire [1:0] m_arburst;
  wire [3:0] m_arcache;
  wire [2:0] m_arprot;
  wire m_arvalid;
  reg m_arready = 0;
  reg [DATA_BITS-1:0] m_rdata = 0;
  reg [1:0] m_rresp = OKAY;
  reg m_rlast = 0;
  reg m_rvalid = 0;
  wire m_rready;

  DittoTop dut (
    .aclk(aclk),
    .aresetn(aresetn),
    .irq(irq),
    .s_axil_awaddr(s_awaddr),
    .s_axil_awprot(3'b000),
    .s_axil_awvalid(s_awvalid),
    .s_axil_awready(s_awready),
    .s_axil_wdata(s_wdata),
    .s_axil_wstrb(4'hf),
    .s_axil_wvalid(s_wvalid),
    .s_axil_wready(s_wready),
    .s_axil_bresp(s_bresp),
    .s_axil_bvalid(s_bvalid),
    .s_axil_bready(s_bready),
    .s_axil_araddr(s_araddr),
    .s_axil_arprot(3'b000),
    .s_axil_arvalid(s_arvalid),
    .s_axil_arready(s_arready),
    .s_axil_rdata(s_rdata),
    .s_axil_rresp(s_rresp),
    .s_axil_rvalid(s_rvalid),
    .s_axil_rready(s_rready),
    .m_axi_awaddr(m_awaddr),
    .m_axi_awlen(m_awlen),
    .m_axi_awsize(m_awsize),
    .m_axi_awburst(m_awburst),
    .m_axi_awcache(m_awcache),
    .m_axi_awprot(m_awprot),
    .m_axi_awvalid(m_awvalid),
    .m_axi_awready(m_awready),
    .m_axi_wdata(m_wdata),
    .m_axi_wstrb(m_wstrb),
    .m_axi_wlast(m_wlast),
    .m_axi_wvalid(m_wvalid),
    .m_axi_wready(m_wready),
    .m_axi_bresp(m_bresp),
    .m_axi_bvalid(m_bvalid),
    .m_axi_bready(m_bready),
    .m_axi_araddr(m_araddr),
    .m_axi_arlen(m_arlen),
    .m_axi_arsize(m_arsize),
    .m_axi_arburst(m_arburst),
    .m_axi_arcache(m_arcache),
    .m_axi_arprot(m_arprot),
    .m_axi_arvalid(m_arvalid),
    .m_axi_arready(m_arready),
    .m_axi_rdata(m_rdata),
    .m_axi_rresp(m_rresp),
    .m_axi_rlast(m_rlast),
    .m_axi_rvalid(m_rvalid),
    .m_axi_rready(m_rready)
  );

  always #5 aclk = ~aclk;

  wire m_aclk = aclk;
  wire m_aresetn = aresetn;

  integer cycle = 0;
  integer quiet = 0;
  integer patience;
  integer errors = 0;
  reg failed = 0;

  // The simulation may go on to the end of the time step: only the first failure is told, and no PASS.
  task fail(input [8*64-1:0] why);
    if (!failed) begin
      failed = 1;
      $display("FAIL in cycle %0d: %0s", cycle, why);
`ifdef __ICARUS__
      $finish_and_return(1);
`elsif FATAL
      $fatal(1);
`else
      $finish;
`endif
    end
  endtask

  always @(posedge aclk) begin
    cycle <= cycle + 1;
    if (quiet > patience) fail("no beat on the memory port for too long");
  end

  // ---------------------------------------------------------------------------------------- memory

  reg [DATA_BITS-1:0] memory[0:WORDS-1];
  reg [DATA_BITS-1:0] expected[0:WORDS-1];
  integer seed;
  integer stalls;

  function stall(input dummy);
    stall = ({$random(seed)} % 100) < stalls;
  endfunction

  // Bursts that were taken: reads from their addresses on, writes likewise.
  reg [63:0] read_at[0:QUEUE-1];
  integer read_beats[0:QUEUE-1];
  integer reads_taken, reads_done;
  reg [63:0] write_at[0:QUEUE-1];
  integer write_beats[0:QUEUE-1];
  integer writes_taken, writes_done;
  integer responses;
  integer lane;
  reg [DATA_BITS-1:0] word;

  always @(posedge m_aclk)
    if (!m_aresetn) begin
      reads_taken = 0;
      reads_done = 0;
      writes_taken = 0;
      writes_done = 0;
      responses = 0;
      m_arready <= 0;
      m_rvalid <= 0;
      m_awready <= 0;
      m_wready <= 0;
      m_bvalid <= 0;
    end else begin
      if (m_arvalid && m_arready) begin
        check_burst(m_araddr, m_arlen, m_arsize, m_arburst);
        read_at[reads_taken%QUEUE] = m_araddr;
        read_beats[reads_taken%QUEUE] = m_arlen + 1;
        reads_taken = reads_taken + 1;
      end
      m_arready <= reads_taken - reads_done < QUEUE && !stall(0);
      if (!m_rvalid || m_rready) begin
        m_rvalid <= 0;
        m_rdata <= {DATA_BITS{1'bx}};
        if (reads_taken != reads_done && !stall(0)) begin
          m_rvalid <= 1;
          m_rdata <= memory[(read_at[reads_done%QUEUE]-MEMORY_BASE)/BEAT];
          m_rlast <= read_beats[reads_done%QUEUE] == 1;
          read_at[reads_done%QUEUE] = read_at[reads_done%QUEUE] + BEAT;
          read_beats[reads_done%QUEUE] = read_beats[reads_done%QUEUE] - 1;
          if (read_beats[reads_done%QUEUE] == 0) reads_done = reads_done + 1;
        end
      end

      if (m_awvalid && m_awready) begin
        check_burst(m_awaddr, m_awlen, m_awsize, m_awburst);
        write_at[writes_taken%QUEUE] = m_awaddr;
        write_beats[writes_taken%QUEUE] = m_awlen + 1;
        writes_taken = writes_taken + 1;
      end
      m_awready <= writes_taken - writes_done < QUEUE && !stall(0);
      if (m_wvalid && m_wready) begin
        word = memory[(write_at[writes_done%QUEUE]-MEMORY_BASE)/BEAT];
        for (lane = 0; lane < BEAT; lane = lane + 1)
          if (m_wstrb[lane]) word[8*lane+:8] = m_wdata[8*lane+:8];
        memory[(write_at[writes_done%QUEUE]-MEMORY_BASE)/BEAT] = word;
        write_at[writes_done%QUEUE] = write_at[writes_done%QUEUE] + BEAT;
        write_beats[writes_done%QUEUE] = write_beats[writes_done%QUEUE] - 1;
        if (m_wlast !== (write_beats[writes_done%QUEUE] == 0)) fail("WLAST at the wrong beat");
        if (m_wlast) begin
          writes_done = writes_done + 1;
          responses = responses + 1;
        end
      end
      m_wready <= writes_taken != writes_done && !stall(0);
      if (m_bvalid && m_bready) responses = responses - 1;
      if (!m_bvalid || m_bready) m_bvalid <= responses != 0 && !stall(0);
    end

  task check_burst(input [63:0] address, input [7:0] length, input [2:0] size, input [1:0] burst);
    integer bytes;
    begin
      bytes = (length + 1) * BEAT;
      if ((1 << size) != BEAT || burst != INCR) fail("a burst that is not of whole, rising beats");
      if (address % BEAT != 0) fail("a burst that does not begin at a beat");
      if (address % 4096 + bytes > 4096) fail("a burst across 4 KB");
      if (address < MEMORY_BASE || address + bytes > MEMORY_BASE + MEMORY_BYTES)
        fail("a burst outside the memory of the run");
    end
  endtask

  always @(posedge m_aclk)
    quiet <= (m_rvalid && m_rready) || (m_wvalid && m_wready) ? 0 : quiet + 1;

  // What is offered must stay until it is taken.
  reg held_ar, held_aw, held_w;
  reg [ADDRESS_BITS+7:0] last_ar, last_aw;
  reg [DATA_BITS+BEAT:0] last_w;

  always @(posedge m_aclk)
    if (!m_aresetn) begin
      held_ar <= 0;
      held_aw <= 0;
      held_w <= 0;
    end else begin
      if (held_ar && (!m_arvalid || {m_araddr, m_arlen} !== last_ar)) fail("AR changed");
      if (held_aw && (!m_awvalid || {m_awaddr, m_awlen} !== last_aw)) fail("AW changed");
      if (held_w && (!m_wvalid || {m_wdata, m_wstrb, m_wlast} !== last_w)) fail("W changed");
      held_ar <= m_arvalid && !m_arready;
      held_aw <= m_awvalid && !m_awready;
      held_w <= m_wvalid && !m_wready;
      last_ar <= {m_araddr, m_arlen};
      last_aw <= {m_awaddr, m_awlen};
      last_w <= {m_wdata, m_wstrb, m_wlast};
    end

  // ------------------------------------------------------------------------------------- registers

  reg [31:0] got;

  task write_register(input [11:0] offset, input [31:0] value);
    reg answered;
    begin
      s_awaddr <= offset;
      s_wdata <= value;
      s_awvalid <= 1;
      s_wvalid <= 1;
      s_bready <= 1;
      answered = 0;
      while (!answered) begin
        @(posedge aclk);
        if (s_awready) s_awvalid <= 0;
        if (s_wready) s_wvalid <= 0;
        answered = s_bvalid;
      end
      s_bready <= 0;
      if (s_bresp !== OKAY) fail("a register write was refused");
    end
  endtask

  task read_register(input [11:0] offset);
    reg answered;
    begin
      s_araddr <= offset;
      s_arvalid <= 1;
      s_rready <= 1;
      answered = 0;
      while (!answered) begin
        @(posedge aclk);
        if (s_arready) s_arvalid <= 0;
        answered = s_rvalid;
      end
      s_rready <= 0;
      got = s_rdata;
      if (s_rresp !== OKAY) fail("a register read was refused");
    end
  endtask

  task identify(input [11:0] offset, input [31:0] value, input [8*16-1:0] name);
    begin
      read_register(offset);
      if (got !== value) begin
        $display("%0s is 0x%08x, expected 0x%08x", name, got, value);
        fail("this is another accelerator than the bench is for");
      end
    end
  endtask

  task count(input [11:0] offset, input [63:0] value, input [8*24-1:0] name);
    reg [63:0] counted;
    begin
      read_register(offset);
      counted[31:0] = got;
      read_register(offset + 4);
      counted[63:32] = got;
      if (counted !== value) begin
        $display("counter %0s is %0d, expected %0d", name, counted, value);
        errors = errors + 1;
      end
    end
  endtask

  task check(input [11:0] offset, input [31:0] value, input [8*16-1:0] name);
    begin
      read_register(offset);
      if (got !== value) begin
        $display("checksum %0s is 0x%08x, expected 0x%08x", name, got, value);
        errors = errors + 1;
      end
    end
  endtask

  // ------------------------------------------------------------------------------------------- run

  integer started;
  integer compared = 0;
  integer i, b;
  reg [8*256-1:0] waves;
  reg [7:0] want, have;

  task compare;
    for (i = 0; i < WORDS; i = i + 1)
      for (b = 0; b < BEAT; b = b + 1) begin
        want = expected[i] >> 8 * b;
        have = memory[i] >> 8 * b;
        if (^want !== 1'bx) begin
          compared = compared + 1;
          if (have !== want) begin
            if (errors < 10)
              $display("byte at 0x%0x is 0x%02x, expected 0x%02x", MEMORY_BASE + i * BEAT + b,
                       have, want);
            errors = errors + 1;
          end
        end
      end
  endtask

  initial begin
    if (!$value$plusargs("seed=%d", seed)) seed = 1;
    if (!$value$plusargs("stalls=%d", stalls)) stalls = 0;
    if (!$value$plusargs("patience=%d", patience)) patience = 200000;
    if ($value$plusargs("waves=%s", waves)) begin
      $dumpfile(waves);
      $dumpvars(0, ditto_tb);
    end
    $display("seed %0d, %0d %% stalls", seed, stalls);
    $readmemh("vectors/before.hex", memory);
    $readmemh("vectors/after.hex", expected);
    repeat (10) @(posedge aclk);
    aresetn <= 1;
    @(posedge aclk);
    identify_all;
    write_register(RING_BASE_LO, RUN_RING_BASE);
    write_register(RING_BASE_HI, RUN_RING_BASE >> 32);
    write_register(RING_SIZE, RUN_RING_SIZE);
    write_register(WATCHDOG, patience / 2);
    write_register(FLOW, RUN_FLOW);
    write_register(INTR_ENABLE, INTR_DONE | INTR_ERROR | INTR_WATCHDOG);
    write_register(CTRL, CTRL_CNT_CLEAR);
    read_register(CYCLES_BUSY);  // answered when the counters are clear
    write_register(TAIL, RUN_TAIL);
    write_register(CTRL, CTRL_START);
    started = cycle;
    while (irq !== 1'b1) @(posedge aclk);
    started = cycle - started;
    read_register(INTR_STATE);
    if ((got & INTR_DONE) == 0 || (got & ~(INTR_DONE | INTR_CMD_EMPTY)) != 0) begin
      $display("INTR_STATE 0x%x", got);
      read_register(ERR_CODE);
      $display("ERR_CODE 0x%x", got);
      read_register(ERR_ADDR);
      $display("ERR_ADDR 0x%x", got);
      read_register(ERR_INFO);
      $display("ERR_INFO 0x%x", got);
      fail("the accelerator reports an error");
    end
    write_register(INTR_STATE, got);
    repeat (4) @(posedge aclk);
    if (irq !== 1'b0) fail("the interrupt does not go away");
    write_register(CTRL, CTRL_CNT_SNAPSHOT);
    count_all;
    check_all;
    compare;
    if (compared != EXPECTED_BYTES) fail("vectors/after.hex is not complete");
    if (errors != 0) begin
      $display("%0d errors", errors);
      fail("the run is not that of the golden model");
    end
    if (!failed) begin
      $display("PASS: %0d bytes equal, %0d cycles", compared, started);
      $finish;
    end
  end
endmodule

`default_nettype wire

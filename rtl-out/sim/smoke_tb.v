// Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
// Resets the accelerator, reads over AXI4-Lite who it is, and says PASS or FAIL. A first sign of
// life in any simulator, not a test of the accelerator.

`timescale 1ns / 1ps
`default_nettype none

module smoke_tb;

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

  integer failures = 0;

  task expect_word;
    input [11:0] address;
    input [31:0] expected;
    begin
      s_axil_araddr <= address;
      s_axil_arvalid <= 1'b1;
      s_axil_rready <= 1'b1;
      @(posedge aclk);
      while (!s_axil_arready) @(posedge aclk);
      s_axil_arvalid <= 1'b0;
      while (!s_axil_rvalid) @(posedge aclk);
      if (s_axil_rresp !== 2'd0 || s_axil_rdata !== expected) begin
        $display("at %h: response %d, %h instead of %h", address, s_axil_rresp, s_axil_rdata,
            expected);
        failures = failures + 1;
      end
      s_axil_rready <= 1'b0;
      @(posedge aclk);
    end
  endtask

  initial begin
    repeat (16) @(posedge aclk);
    aresetn <= 1'b1;
    repeat (16) @(posedge aclk);
    expect_word(12'h000, 32'h4f545444);  // ID
    expect_word(12'h004, 32'h00010000);  // VERSION
    expect_word(12'h008, 32'hb82d52e3);  // CFG_HASH_LO
    expect_word(12'h00c, 32'h103717b3);  // CFG_HASH_HI
    if (failures == 0) $display("PASS");
    else $display("FAIL");
    $finish;
  end

  initial begin
    #(2000 * 10.000);
    $display("FAIL: no answer");
    $finish;
  end
endmodule

`default_nettype wire

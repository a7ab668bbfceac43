// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiLiteSlave
// with Params[addressBits=12]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiLiteSlave (  // AxiLiteSlave.java:44
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        write_refused,  // AxiLiteSlave.java:35
  input  wire        answer_done,  // AxiLiteSlave.java:41
  input  wire [31:0] answer_data,  // AxiLiteSlave.java:41
  input  wire        answer_refused,  // AxiLiteSlave.java:41
  input  wire [11:0] bus_awaddr,  // AxiLitePorts.java:36
  input  wire [2:0]  bus_awprot,  // AxiLitePorts.java:37
  input  wire        bus_awvalid,  // AxiLitePorts.java:38
  output wire        bus_awready,  // AxiLitePorts.java:39
  input  wire [31:0] bus_wdata,  // AxiLitePorts.java:40
  input  wire [3:0]  bus_wstrb,  // AxiLitePorts.java:41
  input  wire        bus_wvalid,  // AxiLitePorts.java:42
  output wire        bus_wready,  // AxiLitePorts.java:43
  output wire [1:0]  bus_bresp,  // AxiLitePorts.java:44
  output wire        bus_bvalid,  // AxiLitePorts.java:45
  input  wire        bus_bready,  // AxiLitePorts.java:46
  input  wire [11:0] bus_araddr,  // AxiLitePorts.java:47
  input  wire [2:0]  bus_arprot,  // AxiLitePorts.java:48
  input  wire        bus_arvalid,  // AxiLitePorts.java:49
  output wire        bus_arready,  // AxiLitePorts.java:50
  output wire [31:0] bus_rdata,  // AxiLitePorts.java:51
  output wire [1:0]  bus_rresp,  // AxiLitePorts.java:52
  output wire        bus_rvalid,  // AxiLitePorts.java:53
  input  wire        bus_rready,  // AxiLitePorts.java:54
  output wire        write_enable,  // AxiLiteSlave.java:46
  output wire [9:0]  write_word,  // AxiLiteSlave.java:46
  output wire [31:0] write_data,  // AxiLiteSlave.java:46
  output wire [3:0]  write_strobe,  // AxiLiteSlave.java:46
  output wire        read_enable,  // AxiLiteSlave.java:47
  output wire [9:0]  read_word  // AxiLiteSlave.java:47
);

  reg address_ready;  // AxiLiteSlave.java:54
  reg address_held;  // AxiLiteSlave.java:55
  reg [9:0] write_word_1;  // AxiLiteSlave.java:56
  reg data_ready;  // AxiLiteSlave.java:57
  reg data_held;  // AxiLiteSlave.java:58
  reg [31:0] write_data_1;  // AxiLiteSlave.java:59
  reg [3:0] write_strobe_1;  // AxiLiteSlave.java:60
  reg responding;  // AxiLiteSlave.java:61
  reg [1:0] response;  // AxiLiteSlave.java:62
  reg ready;  // AxiLiteSlave.java:104
  reg held;  // AxiLiteSlave.java:105
  reg asked;  // AxiLiteSlave.java:106
  reg [9:0] read_word_1;  // AxiLiteSlave.java:107
  reg [31:0] read_data;  // AxiLiteSlave.java:108
  reg [1:0] read_response;  // AxiLiteSlave.java:109
  reg answering;  // AxiLiteSlave.java:110

  assign bus_awready = address_ready;  // AxiLiteSlave.java:68

  wire acts = address_held && data_held && (!responding || bus_bready);  // AxiLiteSlave.java:64
  wire takes_address = bus_awvalid && address_ready;  // AxiLiteSlave.java:65
  always @(posedge aclk) begin
    if (!aresetn) begin
      address_ready <= 1'b0;  // AxiLiteSlave.java:54
    end else begin
      address_ready <= acts || !(address_held || takes_address);  // AxiLiteSlave.java:69
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      address_held <= 1'b0;  // AxiLiteSlave.java:55
    end else if (acts) begin  // AxiLiteSlave.java:70
      address_held <= 1'b0;  // AxiLiteSlave.java:70
    end else if (takes_address) begin  // AxiLiteSlave.java:70
      address_held <= 1'b1;  // AxiLiteSlave.java:70
    end
  end

  always @(posedge aclk) begin
    if (takes_address) begin  // AxiLiteSlave.java:71
      write_word_1 <= bus_awaddr[11:2];  // AxiLiteSlave.java:71
    end
  end

  assign bus_wready = data_ready;  // AxiLiteSlave.java:73

  wire takes_data = bus_wvalid && data_ready;  // AxiLiteSlave.java:66
  always @(posedge aclk) begin
    if (!aresetn) begin
      data_ready <= 1'b0;  // AxiLiteSlave.java:57
    end else begin
      data_ready <= acts || !(data_held || takes_data);  // AxiLiteSlave.java:74
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      data_held <= 1'b0;  // AxiLiteSlave.java:58
    end else if (acts) begin  // AxiLiteSlave.java:75
      data_held <= 1'b0;  // AxiLiteSlave.java:75
    end else if (takes_data) begin  // AxiLiteSlave.java:75
      data_held <= 1'b1;  // AxiLiteSlave.java:75
    end
  end

  always @(posedge aclk) begin
    if (takes_data) begin  // AxiLiteSlave.java:76
      write_data_1 <= bus_wdata;  // AxiLiteSlave.java:79
      write_strobe_1 <= bus_wstrb;  // AxiLiteSlave.java:80
    end
  end

  assign write_enable = acts;  // AxiLiteSlave.java:83
  assign write_word = write_word_1;  // AxiLiteSlave.java:84
  assign write_data = write_data_1;  // AxiLiteSlave.java:85
  assign write_strobe = write_strobe_1;  // AxiLiteSlave.java:86
  assign bus_bvalid = responding;  // AxiLiteSlave.java:88
  assign bus_bresp = response;  // AxiLiteSlave.java:89

  always @(posedge aclk) begin
    if (!aresetn) begin
      responding <= 1'b0;  // AxiLiteSlave.java:61
      response <= 2'd0;  // AxiLiteSlave.java:62
    end else if (acts) begin  // AxiLiteSlave.java:90
      responding <= 1'b1;  // AxiLiteSlave.java:93
      response <= write_refused ? 2'd2 : 2'd0;  // AxiLiteSlave.java:94
    end else if (bus_bready) begin  // AxiLiteSlave.java:96
      responding <= 1'b0;  // AxiLiteSlave.java:96
    end
  end

  assign bus_arready = ready;  // AxiLiteSlave.java:115

  wire takes = bus_arvalid && ready;  // AxiLiteSlave.java:112
  wire acts_1 = held && !asked && (!answering || bus_rready);  // AxiLiteSlave.java:113
  always @(posedge aclk) begin
    if (!aresetn) begin
      ready <= 1'b0;  // AxiLiteSlave.java:104
    end else begin
      ready <= acts_1 || !(held || takes);  // AxiLiteSlave.java:116
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 1'b0;  // AxiLiteSlave.java:105
    end else if (acts_1) begin  // AxiLiteSlave.java:117
      held <= 1'b0;  // AxiLiteSlave.java:117
    end else if (takes) begin  // AxiLiteSlave.java:117
      held <= 1'b1;  // AxiLiteSlave.java:117
    end
  end

  always @(posedge aclk) begin
    if (takes) begin  // AxiLiteSlave.java:118
      read_word_1 <= bus_araddr[11:2];  // AxiLiteSlave.java:118
    end
  end

  assign read_enable = acts_1;  // AxiLiteSlave.java:120
  assign read_word = read_word_1;  // AxiLiteSlave.java:121

  always @(posedge aclk) begin
    if (!aresetn) begin
      asked <= 1'b0;  // AxiLiteSlave.java:106
    end else if (acts_1) begin  // AxiLiteSlave.java:122
      asked <= 1'b1;  // AxiLiteSlave.java:122
    end else if (answer_done) begin  // AxiLiteSlave.java:122
      asked <= 1'b0;  // AxiLiteSlave.java:122
    end
  end

  assign bus_rvalid = answering;  // AxiLiteSlave.java:124
  assign bus_rdata = read_data;  // AxiLiteSlave.java:125
  assign bus_rresp = read_response;  // AxiLiteSlave.java:126

  always @(posedge aclk) begin
    if (!aresetn) begin
      read_data <= 32'd0;  // AxiLiteSlave.java:108
      read_response <= 2'd0;  // AxiLiteSlave.java:109
      answering <= 1'b0;  // AxiLiteSlave.java:110
    end else if (answer_done) begin  // AxiLiteSlave.java:127
      answering <= 1'b1;  // AxiLiteSlave.java:130
      read_data <= answer_data;  // AxiLiteSlave.java:131
      read_response <= answer_refused ? 2'd2 : 2'd0;  // AxiLiteSlave.java:132
    end else if (bus_rready) begin  // AxiLiteSlave.java:134
      answering <= 1'b0;  // AxiLiteSlave.java:134
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, bus_awaddr[1:0], bus_awprot, bus_araddr[1:0], bus_arprot};
endmodule

`default_nettype wire

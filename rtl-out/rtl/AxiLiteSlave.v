// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiLiteSlave
// with Params[addressBits=12]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiLiteSlave (  // AxiLiteSlave.java:48
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        write_refused,  // AxiLiteSlave.java:39
  input  wire        answer_done,  // AxiLiteSlave.java:45
  input  wire [31:0] answer_data,  // AxiLiteSlave.java:45
  input  wire        answer_refused,  // AxiLiteSlave.java:45
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
  output wire        write_enable,  // AxiLiteSlave.java:50
  output wire [9:0]  write_word,  // AxiLiteSlave.java:50
  output wire [31:0] write_data,  // AxiLiteSlave.java:50
  output wire [3:0]  write_strobe,  // AxiLiteSlave.java:50
  output wire        read_enable,  // AxiLiteSlave.java:51
  output wire [9:0]  read_word  // AxiLiteSlave.java:51
);

  reg address_ready;  // AxiLiteSlave.java:58
  reg address_held;  // AxiLiteSlave.java:59
  reg [9:0] write_word_1;  // AxiLiteSlave.java:60
  reg data_ready;  // AxiLiteSlave.java:61
  reg data_held;  // AxiLiteSlave.java:62
  reg [31:0] write_data_1;  // AxiLiteSlave.java:63
  reg [3:0] write_strobe_1;  // AxiLiteSlave.java:64
  reg responding;  // AxiLiteSlave.java:65
  reg [1:0] response;  // AxiLiteSlave.java:66
  reg ready;  // AxiLiteSlave.java:120
  reg held;  // AxiLiteSlave.java:121
  reg asked;  // AxiLiteSlave.java:122
  reg [9:0] read_word_1;  // AxiLiteSlave.java:123
  reg [31:0] read_data;  // AxiLiteSlave.java:124
  reg [1:0] read_response;  // AxiLiteSlave.java:125
  reg answering;  // AxiLiteSlave.java:126

  assign bus_awready = address_ready;  // AxiLiteSlave.java:72

  wire acts = address_held && data_held && (!responding || bus_bready);  // AxiLiteSlave.java:68
  wire takes_address = bus_awvalid && address_ready;  // AxiLiteSlave.java:69
  always @(posedge aclk) begin
    if (!aresetn) begin
      address_ready <= 1'b0;  // AxiLiteSlave.java:58
    end else begin
      address_ready <= acts || !(address_held || takes_address);  // AxiLiteSlave.java:73
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      address_held <= 1'b0;  // AxiLiteSlave.java:59
    end else if (acts) begin  // AxiLiteSlave.java:74
      address_held <= 1'b0;  // AxiLiteSlave.java:74
    end else if (takes_address) begin  // AxiLiteSlave.java:74
      address_held <= 1'b1;  // AxiLiteSlave.java:74
    end
  end

  always @(posedge aclk) begin
    if (takes_address) begin  // AxiLiteSlave.java:75
      write_word_1 <= bus_awaddr[11:2];  // AxiLiteSlave.java:75
    end
  end

  assign bus_wready = data_ready;  // AxiLiteSlave.java:77

  wire takes_data = bus_wvalid && data_ready;  // AxiLiteSlave.java:70
  always @(posedge aclk) begin
    if (!aresetn) begin
      data_ready <= 1'b0;  // AxiLiteSlave.java:61
    end else begin
      data_ready <= acts || !(data_held || takes_data);  // AxiLiteSlave.java:78
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      data_held <= 1'b0;  // AxiLiteSlave.java:62
    end else if (acts) begin  // AxiLiteSlave.java:79
      data_held <= 1'b0;  // AxiLiteSlave.java:79
    end else if (takes_data) begin  // AxiLiteSlave.java:79
      data_held <= 1'b1;  // AxiLiteSlave.java:79
    end
  end

  always @(posedge aclk) begin
    if (takes_data) begin  // AxiLiteSlave.java:80
      write_data_1 <= bus_wdata;  // AxiLiteSlave.java:83
      write_strobe_1 <= bus_wstrb;  // AxiLiteSlave.java:84
    end
  end

  assign write_enable = acts;  // AxiLiteSlave.java:87
  assign write_word = write_word_1;  // AxiLiteSlave.java:88
  assign write_data = write_data_1;  // AxiLiteSlave.java:89
  assign write_strobe = write_strobe_1;  // AxiLiteSlave.java:90
  assign bus_bvalid = responding;  // AxiLiteSlave.java:92
  assign bus_bresp = response;  // AxiLiteSlave.java:93

  always @(posedge aclk) begin
    if (!aresetn) begin
      responding <= 1'b0;  // AxiLiteSlave.java:65
      response <= 2'd0;  // AxiLiteSlave.java:66
    end else if (acts) begin  // AxiLiteSlave.java:94
      responding <= 1'b1;  // AxiLiteSlave.java:97
      response <= write_refused ? 2'd2 : 2'd0;  // AxiLiteSlave.java:98
    end else if (bus_bready) begin  // AxiLiteSlave.java:100
      responding <= 1'b0;  // AxiLiteSlave.java:100
    end
  end

  assign bus_arready = ready;  // AxiLiteSlave.java:131

  wire takes = bus_arvalid && ready;  // AxiLiteSlave.java:128
  wire acts_1 = held && !asked && (!answering || bus_rready);  // AxiLiteSlave.java:129
  always @(posedge aclk) begin
    if (!aresetn) begin
      ready <= 1'b0;  // AxiLiteSlave.java:120
    end else begin
      ready <= acts_1 || !(held || takes);  // AxiLiteSlave.java:132
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 1'b0;  // AxiLiteSlave.java:121
    end else if (acts_1) begin  // AxiLiteSlave.java:133
      held <= 1'b0;  // AxiLiteSlave.java:133
    end else if (takes) begin  // AxiLiteSlave.java:133
      held <= 1'b1;  // AxiLiteSlave.java:133
    end
  end

  always @(posedge aclk) begin
    if (takes) begin  // AxiLiteSlave.java:134
      read_word_1 <= bus_araddr[11:2];  // AxiLiteSlave.java:134
    end
  end

  assign read_enable = acts_1;  // AxiLiteSlave.java:136
  assign read_word = read_word_1;  // AxiLiteSlave.java:137

  always @(posedge aclk) begin
    if (!aresetn) begin
      asked <= 1'b0;  // AxiLiteSlave.java:122
    end else if (acts_1) begin  // AxiLiteSlave.java:138
      asked <= 1'b1;  // AxiLiteSlave.java:138
    end else if (answer_done) begin  // AxiLiteSlave.java:138
      asked <= 1'b0;  // AxiLiteSlave.java:138
    end
  end

  assign bus_rvalid = answering;  // AxiLiteSlave.java:140
  assign bus_rdata = read_data;  // AxiLiteSlave.java:141
  assign bus_rresp = read_response;  // AxiLiteSlave.java:142

  always @(posedge aclk) begin
    if (!aresetn) begin
      read_data <= 32'd0;  // AxiLiteSlave.java:124
      read_response <= 2'd0;  // AxiLiteSlave.java:125
      answering <= 1'b0;  // AxiLiteSlave.java:126
    end else if (answer_done) begin  // AxiLiteSlave.java:143
      answering <= 1'b1;  // AxiLiteSlave.java:146
      read_data <= answer_data;  // AxiLiteSlave.java:147
      read_response <= answer_refused ? 2'd2 : 2'd0;  // AxiLiteSlave.java:148
    end else if (bus_rready) begin  // AxiLiteSlave.java:150
      answering <= 1'b0;  // AxiLiteSlave.java:150
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, bus_awaddr[1:0], bus_awprot, bus_araddr[1:0], bus_arprot};
endmodule

`default_nettype wire

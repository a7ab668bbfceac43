// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiLiteSlave
// with Params[addressBits=12]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiLiteSlave (  // AxiLiteSlave.java:56
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        write_refused,  // AxiLiteSlave.java:47
  input  wire        answer_done,  // AxiLiteSlave.java:53
  input  wire [31:0] answer_data,  // AxiLiteSlave.java:53
  input  wire        answer_refused,  // AxiLiteSlave.java:53
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
  output wire        write_enable,  // AxiLiteSlave.java:58
  output wire [9:0]  write_word,  // AxiLiteSlave.java:58
  output wire [31:0] write_data,  // AxiLiteSlave.java:58
  output wire [3:0]  write_strobe,  // AxiLiteSlave.java:58
  output wire        read_enable,  // AxiLiteSlave.java:59
  output wire [9:0]  read_word  // AxiLiteSlave.java:59
);

  reg address_ready;  // AxiLiteSlave.java:66
  reg address_held;  // AxiLiteSlave.java:67
  reg [9:0] write_word_1;  // AxiLiteSlave.java:68
  reg data_ready;  // AxiLiteSlave.java:69
  reg data_held;  // AxiLiteSlave.java:70
  reg [31:0] write_data_1;  // AxiLiteSlave.java:71
  reg [3:0] write_strobe_1;  // AxiLiteSlave.java:72
  reg responding;  // AxiLiteSlave.java:73
  reg [1:0] response;  // AxiLiteSlave.java:74
  reg ready;  // AxiLiteSlave.java:128
  reg held;  // AxiLiteSlave.java:129
  reg asked;  // AxiLiteSlave.java:130
  reg [9:0] read_word_1;  // AxiLiteSlave.java:131
  reg [31:0] read_data;  // AxiLiteSlave.java:132
  reg [1:0] read_response;  // AxiLiteSlave.java:133
  reg answering;  // AxiLiteSlave.java:134

  assign bus_awready = address_ready;  // AxiLiteSlave.java:80

  wire acts = address_held && data_held && (!responding || bus_bready);  // AxiLiteSlave.java:76
  wire takes_address = bus_awvalid && address_ready;  // AxiLiteSlave.java:77
  always @(posedge aclk) begin
    if (!aresetn) begin
      address_ready <= 1'b0;  // AxiLiteSlave.java:66
    end else begin
      address_ready <= acts || !(address_held || takes_address);  // AxiLiteSlave.java:81
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      address_held <= 1'b0;  // AxiLiteSlave.java:67
    end else if (acts) begin  // AxiLiteSlave.java:82
      address_held <= 1'b0;  // AxiLiteSlave.java:82
    end else if (takes_address) begin  // AxiLiteSlave.java:82
      address_held <= 1'b1;  // AxiLiteSlave.java:82
    end
  end

  always @(posedge aclk) begin
    if (takes_address) begin  // AxiLiteSlave.java:83
      write_word_1 <= bus_awaddr[11:2];  // AxiLiteSlave.java:83
    end
  end

  assign bus_wready = data_ready;  // AxiLiteSlave.java:85

  wire takes_data = bus_wvalid && data_ready;  // AxiLiteSlave.java:78
  always @(posedge aclk) begin
    if (!aresetn) begin
      data_ready <= 1'b0;  // AxiLiteSlave.java:69
    end else begin
      data_ready <= acts || !(data_held || takes_data);  // AxiLiteSlave.java:86
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      data_held <= 1'b0;  // AxiLiteSlave.java:70
    end else if (acts) begin  // AxiLiteSlave.java:87
      data_held <= 1'b0;  // AxiLiteSlave.java:87
    end else if (takes_data) begin  // AxiLiteSlave.java:87
      data_held <= 1'b1;  // AxiLiteSlave.java:87
    end
  end

  always @(posedge aclk) begin
    if (takes_data) begin  // AxiLiteSlave.java:88
      write_data_1 <= bus_wdata;  // AxiLiteSlave.java:91
      write_strobe_1 <= bus_wstrb;  // AxiLiteSlave.java:92
    end
  end

  assign write_enable = acts;  // AxiLiteSlave.java:95
  assign write_word = write_word_1;  // AxiLiteSlave.java:96
  assign write_data = write_data_1;  // AxiLiteSlave.java:97
  assign write_strobe = write_strobe_1;  // AxiLiteSlave.java:98
  assign bus_bvalid = responding;  // AxiLiteSlave.java:100
  assign bus_bresp = response;  // AxiLiteSlave.java:101

  always @(posedge aclk) begin
    if (!aresetn) begin
      responding <= 1'b0;  // AxiLiteSlave.java:73
      response <= 2'd0;  // AxiLiteSlave.java:74
    end else if (acts) begin  // AxiLiteSlave.java:102
      responding <= 1'b1;  // AxiLiteSlave.java:105
      response <= write_refused ? 2'd2 : 2'd0;  // AxiLiteSlave.java:106
    end else if (bus_bready) begin  // AxiLiteSlave.java:108
      responding <= 1'b0;  // AxiLiteSlave.java:108
    end
  end

  assign bus_arready = ready;  // AxiLiteSlave.java:139

  wire takes = bus_arvalid && ready;  // AxiLiteSlave.java:136
  wire acts_1 = held && !asked && (!answering || bus_rready);  // AxiLiteSlave.java:137
  always @(posedge aclk) begin
    if (!aresetn) begin
      ready <= 1'b0;  // AxiLiteSlave.java:128
    end else begin
      ready <= acts_1 || !(held || takes);  // AxiLiteSlave.java:140
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      held <= 1'b0;  // AxiLiteSlave.java:129
    end else if (acts_1) begin  // AxiLiteSlave.java:141
      held <= 1'b0;  // AxiLiteSlave.java:141
    end else if (takes) begin  // AxiLiteSlave.java:141
      held <= 1'b1;  // AxiLiteSlave.java:141
    end
  end

  always @(posedge aclk) begin
    if (takes) begin  // AxiLiteSlave.java:142
      read_word_1 <= bus_araddr[11:2];  // AxiLiteSlave.java:142
    end
  end

  assign read_enable = acts_1;  // AxiLiteSlave.java:144
  assign read_word = read_word_1;  // AxiLiteSlave.java:145

  always @(posedge aclk) begin
    if (!aresetn) begin
      asked <= 1'b0;  // AxiLiteSlave.java:130
    end else if (acts_1) begin  // AxiLiteSlave.java:146
      asked <= 1'b1;  // AxiLiteSlave.java:146
    end else if (answer_done) begin  // AxiLiteSlave.java:146
      asked <= 1'b0;  // AxiLiteSlave.java:146
    end
  end

  assign bus_rvalid = answering;  // AxiLiteSlave.java:148
  assign bus_rdata = read_data;  // AxiLiteSlave.java:149
  assign bus_rresp = read_response;  // AxiLiteSlave.java:150

  always @(posedge aclk) begin
    if (!aresetn) begin
      read_data <= 32'd0;  // AxiLiteSlave.java:132
      read_response <= 2'd0;  // AxiLiteSlave.java:133
      answering <= 1'b0;  // AxiLiteSlave.java:134
    end else if (answer_done) begin  // AxiLiteSlave.java:151
      answering <= 1'b1;  // AxiLiteSlave.java:154
      read_data <= answer_data;  // AxiLiteSlave.java:155
      read_response <= answer_refused ? 2'd2 : 2'd0;  // AxiLiteSlave.java:156
    end else if (bus_rready) begin  // AxiLiteSlave.java:158
      answering <= 1'b0;  // AxiLiteSlave.java:158
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, bus_awaddr[1:0], bus_awprot, bus_araddr[1:0], bus_arprot};
endmodule

`default_nettype wire

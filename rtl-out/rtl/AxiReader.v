// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiReader
// with Params[addressBits=32, dataBits=32, clients=2, outstanding=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiReader (  // AxiReader.java:60
  input  wire        aclk,
  input  wire        aresetn,
  output wire        open,  // AxiReader.java:57
  input  wire        requests_0_valid,  // AxiReader.java:61
  output wire        requests_0_ready,  // AxiReader.java:61
  input  wire [31:0] requests_0_address,  // AxiReader.java:61
  input  wire [7:0]  requests_0_length,  // AxiReader.java:61
  input  wire        requests_1_valid,  // AxiReader.java:61
  output wire        requests_1_ready,  // AxiReader.java:61
  input  wire [31:0] requests_1_address,  // AxiReader.java:61
  input  wire [7:0]  requests_1_length,  // AxiReader.java:61
  output wire        beats_0_valid,  // AxiReader.java:62
  input  wire        beats_0_ready,  // AxiReader.java:62
  output wire [31:0] beats_0_data,  // AxiReader.java:62
  output wire [1:0]  beats_0_response,  // AxiReader.java:62
  output wire        beats_0_last,  // AxiReader.java:62
  output wire        beats_1_valid,  // AxiReader.java:62
  input  wire        beats_1_ready,  // AxiReader.java:62
  output wire [31:0] beats_1_data,  // AxiReader.java:62
  output wire [1:0]  beats_1_response,  // AxiReader.java:62
  output wire        beats_1_last,  // AxiReader.java:62
  output wire        bursts_valid,  // AxiReader.java:63
  input  wire        bursts_ready,  // AxiReader.java:63
  output wire [31:0] bursts_address,  // AxiReader.java:63
  output wire [7:0]  bursts_length,  // AxiReader.java:63
  input  wire        arriving_valid,  // AxiReader.java:64
  output wire        arriving_ready,  // AxiReader.java:64
  input  wire [31:0] arriving_data,  // AxiReader.java:64
  input  wire [1:0]  arriving_response,  // AxiReader.java:64
  input  wire        arriving_last,  // AxiReader.java:64
  output wire        fault_occurs,  // AxiReader.java:65
  output wire [31:0] fault_address,  // AxiReader.java:65
  output wire [1:0]  fault_response  // AxiReader.java:65
);

  reg waits;  // AxiReader.java:68
  reg waiting;  // AxiReader.java:69
  wire asked_valid;  // AxiReader.java:74
  wire asked_ready;  // AxiReader.java:74
  wire asked_client;  // AxiReader.java:74
  wire [31:0] asked_address;  // AxiReader.java:74
  wire granted_valid;  // AxiReader.java:75
  wire granted_ready;  // AxiReader.java:75
  wire [31:0] granted_address;  // AxiReader.java:75
  wire [7:0] granted_length;  // AxiReader.java:75
  reg issued_valid;  // AxiReader.java:82
  wire issued_ready;  // AxiReader.java:82
  reg [31:0] issued_address;  // AxiReader.java:82
  reg [7:0] issued_length;  // AxiReader.java:82
  wire owner_in_ready;  // AxiReader.java:85
  wire owner_out_valid;  // AxiReader.java:85
  wire owner_out_client;  // AxiReader.java:85
  wire [31:0] owner_out_address;  // AxiReader.java:85
  wire [1:0] owner_count;  // AxiReader.java:85
  wire beat_in_ready;  // AxiReader.java:87
  wire beat_out_valid;  // AxiReader.java:87
  wire beat_out_ready;  // AxiReader.java:87
  wire [31:0] beat_out_data;  // AxiReader.java:87
  wire [1:0] beat_out_response;  // AxiReader.java:87
  wire beat_out_last;  // AxiReader.java:87

  Fifo_Owner_depth2 owner (  // AxiReader.java:85
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(asked_valid),  // AxiReader.java:85
    .in_ready(owner_in_ready),
    .in_client(asked_client),  // AxiReader.java:85
    .in_address(asked_address),  // AxiReader.java:85
    .out_valid(owner_out_valid),
    .out_ready(beat_out_valid && beat_out_ready && beat_out_last),  // AxiReader.java:92
    .out_client(owner_out_client),
    .out_address(owner_out_address),
    .count(owner_count)
  );

  SkidBuffer beat (  // AxiReader.java:87
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(arriving_valid),  // AxiReader.java:87
    .in_ready(beat_in_ready),
    .in_data(arriving_data),  // AxiReader.java:87
    .in_response(arriving_response),  // AxiReader.java:87
    .in_last(arriving_last),  // AxiReader.java:87
    .out_valid(beat_out_valid),
    .out_ready(beat_out_ready),
    .out_data(beat_out_data),
    .out_response(beat_out_response),
    .out_last(beat_out_last)
  );

  wire anyone = requests_0_valid || requests_1_valid;  // AxiReader.java:72
  assign asked_valid = anyone && granted_ready;  // AxiReader.java:76

  wire choice_1 = !requests_0_valid;  // AxiReader.java:104
  wire client = waits ? waiting : choice_1;  // AxiReader.java:70
  assign asked_client = client;  // AxiReader.java:76

  wire [31:0] burst_address = client == 1'b0 ? requests_0_address : requests_1_address;  // AxiReader.java:71
  assign asked_address = burst_address;  // AxiReader.java:76
  assign granted_valid = anyone && asked_ready;  // AxiReader.java:77
  assign granted_address = burst_address;  // AxiReader.java:77

  wire [7:0] burst_length = client == 1'b0 ? requests_0_length : requests_1_length;  // AxiReader.java:71
  assign granted_length = burst_length;  // AxiReader.java:77

  wire grants = asked_ready && granted_ready;  // AxiReader.java:78
  assign requests_0_ready = grants && !client;  // AxiReader.java:79
  assign requests_1_ready = grants && client;  // AxiReader.java:79

  always @(posedge aclk) begin
    if (!aresetn) begin
      waits <= 1'b0;  // AxiReader.java:68
    end else begin
      waits <= anyone && !grants;  // AxiReader.java:80
    end
  end

  always @(posedge aclk) begin
    waiting <= client;  // AxiReader.java:81
  end

  assign granted_ready = !issued_valid || issued_ready;  // AxiReader.java:82

  always @(posedge aclk) begin
    if (!aresetn) begin
      issued_valid <= 1'b0;  // AxiReader.java:82
    end else if (granted_ready) begin  // AxiReader.java:82
      issued_valid <= granted_valid;  // AxiReader.java:82
    end
  end

  always @(posedge aclk) begin
    if (granted_ready) begin  // AxiReader.java:82
      if (granted_valid) begin  // AxiReader.java:82
        issued_address <= granted_address;  // AxiReader.java:82
        issued_length <= granted_length;  // AxiReader.java:82
      end
    end
  end

  assign bursts_valid = issued_valid;  // AxiReader.java:83
  assign bursts_address = issued_address;  // AxiReader.java:83
  assign bursts_length = issued_length;  // AxiReader.java:83
  assign issued_ready = bursts_ready;  // AxiReader.java:83
  assign asked_ready = owner_in_ready;  // AxiReader.java:85
  assign arriving_ready = beat_in_ready;  // AxiReader.java:87
  assign beats_0_valid = beat_out_valid && !owner_out_client;  // AxiReader.java:90
  assign beats_0_data = beat_out_data;  // AxiReader.java:90
  assign beats_0_response = beat_out_response;  // AxiReader.java:90
  assign beats_0_last = beat_out_last;  // AxiReader.java:90
  assign beats_1_valid = beat_out_valid && owner_out_client;  // AxiReader.java:90
  assign beats_1_data = beat_out_data;  // AxiReader.java:90
  assign beats_1_response = beat_out_response;  // AxiReader.java:90
  assign beats_1_last = beat_out_last;  // AxiReader.java:90
  assign beat_out_ready = owner_out_client == 1'b0 ? beats_0_ready : beats_1_ready;  // AxiReader.java:91
  assign fault_occurs = beat_out_valid && beat_out_ready && beat_out_response[1];  // AxiReader.java:93
  assign fault_address = owner_out_address;  // AxiReader.java:94
  assign fault_response = beat_out_response;  // AxiReader.java:95
  assign open = owner_out_valid;  // AxiReader.java:96

  // Bits that nothing reads.
  wire _unused = &{1'b0, owner_count};
endmodule

`default_nettype wire

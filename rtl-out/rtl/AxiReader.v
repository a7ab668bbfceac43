// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiReader
// with Params[addressBits=32, dataBits=32, clients=2, outstanding=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiReader (  // AxiReader.java:67
  input  wire        aclk,
  input  wire        aresetn,
  output wire        open,  // AxiReader.java:64
  input  wire        requests_0_valid,  // AxiReader.java:68
  output wire        requests_0_ready,  // AxiReader.java:68
  input  wire [31:0] requests_0_address,  // AxiReader.java:68
  input  wire [7:0]  requests_0_length,  // AxiReader.java:68
  input  wire        requests_1_valid,  // AxiReader.java:68
  output wire        requests_1_ready,  // AxiReader.java:68
  input  wire [31:0] requests_1_address,  // AxiReader.java:68
  input  wire [7:0]  requests_1_length,  // AxiReader.java:68
  output wire        beats_0_valid,  // AxiReader.java:69
  input  wire        beats_0_ready,  // AxiReader.java:69
  output wire [31:0] beats_0_data,  // AxiReader.java:69
  output wire [1:0]  beats_0_response,  // AxiReader.java:69
  output wire        beats_0_last,  // AxiReader.java:69
  output wire        beats_1_valid,  // AxiReader.java:69
  input  wire        beats_1_ready,  // AxiReader.java:69
  output wire [31:0] beats_1_data,  // AxiReader.java:69
  output wire [1:0]  beats_1_response,  // AxiReader.java:69
  output wire        beats_1_last,  // AxiReader.java:69
  output wire        bursts_valid,  // AxiReader.java:70
  input  wire        bursts_ready,  // AxiReader.java:70
  output wire [31:0] bursts_address,  // AxiReader.java:70
  output wire [7:0]  bursts_length,  // AxiReader.java:70
  input  wire        arriving_valid,  // AxiReader.java:71
  output wire        arriving_ready,  // AxiReader.java:71
  input  wire [31:0] arriving_data,  // AxiReader.java:71
  input  wire [1:0]  arriving_response,  // AxiReader.java:71
  input  wire        arriving_last,  // AxiReader.java:71
  output wire        fault_occurs,  // AxiReader.java:72
  output wire [31:0] fault_address,  // AxiReader.java:72
  output wire [1:0]  fault_response  // AxiReader.java:72
);

  wire asked_valid;  // AxiReader.java:76
  wire asked_ready;  // AxiReader.java:76
  wire asked_client;  // AxiReader.java:76
  wire [31:0] asked_address;  // AxiReader.java:76
  wire granted_valid;  // AxiReader.java:77
  wire granted_ready;  // AxiReader.java:77
  wire [31:0] granted_address;  // AxiReader.java:77
  wire [7:0] granted_length;  // AxiReader.java:77
  reg waits;  // AxiReader.java:120
  reg waiting;  // AxiReader.java:121
  reg issued_valid;  // AxiReader.java:85
  wire issued_ready;  // AxiReader.java:85
  reg [31:0] issued_address;  // AxiReader.java:85
  reg [7:0] issued_length;  // AxiReader.java:85
  wire owners_in_ready;  // AxiReader.java:88
  wire owners_out_valid;  // AxiReader.java:88
  wire owners_out_client;  // AxiReader.java:88
  wire [31:0] owners_out_address;  // AxiReader.java:88
  wire [1:0] owners_count;  // AxiReader.java:88
  wire beat_in_ready;  // AxiReader.java:92
  wire beat_out_valid;  // AxiReader.java:92
  wire beat_out_ready;  // AxiReader.java:92
  wire [31:0] beat_out_data;  // AxiReader.java:92
  wire [1:0] beat_out_response;  // AxiReader.java:92
  wire beat_out_last;  // AxiReader.java:92

  Fifo_Owner_depth2 owners (  // AxiReader.java:88
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(asked_valid),  // AxiReader.java:89
    .in_ready(owners_in_ready),
    .in_client(asked_client),  // AxiReader.java:89
    .in_address(asked_address),  // AxiReader.java:89
    .out_valid(owners_out_valid),
    .out_ready(beat_out_valid && beat_out_ready && beat_out_last),  // AxiReader.java:97
    .out_client(owners_out_client),
    .out_address(owners_out_address),
    .count(owners_count)
  );

  SkidBuffer beat (  // AxiReader.java:92
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(arriving_valid),  // AxiReader.java:92
    .in_ready(beat_in_ready),
    .in_data(arriving_data),  // AxiReader.java:92
    .in_response(arriving_response),  // AxiReader.java:92
    .in_last(arriving_last),  // AxiReader.java:92
    .out_valid(beat_out_valid),
    .out_ready(beat_out_ready),
    .out_data(beat_out_data),
    .out_response(beat_out_response),
    .out_last(beat_out_last)
  );

  wire anyone = requests_0_valid || requests_1_valid;  // AxiReader.java:78
  wire grants = asked_ready && granted_ready;  // AxiReader.java:79
  always @(posedge aclk) begin
    if (!aresetn) begin
      waits <= 1'b0;  // AxiReader.java:120
    end else begin
      waits <= anyone && !grants;  // AxiReader.java:123
    end
  end

  wire first_choice_1 = !requests_0_valid;  // AxiReader.java:166
  wire client = waits ? waiting : first_choice_1;  // AxiReader.java:122
  always @(posedge aclk) begin
    waiting <= client;  // AxiReader.java:124
  end

  assign asked_valid = anyone && granted_ready;  // AxiReader.java:82
  assign asked_client = client;  // AxiReader.java:82

  wire [31:0] burst_address = client == 1'b0 ? requests_0_address : requests_1_address;  // AxiReader.java:81
  assign asked_address = burst_address;  // AxiReader.java:82
  assign granted_valid = anyone && asked_ready;  // AxiReader.java:83
  assign granted_address = burst_address;  // AxiReader.java:83

  wire [7:0] burst_length = client == 1'b0 ? requests_0_length : requests_1_length;  // AxiReader.java:81
  assign granted_length = burst_length;  // AxiReader.java:83
  assign requests_0_ready = grants && !client;  // AxiReader.java:84
  assign requests_1_ready = grants && client;  // AxiReader.java:84
  assign granted_ready = !issued_valid || issued_ready;  // AxiReader.java:85

  always @(posedge aclk) begin
    if (!aresetn) begin
      issued_valid <= 1'b0;  // AxiReader.java:85
    end else if (granted_ready) begin  // AxiReader.java:85
      issued_valid <= granted_valid;  // AxiReader.java:85
    end
  end

  always @(posedge aclk) begin
    if (granted_ready) begin  // AxiReader.java:85
      if (granted_valid) begin  // AxiReader.java:85
        issued_address <= granted_address;  // AxiReader.java:85
        issued_length <= granted_length;  // AxiReader.java:85
      end
    end
  end

  assign bursts_valid = issued_valid;  // AxiReader.java:86
  assign bursts_address = issued_address;  // AxiReader.java:86
  assign bursts_length = issued_length;  // AxiReader.java:86
  assign issued_ready = bursts_ready;  // AxiReader.java:86
  assign asked_ready = owners_in_ready;  // AxiReader.java:89
  assign arriving_ready = beat_in_ready;  // AxiReader.java:92
  assign beats_0_valid = beat_out_valid && !owners_out_client;  // AxiReader.java:95
  assign beats_0_data = beat_out_data;  // AxiReader.java:95
  assign beats_0_response = beat_out_response;  // AxiReader.java:95
  assign beats_0_last = beat_out_last;  // AxiReader.java:95
  assign beats_1_valid = beat_out_valid && owners_out_client;  // AxiReader.java:95
  assign beats_1_data = beat_out_data;  // AxiReader.java:95
  assign beats_1_response = beat_out_response;  // AxiReader.java:95
  assign beats_1_last = beat_out_last;  // AxiReader.java:95
  assign beat_out_ready = owners_out_client == 1'b0 ? beats_0_ready : beats_1_ready;  // AxiReader.java:96
  assign fault_occurs = beat_out_valid && beat_out_ready && beat_out_response[1];  // AxiReader.java:98
  assign fault_address = owners_out_address;  // AxiReader.java:99
  assign fault_response = beat_out_response;  // AxiReader.java:100
  assign open = owners_out_valid;  // AxiReader.java:101

  // Bits that nothing reads.
  wire _unused = &{1'b0, owners_count};
endmodule

`default_nettype wire

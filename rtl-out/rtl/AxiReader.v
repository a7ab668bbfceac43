// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiReader
// with Params[addressBits=32, dataBits=32, clients=2, outstanding=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiReader (  // AxiReader.java:58
  input  wire        aclk,
  input  wire        aresetn,
  output wire        open,  // AxiReader.java:55
  input  wire        requests_0_valid,  // AxiReader.java:59
  output wire        requests_0_ready,  // AxiReader.java:59
  input  wire [31:0] requests_0_address,  // AxiReader.java:59
  input  wire [7:0]  requests_0_length,  // AxiReader.java:59
  input  wire        requests_1_valid,  // AxiReader.java:59
  output wire        requests_1_ready,  // AxiReader.java:59
  input  wire [31:0] requests_1_address,  // AxiReader.java:59
  input  wire [7:0]  requests_1_length,  // AxiReader.java:59
  output wire        beats_0_valid,  // AxiReader.java:60
  input  wire        beats_0_ready,  // AxiReader.java:60
  output wire [31:0] beats_0_data,  // AxiReader.java:60
  output wire [1:0]  beats_0_response,  // AxiReader.java:60
  output wire        beats_0_last,  // AxiReader.java:60
  output wire        beats_1_valid,  // AxiReader.java:60
  input  wire        beats_1_ready,  // AxiReader.java:60
  output wire [31:0] beats_1_data,  // AxiReader.java:60
  output wire [1:0]  beats_1_response,  // AxiReader.java:60
  output wire        beats_1_last,  // AxiReader.java:60
  output wire        bursts_valid,  // AxiReader.java:61
  input  wire        bursts_ready,  // AxiReader.java:61
  output wire [31:0] bursts_address,  // AxiReader.java:61
  output wire [7:0]  bursts_length,  // AxiReader.java:61
  input  wire        arriving_valid,  // AxiReader.java:62
  output wire        arriving_ready,  // AxiReader.java:62
  input  wire [31:0] arriving_data,  // AxiReader.java:62
  input  wire [1:0]  arriving_response,  // AxiReader.java:62
  input  wire        arriving_last,  // AxiReader.java:62
  output wire        fault_occurs,  // AxiReader.java:63
  output wire [31:0] fault_address,  // AxiReader.java:63
  output wire [1:0]  fault_response  // AxiReader.java:63
);

  wire asked_valid;  // AxiReader.java:69
  wire asked_ready;  // AxiReader.java:69
  wire asked_client;  // AxiReader.java:69
  wire [31:0] asked_address;  // AxiReader.java:69
  wire granted_valid;  // AxiReader.java:70
  wire granted_ready;  // AxiReader.java:70
  wire [31:0] granted_address;  // AxiReader.java:70
  wire [7:0] granted_length;  // AxiReader.java:70
  reg issued_valid;  // AxiReader.java:75
  wire issued_ready;  // AxiReader.java:75
  reg [31:0] issued_address;  // AxiReader.java:75
  reg [7:0] issued_length;  // AxiReader.java:75
  wire owner_in_ready;  // AxiReader.java:78
  wire owner_out_valid;  // AxiReader.java:78
  wire owner_out_client;  // AxiReader.java:78
  wire [31:0] owner_out_address;  // AxiReader.java:78
  wire [1:0] owner_count;  // AxiReader.java:78
  wire beat_in_ready;  // AxiReader.java:80
  wire beat_out_valid;  // AxiReader.java:80
  wire beat_out_ready;  // AxiReader.java:80
  wire [31:0] beat_out_data;  // AxiReader.java:80
  wire [1:0] beat_out_response;  // AxiReader.java:80
  wire beat_out_last;  // AxiReader.java:80

  Fifo_Owner_depth2 owner (  // AxiReader.java:78
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(asked_valid),  // AxiReader.java:78
    .in_ready(owner_in_ready),
    .in_client(asked_client),  // AxiReader.java:78
    .in_address(asked_address),  // AxiReader.java:78
    .out_valid(owner_out_valid),
    .out_ready(beat_out_valid && beat_out_ready && beat_out_last),  // AxiReader.java:85
    .out_client(owner_out_client),
    .out_address(owner_out_address),
    .count(owner_count)
  );

  SkidBuffer beat (  // AxiReader.java:80
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(arriving_valid),  // AxiReader.java:80
    .in_ready(beat_in_ready),
    .in_data(arriving_data),  // AxiReader.java:80
    .in_response(arriving_response),  // AxiReader.java:80
    .in_last(arriving_last),  // AxiReader.java:80
    .out_valid(beat_out_valid),
    .out_ready(beat_out_ready),
    .out_data(beat_out_data),
    .out_response(beat_out_response),
    .out_last(beat_out_last)
  );

  wire anyone = requests_0_valid || requests_1_valid;  // AxiReader.java:67
  assign asked_valid = anyone && granted_ready;  // AxiReader.java:71

  wire client_choice_1 = !requests_0_valid;  // AxiReader.java:97
  assign asked_client = client_choice_1;  // AxiReader.java:71

  wire [31:0] burst_address = client_choice_1 == 1'b0 ? requests_0_address : requests_1_address;  // AxiReader.java:66
  assign asked_address = burst_address;  // AxiReader.java:71
  assign granted_valid = anyone && asked_ready;  // AxiReader.java:72
  assign granted_address = burst_address;  // AxiReader.java:72

  wire [7:0] burst_length = client_choice_1 == 1'b0 ? requests_0_length : requests_1_length;  // AxiReader.java:66
  assign granted_length = burst_length;  // AxiReader.java:72

  wire grants = asked_ready && granted_ready;  // AxiReader.java:73
  assign requests_0_ready = grants && !client_choice_1;  // AxiReader.java:74
  assign requests_1_ready = grants && client_choice_1;  // AxiReader.java:74
  assign granted_ready = !issued_valid || issued_ready;  // AxiReader.java:75

  always @(posedge aclk) begin
    if (!aresetn) begin
      issued_valid <= 1'b0;  // AxiReader.java:75
    end else if (granted_ready) begin  // AxiReader.java:75
      issued_valid <= granted_valid;  // AxiReader.java:75
    end
  end

  always @(posedge aclk) begin
    if (granted_ready) begin  // AxiReader.java:75
      if (granted_valid) begin  // AxiReader.java:75
        issued_address <= granted_address;  // AxiReader.java:75
        issued_length <= granted_length;  // AxiReader.java:75
      end
    end
  end

  assign bursts_valid = issued_valid;  // AxiReader.java:76
  assign bursts_address = issued_address;  // AxiReader.java:76
  assign bursts_length = issued_length;  // AxiReader.java:76
  assign issued_ready = bursts_ready;  // AxiReader.java:76
  assign asked_ready = owner_in_ready;  // AxiReader.java:78
  assign arriving_ready = beat_in_ready;  // AxiReader.java:80
  assign beats_0_valid = beat_out_valid && !owner_out_client;  // AxiReader.java:83
  assign beats_0_data = beat_out_data;  // AxiReader.java:83
  assign beats_0_response = beat_out_response;  // AxiReader.java:83
  assign beats_0_last = beat_out_last;  // AxiReader.java:83
  assign beats_1_valid = beat_out_valid && owner_out_client;  // AxiReader.java:83
  assign beats_1_data = beat_out_data;  // AxiReader.java:83
  assign beats_1_response = beat_out_response;  // AxiReader.java:83
  assign beats_1_last = beat_out_last;  // AxiReader.java:83
  assign beat_out_ready = owner_out_client == 1'b0 ? beats_0_ready : beats_1_ready;  // AxiReader.java:84
  assign fault_occurs = beat_out_valid && beat_out_ready && beat_out_response[1];  // AxiReader.java:86
  assign fault_address = owner_out_address;  // AxiReader.java:87
  assign fault_response = beat_out_response;  // AxiReader.java:88
  assign open = owner_out_valid;  // AxiReader.java:89

  // Bits that nothing reads.
  wire _unused = &{1'b0, owner_count};
endmodule

`default_nettype wire

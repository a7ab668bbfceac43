// Ditto 0.1.0, configuration 337039b1700360b0
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

  reg waits;  // AxiReader.java:75
  reg waiting;  // AxiReader.java:76
  wire asked_valid;  // AxiReader.java:81
  wire asked_ready;  // AxiReader.java:81
  wire asked_client;  // AxiReader.java:81
  wire [31:0] asked_address;  // AxiReader.java:81
  wire granted_valid;  // AxiReader.java:82
  wire granted_ready;  // AxiReader.java:82
  wire [31:0] granted_address;  // AxiReader.java:82
  wire [7:0] granted_length;  // AxiReader.java:82
  reg issued_valid;  // AxiReader.java:89
  wire issued_ready;  // AxiReader.java:89
  reg [31:0] issued_address;  // AxiReader.java:89
  reg [7:0] issued_length;  // AxiReader.java:89
  wire owners_in_ready;  // AxiReader.java:92
  wire owners_out_valid;  // AxiReader.java:92
  wire owners_out_client;  // AxiReader.java:92
  wire [31:0] owners_out_address;  // AxiReader.java:92
  wire [1:0] owners_count;  // AxiReader.java:92
  wire beat_in_ready;  // AxiReader.java:96
  wire beat_out_valid;  // AxiReader.java:96
  wire beat_out_ready;  // AxiReader.java:96
  wire [31:0] beat_out_data;  // AxiReader.java:96
  wire [1:0] beat_out_response;  // AxiReader.java:96
  wire beat_out_last;  // AxiReader.java:96

  Fifo_Owner_depth2 owners (  // AxiReader.java:92
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(asked_valid),  // AxiReader.java:93
    .in_ready(owners_in_ready),
    .in_client(asked_client),  // AxiReader.java:93
    .in_address(asked_address),  // AxiReader.java:93
    .out_valid(owners_out_valid),
    .out_ready(beat_out_valid && beat_out_ready && beat_out_last),  // AxiReader.java:101
    .out_client(owners_out_client),
    .out_address(owners_out_address),
    .count(owners_count)
  );

  SkidBuffer beat (  // AxiReader.java:96
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(arriving_valid),  // AxiReader.java:96
    .in_ready(beat_in_ready),
    .in_data(arriving_data),  // AxiReader.java:96
    .in_response(arriving_response),  // AxiReader.java:96
    .in_last(arriving_last),  // AxiReader.java:96
    .out_valid(beat_out_valid),
    .out_ready(beat_out_ready),
    .out_data(beat_out_data),
    .out_response(beat_out_response),
    .out_last(beat_out_last)
  );

  wire anyone = requests_0_valid || requests_1_valid;  // AxiReader.java:79
  assign asked_valid = anyone && granted_ready;  // AxiReader.java:83

  wire choice_1 = !requests_0_valid;  // AxiReader.java:151
  wire client = waits ? waiting : choice_1;  // AxiReader.java:77
  assign asked_client = client;  // AxiReader.java:83

  wire [31:0] burst_address = client == 1'b0 ? requests_0_address : requests_1_address;  // AxiReader.java:78
  assign asked_address = burst_address;  // AxiReader.java:83
  assign granted_valid = anyone && asked_ready;  // AxiReader.java:84
  assign granted_address = burst_address;  // AxiReader.java:84

  wire [7:0] burst_length = client == 1'b0 ? requests_0_length : requests_1_length;  // AxiReader.java:78
  assign granted_length = burst_length;  // AxiReader.java:84

  wire grants = asked_ready && granted_ready;  // AxiReader.java:85
  assign requests_0_ready = grants && !client;  // AxiReader.java:86
  assign requests_1_ready = grants && client;  // AxiReader.java:86

  always @(posedge aclk) begin
    if (!aresetn) begin
      waits <= 1'b0;  // AxiReader.java:75
    end else begin
      waits <= anyone && !grants;  // AxiReader.java:87
    end
  end

  always @(posedge aclk) begin
    waiting <= client;  // AxiReader.java:88
  end

  assign granted_ready = !issued_valid || issued_ready;  // AxiReader.java:89

  always @(posedge aclk) begin
    if (!aresetn) begin
      issued_valid <= 1'b0;  // AxiReader.java:89
    end else if (granted_ready) begin  // AxiReader.java:89
      issued_valid <= granted_valid;  // AxiReader.java:89
    end
  end

  always @(posedge aclk) begin
    if (granted_ready) begin  // AxiReader.java:89
      if (granted_valid) begin  // AxiReader.java:89
        issued_address <= granted_address;  // AxiReader.java:89
        issued_length <= granted_length;  // AxiReader.java:89
      end
    end
  end

  assign bursts_valid = issued_valid;  // AxiReader.java:90
  assign bursts_address = issued_address;  // AxiReader.java:90
  assign bursts_length = issued_length;  // AxiReader.java:90
  assign issued_ready = bursts_ready;  // AxiReader.java:90
  assign asked_ready = owners_in_ready;  // AxiReader.java:93
  assign arriving_ready = beat_in_ready;  // AxiReader.java:96
  assign beats_0_valid = beat_out_valid && !owners_out_client;  // AxiReader.java:99
  assign beats_0_data = beat_out_data;  // AxiReader.java:99
  assign beats_0_response = beat_out_response;  // AxiReader.java:99
  assign beats_0_last = beat_out_last;  // AxiReader.java:99
  assign beats_1_valid = beat_out_valid && owners_out_client;  // AxiReader.java:99
  assign beats_1_data = beat_out_data;  // AxiReader.java:99
  assign beats_1_response = beat_out_response;  // AxiReader.java:99
  assign beats_1_last = beat_out_last;  // AxiReader.java:99
  assign beat_out_ready = owners_out_client == 1'b0 ? beats_0_ready : beats_1_ready;  // AxiReader.java:100
  assign fault_occurs = beat_out_valid && beat_out_ready && beat_out_response[1];  // AxiReader.java:102
  assign fault_address = owners_out_address;  // AxiReader.java:103
  assign fault_response = beat_out_response;  // AxiReader.java:104
  assign open = owners_out_valid;  // AxiReader.java:105

  // Bits that nothing reads.
  wire _unused = &{1'b0, owners_count};
endmodule

`default_nettype wire

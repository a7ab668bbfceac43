// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiWriter
// with Params[addressBits=32, dataBits=32, outstanding=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiWriter (  // AxiWriter.java:55
  input  wire        aclk,
  input  wire        aresetn,
  output wire        answered,  // AxiWriter.java:49
  input  wire        requests_valid,  // AxiWriter.java:56
  output wire        requests_ready,  // AxiWriter.java:56
  input  wire [31:0] requests_address,  // AxiWriter.java:56
  input  wire [7:0]  requests_length,  // AxiWriter.java:56
  input  wire        data_valid,  // AxiWriter.java:57
  output wire        data_ready,  // AxiWriter.java:57
  input  wire [31:0] data_data,  // AxiWriter.java:57
  output wire        bursts_valid,  // AxiWriter.java:58
  input  wire        bursts_ready,  // AxiWriter.java:58
  output wire [31:0] bursts_address,  // AxiWriter.java:58
  output wire [7:0]  bursts_length,  // AxiWriter.java:58
  output wire        beats_valid,  // AxiWriter.java:59
  input  wire        beats_ready,  // AxiWriter.java:59
  output wire [31:0] beats_data,  // AxiWriter.java:59
  output wire        beats_last,  // AxiWriter.java:59
  input  wire        responses_valid,  // AxiWriter.java:60
  output wire        responses_ready,  // AxiWriter.java:60
  input  wire [1:0]  responses_data,  // AxiWriter.java:60
  output wire        fault_occurs,  // AxiWriter.java:61
  output wire [31:0] fault_address,  // AxiWriter.java:61
  output wire [1:0]  fault_response  // AxiWriter.java:61
);

  wire granted_valid;  // AxiWriter.java:65
  wire granted_ready;  // AxiWriter.java:65
  wire [31:0] granted_address;  // AxiWriter.java:65
  wire [7:0] granted_length;  // AxiWriter.java:65
  wire length_valid;  // AxiWriter.java:66
  wire length_ready;  // AxiWriter.java:66
  wire [7:0] length_data;  // AxiWriter.java:66
  wire address_valid;  // AxiWriter.java:67
  wire address_ready;  // AxiWriter.java:67
  wire [31:0] address_data;  // AxiWriter.java:67
  reg issued_valid;  // AxiWriter.java:72
  wire issued_ready;  // AxiWriter.java:72
  reg [31:0] issued_address;  // AxiWriter.java:72
  reg [7:0] issued_length;  // AxiWriter.java:72
  wire lengths_in_ready;  // AxiWriter.java:75
  wire lengths_out_valid;  // AxiWriter.java:75
  wire [7:0] lengths_out_data;  // AxiWriter.java:75
  wire [1:0] lengths_count;  // AxiWriter.java:75
  wire beat_valid;  // AxiWriter.java:78
  wire beat_ready;  // AxiWriter.java:78
  wire [31:0] beat_data;  // AxiWriter.java:78
  wire beat_last;  // AxiWriter.java:78
  reg [7:0] sent;  // AxiWriter.java:79
  reg leaving_valid;  // AxiWriter.java:85
  wire leaving_ready;  // AxiWriter.java:85
  reg [31:0] leaving_data;  // AxiWriter.java:85
  reg leaving_last;  // AxiWriter.java:85
  wire addresses_in_ready;  // AxiWriter.java:89
  wire addresses_out_valid;  // AxiWriter.java:89
  wire [31:0] addresses_out_data;  // AxiWriter.java:89
  wire [1:0] addresses_count;  // AxiWriter.java:89
  reg listening;  // AxiWriter.java:92

  wire last = sent == lengths_out_data;  // AxiWriter.java:80
  Fifo_u8_depth2 lengths (  // AxiWriter.java:75
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(length_valid),  // AxiWriter.java:76
    .in_ready(lengths_in_ready),
    .in_data(length_data),  // AxiWriter.java:76
    .out_valid(lengths_out_valid),
    .out_ready(beat_valid && beat_ready && last),  // AxiWriter.java:83
    .out_data(lengths_out_data),
    .count(lengths_count)
  );

  wire answer = responses_valid && responses_ready;  // AxiWriter.java:95
  Fifo_u32_depth2 addresses (  // AxiWriter.java:89
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(address_valid),  // AxiWriter.java:90
    .in_ready(addresses_in_ready),
    .in_data(address_data),  // AxiWriter.java:90
    .out_valid(addresses_out_valid),
    .out_ready(answer),  // AxiWriter.java:96
    .out_data(addresses_out_data),
    .count(addresses_count)
  );

  assign granted_valid = requests_valid && length_ready && address_ready;  // AxiWriter.java:68
  assign granted_address = requests_address;  // AxiWriter.java:68
  assign granted_length = requests_length;  // AxiWriter.java:68
  assign length_valid = requests_valid && granted_ready && address_ready;  // AxiWriter.java:69
  assign length_data = requests_length;  // AxiWriter.java:69
  assign address_valid = requests_valid && granted_ready && length_ready;  // AxiWriter.java:70
  assign address_data = requests_address;  // AxiWriter.java:70
  assign requests_ready = granted_ready && length_ready && address_ready;  // AxiWriter.java:71
  assign granted_ready = !issued_valid || issued_ready;  // AxiWriter.java:72

  always @(posedge aclk) begin
    if (!aresetn) begin
      issued_valid <= 1'b0;  // AxiWriter.java:72
    end else if (granted_ready) begin  // AxiWriter.java:72
      issued_valid <= granted_valid;  // AxiWriter.java:72
    end
  end

  always @(posedge aclk) begin
    if (granted_ready) begin  // AxiWriter.java:72
      if (granted_valid) begin  // AxiWriter.java:72
        issued_address <= granted_address;  // AxiWriter.java:72
        issued_length <= granted_length;  // AxiWriter.java:72
      end
    end
  end

  assign bursts_valid = issued_valid;  // AxiWriter.java:73
  assign bursts_address = issued_address;  // AxiWriter.java:73
  assign bursts_length = issued_length;  // AxiWriter.java:73
  assign issued_ready = bursts_ready;  // AxiWriter.java:73
  assign length_ready = lengths_in_ready;  // AxiWriter.java:76
  assign beat_valid = lengths_out_valid && data_valid;  // AxiWriter.java:81
  assign beat_data = data_data;  // AxiWriter.java:81
  assign beat_last = last;  // AxiWriter.java:81
  assign data_ready = lengths_out_valid && beat_ready;  // AxiWriter.java:82

  always @(posedge aclk) begin
    if (!aresetn) begin
      sent <= 8'd0;  // AxiWriter.java:79
    end else if (beat_valid && beat_ready) begin  // AxiWriter.java:84
      sent <= last ? 8'd0 : sent + 8'd1;  // AxiWriter.java:84
    end
  end

  assign beat_ready = !leaving_valid || leaving_ready;  // AxiWriter.java:85

  always @(posedge aclk) begin
    if (!aresetn) begin
      leaving_valid <= 1'b0;  // AxiWriter.java:85
    end else if (beat_ready) begin  // AxiWriter.java:85
      leaving_valid <= beat_valid;  // AxiWriter.java:85
    end
  end

  always @(posedge aclk) begin
    if (beat_ready) begin  // AxiWriter.java:85
      if (beat_valid) begin  // AxiWriter.java:85
        leaving_data <= beat_data;  // AxiWriter.java:85
        leaving_last <= beat_last;  // AxiWriter.java:85
      end
    end
  end

  assign beats_valid = leaving_valid;  // AxiWriter.java:86
  assign beats_data = leaving_data;  // AxiWriter.java:86
  assign beats_last = leaving_last;  // AxiWriter.java:86
  assign leaving_ready = beats_ready;  // AxiWriter.java:86
  assign address_ready = addresses_in_ready;  // AxiWriter.java:90

  always @(posedge aclk) begin
    if (!aresetn) begin
      listening <= 1'b0;  // AxiWriter.java:92
    end else begin
      listening <= 1'b1;  // AxiWriter.java:93
    end
  end

  assign responses_ready = listening;  // AxiWriter.java:94
  assign answered = answer;  // AxiWriter.java:97
  assign fault_occurs = answer && responses_data[1];  // AxiWriter.java:98
  assign fault_address = addresses_out_data;  // AxiWriter.java:99
  assign fault_response = responses_data;  // AxiWriter.java:100

  // Bits that nothing reads.
  wire _unused = &{1'b0, lengths_count, addresses_out_valid, addresses_count};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 337039b1700360b0
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiWriter
// with Params[addressBits=32, dataBits=32, outstanding=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiWriter (  // AxiWriter.java:49
  input  wire        aclk,
  input  wire        aresetn,
  output wire        answered,  // AxiWriter.java:43
  input  wire        requests_valid,  // AxiWriter.java:50
  output wire        requests_ready,  // AxiWriter.java:50
  input  wire [31:0] requests_address,  // AxiWriter.java:50
  input  wire [7:0]  requests_length,  // AxiWriter.java:50
  input  wire        data_valid,  // AxiWriter.java:51
  output wire        data_ready,  // AxiWriter.java:51
  input  wire [31:0] data_data,  // AxiWriter.java:51
  output wire        bursts_valid,  // AxiWriter.java:52
  input  wire        bursts_ready,  // AxiWriter.java:52
  output wire [31:0] bursts_address,  // AxiWriter.java:52
  output wire [7:0]  bursts_length,  // AxiWriter.java:52
  output wire        beats_valid,  // AxiWriter.java:53
  input  wire        beats_ready,  // AxiWriter.java:53
  output wire [31:0] beats_data,  // AxiWriter.java:53
  output wire        beats_last,  // AxiWriter.java:53
  input  wire        responses_valid,  // AxiWriter.java:54
  output wire        responses_ready,  // AxiWriter.java:54
  input  wire [1:0]  responses_data,  // AxiWriter.java:54
  output wire        fault_occurs,  // AxiWriter.java:55
  output wire [31:0] fault_address,  // AxiWriter.java:55
  output wire [1:0]  fault_response  // AxiWriter.java:55
);

  wire granted_valid;  // AxiWriter.java:59
  wire granted_ready;  // AxiWriter.java:59
  wire [31:0] granted_address;  // AxiWriter.java:59
  wire [7:0] granted_length;  // AxiWriter.java:59
  wire length_valid;  // AxiWriter.java:60
  wire length_ready;  // AxiWriter.java:60
  wire [7:0] length_data;  // AxiWriter.java:60
  wire address_valid;  // AxiWriter.java:61
  wire address_ready;  // AxiWriter.java:61
  wire [31:0] address_data;  // AxiWriter.java:61
  reg issued_valid;  // AxiWriter.java:66
  wire issued_ready;  // AxiWriter.java:66
  reg [31:0] issued_address;  // AxiWriter.java:66
  reg [7:0] issued_length;  // AxiWriter.java:66
  wire filling_in_ready;  // AxiWriter.java:69
  wire filling_out_valid;  // AxiWriter.java:69
  wire [7:0] filling_out_data;  // AxiWriter.java:69
  wire [1:0] filling_count;  // AxiWriter.java:69
  wire beat_valid;  // AxiWriter.java:70
  wire beat_ready;  // AxiWriter.java:70
  wire [31:0] beat_data;  // AxiWriter.java:70
  wire beat_last;  // AxiWriter.java:70
  reg [7:0] sent;  // AxiWriter.java:71
  reg leaving_valid;  // AxiWriter.java:77
  wire leaving_ready;  // AxiWriter.java:77
  reg [31:0] leaving_data;  // AxiWriter.java:77
  reg leaving_last;  // AxiWriter.java:77
  wire waiting_in_ready;  // AxiWriter.java:81
  wire waiting_out_valid;  // AxiWriter.java:81
  wire [31:0] waiting_out_data;  // AxiWriter.java:81
  wire [1:0] waiting_count;  // AxiWriter.java:81
  reg listening;  // AxiWriter.java:82

  wire last = sent == filling_out_data;  // AxiWriter.java:72
  Fifo_u8_depth2 filling (  // AxiWriter.java:69
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(length_valid),  // AxiWriter.java:69
    .in_ready(filling_in_ready),
    .in_data(length_data),  // AxiWriter.java:69
    .out_valid(filling_out_valid),
    .out_ready(beat_valid && beat_ready && last),  // AxiWriter.java:75
    .out_data(filling_out_data),
    .count(filling_count)
  );

  wire answer = responses_valid && responses_ready;  // AxiWriter.java:85
  Fifo_u32_depth2 waiting (  // AxiWriter.java:81
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(address_valid),  // AxiWriter.java:81
    .in_ready(waiting_in_ready),
    .in_data(address_data),  // AxiWriter.java:81
    .out_valid(waiting_out_valid),
    .out_ready(answer),  // AxiWriter.java:86
    .out_data(waiting_out_data),
    .count(waiting_count)
  );

  assign granted_valid = requests_valid && length_ready && address_ready;  // AxiWriter.java:62
  assign granted_address = requests_address;  // AxiWriter.java:62
  assign granted_length = requests_length;  // AxiWriter.java:62
  assign length_valid = requests_valid && granted_ready && address_ready;  // AxiWriter.java:63
  assign length_data = requests_length;  // AxiWriter.java:63
  assign address_valid = requests_valid && granted_ready && length_ready;  // AxiWriter.java:64
  assign address_data = requests_address;  // AxiWriter.java:64
  assign requests_ready = granted_ready && length_ready && address_ready;  // AxiWriter.java:65
  assign granted_ready = !issued_valid || issued_ready;  // AxiWriter.java:66

  always @(posedge aclk) begin
    if (!aresetn) begin
      issued_valid <= 1'b0;  // AxiWriter.java:66
    end else if (granted_ready) begin  // AxiWriter.java:66
      issued_valid <= granted_valid;  // AxiWriter.java:66
    end
  end

  always @(posedge aclk) begin
    if (granted_ready) begin  // AxiWriter.java:66
      if (granted_valid) begin  // AxiWriter.java:66
        issued_address <= granted_address;  // AxiWriter.java:66
        issued_length <= granted_length;  // AxiWriter.java:66
      end
    end
  end

  assign bursts_valid = issued_valid;  // AxiWriter.java:67
  assign bursts_address = issued_address;  // AxiWriter.java:67
  assign bursts_length = issued_length;  // AxiWriter.java:67
  assign issued_ready = bursts_ready;  // AxiWriter.java:67
  assign length_ready = filling_in_ready;  // AxiWriter.java:69
  assign beat_valid = filling_out_valid && data_valid;  // AxiWriter.java:73
  assign beat_data = data_data;  // AxiWriter.java:73
  assign beat_last = last;  // AxiWriter.java:73
  assign data_ready = filling_out_valid && beat_ready;  // AxiWriter.java:74

  always @(posedge aclk) begin
    if (!aresetn) begin
      sent <= 8'd0;  // AxiWriter.java:71
    end else if (beat_valid && beat_ready) begin  // AxiWriter.java:76
      sent <= last ? 8'd0 : sent + 8'd1;  // AxiWriter.java:76
    end
  end

  assign beat_ready = !leaving_valid || leaving_ready;  // AxiWriter.java:77

  always @(posedge aclk) begin
    if (!aresetn) begin
      leaving_valid <= 1'b0;  // AxiWriter.java:77
    end else if (beat_ready) begin  // AxiWriter.java:77
      leaving_valid <= beat_valid;  // AxiWriter.java:77
    end
  end

  always @(posedge aclk) begin
    if (beat_ready) begin  // AxiWriter.java:77
      if (beat_valid) begin  // AxiWriter.java:77
        leaving_data <= beat_data;  // AxiWriter.java:77
        leaving_last <= beat_last;  // AxiWriter.java:77
      end
    end
  end

  assign beats_valid = leaving_valid;  // AxiWriter.java:78
  assign beats_data = leaving_data;  // AxiWriter.java:78
  assign beats_last = leaving_last;  // AxiWriter.java:78
  assign leaving_ready = beats_ready;  // AxiWriter.java:78
  assign address_ready = waiting_in_ready;  // AxiWriter.java:81

  always @(posedge aclk) begin
    if (!aresetn) begin
      listening <= 1'b0;  // AxiWriter.java:82
    end else begin
      listening <= 1'b1;  // AxiWriter.java:83
    end
  end

  assign responses_ready = listening;  // AxiWriter.java:84
  assign answered = answer;  // AxiWriter.java:87
  assign fault_occurs = answer && responses_data[1];  // AxiWriter.java:88
  assign fault_address = waiting_out_data;  // AxiWriter.java:89
  assign fault_response = responses_data;  // AxiWriter.java:90

  // Bits that nothing reads.
  wire _unused = &{1'b0, filling_count, waiting_out_valid, waiting_count};
endmodule

`default_nettype wire

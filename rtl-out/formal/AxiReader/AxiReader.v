// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiReader
// with Params[addressBits=32, dataBits=32, clients=2, outstanding=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiReader (  // AxiReader.java:76
  input  wire        aclk,
  input  wire        aresetn,
  output wire        open,  // AxiReader.java:73
  input  wire        requests_0_valid,  // AxiReader.java:77
  output wire        requests_0_ready,  // AxiReader.java:77
  input  wire [31:0] requests_0_address,  // AxiReader.java:77
  input  wire [7:0]  requests_0_length,  // AxiReader.java:77
  input  wire        requests_1_valid,  // AxiReader.java:77
  output wire        requests_1_ready,  // AxiReader.java:77
  input  wire [31:0] requests_1_address,  // AxiReader.java:77
  input  wire [7:0]  requests_1_length,  // AxiReader.java:77
  output wire        beats_0_valid,  // AxiReader.java:78
  input  wire        beats_0_ready,  // AxiReader.java:78
  output wire [31:0] beats_0_data,  // AxiReader.java:78
  output wire [1:0]  beats_0_response,  // AxiReader.java:78
  output wire        beats_0_last,  // AxiReader.java:78
  output wire        beats_1_valid,  // AxiReader.java:78
  input  wire        beats_1_ready,  // AxiReader.java:78
  output wire [31:0] beats_1_data,  // AxiReader.java:78
  output wire [1:0]  beats_1_response,  // AxiReader.java:78
  output wire        beats_1_last,  // AxiReader.java:78
  output wire        bursts_valid,  // AxiReader.java:79
  input  wire        bursts_ready,  // AxiReader.java:79
  output wire [31:0] bursts_address,  // AxiReader.java:79
  output wire [7:0]  bursts_length,  // AxiReader.java:79
  input  wire        arriving_valid,  // AxiReader.java:80
  output wire        arriving_ready,  // AxiReader.java:80
  input  wire [31:0] arriving_data,  // AxiReader.java:80
  input  wire [1:0]  arriving_response,  // AxiReader.java:80
  input  wire        arriving_last,  // AxiReader.java:80
  output wire        fault_occurs,  // AxiReader.java:81
  output wire [31:0] fault_address,  // AxiReader.java:81
  output wire [1:0]  fault_response  // AxiReader.java:81
);

  wire asked_valid;  // AxiReader.java:85
  wire asked_ready;  // AxiReader.java:85
  wire asked_client;  // AxiReader.java:85
  wire [31:0] asked_address;  // AxiReader.java:85
  wire granted_valid;  // AxiReader.java:86
  wire granted_ready;  // AxiReader.java:86
  wire [31:0] granted_address;  // AxiReader.java:86
  wire [7:0] granted_length;  // AxiReader.java:86
  reg waits;  // AxiReader.java:129
  reg waiting;  // AxiReader.java:130
  reg issued_valid;  // AxiReader.java:94
  wire issued_ready;  // AxiReader.java:94
  reg [31:0] issued_address;  // AxiReader.java:94
  reg [7:0] issued_length;  // AxiReader.java:94
  wire owners_in_ready;  // AxiReader.java:97
  wire owners_out_valid;  // AxiReader.java:97
  wire owners_out_client;  // AxiReader.java:97
  wire [31:0] owners_out_address;  // AxiReader.java:97
  wire [1:0] owners_count;  // AxiReader.java:97
  wire beat_in_ready;  // AxiReader.java:101
  wire beat_out_valid;  // AxiReader.java:101
  wire beat_out_ready;  // AxiReader.java:101
  wire [31:0] beat_out_data;  // AxiReader.java:101
  wire [1:0] beat_out_response;  // AxiReader.java:101
  wire beat_out_last;  // AxiReader.java:101

  Fifo owners (  // AxiReader.java:97
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(asked_valid),  // AxiReader.java:98
    .in_ready(owners_in_ready),
    .in_client(asked_client),  // AxiReader.java:98
    .in_address(asked_address),  // AxiReader.java:98
    .out_valid(owners_out_valid),
    .out_ready(beat_out_valid && beat_out_ready && beat_out_last),  // AxiReader.java:106
    .out_client(owners_out_client),
    .out_address(owners_out_address),
    .count(owners_count)
  );

  SkidBuffer beat (  // AxiReader.java:101
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(arriving_valid),  // AxiReader.java:101
    .in_ready(beat_in_ready),
    .in_data(arriving_data),  // AxiReader.java:101
    .in_response(arriving_response),  // AxiReader.java:101
    .in_last(arriving_last),  // AxiReader.java:101
    .out_valid(beat_out_valid),
    .out_ready(beat_out_ready),
    .out_data(beat_out_data),
    .out_response(beat_out_response),
    .out_last(beat_out_last)
  );

  wire anyone = requests_0_valid || requests_1_valid;  // AxiReader.java:87
  wire grants = asked_ready && granted_ready;  // AxiReader.java:88
  always @(posedge aclk) begin
    if (!aresetn) begin
      waits <= 1'b0;  // AxiReader.java:129
    end else begin
      waits <= anyone && !grants;  // AxiReader.java:132
    end
  end

  wire first_choice_1 = !requests_0_valid;  // AxiReader.java:175
  wire client = waits ? waiting : first_choice_1;  // AxiReader.java:131
  always @(posedge aclk) begin
    waiting <= client;  // AxiReader.java:133
  end

  assign asked_valid = anyone && granted_ready;  // AxiReader.java:91
  assign asked_client = client;  // AxiReader.java:91

  wire [31:0] burst_address = client == 1'b0 ? requests_0_address : requests_1_address;  // AxiReader.java:90
  assign asked_address = burst_address;  // AxiReader.java:91
  assign granted_valid = anyone && asked_ready;  // AxiReader.java:92
  assign granted_address = burst_address;  // AxiReader.java:92

  wire [7:0] burst_length = client == 1'b0 ? requests_0_length : requests_1_length;  // AxiReader.java:90
  assign granted_length = burst_length;  // AxiReader.java:92
  assign requests_0_ready = grants && !client;  // AxiReader.java:93
  assign requests_1_ready = grants && client;  // AxiReader.java:93
  assign granted_ready = !issued_valid || issued_ready;  // AxiReader.java:94

  always @(posedge aclk) begin
    if (!aresetn) begin
      issued_valid <= 1'b0;  // AxiReader.java:94
    end else if (granted_ready) begin  // AxiReader.java:94
      issued_valid <= granted_valid;  // AxiReader.java:94
    end
  end

  always @(posedge aclk) begin
    if (granted_ready) begin  // AxiReader.java:94
      if (granted_valid) begin  // AxiReader.java:94
        issued_address <= granted_address;  // AxiReader.java:94
        issued_length <= granted_length;  // AxiReader.java:94
      end
    end
  end

  assign bursts_valid = issued_valid;  // AxiReader.java:95
  assign bursts_address = issued_address;  // AxiReader.java:95
  assign bursts_length = issued_length;  // AxiReader.java:95
  assign issued_ready = bursts_ready;  // AxiReader.java:95
  assign asked_ready = owners_in_ready;  // AxiReader.java:98
  assign arriving_ready = beat_in_ready;  // AxiReader.java:101
  assign beats_0_valid = beat_out_valid && !owners_out_client;  // AxiReader.java:104
  assign beats_0_data = beat_out_data;  // AxiReader.java:104
  assign beats_0_response = beat_out_response;  // AxiReader.java:104
  assign beats_0_last = beat_out_last;  // AxiReader.java:104
  assign beats_1_valid = beat_out_valid && owners_out_client;  // AxiReader.java:104
  assign beats_1_data = beat_out_data;  // AxiReader.java:104
  assign beats_1_response = beat_out_response;  // AxiReader.java:104
  assign beats_1_last = beat_out_last;  // AxiReader.java:104
  assign beat_out_ready = owners_out_client == 1'b0 ? beats_0_ready : beats_1_ready;  // AxiReader.java:105
  assign fault_occurs = beat_out_valid && beat_out_ready && beat_out_response[1];  // AxiReader.java:107
  assign fault_address = owners_out_address;  // AxiReader.java:108
  assign fault_response = beat_out_response;  // AxiReader.java:109
  assign open = owners_out_valid;  // AxiReader.java:110

  // Bits that nothing reads.
  wire _unused = &{1'b0, owners_count};

`ifdef FORMAL
  // Properties, and what only they read.
  reg [7:0] in_memory_open;  // Outstanding.java:16
  reg requests_0_stalled;  // AxiReader.java:77
  reg [31:0] requests_0_address_before;  // AxiReader.java:77
  reg [7:0] requests_0_length_before;  // AxiReader.java:77
  reg requests_1_stalled;  // AxiReader.java:77
  reg [31:0] requests_1_address_before;  // AxiReader.java:77
  reg [7:0] requests_1_length_before;  // AxiReader.java:77
  reg beats_0_stalled;  // AxiReader.java:78
  reg [31:0] beats_0_data_before;  // AxiReader.java:78
  reg [1:0] beats_0_response_before;  // AxiReader.java:78
  reg beats_0_last_before;  // AxiReader.java:78
  reg beats_1_stalled;  // AxiReader.java:78
  reg [31:0] beats_1_data_before;  // AxiReader.java:78
  reg [1:0] beats_1_response_before;  // AxiReader.java:78
  reg beats_1_last_before;  // AxiReader.java:78
  reg bursts_stalled;  // AxiReader.java:79
  reg [31:0] bursts_address_before;  // AxiReader.java:79
  reg [7:0] bursts_length_before;  // AxiReader.java:79
  reg arriving_stalled;  // AxiReader.java:80
  reg [31:0] arriving_data_before;  // AxiReader.java:80
  reg [1:0] arriving_response_before;  // AxiReader.java:80
  reg arriving_last_before;  // AxiReader.java:80
  wire asks = waiting == 1'b0 ? requests_0_valid : requests_1_valid;  // AxiReader.java:137
  wire takes = (requests_0_valid && requests_0_ready) || (requests_1_valid && requests_1_ready);  // AxiReader.java:113
  wire within_0 = {1'b0, requests_0_address[11:2]} + {3'd0, requests_0_length} < 11'h400;  // Burst.java:32
  wire within_1 = {1'b0, requests_1_address[11:2]} + {3'd0, requests_1_length} < 11'h400;  // Burst.java:32
  wire within_ = {1'b0, bursts_address[11:2]} + {3'd0, bursts_length} < 11'h400;  // Burst.java:32
  wire ends = arriving_valid && arriving_ready && arriving_last;  // AxiReader.java:158
  wire bursts_valid_and_bursts_ready = bursts_valid && bursts_ready;  // AxiReader.java:159
  wire kept = !arriving_ready;  // AxiReader.java:161
  wire [1:0] offered_or_ended = {1'b0, bursts_valid} + {1'b0, kept && beat_out_last};  // AxiReader.java:163
  wire requests_0_ad_and_requests_0_le = requests_0_address == requests_0_address_before &&
      requests_0_length == requests_0_length_before;  // AxiReader.java:77
  wire requests_1_ad_and_requests_1_le = requests_1_address == requests_1_address_before &&
      requests_1_length == requests_1_length_before;  // AxiReader.java:77
  wire beats_0_data_and_beats_0_respo = beats_0_data == beats_0_data_before && beats_0_response ==
      beats_0_response_before;  // AxiReader.java:78
  wire beats_1_data_and_beats_1_respo = beats_1_data == beats_1_data_before && beats_1_response ==
      beats_1_response_before;  // AxiReader.java:78
  wire bursts_addres_and_bursts_length = bursts_address == bursts_address_before && bursts_length ==
      bursts_length_before;  // AxiReader.java:79
  wire arriving_data_and_arriving_resp = arriving_data == arriving_data_before && arriving_response
      == arriving_response_before;  // AxiReader.java:80

  always @(posedge aclk) begin
    if (!aresetn) begin
      in_memory_open <= 8'd0;  // Outstanding.java:16
    end else if (bursts_valid_and_bursts_ready && !ends) begin  // Outstanding.java:17
      in_memory_open <= in_memory_open + 8'd1;  // Outstanding.java:17
    end else if (ends && !bursts_valid_and_bursts_ready) begin  // Outstanding.java:18
      in_memory_open <= in_memory_open - 8'd1;  // Outstanding.java:18
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requests_0_stalled <= 1'b0;  // AxiReader.java:77
    end else begin
      requests_0_stalled <= requests_0_valid && !requests_0_ready;  // AxiReader.java:77
    end
  end

  always @(posedge aclk) begin
    requests_0_address_before <= requests_0_address;  // AxiReader.java:77
    requests_0_length_before <= requests_0_length;  // AxiReader.java:77
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requests_1_stalled <= 1'b0;  // AxiReader.java:77
    end else begin
      requests_1_stalled <= requests_1_valid && !requests_1_ready;  // AxiReader.java:77
    end
  end

  always @(posedge aclk) begin
    requests_1_address_before <= requests_1_address;  // AxiReader.java:77
    requests_1_length_before <= requests_1_length;  // AxiReader.java:77
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      beats_0_stalled <= 1'b0;  // AxiReader.java:78
    end else begin
      beats_0_stalled <= beats_0_valid && !beats_0_ready;  // AxiReader.java:78
    end
  end

  always @(posedge aclk) begin
    beats_0_data_before <= beats_0_data;  // AxiReader.java:78
    beats_0_response_before <= beats_0_response;  // AxiReader.java:78
    beats_0_last_before <= beats_0_last;  // AxiReader.java:78
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      beats_1_stalled <= 1'b0;  // AxiReader.java:78
    end else begin
      beats_1_stalled <= beats_1_valid && !beats_1_ready;  // AxiReader.java:78
    end
  end

  always @(posedge aclk) begin
    beats_1_data_before <= beats_1_data;  // AxiReader.java:78
    beats_1_response_before <= beats_1_response;  // AxiReader.java:78
    beats_1_last_before <= beats_1_last;  // AxiReader.java:78
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      bursts_stalled <= 1'b0;  // AxiReader.java:79
    end else begin
      bursts_stalled <= bursts_valid && !bursts_ready;  // AxiReader.java:79
    end
  end

  always @(posedge aclk) begin
    bursts_address_before <= bursts_address;  // AxiReader.java:79
    bursts_length_before <= bursts_length;  // AxiReader.java:79
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      arriving_stalled <= 1'b0;  // AxiReader.java:80
    end else begin
      arriving_stalled <= arriving_valid && !arriving_ready;  // AxiReader.java:80
    end
  end

  always @(posedge aclk) begin
    arriving_data_before <= arriving_data;  // AxiReader.java:80
    arriving_response_before <= arriving_response;  // AxiReader.java:80
    arriving_last_before <= arriving_last;  // AxiReader.java:80
  end

  always @(posedge aclk) begin
    if (aresetn) begin
      waiting_in_range: assert (1'b1);  // AxiReader.java:136
      waiting_client_asks: assert (!waits || asks);  // AxiReader.java:138
      keeps_its_place: cover (waits && waiting != first_choice_1);  // AxiReader.java:139
      notes_whose_burst_it_takes: assert (takes == (asked_valid && asked_ready));  // AxiReader.java:114
      issues_what_it_takes: assert (takes == (granted_valid && granted_ready));  // AxiReader.java:115
      asks_within_4_kilobytes_0: assume (!requests_0_valid || within_0);  // AxiReader.java:150
      asks_within_4_kilobytes_1: assume (!requests_1_valid || within_1);  // AxiReader.java:150
      within_4_kilobytes: assert (!bursts_valid || within_);  // AxiReader.java:153
      memory_was_asked: assume (!arriving_valid || in_memory_open != 8'd0);  // AxiReader.java:160
      counts_open_bursts: assert ({7'd0, owners_count} == {1'b0, in_memory_open} + {7'd0,
          offered_or_ended});  // AxiReader.java:164
      keeps_a_beat_of_an_open_burst: assert (!(kept && !beat_out_last) || in_memory_open != 8'd0);  // AxiReader.java:165
      beat_has_an_owner: assert (!beat_out_valid || owners_out_valid);  // AxiReader.java:166
      beat_while_no_burst_fits: cover (beat_out_valid && beat_out_ready && !owners_in_ready);  // AxiReader.java:167
      requests_0_stays_valid: assume (!requests_0_stalled || requests_0_valid);  // AxiReader.java:77
      requests_0_stays_the_same: assume (!requests_0_stalled || requests_0_ad_and_requests_0_le);  // AxiReader.java:77
      requests_1_stays_valid: assume (!requests_1_stalled || requests_1_valid);  // AxiReader.java:77
      requests_1_stays_the_same: assume (!requests_1_stalled || requests_1_ad_and_requests_1_le);  // AxiReader.java:77
      beats_0_stays_valid: assert (!beats_0_stalled || beats_0_valid);  // AxiReader.java:78
      beats_0_stays_the_same: assert (!beats_0_stalled || (beats_0_data_and_beats_0_respo &&
          beats_0_last == beats_0_last_before));  // AxiReader.java:78
      beats_1_stays_valid: assert (!beats_1_stalled || beats_1_valid);  // AxiReader.java:78
      beats_1_stays_the_same: assert (!beats_1_stalled || (beats_1_data_and_beats_1_respo &&
          beats_1_last == beats_1_last_before));  // AxiReader.java:78
      bursts_stays_valid: assert (!bursts_stalled || bursts_valid);  // AxiReader.java:79
      bursts_stays_the_same: assert (!bursts_stalled || bursts_addres_and_bursts_length);  // AxiReader.java:79
      arriving_stays_valid: assume (!arriving_stalled || arriving_valid);  // AxiReader.java:80
      arriving_stays_the_same: assume (!arriving_stalled || (arriving_data_and_arriving_resp &&
          arriving_last == arriving_last_before));  // AxiReader.java:80
    end
  end

  // Reset is low in the first cycle, in which registers may hold anything.
  reg formal_started;
  initial formal_started = 1'b0;
  always @(posedge aclk) formal_started <= 1'b1;
  always @* assume (aresetn == formal_started);
`endif
endmodule

`default_nettype wire

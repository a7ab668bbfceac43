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

  Fifo owners (  // AxiReader.java:88
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

`ifdef FORMAL
  // Properties, and what only they read.
  reg [7:0] in_memory_open;  // Outstanding.java:16
  reg requests_0_stalled;  // AxiReader.java:68
  reg [31:0] requests_0_address_before;  // AxiReader.java:68
  reg [7:0] requests_0_length_before;  // AxiReader.java:68
  reg requests_1_stalled;  // AxiReader.java:68
  reg [31:0] requests_1_address_before;  // AxiReader.java:68
  reg [7:0] requests_1_length_before;  // AxiReader.java:68
  reg beats_0_stalled;  // AxiReader.java:69
  reg [31:0] beats_0_data_before;  // AxiReader.java:69
  reg [1:0] beats_0_response_before;  // AxiReader.java:69
  reg beats_0_last_before;  // AxiReader.java:69
  reg beats_1_stalled;  // AxiReader.java:69
  reg [31:0] beats_1_data_before;  // AxiReader.java:69
  reg [1:0] beats_1_response_before;  // AxiReader.java:69
  reg beats_1_last_before;  // AxiReader.java:69
  reg bursts_stalled;  // AxiReader.java:70
  reg [31:0] bursts_address_before;  // AxiReader.java:70
  reg [7:0] bursts_length_before;  // AxiReader.java:70
  reg arriving_stalled;  // AxiReader.java:71
  reg [31:0] arriving_data_before;  // AxiReader.java:71
  reg [1:0] arriving_response_before;  // AxiReader.java:71
  reg arriving_last_before;  // AxiReader.java:71
  wire asks = waiting == 1'b0 ? requests_0_valid : requests_1_valid;  // AxiReader.java:128
  wire takes = (requests_0_valid && requests_0_ready) || (requests_1_valid && requests_1_ready);  // AxiReader.java:104
  wire within_0 = {1'b0, requests_0_address[11:2]} + {3'd0, requests_0_length} < 11'h400;  // Burst.java:32
  wire within_1 = {1'b0, requests_1_address[11:2]} + {3'd0, requests_1_length} < 11'h400;  // Burst.java:32
  wire within_ = {1'b0, bursts_address[11:2]} + {3'd0, bursts_length} < 11'h400;  // Burst.java:32
  wire ends = arriving_valid && arriving_ready && arriving_last;  // AxiReader.java:149
  wire bursts_valid_and_bursts_ready = bursts_valid && bursts_ready;  // AxiReader.java:150
  wire kept = !arriving_ready;  // AxiReader.java:152
  wire [1:0] offered_or_ended = {1'b0, bursts_valid} + {1'b0, kept && beat_out_last};  // AxiReader.java:154
  wire requests_0_ad_and_requests_0_le = requests_0_address == requests_0_address_before &&
      requests_0_length == requests_0_length_before;  // AxiReader.java:68
  wire requests_1_ad_and_requests_1_le = requests_1_address == requests_1_address_before &&
      requests_1_length == requests_1_length_before;  // AxiReader.java:68
  wire beats_0_data_and_beats_0_respo = beats_0_data == beats_0_data_before && beats_0_response ==
      beats_0_response_before;  // AxiReader.java:69
  wire beats_1_data_and_beats_1_respo = beats_1_data == beats_1_data_before && beats_1_response ==
      beats_1_response_before;  // AxiReader.java:69
  wire bursts_addres_and_bursts_length = bursts_address == bursts_address_before && bursts_length ==
      bursts_length_before;  // AxiReader.java:70
  wire arriving_data_and_arriving_resp = arriving_data == arriving_data_before && arriving_response
      == arriving_response_before;  // AxiReader.java:71

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
      requests_0_stalled <= 1'b0;  // AxiReader.java:68
    end else begin
      requests_0_stalled <= requests_0_valid && !requests_0_ready;  // AxiReader.java:68
    end
  end

  always @(posedge aclk) begin
    requests_0_address_before <= requests_0_address;  // AxiReader.java:68
    requests_0_length_before <= requests_0_length;  // AxiReader.java:68
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requests_1_stalled <= 1'b0;  // AxiReader.java:68
    end else begin
      requests_1_stalled <= requests_1_valid && !requests_1_ready;  // AxiReader.java:68
    end
  end

  always @(posedge aclk) begin
    requests_1_address_before <= requests_1_address;  // AxiReader.java:68
    requests_1_length_before <= requests_1_length;  // AxiReader.java:68
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      beats_0_stalled <= 1'b0;  // AxiReader.java:69
    end else begin
      beats_0_stalled <= beats_0_valid && !beats_0_ready;  // AxiReader.java:69
    end
  end

  always @(posedge aclk) begin
    beats_0_data_before <= beats_0_data;  // AxiReader.java:69
    beats_0_response_before <= beats_0_response;  // AxiReader.java:69
    beats_0_last_before <= beats_0_last;  // AxiReader.java:69
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      beats_1_stalled <= 1'b0;  // AxiReader.java:69
    end else begin
      beats_1_stalled <= beats_1_valid && !beats_1_ready;  // AxiReader.java:69
    end
  end

  always @(posedge aclk) begin
    beats_1_data_before <= beats_1_data;  // AxiReader.java:69
    beats_1_response_before <= beats_1_response;  // AxiReader.java:69
    beats_1_last_before <= beats_1_last;  // AxiReader.java:69
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      bursts_stalled <= 1'b0;  // AxiReader.java:70
    end else begin
      bursts_stalled <= bursts_valid && !bursts_ready;  // AxiReader.java:70
    end
  end

  always @(posedge aclk) begin
    bursts_address_before <= bursts_address;  // AxiReader.java:70
    bursts_length_before <= bursts_length;  // AxiReader.java:70
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      arriving_stalled <= 1'b0;  // AxiReader.java:71
    end else begin
      arriving_stalled <= arriving_valid && !arriving_ready;  // AxiReader.java:71
    end
  end

  always @(posedge aclk) begin
    arriving_data_before <= arriving_data;  // AxiReader.java:71
    arriving_response_before <= arriving_response;  // AxiReader.java:71
    arriving_last_before <= arriving_last;  // AxiReader.java:71
  end

  always @(posedge aclk) begin
    if (aresetn) begin
      waiting_in_range: assert (1'b1);  // AxiReader.java:127
      waiting_client_asks: assert (!waits || asks);  // AxiReader.java:129
      keeps_its_place: cover (waits && waiting != first_choice_1);  // AxiReader.java:130
      notes_whose_burst_it_takes: assert (takes == (asked_valid && asked_ready));  // AxiReader.java:105
      issues_what_it_takes: assert (takes == (granted_valid && granted_ready));  // AxiReader.java:106
      asks_within_4_kilobytes_0: assume (!requests_0_valid || within_0);  // AxiReader.java:141
      asks_within_4_kilobytes_1: assume (!requests_1_valid || within_1);  // AxiReader.java:141
      within_4_kilobytes: assert (!bursts_valid || within_);  // AxiReader.java:144
      memory_was_asked: assume (!arriving_valid || in_memory_open != 8'd0);  // AxiReader.java:151
      counts_open_bursts: assert ({7'd0, owners_count} == {1'b0, in_memory_open} + {7'd0,
          offered_or_ended});  // AxiReader.java:155
      keeps_a_beat_of_an_open_burst: assert (!(kept && !beat_out_last) || in_memory_open != 8'd0);  // AxiReader.java:156
      beat_has_an_owner: assert (!beat_out_valid || owners_out_valid);  // AxiReader.java:157
      beat_while_no_burst_fits: cover (beat_out_valid && beat_out_ready && !owners_in_ready);  // AxiReader.java:158
      requests_0_stays_valid: assume (!requests_0_stalled || requests_0_valid);  // AxiReader.java:68
      requests_0_stays_the_same: assume (!requests_0_stalled || requests_0_ad_and_requests_0_le);  // AxiReader.java:68
      requests_1_stays_valid: assume (!requests_1_stalled || requests_1_valid);  // AxiReader.java:68
      requests_1_stays_the_same: assume (!requests_1_stalled || requests_1_ad_and_requests_1_le);  // AxiReader.java:68
      beats_0_stays_valid: assert (!beats_0_stalled || beats_0_valid);  // AxiReader.java:69
      beats_0_stays_the_same: assert (!beats_0_stalled || (beats_0_data_and_beats_0_respo &&
          beats_0_last == beats_0_last_before));  // AxiReader.java:69
      beats_1_stays_valid: assert (!beats_1_stalled || beats_1_valid);  // AxiReader.java:69
      beats_1_stays_the_same: assert (!beats_1_stalled || (beats_1_data_and_beats_1_respo &&
          beats_1_last == beats_1_last_before));  // AxiReader.java:69
      bursts_stays_valid: assert (!bursts_stalled || bursts_valid);  // AxiReader.java:70
      bursts_stays_the_same: assert (!bursts_stalled || bursts_addres_and_bursts_length);  // AxiReader.java:70
      arriving_stays_valid: assume (!arriving_stalled || arriving_valid);  // AxiReader.java:71
      arriving_stays_the_same: assume (!arriving_stalled || (arriving_data_and_arriving_resp &&
          arriving_last == arriving_last_before));  // AxiReader.java:71
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

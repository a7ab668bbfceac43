// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.hdl.lib.axi.AxiWriter
// with Params[addressBits=32, dataBits=32, outstanding=2]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module AxiWriter (  // AxiWriter.java:62
  input  wire        aclk,
  input  wire        aresetn,
  output wire        answered,  // AxiWriter.java:56
  input  wire        requests_valid,  // AxiWriter.java:63
  output wire        requests_ready,  // AxiWriter.java:63
  input  wire [31:0] requests_address,  // AxiWriter.java:63
  input  wire [7:0]  requests_length,  // AxiWriter.java:63
  input  wire        data_valid,  // AxiWriter.java:64
  output wire        data_ready,  // AxiWriter.java:64
  input  wire [31:0] data_data,  // AxiWriter.java:64
  output wire        bursts_valid,  // AxiWriter.java:65
  input  wire        bursts_ready,  // AxiWriter.java:65
  output wire [31:0] bursts_address,  // AxiWriter.java:65
  output wire [7:0]  bursts_length,  // AxiWriter.java:65
  output wire        beats_valid,  // AxiWriter.java:66
  input  wire        beats_ready,  // AxiWriter.java:66
  output wire [31:0] beats_data,  // AxiWriter.java:66
  output wire        beats_last,  // AxiWriter.java:66
  input  wire        responses_valid,  // AxiWriter.java:67
  output wire        responses_ready,  // AxiWriter.java:67
  input  wire [1:0]  responses_data,  // AxiWriter.java:67
  output wire        fault_occurs,  // AxiWriter.java:68
  output wire [31:0] fault_address,  // AxiWriter.java:68
  output wire [1:0]  fault_response  // AxiWriter.java:68
);

  wire granted_valid;  // AxiWriter.java:72
  wire granted_ready;  // AxiWriter.java:72
  wire [31:0] granted_address;  // AxiWriter.java:72
  wire [7:0] granted_length;  // AxiWriter.java:72
  wire length_valid;  // AxiWriter.java:73
  wire length_ready;  // AxiWriter.java:73
  wire [7:0] length_data;  // AxiWriter.java:73
  wire address_valid;  // AxiWriter.java:74
  wire address_ready;  // AxiWriter.java:74
  wire [31:0] address_data;  // AxiWriter.java:74
  reg issued_valid;  // AxiWriter.java:79
  wire issued_ready;  // AxiWriter.java:79
  reg [31:0] issued_address;  // AxiWriter.java:79
  reg [7:0] issued_length;  // AxiWriter.java:79
  wire lengths_in_ready;  // AxiWriter.java:82
  wire lengths_out_valid;  // AxiWriter.java:82
  wire [7:0] lengths_out_data;  // AxiWriter.java:82
  wire [1:0] lengths_count;  // AxiWriter.java:82
  wire beat_valid;  // AxiWriter.java:85
  wire beat_ready;  // AxiWriter.java:85
  wire [31:0] beat_data;  // AxiWriter.java:85
  wire beat_last;  // AxiWriter.java:85
  reg [7:0] sent;  // AxiWriter.java:86
  reg leaving_valid;  // AxiWriter.java:92
  wire leaving_ready;  // AxiWriter.java:92
  reg [31:0] leaving_data;  // AxiWriter.java:92
  reg leaving_last;  // AxiWriter.java:92
  wire addresses_in_ready;  // AxiWriter.java:96
  wire addresses_out_valid;  // AxiWriter.java:96
  wire [31:0] addresses_out_data;  // AxiWriter.java:96
  wire [1:0] addresses_count;  // AxiWriter.java:96
  reg listening;  // AxiWriter.java:99

  wire last = sent == lengths_out_data;  // AxiWriter.java:87
  Fifo_u8 lengths (  // AxiWriter.java:82
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(length_valid),  // AxiWriter.java:83
    .in_ready(lengths_in_ready),
    .in_data(length_data),  // AxiWriter.java:83
    .out_valid(lengths_out_valid),
    .out_ready(beat_valid && beat_ready && last),  // AxiWriter.java:90
    .out_data(lengths_out_data),
    .count(lengths_count)
  );

  wire answer = responses_valid && responses_ready;  // AxiWriter.java:102
  Fifo_u32 addresses (  // AxiWriter.java:96
    .aclk(aclk),
    .aresetn(aresetn),
    .in_valid(address_valid),  // AxiWriter.java:97
    .in_ready(addresses_in_ready),
    .in_data(address_data),  // AxiWriter.java:97
    .out_valid(addresses_out_valid),
    .out_ready(answer),  // AxiWriter.java:103
    .out_data(addresses_out_data),
    .count(addresses_count)
  );

  assign granted_valid = requests_valid && length_ready && address_ready;  // AxiWriter.java:75
  assign granted_address = requests_address;  // AxiWriter.java:75
  assign granted_length = requests_length;  // AxiWriter.java:75
  assign length_valid = requests_valid && granted_ready && address_ready;  // AxiWriter.java:76
  assign length_data = requests_length;  // AxiWriter.java:76
  assign address_valid = requests_valid && granted_ready && length_ready;  // AxiWriter.java:77
  assign address_data = requests_address;  // AxiWriter.java:77
  assign requests_ready = granted_ready && length_ready && address_ready;  // AxiWriter.java:78
  assign granted_ready = !issued_valid || issued_ready;  // AxiWriter.java:79

  always @(posedge aclk) begin
    if (!aresetn) begin
      issued_valid <= 1'b0;  // AxiWriter.java:79
    end else if (granted_ready) begin  // AxiWriter.java:79
      issued_valid <= granted_valid;  // AxiWriter.java:79
    end
  end

  always @(posedge aclk) begin
    if (granted_ready) begin  // AxiWriter.java:79
      if (granted_valid) begin  // AxiWriter.java:79
        issued_address <= granted_address;  // AxiWriter.java:79
        issued_length <= granted_length;  // AxiWriter.java:79
      end
    end
  end

  assign bursts_valid = issued_valid;  // AxiWriter.java:80
  assign bursts_address = issued_address;  // AxiWriter.java:80
  assign bursts_length = issued_length;  // AxiWriter.java:80
  assign issued_ready = bursts_ready;  // AxiWriter.java:80
  assign length_ready = lengths_in_ready;  // AxiWriter.java:83
  assign beat_valid = lengths_out_valid && data_valid;  // AxiWriter.java:88
  assign beat_data = data_data;  // AxiWriter.java:88
  assign beat_last = last;  // AxiWriter.java:88
  assign data_ready = lengths_out_valid && beat_ready;  // AxiWriter.java:89

  always @(posedge aclk) begin
    if (!aresetn) begin
      sent <= 8'd0;  // AxiWriter.java:86
    end else if (beat_valid && beat_ready) begin  // AxiWriter.java:91
      sent <= last ? 8'd0 : sent + 8'd1;  // AxiWriter.java:91
    end
  end

  assign beat_ready = !leaving_valid || leaving_ready;  // AxiWriter.java:92

  always @(posedge aclk) begin
    if (!aresetn) begin
      leaving_valid <= 1'b0;  // AxiWriter.java:92
    end else if (beat_ready) begin  // AxiWriter.java:92
      leaving_valid <= beat_valid;  // AxiWriter.java:92
    end
  end

  always @(posedge aclk) begin
    if (beat_ready) begin  // AxiWriter.java:92
      if (beat_valid) begin  // AxiWriter.java:92
        leaving_data <= beat_data;  // AxiWriter.java:92
        leaving_last <= beat_last;  // AxiWriter.java:92
      end
    end
  end

  assign beats_valid = leaving_valid;  // AxiWriter.java:93
  assign beats_data = leaving_data;  // AxiWriter.java:93
  assign beats_last = leaving_last;  // AxiWriter.java:93
  assign leaving_ready = beats_ready;  // AxiWriter.java:93
  assign address_ready = addresses_in_ready;  // AxiWriter.java:97

  always @(posedge aclk) begin
    if (!aresetn) begin
      listening <= 1'b0;  // AxiWriter.java:99
    end else begin
      listening <= 1'b1;  // AxiWriter.java:100
    end
  end

  assign responses_ready = listening;  // AxiWriter.java:101
  assign answered = answer;  // AxiWriter.java:104
  assign fault_occurs = answer && responses_data[1];  // AxiWriter.java:105
  assign fault_address = addresses_out_data;  // AxiWriter.java:106
  assign fault_response = responses_data;  // AxiWriter.java:107

  // Bits that nothing reads.
  wire _unused = &{1'b0, lengths_count, addresses_out_valid, addresses_count};

`ifdef FORMAL
  // Properties, and what only they read.
  reg [7:0] addressed_open;  // Outstanding.java:16
  reg [7:0] written_open;  // Outstanding.java:16
  reg requests_stalled;  // AxiWriter.java:63
  reg [31:0] requests_address_before;  // AxiWriter.java:63
  reg [7:0] requests_length_before;  // AxiWriter.java:63
  reg data_stalled;  // AxiWriter.java:64
  reg [31:0] data_data_before;  // AxiWriter.java:64
  reg bursts_stalled;  // AxiWriter.java:65
  reg [31:0] bursts_address_before;  // AxiWriter.java:65
  reg [7:0] bursts_length_before;  // AxiWriter.java:65
  reg beats_stalled;  // AxiWriter.java:66
  reg [31:0] beats_data_before;  // AxiWriter.java:66
  reg beats_last_before;  // AxiWriter.java:66
  reg responses_stalled;  // AxiWriter.java:67
  reg [1:0] responses_data_before;  // AxiWriter.java:67
  wire lawful = {1'b0, requests_address[11:2]} + {3'd0, requests_length} < 11'h400;  // Burst.java:32
  wire within_ = {1'b0, bursts_address[11:2]} + {3'd0, bursts_length} < 11'h400;  // Burst.java:32
  wire bursts_valid_and_bursts_ready = bursts_valid && bursts_ready;  // AxiWriter.java:127
  wire beats_valid_a_and_beats_last = beats_valid && beats_ready && beats_last;  // AxiWriter.java:128
  wire whole = addressed_open != 8'd0 && written_open != 8'd0;  // AxiWriter.java:129
  wire leaving = beats_valid && beats_last;  // AxiWriter.java:132
  wire requests_addr_and_requests_leng = requests_address == requests_address_before &&
      requests_length == requests_length_before;  // AxiWriter.java:63
  wire bursts_addres_and_bursts_length = bursts_address == bursts_address_before && bursts_length ==
      bursts_length_before;  // AxiWriter.java:65

  always @(posedge aclk) begin
    if (!aresetn) begin
      addressed_open <= 8'd0;  // Outstanding.java:16
    end else if (bursts_valid_and_bursts_ready && !answered) begin  // Outstanding.java:17
      addressed_open <= addressed_open + 8'd1;  // Outstanding.java:17
    end else if (answered && !bursts_valid_and_bursts_ready) begin  // Outstanding.java:18
      addressed_open <= addressed_open - 8'd1;  // Outstanding.java:18
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      written_open <= 8'd0;  // Outstanding.java:16
    end else if (beats_valid_a_and_beats_last && !answered) begin  // Outstanding.java:17
      written_open <= written_open + 8'd1;  // Outstanding.java:17
    end else if (answered && !beats_valid_a_and_beats_last) begin  // Outstanding.java:18
      written_open <= written_open - 8'd1;  // Outstanding.java:18
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      requests_stalled <= 1'b0;  // AxiWriter.java:63
    end else begin
      requests_stalled <= requests_valid && !requests_ready;  // AxiWriter.java:63
    end
  end

  always @(posedge aclk) begin
    requests_address_before <= requests_address;  // AxiWriter.java:63
    requests_length_before <= requests_length;  // AxiWriter.java:63
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      data_stalled <= 1'b0;  // AxiWriter.java:64
    end else begin
      data_stalled <= data_valid && !data_ready;  // AxiWriter.java:64
    end
  end

  always @(posedge aclk) begin
    data_data_before <= data_data;  // AxiWriter.java:64
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      bursts_stalled <= 1'b0;  // AxiWriter.java:65
    end else begin
      bursts_stalled <= bursts_valid && !bursts_ready;  // AxiWriter.java:65
    end
  end

  always @(posedge aclk) begin
    bursts_address_before <= bursts_address;  // AxiWriter.java:65
    bursts_length_before <= bursts_length;  // AxiWriter.java:65
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      beats_stalled <= 1'b0;  // AxiWriter.java:66
    end else begin
      beats_stalled <= beats_valid && !beats_ready;  // AxiWriter.java:66
    end
  end

  always @(posedge aclk) begin
    beats_data_before <= beats_data;  // AxiWriter.java:66
    beats_last_before <= beats_last;  // AxiWriter.java:66
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      responses_stalled <= 1'b0;  // AxiWriter.java:67
    end else begin
      responses_stalled <= responses_valid && !responses_ready;  // AxiWriter.java:67
    end
  end

  always @(posedge aclk) begin
    responses_data_before <= responses_data;  // AxiWriter.java:67
  end

  always @(posedge aclk) begin
    if (aresetn) begin
      asks_within_4_kilobytes: assume (!requests_valid || lawful);  // AxiWriter.java:119
      within_4_kilobytes: assert (!bursts_valid || within_);  // AxiWriter.java:121
      beats_of_a_burst: assert (!lengths_out_valid || lengths_out_data >= sent);  // AxiWriter.java:111
      starts_with_the_first_beat: assert (lengths_out_valid || sent == 8'd0);  // AxiWriter.java:112
      memory_has_it_whole: assume (!responses_valid || whole);  // AxiWriter.java:130
      counts_addresses: assert ({7'd0, addresses_count} == {1'b0, addressed_open} + {8'd0,
          bursts_valid});  // AxiWriter.java:131
      counts_beats: assert ({8'd0, addresses_count} == {1'b0, {1'b0, written_open} + {7'd0,
          lengths_count}} + {9'd0, leaving});  // AxiWriter.java:133
      answers_an_open_burst: assert (!answered || addresses_count != 2'd0);  // AxiWriter.java:134
      beat_before_its_address: cover (beats_valid && beats_ready && bursts_valid && addressed_open
          == 8'd0);  // AxiWriter.java:135
      answer_makes_room: cover (answered && requests_valid && !requests_ready);  // AxiWriter.java:136
      requests_stays_valid: assume (!requests_stalled || requests_valid);  // AxiWriter.java:63
      requests_stays_the_same: assume (!requests_stalled || requests_addr_and_requests_leng);  // AxiWriter.java:63
      data_stays_valid: assume (!data_stalled || data_valid);  // AxiWriter.java:64
      data_stays_the_same: assume (!data_stalled || data_data == data_data_before);  // AxiWriter.java:64
      bursts_stays_valid: assert (!bursts_stalled || bursts_valid);  // AxiWriter.java:65
      bursts_stays_the_same: assert (!bursts_stalled || bursts_addres_and_bursts_length);  // AxiWriter.java:65
      beats_stays_valid: assert (!beats_stalled || beats_valid);  // AxiWriter.java:66
      beats_stays_the_same: assert (!beats_stalled || (beats_data == beats_data_before && beats_last
          == beats_last_before));  // AxiWriter.java:66
      responses_stays_valid: assume (!responses_stalled || responses_valid);  // AxiWriter.java:67
      responses_stays_the_same: assume (!responses_stalled || responses_data ==
          responses_data_before);  // AxiWriter.java:67
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

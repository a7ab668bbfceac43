// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.reuse.ValueReuseBuffer
// with Params[depth=512, columns=8, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ValueReuseBuffer (  // ValueReuseBuffer.java:71
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         accumulate_valid,  // ValueReuseBuffer.java:74
  output wire         accumulate_ready,  // ValueReuseBuffer.java:74
  input  wire [8:0]   accumulate_address,  // ValueReuseBuffer.java:74
  input  wire [255:0] accumulate_data,  // ValueReuseBuffer.java:74
  input  wire         sum_up_valid,  // ValueReuseBuffer.java:75
  output wire         sum_up_ready,  // ValueReuseBuffer.java:75
  input  wire [8:0]   sum_up_from,  // ValueReuseBuffer.java:75
  input  wire [8:0]   sum_up_to,  // ValueReuseBuffer.java:75
  input  wire         sum_up_first,  // ValueReuseBuffer.java:75
  input  wire         sum_up_stays,  // ValueReuseBuffer.java:75
  input  wire         clear_valid,  // ValueReuseBuffer.java:76
  output wire         clear_ready,  // ValueReuseBuffer.java:76
  input  wire [8:0]   clear_data,  // ValueReuseBuffer.java:76
  input  wire         vector_read_valid,  // ValueReuseBuffer.java:77
  output wire         vector_read_ready,  // ValueReuseBuffer.java:77
  input  wire [8:0]   vector_read_data,  // ValueReuseBuffer.java:77
  input  wire         store_valid,  // ValueReuseBuffer.java:78
  output wire         store_ready,  // ValueReuseBuffer.java:78
  input  wire [8:0]   store_data,  // ValueReuseBuffer.java:78
  input  wire         load_valid,  // ValueReuseBuffer.java:79
  output wire         load_ready,  // ValueReuseBuffer.java:79
  input  wire [8:0]   load_address,  // ValueReuseBuffer.java:79
  input  wire [255:0] load_data,  // ValueReuseBuffer.java:79
  output wire [255:0] data  // ValueReuseBuffer.java:80
);

  reg reading;  // ValueReuseBuffer.java:83
  reg summing;  // ValueReuseBuffer.java:84
  reg [8:0] addend_address;  // ValueReuseBuffer.java:85
  reg [255:0] addend_data;  // ValueReuseBuffer.java:85
  reg [8:0] row_from;  // ValueReuseBuffer.java:86
  reg [8:0] row_to;  // ValueReuseBuffer.java:86
  reg row_first;  // ValueReuseBuffer.java:86
  reg row_stays;  // ValueReuseBuffer.java:86
  reg adding;  // ValueReuseBuffer.java:87
  reg [8:0] sum_address;  // ValueReuseBuffer.java:88
  reg [255:0] sum_data;  // ValueReuseBuffer.java:88
  reg [255:0] old;  // ValueReuseBuffer.java:108

  wire others_read = !((accumulate_valid && accumulate_ready) || (sum_up_valid && sum_up_ready));  // ValueReuseBuffer.java:100
  wire [8:0] own = (accumulate_valid && accumulate_ready) ? accumulate_address : sum_up_from;  // ValueReuseBuffer.java:103
  wire [8:0] others = vector_read_valid ? vector_read_data : store_data;  // ValueReuseBuffer.java:104
  wire [8:0] read_address = others_read ? others : own;  // ValueReuseBuffer.java:105
  wire reads = !others_read || vector_read_valid || store_valid;  // ValueReuseBuffer.java:107
  wire [8:0] write_address = adding ? sum_address : clear_valid ? clear_data : load_address;  // ValueReuseBuffer.java:119
  wire [255:0] write_data = adding ? sum_data : clear_valid ? 256'd0 : load_data;  // ValueReuseBuffer.java:120
  (* ram_style = "block" *)
  reg [255:0] words [0:511];  // ValueReuseBuffer.java:106
  always @(posedge aclk) begin
    if (adding || clear_valid || load_valid) begin
      words[write_address] <= write_data;  // ValueReuseBuffer.java:121
    end
  end
  always @(posedge aclk) begin
    if (reads) begin
      old <= words[read_address];  // ValueReuseBuffer.java:108
    end
  end

  wire hazard = (reading && accumulate_address == addend_address) || (adding && accumulate_address
      == sum_address);  // ValueReuseBuffer.java:90
  wire line_goes_on = sum_up_valid && !sum_up_first;  // ValueReuseBuffer.java:91
  assign accumulate_ready = !hazard && !line_goes_on;  // ValueReuseBuffer.java:92
  assign sum_up_ready = !(accumulate_valid && accumulate_ready);  // ValueReuseBuffer.java:93

  always @(posedge aclk) begin
    if (!aresetn) begin
      reading <= 1'b0;  // ValueReuseBuffer.java:83
    end else begin
      reading <= accumulate_valid && accumulate_ready;  // ValueReuseBuffer.java:94
    end
  end

  always @(posedge aclk) begin
    if (accumulate_valid && accumulate_ready) begin  // ValueReuseBuffer.java:95
      addend_address <= accumulate_address;  // ValueReuseBuffer.java:95
      addend_data <= accumulate_data;  // ValueReuseBuffer.java:95
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      summing <= 1'b0;  // ValueReuseBuffer.java:84
    end else begin
      summing <= sum_up_valid && sum_up_ready;  // ValueReuseBuffer.java:96
    end
  end

  always @(posedge aclk) begin
    if (sum_up_valid && sum_up_ready) begin  // ValueReuseBuffer.java:97
      row_from <= sum_up_from;  // ValueReuseBuffer.java:97
      row_to <= sum_up_to;  // ValueReuseBuffer.java:97
      row_first <= sum_up_first;  // ValueReuseBuffer.java:97
      row_stays <= sum_up_stays;  // ValueReuseBuffer.java:97
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      adding <= 1'b0;  // ValueReuseBuffer.java:87
    end else begin
      adding <= reading || (summing && row_stays);  // ValueReuseBuffer.java:98
    end
  end

  assign vector_read_ready = others_read;  // ValueReuseBuffer.java:101
  assign store_ready = others_read && !vector_read_valid;  // ValueReuseBuffer.java:102
  assign data = old;  // ValueReuseBuffer.java:109

  wire [255:0] before_ = row_first ? 256'd0 : sum_data;  // ValueReuseBuffer.java:110
  wire [255:0] added = summing ? before_ : addend_data;  // ValueReuseBuffer.java:111
  wire signed [31:0] totals_0 = old[31:0] + added[31:0];  // ValueReuseBuffer.java:112
  wire signed [31:0] totals_1 = old[63:32] + added[63:32];  // ValueReuseBuffer.java:112
  wire signed [31:0] totals_2 = old[95:64] + added[95:64];  // ValueReuseBuffer.java:112
  wire signed [31:0] totals_3 = old[127:96] + added[127:96];  // ValueReuseBuffer.java:112
  wire signed [31:0] totals_4 = old[159:128] + added[159:128];  // ValueReuseBuffer.java:112
  wire signed [31:0] totals_5 = old[191:160] + added[191:160];  // ValueReuseBuffer.java:112
  wire signed [31:0] totals_6 = old[223:192] + added[223:192];  // ValueReuseBuffer.java:112
  wire signed [31:0] totals_7 = old[255:224] + added[255:224];  // ValueReuseBuffer.java:112
  wire [8:0] target = summing ? row_to : addend_address;  // ValueReuseBuffer.java:113
  wire [255:0] cat_totals_7_totals_6 = {totals_7, totals_6, totals_5, totals_4, totals_3, totals_2,
      totals_1, totals_0};  // ValueReuseBuffer.java:114
  always @(posedge aclk) begin
    if (reading || summing) begin  // ValueReuseBuffer.java:114
      sum_address <= target;  // ValueReuseBuffer.java:114
      sum_data <= cat_totals_7_totals_6;  // ValueReuseBuffer.java:114
    end
  end

  assign clear_ready = !adding;  // ValueReuseBuffer.java:116
  assign load_ready = !adding && !clear_valid;  // ValueReuseBuffer.java:117

  // Bits that nothing reads.
  wire _unused = &{1'b0, row_from};
endmodule

`default_nettype wire

// Ditto 0.1.0, configuration 72e0809cecddef49
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.reuse.ValueReuseBuffer
// with Params[depth=512, columns=8, style=BLOCK]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ValueReuseBuffer (  // ValueReuseBuffer.java:65
  input  wire         aclk,
  input  wire         aresetn,
  input  wire         accumulate_valid,  // ValueReuseBuffer.java:68
  output wire         accumulate_ready,  // ValueReuseBuffer.java:68
  input  wire [8:0]   accumulate_address,  // ValueReuseBuffer.java:68
  input  wire [255:0] accumulate_data,  // ValueReuseBuffer.java:68
  input  wire         clear_valid,  // ValueReuseBuffer.java:69
  output wire         clear_ready,  // ValueReuseBuffer.java:69
  input  wire [8:0]   clear_data,  // ValueReuseBuffer.java:69
  input  wire         vector_read_valid,  // ValueReuseBuffer.java:70
  output wire         vector_read_ready,  // ValueReuseBuffer.java:70
  input  wire [8:0]   vector_read_data,  // ValueReuseBuffer.java:70
  input  wire         store_valid,  // ValueReuseBuffer.java:71
  output wire         store_ready,  // ValueReuseBuffer.java:71
  input  wire [8:0]   store_data,  // ValueReuseBuffer.java:71
  input  wire         load_valid,  // ValueReuseBuffer.java:72
  output wire         load_ready,  // ValueReuseBuffer.java:72
  input  wire [8:0]   load_address,  // ValueReuseBuffer.java:72
  input  wire [255:0] load_data,  // ValueReuseBuffer.java:72
  output wire [255:0] data  // ValueReuseBuffer.java:73
);

  reg reading;  // ValueReuseBuffer.java:76
  reg [8:0] addend_address;  // ValueReuseBuffer.java:77
  reg [255:0] addend_data;  // ValueReuseBuffer.java:77
  reg adding;  // ValueReuseBuffer.java:78
  reg [8:0] sum_address;  // ValueReuseBuffer.java:79
  reg [255:0] sum_data;  // ValueReuseBuffer.java:79
  reg [255:0] old;  // ValueReuseBuffer.java:93

  wire [8:0] read_address = (accumulate_valid && accumulate_ready) ? accumulate_address :
      vector_read_valid ? vector_read_data : store_data;  // ValueReuseBuffer.java:91
  wire [8:0] write_address = adding ? sum_address : clear_valid ? clear_data : load_address;  // ValueReuseBuffer.java:102
  wire [255:0] write_data = adding ? sum_data : clear_valid ? 256'd0 : load_data;  // ValueReuseBuffer.java:103
  (* ram_style = "block" *)
  reg [255:0] words [0:511];  // ValueReuseBuffer.java:92
  always @(posedge aclk) begin
    if (adding || clear_valid || load_valid) begin
      words[write_address] <= write_data;  // ValueReuseBuffer.java:104
    end
  end
  always @(posedge aclk) begin
    if ((accumulate_valid && accumulate_ready) || vector_read_valid || store_valid) begin
      old <= words[read_address];  // ValueReuseBuffer.java:93
    end
  end

  wire hazard = (reading && accumulate_address == addend_address) || (adding && accumulate_address
      == sum_address);  // ValueReuseBuffer.java:81
  assign accumulate_ready = !hazard;  // ValueReuseBuffer.java:82

  always @(posedge aclk) begin
    if (!aresetn) begin
      reading <= 1'b0;  // ValueReuseBuffer.java:76
    end else begin
      reading <= accumulate_valid && accumulate_ready;  // ValueReuseBuffer.java:83
    end
  end

  always @(posedge aclk) begin
    if (accumulate_valid && accumulate_ready) begin  // ValueReuseBuffer.java:84
      addend_address <= accumulate_address;  // ValueReuseBuffer.java:84
      addend_data <= accumulate_data;  // ValueReuseBuffer.java:84
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      adding <= 1'b0;  // ValueReuseBuffer.java:78
    end else begin
      adding <= reading;  // ValueReuseBuffer.java:85
    end
  end

  wire others_read = !(accumulate_valid && accumulate_ready);  // ValueReuseBuffer.java:87
  assign vector_read_ready = others_read;  // ValueReuseBuffer.java:88
  assign store_ready = others_read && !vector_read_valid;  // ValueReuseBuffer.java:89
  assign data = old;  // ValueReuseBuffer.java:94

  wire signed [31:0] totals_0 = old[31:0] + addend_data[31:0];  // ValueReuseBuffer.java:96
  wire signed [31:0] totals_1 = old[63:32] + addend_data[63:32];  // ValueReuseBuffer.java:96
  wire signed [31:0] totals_2 = old[95:64] + addend_data[95:64];  // ValueReuseBuffer.java:96
  wire signed [31:0] totals_3 = old[127:96] + addend_data[127:96];  // ValueReuseBuffer.java:96
  wire signed [31:0] totals_4 = old[159:128] + addend_data[159:128];  // ValueReuseBuffer.java:96
  wire signed [31:0] totals_5 = old[191:160] + addend_data[191:160];  // ValueReuseBuffer.java:96
  wire signed [31:0] totals_6 = old[223:192] + addend_data[223:192];  // ValueReuseBuffer.java:96
  wire signed [31:0] totals_7 = old[255:224] + addend_data[255:224];  // ValueReuseBuffer.java:96
  wire [255:0] cat_totals_7_totals_6 = {totals_7, totals_6, totals_5, totals_4, totals_3, totals_2,
      totals_1, totals_0};  // ValueReuseBuffer.java:97
  always @(posedge aclk) begin
    if (reading) begin  // ValueReuseBuffer.java:97
      sum_address <= addend_address;  // ValueReuseBuffer.java:97
      sum_data <= cat_totals_7_totals_6;  // ValueReuseBuffer.java:97
    end
  end

  assign clear_ready = !adding;  // ValueReuseBuffer.java:99
  assign load_ready = !adding && !clear_valid;  // ValueReuseBuffer.java:100
endmodule

`default_nettype wire

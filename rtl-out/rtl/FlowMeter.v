// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.flow.FlowMeter
// with Params[layers=256, cycleBits=32]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module FlowMeter (  // FlowMeter.java:41
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        working,  // FlowMeter.java:23
  output wire        settled,  // FlowMeter.java:29
  input  wire        take,  // FlowMeter.java:32
  input  wire [7:0]  layer,  // FlowMeter.java:43
  input  wire [7:0]  take_layer,  // FlowMeter.java:44
  output wire [31:0] cycles  // FlowMeter.java:45
);

  reg counting;  // FlowMeter.java:47
  reg [7:0] counted;  // FlowMeter.java:48
  reg [31:0] count;  // FlowMeter.java:49
  reg [31:0] total;  // FlowMeter.java:58
  reg adds;  // FlowMeter.java:59
  reg takes;  // FlowMeter.java:60
  reg [7:0] target;  // FlowMeter.java:61
  reg [31:0] addend;  // FlowMeter.java:62

  wire goes_on = working && layer == counted;  // FlowMeter.java:50
  wire ends = counting && !goes_on;  // FlowMeter.java:51
  wire [32:0] sum = {1'b0, total} + {1'b0, addend};  // FlowMeter.java:67
  wire [31:0] saturated = sum[32] ? 32'hffffffff : sum[31:0];  // FlowMeter.java:69
  reg [31:0] totals [0:255];  // FlowMeter.java:57
  always @(posedge aclk) begin
    if (adds || takes) begin
      totals[target] <= takes ? 32'd0 : saturated;  // FlowMeter.java:70
    end
  end
  always @(posedge aclk) begin
    if (take || ends) begin
      total <= totals[take ? take_layer : counted];  // FlowMeter.java:58
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      counting <= 1'b0;  // FlowMeter.java:47
    end else begin
      counting <= working;  // FlowMeter.java:52
    end
  end

  always @(posedge aclk) begin
    if (working) begin  // FlowMeter.java:53
      counted <= layer;  // FlowMeter.java:53
    end
  end

  always @(posedge aclk) begin
    count <= (counting && goes_on) ? (&count ? count : count + 32'd1) : 32'd1;  // FlowMeter.java:54
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      adds <= 1'b0;  // FlowMeter.java:59
      takes <= 1'b0;  // FlowMeter.java:60
    end else begin
      adds <= ends;  // FlowMeter.java:63
      takes <= take;  // FlowMeter.java:64
    end
  end

  always @(posedge aclk) begin
    target <= take ? take_layer : counted;  // FlowMeter.java:65
    addend <= count;  // FlowMeter.java:66
  end

  assign cycles = total;  // FlowMeter.java:71
  assign settled = !(working || counting || adds);  // FlowMeter.java:72
endmodule

`default_nettype wire

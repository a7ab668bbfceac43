// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.ErrorRecorder
// with Params[sources=8]

`resetall
`timescale 1ns / 1ps
`default_nettype none

module ErrorRecorder (  // ErrorRecorder.java:35
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        held,  // ErrorRecorder.java:20
  output wire        failing,  // ErrorRecorder.java:23
  output wire [9:0]  codes,  // ErrorRecorder.java:26
  output wire [31:0] address,  // ErrorRecorder.java:29
  output wire [31:0] info,  // ErrorRecorder.java:32
  input  wire [9:0]  reports_0_codes,  // ErrorRecorder.java:36
  input  wire [31:0] reports_0_address,  // ErrorRecorder.java:36
  input  wire [31:0] reports_0_info,  // ErrorRecorder.java:36
  input  wire [9:0]  reports_1_codes,  // ErrorRecorder.java:36
  input  wire [31:0] reports_1_address,  // ErrorRecorder.java:36
  input  wire [31:0] reports_1_info,  // ErrorRecorder.java:36
  input  wire [9:0]  reports_2_codes,  // ErrorRecorder.java:36
  input  wire [31:0] reports_2_address,  // ErrorRecorder.java:36
  input  wire [31:0] reports_2_info,  // ErrorRecorder.java:36
  input  wire [9:0]  reports_3_codes,  // ErrorRecorder.java:36
  input  wire [31:0] reports_3_address,  // ErrorRecorder.java:36
  input  wire [31:0] reports_3_info,  // ErrorRecorder.java:36
  input  wire [9:0]  reports_4_codes,  // ErrorRecorder.java:36
  input  wire [31:0] reports_4_address,  // ErrorRecorder.java:36
  input  wire [31:0] reports_4_info,  // ErrorRecorder.java:36
  input  wire [9:0]  reports_5_codes,  // ErrorRecorder.java:36
  input  wire [31:0] reports_5_address,  // ErrorRecorder.java:36
  input  wire [31:0] reports_5_info,  // ErrorRecorder.java:36
  input  wire [9:0]  reports_6_codes,  // ErrorRecorder.java:36
  input  wire [31:0] reports_6_address,  // ErrorRecorder.java:36
  input  wire [31:0] reports_6_info,  // ErrorRecorder.java:36
  input  wire [9:0]  reports_7_codes,  // ErrorRecorder.java:36
  input  wire [31:0] reports_7_address,  // ErrorRecorder.java:36
  input  wire [31:0] reports_7_info  // ErrorRecorder.java:36
);

  reg [9:0] pending;  // ErrorRecorder.java:42
  reg [31:0] where;  // ErrorRecorder.java:43
  reg [31:0] what;  // ErrorRecorder.java:44
  reg [31:0] kept_address;  // ErrorRecorder.java:45
  reg [31:0] kept_info;  // ErrorRecorder.java:46

  wire any_reports_6_codes = |reports_6_codes;  // ErrorReport.java:33
  wire [9:0] first_codes = any_reports_6_codes ? reports_6_codes : reports_7_codes;  // ErrorReport.java:33
  wire [31:0] first_address = any_reports_6_codes ? reports_6_address : reports_7_address;  // ErrorReport.java:33
  wire [31:0] first_info = any_reports_6_codes ? reports_6_info : reports_7_info;  // ErrorReport.java:33
  wire any_reports_5_codes = |reports_5_codes;  // ErrorReport.java:33
  wire [9:0] first_codes_1 = any_reports_5_codes ? reports_5_codes : first_codes;  // ErrorReport.java:33
  wire [31:0] first_address_1 = any_reports_5_codes ? reports_5_address : first_address;  // ErrorReport.java:33
  wire [31:0] first_info_1 = any_reports_5_codes ? reports_5_info : first_info;  // ErrorReport.java:33
  wire any_reports_4_codes = |reports_4_codes;  // ErrorReport.java:33
  wire [9:0] first_codes_2 = any_reports_4_codes ? reports_4_codes : first_codes_1;  // ErrorReport.java:33
  wire [31:0] first_address_2 = any_reports_4_codes ? reports_4_address : first_address_1;  // ErrorReport.java:33
  wire [31:0] first_info_2 = any_reports_4_codes ? reports_4_info : first_info_1;  // ErrorReport.java:33
  wire any_reports_3_codes = |reports_3_codes;  // ErrorReport.java:33
  wire [9:0] first_codes_3 = any_reports_3_codes ? reports_3_codes : first_codes_2;  // ErrorReport.java:33
  wire [31:0] first_address_3 = any_reports_3_codes ? reports_3_address : first_address_2;  // ErrorReport.java:33
  wire [31:0] first_info_3 = any_reports_3_codes ? reports_3_info : first_info_2;  // ErrorReport.java:33
  wire any_reports_2_codes = |reports_2_codes;  // ErrorReport.java:33
  wire [9:0] first_codes_4 = any_reports_2_codes ? reports_2_codes : first_codes_3;  // ErrorReport.java:33
  wire [31:0] first_address_4 = any_reports_2_codes ? reports_2_address : first_address_3;  // ErrorReport.java:33
  wire [31:0] first_info_4 = any_reports_2_codes ? reports_2_info : first_info_3;  // ErrorReport.java:33
  wire any_reports_1_codes = |reports_1_codes;  // ErrorReport.java:33
  wire [9:0] first_codes_5 = any_reports_1_codes ? reports_1_codes : first_codes_4;  // ErrorReport.java:33
  wire [31:0] first_address_5 = any_reports_1_codes ? reports_1_address : first_address_4;  // ErrorReport.java:33
  wire [31:0] first_info_5 = any_reports_1_codes ? reports_1_info : first_info_4;  // ErrorReport.java:33
  wire any_reports_0_codes = |reports_0_codes;  // ErrorReport.java:33
  wire [9:0] first_codes_6 = any_reports_0_codes ? reports_0_codes : first_codes_5;  // ErrorReport.java:33
  wire [31:0] first_address_6 = any_reports_0_codes ? reports_0_address : first_address_5;  // ErrorReport.java:33
  wire [31:0] first_info_6 = any_reports_0_codes ? reports_0_info : first_info_5;  // ErrorReport.java:33
  always @(posedge aclk) begin
    if (!aresetn) begin
      pending <= 10'd0;  // ErrorRecorder.java:42
      where <= 32'd0;  // ErrorRecorder.java:43
      what <= 32'd0;  // ErrorRecorder.java:44
    end else begin
      pending <= first_codes_6;  // ErrorRecorder.java:47
      where <= first_address_6;  // ErrorRecorder.java:48
      what <= first_info_6;  // ErrorRecorder.java:49
    end
  end

  assign failing = |pending;  // ErrorRecorder.java:51

  wire records = (|pending) && !held;  // ErrorRecorder.java:50
  assign codes = records ? pending : 10'd0;  // ErrorRecorder.java:52

  always @(posedge aclk) begin
    if (!aresetn) begin
      kept_address <= 32'd0;  // ErrorRecorder.java:45
      kept_info <= 32'd0;  // ErrorRecorder.java:46
    end else if (records) begin  // ErrorRecorder.java:53
      kept_address <= where;  // ErrorRecorder.java:56
      kept_info <= what;  // ErrorRecorder.java:57
    end
  end

  assign address = kept_address;  // ErrorRecorder.java:59
  assign info = kept_info;  // ErrorRecorder.java:60
endmodule

`default_nettype wire

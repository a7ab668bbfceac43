// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.RunControl

`resetall
`timescale 1ns / 1ps
`default_nettype none

module RunControl (  // RunControl.java:37
  input  wire aclk,
  input  wire aresetn,
  input  wire start,  // RunControl.java:11
  input  wire abort_,  // RunControl.java:14
  input  wire soft_reset,  // RunControl.java:17
  input  wire failing,  // RunControl.java:20
  input  wire quiet,  // RunControl.java:23
  output wire running,  // RunControl.java:26
  output wire resting,  // RunControl.java:29
  output wire rested,  // RunControl.java:32
  output wire clear  // RunControl.java:35
);

  reg runs;  // RunControl.java:38
  reg rests;  // RunControl.java:39
  reg clears;  // RunControl.java:40

  wire stops = abort_ || soft_reset || failing;  // RunControl.java:41
  always @(posedge aclk) begin
    if (!aresetn) begin
      runs <= 1'b0;  // RunControl.java:38
    end else if (stops) begin  // RunControl.java:43
      runs <= 1'b0;  // RunControl.java:43
    end else if (start && !rests) begin  // RunControl.java:43
      runs <= 1'b1;  // RunControl.java:43
    end
  end

  wire ends = rests && quiet && !stops;  // RunControl.java:42
  always @(posedge aclk) begin
    if (!aresetn) begin
      rests <= 1'b0;  // RunControl.java:39
    end else if (stops) begin  // RunControl.java:44
      rests <= 1'b1;  // RunControl.java:44
    end else if (ends) begin  // RunControl.java:44
      rests <= 1'b0;  // RunControl.java:44
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      clears <= 1'b0;  // RunControl.java:40
    end else if (soft_reset) begin  // RunControl.java:45
      clears <= 1'b1;  // RunControl.java:45
    end else if (ends) begin  // RunControl.java:45
      clears <= 1'b0;  // RunControl.java:45
    end
  end

  assign running = runs;  // RunControl.java:46
  assign resting = rests;  // RunControl.java:47
  assign rested = ends;  // RunControl.java:48
  assign clear = ends && clears;  // RunControl.java:49
endmodule

`default_nettype wire

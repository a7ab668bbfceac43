// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.control.Watchdog

`resetall
`timescale 1ns / 1ps
`default_nettype none

module Watchdog (  // Watchdog.java:23
  input  wire        aclk,
  input  wire        aresetn,
  input  wire [31:0] limit,  // Watchdog.java:12
  input  wire        busy,  // Watchdog.java:15
  input  wire        progress,  // Watchdog.java:18
  output wire        barks  // Watchdog.java:21
);

  reg [31:0] waited;  // Watchdog.java:24
  reg barking;  // Watchdog.java:25

  wire due = waited >= limit && limit != 32'd0;  // Watchdog.java:27
  always @(posedge aclk) begin
    if (!aresetn) begin
      waited <= 32'd0;  // Watchdog.java:24
    end else begin
      waited <= waited + 32'd1;  // Watchdog.java:28
      if (!busy || progress || limit == 32'd0 || due) begin  // Watchdog.java:29
        waited <= 32'd0;  // Watchdog.java:29
      end
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      barking <= 1'b0;  // Watchdog.java:25
    end else begin
      barking <= due && busy;  // Watchdog.java:30
    end
  end

  assign barks = barking;  // Watchdog.java:31
endmodule

`default_nettype wire

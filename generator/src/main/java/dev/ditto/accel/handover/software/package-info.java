/** {@code sw/}: a driver in C for this very build, and what runs it against the Verilog. */
package dev.ditto.accel.handover.software;

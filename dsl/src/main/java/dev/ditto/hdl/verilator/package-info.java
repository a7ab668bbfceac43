/**
 * Simulation by Verilator: builds a library from Verilog, keeps it, loads it, runs it behind {@link
 * dev.ditto.hdl.sim.Simulation}.
 */
package dev.ditto.hdl.verilator;

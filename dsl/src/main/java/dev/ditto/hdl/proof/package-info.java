/**
 * Proves that the Verilog of a design is the design: Yosys reads the Verilog on one side and a
 * netlist written straight from the graph on the other.
 */
package dev.ditto.hdl.proof;

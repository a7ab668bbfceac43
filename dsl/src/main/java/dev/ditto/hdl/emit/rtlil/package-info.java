/**
 * Writes designs as RTLIL, the text of Yosys' netlists. It reads the circuit and nothing else;
 * above all it shares nothing with the writer of Verilog, so that the two can be held against each
 * other.
 */
package dev.ditto.hdl.emit.rtlil;

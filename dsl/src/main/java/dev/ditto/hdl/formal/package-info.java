/**
 * Proofs of a design's properties: Yosys turns its Verilog into a formula for each cycle, an SMT
 * solver looks for values that break a property, and a way there comes back as a table of signals.
 */
package dev.ditto.hdl.formal;

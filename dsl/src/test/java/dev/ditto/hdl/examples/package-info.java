/**
 * Small complete designs that a reader can judge the language by. Each stands in a package of its
 * own with tests that hold it to something independent, on the bytecode simulator and on Verilator
 * in lockstep.
 */
package dev.ditto.hdl.examples;

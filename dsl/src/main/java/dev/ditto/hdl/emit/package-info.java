/**
 * Writes designs as Verilog. It reads the circuit and nothing else, and knows neither the user API
 * nor the simulators.
 */
package dev.ditto.hdl.emit;
